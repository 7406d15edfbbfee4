import * as v from 'valibot';
import { Decimal } from '../../model/decimal';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({ symbol: word, fundingIntervalHours: positiveAmount });

/** What holds for every perpetual that the list does not name. */
const USUAL_HOURS = new Decimal(8);

export type FundingHours = (symbol: string) => Decimal | undefined;

/** Hours between fundings. The venue lists only symbols it has adjusted; the list may well be empty. */
export function fundingInfo(reading: VenueReading, what: string, body: unknown): FundingHours {
  const rows = bySymbol(
    readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW),
  );
  return (symbol) => {
    const row = rows.get(symbol);
    return row === undefined ? USUAL_HOURS : row.fundingIntervalHours;
  };
}
