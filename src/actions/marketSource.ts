/** Where a refresh takes its numbers from. */
export const MARKET_SOURCES = ['sample', 'live'] as const;
export type MarketSource = (typeof MARKET_SOURCES)[number];

export function isMarketSource(value: unknown): value is MarketSource {
  return MARKET_SOURCES.some((source) => source === value);
}
