import { createContext, useContext } from 'react';
import { useStore } from '../useStore';
import type { MarketState } from './marketState';
import type { MarketStore } from './marketStore';

const StoreContext = createContext<MarketStore | undefined>(undefined);

export const MarketStoreProvider = StoreContext.Provider;

/** The store to call and the state to show. */
export function useMarket(): { readonly store: MarketStore; readonly state: MarketState } {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useMarket is used outside MarketStoreProvider');
  return { store, state: useStore(store) };
}
