import { CellsOfSheet, type BodyColumn } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { type PlanContext, totalCell } from '../planContext';
import type { ChartData, SheetData } from '../workbookData';
import { failureColumns, failuresOf } from './failureColumns';
import { hedgeSide } from './hedgeSide';
import { marginLadder } from './marginLadder';
import { planTotals, shown, times, type PlanTotals } from './planTotals';

const TABLE_ROW = 4;
const MOVES = [-0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5];
const FAILS_ROW = TABLE_ROW + MOVES.length + 4;
const WIDTHS = [14, 24, 15, 15, 15, 15, 15, 15, 12, 12, 12];
const CHART_COLUMN = 6;

/** What the market may do to the plan: native formulas over its total, and a chart. */
export function scenariosSheet(context: PlanContext): SheetData {
  const { names } = context;
  const sheet = new CellsOfSheet();
  const total = planTotals(context);
  const side = hedgeSide(context);
  const failures = failuresOf(side);
  const table = names.table('Scenarios');
  sheet.put(0, 0, 'Scenarios', { look: 'title' });
  sheet.put(
    1,
    0,
    'Every coin moves by its beta times the move of its hedge. Cost is that of the horizon; + is a gain.',
    {
      look: 'note',
    },
  );
  sheet.put(TABLE_ROW - 1, 0, 'With and without the hedge', { look: 'heading' });
  const scenarios = sheet.table(
    { name: table, row: TABLE_ROW, column: 0, withoutFilter: true },
    scenarioColumns(context, total),
    MOVES,
  );
  sheet.put(TABLE_ROW + MOVES.length + 1, 0, costNote(total.cost), {
    look: 'note',
    formula: `=IF(ISNUMBER(${totalCell(context, 'cost')}),"","${COST_UNKNOWN}")`,
  });

  const { hedge, harm, relief } = side;
  sheet.put(FAILS_ROW - 1, 0, `If the ${hedge} is closed, and the ${relief} comes after`, {
    look: 'heading',
  });
  const fails = sheet.table(
    { name: names.table('ShortFails'), row: FAILS_ROW, column: 0, withoutFilter: true },
    failureColumns(context, total),
    failures,
  );
  sheet.put(
    FAILS_ROW + failures.length + 1,
    0,
    `A ${hedge} that is liquidated in a ${harm} is not there for the ${relief} that follows: this is what too little margin costs.`,
    { look: 'note' },
  );

  const ladder = marginLadder(context, sheet, FAILS_ROW + failures.length + 4);
  const area = (column: number) => ({ row: TABLE_ROW + 1, column, rows: MOVES.length, columns: 1 });
  const chart: ChartData = {
    name: `${table}Chart`,
    title: 'Gain or loss of the portfolio',
    area: { row: TABLE_ROW - 1, column: CHART_COLUMN, rows: MOVES.length + 3, columns: 5 },
    xAxis: { title: 'Move of the market', numberFormat: FORMATS.move },
    yAxis: { title: 'Gain or loss', numberFormat: '#,##0' },
    series: [
      { name: 'Without the hedge', x: area(0), y: area(1), color: '#A4262C' },
      { name: 'With the hedge', x: area(0), y: area(4), color: '#1F5C3F' },
    ],
  };
  return {
    name: names.sheet('Scenarios'),
    tabColor: '#7A4B00',
    columnWidths: WIDTHS,
    cells: sheet.cells,
    tables: [scenarios, fails],
    validations: ladder.validations,
    highlights: ladder.highlights,
    charts: [chart],
    rowHeights: {},
    frozenRows: 0,
    frozenColumns: 0,
    print: { landscape: true },
  };
}

const COST_UNKNOWN =
  'Fees or funding are unknown, so withHedge leaves them out. Enter the rates in Fees and press Refresh.';

const costNote = (cost: number | undefined): string => (cost === undefined ? COST_UNKNOWN : '');

function scenarioColumns(context: PlanContext, total: PlanTotals): BodyColumn<number>[] {
  const cell = (header: string): string => totalCell(context, header);
  const ready = `COUNT(${cell('residual')},${cell('notional')})=2`;
  const [weighted, notional, cost] = [total.weighted, total.notional, total.cost];
  const withHedge = (move: number): number | undefined =>
    weighted === undefined || notional === undefined
      ? undefined
      : weighted * move - notional * move - (cost ?? 0);
  return [
    { header: 'move', value: (move) => move, look: 'input', numberFormat: FORMATS.move },
    {
      header: 'withoutHedge',
      value: (move) => shown(times(weighted, move)),
      formula: `=IF(${ready},[@move]*(${cell('residual')}+${cell('notional')}),"")`,
      look: 'figure',
      numberFormat: FORMATS.wholeMoney,
    },
    {
      header: 'hedge',
      value: (move) => shown(times(notional, -move)),
      formula: `=IF(${ready},-[@move]*${cell('notional')},"")`,
      look: 'figure',
      numberFormat: FORMATS.wholeMoney,
    },
    {
      header: 'cost',
      value: () => shown(times(cost, -1)),
      formula: `=IF(ISNUMBER(${cell('cost')}),-${cell('cost')},"")`,
      look: 'figure',
      numberFormat: FORMATS.wholeMoney,
    },
    {
      header: 'withHedge',
      value: (move) => shown(withHedge(move)),
      formula: '=IF(ISNUMBER([@withoutHedge]),[@withoutHedge]+[@hedge]+N([@cost]),"")',
      look: 'figure',
      numberFormat: FORMATS.wholeMoney,
    },
    {
      header: 'ofValue',
      value: (move) => {
        const net = withHedge(move);
        const { exposure } = total;
        return net === undefined || exposure === undefined || exposure === 0 ? '' : net / Math.abs(exposure);
      },
      formula: `=IFERROR(IF(ISNUMBER([@withHedge]),[@withHedge]/ABS(${cell('exposure')}),""),"")`,
      look: 'figure',
      numberFormat: FORMATS.exactMove,
    },
  ];
}
