import type { ChartData, ChartSeries, CellValue, SheetData } from '../../templates/workbookData';
import { absoluteAddress } from '../cells/absoluteAddress';
import { element, type Xml } from '../xml/element';
import { CHART, DRAWING } from './namespaces';

type ValueAt = (row: number, column: number) => CellValue | undefined;
type Axis = ChartData['xAxis'];

const X_AXIS = 111111111;
const Y_AXIS = 222222222;
const INK = '404040';
const GRID = 'DDDDDD';
const LINE_WIDTH = 25_400;

const val = (name: string, value: string | number | boolean) => element(name, { val: value });

const textStyle = (size: number, bold: boolean) => ({ sz: size * 100, b: bold });
const ink = () => element('a:solidFill', {}, [element('a:srgbClr', { val: INK })]);

function richText(text: string, size: number, bold: boolean): Xml {
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr'),
        element('a:p', {}, [
          element('a:pPr', {}, [element('a:defRPr', textStyle(size, bold), [ink()])]),
          element('a:r', {}, [
            element('a:rPr', { lang: 'en-US', ...textStyle(size, bold) }, [ink()]),
            element('a:t', {}, [text]),
          ]),
        ]),
      ]),
    ]),
    val('c:overlay', false),
  ]);
}

function line(color: string, width: number): Xml {
  return element('c:spPr', {}, [
    element('a:ln', { w: width }, [
      element('a:solidFill', {}, [element('a:srgbClr', { val: color.replace('#', '').toUpperCase() })]),
    ]),
  ]);
}

/** A reference with the numbers that stand there now, so that the chart shows before anything recalculates. */
function numbers(sheetName: string, area: ChartSeries['x'], format: string, valueAt: ValueAt): Xml {
  const points: Xml[] = [];
  for (let at = 0; at < area.rows * area.columns; at += 1) {
    const value = valueAt(area.row + Math.floor(at / area.columns), area.column + (at % area.columns));
    if (typeof value === 'number') points.push(element('c:pt', { idx: at }, [element('c:v', {}, [value])]));
  }
  return element('c:numRef', {}, [
    element('c:f', {}, [absoluteAddress(sheetName, area)]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [format]),
      val('c:ptCount', area.rows * area.columns),
      ...points,
    ]),
  ]);
}

function series(one: ChartSeries, at: number, chart: ChartData, sheetName: string, valueAt: ValueAt): Xml {
  return element('c:ser', {}, [
    val('c:idx', at),
    val('c:order', at),
    element('c:tx', {}, [element('c:v', {}, [one.name])]),
    line(one.color, LINE_WIDTH),
    element('c:marker', {}, [val('c:symbol', 'none')]),
    element('c:xVal', {}, [numbers(sheetName, one.x, chart.xAxis.numberFormat, valueAt)]),
    element('c:yVal', {}, [numbers(sheetName, one.y, chart.yAxis.numberFormat, valueAt)]),
    val('c:smooth', false),
  ]);
}

function axis({ title, numberFormat }: Axis, id: number, crosses: number, position: 'b' | 'l'): Xml {
  return element('c:valAx', {}, [
    val('c:axId', id),
    element('c:scaling', {}, [val('c:orientation', 'minMax')]),
    val('c:delete', false),
    val('c:axPos', position),
    element('c:majorGridlines', {}, [line(GRID, 6350)]),
    richText(title, 10, false),
    element('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // Labels stand at the edge, not across the middle where the axes cross at zero.
    val('c:tickLblPos', 'low'),
    val('c:crossAx', crosses),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'midCat'),
  ]);
}

/** A scatter chart's part. */
export function chartPart(chart: ChartData, sheet: SheetData, valueAt: ValueAt): Xml {
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, [
    val('c:roundedCorners', false),
    element('c:chart', {}, [
      richText(chart.title, 13, true),
      val('c:autoTitleDeleted', false),
      element('c:plotArea', {}, [
        element('c:layout'),
        element('c:scatterChart', {}, [
          val('c:scatterStyle', 'lineMarker'),
          val('c:varyColors', false),
          ...chart.series.map((one, at) => series(one, at, chart, sheet.name, valueAt)),
          val('c:axId', X_AXIS),
          val('c:axId', Y_AXIS),
        ]),
        axis(chart.xAxis, X_AXIS, Y_AXIS, 'b'),
        axis(chart.yAxis, Y_AXIS, X_AXIS, 'l'),
      ]),
      element('c:legend', {}, [val('c:legendPos', 'b'), val('c:overlay', false)]),
      val('c:plotVisOnly', true),
      val('c:dispBlanksAs', 'gap'),
    ]),
  ]);
}
