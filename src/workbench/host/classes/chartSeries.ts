import type { ChartSource } from '../../sheetParts';
import { formatAddress } from '../cells/formatAddress';
import { changeChart, changeSeries, chartDefinition, seriesDefinition } from '../charts/chartDefinition';
import { newSeries } from '../charts/seriesFrom';
import { seriesName } from '../charts/shownTitle';
import { ExcelError } from '../excelError';
import { type ChartSeriesState, HostObject, type HostClass, type SheetPart } from '../hostObject';
import {
  booleanValue,
  integerArgument,
  isObject,
  numberValue,
  textValue,
  wordArgument,
} from '../readArgument';

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic'] as const;
const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle'] as const;

export const chartSeriesCollection: HostClass<'ChartSeriesCollection'> = {
  read: { count: (state) => chartDefinition(state).series.length },
  items: (state) => chartDefinition(state).series.map((_, index) => seriesObject(state, index)),
  methods: {
    add(state, [name, index]) {
      const { series } = chartDefinition(state);
      const place =
        index === undefined || index === null ? series.length : integerArgument([index], 0, 'index');
      if (place < 0 || place > series.length)
        throw new ExcelError('InvalidArgument', `There is no series ${place} to insert at.`);
      const added = newSeries(
        name === undefined || name === null ? `Series${series.length + 1}` : textValue(name, 'name'),
      );
      changeChart(state, { series: series.toSpliced(place, 0, added) });
      return seriesObject(state, place);
    },
    getItemAt(state, args) {
      const index = integerArgument(args, 0, 'index');
      seriesDefinition({ ...state, index });
      return seriesObject(state, index);
    },
    getCount: (state) => chartDefinition(state).series.length,
  },
};

export const chartSeries: HostClass<'ChartSeries'> = {
  read: {
    name: (state, { workbook }) => seriesName(workbook, seriesDefinition(state)),
    markerStyle: (state) => seriesDefinition(state).markerStyle,
    markerSize: (state) => seriesDefinition(state).markerSize,
    smooth: (state) => seriesDefinition(state).smooth,
  },
  write: {
    name(state, value, { workbook }) {
      const name = textValue(value, 'name');
      if (seriesName(workbook, seriesDefinition(state)) !== name) changeSeries(state, { name });
    },
    markerStyle: (state, value) =>
      changeSeries(state, { markerStyle: wordArgument(value, MARKERS, 'markerStyle') }),
    markerSize: (state, value) => changeSeries(state, { markerSize: numberValue(value, 'markerSize') }),
    smooth: (state, value) => changeSeries(state, { smooth: booleanValue(value, 'smooth') }),
  },
  objects: { format: (state) => new HostObject('ChartSeriesFormat', state) },
  methods: {
    setValues: (state, [sourceData]) => changeSeries(state, { values: sourceOf(sourceData) }),
    setXAxisValues: (state, [sourceData]) => changeSeries(state, { xValues: sourceOf(sourceData) }),
    getDimensionDataSourceString(state, [dimension], { workbook }) {
      const { values, xValues } = seriesDefinition(state);
      const word = wordArgument(dimension, ['Categories', 'Values', 'XValues', 'YValues'], 'dimension');
      const source = word === 'Values' || word === 'YValues' ? values : xValues;
      const sheet = workbook.sheets().find(({ id }) => id === source?.sheetId);
      return source && sheet ? formatAddress(sheet, source.area) : '';
    },
    delete(state) {
      seriesDefinition(state);
      changeChart(state, { series: chartDefinition(state).series.toSpliced(state.index, 1) });
    },
  },
};

export const chartSeriesFormat: HostClass<'ChartSeriesFormat'> = {
  objects: {
    line: (state) => new HostObject('ChartLineFormat', state),
    fill: (state) => new HostObject('ChartFill', state),
  },
};

export const chartLineFormat: HostClass<'ChartLineFormat'> = {
  read: {
    color: (state) => seriesDefinition(state).color,
    weight: (state) => seriesDefinition(state).weight,
    lineStyle: (state) => seriesDefinition(state).lineStyle,
  },
  write: {
    color: (state, value) => changeSeries(state, { color: textValue(value, 'color') }),
    weight: (state, value) => changeSeries(state, { weight: numberValue(value, 'weight') }),
    lineStyle: (state, value) => changeSeries(state, { lineStyle: wordArgument(value, LINES, 'lineStyle') }),
  },
};

export const chartFill: HostClass<'ChartFill'> = {
  methods: {
    setSolidColor: (state, [color]) => changeSeries(state, { color: textValue(color, 'color') }),
    getSolidColor: (state) => seriesDefinition(state).color,
    clear: (state) => changeSeries(state, { color: '' }),
  },
};

function seriesObject({ sheet, id }: SheetPart, index: number): HostObject<'ChartSeries'> {
  return new HostObject('ChartSeries', { sheet, id, index } satisfies ChartSeriesState);
}

function sourceOf(value: unknown): ChartSource {
  if (!isObject(value, 'Range')) throw new ExcelError('InvalidArgument', 'sourceData must be a range.');
  return { sheetId: value.state.sheet.id, area: value.state.area };
}
