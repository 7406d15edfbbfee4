import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import type { Quote } from '../../model/quote';
import { present } from '../present';
import { readEndpoint, type Read } from '../readEndpoint';
import type { VenueReading, VenueRows } from '../venueReading';
import { instruments } from './instruments';
import type { Prices } from './prices';
import { readPrices } from './readPrices';
import { DERIBIT } from './venue';

/** Funding flows all the time; the rate that is told is the one of eight hours. */
const FUNDING_HOURS = new Decimal(8);

function contractQuote(contract: ContractSpec, { value, source }: Read<Prices>): Quote {
  const { baseScale: scale = 1 } = contract;
  const perpetual = contract.kind === 'perpetual';
  return present({
    key: contract.key,
    venue: contract.venue,
    symbol: contract.symbol,
    kind: contract.kind,
    base: contract.base,
    quote: contract.quote,
    bid: value.bid?.div(scale),
    ask: value.ask?.div(scale),
    last: value.last?.div(scale),
    mark: value.mark?.div(scale),
    index: value.index?.div(scale),
    volume24h: value.volume?.times(scale),
    openInterest: value.openInterest,
    fundingRate: perpetual ? value.funding : undefined,
    fundingIntervalHours: contract.fundingIntervalHours,
    observedAt: contract.observedAt,
    source,
  });
}

export async function readDeribit(reading: VenueReading): Promise<VenueRows> {
  const terms = await readEndpoint(
    reading,
    DERIBIT.endpoints.instruments,
    (body) => instruments(reading, body),
    { query: { currency: 'any', kind: 'future' } },
  );
  const contracts = terms.value
    .filter(({ base }) => reading.wantsCoin(base))
    .map((contract): ContractSpec => ({
      ...contract,
      ...(contract.kind === 'perpetual' && { fundingIntervalHours: FUNDING_HOURS }),
      source: terms.source,
    }));
  const priceOf = await readPrices(reading, contracts);
  const quotes = contracts.flatMap((contract) => {
    const prices = priceOf(contract.symbol);
    return prices === undefined ? [] : [contractQuote(contract, prices)];
  });
  return { contracts, quotes };
}
