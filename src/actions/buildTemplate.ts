import { buildPlan } from '../templates/buildPlan';
import type { Template } from '../templates/template';
import { insertPlan } from '../workbook/plan/insertPlan';

export interface NewPlan {
  /** The sheet to look at first. */
  readonly planSheet: string;
  readonly sheets: readonly string[];
  /** Tables of prices that the workbook had and keeps. */
  readonly kept: readonly string[];
  /** The coins that a refresh must bring. */
  readonly coins: readonly string[];
  /** The venues that a refresh must ask. */
  readonly venues: readonly string[];
}

/** Builds the planning workbook of a template beside what the workbook holds; tells which share is done. */
export async function buildTemplate(
  template: Template,
  now: Date,
  onProgress?: (share: number) => void,
): Promise<NewPlan> {
  const inserted = await insertPlan((names) => buildPlan(template, now, names), onProgress);
  const { contracts } = template.market;
  const held = template.holdings.map(({ asset }) => asset);
  return {
    ...inserted,
    coins: [...new Set([...held, ...contracts.map(({ base }) => base)])],
    venues: [...new Set([template.choices.venue, ...contracts.map(({ venue }) => venue)])],
  };
}
