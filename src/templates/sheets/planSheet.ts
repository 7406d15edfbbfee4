import { absoluteCell } from '../cellAddress';
import { CellsOfSheet } from '../cellsOfSheet';
import { LINE_FORMATS } from '../lineFormats';
import { FIRST_LINE, PLAN_ROW, TOTAL_ROW, type PlanContext, roomForLines } from '../planContext';
import { settingRows } from '../planResult';
import type { AreaData, NameData, SheetData } from '../workbookData';
import { glanceLines, leftOut } from './glanceLines';
import { planHighlights } from './planHighlights';
import { CHOICES, choiceRules } from './planChoices';

/** The first row of the choices, and of the figures beside them. */
const CHOICES_ROW = 5;
const GLANCE_COLUMN = 6;
/** Between the figures and the plan. */
const LEFT_OUT_ROW = PLAN_ROW - 3;
const [NAME, VALUE, MEANING] = [0, 1, 2];
/** No wider than a large plan's numbers need: the whole plan is one page wide in print. */
const WIDTHS = [
  15, 17, 12, 14, 7, 11.5, 11, 18, 16, 12.5, 13, 12, 14, 14, 15.5, 15.5, 11, 11, 11.5, 14.5, 34,
];

const isNumber = (header: string): boolean => header === 'quantity' || header in LINE_FORMATS;

/** The choices, the figures at a glance, and the plan itself: one call of HEDGE.PLAN. */
export function planSheet(context: PlanContext): SheetData {
  const { template, names, result } = context;
  const sheet = new CellsOfSheet();
  const { cells } = sheet;
  sheet.put(0, 0, template.title, { look: 'title' });
  sheet.put(1, 0, template.summary, { look: 'subtitle' });
  const { guide, steps } = template;
  const whose = steps.length > 0 ? 'The numbers are those' : 'Hedged in the way';
  sheet.put(
    2,
    0,
    `${whose} of guide ${guide.number}, ${guide.title}, ${guide.part}: see ${names.sheet('Notes')}.`,
    {
      look: 'note',
    },
  );

  [NAME, VALUE, MEANING, 3, 4].forEach((column) => {
    sheet.put(CHOICES_ROW - 1, column, column === NAME ? 'Your choices' : undefined, { look: 'heading' });
  });
  settingRows(context.args).forEach(([name, value], index) => {
    const row = CHOICES_ROW + index;
    const choice = CHOICES[name];
    if (choice === undefined) throw new Error(`The Plan sheet does not know the setting ${name}`);
    sheet.put(row, NAME, name, { look: 'label' });
    sheet.put(row, VALUE, value === '' ? undefined : value, {
      look: choice.formula === undefined ? 'input' : 'result',
      numberFormat: choice.numberFormat,
      ...(choice.formula !== undefined && { formula: choice.formula }),
    });
    sheet.put(row, MEANING, choice.meaning, { look: 'aside' });
  });

  [0, 1, 2, 3].forEach((right) => {
    sheet.put(CHOICES_ROW - 1, GLANCE_COLUMN + right, right === 0 ? 'At a glance' : undefined, {
      look: 'heading',
    });
  });
  glanceLines(context).forEach(({ label, formula, value, numberFormat, note }, index) => {
    const row = CHOICES_ROW + index;
    sheet.put(row, GLANCE_COLUMN, label, { look: 'label' });
    sheet.put(row, GLANCE_COLUMN + 1, undefined, { look: 'label' });
    sheet.put(row, GLANCE_COLUMN + 2, value, { look: 'result', numberFormat, formula });
    sheet.put(row, GLANCE_COLUMN + 3, note, { look: 'aside' });
  });
  const { formula, value } = leftOut(context);
  sheet.put(LEFT_OUT_ROW, GLANCE_COLUMN, value, { look: 'text', formula });

  sheet.put(PLAN_ROW - 2, 0, 'The plan', { look: 'heading' });
  sheet.put(
    PLAN_ROW - 1,
    0,
    'One formula, in the first cell of the table: the total first, then every row of Holdings. Contracts are positive when they are sold.',
    { look: 'note' },
  );
  sheet.put(PLAN_ROW, 0, result.spill[0]?.[0] ?? '', {
    look: 'header',
    formula: planFormula(context),
    spill: result.spill,
  });
  result.headers.slice(1).forEach((header, index) => {
    sheet.put(PLAN_ROW, index + 1, undefined, { look: isNumber(header) ? 'numberHeader' : 'headerBeside' });
  });
  result.headers.forEach((header, column) => {
    const format = LINE_FORMATS[header];
    const numberFormat = format === undefined ? {} : { numberFormat: format };
    sheet.put(TOTAL_ROW, column, undefined, { look: 'total', ...numberFormat });
    const look = column === 0 || isNumber(header) ? 'text' : 'textBeside';
    sheet.look(linesOf(context, column), { look, ...numberFormat });
  });

  return {
    name: names.sheet('Plan'),
    tabColor: '#1F5C3F',
    columnWidths: WIDTHS,
    cells,
    tables: [],
    validations: choiceRules(CHOICES_ROW, VALUE),
    highlights: [
      {
        area: { row: LEFT_OUT_ROW, column: GLANCE_COLUMN, rows: 1, columns: 8 },
        formula: `=LEN(${absoluteCell(LEFT_OUT_ROW, GLANCE_COLUMN)})>0`,
        look: 'bad',
      },
      ...planHighlights(context),
    ],
    charts: [],
    rowHeights: {},
    frozenRows: 0,
    frozenColumns: 1,
    print: { landscape: true, titleRow: PLAN_ROW },
  };
}

/** The formula that is the plan. CHOOSE takes the columns by name, wherever the user moves them. */
function planFormula({ names }: PlanContext): string {
  const holdings = names.table('Holdings');
  const columns = ['asset', 'quantity', 'hedgeRatio', 'beta', 'hedge'];
  const chosen = columns.map((column) => `${holdings}[${column}]`).join(',');
  const places = columns.map((_, index) => index + 1).join(',');
  return `=HEDGE.PLAN(CHOOSE({${places}},${chosen}),Contracts[#All],Quotes[#All],${names.name('HedgeSettings')})`;
}

function linesOf(context: PlanContext, column: number): AreaData {
  return { row: FIRST_LINE, column, rows: roomForLines(context), columns: 1 };
}

/** The inputs by name, so that a formula anywhere can say HedgeRatio. */
export function planDefinedNames(context: PlanContext): NameData[] {
  const { names, args } = context;
  const at = names.at('Plan');
  const rows = settingRows(args);
  const first = absoluteCell(CHOICES_ROW, NAME);
  const last = absoluteCell(CHOICES_ROW + rows.length - 1, VALUE);
  const inputs = rows.flatMap(([setting], index): NameData[] => {
    const name = CHOICES[setting]?.name;
    if (name === undefined) return [];
    const formula = `=${at}${absoluteCell(CHOICES_ROW + index, VALUE)}`;
    return [{ name: names.name(name), formula, comment: CHOICES[setting]?.meaning ?? '' }];
  });
  return [
    ...inputs,
    {
      name: names.name('HedgeSettings'),
      formula: `=${at}${first}:${last}`,
      comment: 'The choices of the plan, as HEDGE.PLAN takes them',
    },
    {
      name: names.name('HedgePlan'),
      formula: `=${at}${absoluteCell(PLAN_ROW, 0)}`,
      comment: 'The one cell with the formula of the plan',
    },
  ];
}
