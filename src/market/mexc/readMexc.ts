import type { ContractSpec } from '../../model/contractSpec';
import type { Quote } from '../../model/quote';
import { commonSource, readEndpoint, readSecondary } from '../readEndpoint';
import { spotQuote } from '../spotQuote';
import type { VenueReading, VenueRows } from '../venueReading';
import { MEXC } from './venue';
import { contractDetail } from './contractDetail';
import { contractQuote } from './contractQuote';
import { contractTicker } from './contractTicker';
import { fundingRate } from './fundingRate';
import { spotTicker24hr } from './spotTicker24hr';

const { endpoints } = MEXC;
const FUNDING = 'funding intervals';
const SPOT = 'spot prices';

export async function readMexc(reading: VenueReading): Promise<VenueRows> {
  const [terms, tickers, fundings, spots] = await Promise.all([
    readEndpoint(reading, endpoints.contractDetail, (body) => contractDetail(reading, body)),
    readEndpoint(reading, endpoints.contractTicker, (body) => contractTicker(reading, body)),
    readSecondary(reading, FUNDING, endpoints.fundingRate, (body) => fundingRate(reading, FUNDING, body)),
    readSecondary(reading, SPOT, endpoints.spotTicker24h, (body) => spotTicker24hr(reading, SPOT, body)),
  ]);

  const contracts = terms.value
    .filter(({ base }) => reading.wantsCoin(base))
    .map((contract): ContractSpec => {
      const interval =
        contract.kind === 'perpetual' ? fundings?.value.get(contract.symbol)?.collectCycle : undefined;
      return {
        ...contract,
        ...(interval !== undefined && { fundingIntervalHours: interval }),
        source: commonSource(terms, fundings),
      };
    });
  const source = commonSource(tickers, fundings);
  const quotes = contracts.map((contract) =>
    contractQuote(contract, tickers.value.get(contract.symbol), fundings?.value.get(contract.symbol), source),
  );
  const spotQuotes = (spots?.value ?? []).map((ticker) => spotQuote(reading, ticker, commonSource(spots)));
  return {
    contracts,
    quotes: [...quotes, ...spotQuotes].filter((quote): quote is Quote => quote !== undefined),
  };
}
