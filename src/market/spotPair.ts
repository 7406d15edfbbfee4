/** Dollars that spot markets are quoted in. They are not one currency, so each stays named. */
const DOLLARS = ['FDUSD', 'USDT', 'USDC', 'USD1'];

export interface SpotPair {
  /** As the venue counts it: 1000SATS is not yet one coin. */
  readonly baseWord: string;
  readonly quote: string;
}

/** BTCUSDT or BTC-USDT -> BTC, USDT; undefined for markets quoted in anything but dollars. */
export function spotPair(symbol: string): SpotPair | undefined {
  const quote = DOLLARS.find((dollar) => symbol.endsWith(dollar));
  const baseWord = symbol.slice(0, -(quote?.length ?? 0)).replace(/-$/, '');
  return quote === undefined || baseWord === '' ? undefined : { baseWord, quote };
}
