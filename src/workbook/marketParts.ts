import { blocksBefore } from './blocksBefore';
import { appendRows, writeBlocks } from './changeTable';
import type { MarketPlan, TableChange } from './marketPlan';
import { addTable, rowInputs, type NewTable } from './newTable';
import type { ColumnBlock } from './tablePlan';

/** A piece of a write, small enough to share a request with others. */
export interface WritePart {
  readonly characters: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB in one request; a letter may need three bytes, and the frame around the cells some. */
const MOST_IN_A_REQUEST = 3_000_000;
const MOST_IN_A_PART = 500_000;
/** The number formats and the widths of a new table's columns. */
const FORMATS_PER_ROW = 300;

/** Queues nothing yet: first the tables that are new, then those that are there; in each, rows before cells. */
export function marketParts({ newTables, changes }: MarketPlan): WritePart[] {
  return [...newTables.flatMap(newTableParts), ...changes.flatMap(changeParts)];
}

/** What puts the cells of the tables back that were there before. */
export function cellPartsBefore({ name, state, plan }: TableChange): WritePart[] {
  return blockParts(name, blocksBefore(state, plan));
}

/** Sends the parts, and what was queued before them, in as few requests as they take; calculation waits for each. */
export async function sendParts(context: Excel.RequestContext, parts: readonly WritePart[]): Promise<void> {
  const [first = [], ...others] = requestsOf(parts);
  const send = (request: readonly WritePart[]): Promise<void> => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const part of request) part.queue(context);
    return context.sync();
  };
  await others.reduce((before, request) => before.then(() => send(request)), send(first));
}

/** Neighbouring parts together, as many as one request takes. */
function requestsOf(parts: readonly WritePart[]): WritePart[][] {
  const requests: WritePart[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.characters > room || requests.length === 0) {
      requests.push([]);
      room = MOST_IN_A_REQUEST;
    }
    requests.at(-1)?.push(part);
    room -= part.characters;
  }
  return requests;
}

function newTableParts(table: NewTable): WritePart[] {
  const { name, columns } = table;
  const [first = [], ...rest] = runsOf(
    table.rows,
    (row) => JSON.stringify([...row.values()]).length + FORMATS_PER_ROW,
  );
  return [
    { characters: MOST_IN_A_PART, queue: (context) => addTable(context, { ...table, rows: first }) },
    ...rest.map((rows) => ({
      characters: MOST_IN_A_PART,
      queue: (context: Excel.RequestContext) => appendRows(context, name, rowInputs(columns, rows)),
    })),
  ];
}

function changeParts({ name, plan }: TableChange): WritePart[] {
  const appends = runsOf(plan.appended, (row) => JSON.stringify(row).length).map((rows) => ({
    characters: MOST_IN_A_PART,
    queue: (context: Excel.RequestContext) => appendRows(context, name, rows),
  }));
  return [...appends, ...blockParts(name, plan.blocks)];
}

function blockParts(name: string, blocks: readonly ColumnBlock[]): WritePart[] {
  return blocks.flatMap(({ firstColumn, firstRow = 0, cells }) => {
    let row = firstRow;
    return runsOf(cells, (line) => JSON.stringify(line).length).map((run): WritePart => {
      const block = { firstColumn, firstRow: row, cells: run };
      row += run.length;
      return {
        characters: JSON.stringify(run).length,
        queue: (context) => writeBlocks(context.workbook.tables.getItem(name), [block]),
      };
    });
  });
}

/** Rows in runs of about as many characters as a part may have, one row at least. */
function runsOf<Row>(rows: readonly Row[], charactersOf: (row: Row) => number): Row[][] {
  const runs: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const characters = charactersOf(row);
    if (characters > room || runs.length === 0) {
      runs.push([]);
      room = MOST_IN_A_PART;
    }
    runs.at(-1)?.push(row);
    room -= characters;
  }
  return runs;
}
