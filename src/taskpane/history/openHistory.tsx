import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { HistoryStore } from './historyStore';
import { HistoryView } from './HistoryView';

export function openHistory(pane: PaneDoor): ComponentType {
  const store = new HistoryStore(pane);
  return function History() {
    return <HistoryView store={store} />;
  };
}
