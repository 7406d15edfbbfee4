import { nameOf, rowLists, withRowLists } from './rowLists';

/**
 * The answer without the first instrument of its longest list, all of its rows gone with it; of equally long lists,
 * `which` tells.
 */
export function vanish(json: unknown, which: 'first' | 'last'): unknown {
  const lists = rowLists(json);
  const longest = Math.max(0, ...lists.map((rows) => rows.length));
  const candidates = lists.filter((rows) => rows.length === longest);
  const chosen = which === 'first' ? candidates[0] : candidates.at(-1);
  const gone = chosen?.[0];
  const name = nameOf(gone);
  return withRowLists(json, (rows) =>
    rows[0] === gone
      ? rows.filter((row) => row !== gone && (name === undefined || nameOf(row) !== name))
      : rows,
  );
}
