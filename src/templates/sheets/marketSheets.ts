import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { FEES_TABLE } from '../../model/feesTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { TableColumn } from '../../model/tableColumn';
import { columnLetters } from '../cellAddress';
import { CellsOfSheet } from '../cellsOfSheet';
import type { LookName } from '../looks';
import { tableCells } from '../planResult';
import type { PlanMarket } from '../template';
import type { HighlightData, SheetData, ValidationData } from '../workbookData';

const WIDTHS = { text: 12, number: 14, instant: 19, boolean: 9 } as const;
const WIDE: Readonly<Record<string, number>> = { key: 28, symbol: 19, status: 34, note: 40 };
/** Characters that are still readable side by side on one page. */
const PAGE = 210;
/** Rows below the table that the colours already reach. */
const ROOM = 500;

/** The example's market in the tables that a refresh brings up to date; the user's own fees beside them. */
export function marketSheets({ contracts, quotes }: PlanMarket): SheetData[] {
  const venues = [...new Set(contracts.map(({ venue }) => venue))];
  return [
    marketSheet(QUOTES_TABLE, quotes),
    marketSheet(CONTRACTS_TABLE, contracts),
    marketSheet(
      FEES_TABLE,
      venues.map((venue) => ({ venue })),
    ),
  ];
}

interface TableForm {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

function marketSheet({ name, columns }: TableForm, records: readonly object[]): SheetData {
  const sheet = new CellsOfSheet();
  const cells = tableCells(columns, records);
  const isOwn = name === FEES_TABLE.name;
  const table = sheet.table(
    { name, row: 0, column: 0, ...(isOwn && { withoutFilter: true }) },
    columns.map((column, index) => ({
      header: column.name,
      value: (row: (typeof cells)[number]) => row[index],
      look: isOwn && column.cell === 'number' ? 'input' : lookOf(column, columns[index - 1]),
      ...(column.numberFormat !== 'General' && { numberFormat: column.numberFormat }),
    })),
    cells.slice(1),
  );
  const columnWidths = columns.map((column) =>
    Math.max(WIDE[column.name] ?? WIDTHS[column.cell], column.name.length + 5),
  );
  const pagesWide = Math.ceil(columnWidths.reduce((sum, width) => sum + width, 0) / PAGE);
  return {
    name,
    tabColor: '#5A6660',
    columnWidths,
    cells: sheet.cells,
    tables: [table],
    validations: isOwn ? rateRules(columns) : [],
    highlights: staleRows(columns),
    charts: [],
    rowHeights: {},
    frozenRows: 1,
    frozenColumns: 1,
    print: { landscape: true, titleRow: 0, ...(pagesWide > 1 && { pagesWide }) },
  };
}

/** What may be typed as a rate of one's own. */
function rateRules(columns: readonly TableColumn[]): ValidationData[] {
  return columns.flatMap(({ name, cell }, column): ValidationData[] =>
    cell === 'number'
      ? [
          {
            area: { row: 1, column, rows: ROOM, columns: 1 },
            rule: { kind: 'decimal', least: -1, most: 1 },
            prompt: { title: name, sentence: 'Your own rate, such as 0.04%. Blank: the venue’s.' },
            refusal: `${name} must be a rate from −100 % to 100 %, or blank.`,
          },
        ]
      : [],
  );
}

const isRight = (column: TableColumn | undefined): boolean =>
  column?.cell === 'number' || column?.cell === 'instant';

/** Words keep their distance from a number before them. */
function lookOf(column: TableColumn, before: TableColumn | undefined): LookName {
  if (isRight(column)) return 'number';
  return isRight(before) ? 'textBeside' : 'text';
}

/** What is not of the latest refresh stands out; what is no more than a sample steps back. */
function staleRows(columns: readonly TableColumn[]): HighlightData[] {
  const place = (header: string): string =>
    `$${columnLetters(columns.findIndex(({ name }) => name === header))}2`;
  if (!columns.some(({ name }) => name === 'status')) return [];
  const area = { row: 1, column: 0, rows: ROOM, columns: columns.length };
  return [
    { area, formula: `=LEN(${place('status')})>0`, look: 'warning' },
    { area, formula: `=${place('source')}="sample"`, look: 'quiet' },
  ];
}
