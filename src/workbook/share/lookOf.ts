import { LOOKS, type Look, type LookName } from '../../templates/looks';

const NO_FILL = new Set(['', '#FFFFFF']);
const NO_COLOR = new Set(['', '#000000']);

type Known = Excel.CellProperties['format'];

const colorOf = (color: string | undefined, none: ReadonlySet<string>) => {
  const upper = (color ?? '').toUpperCase();
  return none.has(upper) ? '' : upper;
};

const keyOf = (
  bold: boolean,
  italic: boolean,
  size: number,
  color: string,
  fill: string,
  align: string,
  wrap: boolean,
  indent: number,
) => [bold, italic, size, color, fill, align, wrap, indent].join('|');

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function lookKey(look: Look): string {
  const { bold = false, italic = false, size = 11, color, fill, align, wrap = false, indent = 0 } = look;
  return keyOf(
    bold,
    italic,
    size,
    colorOf(color, NO_COLOR),
    colorOf(fill, NO_FILL),
    align === undefined ? 'General' : ALIGNMENTS[align],
    wrap,
    indent,
  );
}

const NAMES = new Map<string, LookName>();
for (const name of Object.keys(LOOKS) as LookName[]) {
  const key = lookKey(LOOKS[name]);
  if (!NAMES.has(key)) NAMES.set(key, name);
}

/** The look of a planning workbook that a cell has; undefined when it has another or none. */
export function lookOf(format: Known): LookName | undefined {
  if (!format) return undefined;
  const { font, fill, horizontalAlignment, wrapText, indentLevel } = format;
  return NAMES.get(
    keyOf(
      font?.bold === true,
      font?.italic === true,
      font?.size ?? 11,
      colorOf(font?.color, NO_COLOR),
      colorOf(fill?.color, NO_FILL),
      horizontalAlignment ?? 'General',
      wrapText === true,
      indentLevel ?? 0,
    ),
  );
}
