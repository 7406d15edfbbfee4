import { activateSheet } from '../workbook/activateSheet';

/** Opens a sheet before the user's eyes. */
export function showSheet(name: string): Promise<void> {
  return activateSheet(name);
}
