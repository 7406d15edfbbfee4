import { Decimal } from '../../../src/model/decimal';
import type { Instrument } from '../../../src/market/instrument';
import { readCloses } from '../../../src/market/readCloses';
import { readDepth } from '../../../src/market/readDepth';
import type { VenueHttp } from '../../../src/market/http';
import { cannedHttp, firstMoment } from './cannedHttp';
import { NOW } from './readMoment';

const now = () => new Date(NOW);

/** A contract as far as its past and its orders need it. */
export function instrument(
  venue: string,
  symbol: string,
  { scale, payoff = 'linear' }: { readonly scale?: number; readonly payoff?: Instrument['payoff'] } = {},
): Instrument {
  return {
    key: `${venue}:${symbol}`,
    venue,
    symbol,
    base: 'BTC',
    ...(scale !== undefined && { baseScale: new Decimal(scale) }),
    quote: 'USDT',
    kind: 'perpetual',
    payoff,
    contractSize: new Decimal(1),
  };
}

/** Five finished days, as 2026-10-28 63888.1, and what there was to complain about. */
export async function closesFrom(http: VenueHttp, contract: Instrument, days = 5) {
  const read = await readCloses(contract, days, { http, now });
  return {
    ...read,
    lines: read.closes.map(({ day, close }) => `${day.toISOString().slice(0, 10)} ${close.toFixed()}`),
    sentences: read.problems.map(({ sentence }) => sentence),
  };
}

/** Both sides of a book as price and contracts. */
export async function bookFrom(http: VenueHttp, contract: Instrument) {
  const book = await readDepth(contract, { http, now });
  const side = (levels: typeof book.bids) =>
    levels.map(({ price, contracts }) => [price.toFixed(), contracts.toFixed()]);
  return { ...book, bids: side(book.bids), asks: side(book.asks) };
}

/** The first moment with some answers changed or taken away. */
export function changedHttp(change: (answers: Map<string, unknown>) => void): VenueHttp {
  const answers = firstMoment();
  change(answers);
  return cannedHttp(answers);
}

/** The same, and a list of all that is asked. */
export function watched(http: VenueHttp): { readonly http: VenueHttp; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    http: {
      get: (endpoint, options) => {
        const words = { ...options?.segments, ...options?.query };
        asked.push(
          `${endpoint.path} ${Object.entries(words)
            .map(([key, value]) => `${key}=${value}`)
            .join(' ')}`,
        );
        return http.get(endpoint, options);
      },
    },
  };
}
