import { createContext, useContext } from 'react';
import type { PaneState, PaneStore } from './paneStore';
import { useStore } from './useStore';

const StoreContext = createContext<PaneStore | undefined>(undefined);

export const PaneStoreProvider = StoreContext.Provider;

/** The pane's store to call and its state to show. */
export function usePane(): { readonly pane: PaneStore; readonly state: PaneState } {
  const pane = useContext(StoreContext);
  if (!pane) throw new Error('usePane is used outside PaneStoreProvider');
  return { pane, state: useStore(pane) };
}
