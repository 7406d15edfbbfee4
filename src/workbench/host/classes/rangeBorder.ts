import type { Border, CellBorders } from '../../cellStyle';
import type { Area } from '../../workbook';
import { requireUnlocked } from '../cells/writeCells';
import { type BorderSide, type BorderState, HostObject, type HostClass } from '../hostObject';
import { integerArgument, textValue, wordArgument } from '../readArgument';

const SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];
const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const rangeBorderCollection: HostClass<'RangeBorderCollection'> = {
  read: { count: () => SIDES.length },
  items: (range) => SIDES.map((side) => new HostObject('RangeBorder', { range, side })),
  methods: {
    getItem: (range, [index]) =>
      new HostObject('RangeBorder', { range, side: wordArgument(index, SIDES, 'index') }),
    getItemAt: (range, args) =>
      new HostObject('RangeBorder', {
        range,
        side: wordArgument(SIDES[integerArgument(args, 0, 'index')], SIDES, 'index'),
      }),
  },
};

export const rangeBorder: HostClass<'RangeBorder'> = {
  identity: ({ side }) => side,
  read: {
    sideIndex: ({ side }) => side,
    style: (state) => current(state)?.style ?? 'None',
    weight: (state) => current(state)?.weight ?? 'Thin',
    color: (state) => current(state)?.color ?? '#000000',
  },
  write: {
    style(state, value) {
      const style = wordArgument(value, STYLES, 'style');
      draw(state, style === 'None' ? null : { ...(current(state) ?? PLAIN), style });
    },
    weight: (state, value) => redraw(state, { weight: wordArgument(value, WEIGHTS, 'weight') }),
    color: (state, value) => redraw(state, { color: textValue(value, 'color') }),
  },
};

/** A weight or a colour gives a line to what had none, but reading one back and writing it again does not. */
function redraw(state: BorderState, change: Partial<Border>): void {
  const line = current(state);
  const isPlain = Object.entries(change).every(([name, value]) => Reflect.get(PLAIN, name) === value);
  if (line || !isPlain) draw(state, { ...(line ?? PLAIN), ...change });
}

/** The cells whose line it is, the line's place in them, and the cells on its other side. */
function linesOf({ range: { area }, side }: BorderState): [Area, keyof CellBorders][] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            [{ ...area, rows: rows - 1 }, 'bottom'],
            [{ ...area, row: row + 1, rows: rows - 1 }, 'top'],
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            [{ ...area, columns: columns - 1 }, 'right'],
            [{ ...area, column: column + 1, columns: columns - 1 }, 'left'],
          ];
  }
}

function current(state: BorderState): Border | null {
  const [first] = linesOf(state);
  return first ? state.range.sheet.format(first[0]).borders[first[1]] : null;
}

function draw(state: BorderState, border: Border | null): void {
  const { sheet } = state.range;
  requireUnlocked(sheet);
  for (const [area, place] of linesOf(state)) sheet.setBorder(area, place, border);
}
