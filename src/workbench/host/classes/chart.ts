import type { Chart } from '../../sheetParts';
import type { Area, Sheet } from '../../workbook';
import { parseAddress, splitSheetName } from '../cells/parseAddress';
import { requireUnlocked } from '../cells/writeCells';
import { chartDefinition, changeChart } from '../charts/chartDefinition';
import { seriesFrom } from '../charts/seriesFrom';
import { ExcelError } from '../excelError';
import { sameName } from '../findArea';
import { HostObject, type HostClass, type SheetPart } from '../hostObject';
import {
  integerArgument,
  isObject,
  numberValue,
  textArgument,
  textValue,
  wordArgument,
} from '../readArgument';
import { placeOf, sizeOf } from '../cells/places';
import { CHART_TYPES } from '../charts/chartTypes';

const AXIS = {
  title: '',
  showTitle: false,
  numberFormat: '',
  minimum: null,
  maximum: null,
  majorUnit: null,
  visible: true,
  majorGridlines: false,
  tickLabelPosition: 'NextToAxis',
} as const;
const SEATS = ['Auto', 'Columns', 'Rows'] as const;
/** As large as Excel makes a new chart, in points. */
const [WIDTH, HEIGHT] = [360, 216];

export const chartCollection: HostClass<'ChartCollection'> = {
  read: { count: ({ parts }) => parts.charts.length },
  items: (sheet) => sheet.parts.charts.map(({ id }) => chartObject(sheet, id)),
  methods: {
    add(sheet, [type, sourceData, seriesBy]) {
      requireUnlocked(sheet);
      if (!isObject(sourceData, 'Range'))
        throw new ExcelError('InvalidArgument', 'sourceData must be a range.');
      const word = wordArgument(type, CHART_TYPES, 'type');
      const { charts } = sheet.parts;
      const number = freeNumber(charts);
      const { state } = sourceData;
      const series = seriesFrom(state, word, wordArgument(seriesBy, SEATS, 'seriesBy', 'Auto'));
      const id = `{chart-${number}}`;
      const added: Chart = {
        ...{ id, name: `Chart ${number}`, type: word, series },
        ...{ left: 0, top: 0, width: WIDTH, height: HEIGHT },
        title: { text: null, visible: true },
        legend: { visible: true, position: 'Bottom' },
        categoryAxis: AXIS,
        valueAxis: { ...AXIS, majorGridlines: true },
      };
      sheet.setParts({ charts: [...charts, added] });
      return chartObject(sheet, id);
    },
    getItem(sheet, args) {
      const key = textArgument(args, 0, 'name');
      const { charts } = sheet.parts;
      const found = charts.find(({ name }) => sameName(name, key)) ?? charts.find(({ id }) => id === key);
      if (!found) throw new ExcelError('ItemNotFound', `There is no chart ${key}.`);
      return chartObject(sheet, found.id);
    },
    getItemAt(sheet, args) {
      const found = sheet.parts.charts[integerArgument(args, 0, 'index')];
      if (!found) throw new ExcelError('ItemNotFound', `There is no chart at place ${String(args[0])}.`);
      return chartObject(sheet, found.id);
    },
    getCount: ({ parts }) => parts.charts.length,
  },
  orNullObject: ['getItem'],
};

export const chart: HostClass<'Chart'> = {
  identity: ({ id }) => id,
  read: {
    id: ({ id }) => id,
    name: (state) => chartDefinition(state).name,
    chartType: (state) => chartDefinition(state).type,
    left: (state) => chartDefinition(state).left,
    top: (state) => chartDefinition(state).top,
    width: (state) => chartDefinition(state).width,
    height: (state) => chartDefinition(state).height,
  },
  write: {
    name: (state, value) => changeChart(state, { name: textValue(value, 'name') }),
    chartType: (state, value) => changeChart(state, { type: wordArgument(value, CHART_TYPES, 'chartType') }),
    left: (state, value) => changeChart(state, { left: size(value, 'left') }),
    top: (state, value) => changeChart(state, { top: size(value, 'top') }),
    width: (state, value) => changeChart(state, { width: size(value, 'width') }),
    height: (state, value) => changeChart(state, { height: size(value, 'height') }),
  },
  objects: {
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    title: (state) => new HostObject('ChartTitle', state),
    legend: (state) => new HostObject('ChartLegend', state),
    axes: (state) => new HostObject('ChartAxes', state),
    series: (state) => new HostObject('ChartSeriesCollection', state),
  },
  methods: {
    setPosition(state, [startCell, endCell]) {
      const start = areaOf(startCell, state.sheet);
      const corner = placeOf(state.sheet, start);
      if (endCell === undefined || endCell === null) return changeChart(state, corner);
      const end = areaOf(endCell, state.sheet);
      const far = placeOf(state.sheet, end);
      const { width, height } = sizeOf(state.sheet, end);
      changeChart(state, {
        ...corner,
        width: far.left + width - corner.left,
        height: far.top + height - corner.top,
      });
    },
    setData(state, [sourceData, seriesBy]) {
      if (!isObject(sourceData, 'Range'))
        throw new ExcelError('InvalidArgument', 'sourceData must be a range.');
      const seats = wordArgument(seriesBy, SEATS, 'seriesBy', 'Auto');
      changeChart(state, { series: seriesFrom(sourceData.state, chartDefinition(state).type, seats) });
    },
    delete({ sheet, id }) {
      requireUnlocked(sheet);
      sheet.setParts({ charts: sheet.parts.charts.filter((each) => each.id !== id) });
    },
  },
};

function chartObject(sheet: Sheet, id: string): HostObject<'Chart'> {
  return new HostObject('Chart', { sheet, id } satisfies SheetPart);
}

function size(value: unknown, name: string): number {
  const points = numberValue(value, name);
  if (points < 0) throw new ExcelError('InvalidArgument', `${name} must not be negative.`);
  return points;
}

function areaOf(value: unknown, sheet: Sheet): Area {
  if (isObject(value, 'Range')) return value.state.area;
  const area = parseAddress(splitSheetName(textValue(value, 'cell'))[1], sheet);
  if (!area) throw new ExcelError('InvalidArgument', `"${String(value)}" is no address.`);
  return area;
}

function freeNumber(charts: readonly Chart[]): number {
  let number = charts.length + 1;
  const isTaken = ({ id, name }: Chart): boolean => id === `{chart-${number}}` || name === `Chart ${number}`;
  while (charts.some(isTaken)) number++;
  return number;
}
