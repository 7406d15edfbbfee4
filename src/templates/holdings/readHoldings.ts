import type { Holding } from '../template';
import { csvRecords, type CsvFile, type CsvRecord } from './csvRecords';
import { decimalSign } from './decimalSign';
import { holdingColumns, type HoldingColumns } from './holdingColumns';
import { holdingOfRow, type CellOf } from './holdingOfRow';
import type { DecimalSign } from './writtenNumber';

/** What is to be told about a line of a file, counted from 1. */
export interface LineNote {
  readonly line: number;
  readonly sentence: string;
}

export interface HoldingsRead {
  /** Empty as soon as there is one problem: a file is taken whole or not at all. */
  readonly holdings: readonly (Holding & { readonly line: number })[];
  readonly problems: readonly LineNote[];
  /** What was left out on purpose. */
  readonly notes: readonly LineNote[];
  /** How its decimals are written; absent where no number has any. */
  readonly decimals?: DecimalSign;
}

const MOST_HOLDINGS = 5_000;
const NUMBERS = ['quantity', 'averageCost', 'hedgeRatio', 'beta'] as const;

const failed = (problems: readonly LineNote[]): HoldingsRead => ({ holdings: [], problems, notes: [] });

function cellIn({ cells }: CsvRecord, { places }: HoldingColumns): CellOf {
  return (column) => {
    const text = (cells[places.get(column) ?? -1] ?? '').trim();
    // A price may have its currency beside it.
    return column === 'averageCost' ? text.replace(/^\p{Sc}\s*|\s*\p{Sc}$/gu, '') : text;
  };
}

/** Lines whose cells do not fit the header. */
function misfits({ records, delimiter }: CsvFile, columns: number): LineNote[] {
  return records.flatMap(({ line, cells, problem }) => {
    if (problem !== undefined) return [{ line, sentence: problem }];
    if (cells.slice(columns).every((cell) => cell.trim() === '')) return [];
    const advice =
      delimiter === ','
        ? 'put a number that has a comma in quotation marks, or separate the columns with semicolons'
        : 'leave out what stands behind the last column';
    return [{ line, sentence: `The line has ${cells.length} cells, the header ${columns}; ${advice}.` }];
  });
}

function readRows(file: CsvFile, columns: HoldingColumns): HoldingsRead {
  const rows = file.records.map((record) => ({ line: record.line, cell: cellIn(record, columns) }));
  const numbers = rows.flatMap(({ line, cell }) =>
    NUMBERS.map((column) => ({ line, text: cell(column).replace(/%$/, '') })),
  );
  const found = decimalSign(numbers, file.delimiter);
  if ('problems' in found) return failed(found.problems);
  const readings = rows.map(({ line, cell }) => ({ line, ...holdingOfRow(cell, found.sign) }));
  const problems = readings.flatMap((row) =>
    'problems' in row ? row.problems.map((sentence) => ({ line: row.line, sentence })) : [],
  );
  if (problems.length > 0) return failed(problems);
  const all = readings.flatMap((row) => ('holding' in row ? [{ ...row.holding, line: row.line }] : []));
  const notes = all
    .filter(({ quantity }) => quantity === 0)
    .map(({ line, asset }) => ({ line, sentence: `0 ${asset} needs no hedge and is left out.` }));
  const hasDecimals = numbers.some(({ text }) => text.includes(found.sign));
  return {
    holdings: all.filter(({ quantity }) => quantity !== 0),
    problems: [],
    notes,
    ...(hasDecimals && { decimals: found.sign }),
  };
}

/** Holdings from text of comma-, semicolon- or tab-separated values with the columns asset and quantity. */
export function readHoldings(text: string): HoldingsRead {
  const file = csvRecords(text);
  const [header, ...records] = file.records;
  if (header === undefined)
    return failed([{ line: 1, sentence: 'The file is empty; it needs the columns asset and quantity.' }]);
  const columns = holdingColumns(header.cells);
  if (columns.problems.length > 0)
    return failed(columns.problems.map((sentence) => ({ line: header.line, sentence })));
  if (records.length > MOST_HOLDINGS) {
    const sentence = `The file has ${records.length.toLocaleString('en')} holdings; a plan takes ${MOST_HOLDINGS.toLocaleString('en')} at most.`;
    return failed([{ line: records[MOST_HOLDINGS]?.line ?? header.line, sentence }]);
  }
  const problems = misfits({ ...file, records }, header.cells.length);
  if (problems.length > 0) return failed(problems);
  const read = readRows({ ...file, records }, columns);
  if (read.problems.length > 0) return read;
  if (read.holdings.length === 0)
    return failed([{ line: header.line, sentence: 'The file lists no holding below its header.' }]);
  const ignored = columns.others.map((name) => ({
    line: header.line,
    sentence: `The column "${name}" is not used.`,
  }));
  return { ...read, notes: [...ignored, ...read.notes] };
}
