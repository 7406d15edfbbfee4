import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { commonSource, readEndpoint, readSecondary, type Read } from '../readEndpoint';
import type { VenueReading, VenueRows } from '../venueReading';
import type { VenueEndpoint } from '../venue';
import { BINANCE } from './venue';
import { bookTicker } from './bookTicker';
import { contractQuote } from './contractQuote';
import { contractsFromExchangeInfo, type BinanceBook } from './exchangeInfo';
import { fundingInfo } from './fundingInfo';
import { premiumIndex } from './premiumIndex';
import { ticker24hr } from './ticker24hr';

interface FuturesEndpoints {
  readonly exchangeInfo: VenueEndpoint;
  readonly fundingInfo: VenueEndpoint;
  readonly premiumIndex: VenueEndpoint;
  readonly bookTicker: VenueEndpoint;
  readonly ticker24h: VenueEndpoint;
}

const { endpoints } = BINANCE;
const BOOKS: Readonly<Record<BinanceBook, FuturesEndpoints>> = {
  linear: {
    exchangeInfo: endpoints.linearExchangeInfo,
    fundingInfo: endpoints.linearFundingInfo,
    premiumIndex: endpoints.linearPremiumIndex,
    bookTicker: endpoints.linearBookTicker,
    ticker24h: endpoints.linearTicker24h,
  },
  inverse: {
    exchangeInfo: endpoints.inverseExchangeInfo,
    fundingInfo: endpoints.inverseFundingInfo,
    premiumIndex: endpoints.inversePremiumIndex,
    bookTicker: endpoints.inverseBookTicker,
    ticker24h: endpoints.inverseTicker24h,
  },
};

/** One of Binance's two futures books. Terms and marks are needed; the rest may be missing. */
export async function readFutures(reading: VenueReading, book: BinanceBook): Promise<VenueRows> {
  const at = BOOKS[book];
  const named = (what: string) => `${what} of ${book} contracts`;
  const secondary = <T>(
    what: string,
    endpoint: VenueEndpoint,
    read: (reading: VenueReading, what: string, body: unknown) => T,
  ): Promise<Read<T> | undefined> =>
    readSecondary(reading, named(what), endpoint, (body) => read(reading, named(what), body));

  const [terms, premiums, books, days, hours] = await Promise.all([
    readEndpoint(reading, at.exchangeInfo, (body) => contractsFromExchangeInfo(reading, book, body)),
    readEndpoint(reading, at.premiumIndex, (body) => premiumIndex(reading, named('mark prices'), body)),
    secondary('bid and ask prices', at.bookTicker, bookTicker),
    secondary('last prices', at.ticker24h, ticker24hr),
    secondary('funding intervals', at.fundingInfo, fundingInfo),
  ]);

  const contracts = terms.value
    .filter(({ base }) => reading.wantsCoin(base))
    .map((contract): ContractSpec => {
      const interval = contract.kind === 'perpetual' ? hours?.value(contract.symbol) : undefined;
      return {
        ...contract,
        ...(interval !== undefined && { fundingIntervalHours: interval }),
        source: commonSource(terms, hours),
      };
    });
  const source = commonSource(premiums, books, days, hours);
  const quotes = contracts
    .map((contract) =>
      contractQuote(
        contract,
        {
          premium: premiums.value.get(contract.symbol),
          book: books?.value.get(contract.symbol),
          day: days?.value.get(contract.symbol),
        },
        source,
      ),
    )
    .filter((quote): quote is Quote => quote !== undefined);
  return { contracts, quotes };
}
