import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { ExplainStore } from './explainStore';
import { ExplainView } from './ExplainView';

export function openExplain(pane: PaneDoor): ComponentType {
  const store = new ExplainStore(pane, (input, init) => fetch(input, init));
  return function Explain() {
    return <ExplainView store={store} />;
  };
}
