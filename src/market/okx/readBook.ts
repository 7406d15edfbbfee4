import { readEndpoint, readSecondary, type Read } from '../readEndpoint';
import type { VenueReading } from '../venueReading';
import { instruments, type InstrumentType, type OkxContract } from './instruments';
import { markPrice, type MarkPriceRow } from './markPrice';
import { tickers, type TickerRow } from './tickers';
import { OKX } from './venue';

const NAMES: Readonly<Record<InstrumentType, string>> = { SWAP: 'perpetuals', FUTURES: 'dated futures' };

export interface OkxBook {
  readonly terms: Read<OkxContract[]>;
  readonly marks: Read<Map<string, MarkPriceRow>>;
  readonly tickers: Read<Map<string, TickerRow>> | undefined;
}

/** One type of contract. Terms and marks are needed; bid, ask and last may be missing. */
export async function readBook(reading: VenueReading, type: InstrumentType): Promise<OkxBook> {
  const { endpoints } = OKX;
  const question = { query: { instType: type } };
  const named = (what: string) => `${what} of ${NAMES[type]}`;
  const [terms, marks, prices] = await Promise.all([
    readEndpoint(
      reading,
      endpoints.instruments,
      (body) => instruments(reading, type, `list of ${NAMES[type]}`, body),
      question,
    ),
    readEndpoint(
      reading,
      endpoints.markPrice,
      (body) => markPrice(reading, named('mark prices'), body),
      question,
    ),
    readSecondary(
      reading,
      named('bid, ask and last prices'),
      endpoints.tickers,
      (body) => tickers(reading, named('bid, ask and last prices'), body),
      question,
    ),
  ]);
  return { terms, marks, tickers: prices };
}
