import { HedgeError } from '../../model/hedgeError';
import { type Cells, planOfCells } from '../../templates/planOfCells';
import type { CellValue } from '../../templates/workbookData';
import type { SelectedTable } from '../../workbook/holdings/readSelectedTable';
import type { BesideQuestion } from './besideFormula';

export interface HedgePreview {
  readonly lines: readonly {
    readonly asset: string;
    readonly symbol: string | undefined;
    /** Positive = sell. */
    readonly shortContracts: number | undefined;
    /** What the row warns of, or why it has no hedge. */
    readonly warnings: string;
  }[];
  /** Lines that show an error: they are in no sum. */
  readonly failed: number;
  /** Of the lines without an error; undefined where it cannot be told. */
  readonly exposure: number | undefined;
  readonly cost: number | undefined;
  /** How many columns the formula fills. */
  readonly columns: readonly string[];
}

/** What the formula will show, worked out by HEDGE.PLAN itself. Throws its sentence when it shows nothing. */
export function previewHedge(table: SelectedTable, question: BesideQuestion): HedgePreview {
  const { columns, chosen, venue } = question;
  const cell = (row: SelectedTable['rows'][number], header: string) =>
    header === '' ? '' : (row[table.headers.indexOf(header)] ?? '');
  const holdings: Cells = table.rows.map((row) => {
    const asset = cell(row, columns.asset);
    const key = chosen.get(String(asset).trim().toUpperCase());
    return [
      asset,
      cell(row, columns.quantity),
      cell(row, columns.hedgeRatio),
      cell(row, columns.beta),
      key ?? cell(row, columns.hedge),
    ];
  });
  const copy = (cells: SelectedTable['contracts']): Cells => cells.map((row) => [...row]);
  const settings: Cells = venue === undefined ? copy(table.settings ?? []) : [['venue', venue]];
  const plan = planOfCells(holdings, copy(table.contracts), copy(table.quotes), settings);
  const [first] = plan.spill[0] ?? [];
  if (typeof first === 'object')
    throw new HedgeError('notAvailable', first.sentence ?? 'The plan shows nothing.');
  const failed = plan.lines.filter((line) => typeof line('shortContracts') !== 'number').length;
  const total = (column: string): number | undefined =>
    failed < plan.lines.length ? numberOf(plan.total(column)) : undefined;
  return {
    lines: plan.lines.map((line) => ({
      asset: textOf(line('asset')),
      symbol: textOf(line('symbol')) || undefined,
      shortContracts: numberOf(line('shortContracts')),
      warnings: textOf(line('warnings')),
    })),
    failed,
    exposure: total('exposure'),
    cost: total('cost'),
    columns: plan.headers,
  };
}

const textOf = (value: CellValue): string => (typeof value === 'object' ? '' : String(value));
const numberOf = (value: CellValue): number | undefined => (typeof value === 'number' ? value : undefined);
