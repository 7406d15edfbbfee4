import { decimalFromNumber } from '../../../../src/model/decimalFromNumber';
import type { ContractSpec } from '../../../../src/model/contractSpec';
import type { Quote } from '../../../../src/model/quote';
import { quoteKey } from '../../../../src/model/quoteKey';
import type { Holding, Template } from '../../../../src/templates/template';

const DAY = new Date('2026-11-20T08:00:00Z');
const LATER = new Date('2026-12-25T08:00:00Z');
const PRICES: Readonly<Record<string, number>> = { BTC: 61_234.5, ETH: 3_012.25, SOL: 148.37, DOGE: 0.18342 };
const VENUES = ['mexc', 'bybit'] as const;

/** Numbers in no order, the same for a seed in every run. */
function dice(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A plan over an invented market: contracts of every payoff, prices and terms that are missing, coins without a hedge. */
export function randomPlan(seed: number): Template {
  const next = dice(seed + 1);
  const pick = <T>(...items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0];
  const often = <T>(value: T): T | undefined => (next() < 0.85 ? value : undefined);
  const seen = { observedAt: DAY, source: pick('direct', 'direct', 'sample') } as const;
  const given = <Key extends string>(key: Key, value: number | undefined) =>
    (value === undefined ? {} : { [key]: decimalFromNumber(value) }) as Partial<
      Record<Key, ReturnType<typeof decimalFromNumber>>
    >;

  const contracts: ContractSpec[] = [];
  const quotes: Quote[] = [];
  for (const [base, price] of Object.entries(PRICES))
    for (const venue of VENUES) {
      const forms = [
        { symbol: `${base}USDT`, payoff: 'linear', settle: 'USDT', quote: 'USDT' },
        { symbol: `${base}USD`, payoff: 'inverse', settle: base, quote: 'USD' },
        { symbol: `${base}-DEC`, payoff: pick('linear', 'quanto'), settle: 'USDC', quote: 'USDT' },
      ] as const;
      for (const { symbol, payoff, settle, quote } of forms) {
        const kind = symbol.endsWith('-DEC') ? 'dated' : 'perpetual';
        const mark = Number((price * (1 + (next() - 0.5) / 50)).toPrecision(6));
        contracts.push({
          key: `${venue}:${symbol}`,
          ...{ venue, symbol, base, quote, settle, kind, payoff },
          ...(kind === 'dated' && { expiresAt: LATER }),
          ...given('contractSize', payoff === 'inverse' ? pick(10, 100) : pick(0.001, 0.01, 0.1, 1)),
          ...given('lotSize', often(pick(1, 0.1, 0.01))),
          ...given('minContracts', often(pick(1, 0.1))),
          ...given('minNotional', next() < 0.3 ? pick(5, 100) : undefined),
          ...given('settlePrice', payoff === 'quanto' ? 0.998 : undefined),
          ...given('takerFeeRate', often(pick(0.0005, 0.00055, 0))),
          ...given('makerFeeRate', often(pick(0.0002, -0.0001))),
          ...given('maxLeverage', often(20)),
          ...given('maintenanceMarginRate', often(pick(0.004, 0.005, 0.01))),
          ...given('fundingIntervalHours', kind === 'dated' ? undefined : often(8)),
          active: next() < 0.9,
          ...seen,
        });
        quotes.push({
          key: quoteKey(venue, symbol, kind),
          ...{ venue, symbol, kind, base, quote },
          ...given('mark', often(mark)),
          ...given('last', mark),
          ...given('index', often(price)),
          ...given('fundingRate', kind === 'dated' ? undefined : often(pick(0.0001, -0.00005, 0))),
          ...(next() < 0.2 && { note: 'the price is that of another place' }),
          ...seen,
        });
      }
      if (next() < 0.8)
        quotes.push({
          key: quoteKey(venue, `${base}USDT`, 'spot'),
          ...{ venue, symbol: `${base}USDT`, kind: 'spot', base, quote: pick('USDT', 'USDT', 'USDC') },
          ...given('last', often(price)),
          ...given('bid', price),
          ...seen,
        });
    }

  const coins = Object.keys(PRICES).concat(next() < 0.1 ? 'XMR' : []);
  const holdings = coins.slice(0, 1 + Math.floor(next() * coins.length)).map((asset, at): Holding => {
    const other = pick(asset, 'BTC');
    const hedge = next() < 0.5 ? `${pick(...VENUES)}:${other}${pick('USDT', 'USD', '-DEC')}` : undefined;
    const worth = pick(500, 5_000, 50_000, -20_000);
    return {
      asset,
      quantity: Number(((worth * (0.1 + next())) / (PRICES[asset] ?? 150)).toPrecision(5)),
      beta: pick(1, 1, 1.2, 0.8),
      ...(hedge !== undefined && { hedge }),
      // Its own, whatever the plan's becomes.
      ...((seed + at) % 4 === 1 && { hedgeRatio: 0.25 }),
    };
  });
  return {
    id: `random-${seed}`,
    title: `Plan ${seed}`,
    summary: 'An invented plan',
    own: { title: 'none', summary: 'none' },
    guide: { number: 1, title: 'none', part: 'none' },
    holdings,
    choices: {
      venue: pick(...VENUES),
      hedgeRatio: pick(1, 0.8, 0.5),
      horizonDays: pick(7, 14, 90),
      leverage: pick(1, 3, 10, 25),
      ...(next() < 0.5 && { collateral: pick(1_000, 25_000) }),
      rounding: pick('nearest', 'down', 'up', 'none'),
      marginMode: pick('isolated', 'cross'),
      feeSide: pick('taker', 'maker'),
    },
    market: { contracts, quotes },
    steps: [{ says: 'Value', prints: 1, cell: { column: 'exposure', row: 'total' }, numberFormat: '0' }],
    advice: ['None'],
  };
}
