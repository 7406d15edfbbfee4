import { CellsOfSheet, type BodyColumn } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { type PlanContext, lineRange } from '../planContext';
import type { Holding } from '../template';
import type { CellValue, SheetData, ValidationData } from '../workbookData';

const TABLE_ROW = 3;
const WIDTHS = [14, 14, 13, 10, 26, 15, 14, 16, 17];

/** What is held: the only sheet that must be filled in by hand. */
export function holdingsSheet(context: PlanContext): SheetData {
  const { template, names } = context;
  const sheet = new CellsOfSheet();
  const table = names.table('Holdings');
  sheet.put(0, 0, 'Holdings', { look: 'title' });
  sheet.put(
    1,
    0,
    'One row per coin. Blue cells are yours; type under the last row to add a coin, and press Refresh for its price.',
    { look: 'note' },
  );
  const columns = holdingColumns(context);
  const [value, pnl] = ['value', 'unrealisedPnl'].map((header) =>
    columns.findIndex((column) => column.header === header),
  ) as [number, number];
  for (const [column, header] of [
    [value, 'value'],
    [pnl, 'unrealisedPnl'],
  ] as const) {
    sheet.put(2, column, total(template.holdings.map((_, row) => figures(context, row)[header])), {
      look: 'total',
      numberFormat: FORMATS.money,
      formula: `=IF(COUNT(${table}[${header}])=0,"",SUM(${table}[${header}]))`,
    });
  }
  sheet.put(2, value - 1, 'in all', { look: 'totalWord' });
  sheet.put(2, 0, ...counted(context, table));
  const place = { name: table, row: TABLE_ROW, column: 0, withoutFilter: true } as const;
  const made = sheet.table(place, columns, template.holdings);
  return {
    name: names.sheet('Holdings'),
    tabColor: '#0B4FB3',
    columnWidths: WIDTHS,
    cells: sheet.cells,
    tables: [made],
    validations: rules(template.holdings.length),
    highlights: [
      {
        area: { row: TABLE_ROW + 1, column: pnl, rows: template.holdings.length, columns: 1 },
        formula: `=AND(ISNUMBER($I${TABLE_ROW + 2}),$I${TABLE_ROW + 2}<0)`,
        look: 'bad',
      },
    ],
    charts: [],
    rowHeights: {},
    frozenRows: TABLE_ROW + 1,
    frozenColumns: 1,
    print: { landscape: true, titleRow: TABLE_ROW },
  };
}

/** What the sums above the table count, where that is not every row. */
function counted(context: PlanContext, table: string): [string, { look: 'note'; formula: string }] {
  const { holdings } = context.template;
  const known = (header: 'value' | 'unrealisedPnl'): number =>
    holdings.filter((_, row) => typeof figures(context, row)[header] === 'number').length;
  const [values, pnls] = [known('value'), known('unrealisedPnl')];
  const words = ['The sums have the value of ', ' of ', ' holdings and the unrealisedPnl of ', '.'] as const;
  const all = `COUNTIF(${table}[asset],"?*")`;
  const [valued, earned] = [`COUNT(${table}[value])`, `COUNT(${table}[unrealisedPnl])`];
  const parts = [valued, all, earned];
  const sentence = words.map((word, at) => [`"${word}"`, parts[at]].filter(Boolean).join('&')).join('&');
  const least = Math.min(values, pnls);
  return [
    least === holdings.length
      ? ''
      : `${words[0]}${values}${words[1]}${holdings.length}${words[2]}${pnls}${words[3]}`,
    { look: 'note', formula: `=IF(MIN(${valued},${earned})<${all},${sentence},"")` },
  ];
}

interface Figures {
  readonly price: CellValue;
  readonly value: CellValue;
  readonly unrealisedPnl: CellValue;
}

/** The price PLAN used for the coin, and what follows from it. */
function figures({ template, result }: PlanContext, row: number): Figures {
  const holding = template.holdings[row];
  const line = result.lines.find((each) => each('asset') === holding?.asset);
  const found = line?.('price');
  const price = typeof found === 'number' ? found : '';
  if (holding === undefined || price === '') return { price, value: '', unrealisedPnl: '' };
  const { quantity, averageCost } = holding;
  return {
    price,
    value: quantity * price,
    unrealisedPnl: averageCost === undefined ? '' : quantity * (price - averageCost),
  };
}

function holdingColumns(context: PlanContext): BodyColumn<Holding>[] {
  const { names, args } = context;
  const input = { look: 'input' } as const;
  const ratio = `=${names.name('HedgeRatio')}`;
  const match = `MATCH([@asset],${lineRange(context, 'asset')},0)`;
  return [
    { header: 'asset', value: ({ asset }) => asset, look: 'inputText' },
    { header: 'quantity', value: ({ quantity }) => quantity, ...input, numberFormat: FORMATS.quantity },
    {
      header: 'hedgeRatio',
      value: () => args.choices.hedgeRatio,
      own: ({ hedgeRatio }) => hedgeRatio,
      formula: ratio,
      look: 'figure',
      numberFormat: '0%',
    },
    { header: 'beta', value: ({ beta }) => beta ?? 1, ...input, numberFormat: FORMATS.beta },
    { header: 'hedge', value: ({ hedge }) => hedge, look: 'inputBeside' },
    { header: 'averageCost', value: ({ averageCost }) => averageCost, ...input, numberFormat: FORMATS.price },
    {
      header: 'price',
      value: (_, row) => figures(context, row).price,
      formula: `=IFERROR(INDEX(${lineRange(context, 'price')},${match}),"")`,
      look: 'figure',
      numberFormat: FORMATS.price,
    },
    {
      header: 'value',
      value: (_, row) => figures(context, row).value,
      formula: '=IF(ISNUMBER([@price]),[@quantity]*[@price],"")',
      look: 'figure',
      numberFormat: FORMATS.money,
    },
    {
      header: 'unrealisedPnl',
      value: (_, row) => figures(context, row).unrealisedPnl,
      formula:
        '=IF(AND(ISNUMBER([@price]),ISNUMBER([@averageCost])),[@quantity]*([@price]-[@averageCost]),"")',
      look: 'figure',
      numberFormat: FORMATS.money,
    },
  ];
}

function total(values: readonly CellValue[]): number | '' {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? '' : known.reduce((sum, value) => sum + value, 0);
}

function rules(rows: number): ValidationData[] {
  const area = (column: number) => ({ row: TABLE_ROW + 1, column, rows, columns: 1 });
  return [
    {
      area: area(1),
      rule: { kind: 'decimal' },
      prompt: { title: 'quantity', sentence: 'Coins. What you owe, or will still buy, is negative.' },
      refusal: 'quantity must be a number of coins.',
    },
    {
      area: area(2),
      rule: { kind: 'decimal', least: 0, most: 2 },
      prompt: { title: 'hedgeRatio', sentence: 'The plan’s own share unless you type another.' },
      refusal: 'hedgeRatio must be a share from 0 % to 200 %.',
    },
    {
      area: area(3),
      rule: { kind: 'decimal', least: -10, most: 10 },
      prompt: {
        title: 'beta',
        sentence: 'How far the coin moves when the hedge moves by 1. Its own contract: 1.',
      },
      refusal: 'beta must be a number from −10 to 10.',
    },
  ];
}
