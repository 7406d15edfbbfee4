import type { Section } from '../section';
import { planTexts } from '../textsPlan';

/** What unfolds below the plans, from top to bottom. */
export const PLAN_FOLDS: readonly Section[] = [
  {
    id: 'proxy',
    title: planTexts.proxy,
    open: async (pane) => (await import('../proxy/openProxy')).openProxy(pane),
  },
];
