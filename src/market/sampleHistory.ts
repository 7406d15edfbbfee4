import * as v from 'valibot';
import type { ContractSpec } from '../model/contractSpec';
import { Decimal } from '../model/decimal';
import { HedgeError } from '../model/hedgeError';
import type { BookLevel } from '../model/orderBook';
import type { Quote } from '../model/quote';
import { closesFromCandles } from './closesFromCandles';
import { daySpan } from './daySpan';
import type { ClosesReading } from './readCloses';
import { closesOf } from './readCandles';
import type { DepthReading } from './readDepth';

const DAY = 86_400_000;
const steps = v.array(v.tuple([v.number(), v.number()]));
const SAMPLE = v.object({
  /** Midnight at which the last of the days ended. */
  end: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => new Date(text)),
  ),
  /** By coin, oldest first. */
  closes: v.record(v.string(), v.array(v.pipe(v.string(), v.decimal()))),
  /** Ticks away from the best price, and dollars on offer there. */
  bids: steps,
  asks: steps,
});

/** A contract's closes of the days before the sample. */
export function sampleCloses(json: unknown, contract: ContractSpec, days: number): ClosesReading {
  const { key, venue, symbol, base, quote, observedAt } = contract;
  const { end, closes } = v.parse(SAMPLE, json);
  const all = closes[base] ?? [];
  const candles = all.map((close, index) => ({
    openedAt: new Date(end.getTime() - (all.length - index) * DAY),
    close: new Decimal(close),
  }));
  const found = closesFromCandles(candles, daySpan(end, days));
  if (found.length === 0)
    throw new HedgeError('notAvailable', `the sample data has no ${closesOf({ symbol })}`);
  const sentence = `the sample data holds ${found.length} of ${days} ${closesOf({ symbol })}; the other days stay blank`;
  const problems = found.length < days ? [{ venue, symbol, sentence }] : [];
  return { key, venue, symbol, base, quote, closes: found, observedAt, source: 'sample', problems };
}

/** A contract's order book, around its best prices in the sample. */
export function sampleBook(json: unknown, contract: ContractSpec, quote: Quote | undefined): DepthReading {
  const { key, venue, symbol, observedAt, payoff, contractSize, lotSize, tickSize } = contract;
  const [bid, ask] = [quote?.bid, quote?.ask];
  if (!bid || !ask || !contractSize || !lotSize || !tickSize) {
    throw new HedgeError('notAvailable', `the sample data has no order book of ${symbol}`);
  }
  const { bids, asks } = v.parse(SAMPLE, json);
  const level = (price: Decimal, dollars: number): BookLevel => {
    const value = payoff === 'inverse' ? contractSize : contractSize.times(price);
    const contracts = new Decimal(dollars).div(value).toNearest(lotSize);
    return { price, contracts: Decimal.max(contracts, lotSize) };
  };
  return {
    key,
    venue,
    symbol,
    bids: bids.map(([ticks, dollars]) => level(bid.minus(tickSize.times(ticks)), dollars)),
    asks: asks.map(([ticks, dollars]) => level(ask.plus(tickSize.times(ticks)), dollars)),
    observedAt,
    source: 'sample',
    problems: [],
  };
}
