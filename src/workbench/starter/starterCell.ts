import { BooleanNumber, CellValueType, type ICellData, type IStyleData, VerticalAlign } from '@univerjs/core';

export const FONT: IStyleData = { ff: 'Segoe UI, Arial, sans-serif', fs: 11, vt: VerticalAlign.MIDDLE };
export const QUIET: IStyleData = { ...FONT, fs: 10, cl: { rgb: '#5c5c5c' } };
export const NOTE_STYLE: IStyleData = { ...QUIET, pd: { l: 12 } };
export const TITLE: IStyleData = { ...FONT, fs: 20, bl: BooleanNumber.TRUE, cl: { rgb: '#0e6737' } };
export const BAND: IStyleData = { bg: { rgb: '#dcf1e4' } };
export const HEADING: IStyleData = { ...FONT, ...BAND, bl: BooleanNumber.TRUE, cl: { rgb: '#0b522c' } };

/** A cell as it is typed: a text that starts with "=" is a formula. */
export function starterCell(content: string | number | undefined, style: IStyleData): ICellData {
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER, s: style };
  if (content === undefined) return { s: style };
  return content.startsWith('=')
    ? { f: content, s: style }
    : { v: content, t: CellValueType.STRING, s: style };
}
