import { rowLists, withRowLists } from './rowLists';

/** The answer without the first instrument of its longest list; of equally long ones, `which` tells. */
export function vanish(json: unknown, which: 'first' | 'last'): unknown {
  const lists = rowLists(json);
  const longest = Math.max(0, ...lists.map((rows) => rows.length));
  const candidates = lists.filter((rows) => rows.length === longest);
  const chosen = which === 'first' ? candidates[0] : candidates.at(-1);
  const gone = chosen?.[0];
  return withRowLists(json, (rows) => (rows[0] === gone ? rows.slice(1) : rows));
}
