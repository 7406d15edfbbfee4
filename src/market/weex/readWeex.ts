import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { commonSource, readEndpoint, readSecondary } from '../readEndpoint';
import { spotQuote } from '../spotQuote';
import type { VenueReading, VenueRows } from '../venueReading';
import { bookTicker } from './bookTicker';
import { contractQuote } from './contractQuote';
import { exchangeInfo } from './exchangeInfo';
import { premiumIndex } from './premiumIndex';
import { ticker24hr } from './ticker24hr';
import { WEEX } from './venue';

const { endpoints } = WEEX;
const MARKS = 'mark prices';
const LASTS = 'last prices';
const BOOK = 'bid and ask prices';
const SPOT = 'spot prices';

/** Terms and marks are needed; the rest may be missing. */
export async function readWeex(reading: VenueReading): Promise<VenueRows> {
  const [terms, premiums, days, books, spots] = await Promise.all([
    readEndpoint(reading, endpoints.exchangeInfo, (body) => exchangeInfo(reading, body)),
    readEndpoint(reading, endpoints.premiumIndex, (body) => premiumIndex(reading, MARKS, body)),
    readSecondary(reading, LASTS, endpoints.ticker24h, (body) => ticker24hr(reading, LASTS, body)),
    readSecondary(reading, BOOK, endpoints.bookTicker, (body) => bookTicker(reading, BOOK, body)),
    readSecondary(reading, SPOT, endpoints.spotTicker24h, (body) => ticker24hr(reading, SPOT, body)),
  ]);

  const contracts = terms.value
    .filter(({ base }) => reading.wantsCoin(base))
    .map((contract): ContractSpec => {
      const interval = premiums.value.get(contract.symbol)?.fundingIntervalHours;
      return {
        ...contract,
        ...(interval !== undefined && { fundingIntervalHours: interval }),
        source: commonSource(terms, premiums),
      };
    });
  const source = commonSource(premiums, days, books);
  const quotes = contracts.map((contract) =>
    contractQuote(
      contract,
      {
        premium: premiums.value.get(contract.symbol),
        day: days?.value.get(contract.symbol),
        book: books?.value.get(contract.symbol),
      },
      source,
    ),
  );
  const spotQuotes = [...(spots?.value.values() ?? [])].map(
    ({ symbol, bidPrice, askPrice, lastPrice, volume }) =>
      spotQuote(
        reading,
        { symbol, bid: bidPrice, ask: askPrice, last: lastPrice, volume },
        commonSource(spots),
      ),
  );
  return {
    contracts,
    quotes: [...quotes, ...spotQuotes].filter((quote): quote is Quote => quote !== undefined),
  };
}
