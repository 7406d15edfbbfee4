import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { DepthStore } from './depthStore';
import { DepthView } from './DepthView';

export function openDepth(pane: PaneDoor): ComponentType {
  const store = new DepthStore(pane);
  return function Depth() {
    return <DepthView store={store} />;
  };
}
