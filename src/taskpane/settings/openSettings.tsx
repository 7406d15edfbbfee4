import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { SettingsView } from './SettingsView';

export function openSettings({ market, priceAge }: PaneDoor): ComponentType {
  return function Settings() {
    return <SettingsView market={market} priceAge={priceAge} />;
  };
}
