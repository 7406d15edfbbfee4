import { acceptTerms } from '../workbook/acceptTerms';
import type { FieldChange, TermChange } from '../workbook/termChanges';

export type { FieldChange, TermChange };

/** The user takes a contract's new terms: they replace the ones that his workbook kept. */
export function takeTerms(changes: readonly TermChange[]): Promise<void> {
  return acceptTerms(changes);
}
