import type { Decimal } from '../../model/decimal';
import { readEndpoint, type Read } from '../readEndpoint';
import type { VenueReading } from '../venueReading';
import { tickers } from './tickers';
import { KRAKEN_FUTURES } from './venue';

/** The contracts whose index is the coin's price in dollars. */
const CONTRACTS = { BTC: 'PF_XBTUSD', ETH: 'PF_ETHUSD' } as const;

/**
 * Dollar prices of coins, for venues that publish none themselves. What Kraken Futures says of other contracts is
 * nothing to them, so its problems are not passed on; a failure is.
 */
export async function spotIndexes(reading: VenueReading): Promise<Read<Map<string, Decimal>>> {
  const asked: VenueReading = { ...reading, venue: KRAKEN_FUTURES, problems: [] };
  const { value: rows, source } = await readEndpoint(asked, KRAKEN_FUTURES.endpoints.tickers, (body) =>
    tickers(asked, body),
  );
  const indexes = Object.entries(CONTRACTS).flatMap(([coin, symbol]) => {
    const index = rows.get(symbol)?.indexPrice;
    return index === undefined ? [] : [[coin, index] as const];
  });
  return { value: new Map(indexes), source };
}
