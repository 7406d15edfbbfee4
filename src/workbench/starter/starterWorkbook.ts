import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  VerticalAlign,
} from '@univerjs/core';
import { START_LINES, type StartLine } from './startLines';

const COLUMN_WIDTHS = [24, 190, 150, 340];
const [LABEL, CONTENT, NOTE] = [1, 2, 3];
const FONT: IStyleData = { ff: 'Segoe UI, Arial, sans-serif', fs: 11, vt: VerticalAlign.MIDDLE };
const QUIET: IStyleData = { ...FONT, fs: 10, cl: { rgb: '#5c5c5c' } };
const NOTE_STYLE: IStyleData = { ...QUIET, pd: { l: 12 } };

const STYLES: Record<StartLine['kind'], { height: number; label: IStyleData; content: IStyleData }> = {
  title: {
    height: 38,
    label: { ...FONT, fs: 20, bl: BooleanNumber.TRUE, cl: { rgb: '#0e6737' } },
    content: {},
  },
  text: { height: 22, label: QUIET, content: {} },
  gap: { height: 10, label: {}, content: {} },
  heading: {
    height: 24,
    label: { ...FONT, bl: BooleanNumber.TRUE, cl: { rgb: '#0b522c' }, bg: { rgb: '#dcf1e4' } },
    content: { bg: { rgb: '#dcf1e4' } },
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

function cell(content: string | number | undefined, style: IStyleData): ICellData {
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER, s: style };
  if (content === undefined) return { s: style };
  return content.startsWith('=')
    ? { f: content, s: style }
    : { v: content, t: CellValueType.STRING, s: style };
}

function cellsOf(line: StartLine): Record<number, ICellData> {
  const { label, content } = STYLES[line.kind];
  if (line.kind === 'gap') return {};
  const number = line.format === undefined ? content : { ...content, n: { pattern: line.format } };
  return {
    [LABEL]: cell(line.label, label),
    ...(line.kind === 'title' || line.kind === 'text' ? {} : { [CONTENT]: cell(line.content, number) }),
    ...(line.kind === 'heading' ? { [NOTE]: cell(undefined, content) } : {}),
    ...(line.note === undefined ? {} : { [NOTE]: cell(line.note, NOTE_STYLE) }),
  };
}

/** The workbook that a new user sees: the first examples as live formulas. */
export function starterWorkbook(): Partial<IWorkbookData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  START_LINES.forEach((line, row) => {
    cellData[row] = cellsOf(line);
  });
  return {
    id: 'workbench',
    name: 'Hedgerow',
    sheetOrder: ['start'],
    sheets: {
      start: {
        id: 'start',
        name: 'Start',
        rowCount: 200,
        columnCount: 30,
        showGridlines: BooleanNumber.FALSE,
        columnData: Object.fromEntries(COLUMN_WIDTHS.map((w, column) => [column, { w }])),
        rowData: Object.fromEntries(START_LINES.map(({ kind }, row) => [row, { h: STYLES[kind].height }])),
        cellData,
      },
    },
  };
}
