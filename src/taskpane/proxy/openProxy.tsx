import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { ProxyStore } from './proxyStore';
import { ProxyView } from './ProxyView';

export function openProxy(pane: PaneDoor): ComponentType {
  const store = new ProxyStore(pane);
  return function ProxyChoice() {
    return <ProxyView store={store} />;
  };
}
