import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { BAND, FONT, HEADING, NOTE_STYLE, QUIET, starterCell, TITLE } from './starterCell';
import { START_LINES, type StartLine } from './startLines';
import { type TourTask, tourSheet } from './tourSheet';

const COLUMN_WIDTHS = [24, 190, 150, 340];
const [LABEL, CONTENT, NOTE] = [1, 2, 3];
const STYLES: Record<StartLine['kind'], { height: number; label: IStyleData; content: IStyleData }> = {
  title: {
    height: 38,
    label: TITLE,
    content: {},
  },
  text: { height: 22, label: QUIET, content: {} },
  gap: { height: 10, label: {}, content: {} },
  heading: {
    height: 24,
    label: HEADING,
    content: BAND,
  },
  input: {
    height: 22,
    label: FONT,
    content: { ...FONT, ht: HorizontalAlign.RIGHT, cl: { rgb: '#0b4fb3' }, bg: { rgb: '#f3f7fd' } },
  },
  formula: {
    height: 22,
    label: FONT,
    content: { ...FONT, ht: HorizontalAlign.RIGHT, bl: BooleanNumber.TRUE },
  },
};

function cellsOf(line: StartLine): Record<number, ICellData> {
  const { label, content } = STYLES[line.kind];
  if (line.kind === 'gap') return {};
  const number = line.format === undefined ? content : { ...content, n: { pattern: line.format } };
  return {
    [LABEL]: starterCell(line.label, label),
    ...(line.kind === 'title' || line.kind === 'text'
      ? {}
      : { [CONTENT]: starterCell(line.content, number) }),
    ...(line.kind === 'heading' ? { [NOTE]: starterCell(undefined, content) } : {}),
    ...(line.note === undefined ? {} : { [NOTE]: starterCell(line.note, NOTE_STYLE) }),
  };
}

function startSheet(): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  START_LINES.forEach((line, row) => {
    cellData[row] = cellsOf(line);
  });
  return {
    id: 'start',
    name: 'Start',
    rowCount: 200,
    columnCount: 30,
    showGridlines: BooleanNumber.FALSE,
    columnData: Object.fromEntries(COLUMN_WIDTHS.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(START_LINES.map(({ kind }, row) => [row, { h: STYLES[kind].height }])),
    cellData,
  };
}

/** The workbook that a new user sees: the first examples as live formulas, then a tour of every function. */
export function starterWorkbook(tasks: readonly TourTask[]): Partial<IWorkbookData> {
  return {
    id: 'workbench',
    name: 'Hedgerow',
    sheetOrder: ['start', 'functions'],
    sheets: { start: startSheet(), functions: tourSheet(tasks) },
  };
}
