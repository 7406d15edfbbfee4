import { isVenueId } from '../../market/venues';
import { readHoldings, type HoldingsRead, type LineNote } from '../../templates/holdings/readHoldings';

export type { HoldingsRead, LineNote };

/** A holding and the line it stands in. */
export type OwnHolding = HoldingsRead['holdings'][number];

/** The holdings of a text, whole or not at all: a hedge at a venue that is not known is a problem too. */
export function ownHoldings(text: string): HoldingsRead {
  const read = readHoldings(text);
  const problems = read.holdings.flatMap(({ hedge, line }) => {
    const venue = hedge?.split(':')[0];
    if (venue === undefined || isVenueId(venue)) return [];
    return [{ line, sentence: `hedge names the venue ${venue}, which is not known.` }];
  });
  return problems.length > 0 ? { holdings: [], problems, notes: [] } : read;
}
