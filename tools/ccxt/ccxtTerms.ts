import * as v from 'valibot';
import type { ContractSpec } from '../../src/model/contractSpec';
import { Decimal } from '../../src/model/decimal';
import { present } from '../../src/market/present';
import { scaledCoin } from '../../src/market/scaledCoin';
import { amount, instant, optionalWord, positiveAmount, word } from '../../src/market/venueFields';

const nothing = v.optional(v.unknown());
const least = v.fallback(v.object({ min: positiveAmount }), { min: undefined });

/** What is used of a market structure of ccxt; a step is a step, because all these venues are in its TICK_SIZE mode. */
const MARKET = v.object({
  id: word,
  symbol: word,
  base: word,
  settle: optionalWord,
  contract: nothing,
  option: nothing,
  type: optionalWord,
  linear: nothing,
  inverse: nothing,
  contractSize: positiveAmount,
  taker: amount,
  maker: amount,
  expiry: instant,
  precision: v.fallback(v.object({ amount: positiveAmount, price: positiveAmount }), {
    amount: undefined,
    price: undefined,
  }),
  limits: v.fallback(v.object({ amount: least, cost: least }), {
    amount: { min: undefined },
    cost: { min: undefined },
  }),
  /** The venue's own row. */
  info: v.fallback(v.object({ name: optionalWord, ctMult: positiveAmount }), {
    name: undefined,
    ctMult: undefined,
  }),
});

/** The fields that are compared, in the words of ContractSpec. */
export const FIELDS = [
  'base',
  'settle',
  'payoff',
  'contractSize',
  'lotSize',
  'minContracts',
  'minNotional',
  'tickSize',
  'takerFeeRate',
  'makerFeeRate',
  'fundingIntervalHours',
  'expiresAt',
] as const satisfies readonly (keyof ContractSpec)[];
export type Field = (typeof FIELDS)[number];

export interface Terms extends Pick<ContractSpec, 'symbol'>, Partial<Pick<ContractSpec, Field>> {
  /** What the venue multiplies the size by, where it says so beside it. */
  readonly multiplier?: Decimal;
}

const DATED = ['swap', 'future'];

function payoffOf(linear: unknown, inverse: unknown): Terms['payoff'] {
  if (linear === inverse) return undefined;
  return linear === true ? 'linear' : 'inverse';
}

/** "8h" as hours. */
export function intervalHours(text: unknown): Decimal | undefined {
  const hours = typeof text === 'string' ? /^(\d+(?:\.\d+)?)h$/.exec(text)?.[1] : undefined;
  return hours === undefined ? undefined : new Decimal(hours);
}

/**
 * A market of ccxt in our terms; undefined for what is no perpetual and no dated contract. ccxt names scaled coins as
 * the venue does (1000PEPE) and counts them in thousands: both become single coins.
 */
export function ccxtTerms(market: unknown, interval?: unknown): Terms | undefined {
  const result = v.safeParse(MARKET, market);
  if (!result.success || result.output.contract !== true || result.output.option === true) return undefined;
  const { id, info, type = '', linear, inverse, precision, limits, ...row } = result.output;
  if (!DATED.includes(type)) return undefined;
  // Hyperliquid's id in ccxt is a number in a list; the name is in the venue's row.
  const { coin, scale = new Decimal(1) } = scaledCoin(info.name ?? row.base);
  const payoff = payoffOf(linear, inverse);
  return present({
    symbol: info.name ?? id,
    base: coin,
    settle: row.settle,
    payoff,
    multiplier: info.ctMult,
    contractSize: payoff === 'inverse' ? row.contractSize : row.contractSize?.times(scale),
    lotSize: precision.amount,
    minContracts: limits.amount.min,
    minNotional: limits.cost.min,
    tickSize: precision.price?.div(scale),
    takerFeeRate: row.taker,
    makerFeeRate: row.maker,
    fundingIntervalHours: intervalHours(interval),
    expiresAt: row.expiry,
  });
}
