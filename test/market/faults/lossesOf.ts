import type { VenueMarket } from '../../../src/model/venueMarket';
import { venueMarketJson } from '../../../src/market/snapshot';

type RowJson = Readonly<Record<string, string | boolean>>;

export interface Difference {
  readonly key: string;
  readonly field: string;
  readonly was?: string | boolean | undefined;
  readonly is?: string | boolean | undefined;
}

function rowsByKey(market: VenueMarket): Map<string, RowJson> {
  const { contracts, quotes } = venueMarketJson(market);
  const rows = (list: readonly RowJson[], kind: string) =>
    list.map((row) => [`${kind} ${String(row['key'])}`, row] as const);
  const tiers = (market.tiers ?? []).map(({ key, floor, rate, amount }) => {
    const name = `tier ${key} from ${floor.toFixed()}`;
    return [name, { key: name, rate: rate.toFixed(), ...(amount && { amount: amount.toFixed() }) }] as const;
  });
  return new Map<string, RowJson>([...rows(contracts, 'contract'), ...rows(quotes, 'quote'), ...tiers]);
}

/** What a spoiled reading says otherwise than a whole one: fields that went, and fields that are not what they were. */
export function lossesOf(
  whole: VenueMarket,
  spoiled: VenueMarket,
): { gone: Difference[]; wrong: Difference[] } {
  const before = rowsByKey(whole);
  const after = rowsByKey(spoiled);
  const gone: Difference[] = [];
  const wrong: Difference[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(key) ?? {};
    const is = after.get(key) ?? {};
    for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (was[field] === is[field]) continue;
      const difference = { key, field, was: was[field], is: is[field] };
      (is[field] === undefined ? gone : wrong).push(difference);
    }
  }
  return { gone, wrong };
}
