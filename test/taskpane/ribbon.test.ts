import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PaneStore } from '../../src/taskpane/paneStore';
import { registerRibbon } from '../../src/taskpane/ribbon';
import type { Section } from '../../src/taskpane/section';
import { openExcel } from '../workbook/openExcel';

const section = (id: string): Section => ({ id, title: id, open: () => () => null });

type Command = (event: { completed: () => void }) => void;

function ribbon() {
  const excel = openExcel();
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  Object.assign(Office, {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane },
  });
  const store = new PaneStore(
    [section('market'), section('plan'), section('explain'), section('settings')],
    section('help'),
  );
  const started = store.start({ source: 'sample', relayOnly: true });
  registerRibbon(store, started);
  const press = (name: string): Promise<void> =>
    new Promise((resolve) => {
      commands.get(name)?.({ completed: resolve });
    });
  return { excel, store, commands, press, showAsTaskpane };
}

describe('the ribbon', () => {
  it('has the commands that the manifest names', () => {
    const { commands } = ribbon();
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...commands.keys()]).toEqual(expect.arrayContaining(named));
    expect([...commands.keys()].sort()).toEqual([
      'autoRefresh',
      'explain',
      'help',
      'newPlan',
      'refresh',
      'share',
      'showPane',
    ]);
  });

  it('refreshes without showing the pane, also when the press is what starts the add-in', async () => {
    const { excel, press, showAsTaskpane } = ribbon();
    await press('refresh');
    expect(excel.rows('Quotes').length).toBeGreaterThan(0);
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });

  it('shows the pane when a refresh failed, and always completes', async () => {
    const { excel, store, press, showAsTaskpane } = ribbon();
    await press('refresh');
    // The refresh makes the pane look at the hedges: its sync is not the one that is to fail.
    await store.hedges.look();
    store.show('settings');
    excel.failAtSync(1, 'AccessDenied');
    await press('refresh');
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(store.getState().section).toBe('market');
    expect(store.market.getState().notice?.sentence).toContain('Excel refused access');
  });

  it('switches auto-refresh on and off, in the pane, which says when it is next', async () => {
    const { store, press, showAsTaskpane } = ribbon();
    await press('autoRefresh');
    expect(store.market.auto.isOn).toBe(true);
    await press('autoRefresh');
    expect(store.market.getState().auto).toEqual({ status: 'off' });
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
  });

  it('opens the choice of a plan in the pane', async () => {
    const { store, press, showAsTaskpane } = ribbon();
    const choose = jest.fn();
    store.whenAsked('plan', choose);
    await press('newPlan');
    expect(store.getState().section).toBe('plan');
    expect(choose).toHaveBeenCalledTimes(1);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it('opens Explain in the pane, also out of Help', async () => {
    const { store, press, showAsTaskpane } = ribbon();
    await press('help');
    await press('explain');
    expect(store.getState()).toMatchObject({ section: 'explain', isHelp: false });
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
  });

  it('opens Help in the pane', async () => {
    const { store, press, showAsTaskpane } = ribbon();
    await press('help');
    expect(store.getState().isHelp).toBe(true);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });
});
