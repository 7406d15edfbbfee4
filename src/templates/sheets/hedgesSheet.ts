import { absoluteCell } from '../cellAddress';
import { CellsOfSheet, type BodyColumn } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { orBlank } from '../orBlank';
import type { PlanContext } from '../planContext';
import type { NameData, SheetData, ValidationData, ValidationRule } from '../workbookData';
import { hedgeAlertFormula } from './hedgeAlertFormula';

const TABLE_ROW = 4;
const BAND = { row: 2, column: 1, value: 0.05 };
/** Rows below the table that inputs and colours already reach. */
const ROOM = 200;

const MARK = 'INDEX(Quotes[mark],MATCH([@key],Quotes[key],0))';
const SPEC = 'INDEX(Contracts[[contractSize]:[settlePrice]],MATCH([@key],Contracts[key],0),0)';

/** The open positions and those that were: a row is recorded, never typed from memory. */
export function hedgesSheet(context: PlanContext): SheetData {
  const { names } = context;
  const sheet = new CellsOfSheet();
  const columns = hedgeColumns(context);
  sheet.put(0, 0, 'Hedges', { look: 'title' });
  // Beside the title: the column of keys stands on every printed page and has no room for a sentence.
  sheet.put(
    0,
    1,
    'Record hedge in the task pane fills a row from the plan. netPnl counts coin and contracts since the hedge was opened.',
    { look: 'aside' },
  );
  sheet.put(BAND.row, 0, 'Band', { look: 'label' });
  sheet.put(BAND.row, BAND.column, BAND.value, { look: 'input', numberFormat: '0%' });
  sheet.put(BAND.row, BAND.column + 1, 'A hedge this far from the plan stands out', { look: 'aside' });
  const table = sheet.table({ name: names.table('Hedges'), row: TABLE_ROW, column: 0 }, columns, [undefined]);
  const place = (header: string): number => columns.findIndex((column) => column.header === header);
  const rule = (header: string, kind: ValidationRule, sentence: string, refusal: string): ValidationData => ({
    area: { row: TABLE_ROW + 1, column: place(header), rows: ROOM, columns: 1 },
    rule: kind,
    prompt: { title: header, sentence },
    refusal,
  });
  const alert = `$${columnName(place('alert'))}${TABLE_ROW + 2}`;
  const line = { row: TABLE_ROW + 1, column: 0, rows: ROOM, columns: columns.length };
  return {
    name: names.sheet('Hedges'),
    tabColor: '#5C2D91',
    columnWidths: columns.map(({ header }) => COLUMN_WIDTHS[header] ?? DEFAULT_WIDTH),
    cells: sheet.cells,
    tables: [table],
    validations: [
      rule(
        'status',
        { kind: 'list', words: ['open', 'closed'] },
        'open or closed',
        'status must be open or closed.',
      ),
      rule('openedAt', { kind: 'date', least: 1 }, 'Day and time, UTC', 'openedAt must be a date.'),
      rule('endsOn', { kind: 'date', least: 1 }, 'The day this hedge should end', 'endsOn must be a date.'),
      rule(
        'closeAbove',
        { kind: 'decimal', least: 0 },
        'Close when the mark reaches this price from below',
        'closeAbove must be a price.',
      ),
      rule(
        'closeBelow',
        { kind: 'decimal', least: 0 },
        'Close when the mark reaches this price from above',
        'closeBelow must be a price.',
      ),
    ],
    highlights: [
      { area: line, formula: `=LEFT(${alert},3)="due"`, look: 'bad' },
      { area: line, formula: `=LEFT(${alert},9)="triggered"`, look: 'bad' },
      { area: line, formula: `=LEFT(${alert},3)="out"`, look: 'warning' },
      { area: line, formula: `=LEFT(${alert},3)="not"`, look: 'warning' },
      { area: line, formula: `=$${columnName(place('status'))}${TABLE_ROW + 2}="closed"`, look: 'quiet' },
    ],
    charts: [],
    rowHeights: {},
    frozenRows: TABLE_ROW + 1,
    frozenColumns: 1,
    print: { landscape: true, titleRow: TABLE_ROW, pagesWide: 2 },
  };
}

/** The coin's spot price, of the hedge's venue before that of all: from the table, as HEDGE functions must not wait for each other. */
const spot = (atVenue: string): string =>
  `AVERAGEIFS(Quotes[last],Quotes[base],[@asset],Quotes[kind],"spot"${atVenue})`;

const DEFAULT_WIDTH = 14;
const COLUMN_WIDTHS: Readonly<Record<string, number>> = {
  key: 24,
  asset: 10,
  shortContracts: 19,
  openedAt: 17,
  status: 11,
  closedAt: 17,
  alert: 58,
};

const columnName = (column: number): string => absoluteCell(0, column).split('$')[1] ?? '';

function hedgeColumns(context: PlanContext): BodyColumn<undefined>[] {
  const typed = (header: string, numberFormat: string): BodyColumn<undefined> => ({
    header,
    value: () => undefined,
    look: 'input',
    numberFormat,
  });
  const words = (header: string, look: 'inputText' | 'inputBeside' = 'inputText'): BodyColumn<undefined> => ({
    header,
    value: () => undefined,
    look,
  });
  const worked = (
    header: string,
    numberFormat: string,
    formula: string,
    look: 'figure' | 'textBeside' = 'figure',
  ): BodyColumn<undefined> => ({
    header,
    value: () => '',
    look,
    numberFormat,
    formula,
  });
  return [
    words('key'),
    words('asset'),
    typed('quantity', FORMATS.quantity),
    typed('spotEntry', FORMATS.price),
    typed('shortContracts', FORMATS.contracts),
    typed('entryPrice', FORMATS.price),
    typed('openedAt', FORMATS.instant),
    typed('fees', FORMATS.money),
    typed('funding', FORMATS.money),
    typed('endsOn', FORMATS.day),
    typed('closeAbove', FORMATS.price),
    typed('closeBelow', FORMATS.price),
    words('status', 'inputBeside'),
    typed('closedAt', FORMATS.instant),
    typed('spotExit', FORMATS.price),
    typed('exitPrice', FORMATS.price),
    worked(
      'spotPrice',
      FORMATS.price,
      `=IF([@key]="","",IF([@status]="closed",${orBlank('[@spotExit]')},IFERROR(${spot(',Quotes[venue],LEFT([@key],FIND(":",[@key])-1)')},IFERROR(${spot('')},""))))`,
    ),
    worked(
      'markPrice',
      FORMATS.price,
      `=IF([@key]="","",IF([@status]="closed",${orBlank('[@exitPrice]')},IFERROR(${orBlank(MARK)},"")))`,
    ),
    worked(
      'netPnl',
      FORMATS.money,
      `=IF(COUNT([@spotPrice],[@markPrice])<2,"",HEDGE.NETPNL([@quantity],[@spotEntry],[@spotPrice],[@shortContracts],[@entryPrice],[@markPrice],${SPEC},0,0,N([@funding])-N([@fees])))`,
    ),
    worked('alert', 'General', hedgeAlertFormula(context), 'textBeside'),
  ];
}

/** How far a hedge may be from the plan. */
export function bandName({ names }: PlanContext): NameData {
  return {
    name: names.name('HedgeBand'),
    formula: `=${names.at('Hedges')}${absoluteCell(BAND.row, BAND.column)}`,
    comment: 'How far a hedge may be from the plan, as a share of it',
  };
}
