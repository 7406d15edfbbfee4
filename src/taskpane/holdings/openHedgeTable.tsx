import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { HedgeTableStore } from './hedgeTableStore';
import { HedgeTableView } from './HedgeTableView';

export function openHedgeTable(pane: PaneDoor): ComponentType {
  const store = new HedgeTableStore(pane);
  return function HedgeTable() {
    return <HedgeTableView store={store} />;
  };
}
