import type { ComponentType } from 'react';
import type { PaneDoor } from '../section';
import { MarketView } from './MarketView';
import { MarketStoreProvider } from './useMarket';

/** The section that is there from the start. */
export function openMarket({ market }: PaneDoor): ComponentType {
  return function Market() {
    return (
      <MarketStoreProvider value={market}>
        <MarketView />
      </MarketStoreProvider>
    );
  };
}
