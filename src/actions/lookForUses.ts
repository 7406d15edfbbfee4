import { findTermUses, type TermUsesFound } from '../workbook/findTermUses';
import type { TermChange } from '../workbook/termChanges';

export type { TermUsesFound };

/** Which cells of the workbook rest on the contracts whose terms changed. */
export function lookForUses(changes: readonly TermChange[]): Promise<TermUsesFound> {
  return findTermUses(changes);
}
