import { watchSelection } from '../../workbook/explain/watchSelection';

/** Tells whenever the user selects another cell, until the function that it answers is called. */
export function followSelection(onMove: () => void): Promise<() => Promise<void>> {
  return watchSelection(onMove);
}
