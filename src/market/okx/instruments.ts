import * as v from 'valibot';
import type { ContractKind, ContractSpec } from '../../model/contractSpec';
import { Decimal } from '../../model/decimal';
import { quoteKey } from '../../model/quoteKey';
import { present } from '../present';
import { readEnvelope, readRows, requireRows } from '../readRows';
import { scaledCoin } from '../scaledCoin';
import { instant, optionalWord, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE, instrumentRow } from './envelope';

export type InstrumentType = 'SWAP' | 'FUTURES';

const INSTRUMENT = instrumentRow({
  /** BTC-USDT: the coin and what it is priced in; baseCcy and quoteCcy are empty for contracts. */
  uly: v.pipe(word, v.regex(/^[^-]+-[^-]+$/, 'is no pair')),
  instFamily: optionalWord,
  ctType: v.picklist(['linear', 'inverse'], (issue) => `${issue.received} is no known type of contract`),
  ctVal: positiveAmount,
  ctMult: positiveAmount,
  ctValCcy: optionalWord,
  settleCcy: word,
  lotSz: positiveAmount,
  minSz: positiveAmount,
  tickSz: positiveAmount,
  lever: positiveAmount,
  expTime: instant,
  state: optionalWord,
});

export interface OkxContract {
  readonly spec: Omit<ContractSpec, 'source'>;
  readonly type: InstrumentType;
  /** What maintenance tiers go by. */
  readonly family: string;
  /** The index of its coin, by name. */
  readonly index: string;
}

const KINDS: Readonly<Record<InstrumentType, ContractKind>> = { SWAP: 'perpetual', FUTURES: 'dated' };
const ONE = new Decimal(1);

/**
 * Contract terms. One unit is a contract of ctVal × ctMult coins, or dollars where it is inverse: only ctType tells
 * which, and a size in any other currency is not used. Lots may be hundredths of a contract. Fees need an account.
 */
export function instruments(
  reading: VenueReading,
  type: InstrumentType,
  what: string,
  body: unknown,
): OkxContract[] {
  const rows = requireRows(reading, what, readEnvelope(reading, what, ENVELOPE, body));
  return readRows(reading, what, rows, INSTRUMENT).map((row) => {
    const [word = '', quote = ''] = row.uly.split('-');
    const { coin, scale = ONE } = scaledCoin(word);
    const linear = row.ctType === 'linear';
    const size = row.ctVal?.times(row.ctMult ?? ONE).times(linear ? scale : ONE);
    const kind = KINDS[type];
    const spec = present({
      key: quoteKey(reading.venue.id, row.symbol, kind),
      venue: reading.venue.id,
      symbol: row.symbol,
      base: coin,
      baseScale: scale.eq(1) ? undefined : scale,
      quote,
      settle: row.settleCcy,
      kind,
      expiresAt: kind === 'dated' ? row.expTime : undefined,
      contractSize: row.ctValCcy === (linear ? word : quote) ? size : undefined,
      payoff: row.ctType,
      lotSize: row.lotSz,
      minContracts: row.minSz,
      tickSize: row.tickSz?.div(scale),
      maxLeverage: row.lever,
      active: row.state === 'live',
      observedAt: reading.observedAt,
    });
    return { spec, type, family: row.instFamily ?? row.uly, index: row.uly };
  });
}
