import type { ParameterReference } from '../../actions/explain/functionReference';
import type { TableChoice } from '../../actions/explain/tableChoices';

/** What a field offers, under a heading; the words of a word argument have none. */
export interface FieldChoices {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** The words of an argument, or the workbook's tables and their columns, as far as they hold what is typed. */
export function fieldChoices(
  { name, words, isCells }: ParameterReference,
  tables: readonly TableChoice[],
  typed: string,
): FieldChoices[] {
  if (words.length > 0) {
    return [
      {
        label: '',
        choices: words.map(({ word, meaning }) => ({ value: word, text: `${word}: ${meaning}` })),
      },
    ];
  }
  if (!isCells)
    return ['TRUE', 'FALSE'].map((word) => ({ label: '', choices: [{ value: word, text: word }] }));
  const isWhole = /Table$/.test(name);
  const groups = tables.map((table) => ({ label: table.name, choices: choicesOf(table, isWhole) }));
  const isPicked = groups.some(({ choices }) => choices.some(({ value }) => value === typed));
  if (typed === '' || isPicked) return groups;
  const wanted = typed.toLowerCase();
  return groups
    .map(({ label, choices }) => ({
      label,
      choices: choices.filter(({ value }) => value.toLowerCase().includes(wanted)),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** An argument that is a whole table needs its headers too; any other takes a column, or the rows of all columns. */
function choicesOf({ name, columns }: TableChoice, isWhole: boolean): FieldChoices['choices'] {
  const whole = isWhole ? `${name}[#All]` : name;
  const parts = isWhole ? [] : columns.map((column) => `${name}[${bracketed(column)}]`);
  return [whole, ...parts].map((value) => ({ value, text: value }));
}

/** A name with other signs than letters, digits and spaces stands in brackets of its own; some need an apostrophe. */
function bracketed(column: string): string {
  return /^[\p{L}\p{N}_. ]+$/u.test(column) && column.trim() === column
    ? column
    : `[${column.replace(/['[\]#@]/g, "'$&")}]`;
}
