import { BINANCE } from './binance/venue';
import { BINGX } from './bingx/venue';
import { BITNOMIAL } from './bitnomial/venue';
import { BYBIT } from './bybit/venue';
import { CME } from './cme/venue';
import { COINBASE } from './coinbase/venue';
import { DERIBIT } from './deribit/venue';
import { HYPERLIQUID } from './hyperliquid/venue';
import { KRAKEN_FUTURES } from './krakenfutures/venue';
import { MEXC } from './mexc/venue';
import { OKX } from './okx/venue';
import { WEEX } from './weex/venue';
import type { Venue } from './venue';

/**
 * The venues and every request the product may make of them.
 * Adapters ask for endpoints from here and the relay lets nothing else through, so both always agree.
 */
export const VENUES = {
  binance: BINANCE,
  bybit: BYBIT,
  bingx: BINGX,
  weex: WEEX,
  mexc: MEXC,
  okx: OKX,
  deribit: DERIBIT,
  krakenfutures: KRAKEN_FUTURES,
  hyperliquid: HYPERLIQUID,
  cme: CME,
  coinbase: COINBASE,
  bitnomial: BITNOMIAL,
} as const satisfies Readonly<Record<string, Venue>>;

export type VenueId = keyof typeof VENUES;

export const VENUE_IDS = Object.keys(VENUES) as readonly VenueId[];

export function isVenueId(text: string): text is VenueId {
  return Object.hasOwn(VENUES, text);
}
