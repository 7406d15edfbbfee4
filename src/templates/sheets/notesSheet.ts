import { CellsOfSheet, type BodyColumn } from '../cellsOfSheet';
import { type PlanContext, lineCell, lineRange, totalCell } from '../planContext';
import type { GuideStep, StepCell } from '../template';
import type { CellValue, SheetData, TableData } from '../workbookData';

/** Characters, as of columns; fewer fit into a line of words. */
const WIDTH = 84;
const WORDS_IN_LINE = 76;
/** Points. */
const [LINE_HEIGHT, AIR] = [15, 7];

const linesOf = (paragraph: string): number => Math.ceil(paragraph.length / WORDS_IN_LINE);

/** The guide's numbers beside the sheet's, so that text and workbook can be read together. */
export function notesSheet(context: PlanContext): SheetData {
  const { template, names } = context;
  const { guide, steps, remarks = [] } = template;
  const advice = [...template.advice, ...remarks];
  const sheet = new CellsOfSheet();
  sheet.put(0, 0, 'Notes', { look: 'title' });
  sheet.put(1, 0, `Guide ${guide.number}: ${guide.title} (${guide.part})`, { look: 'subtitle' });
  const tableRow = 4;
  const tables: TableData[] = [];
  if (steps.length > 0) {
    sheet.put(tableRow - 1, 0, 'The guide beside the plan', { look: 'heading' });
    const place = { name: names.table('Guide'), row: tableRow, column: 0, withoutFilter: true } as const;
    tables.push(sheet.table(place, stepColumns(context), steps));
  }
  const adviceRow = steps.length > 0 ? tableRow + steps.length + 3 : tableRow;
  sheet.put(adviceRow - 1, 0, 'What to do with it', { look: 'heading' });
  advice.forEach((paragraph, index) => {
    sheet.put(adviceRow + index, 0, paragraph, { look: 'paragraph' });
  });
  const colours = adviceRow + advice.length + 2;
  sheet.put(colours - 1, 0, 'Colours', { look: 'heading' });
  sheet.put(colours, 0, 'Blue on light blue is yours to type', { look: 'inputText' });
  sheet.put(colours + 1, 0, 'Black is worked out', { look: 'label' });
  return {
    name: names.sheet('Notes'),
    tabColor: '#8A948F',
    columnWidths: [WIDTH, 16, 16],
    rowHeights: Object.fromEntries(
      advice.map((paragraph, index) => [adviceRow + index, linesOf(paragraph) * LINE_HEIGHT + AIR]),
    ),
    cells: sheet.cells,
    tables,
    validations: [],
    highlights: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { landscape: false },
  };
}

function stepColumns(context: PlanContext): BodyColumn<GuideStep>[] {
  const numberFormat = (step: GuideStep): string => step.numberFormat;
  return [
    { header: 'step', value: ({ says }) => says, look: 'label' },
    { header: 'guide', value: ({ prints }) => prints, look: 'figure', numberFormat },
    {
      header: 'plan',
      value: ({ cell }) => stepValue(context, cell),
      rowFormula: ({ cell }) => stepFormula(context, cell),
      look: 'result',
      numberFormat,
    },
  ];
}

function stepFormula(context: PlanContext, { column, row, symbol }: StepCell): string {
  if (row === 'total') return `=${totalCell(context, column)}`;
  if (row !== 'sum') return `=${lineCell(context, column, row)}`;
  const range = lineRange(context, column);
  return symbol === undefined
    ? `=SUM(${range})`
    : `=SUMIFS(${range},${lineRange(context, 'symbol')},"${symbol}")`;
}

function stepValue({ result }: PlanContext, { column, row, symbol }: StepCell): CellValue {
  if (row === 'total') return result.total(column);
  if (row !== 'sum') return result.lines[row]?.(column) ?? '';
  return result.lines
    .filter((line) => symbol === undefined || line('symbol') === symbol)
    .map((line) => line(column))
    .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}
