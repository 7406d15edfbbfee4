import type { FileWorkbook } from '../readWorkbook';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import { colorOf } from './colorOf';
import { isOn } from './isOn';
import { numberFormats } from './numberFormats';
import { themeColors } from './themeColors';
import type { BorderLine, BorderSide, CellLook, HighlightContents } from './workbookContents';

/** How the cells of a style look; undefined: like any other. */
export interface FileStyle {
  readonly look: CellLook | undefined;
  readonly numberFormat: string | undefined;
}

export interface FileLooks {
  readonly theme: readonly string[];
  readonly styles: readonly FileStyle[];
  /** Of rules, by the number they name. */
  readonly rules: readonly HighlightContents['look'][];
}

const USUAL_SIZE = 11;
const BLACK = '#000000';
const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const ALIGNMENTS = ['left', 'center', 'right'] as const;

const childOf = (node: XmlNode | undefined, name: string) => node && childrenOf(node, name)[0];
const flag = (node: XmlNode | undefined, name: string) => {
  const child = childOf(node, name);
  return child !== undefined && isOn(child, 'val', true);
};

function fontLook(font: XmlNode | undefined, theme: readonly string[]): CellLook {
  const size = Number(attribute(childOf(font, 'sz') ?? NOTHING, 'val') ?? USUAL_SIZE);
  const color = colorOf(childOf(font, 'color'), theme);
  return {
    ...(flag(font, 'b') && { bold: true }),
    ...(flag(font, 'i') && { italic: true }),
    ...(flag(font, 'u') && { underlined: true }),
    ...(flag(font, 'strike') && { strike: true }),
    ...(size !== USUAL_SIZE && { size }),
    ...(color !== undefined && color !== BLACK && { color }),
  };
}

const NOTHING: XmlNode = {
  ...{ name: '', qualifiedName: '', namespace: '', attributes: [], children: [], text: '' },
  ...{ start: 0, contentStart: 0, contentEnd: 0, end: 0 },
};

/** A rule's solid fill has its colour where a cell's pattern has its ground. */
function fillColor(
  fill: XmlNode | undefined,
  theme: readonly string[],
  first: 'fgColor' | 'bgColor',
): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern && attribute(pattern, 'patternType');
  if (!pattern || kind === 'none' || (kind === undefined && first === 'fgColor')) return undefined;
  const other = first === 'fgColor' ? 'bgColor' : 'fgColor';
  return colorOf(childOf(pattern, first), theme) ?? colorOf(childOf(pattern, other), theme);
}

function bordersOf(border: XmlNode | undefined, theme: readonly string[]): CellLook['borders'] {
  const lines = SIDES.flatMap((side): [BorderSide, BorderLine][] => {
    const node = childOf(border, side);
    const style = node && attribute(node, 'style');
    if (!node || style === undefined || style === 'none') return [];
    return [[side, { style, color: colorOf(childOf(node, 'color'), theme) ?? BLACK }]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

function placeLook(alignment: XmlNode | undefined): CellLook {
  const across = alignment && attribute(alignment, 'horizontal');
  const align = ALIGNMENTS.find((word) => word === across);
  const up = alignment && attribute(alignment, 'vertical');
  const indent = Number((alignment && attribute(alignment, 'indent')) ?? 0);
  return {
    ...(align && { align }),
    ...((up === 'top' || up === 'center') && { vertical: up }),
    ...(isOn(alignment, 'wrapText') && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

function listOf(root: XmlNode, list: string): readonly XmlNode[] {
  return childrenOf(root, list).flatMap(({ children }) => children);
}

/** The looks of a file, by the numbers its cells and rules name them by. */
export function readLooks(workbook: FileWorkbook): FileLooks {
  const { pack, path } = workbook;
  const theme = themeColors(workbook);
  const target = pack.links(path).find(({ kind }) => kind === 'styles')?.target;
  if (target === undefined || pack.find(target) === undefined) return { theme, styles: [], rules: [] };
  const root = pack.xml(target);
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((list) => listOf(root, list));
  const formatOf = numberFormats(root);
  const styles = listOf(root, 'cellXfs').map((xf): FileStyle => {
    const place = (name: string) => Number(attribute(xf, name) ?? 0);
    const fill = fillColor(fills?.[place('fillId')], theme, 'fgColor');
    const lines = bordersOf(borders?.[place('borderId')], theme);
    const look: CellLook = {
      ...fontLook(fonts?.[place('fontId')], theme),
      ...(fill !== undefined && { fill }),
      ...placeLook(childOf(xf, 'alignment')),
      ...(lines && { borders: lines }),
    };
    return {
      look: Object.keys(look).length === 0 ? undefined : look,
      numberFormat: formatOf(place('numFmtId')),
    };
  });
  const rules = listOf(root, 'dxfs').map((dxf) => {
    const { bold, italic, color } = fontLook(childOf(dxf, 'font'), theme);
    const fill = fillColor(childOf(dxf, 'fill'), theme, 'bgColor');
    return {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color !== undefined && { color }),
      ...(fill !== undefined && { fill }),
    };
  });
  return { theme, styles, rules };
}
