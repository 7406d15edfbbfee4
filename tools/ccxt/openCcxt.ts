import type { VenueId } from '../../src/market/venues';

/** As much of one of ccxt's exchanges as the comparison uses. */
export interface CcxtExchange {
  readonly has: Readonly<Record<string, unknown>>;
  readonly loadMarkets: (reload: boolean, params: object) => Promise<unknown>;
  readonly fetchFundingRates?: () => Promise<unknown>;
  readonly fetchFundingIntervals?: () => Promise<unknown>;
}

interface CcxtVenue {
  readonly id: string;
  /** Types of market to load, where ccxt asks; the rest is not compared. */
  readonly types?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  /** Where ccxt asks at another address than the add-in: its own, and the add-in's. */
  readonly moved?: readonly [string, string];
}

/** The venues that ccxt knows too. */
export const CCXT_VENUES: Readonly<Partial<Record<VenueId, CcxtVenue>>> = {
  binance: { id: 'binance', types: ['linear', 'inverse'] },
  bybit: { id: 'bybit', types: ['linear', 'inverse'] },
  bingx: { id: 'bingx' },
  weex: { id: 'weex' },
  mexc: { id: 'mexc', moved: ['api.mexc.com/api/v1/contract/', 'contract.mexc.com/api/v1/contract/'] },
  okx: { id: 'okx', types: ['swap', 'future'] },
  // Without a currency and a kind the answer holds tens of thousands of options.
  deribit: { id: 'deribit', params: { currency: 'any', kind: 'future' } },
  krakenfutures: { id: 'krakenfutures' },
  hyperliquid: { id: 'hyperliquid', types: ['swap'] },
};

/** Not a word in an import, because it is not a dependency. */
const PACKAGE = 'ccxt';

export type Load = (name: string) => Promise<unknown>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

/** What ccxt exports; an error with what to do when it is not there. */
export async function loadCcxt(
  load: Load = (name) => import(name),
): Promise<Readonly<Record<string, unknown>>> {
  let loaded: unknown;
  try {
    loaded = await load(PACKAGE);
  } catch (error) {
    const code = isRecord(error) ? error['code'] : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      'ccxt is not installed, and Hedgerow does not depend on it. Run "npm install --no-save ccxt", then this command again; "npm ci" takes it away.',
    );
  }
  const exported = isRecord(loaded) && isRecord(loaded['default']) ? loaded['default'] : loaded;
  if (!isRecord(exported)) throw new Error('ccxt was loaded, but it exports nothing that can be used.');
  return exported;
}

/**
 * A stand-in for all venues holds only what the add-in asks for; whatever ccxt asks beyond that is answered with
 * nothing, so that the rest can be compared.
 */
function standInFetch(
  upstream: string,
  { moved: [from, to] = ['', ''] }: CcxtVenue,
): typeof globalThis.fetch {
  return async (input, init) => {
    const { host, pathname, search } = new URL(new Request(input).url);
    const { method, body, headers, signal } = init ?? {};
    const address = `${host}${pathname}${search}`;
    const known = from !== '' && address.startsWith(from) ? to + address.slice(from.length) : address;
    const response = await fetch(`${upstream.replace(/\/+$/, '')}/${known}`, {
      ...(method !== undefined && { method }),
      ...(body !== undefined && { body }),
      ...(headers !== undefined && { headers }),
      ...(signal !== undefined && { signal }),
    });
    return response.ok ? response : new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
}

/** One of ccxt's exchanges, asking the venue itself or the stand-in. */
export function openCcxt(
  ccxt: Readonly<Record<string, unknown>>,
  venue: CcxtVenue,
  upstream?: string,
): CcxtExchange {
  const { id, types } = venue;
  const Exchange = ccxt[id];
  if (typeof Exchange !== 'function') throw new Error(`This ccxt knows no ${id}.`);
  const options = {
    enableRateLimit: true,
    // Currencies and their networks are not compared, and at some venues need an account.
    has: { fetchCurrencies: false },
    ...(types !== undefined && { options: { fetchMarkets: { types } } }),
    ...(upstream !== undefined && { fetchImplementation: standInFetch(upstream, venue) }),
  };
  return Reflect.construct(Exchange, [options]) as CcxtExchange;
}
