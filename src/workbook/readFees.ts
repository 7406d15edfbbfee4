import type { Decimal } from '../model/decimal';
import { decimalFromNumber } from '../model/decimalFromNumber';
import { FEE_FIELDS, type FeeColumn, type FeeField } from '../model/feesTable';
import type { Cell } from './cell';
import { cellAddress } from './cellAddress';
import type { TableState } from './tableState';

/** The rates that the user gave for one venue; what he left blank is absent. */
export type OwnRates = Readonly<Partial<Record<FeeField, Decimal>>>;

export interface FeesReading {
  /** By venue, in lower case. */
  readonly rates: ReadonlyMap<string, OwnRates>;
  /** Sentences about entries that cannot be used; each names the cell and the fix. */
  readonly complaints: readonly string[];
}

export const NO_FEES: FeesReading = { rates: new Map(), complaints: [] };

/**
 * From these sizes on a fraction is taken for a percentage without its sign: no venue charges 1 % a trade, and
 * none begins its maintenance margin at half the notional.
 */
const TOO_LARGE: Readonly<Record<FeeColumn, number>> = { taker: 0.01, maker: 0.01, maintenanceRate: 0.5 };
const FEE_COLUMNS = ['taker', 'maker', 'maintenanceRate'] as const satisfies readonly FeeColumn[];

/** Reads the user's rates. A blank is unknown; so is an entry that makes no sense, and the sentence says so. */
export function readFees(state: TableState): FeesReading {
  const rates = new Map<string, OwnRates>();
  const complaints: string[] = [];
  const columnOf = (name: string): number => state.headers.indexOf(name);
  state.values.forEach((row, position) => {
    const addressOf = (name: string): string =>
      cellAddress(state.sheetName, state.firstRow + position, state.firstColumn + columnOf(name));
    const venue = String(row[columnOf('venue')] ?? '')
      .trim()
      .toLowerCase();
    if (venue === '') return;
    if (rates.has(venue)) {
      complaints.push(
        `${addressOf('venue')} names ${venue} a second time. Delete this row, or the one above.`,
      );
      return;
    }
    const own: Partial<Record<FeeField, Decimal>> = {};
    for (const column of FEE_COLUMNS) {
      const cell = row[columnOf(column)] ?? '';
      if (isBlank(cell)) continue;
      const complaint = complaintOf(column, cell);
      if (complaint !== undefined) complaints.push(`${addressOf(column)} ${complaint}`);
      else if (typeof cell === 'number') own[FEE_FIELDS[column]] = decimalFromNumber(cell);
    }
    rates.set(venue, own);
  });
  return { rates, complaints };
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function complaintOf(column: FeeColumn, cell: Cell): string | undefined {
  const example = column === 'maintenanceRate' ? '0.5% or 0.005' : '0.05% or 0.0005';
  if (typeof cell !== 'number') {
    return `holds ${JSON.stringify(cell)}, which is not a number. Type the rate as ${example}, or empty the cell.`;
  }
  const rate = decimalFromNumber(cell);
  if (column === 'maintenanceRate' && rate.lessThanOrEqualTo(0)) {
    return `holds ${rate.toFixed()}; a maintenance rate is above 0. Type it as ${example}, or empty the cell.`;
  }
  if (rate.abs().greaterThanOrEqualTo(TOO_LARGE[column])) {
    const percent = rate.times(100).toFixed();
    const fraction = rate.dividedBy(100).toFixed();
    return `holds ${rate.toFixed()}, which is ${percent} %. For ${rate.toFixed()} % type ${rate.toFixed()}% or ${fraction}.`;
  }
  return undefined;
}
