import { absoluteCell, relativeCell } from '../../../templates/cellAddress';
import { flagOf } from '../text/headers';
import { NoNativeForm } from '../NoNativeForm';
import type { Operand } from '../operand';
import { marketTable } from './marketTable';
import type { NativeCell } from './nativeCell';
import { packedHoldings } from './packedHoldings';
import { NATIVE_PLAN_COLUMNS } from './planColumns';
import {
  type HoldingColumn,
  PLAN_COLUMNS,
  type PlanColumn,
  type PlanLine,
  WORKING_COLUMNS,
  type WorkingColumn,
} from './planLine';
import { NATIVE_PLAN_TOTALS, type PlanTotals } from './planTotalCells';
import { NATIVE_WORKINGS } from './workingColumns';
import { WORKING_SETTINGS, type WorkingSetting, workingSetting } from './workingSettings';

const HOLDING_COLUMNS: readonly HoldingColumn[] = [
  'asset',
  'quantity',
  'hedgeRatio',
  'beta',
  'hedge',
  'price',
];

/** Where a plan stands and where its workings go. */
export interface PlanPlace {
  /** The plan's sheet as it stands before an address: Plan! */
  readonly at: string;
  readonly row: number;
  readonly column: number;
  /** Rows that the plan fills. */
  readonly rows: number;
  /** Blank rows below, into which it may grow. */
  readonly room: number;
  /** The sheet of the workings before an address. */
  readonly workingsAt: string;
}

/** The rows of the sheet of workings. */
const SETTINGS_ROW = 2;
const HEADER_ROW = SETTINGS_ROW + WORKING_SETTINGS.length + 1;
const FIRST_LINE = HEADER_ROW + 1;

/** Lists of names that go on from line to line, and figures of which every line must have one. */
const LISTS: ReadonlySet<WorkingColumn> = new Set(['lost', 'unknown', 'currencies']);
const SUMS: ReadonlySet<WorkingColumn> = new Set(['fees', 'funding', 'cost']);

export interface ExpandedPlan {
  readonly plan: readonly NativeCell[];
  readonly workings: readonly NativeCell[];
}

/** A plan as ordinary formulas, cell by cell, with the workings that its columns stand on. */
export function expandPlan(
  args: readonly (Operand | undefined)[],
  place: PlanPlace,
  isThere: (reference: string) => boolean,
): ExpandedPlan {
  const [holdings, contractsText, quotesText, settings, headers] = args;
  if (!holdings || !contractsText || !quotesText) throw new NoNativeForm('PLAN lacks an argument');
  const contracts = marketTable(contractsText.whole, isThere);
  const quotes = marketTable(quotesText.whole, isThere);
  const withHeaders = flagOf(headers, true);
  const totalRow = place.row + (withHeaders ? 1 : 0);
  const filled = place.rows - (withHeaders ? 2 : 1);
  if (holdings.rows < filled) throw new NoNativeForm('the plan has more lines than holdings');
  const lines = Math.min(holdings.rows, filled + place.room);
  const given = HOLDING_COLUMNS.slice(0, holdings.columns);
  const packed =
    holdings.rows === filled ? undefined : packedHoldings(holdings, given, FIRST_LINE + lines + 1);

  const planPlace = (column: PlanColumn): number => place.column + PLAN_COLUMNS.indexOf(column);
  const workPlace = (column: WorkingColumn): number => WORKING_COLUMNS.indexOf(column) + 1;
  const lineOf = (line: number, from: { plan: string; work: string }): PlanLine => ({
    holding: (column) => {
      if (!given.includes(column)) return undefined;
      if (packed === undefined) return holdings.at(line, given.indexOf(column));
      const place = from.work + absoluteCell(FIRST_LINE + line, workPlace('holding'));
      return `INDEX(${packed.column(from.work, column)},${place})`;
    },
    place: packed?.place(line) ?? String(line + 1),
    plan: (column) => from.plan + absoluteCell(totalRow + 1 + line, planPlace(column)),
    work: (column) => from.work + absoluteCell(FIRST_LINE + line, workPlace(column)),
    all: (column) => from.work + all(FIRST_LINE, workPlace(column)),
    before: (column) =>
      line === 0 ? '""' : from.work + absoluteCell(FIRST_LINE + line - 1, workPlace(column)),
    setting: setting(from.work),
    contracts,
    quotes,
  });
  const all = (first: number, column: number): string =>
    `${absoluteCell(first, column)}:${absoluteCell(first + lines - 1, column)}`;
  const setting =
    (from: string) =>
    (name: WorkingSetting): string =>
      from + absoluteCell(SETTINGS_ROW + WORKING_SETTINGS.indexOf(name), 1);

  const onPlan = { plan: '', work: place.workingsAt };
  const onWork = { plan: place.at, work: '' };
  const totals: PlanTotals = {
    plan: (column) => all(totalRow + 1, planPlace(column)),
    work: (column) => place.workingsAt + all(FIRST_LINE, workPlace(column)),
    last: (column) => place.workingsAt + absoluteCell(FIRST_LINE + lines - 1, workPlace(column)),
    total: (column) => absoluteCell(totalRow, planPlace(column)),
    setting: setting(place.workingsAt),
  };
  const each = Array.from({ length: lines }, (_, line) => line);
  /** A line that has no holding is blank. */
  const ifThere = (text: string, { work }: PlanLine, otherwise = '""'): string =>
    packed === undefined ? text : `IF(${work('holding')}="",${otherwise},${text})`;
  const worked = (column: WorkingColumn, line: PlanLine): string => {
    const text = NATIVE_WORKINGS[column](line);
    if (column === 'holding') return text;
    if (LISTS.has(column)) return ifThere(text, line, line.before(column));
    return ifThere(text, line, SUMS.has(column) ? '0' : '""');
  };
  return {
    plan: PLAN_COLUMNS.flatMap((column): NativeCell[] => {
      const total = NATIVE_PLAN_TOTALS[column]?.(totals);
      return [
        ...(withHeaders ? [{ row: place.row, column: planPlace(column), word: column }] : []),
        {
          row: totalRow,
          column: planPlace(column),
          ...(total === undefined ? { word: column === 'asset' ? 'total' : '' } : { formula: total }),
        },
        ...each.map((line) => ({
          row: totalRow + 1 + line,
          column: planPlace(column),
          formula: ifThere(NATIVE_PLAN_COLUMNS[column](lineOf(line, onPlan)), lineOf(line, onPlan)),
        })),
      ];
    }),
    workings: [
      { row: 0, column: 0, word: `Workings of ${place.at}${relativeCell(place.row, place.column)}` },
      ...WORKING_SETTINGS.flatMap((name, at): NativeCell[] => [
        { row: SETTINGS_ROW + at, column: 0, word: name },
        { row: SETTINGS_ROW + at, column: 1, formula: workingSetting(name, settings) },
      ]),
      { row: HEADER_ROW, column: 0, word: 'asset' },
      ...each.map((line) => ({
        row: FIRST_LINE + line,
        column: 0,
        formula: lineOf(line, onWork).plan('asset'),
      })),
      ...(packed?.cells ?? []),
      ...WORKING_COLUMNS.flatMap((column): NativeCell[] => [
        { row: HEADER_ROW, column: workPlace(column), word: column },
        ...each.map((line) => ({
          row: FIRST_LINE + line,
          column: workPlace(column),
          formula: worked(column, lineOf(line, onWork)),
        })),
      ]),
    ],
  };
}
