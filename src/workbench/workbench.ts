import './page/page.css';
import { WORKBENCH } from './client/bridge';
import { ErrorCard, sentenceOf } from './grid/errorCard';
import { functionsMetadata } from './grid/functionsMetadata';
import { moveLikeExcel } from './grid/excelKeys';
import { formatNumber } from './grid/formatNumber';
import { inputCell } from './grid/inputCell';
import { redrawConditions } from './grid/redrawConditions';
import { sheetView, watchView } from './grid/sheetView';
import { startGrid } from './grid/startGrid';
import { drawTables } from './grid/tableLook';
import { takeFocus } from './grid/takeFocus';
import { typeLikeExcel } from './grid/typing';
import { UniverWorkbook } from './grid/univerWorkbook';
import { validateTyping } from './grid/validateTyping';
import { watchCells } from './grid/watchCells';
import { createWorkbench } from './host/createWorkbench';
import { openControls } from './open/openControls';
import { openingFile, type OpeningFile } from './open/openingFile';
import { AddInLink } from './page/addInLink';
import { askUser } from './page/askUser';
import { mirrorCells } from './page/cellMirror';
import { ChartLayer } from './page/chartLayer';
import { cellName } from './page/cellName';
import { showCalculation, showCellStatus } from './page/cellStatus';
import { cellOnScreen } from './page/cellOnScreen';
import { element } from './page/element';
import { ListPicker } from './page/listPicker';
import { nameControls } from './page/nameControls';
import { officeTheme } from './page/officeTheme';
import { PaneFrame } from './page/paneFrame';
import { PromptCard } from './page/promptCard';
import { drawRibbon } from './page/ribbon';
import { ribbonButtons } from './page/ribbonButtons';
import { walkByF6 } from './page/walkByF6';
import { starterWorkbook } from './starter/starterWorkbook';
import type { TourTask } from './starter/tourSheet';

const PANE = '../taskpane.workbench.html';
const NAMESPACE = 'HEDGE';

async function load(file: string): Promise<Response> {
  const response = await fetch(`../${file}`);
  if (!response.ok) throw new Error(`${file} is missing; build the add-in with npm run build.`);
  return response;
}

/** Says which file is open, and what of it is not shown. */
function tellFile({ name, remark }: OpeningFile): void {
  document.title = `${name} - Hedgerow workbench`;
  element('document', HTMLElement).textContent = `${name}, opened here. Changes stay in this page.`;
  element('notice', HTMLElement).textContent = remark;
}

async function open(): Promise<void> {
  const file = await openingFile();
  const grid = element('grid', HTMLElement);
  // What lies over the cells is not in here: the grid empties its own element when it draws itself first.
  const sheets = element('sheets', HTMLElement);
  const pane = new PaneFrame(() => grid.focus());
  const addIn = new AddInLink(pane.frame);
  const [functions, reference, manifest] = await Promise.all([
    load('functions.json'),
    load('reference.json'),
    load('manifest.xml'),
  ]);
  const { tasks } = (await reference.json()) as { tasks: TourTask[] };
  const metadata = functionsMetadata(await functions.json());
  const invoke = (id: string, values: unknown[]): unknown => addIn.invoke(id, values);
  const workbook = new UniverWorkbook(
    startGrid(
      sheets,
      { namespace: NAMESPACE, metadata, invoke, onBug: reportError },
      file?.data ?? starterWorkbook(tasks),
    ),
  );
  file?.complete(workbook);

  typeLikeExcel(workbook);
  validateTyping(workbook, askUser);
  moveLikeExcel(workbook);
  takeFocus(grid, workbook.context);
  drawTables(workbook);
  redrawConditions(workbook);
  const card = new ErrorCard(workbook);
  watchCells(workbook, ({ sheetName, row, column, selected, texts }) => {
    showCellStatus({ name: cellName(row, column), text: selected.text, sentence: sentenceOf(selected) });
    card.select({ row, column }, selected);
    mirrorCells(sheetName, texts);
    nameControls(grid);
  });
  const charts = new ChartLayer(grid, workbook, formatNumber);
  const picker = new ListPicker(grid, () => grid.focus());
  const prompt = new PromptCard(grid);
  watchView(workbook, () => {
    const view = sheetView(workbook.context, grid);
    charts.update(view);
    const cell = inputCell(workbook);
    const place = cell && view && cellOnScreen(cell, view);
    picker.show(cell, place);
    prompt.show(cell, place);
  });
  workbook.calculation.busy$.subscribe(showCalculation);

  const workbench = createWorkbench(workbook, {
    setPaneShown: (shown) => pane.setShown(shown),
    isPaneShown: () => pane.isShown,
    theme: officeTheme,
    onConnect: (page) => addIn.connect(page),
  });
  Reflect.set(window, WORKBENCH, workbench);
  const ribbon = element('ribbon', HTMLElement);
  walkByF6(
    [
      { part: grid, focus: () => grid.focus() },
      { part: element('pane', HTMLElement), focus: () => pane.focus() },
      { part: ribbon, focus: () => ribbon.querySelector('button')?.focus() },
    ],
    pane.frame,
  );
  addIn.open(PANE);
  openControls(workbook, file?.name ?? 'the open workbook');
  if (file) tellFile(file);
  drawRibbon(
    ribbonButtons(new DOMParser().parseFromString(await manifest.text(), 'text/xml')),
    async ({ command }) => {
      if (command !== undefined) return addIn.runCommand(command);
      pane.setShown(true);
      pane.focus();
    },
  );
}

open().catch((thrown: unknown) => {
  element('notice', HTMLElement).textContent = thrown instanceof Error ? thrown.message : String(thrown);
  throw thrown;
});
