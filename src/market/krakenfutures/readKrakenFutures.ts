import type { ContractSpec } from '../../model/contractSpec';
import { commonSource, readEndpoint, readSecondary } from '../readEndpoint';
import type { VenueReading, VenueRows } from '../venueReading';
import { contractQuote, FUNDING_HOURS } from './contractQuote';
import { feeSchedules } from './feeSchedules';
import { instruments } from './instruments';
import { marginTiers } from './marginTiers';
import { tickers } from './tickers';
import { KRAKEN_FUTURES } from './venue';

const { endpoints } = KRAKEN_FUTURES;
const FEES = 'fees';

export async function readKrakenFutures(reading: VenueReading): Promise<VenueRows> {
  const [terms, prices, fees] = await Promise.all([
    readEndpoint(reading, endpoints.instruments, (body) => instruments(reading, body)),
    readEndpoint(reading, endpoints.tickers, (body) => tickers(reading, body)),
    readSecondary(reading, FEES, endpoints.feeSchedules, (body) => feeSchedules(reading, FEES, body)),
  ]);
  if (fees !== undefined) {
    // The venue's own documentation says so of this endpoint, and no other public one tells fees.
    reading.problems.push({
      venue: reading.venue.id,
      sentence: `${reading.venue.name} publishes the fees shown here but may charge others since June 2026; compare them with your account's`,
    });
  }
  const wanted = terms.value.filter(({ spec }) => reading.wantsCoin(spec.base));
  const contracts = wanted.map(({ spec, feeSchedule }): ContractSpec => {
    const fee = fees?.value.get(feeSchedule ?? '');
    return {
      ...spec,
      ...(fee?.taker !== undefined && { takerFeeRate: fee.taker }),
      ...(fee?.maker !== undefined && { makerFeeRate: fee.maker }),
      ...(spec.kind === 'perpetual' && { fundingIntervalHours: FUNDING_HOURS }),
      source: commonSource(terms, fees),
    };
  });
  const tickerOf = (symbol: string) => prices.value.get(symbol);
  return {
    contracts,
    quotes: wanted.flatMap(
      (contract) => contractQuote(contract, tickerOf(contract.spec.symbol), commonSource(prices)) ?? [],
    ),
    tiers: wanted.flatMap((contract) =>
      marginTiers(contract, tickerOf(contract.spec.symbol)?.markPrice?.div(contract.spec.baseScale ?? 1)),
    ),
  };
}
