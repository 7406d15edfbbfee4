import { HedgeError } from '../../model/hedgeError';
import type { PlanWorkbook } from '../../templates/buildPlan';
import { PLAN_NAMES, PLAN_SHEETS, PLAN_TABLES, type PlanNames, planNames } from '../../templates/planNames';
import type { NameData, SheetData, WorkbookData } from '../../templates/workbookData';
import { runExcel } from '../runExcel';
import { sendParts, type WritePart } from '../sendParts';
import { addChart } from './addChart';
import { addPrint } from './addPrint';
import { addRules } from './addRules';
import { inputParts } from './inputParts';
import { sheetParts } from './sheetParts';

/** What was built, and what was there already. */
export interface PlanInserted {
  /** The sheet to look at first. */
  readonly planSheet: string;
  readonly sheets: readonly string[];
  /** Tables of the market that the workbook had. */
  readonly kept: readonly string[];
}

/**
 * Builds a plan beside what the workbook holds: one read sync, one write sync, one undo step. A plan that is there
 * already is left alone; the new one carries the next number. When Excel refuses, what was begun is taken away again. A
 * plan too large for one request goes in several; `onProgress` hears which share is done.
 */
export async function insertPlan(
  build: (names: PlanNames) => PlanWorkbook,
  onProgress?: (share: number) => void,
): Promise<PlanInserted> {
  let begun: WorkbookData | undefined;
  try {
    return await runExcel(
      async (context) => {
        const taken = await readTaken(context);
        const names = freeNames(taken);
        const { own, shared } = build(names);
        const { missing, kept } = split(shared, taken);
        begun = { sheets: [...missing.sheets, ...own.sheets], names: [...missing.names, ...own.names] };
        await sendParts(context, planParts(begun, names.sheet('Plan')), onProgress);
        return {
          planSheet: names.sheet('Plan'),
          sheets: begun.sheets.map(({ name }) => name),
          kept,
        };
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    if (begun) await takeAway(begun, error);
    throw error;
  }
}

interface Taken {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

async function readTaken(context: Excel.RequestContext): Promise<Taken> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) {
    const sentence =
      'The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.';
    throw new HedgeError('notAvailable', sentence);
  }
  const lowered = (items: readonly { name: string }[]): Set<string> =>
    new Set(items.map(({ name }) => name.toLowerCase()));
  return { sheets: lowered(worksheets.items), tables: lowered(tables.items), names: lowered(names.items) };
}

/** The first number with which nothing of the plan meets something of the workbook. Excel ignores case. */
function freeNames({ sheets, tables, names }: Taken): PlanNames {
  const isTaken = (candidate: PlanNames): boolean =>
    PLAN_SHEETS.some((sheet) => sheets.has(candidate.sheet(sheet).toLowerCase())) ||
    PLAN_TABLES.some((table) => {
      const name = candidate.table(table).toLowerCase();
      return tables.has(name) || names.has(name);
    }) ||
    PLAN_NAMES.some((name) => names.has(candidate.name(name).toLowerCase()));
  let number = 1;
  while (isTaken(planNames(number))) number += 1;
  return planNames(number);
}

/** What all plans share is made once: a workbook keeps the prices and the clock it has. */
function split(shared: WorkbookData, taken: Taken): { missing: WorkbookData; kept: string[] } {
  const isThere = ({ name }: SheetData | NameData): boolean =>
    taken.tables.has(name.toLowerCase()) || taken.names.has(name.toLowerCase());
  const inTheWay = shared.sheets.find(
    (sheet) => !isThere(sheet) && taken.sheets.has(sheet.name.toLowerCase()),
  );
  if (inTheWay) {
    const { name } = inTheWay;
    const sentence = `The workbook has a sheet ${name} without the table ${name}, which the plan needs. Rename that sheet, or press Refresh first, and try again.`;
    throw new HedgeError('notAvailable', sentence);
  }
  return {
    missing: {
      sheets: shared.sheets.filter((sheet) => !isThere(sheet)),
      names: shared.names.filter((name) => !isThere(name)),
    },
    kept: shared.sheets.filter(isThere).map(({ name }) => name),
  };
}

/** The rules, the print and the charts of one sheet take about this much of a request; so do all names. */
const FRAME = 50_000;

/** Values and tables first, then the names over them, then the formulas that use both. */
function planParts({ sheets, names }: WorkbookData, first: string): WritePart[] {
  return [
    ...sheets.flatMap(sheetParts),
    {
      characters: FRAME,
      queue: ({ workbook }) => {
        names.forEach(({ name, formula, comment }) => workbook.names.add(name, formula, comment));
      },
    },
    ...sheets.flatMap((sheet) => [...inputParts(sheet, 'formula'), framePart(sheet)]),
    { characters: 0, queue: ({ workbook }) => workbook.worksheets.getItem(first).activate() },
  ];
}

function framePart(data: SheetData): WritePart {
  return {
    characters: FRAME,
    queue: (context) => {
      addRules(context, data);
      addPrint(context, data);
      const worksheet = context.workbook.worksheets.getItem(data.name);
      data.charts.forEach((chart) => addChart(worksheet, chart, data.columnWidths));
    },
  };
}

async function takeAway({ sheets, names }: WorkbookData, cause: unknown): Promise<void> {
  try {
    await runExcel(async (context) => {
      const begunSheets = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
      const begunNames = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
      [...begunSheets, ...begunNames].forEach((item) => item.load('name'));
      await context.sync();
      [...begunNames, ...begunSheets].forEach((item) => {
        if (!item.isNullObject) item.delete();
      });
      await context.sync();
    });
  } catch {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const sentence = `${reason} The sheets that were begun could not be taken away: use Undo.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
