import * as v from 'valibot';
import type { ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { instant, optionalWord, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

/** linear: one unit is a base coin. inverse: one unit is a contract of so many dollars. */
export type BinanceBook = 'linear' | 'inverse';

/** Perpetuals also carry a delivery date, in 2100: only the type tells them apart. */
const KINDS = {
  PERPETUAL: 'perpetual',
  TRADIFI_PERPETUAL: 'perpetual',
  'PERPETUAL DELIVERING': 'perpetual',
  CURRENT_MONTH: 'dated',
  NEXT_MONTH: 'dated',
  CURRENT_QUARTER: 'dated',
  NEXT_QUARTER: 'dated',
  'CURRENT_QUARTER DELIVERING': 'dated',
  'NEXT_QUARTER DELIVERING': 'dated',
} as const;

const FILTER = v.object({
  filterType: v.string(),
  tickSize: positiveAmount,
  stepSize: positiveAmount,
  minQty: positiveAmount,
  notional: positiveAmount,
});

const SYMBOL = v.object({
  symbol: word,
  baseAsset: word,
  quoteAsset: word,
  marginAsset: word,
  contractType: v.picklist(
    Object.keys(KINDS) as (keyof typeof KINDS)[],
    (issue) => `${issue.received} is no known type of contract`,
  ),
  deliveryDate: instant,
  contractSize: positiveAmount,
  /** fapi says status, dapi contractStatus. */
  status: optionalWord,
  contractStatus: optionalWord,
  filters: v.optional(v.array(FILTER), []),
});

const ENVELOPE = v.pipe(
  v.object({ symbols: v.array(v.unknown()) }),
  v.transform(({ symbols }) => symbols),
);

const TRADING = 'TRADING';
const ONE = new Decimal(1);

/**
 * Contract terms. Fees, leverage and maintenance rates need an account here (the marginPercent fields are not
 * the real brackets), so they stay absent.
 */
export function contractsFromExchangeInfo(
  reading: VenueReading,
  book: BinanceBook,
  body: unknown,
): Omit<ContractSpec, 'source'>[] {
  const what = `list of ${book} contracts`;
  const symbols = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, symbols, SYMBOL).map((row) => {
    const kind = KINDS[row.contractType];
    const { coin, scale } = scaledCoin(row.baseAsset);
    const filter = (type: string) => row.filters.find(({ filterType }) => filterType === type);
    const lot = filter('LOT_SIZE');
    return present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale,
      quote: row.quoteAsset,
      settle: row.marginAsset,
      kind,
      expiresAt: kind === 'dated' ? row.deliveryDate : undefined,
      contractSize: book === 'linear' ? (scale ?? ONE) : row.contractSize,
      payoff: book,
      lotSize: lot?.stepSize,
      minContracts: lot?.minQty,
      minNotional: filter('MIN_NOTIONAL')?.notional,
      tickSize: filter('PRICE_FILTER')?.tickSize?.div(scale ?? ONE),
      active: (row.status ?? row.contractStatus) === TRADING,
      observedAt: reading.observedAt,
    });
  });
}
