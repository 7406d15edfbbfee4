/** A table as it spills: its header row unless it is unwanted, and a row that is one blank or one error across its width. */
export function spilled(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  withHeaders = true,
): unknown[][] {
  const body = rows.map((row) => (row.length === headers.length ? [...row] : headers.map(() => row[0])));
  return withHeaders ? [[...headers], ...body] : body;
}
