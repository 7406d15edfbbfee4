import type { TermUsesFound } from '../../actions/lookForUses';
import type { TermChange } from '../../actions/takeTerms';

/** Contracts whose terms changed, while the user has not said which he wants. */
export interface TermQuestion {
  readonly changes: readonly TermChange[];
  /** Where the workbook uses them; undefined while it is searched. */
  readonly uses: TermUsesFound | 'failed' | undefined;
  readonly isWriting: boolean;
}
