import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from './paneState';
import type { PaneStore } from './paneStore';

const StoreContext = createContext<PaneStore | undefined>(undefined);

export const PaneStoreProvider = StoreContext.Provider;

/** The store to call and the state to show. */
export function usePane(): { readonly store: PaneStore; readonly state: PaneState } {
  const store = useContext(StoreContext);
  if (!store) throw new Error('usePane is used outside PaneStoreProvider');
  return { store, state: useSyncExternalStore(store.subscribe, store.getState) };
}
