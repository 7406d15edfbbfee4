import type { VenueMarket } from '../../model/venueMarket';
import { ownPlan, type OwnPlan } from '../../templates/ownPlan';
import type { Template } from '../../templates/template';
import type { OwnHolding } from './ownHoldings';
import { joinedMarket, planMarket, type ReadPlanVenue } from './planMarket';

export interface OwnPlanRequest {
  readonly holdings: readonly OwnHolding[];
  readonly template: Template;
  readonly venue: string;
  readonly read: ReadPlanVenue;
  readonly now: Date;
}

/** A template filled with one's own holdings and prices, and what the venues said. */
export interface PreparedPlan extends OwnPlan<OwnHolding> {
  readonly markets: readonly VenueMarket[];
}

/** Asks the venues that the holdings need, and fills the template. Rejects with a sentence when one does not answer. */
export async function prepareOwnPlan(request: OwnPlanRequest): Promise<PreparedPlan> {
  const { holdings, template, venue, read, now } = request;
  const markets = await planMarket(holdings, venue, template, read);
  return { ...ownPlan(template, { holdings, venue, market: joinedMarket(markets), now }), markets };
}
