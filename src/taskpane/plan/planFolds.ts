import type { Section } from '../section';
import { planTexts } from '../texts/planTexts';

/** What unfolds below the plans, from top to bottom. */
export const PLAN_FOLDS: readonly Section[] = [
  {
    id: 'hedgeTable',
    title: planTexts.hedgeTable,
    open: async (pane) => (await import('../holdings/openHedgeTable')).openHedgeTable(pane),
  },
  {
    id: 'proxy',
    title: planTexts.proxy,
    open: async (pane) => (await import('../proxy/openProxy')).openProxy(pane),
  },
];
