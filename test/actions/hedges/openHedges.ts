import type { OpenHedge, PlanHedges } from '../../../src/actions/hedges/openHedge';
import { isLost } from '../../../src/actions/hedges/openHedge';
import { proposeHedges } from '../../../src/actions/hedges/proposeHedges';
import { readHedges } from '../../../src/actions/hedges/readHedges';
import { recordHedge } from '../../../src/actions/hedges/recordHedge';

/** 46,347.5 as Excel counts days. */
export const NOW = new Date('2026-11-21T12:00:00Z');
export const NOW_SERIAL = 46_347.5;

/** The hedges of the first plan. */
export async function hedgesNow(now = NOW): Promise<PlanHedges> {
  const [hedges] = await readHedges(now);
  if (!hedges || isLost(hedges))
    throw new Error(`The hedges cannot be read: ${hedges?.failure ?? 'no plan'}`);
  return hedges;
}

export async function firstOpen(now = NOW): Promise<OpenHedge> {
  const [hedge] = (await hedgesNow(now)).open;
  if (!hedge) throw new Error('No hedge is open.');
  return hedge;
}

interface Typed {
  readonly fees?: number;
  readonly endsOn?: number;
  readonly closeAbove?: number;
  readonly closeBelow?: number;
}

/** Records what the first plan proposes for its first coin. */
export async function recordFirst(typed: Typed = {}, now = NOW): Promise<void> {
  const { proposals } = proposeHedges(await hedgesNow(now));
  const [proposal] = proposals;
  if (!proposal) throw new Error('The plan proposes no hedge.');
  const { key, asset, quantity, spotEntry, shortContracts, entryPrice, open } = proposal;
  const [blank, cells] = [undefined, { key, asset, quantity, spotEntry, shortContracts, entryPrice }];
  const nothing = { fees: blank, endsOn: blank, closeAbove: blank, closeBelow: blank };
  await recordHedge(1, { ...nothing, ...cells, ...typed }, open, now);
}
