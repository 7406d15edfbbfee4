import { HedgeError } from '../../model/hedgeError';
import { serialFromDate } from '../../model/serialFromDate';
import type { VenueMarket } from '../../model/venueMarket';
import type { LineNote } from '../../templates/holdings/readHoldings';
import { planResult } from '../../templates/planResult';
import type { Template } from '../../templates/template';
import type { MarketFeed } from '../marketFeed';
import { templateOf } from '../newPlan';
import type { OwnHolding } from './ownHoldings';
import { planRemarks } from './planRemarks';
import { prepareOwnPlan } from './prepareOwnPlan';

export interface PreviewRequest {
  readonly holdings: readonly OwnHolding[];
  readonly templateId: string;
  readonly venue: string;
  readonly feed: MarketFeed;
  readonly signal: AbortSignal;
  readonly now: Date;
}

/** The plan as it will be built, and what is to be known before. */
export interface OwnPlanPreview {
  readonly template: Template;
  readonly markets: readonly VenueMarket[];
  /** What PLAN will say of a line. */
  readonly remarks: readonly LineNote[];
}

/** Works out the plan of one's own holdings without touching the workbook. */
export async function previewOwnPlan(request: PreviewRequest): Promise<OwnPlanPreview> {
  const { holdings, venue, feed, signal, now } = request;
  refuseAbsent(holdings, feed);
  const { template, origins, markets } = await prepareOwnPlan({
    ...{ holdings, venue, now, template: templateOf(request.templateId) },
    read: (each, symbols) => feed.read(each, { symbols, signal }),
  });
  signal.throwIfAborted();
  const { choices, market } = template;
  const args = { holdings: template.holdings, choices, maxAgeMinutes: 0, now: serialFromDate(now) };
  return { template, markets, remarks: planRemarks(planResult(args, market), template, origins) };
}

/** A holding may name a contract of a venue that only the live market has. */
function refuseAbsent(holdings: readonly OwnHolding[], { venues }: MarketFeed): void {
  const absent = holdings.find(
    ({ hedge }) => hedge !== undefined && !venues.some(({ id }) => hedge.startsWith(`${id}:`)),
  );
  if (absent === undefined) return;
  const sentence = `Line ${absent.line} hedges ${absent.asset} with ${absent.hedge ?? ''}, but the sample has no such venue. Choose live prices in Market, or name a contract of ${venues.map(({ name }) => name).join(', ')}.`;
  throw new HedgeError('notAvailable', sentence);
}
