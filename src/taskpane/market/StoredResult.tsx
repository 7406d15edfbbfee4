import type { StoredVenue } from '../../actions/lookAtMarket';
import { formatInstant } from '../formatInstant';
import { marketTexts } from '../textsMarket';
import { ResultRow } from './ResultRow';

/** What the workbook holds of one venue from earlier: how much, since when, from where, and what of it is stale. */
export function StoredResult({ name, stored }: { readonly name: string; readonly stored: StoredVenue }) {
  const { contracts, quotes, stale, observedAt, sources } = stored;
  const lines = [
    marketTexts.rows(contracts, quotes),
    marketTexts.when(observedAt ? formatInstant(observedAt) : '', sources),
  ];
  return stale === 0 ? (
    <ResultRow name={name} state="ok" stateName={marketTexts.current} lines={lines} />
  ) : (
    <ResultRow
      name={name}
      state="warning"
      stateName={marketTexts.withStale}
      lines={[...lines, marketTexts.stale(stale)]}
    />
  );
}
