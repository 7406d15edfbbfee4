import { PaneStore } from '../../src/taskpane/paneStore';
import type { PaneDoor, Section } from '../../src/taskpane/section';
import { openExcel } from '../workbook/openExcel';

const VIEW = () => null;

/** A section that notes the panes it was opened for. */
function section(id: string, open: Section['open'] = () => VIEW): Section & { readonly opened: PaneDoor[] } {
  const opened: PaneDoor[] = [];
  return {
    id,
    title: `The ${id}`,
    opened,
    open: (pane) => {
      opened.push(pane);
      return open(pane);
    },
  };
}

async function started(sections: readonly Section[], help = section('help')) {
  openExcel();
  const pane = new PaneStore(sections, help);
  await pane.start({ source: 'sample', relayOnly: true });
  return pane;
}

describe('the pane', () => {
  it('opens its first section at start, the others when they are shown, each once', async () => {
    const [market, plan] = [section('market'), section('plan', () => Promise.resolve(VIEW))];
    const pane = await started([market, plan]);
    expect(pane.getState()).toMatchObject({ host: 'workbook', section: 'market', views: { market: VIEW } });
    expect(plan.opened).toEqual([]);

    pane.show('plan');
    expect(pane.getState().section).toBe('plan');
    pane.show('market');
    pane.show('plan');
    await Promise.resolve();
    expect(pane.getState().views).toEqual({ market: VIEW, plan: VIEW });
    pane.show('plan');
    expect(plan.opened).toEqual([pane, pane]);
  });

  it('says when a section could not be loaded, and loads it when asked again', async () => {
    let isOnline = false;
    const plan = section('plan', () => (isOnline ? VIEW : Promise.reject(new Error('no network'))));
    const pane = await started([section('market'), plan]);
    pane.show('plan');
    await Promise.resolve();
    await Promise.resolve();
    expect(pane.getState().views['plan']).toBe('failed');
    expect(pane.getState().announcement).toBe(
      'The plan could not be loaded. Check the connection and try again.',
    );
    isOnline = true;
    await pane.open(plan);
    expect(pane.getState().views['plan']).toBe(VIEW);
  });

  it('shows Help over the section and comes back to it', async () => {
    const pane = await started([section('market'), section('plan')]);
    pane.show('plan');
    pane.showHelp(true);
    expect(pane.getState()).toMatchObject({ isHelp: true, section: 'plan', views: { help: VIEW } });
    pane.showHelp(false);
    expect(pane.getState()).toMatchObject({ isHelp: false, section: 'plan' });
  });

  it('hears what its sections say', async () => {
    const pane = await started([section('market')]);
    pane.market.choices.removeSymbol('SOL');
    expect(pane.getState().announcement).toBe('SOL removed.');
  });

  describe('opened for the first time', () => {
    beforeEach(() => {
      const kept = new Map<string, string>();
      Object.defineProperty(globalThis, 'localStorage', {
        configurable: true,
        value: {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
        },
      });
    });
    afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

    it('says what it does until the person has seen it, and never again', async () => {
      const first = await started([section('market'), section('plan')]);
      expect(first.getState().isFirstRun).toBe(true);
      first.welcome(false);
      expect(first.getState()).toMatchObject({ isFirstRun: false, section: 'market' });

      const next = await started([section('market'), section('plan')]);
      expect(next.getState().isFirstRun).toBe(false);
    });

    it('leads to the choice of a plan for who wants the sample', async () => {
      const pane = await started([section('market'), section('plan')]);
      const choose = jest.fn();
      pane.whenAsked('plan', choose);
      pane.welcome(true);
      expect(choose).toHaveBeenCalledTimes(1);
      expect(pane.getState()).toMatchObject({ isFirstRun: false, section: 'plan' });
    });
  });
});
