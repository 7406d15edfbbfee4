import type { ContractSpec } from '../../model/contractSpec';
import { HedgeError } from '../../model/hedgeError';
import { readEndpoint, readSecondary, type Read } from '../readEndpoint';
import type { VenueReading } from '../venueReading';
import { bookSummary } from './bookSummary';
import type { Prices } from './prices';
import { ticker } from './ticker';
import { DERIBIT } from './venue';

const { endpoints } = DERIBIT;
/** Single questions are many requests; the venue counts them. */
const MOST_TICKERS = 25;

type Contract = Omit<ContractSpec, 'source'>;
export type PriceOf = (symbol: string) => Read<Prices> | undefined;

/** The settle currency names the summary that a contract stands in. */
async function readSummary(
  reading: VenueReading,
  currency: string,
): Promise<Read<Map<string, Prices>> | undefined> {
  const what = `price summaries in ${currency}`;
  const read = (body: unknown) => bookSummary(reading, what, body);
  return readSecondary(reading, what, endpoints.bookSummary, read, { query: { currency, kind: 'future' } });
}

async function readTicker(
  reading: VenueReading,
  symbol: string,
): Promise<readonly [string, Read<Prices>] | undefined> {
  const what = `price of ${symbol}`;
  try {
    const { value, source } = await readEndpoint(
      reading,
      endpoints.ticker,
      (body) => ticker(reading, what, body),
      { query: { instrument_name: symbol } },
    );
    return value && [symbol, { value, source }];
  } catch (error) {
    // The summary that failed has been told already.
    if (error instanceof HedgeError) return undefined;
    throw error;
  }
}

function hasAny(summaries: Iterable<unknown>): boolean {
  return [...summaries].some((summary) => summary !== undefined);
}

/** One question per settle currency; where that fails, the currency's perpetuals are asked for one by one. */
export async function readPrices(reading: VenueReading, contracts: readonly Contract[]): Promise<PriceOf> {
  const currencies = [...new Set(contracts.map(({ settle }) => settle))];
  const summaries = new Map(
    await Promise.all(
      currencies.map(async (currency) => [currency, await readSummary(reading, currency)] as const),
    ),
  );
  const left = contracts.filter(
    ({ kind, active, settle }) => kind === 'perpetual' && active && summaries.get(settle) === undefined,
  );
  const tickers = new Map(
    (
      await Promise.all(left.slice(0, MOST_TICKERS).map(async ({ symbol }) => readTicker(reading, symbol)))
    ).filter((read) => read !== undefined),
  );
  const told = reading.problems.at(-1)?.sentence;
  // Without any price the reading fails, so that the rows of the last one stay.
  if (told !== undefined && tickers.size === 0 && left.length > 0 && !hasAny(summaries.values()))
    throw new HedgeError('notAvailable', told);
  return (symbol) => {
    for (const summary of summaries.values()) {
      const value = summary?.value.get(symbol);
      if (summary && value) return { value, source: summary.source };
    }
    return tickers.get(symbol);
  };
}
