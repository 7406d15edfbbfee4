import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import type { VenueQuestion } from '../http';
import { commonSource, readEndpoint, readSecondary } from '../readEndpoint';
import type { VenueEndpoint } from '../venue';
import type { VenueReading, VenueRows } from '../venueReading';
import { contractQuote } from './contractQuote';
import { inverseContracts } from './inverseContracts';
import { linearContracts } from './linearContracts';
import { premiumIndex } from './premiumIndex';
import { ticker } from './ticker';
import { timestamped } from './timestamped';
import { BINGX } from './venue';

interface Book {
  readonly contracts: VenueEndpoint;
  readonly premiumIndex: VenueEndpoint;
  readonly ticker: VenueEndpoint;
  readonly read: (reading: VenueReading, body: unknown) => Omit<ContractSpec, 'source'>[];
  readonly question: (reading: VenueReading) => VenueQuestion;
}

const { endpoints } = BINGX;
const BOOKS: Readonly<Record<'linear' | 'inverse', Book>> = {
  linear: {
    contracts: endpoints.linearContracts,
    premiumIndex: endpoints.linearPremiumIndex,
    ticker: endpoints.linearTicker,
    read: linearContracts,
    question: () => ({}),
  },
  inverse: {
    contracts: endpoints.inverseContracts,
    premiumIndex: endpoints.inversePremiumIndex,
    ticker: endpoints.inverseTicker,
    read: inverseContracts,
    question: timestamped,
  },
};

/** One of BingX's two books of contracts. Terms and marks are needed; the rest may be missing. */
export async function readBook(reading: VenueReading, name: keyof typeof BOOKS): Promise<VenueRows> {
  const book = BOOKS[name];
  const question = book.question(reading);
  const marks = `mark prices of ${name} contracts`;
  const lasts = `last prices of ${name} contracts`;
  const [terms, premiums, tickers] = await Promise.all([
    readEndpoint(reading, book.contracts, (body) => book.read(reading, body), question),
    readEndpoint(reading, book.premiumIndex, (body) => premiumIndex(reading, marks, body), question),
    readSecondary(reading, lasts, book.ticker, (body) => ticker(reading, lasts, body), question),
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
  const source = commonSource(premiums, tickers);
  const quotes = contracts
    .map((contract) =>
      contractQuote(
        contract,
        premiums.value.get(contract.symbol),
        tickers?.value.get(contract.symbol),
        source,
      ),
    )
    .filter((quote): quote is Quote => quote !== undefined);
  return { contracts, quotes };
}
