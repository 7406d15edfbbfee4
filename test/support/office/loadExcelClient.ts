import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** The object through which Microsoft's library talks to its host. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const SOURCE = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
let script: vm.Script | null = null;

/** Microsoft's real Excel library, loaded in Node and talking to the bridge it is given. */
export function loadExcelClient(bridge: NativeBridge): {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
} {
  script ??= new vm.Script(readFileSync(SOURCE, 'utf8'), { filename: 'excel-win32-16.01.js' });
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    // Errors and answers belong to the caller's realm, as they do on a page.
    ...{ Error, Promise, JSON },
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      getElementsByTagName: () => [],
      getElementById: () => null,
    },
    addEventListener: () => undefined,
  };
  page.window = page;
  script.runInContext(vm.createContext(page));
  const { Excel: client, OfficeExtension: extension } = page;
  if (!client || !extension) throw new Error('The Excel library did not load.');
  return { Excel: client as typeof Excel, OfficeExtension: extension as typeof OfficeExtension };
}
