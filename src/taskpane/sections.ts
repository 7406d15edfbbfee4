import { openMarket } from './market/openMarket';
import type { Section } from './section';
import { texts } from './texts';

/** The pane's tabs, from left to right. The first is shown at start. */
export const SECTIONS: readonly Section[] = [
  { id: 'market', title: texts.market, open: openMarket },
  { id: 'plan', title: texts.plan, open: async (pane) => (await import('./plan/openPlan')).openPlan(pane) },
  {
    id: 'explain',
    title: texts.explain,
    open: async (pane) => (await import('./explain/openExplain')).openExplain(pane),
  },
  {
    id: 'share',
    title: texts.share,
    open: async (pane) => (await import('./share/openShare')).openShare(pane),
  },
  {
    id: 'settings',
    title: texts.settings,
    open: async (pane) => (await import('./settings/openSettings')).openSettings(pane),
  },
];

export const HELP: Section = {
  id: 'help',
  title: texts.help,
  open: async (pane) => (await import('./help/openHelp')).openHelp(pane),
};
