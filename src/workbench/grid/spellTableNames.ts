/** A text, a quoted sheet, an escaped character of a column's name, a bracket, or a word. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|'.|[[\]]|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/** Tables are known by name in any case, as in Excel, and are spelled as they are called; the engine knows one case only. */
export function spellTableNames(formula: string, tables: readonly { readonly name: string }[]): string {
  const names = new Map(tables.map(({ name }) => [name.toLowerCase(), name]));
  let depth = 0;
  return formula.replace(TOKEN, (token, start: number) => {
    if (token === '[') depth += 1;
    else if (token === ']') depth -= 1;
    // Within brackets it is a column; before these, a function or a sheet.
    else if (depth === 0 && !'(!'.includes(formula[start + token.length] ?? ' '))
      return names.get(token.toLowerCase()) ?? token;
    return token;
  });
}
