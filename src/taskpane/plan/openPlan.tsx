import type { ComponentType } from 'react';
import { PLAN_CHOICES } from '../../actions/newPlan';
import { HedgesStore } from '../hedges/hedgesStore';
import type { PaneDoor, Section } from '../section';
import { planTexts } from '../texts/planTexts';
import { PlanStore } from './planStore';
import { PlanView } from './PlanView';

export function openPlan(pane: PaneDoor): ComponentType {
  const store = new PlanStore(pane, PLAN_CHOICES[0]?.id ?? '');
  const hedges = new HedgesStore(pane);
  const ownHoldings: Section = {
    id: 'ownHoldings',
    title: planTexts.ownHoldings,
    open: async (door) => (await import('../ownHoldings/openOwnHoldings')).openOwnHoldings(door, store),
  };
  return function Plan() {
    return <PlanView store={store} hedges={hedges} ownHoldings={ownHoldings} />;
  };
}
