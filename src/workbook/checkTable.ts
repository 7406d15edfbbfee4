import { HedgeError } from '../model/hedgeError';
import type { TableColumn } from '../model/tableColumn';

/** What must be true of a table before anything is written to it. */
export interface TableFacts {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly sheetProtected: boolean;
}

/** Throws a sentence that names the table, the sheet and the fix. */
export function checkTable(facts: TableFacts, columns: readonly TableColumn[]): void {
  const where = `The table ${facts.name} on sheet "${facts.sheetName}"`;
  if (facts.sheetProtected) {
    throw refusal(
      `Sheet "${facts.sheetName}" is protected. Unprotect it (Review, Unprotect Sheet) and refresh again.`,
    );
  }
  if (!facts.showHeaders) {
    throw refusal(`${where} has no header row. Turn it on (Table Design, Header Row) and refresh again.`);
  }
  const missing = columns.map((column) => column.name).filter((name) => !facts.headers.includes(name));
  if (missing.length > 0) {
    const named = missing.map((name) => `"${name}"`).join(', ');
    throw refusal(
      `${where} has no column ${named}. Put the header back, or rename the table to have a new one made.`,
    );
  }
}

function refusal(sentence: string): HedgeError {
  return new HedgeError('notAvailable', sentence);
}
