import type { Section } from '../section';
import { marketTexts } from '../texts/marketTexts';

/** What unfolds below the latest refresh, from top to bottom. */
export const FOLDS: readonly Section[] = [
  {
    id: 'snapshots',
    title: marketTexts.snapshots,
    open: async (pane) => (await import('../snapshots/openSnapshots')).openSnapshots(pane),
  },
  {
    id: 'history',
    title: marketTexts.history,
    open: async (pane) => (await import('../history/openHistory')).openHistory(pane),
  },
  {
    id: 'depth',
    title: marketTexts.depth,
    open: async (pane) => (await import('../history/openDepth')).openDepth(pane),
  },
];
