import type { Look } from '../../templates/looks';

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Gives cells a look; their number format is another thing. */
export function applyLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGNMENT[look.align];
  if (look.wrap) format.wrapText = true;
  if (look.middle) format.verticalAlignment = 'Center';
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.underline === undefined) return;
  for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = look.underline;
  }
}
