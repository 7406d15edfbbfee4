import { HedgeError } from '../model/hedgeError';

/** What must be true of a table before anything is written to it. */
export interface TableFacts {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly sheetProtected: boolean;
}

/** What to do once the trouble is mended, and about a header that is missing. */
export interface Advice {
  readonly again: string;
  readonly header: string;
}
/** A table of the market is made anew by the next refresh. */
const REFRESH_AGAIN: Advice = {
  again: 'refresh again',
  header: 'Put the header back, or rename the table to have a new one made.',
};
export const TRY_AGAIN: Advice = { again: 'try again', header: 'Put the header back and try again.' };

/** Throws a sentence that names the table, the sheet and the fix. */
export function checkTable(
  facts: TableFacts,
  columns: readonly { readonly name: string }[],
  { again, header }: Advice = REFRESH_AGAIN,
): void {
  const where = `The table ${facts.name} on sheet "${facts.sheetName}"`;
  if (facts.sheetProtected) {
    throw refusal(
      `Sheet "${facts.sheetName}" is protected. Unprotect it (Review, Unprotect Sheet) and ${again}.`,
    );
  }
  if (!facts.showHeaders) {
    throw refusal(`${where} has no header row. Turn it on (Table Design, Header Row) and ${again}.`);
  }
  const missing = columns.map((column) => column.name).filter((name) => !facts.headers.includes(name));
  if (missing.length > 0) {
    const named = missing.map((name) => `"${name}"`).join(', ');
    throw refusal(`${where} has no column ${named}. ${header}`);
  }
}

function refusal(sentence: string): HedgeError {
  return new HedgeError('notAvailable', sentence);
}
