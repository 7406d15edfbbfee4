import { commonSource, readSecondary, type Read } from '../readEndpoint';
import { readPart } from '../readPart';
import type { VenueReading, VenueRows } from '../venueReading';
import { contractQuote } from './contractQuote';
import { fundingRate } from './fundingRate';
import { indexTickers, type IndexRow } from './indexTickers';
import { readBook } from './readBook';
import { contractTiers, readTiers, tiersOf } from './readTiers';
import { OKX } from './venue';

const { endpoints } = OKX;
const FUNDING = 'funding rates';
/** Every contract is priced in one of these. */
const CURRENCIES = ['USDT', 'USDC', 'USD'] as const;

function readIndex(
  reading: VenueReading,
  quoteCcy: string,
): Promise<Read<Map<string, IndexRow>> | undefined> {
  const what = `index prices in ${quoteCcy}`;
  const read = (body: unknown) => indexTickers(reading, what, body);
  return readSecondary(reading, what, endpoints.indexTickers, read, { query: { quoteCcy } });
}

export async function readOkx(reading: VenueReading): Promise<VenueRows> {
  const [perpetuals, dated, fundings, ...indices] = await Promise.all([
    readBook(reading, 'SWAP'),
    readPart(reading, 'dated futures', () => readBook(reading, 'FUTURES')),
    readSecondary(
      reading,
      FUNDING,
      endpoints.fundingRate,
      (body) => fundingRate(reading, FUNDING, body),
      // One question for all perpetuals.
      { query: { instId: 'ANY' } },
    ),
    ...CURRENCIES.map((currency) => readIndex(reading, currency)),
  ]);
  const books = dated === undefined ? [perpetuals] : [perpetuals, dated];
  const wanted = books.flatMap((book) =>
    book.terms.value
      .filter(({ spec }) => reading.wantsCoin(spec.base))
      .map((contract) => ({ contract, book })),
  );
  const tiers = await readTiers(
    reading,
    wanted.map(({ contract }) => contract),
  );

  const rows = wanted.map(({ contract, book }) => {
    const { spec, index } = contract;
    const funding = spec.kind === 'perpetual' ? fundings?.value.get(spec.symbol) : undefined;
    const mark = book.marks.value.get(spec.symbol)?.markPx;
    const maintenance = tiersOf(contract, tiers)[0]?.rate;
    const prices = {
      ticker: book.tickers?.value.get(spec.symbol),
      mark,
      index: indices.map((read) => read?.value.get(index)?.idxPx).find((price) => price !== undefined),
      funding,
    };
    return {
      contract: {
        ...spec,
        ...(maintenance !== undefined && { maintenanceMarginRate: maintenance }),
        ...(funding?.intervalHours !== undefined && { fundingIntervalHours: funding.intervalHours }),
        source: commonSource(book.terms, fundings),
      },
      quote: contractQuote(contract, prices, commonSource(book.marks, book.tickers, fundings, ...indices)),
      tiers: contractTiers(contract, tiers, mark?.div(spec.baseScale ?? 1)),
    };
  });
  return {
    contracts: rows.map(({ contract }) => contract),
    quotes: rows.flatMap(({ quote }) => quote ?? []),
    tiers: rows.flatMap((row) => row.tiers),
  };
}
