import type { PaneStore } from './paneStore';

/**
 * The ribbon's buttons; the manifest names them. They run in this page, whether it is shown or not. A press may be
 * what opens the page, so Refresh waits until the store knows what to ask.
 */
export function registerRibbon(pane: PaneStore, started: Promise<void>): void {
  const { market } = pane;
  const associate = (name: string, act: () => Promise<void>): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void act().finally(() => event.completed());
    });
  const showMarket = (): Promise<void> => {
    pane.show('market');
    return Office.addin.showAsTaskpane();
  };

  associate('showPane', () => Office.addin.showAsTaskpane());
  associate('newPlan', async () => {
    pane.ask('plan');
    await Office.addin.showAsTaskpane();
  });
  associate('explain', async () => {
    pane.show('explain');
    await Office.addin.showAsTaskpane();
  });
  associate('share', async () => {
    pane.ask('share');
    await Office.addin.showAsTaskpane();
  });
  associate('help', async () => {
    pane.showHelp(true);
    await Office.addin.showAsTaskpane();
  });
  associate('autoRefresh', async () => {
    await started;
    if (market.auto.isOn) market.auto.stop();
    else market.auto.start();
    // It runs only while the pane is seen, and the pane says when it is next.
    await showMarket();
  });
  associate('refresh', async () => {
    await started;
    // What went wrong stands in the pane, and so does a question.
    if (!(await market.refresh()) || market.getState().question) await showMarket();
  });
}
