import * as v from 'valibot';
import { Decimal } from '../../model/decimal';
import type { MaintenanceTier } from '../../model/maintenanceTier';
import { present } from '../present';
import { readRows, unexpectedShape } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  /** The largest position of the step: quote currency, or coins where the contract is inverse. */
  riskLimitValue: positiveAmount,
  maintenanceMargin: positiveAmount,
  initialMargin: positiveAmount,
  maxLeverage: positiveAmount,
  mmDeduction: amount,
});
type RiskLimitRow = v.InferOutput<typeof ROW>;

const ZERO = new Decimal(0);
const PERCENT = 100;
const BETWEEN_ONE_AND_PERCENT = 10;

/**
 * The maintenance margin as a fraction. The venue writes "0.5" for half a percent in one place and "0.005" in another;
 * initial margin times leverage is 1 where fractions are meant and 100 where percents are.
 */
function maintenanceRate(row: RiskLimitRow): Decimal | undefined {
  const whole = row.maxLeverage && row.initialMargin?.times(row.maxLeverage);
  if (whole === undefined) return undefined;
  return whole.gt(BETWEEN_ONE_AND_PERCENT) ? row.maintenanceMargin?.div(PERCENT) : row.maintenanceMargin;
}

/** One contract's steps, lowest first; undefined when one of them lacks its limit or its rate. */
function tiersOf(key: string, rows: readonly RiskLimitRow[]): MaintenanceTier[] | undefined {
  const steps = rows.flatMap((row) => {
    const rate = maintenanceRate(row);
    const limit = row.riskLimitValue;
    return rate === undefined || limit === undefined ? [] : [{ limit, rate, amount: row.mmDeduction }];
  });
  if (steps.length < rows.length) return undefined;
  // Answers may overlap; a step begins where the one below it ends.
  return [...new Map(steps.map((step) => [step.limit.toFixed(), step])).values()]
    .toSorted((a, b) => a.limit.cmp(b.limit))
    .map((step, at, sorted) =>
      present({ key, floor: sorted[at - 1]?.limit ?? ZERO, rate: step.rate, amount: step.amount }),
    );
}

function rawSymbol(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'symbol' in row ? row.symbol : undefined;
}

/**
 * The symbols of which a step cannot be read: the steps around it would not tell so. A step that does not even name
 * its contract may be any one's.
 */
function symbolsWithGaps(
  reading: VenueReading,
  what: string,
  limits: readonly unknown[],
  read: readonly RiskLimitRow[],
): ReadonlySet<unknown> {
  if (read.length === limits.length) return new Set();
  const raw = limits.map(rawSymbol);
  if (raw.some((symbol) => typeof symbol !== 'string')) throw unexpectedShape(reading, what);
  const count = (symbols: readonly unknown[], symbol: unknown): number =>
    symbols.filter((each) => each === symbol).length;
  const readable = read.map(({ symbol }) => symbol);
  return new Set(raw.filter((symbol) => count(raw, symbol) !== count(readable, symbol)));
}

/** Maintenance steps by symbol, of the contracts asked for. */
export function tiersFromRiskLimits(
  reading: VenueReading,
  what: string,
  limits: readonly unknown[],
  contracts: readonly { readonly symbol: string; readonly key: string }[],
): Map<string, readonly MaintenanceTier[]> {
  const rows = new Map<string, RiskLimitRow[]>();
  const read = readRows(reading, what, limits, ROW);
  const gaps = symbolsWithGaps(reading, what, limits, read);
  for (const row of read) {
    if (gaps.has(row.symbol)) continue;
    rows.set(row.symbol, [...(rows.get(row.symbol) ?? []), row]);
  }
  const tiers = new Map<string, readonly MaintenanceTier[]>();
  for (const { symbol, key } of contracts) {
    const found = rows.get(symbol);
    if (found === undefined) continue;
    const steps = tiersOf(key, found);
    if (steps !== undefined) tiers.set(symbol, steps);
    else {
      reading.problems.push({
        venue: reading.venue.id,
        symbol,
        sentence: `${reading.venue.name} sent a step of ${symbol}'s ${what} without a limit or a rate; they are left out`,
      });
    }
  }
  return tiers;
}
