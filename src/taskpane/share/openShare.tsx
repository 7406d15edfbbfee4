import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { ShareStore } from './shareStore';
import { ShareView } from './ShareView';

export function openShare(pane: PaneDoor): ComponentType {
  const store = new ShareStore(pane, () => new Date());
  return function Share() {
    return <ShareView store={store} />;
  };
}
