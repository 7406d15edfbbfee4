import { blocksBefore } from './blocksBefore';
import { appendRows, writeBlocks } from './changeTable';
import type { MarketPlan, TableChange } from './marketPlan';
import { addTable, rowInputs, type NewTable } from './newTable';
import { MOST_IN_A_PART, runsOf, type WritePart } from './sendParts';
import type { ColumnBlock } from './tablePlan';

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
