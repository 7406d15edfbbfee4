import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import { type IWorkbookData, ThemeService, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { type AddIn, createWorkbook, registerCalculation, type Engine } from './engine';
import { ENGLISH } from './locale';
import { measureIndents } from './measureIndents';
import { offerEveryFunction } from './offerEveryFunction';
import { SPREADSHEET_GREEN } from './spreadsheetGreen';
import { WITH_UNDO_STEPS } from './undoSteps';

/** The browser grid in this element: cells, formula bar, sheet tabs, keyboard, autocomplete, calculation. */
export function startGrid(container: HTMLElement, addIn: AddIn, data: Partial<IWorkbookData>): Engine {
  const darkMode = matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({ ...ENGLISH, darkMode: darkMode.matches, override: WITH_UNDO_STEPS });
  const theme = univer.__getInjector().get(ThemeService);
  theme.setTheme({ ...theme.getCurrentTheme(), primary: SPREADSHEET_GREEN });
  darkMode.addEventListener('change', ({ matches }) => theme.setDarkMode(matches));

  measureIndents();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, headerMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  const sentences = registerCalculation(univer, addIn);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringMark: true,
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const engine = createWorkbook(univer, sentences, data);
  offerEveryFunction(engine.injector.get(IDescriptionService), addIn.namespace);
  return engine;
}
