import type { ChartAxis } from '../../sheetParts';
import { changeChart, chartDefinition } from '../charts/chartDefinition';
import { shownTitle } from '../charts/shownTitle';
import { ExcelError } from '../excelError';
import { type ChartAxisState, HostObject, type HostClass, type SheetPart } from '../hostObject';
import { booleanValue, numberValue, textValue, wordArgument } from '../readArgument';

const LABEL_PLACES = ['NextToAxis', 'High', 'Low', 'None'] as const;
const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export const chartTitle: HostClass<'ChartTitle'> = {
  read: {
    text: (state, { workbook }) => shownTitle(workbook, chartDefinition(state)),
    visible: (state) => chartDefinition(state).title.visible,
  },
  write: {
    text: (state, value) => changeChart(state, { title: { text: textValue(value, 'text'), visible: true } }),
    visible: (state, value) =>
      changeChart(state, {
        title: { ...chartDefinition(state).title, visible: booleanValue(value, 'visible') },
      }),
  },
};

export const chartLegend: HostClass<'ChartLegend'> = {
  read: {
    visible: (state) => chartDefinition(state).legend.visible,
    position: (state) => chartDefinition(state).legend.position,
  },
  write: {
    visible: (state, value) =>
      changeChart(state, {
        legend: { ...chartDefinition(state).legend, visible: booleanValue(value, 'visible') },
      }),
    position: (state, value) =>
      changeChart(state, {
        legend: {
          ...chartDefinition(state).legend,
          position: wordArgument(value, LEGEND_PLACES, 'position'),
        },
      }),
  },
};

export const chartAxes: HostClass<'ChartAxes'> = {
  objects: {
    categoryAxis: (state) => axisObject(state, 'categoryAxis'),
    valueAxis: (state) => axisObject(state, 'valueAxis'),
  },
  methods: {
    getItem: (state, [type]) =>
      axisObject(
        state,
        wordArgument(type, ['Category', 'Value'], 'type') === 'Value' ? 'valueAxis' : 'categoryAxis',
      ),
  },
};

export const chartAxis: HostClass<'ChartAxis'> = {
  read: {
    type: ({ axis }) => (axis === 'valueAxis' ? 'Value' : 'Category'),
    numberFormat: (state) => axisOf(state).numberFormat || 'General',
    minimum: (state) => axisOf(state).minimum ?? '',
    maximum: (state) => axisOf(state).maximum ?? '',
    majorUnit: (state) => axisOf(state).majorUnit ?? '',
    visible: (state) => axisOf(state).visible,
    tickLabelPosition: (state) => axisOf(state).tickLabelPosition,
  },
  write: {
    numberFormat: (state, value) => changeAxis(state, { numberFormat: textValue(value, 'numberFormat') }),
    minimum: (state, value) => changeAxis(state, { minimum: bound(value, 'minimum') }),
    maximum: (state, value) => changeAxis(state, { maximum: bound(value, 'maximum') }),
    majorUnit(state, value) {
      const majorUnit = bound(value, 'majorUnit');
      if (majorUnit !== null && majorUnit <= 0)
        throw new ExcelError('InvalidArgument', 'majorUnit must be above 0.');
      changeAxis(state, { majorUnit });
    },
    visible: (state, value) => changeAxis(state, { visible: booleanValue(value, 'visible') }),
    tickLabelPosition: (state, value) =>
      changeAxis(state, { tickLabelPosition: wordArgument(value, LABEL_PLACES, 'tickLabelPosition') }),
  },
  objects: {
    title: (state) => new HostObject('ChartAxisTitle', state),
    majorGridlines: (state) => new HostObject('ChartGridlines', state),
  },
};

export const chartAxisTitle: HostClass<'ChartAxisTitle'> = {
  read: {
    text: (state) => axisOf(state).title,
    visible: (state) => axisOf(state).showTitle,
  },
  write: {
    text: (state, value) => {
      const title = textValue(value, 'text');
      changeAxis(state, { title, showTitle: title !== '' });
    },
    visible: (state, value) => changeAxis(state, { showTitle: booleanValue(value, 'visible') }),
  },
};

export const chartGridlines: HostClass<'ChartGridlines'> = {
  read: { visible: (state) => axisOf(state).majorGridlines },
  write: { visible: (state, value) => changeAxis(state, { majorGridlines: booleanValue(value, 'visible') }) },
};

function axisObject(state: SheetPart, axis: ChartAxisState['axis']): HostObject<'ChartAxis'> {
  return new HostObject('ChartAxis', { ...state, axis });
}

function axisOf(state: ChartAxisState): ChartAxis {
  return chartDefinition(state)[state.axis];
}

function changeAxis(state: ChartAxisState, change: Partial<ChartAxis>): void {
  changeChart(state, { [state.axis]: { ...axisOf(state), ...change } });
}

/** "" makes it automatic again. */
function bound(value: unknown, name: string): number | null {
  return value === '' || value === null ? null : numberValue(value, name);
}
