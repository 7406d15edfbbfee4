import { marginForMove } from '../../hedging/margin/marginForMove';
import type { ContractSpec } from '../../model/contractSpec';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { Decimal } from '../../model/decimal';
import { relativeCell } from '../cellAddress';
import type { CellsOfSheet } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { orBlank } from '../orBlank';
import { type PlanContext, lineCell } from '../planContext';
import type { CellValue, HighlightData, ValidationData } from '../workbookData';
import { hedgeSide } from './hedgeSide';

const MOVES = [0.2, 0.4, 0.8];
const HEADERS = ['coin', 'contract', 'position', 'margin', 'maintenance'];
const [COIN, CONTRACT, POSITION, MARGIN, MAINTENANCE] = [0, 1, 2, 3, 4];
const FIRST_MOVE = HEADERS.length;
/** Lines beyond the holdings of the day the sheet is made. */
const SPARE = 10;

interface Ladder {
  readonly highlights: readonly HighlightData[];
  readonly validations: readonly ValidationData[];
}

/** Margin that each hedge needs to survive a rally, or a fall, beside the margin it has. Puts the cells; gives their rules. */
export function marginLadder(context: PlanContext, sheet: CellsOfSheet, row: number): Ladder {
  const { sign, harm } = hedgeSide(context);
  const moves = MOVES.map((move) => sign * move);
  sheet.put(row - 1, 0, `Margin that a ${harm} takes`, { look: 'heading' });
  HEADERS.forEach((header, column) =>
    sheet.put(row, column, header, { look: column < POSITION ? 'header' : 'numberHeader' }),
  );
  moves.forEach((move, index) => {
    sheet.put(row, FIRST_MOVE + index, move, { look: 'input', numberFormat: FORMATS.move });
  });
  const lines = context.template.holdings.length + SPARE;
  for (let line = 0; line < lines; line += 1) putLine(context, sheet, { row, line, moves });
  const first = { row: row + 1, column: FIRST_MOVE };
  const needed = relativeCell(first.row, first.column);
  const margin = `$${relativeCell(first.row, MARGIN)}`;
  return {
    highlights: [
      {
        area: { ...first, rows: lines, columns: moves.length },
        formula: `=AND(ISNUMBER(${needed}),ISNUMBER(${margin}),${needed}>${margin})`,
        look: 'bad',
      },
    ],
    validations: [
      {
        area: { row, column: FIRST_MOVE, rows: 1, columns: moves.length },
        rule: { kind: 'decimal', least: -0.99, most: 10 },
        prompt: { title: 'Move', sentence: `The ${harm} that the margin must survive.` },
        refusal: 'A move must be a share from −99 % to 1,000 %.',
      },
    ],
  };
}

interface LadderLine {
  /** Of the headers. */
  readonly row: number;
  readonly line: number;
  readonly moves: readonly number[];
}

function putLine(
  context: PlanContext,
  sheet: CellsOfSheet,
  { row: headerRow, line, moves }: LadderLine,
): void {
  const row = headerRow + 1 + line;
  const plan = context.result.lines[line];
  const value = (header: string): CellValue => plan?.(header) ?? '';
  const known = (header: string): CellValue => (typeof value(header) === 'object' ? '' : value(header));
  const contract = contractOf(context, line);
  const hedge = hedgeOf(context, line, contract);
  const from = (header: string): string => lineCell(context, header, line);
  const here = (column: number): string => `$${relativeCell(row, column)}`;
  const ofContract = (field: string): string =>
    `INDEX(Contracts[${field}],MATCH(${here(CONTRACT)},Contracts[key],0))`;
  const look = 'text';

  sheet.put(row, COIN, known('asset'), { look, formula: `=IF(${from('asset')}="","",${from('asset')})` });
  sheet.put(row, CONTRACT, contract?.key ?? '', {
    look,
    formula: `=IF(${here(COIN)}="","",IFERROR(${from('venue')}&":"&${from('symbol')},""))`,
  });
  sheet.put(row, POSITION, known('shortContracts'), {
    look: 'number',
    numberFormat: FORMATS.contracts,
    formula: ifThere(here(COIN), from('shortContracts')),
  });
  sheet.put(row, MARGIN, known('initialMargin'), {
    look: 'number',
    numberFormat: FORMATS.money,
    formula: ifThere(here(COIN), from('initialMargin')),
  });
  const rate = contract?.maintenanceMarginRate;
  sheet.put(row, MAINTENANCE, rate === undefined ? '' : numberFromDecimal(rate), {
    look: 'number',
    numberFormat: '0.00%',
    formula: ifThere(here(CONTRACT), orBlank(ofContract('maintenanceMarginRate'))),
  });
  moves.forEach((move, index) => {
    const column = FIRST_MOVE + index;
    const rise = relativeCell(headerRow, column).replace(/\d+$/, '$$$&');
    const [notional, price] = [from('notional'), from('entryPrice')];
    const need = `IF(${ofContract('payoff')}="inverse",(${notional}*${rise}+ABS(${notional})*${here(MAINTENANCE)})/(${price}*(1+${rise})),${notional}*${rise}+ABS(${notional})*(1+${rise})*${here(MAINTENANCE)})`;
    sheet.put(row, column, hedge === undefined ? '' : needed(hedge, move), {
      look: 'number',
      numberFormat: FORMATS.money,
      formula: `=IF(ISNUMBER(${here(MAINTENANCE)}),IFERROR(IF(${ofContract('payoff')}="quanto","",MAX(0,${need})),""),"")`,
    });
  });
}

/** A figure of the plan, blank where there is none. */
const ifThere = (key: string, figure: string): string => `=IF(${key}="","",IFERROR(${figure},""))`;

interface LineHedge {
  readonly contract: ContractSpec;
  readonly shortContracts: number;
  readonly entryPrice: number;
}

/** A line may have a contract and no hedge, when its coin has no price. */
function contractOf({ result, template }: PlanContext, line: number): ContractSpec | undefined {
  const plan = result.lines[line];
  if (plan === undefined) return undefined;
  const [ofVenue, ofSymbol] = [plan('venue'), plan('symbol')];
  return template.market.contracts.find(({ venue, symbol }) => venue === ofVenue && symbol === ofSymbol);
}

function hedgeOf(
  { result }: PlanContext,
  line: number,
  contract: ContractSpec | undefined,
): LineHedge | undefined {
  const plan = result.lines[line];
  const [shortContracts, entryPrice] = [plan?.('shortContracts'), plan?.('entryPrice')];
  return contract === undefined || typeof shortContracts !== 'number' || typeof entryPrice !== 'number'
    ? undefined
    : { contract, shortContracts, entryPrice };
}

function needed({ contract, shortContracts, entryPrice }: LineHedge, move: number): CellValue {
  const { contractSize, maintenanceMarginRate, payoff } = contract;
  if (contractSize === undefined || maintenanceMarginRate === undefined || payoff === 'quanto') return '';
  const nothing = new Decimal(0);
  const terms = {
    contractSize,
    payoff,
    lotSize: new Decimal(1),
    minContracts: nothing,
    minNotional: nothing,
  };
  return numberFromDecimal(
    marginForMove(
      decimalFromNumber(shortContracts),
      decimalFromNumber(entryPrice),
      terms,
      decimalFromNumber(move),
      maintenanceMarginRate,
      nothing,
      nothing,
    ),
  );
}
