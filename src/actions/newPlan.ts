import { HedgeError } from '../model/hedgeError';
import { TEMPLATES } from '../templates/templates';
import type { Template } from '../templates/template';
import { buildTemplate, type NewPlan } from './buildTemplate';

/** A plan that can be built, as the user chooses it. */
export type PlanChoice = Pick<Template, 'id' | 'title' | 'summary' | 'guide' | 'own' | 'choices'>;

export const PLAN_CHOICES: readonly PlanChoice[] = TEMPLATES;

export function templateOf(id: string): Template {
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new HedgeError('badArgument', `There is no plan ${id} to start from.`);
  return template;
}

/** Builds the planning workbook of that choice beside what the workbook holds; tells which share is done. */
export async function newPlan(id: string, now: Date, onProgress?: (share: number) => void): Promise<NewPlan> {
  return buildTemplate(templateOf(id), now, onProgress);
}
