import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { SnapshotsStore } from './snapshotsStore';
import { SnapshotsView } from './SnapshotsView';

export function openSnapshots(pane: PaneDoor): ComponentType {
  const store = new SnapshotsStore(pane);
  return function Snapshots() {
    return <SnapshotsView store={store} />;
  };
}
