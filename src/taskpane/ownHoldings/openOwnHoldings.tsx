import type { ComponentType } from 'react';
import type { PlanStore } from '../plan/planStore';
import type { PaneDoor } from '../section';
import { OwnHoldingsStore } from './ownHoldingsStore';
import { OwnHoldingsView } from './OwnHoldingsView';

export function openOwnHoldings(pane: PaneDoor, plan: PlanStore): ComponentType {
  const store = new OwnHoldingsStore(pane, plan);
  return function OwnHoldings() {
    return <OwnHoldingsView store={store} plan={plan} market={pane.market} />;
  };
}
