import { areaOf } from '../read/areaOf';
import { descendantsOf } from '../xml/descendantsOf';
import { attribute, childrenOf, type XmlNode } from '../xml/parseXml';
import { isOn } from './isOn';
import type {
  ChartAxisContents,
  ChartContents,
  ChartSeriesContents,
  PlaceContents,
} from './workbookContents';

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i;

const childOf = (node: XmlNode | undefined, name: string) => node && childrenOf(node, name)[0];
const valueOf = (node: XmlNode | undefined, name: string) => {
  const child = childOf(node, name);
  return child && attribute(child, 'val');
};
const textOf = (node: XmlNode | undefined) =>
  node
    ? descendantsOf(node, 't')
        .map(({ text }) => text)
        .join('')
    : '';

function placeOf(formula: string): PlaceContents | undefined {
  const [, quoted, plain, ref = ''] = PLACE.exec(formula) ?? [];
  const area = areaOf(ref);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined ? { sheet, area } : undefined;
}

function cellsOf(node: XmlNode | undefined): PlaceContents | undefined {
  const [formula] = node ? descendantsOf(node, 'f') : [];
  return formula && placeOf(formula.text);
}

function seriesName(node: XmlNode, at: number): string | PlaceContents {
  const text = childOf(node, 'tx');
  const place = cellsOf(text);
  if (place) return place;
  const [value] = text ? descendantsOf(text, 'v') : [];
  return value?.text ?? `Series${at + 1}`;
}

function lineColor(node: XmlNode): string {
  const line = childOf(childOf(node, 'spPr'), 'ln');
  const color = valueOf(childOf(line, 'solidFill'), 'srgbClr');
  return color === undefined ? '' : `#${color.toUpperCase()}`;
}

function seriesOf(node: XmlNode, at: number, style: string): ChartSeriesContents {
  const marker = valueOf(childOf(node, 'marker'), 'symbol');
  const line = childOf(childOf(node, 'spPr'), 'ln');
  return {
    name: seriesName(node, at),
    x: cellsOf(childOf(node, 'xVal')),
    y: cellsOf(childOf(node, 'yVal')),
    color: lineColor(node),
    hasLine: style !== 'marker' && !(line && childOf(line, 'noFill')),
    hasMarkers: marker !== 'none',
    isSmooth: isOn(childOf(node, 'smooth'), 'val', style === 'smooth' || style === 'smoothMarker'),
  };
}

function limit(node: XmlNode | undefined, name: string): number | undefined {
  const value = valueOf(childOf(node, 'scaling'), name);
  return value === undefined ? undefined : Number(value);
}

function axisOf(node: XmlNode | undefined): ChartAxisContents {
  const format = childOf(node, 'numFmt');
  return {
    title: textOf(childOf(node, 'title')),
    numberFormat: (format && !isOn(format, 'sourceLinked') && attribute(format, 'formatCode')) || '',
    minimum: limit(node, 'min'),
    maximum: limit(node, 'max'),
    isHidden: isOn(childOf(node, 'delete'), 'val'),
    hasGridlines: childOf(node, 'majorGridlines') !== undefined,
  };
}

/** What a chart's part draws; undefined where it is no scatter chart alone. */
export function readChart(root: XmlNode): Omit<ChartContents, 'name' | 'from' | 'to'> | undefined {
  const chart = childOf(root, 'chart');
  const plot = childOf(chart, 'plotArea');
  const kinds = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [scatter] = kinds;
  if (!plot || scatter?.name !== 'scatterChart' || kinds.length > 1) return undefined;
  const axes = childrenOf(plot, 'valAx');
  const below = axes.find((node) => ['b', 't'].includes(valueOf(node, 'axPos') ?? ''));
  const style = valueOf(scatter, 'scatterStyle') ?? '';
  return {
    title: textOf(childOf(chart, 'title')),
    hasLegend: childOf(chart, 'legend') !== undefined,
    xAxis: axisOf(below),
    yAxis: axisOf(axes.find((node) => node !== below)),
    series: childrenOf(scatter, 'ser').map((node, at) => seriesOf(node, at, style)),
  };
}
