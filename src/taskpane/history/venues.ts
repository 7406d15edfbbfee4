import { venuesToAsk, type MarketState } from '../market/marketState';
import type { PaneDoor } from '../section';

export function venueName({ market }: PaneDoor, id: string): string {
  return market.getState().venueNames[id] ?? id;
}

/** The venue chosen here if the source has it, else the first that Market asks. */
export function venueToAsk(state: MarketState, chosen: string | undefined): string | undefined {
  const ids = (state.venues ?? []).map(({ id }) => id);
  if (chosen !== undefined && ids.includes(chosen)) return chosen;
  return venuesToAsk(state)[0] ?? ids[0];
}
