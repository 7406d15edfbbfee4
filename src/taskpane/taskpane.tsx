import { createRoot } from 'react-dom/client';
import { readServerConfig } from '../actions/serverConfig';
import { Pane } from './components/Pane';
import { PaneStore } from './paneStore';
import { registerRibbon } from './ribbon';
import { HELP, SECTIONS } from './sections';
import { PaneStoreProvider } from './usePane';
import { watchVisibility } from './watchVisibility';

const store = new PaneStore(SECTIONS, HELP);
const element = document.getElementById('pane');
if (element) {
  createRoot(element).render(
    <PaneStoreProvider value={store}>
      <Pane />
    </PaneStoreProvider>,
  );
}

/** In a plain tab without a network there is no Office at all; with one, it knows of no host. */
async function start(): Promise<void> {
  const host = typeof Office === 'undefined' ? undefined : (await Office.onReady()).host;
  if (host === undefined || host !== Office.HostType.Excel) {
    store.startWithoutWorkbook();
    return;
  }
  const started = readServerConfig((input, init) => fetch(input, init)).then((config) => store.start(config));
  registerRibbon(store, started);
  watchVisibility((isHidden) => store.setHidden(isHidden));
  await started;
}

void start();
