import { readMarket, type StoredVenue } from '../workbook/readMarket';

export type { StoredVenue };

/** What the workbook already holds, so that a reopened pane can say when and from where its numbers came. */
export function lookAtMarket(): Promise<readonly StoredVenue[]> {
  return readMarket();
}
