import { CONTRACTS_TABLE } from '../model/contractsTable';
import { HedgeError } from '../model/hedgeError';
import { QUOTES_TABLE } from '../model/quotesTable';
import type { TableColumn } from '../model/tableColumn';
import { cellsFromRecord } from './cellsFromRecord';
import { changeTable } from './changeTable';
import { freeSheetName } from './freeSheetName';
import { checkSize, type MarketPlan, type TableChange } from './marketPlan';
import type { MarketUpdate } from './marketUpdate';
import { addTable, type NewTable } from './newTable';
import { planTable, type IncomingRow } from './planTable';
import { restoreMarket } from './restoreMarket';
import { runExcel } from './runExcel';
import { TableReading } from './tableReading';

/** Where the prices now stand. */
export interface MarketPlace {
  readonly table: string;
  readonly sheetName: string;
  /** The sheet is new, and it could not have the table's own name because the user has a sheet of that name. */
  readonly besideUsersSheet: boolean;
}

interface MarketTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IncomingRow[];
}

/** Brings the tables Quotes and Contracts up to date: one read sync, one write sync, all or nothing. */
export async function writeMarket(update: MarketUpdate): Promise<MarketPlace[]> {
  const tables = tablesOf(update);
  let planned: MarketPlan | undefined;
  try {
    return await runExcel(
      async (context) => {
        const { plan, places } = await readAndPlan(context, tables, update);
        planned = plan;
        context.application.suspendApiCalculationUntilNextSync();
        for (const table of plan.newTables) addTable(context, table);
        for (const change of plan.changes) changeTable(context, change.name, change.plan);
        await context.sync();
        return places;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    if (planned) await restore(planned, error);
    throw error;
  }
}

function tablesOf(update: MarketUpdate): MarketTable[] {
  /** One row a key: the last word counts. */
  const rowsOf = (
    columns: readonly TableColumn[],
    records: readonly { readonly key: string }[],
  ): IncomingRow[] => [
    ...new Map(records.map((record) => [record.key, cellsFromRecord(columns, record)])).values(),
  ];
  return [
    {
      ...QUOTES_TABLE,
      rows: rowsOf(
        QUOTES_TABLE.columns,
        update.answers.flatMap((each) => each.quotes),
      ),
    },
    {
      ...CONTRACTS_TABLE,
      rows: rowsOf(
        CONTRACTS_TABLE.columns,
        update.answers.flatMap((each) => each.contracts),
      ),
    },
  ];
}

async function readAndPlan(
  context: Excel.RequestContext,
  tables: readonly MarketTable[],
  update: MarketUpdate,
): Promise<{ plan: MarketPlan; places: MarketPlace[] }> {
  const { worksheets, protection } = context.workbook;
  const readings = tables.map((table) => new TableReading(context, table.name));
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();

  const newTables: NewTable[] = [];
  const changes: TableChange[] = [];
  const places: MarketPlace[] = [];
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  tables.forEach(({ name, columns, rows }, index) => {
    const reading = readings[index];
    const state = reading?.state(columns);
    if (state) {
      changes.push({ name, state, plan: planTable(state, columns, rows, update) });
      places.push({ table: name, sheetName: state.sheetName, besideUsersSheet: false });
    } else if (rows.length > 0) {
      checkRoomForTable(name, reading?.nameIsTaken ?? false, protection.protected);
      const sheetName = freeSheetName(name, sheetNames);
      newTables.push({ name, sheetName, columns, rows });
      places.push({ table: name, sheetName, besideUsersSheet: sheetName !== name });
    }
  });
  const plan = { newTables, changes };
  checkSize(plan);
  return { plan, places };
}

function checkRoomForTable(name: string, nameIsTaken: boolean, workbookProtected: boolean): void {
  if (nameIsTaken) {
    const sentence = `The workbook has a defined name ${name}, which the table ${name} needs. Rename it (Formulas, Name Manager) and refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
  if (workbookProtected) {
    const sentence = `The workbook's structure is protected, so no sheet ${name} can be added. Unprotect it (Review, Protect Workbook) and refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}

async function restore(plan: MarketPlan, cause: unknown): Promise<void> {
  try {
    await runExcel((context) => restoreMarket(context, plan));
  } catch {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const sentence = `${reason} What was written before that could not be taken back: use Undo, then refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
