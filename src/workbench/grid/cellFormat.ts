import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import type { CellFormat } from '../cellStyle';
import { cellBorders } from './cellBorder';

const ALIGNMENTS = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
] as const;

const VERTICAL = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Center', VerticalAlign.MIDDLE],
  ['Top', VerticalAlign.TOP],
] as const;

const DEFAULT_FONT_SIZE = 11;
/** What one step of indentation takes, and the room that every text has. */
const [INDENT, PADDING] = [9, 2];

/** A style of the grid in the words of the workbook. */
export function cellFormat(style: Nullable<IStyleData>): CellFormat {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontColor: (style?.cl?.rgb ?? '#000000').toUpperCase(),
    fontSize: style?.fs ?? DEFAULT_FONT_SIZE,
    fillColor: (style?.bg?.rgb ?? '').toUpperCase(),
    wrapText: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: ALIGNMENTS.find(([, align]) => align === style?.ht)?.[0] ?? 'General',
    verticalAlignment: VERTICAL.find(([, align]) => align === style?.vt)?.[0] ?? 'Bottom',
    underline: style?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    indentLevel: Math.max(0, Math.round(((style?.pd?.l ?? PADDING) - PADDING) / INDENT)),
    borders: cellBorders(style?.bd),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Only what is named changes; null takes a style away. */
export function styleChange(change: Partial<CellFormat>): ICellData {
  const { bold, italic, fontColor, fontSize, fillColor, wrapText, horizontalAlignment } = change;
  const style = {
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fillColor === undefined ? {} : { bg: fillColor === '' ? null : { rgb: fillColor } }),
    ...(wrapText === undefined ? {} : { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontalAlignment === undefined
      ? {}
      : {
          ht: ALIGNMENTS.find(([word]) => word === horizontalAlignment)?.[1] ?? HorizontalAlign.UNSPECIFIED,
        }),
  };
  return { s: { ...style, ...placeChange(change) } };
}

function placeChange({ verticalAlignment, underline, indentLevel }: Partial<CellFormat>): IStyleData {
  const align = VERTICAL.find(([word]) => word === verticalAlignment)?.[1];
  return {
    ...(align === undefined ? {} : { vt: align }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline === 'Single') } }),
    ...(indentLevel === undefined
      ? {}
      : { pd: { l: PADDING + indentLevel * INDENT, r: PADDING + indentLevel * INDENT } }),
  };
}
