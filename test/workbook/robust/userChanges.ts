import { runExcel } from '../../../src/workbook/runExcel';
import type { Table } from '../../../src/workbench/workbook';
import type { OpenExcel } from '../openExcel';

/** What a user does to a workbook that holds prices, a plan and a sheet of his own. */
export interface UserChange {
  readonly name: string;
  readonly make: (excel: OpenExcel) => void | Promise<void>;
  /** Why a refresh cannot be, in its words; the workbook stays as it is then. */
  readonly refusesRefresh?: string;
  readonly refusesPlan?: string;
  /** A refresh also makes these sheets again. */
  readonly remakes?: readonly string[];
}

export function tableOf(excel: OpenExcel, name: string): Table {
  const table = excel.workbook.tables().find((each) => each.name === name);
  if (!table) throw new Error(`The workbook has no table ${name}.`);
  return table;
}

const columnOf = (excel: OpenExcel, table: string, header: string): number =>
  tableOf(excel, table).area.column + excel.headers(table).indexOf(header);

/** Puts a column into a table before another, as Insert, Table Columns to the Left does. */
function insertColumn(excel: OpenExcel, name: string, before: string, header: string): void {
  const { sheet, area } = tableOf(excel, name);
  const place = { row: area.row, column: columnOf(excel, name, before), rows: area.rows, columns: 1 };
  sheet.insert(place, 'right');
  tableOf(excel, name).resize({ ...area, columns: area.columns + 1 });
  sheet.write(
    place,
    Array.from({ length: area.rows }, (_, row) => [{ value: row === 0 ? header : `note ${row}` }]),
  );
}

function removeColumn(excel: OpenExcel, name: string, header: string): void {
  const { sheet, area } = tableOf(excel, name);
  const place = { row: area.row, column: columnOf(excel, name, header), rows: area.rows, columns: 1 };
  sheet.remove(place, 'left');
  tableOf(excel, name).resize({ ...area, columns: area.columns - 1 });
}

export const USER_CHANGES: readonly UserChange[] = [
  { name: 'renames a sheet', make: ({ workbook }) => workbook.sheet('Quotes').rename('My prices') },
  {
    name: 'renames the plan’s sheets',
    make: ({ workbook }) => {
      workbook.sheet('Plan').rename('Hedge');
      workbook.sheet('Holdings').rename('What I have');
    },
  },
  { name: 'moves a sheet', make: ({ workbook }) => workbook.sheet('Quotes').moveTo(0) },
  {
    name: 'moves a table',
    make: (excel) => {
      const { sheet } = tableOf(excel, 'Quotes');
      sheet.insert({ row: 0, column: 0, rows: 5, columns: sheet.columnCount }, 'down');
      sheet.insert({ row: 0, column: 0, rows: sheet.rowCount, columns: 2 }, 'right');
    },
  },
  {
    name: 'sorts',
    make: (excel) =>
      runExcel(async (context) => {
        const key = excel.headers('Quotes').indexOf('mark');
        context.workbook.tables.getItem('Quotes').sort.apply([{ key, ascending: true }]);
        await context.sync();
      }),
  },
  {
    name: 'filters',
    make: () =>
      runExcel(async (context) => {
        const quotes = context.workbook.tables.getItem('Quotes');
        quotes.columns.getItem('base').filter.applyValuesFilter(['ETH']);
        await context.sync();
      }),
  },
  {
    name: 'hides rows and columns',
    make: (excel) => {
      const { sheet, area } = tableOf(excel, 'Quotes');
      sheet.setRowsHidden(area.row + 1, 1, true);
      sheet.setColumnsHidden(area.column + 1, 3, true);
    },
  },
  { name: 'hides a sheet', make: ({ workbook }) => workbook.sheet('Quotes').setVisibility('Hidden') },
  {
    name: 'protects a sheet of the add-in',
    make: ({ workbook }) => workbook.sheet('Quotes').setProtected(true),
    refusesRefresh: 'Sheet "Quotes" is protected. Unprotect it (Review, Unprotect Sheet) and refresh again.',
  },
  {
    name: 'protects his own sheet and the plan',
    make: ({ workbook }) => {
      workbook.sheet('Mine').setProtected(true);
      workbook.sheet('Plan').setProtected(true);
    },
  },
  {
    name: 'protects the workbook’s structure',
    make: ({ workbook }) => workbook.setProtected(true),
    refusesPlan:
      'The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.',
  },
  { name: 'adds a column', make: (excel) => insertColumn(excel, 'Quotes', 'mark', 'my note') },
  {
    name: 'adds a column and deletes it again',
    make: (excel) => {
      insertColumn(excel, 'Contracts', 'lotSize', 'broker');
      removeColumn(excel, 'Contracts', 'broker');
    },
  },
  {
    name: 'deletes a column of the add-in',
    make: (excel) => removeColumn(excel, 'Quotes', 'bid'),
    refusesRefresh:
      'The table Quotes on sheet "Quotes" has no column "bid". Put the header back, or rename the table to have a new one made.',
  },
  {
    name: 'deletes a column of Holdings',
    make: (excel) => removeColumn(excel, 'Holdings', 'averageCost'),
  },
  {
    name: 'renames a table',
    make: (excel) => tableOf(excel, 'Holdings').rename('Coins'),
  },
  { name: 'adds sheets', make: ({ workbook }) => void workbook.addSheet('Diary') },
  {
    name: 'deletes a sheet of the plan',
    make: ({ workbook }) => workbook.sheet('Scenarios').delete(),
  },
  {
    name: 'deletes a sheet of the market',
    make: ({ workbook }) => workbook.sheet('Fees').delete(),
    remakes: ['Fees'],
  },
  {
    name: 'empties a table of the plan',
    make: (excel) => {
      const { sheet, area } = tableOf(excel, 'Holdings');
      sheet.clear({ ...area, row: area.row + 1, rows: area.rows - 1 }, 'contents');
    },
  },
];
