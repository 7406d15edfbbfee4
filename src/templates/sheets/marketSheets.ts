import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { FEES_TABLE } from '../../model/feesTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { TableColumn } from '../../model/tableColumn';
import { columnLetters } from '../cellAddress';
import { CellsOfSheet } from '../cellsOfSheet';
import { tableCells } from '../planResult';
import type { PlanMarket } from '../template';
import type { HighlightData, SheetData } from '../workbookData';

const WIDTHS = { text: 12, number: 14, instant: 19, boolean: 9 } as const;
const WIDE: Readonly<Record<string, number>> = { key: 28, symbol: 19, status: 34, note: 40 };
/** Columns that are still readable on one page. */
const ONE_PAGE = 12;
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
    { name, row: 0, column: 0 },
    columns.map((column, index) => ({
      header: column.name,
      value: (row: (typeof cells)[number]) => row[index],
      look: isOwn && column.cell === 'number' ? 'input' : 'text',
      ...(column.numberFormat !== 'General' && { numberFormat: column.numberFormat }),
    })),
    cells.slice(1),
  );
  return {
    name,
    tabColor: '#5A6660',
    columnWidths: columns.map((column) =>
      Math.max(WIDE[column.name] ?? WIDTHS[column.cell], column.name.length + 4),
    ),
    cells: sheet.cells,
    tables: [table],
    validations: [],
    highlights: staleRows(columns),
    charts: [],
    rowHeights: {},
    frozenRows: 1,
    frozenColumns: 1,
    print: { landscape: true, titleRow: 0, ...(columns.length > ONE_PAGE && { pagesWide: 2 }) },
  };
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
