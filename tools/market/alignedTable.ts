export interface TableCell {
  readonly text: string;
  readonly align: 'left' | 'right';
}

/** A venue's text could hold codes that steer a terminal. */
const CONTROL = /\p{Cc}/gu;

/** Rows under their headers, each column as wide as its widest cell. */
export function alignedTable(headers: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const clean = (text: string): string => text.replace(CONTROL, '');
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => clean(row[column]?.text ?? '').length)),
  );
  const aligns = headers.map((_, column) => rows.find((row) => row[column]?.text)?.[column]?.align ?? 'left');
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return aligns[column] === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(headers),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(headers.map((_, column) => clean(row[column]?.text ?? '')))),
  ].join('\n');
}
