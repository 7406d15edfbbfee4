import { openMarket } from './market/openMarket';
import type { Section } from './section';
import { paneTexts } from './texts/paneTexts';

/** The pane's tabs, from left to right. The first is shown at start. */
export const SECTIONS: readonly Section[] = [
  { id: 'market', title: paneTexts.market, open: openMarket },
  {
    id: 'plan',
    title: paneTexts.plan,
    open: async (pane) => (await import('./plan/openPlan')).openPlan(pane),
  },
  {
    id: 'explain',
    title: paneTexts.explain,
    open: async (pane) => (await import('./explain/openExplain')).openExplain(pane),
  },
  {
    id: 'share',
    title: paneTexts.share,
    open: async (pane) => (await import('./share/openShare')).openShare(pane),
  },
  {
    id: 'settings',
    title: paneTexts.settings,
    open: async (pane) => (await import('./settings/openSettings')).openSettings(pane),
  },
];

export const HELP: Section = {
  id: 'help',
  title: paneTexts.help,
  open: async (pane) => (await import('./help/openHelp')).openHelp(pane),
};
