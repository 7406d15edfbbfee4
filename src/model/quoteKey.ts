import type { QuoteKind } from './quote';

/**
 * The one name of an instrument: venue:symbol. Venues often spell a coin's spot market and its perpetual alike
 * (BTCUSDT), so a spot row reads venue:spot:symbol and both can stand in one table.
 */
export function quoteKey(venue: string, symbol: string, kind: QuoteKind): string {
  return kind === 'spot' ? `${venue}:spot:${symbol}` : `${venue}:${symbol}`;
}
