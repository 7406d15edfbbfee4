import type { Workbench } from './bridge';
import { DocumentSettings } from './documentSettings';
import type { OfficeCommands } from './officeCommands';

const HOST = { host: 'Excel', platform: 'OfficeOnline', addin: null };

/** The newest version of each requirement set that the workbench answers well enough for the add-in. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  RibbonApi: '1.1',
};

/** The global `Office`. Without a workbench around it, it knows of no host, as in a plain browser tab. */
export function officeNamespace(
  workbench: Workbench | null,
  commands: OfficeCommands,
): Record<string, unknown> {
  const ready = workbench ? HOST : { host: null, platform: null, addin: null };
  const listeners = new Set<(state: { visibilityMode: string }) => void>();

  function show(shown: boolean): Promise<void> {
    workbench?.setPaneShown(shown);
    for (const listener of listeners) listener({ visibilityMode: shown ? 'Taskpane' : 'Hidden' });
    return Promise.resolve();
  }

  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    StartupBehavior: { none: 'None', load: 'Load' },
    onReady(callback?: (info: typeof ready) => unknown) {
      return Promise.resolve(ready).then(async (info) => {
        await callback?.(info);
        return info;
      });
    },
    isSetSupported: isSupported,
    actions: {
      associate: (id: string, run: Parameters<OfficeCommands['associate']>[1]) => commands.associate(id, run),
    },
    addin: {
      showAsTaskpane: () => show(true),
      hide: () => show(false),
      onVisibilityModeChanged(listener: (state: { visibilityMode: string }) => void) {
        listeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
      },
      getStartupBehavior: () => Promise.resolve('None'),
    },
    ribbon: { requestUpdate: () => Promise.resolve() },
    context: contextOf(workbench),
  };
}

function contextOf(workbench: Workbench | null): Record<string, unknown> {
  const requirements = { isSetSupported: isSupported };
  if (!workbench) return { requirements };
  return {
    ...HOST,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
    contentLanguage: 'en-US',
    displayLanguage: 'en-US',
    requirements,
    document: { settings: new DocumentSettings(workbench), getFileAsync: refuseFile },
    get officeTheme() {
      return workbench.theme();
    },
  };
}

/** As on the web, there is no file of the workbook to hand out. */
function refuseFile(_type: string, _options: unknown, callback: (result: object) => void): void {
  const message = 'The workbench keeps no file of the workbook.';
  callback({ status: 'failed', error: { code: 5001, name: 'Internal Error', message } });
}

function isSupported(set: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = (SETS[set] ?? '0.0').split('.').map(Number);
  const [asked = 0, askedMinor = 0] = version.split('.').map(Number);
  return major > asked || (major === asked && minor >= askedMinor);
}
