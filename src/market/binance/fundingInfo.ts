import * as v from 'valibot';
import { Decimal } from '../../model/decimal';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({ symbol: word, fundingIntervalHours: positiveAmount });

/** What holds for every perpetual that the list does not name. */
const USUAL_HOURS = new Decimal(8);

export type FundingHours = (symbol: string) => Decimal | undefined;

/**
 * Hours between fundings. The venue lists only symbols it has adjusted; the list may well be empty. A row that cannot
 * be read may be any symbol's, so then the unnamed ones are unknown.
 */
export function fundingInfo(reading: VenueReading, what: string, body: unknown): FundingHours {
  const listed = readEnvelope(reading, what, v.array(v.unknown()), body);
  const rows = bySymbol(readRows(reading, what, listed, ROW));
  const others = rows.size === listed.length ? USUAL_HOURS : undefined;
  return (symbol) => {
    const row = rows.get(symbol);
    return row === undefined ? others : row.fundingIntervalHours;
  };
}
