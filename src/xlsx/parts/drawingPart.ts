import { CHART_GAP, type ChartData } from '../../templates/workbookData';
import { element, type Xml } from '../xml/element';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';

const UNITS_PER_POINT = 12_700;

function corner(name: string, column: number, row: number, points = 0): Xml {
  return element(name, {}, [
    element('xdr:col', {}, [column]),
    element('xdr:colOff', {}, [points * UNITS_PER_POINT]),
    element('xdr:row', {}, [row]),
    element('xdr:rowOff', {}, [0]),
  ]);
}

function chartAnchor({ area, name, title }: ChartData, at: number): Xml {
  return element('xdr:twoCellAnchor', {}, [
    corner('xdr:from', area.column, area.row, CHART_GAP),
    corner('xdr:to', area.column + area.columns, area.row + area.rows),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', { id: at + 2, name, descr: title }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element('a:graphic', {}, [
        element('a:graphicData', { uri: CHART }, [element('c:chart', { 'r:id': `rId${at + 1}` })]),
      ]),
    ]),
    element('xdr:clientData'),
  ]);
}

/** Where a sheet's charts stand. */
export function drawingPart(charts: readonly ChartData[]): Xml {
  const names = {
    'xmlns:xdr': SHEET_DRAWING,
    'xmlns:a': DRAWING,
    'xmlns:r': RELATIONSHIPS,
    'xmlns:c': CHART,
  };
  return element('xdr:wsDr', names, charts.map(chartAnchor));
}
