import type { Section } from '../section';
import { marketTexts } from '../textsMarket';

/** What unfolds below the latest refresh, from top to bottom. */
export const FOLDS: readonly Section[] = [
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
