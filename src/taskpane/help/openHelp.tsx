import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { HelpView } from './HelpView';

export function openHelp(pane: PaneDoor): ComponentType {
  return function Help() {
    return <HelpView pane={pane} />;
  };
}
