import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { ShareStore } from './shareStore';
import { ShareView } from './ShareView';

export function openShare(pane: PaneDoor): ComponentType {
  const store = new ShareStore(pane, () => new Date());
  // Whoever presses Share again has mended something.
  pane.whenAsked('share', () => void store.read());
  return function Share() {
    return <ShareView store={store} />;
  };
}
