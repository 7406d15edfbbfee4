import * as v from 'valibot';
import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { bySymbol, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { instant, optionalWord, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

/** linear: one unit is a base coin. inverse: one unit is a contract of one dollar. */
export type BybitBook = 'linear' | 'inverse';

/** Only the type tells a perpetual: its deliveryTime is not always 0. */
const TYPES = {
  LinearPerpetual: { book: 'linear', kind: 'perpetual' },
  LinearFutures: { book: 'linear', kind: 'dated' },
  InversePerpetual: { book: 'inverse', kind: 'perpetual' },
  InverseFutures: { book: 'inverse', kind: 'dated' },
} as const;

const INSTRUMENT = v.object({
  symbol: word,
  contractType: v.picklist(
    Object.keys(TYPES) as (keyof typeof TYPES)[],
    (issue) => `${issue.received} is no known type of contract`,
  ),
  status: optionalWord,
  baseCoin: word,
  quoteCoin: word,
  settleCoin: word,
  deliveryTime: instant,
  fundingInterval: positiveAmount,
  leverageFilter: v.nullish(v.object({ maxLeverage: positiveAmount })),
  priceFilter: v.nullish(v.object({ tickSize: positiveAmount })),
  lotSizeFilter: v.nullish(
    v.object({ qtyStep: positiveAmount, minOrderQty: positiveAmount, minNotionalValue: positiveAmount }),
  ),
});

const TRADING = 'Trading';
const ONE = new Decimal(1);
const MINUTES = 60;
const HOURS_OF_DAY = 24;

/** Minutes; but no perpetual pays every 8 minutes, so what is no more than a day's hours was written in hours. */
function hoursOf(interval: Decimal): Decimal {
  return interval.lte(HOURS_OF_DAY) ? interval : interval.div(MINUTES);
}

/** Contract terms of one book. Fees need an account here, so they stay absent. */
export function contractsFromInstruments(
  reading: VenueReading,
  book: BybitBook,
  instruments: readonly unknown[],
): Omit<ContractSpec, 'source'>[] {
  const what = `list of ${book} contracts`;
  const rows = readRows(reading, what, instruments, INSTRUMENT);
  const ofBook = rows.filter(({ contractType }) => TYPES[contractType].book === book);
  // Pages may overlap when a contract is listed between two of them.
  return [...bySymbol(requireRows(reading, what, ofBook)).values()].map((row) => {
    const { kind } = TYPES[row.contractType];
    const { coin, scale } = scaledCoin(row.baseCoin);
    return present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote: row.quoteCoin,
      settle: row.settleCoin,
      kind,
      expiresAt: kind === 'dated' ? row.deliveryTime : undefined,
      contractSize: book === 'linear' ? (scale ?? ONE) : ONE,
      payoff: book,
      lotSize: row.lotSizeFilter?.qtyStep,
      minContracts: row.lotSizeFilter?.minOrderQty,
      minNotional: row.lotSizeFilter?.minNotionalValue,
      tickSize: row.priceFilter?.tickSize?.div(scale ?? ONE),
      maxLeverage: row.leverageFilter?.maxLeverage,
      fundingIntervalHours:
        kind === 'perpetual' && row.fundingInterval !== undefined ? hoursOf(row.fundingInterval) : undefined,
      active: row.status === TRADING,
      observedAt: reading.observedAt,
    });
  });
}
