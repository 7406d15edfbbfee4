import type { StoredVenue } from '../../actions/lookAtMarket';
import { formatInstant } from '../locale/formatInstant';
import { marketTexts } from '../texts/marketTexts';
import { ResultRow } from './ResultRow';

/** What the workbook holds of one venue: how much, since when, from where, and what of it is not of a refresh. */
export function StoredResult({ name, stored }: { readonly name: string; readonly stored: StoredVenue }) {
  const { contracts, quotes, stale, ofSnapshot, observedAt, sources } = stored;
  const lines = [
    marketTexts.rows(contracts, quotes),
    marketTexts.when(observedAt ? formatInstant(observedAt) : '', sources),
  ];
  const odd = [
    ...(ofSnapshot === 0 ? [] : [marketTexts.ofSnapshot(ofSnapshot)]),
    ...(stale === 0 ? [] : [marketTexts.stale(stale)]),
  ];
  return odd.length === 0 ? (
    <ResultRow name={name} state="ok" stateName={marketTexts.current} lines={lines} />
  ) : (
    <ResultRow
      name={name}
      state="warning"
      stateName={ofSnapshot === 0 ? marketTexts.withStale : marketTexts.snapshotState}
      lines={[...lines, ...odd]}
    />
  );
}
