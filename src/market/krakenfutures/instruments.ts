import * as v from 'valibot';
import type { ContractKind, ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { decimalFromText } from '../../model/decimalFromText';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { amount, optionalWord, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

/** Perpetual and dated contracts share a type. */
const PAYOFFS = {
  flexible_futures: 'linear',
  futures_vanilla: 'linear',
  futures_inverse: 'inverse',
} as const;

const LEVEL = v.object({
  /** Dollars of a linear position. */
  numNonContractUnits: amount,
  /** Contracts of $1 of an inverse one. */
  contracts: amount,
  initialMargin: positiveAmount,
  maintenanceMargin: positiveAmount,
});

/** The step of an order as decimal places; -3 means thousands. */
function stepOf(places: unknown): Decimal | undefined {
  const digits = decimalFromText(places);
  return digits?.isInteger() === true ? new Decimal(10).pow(digits.neg()) : undefined;
}

function instantOf(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const INSTRUMENT = v.object({
  symbol: word,
  type: v.picklist(
    Object.keys(PAYOFFS) as (keyof typeof PAYOFFS)[],
    (issue) => `${issue.received} is no known type of contract`,
  ),
  base: word,
  quote: word,
  contractSize: positiveAmount,
  contractValueTradePrecision: v.optional(v.pipe(v.unknown(), v.transform(stepOf))),
  tickSize: positiveAmount,
  /** Dated contracts alone have it. */
  lastTradingTime: v.optional(v.pipe(v.unknown(), v.transform(instantOf))),
  marginLevels: v.optional(v.array(LEVEL), []),
  feeScheduleUid: optionalWord,
  tradeable: v.optional(v.unknown()),
  isExpired: v.optional(v.unknown()),
});
type Instrument = v.InferOutput<typeof INSTRUMENT>;

export interface KrakenContract {
  readonly spec: Omit<ContractSpec, 'source'>;
  readonly feeSchedule: string | undefined;
  readonly levels: Instrument['marginLevels'];
}

const ENVELOPE = v.pipe(
  v.object({ result: v.literal('success'), instruments: v.array(v.unknown()) }),
  v.transform(({ instruments: rows }) => rows),
);
/** Listed beside the contracts, and no contracts. */
const NOT_OFFERED = /index|option/i;

function isOffered(row: unknown): boolean {
  const type = typeof row === 'object' && row !== null && 'type' in row ? row.type : undefined;
  return typeof type !== 'string' || !NOT_OFFERED.test(type);
}

/** Contract terms: one unit is a base coin (PF_, FF_) or $1 settled in the coin (PI_, FI_). */
export function instruments(reading: VenueReading, body: unknown): KrakenContract[] {
  const what = 'list of contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body).filter(isOffered));
  return readRows(reading, what, rows, INSTRUMENT).map((row) => {
    const payoff = PAYOFFS[row.type];
    const { coin, scale = new Decimal(1) } = scaledCoin(row.base);
    const kind: ContractKind = row.lastTradingTime === undefined ? 'perpetual' : 'dated';
    const [lowest] = row.marginLevels;
    const spec = present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale.eq(1) ? undefined : scale,
      quote: row.quote,
      settle: payoff === 'inverse' ? coin : row.quote,
      kind,
      expiresAt: row.lastTradingTime,
      contractSize: payoff === 'inverse' ? row.contractSize : row.contractSize?.times(scale),
      payoff,
      lotSize: row.contractValueTradePrecision,
      minContracts: row.contractValueTradePrecision,
      tickSize: row.tickSize?.div(scale),
      maxLeverage: lowest?.initialMargin?.pow(-1).toDecimalPlaces(2),
      maintenanceMarginRate: lowest?.maintenanceMargin,
      active: row.tradeable === true && row.isExpired !== true,
      observedAt: reading.observedAt,
    });
    return { spec, feeSchedule: row.feeScheduleUid, levels: row.marginLevels };
  });
}
