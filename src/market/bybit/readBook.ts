import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { commonSource, readEndpoint } from '../readEndpoint';
import type { VenueReading, VenueRows } from '../venueReading';
import { contractQuote } from './contractQuote';
import { contractsFromInstruments, type BybitBook } from './instrumentsInfo';
import { readPages } from './readPages';
import { readRiskLimits } from './readRiskLimits';
import { tickers } from './tickers';
import { BYBIT } from './venue';

const { endpoints } = BYBIT;
const LARGEST_PAGE = '1000';

/** One of Bybit's two books of contracts. Terms and prices are needed; risk limits may be missing. */
export async function readBook(reading: VenueReading, book: BybitBook): Promise<VenueRows> {
  const list = `list of ${book} contracts`;
  const [instruments, prices] = await Promise.all([
    readPages(reading, list, endpoints.instrumentsInfo, { category: book, limit: LARGEST_PAGE }),
    readEndpoint(
      reading,
      endpoints.tickers,
      (body) => tickers(reading, `prices of ${book} contracts`, body),
      { query: { category: book } },
    ),
  ]);
  const terms = contractsFromInstruments(reading, book, instruments.value).filter(({ base }) =>
    reading.wantsCoin(base),
  );
  const limits = await readRiskLimits(reading, book, terms);

  const contracts = terms.map((contract): ContractSpec => {
    const lowest = limits?.value.get(contract.symbol)?.[0];
    return {
      ...contract,
      ...(lowest !== undefined && { maintenanceMarginRate: lowest.rate }),
      source: commonSource(instruments, limits),
    };
  });
  const quotes = contracts
    .map((contract) => contractQuote(contract, prices.value.get(contract.symbol), prices.source))
    .filter((quote): quote is Quote => quote !== undefined);
  return { contracts, quotes, tiers: [...(limits?.value.values() ?? [])].flat() };
}
