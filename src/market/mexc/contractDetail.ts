import * as v from 'valibot';
import type { Payoff } from '../../model/contractTerms';
import type { ContractKind, ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const DELIVERY = 2;
const ENABLED = 0;

const CONTRACT = v.object({
  symbol: word,
  baseCoin: word,
  quoteCoin: word,
  settleCoin: word,
  /** 2 is delivered on a date; 1, and the field's absence, perpetual. */
  futureType: v.optional(v.unknown()),
  contractSize: positiveAmount,
  volUnit: positiveAmount,
  minVol: positiveAmount,
  priceUnit: positiveAmount,
  /** 0 is a rate: some contracts trade free of fees. */
  takerFeeRate: amount,
  makerFeeRate: amount,
  maxLeverage: positiveAmount,
  maintenanceMarginRate: positiveAmount,
  state: v.optional(v.unknown()),
});

function payoffOf({ baseCoin, quoteCoin, settleCoin }: v.InferOutput<typeof CONTRACT>): Payoff {
  if (settleCoin === quoteCoin) return 'linear';
  return settleCoin === baseCoin ? 'inverse' : 'quanto';
}

/** Contract terms: one unit is a contract of so many coins, or of so many dollars where it settles in the coin. */
export function contractDetail(reading: VenueReading, body: unknown): Omit<ContractSpec, 'source'>[] {
  const what = 'list of contracts';
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, rows, CONTRACT).map((row) => {
    const kind: ContractKind = row.futureType === DELIVERY ? 'dated' : 'perpetual';
    const payoff = payoffOf(row);
    const { coin, scale } = scaledCoin(row.baseCoin);
    const unit = scale ?? new Decimal(1);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote: row.quoteCoin,
      settle: scaledCoin(row.settleCoin).coin,
      kind,
      contractSize: payoff === 'inverse' ? row.contractSize : row.contractSize?.times(unit),
      payoff,
      lotSize: row.volUnit,
      minContracts: row.minVol,
      tickSize: row.priceUnit?.div(unit),
      takerFeeRate: row.takerFeeRate,
      makerFeeRate: row.makerFeeRate,
      maxLeverage: row.maxLeverage,
      maintenanceMarginRate: row.maintenanceMarginRate,
      active: row.state === ENABLED,
      observedAt: reading.observedAt,
    });
  });
}
