import { BooleanNumber, type IBorderData, type IStyleData } from '@univerjs/core';
import type { BorderLine, BorderSide, CellLook } from '../../xlsx/contents/workbookContents';
import type { Border, CellFormat } from '../cellStyle';
import { borderChange } from '../grid/cellBorder';
import { styleChange } from '../grid/cellFormat';

const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dashDot: { style: 'Dash', weight: 'Thin' },
  dashDotDot: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  mediumDashDot: { style: 'Dash', weight: 'Medium' },
  mediumDashDotDot: { style: 'Dash', weight: 'Medium' },
  slantDashDot: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};
const THIN = { style: 'Continuous', weight: 'Thin' } as const;
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function formatOf(look: CellLook): Partial<CellFormat> {
  const { bold, italic, size, color, fill, align, vertical, wrap, indent, underlined } = look;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { fontColor: color }),
    ...(fill !== undefined && { fillColor: fill }),
    ...(align && { horizontalAlignment: ALIGNMENTS[align] }),
    ...(vertical && { verticalAlignment: vertical === 'top' ? ('Top' as const) : ('Center' as const) }),
    ...(wrap && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(underlined && { underline: 'Single' as const }),
  };
}

function bordersOf(borders: NonNullable<CellLook['borders']>): IStyleData {
  let lines: IBorderData = {};
  for (const [side, { style, color }] of Object.entries(borders) as [BorderSide, BorderLine][])
    lines = { ...lines, ...borderChange(side, { ...(LINES[style] ?? THIN), color }) };
  return { bd: lines };
}

/** A look of a file as a style of the grid. */
export function gridStyle(look: CellLook = {}, numberFormat?: string): IStyleData {
  const { s } = styleChange(formatOf(look));
  return {
    ...(typeof s === 'object' ? s : {}),
    ...(look.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(look.borders && bordersOf(look.borders)),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}
