import { FORMATS } from '../numberFormats';
import { type PlanContext, lineRange, totalCell } from '../planContext';
import type { CellValue } from '../workbookData';

/** One figure of the summary. */
export interface GlanceLine {
  readonly label: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly note?: string;
}

/** What a reader wants to know first: native formulas over the plan. */
export function glanceLines(context: PlanContext): GlanceLine[] {
  const { result } = context;
  const figure = (label: string, header: string, numberFormat: string, note?: string): GlanceLine => ({
    label,
    // A plan that is an error leaves its total blank, which is not 0.
    formula: `=IF(${totalCell(context, header)}="","",${totalCell(context, header)})`,
    value: result.total(header),
    numberFormat,
    ...(note !== undefined && { note }),
  });
  const moves = lineRange(context, 'liquidationMove');
  const warnings = lineRange(context, 'warnings');
  return [
    figure('Value of the holdings', 'exposure', FORMATS.money),
    figure('Offset by the hedge', 'hedgedRatio', FORMATS.ratio, 'of what moves with the hedge'),
    figure('Left open', 'residual', FORMATS.money, '− = more is sold than held'),
    figure('Value of the contracts', 'notional', FORMATS.money),
    figure('Margin to open it', 'initialMargin', FORMATS.money),
    figure('Fees, in and out', 'fees', FORMATS.money),
    figure('Funding over the horizon', 'funding', FORMATS.money, 'received +, paid −'),
    figure('Cost of the hedge', 'cost', FORMATS.cost, 'fees less funding; − = earned'),
    {
      label: 'Nearest liquidation',
      formula: `=IF(COUNTIF(${moves},">0")>0,MINIFS(${moves},${moves},">0"),IF(COUNTIF(${moves},"<0")>0,MAXIFS(${moves},${moves},"<0"),"none"))`,
      value: nearest(result.lines.map((line) => line('liquidationMove'))),
      numberFormat: FORMATS.exactMove,
      note: 'the move that closes a hedge',
    },
    {
      label: 'Rows with a warning',
      formula: `=COUNTIF(${warnings},"?*")`,
      value: result.lines.filter((line) => line('warnings') !== '').length,
      numberFormat: '0',
      note: 'read them at the right end',
    },
  ];
}

/** What the sums leave out, for a cell of its own: no sum is silently short of a line. */
export function leftOut(context: PlanContext): { readonly formula: string; readonly value: string } {
  const { result } = context;
  const [counts, assets] = [lineRange(context, 'shortContracts'), lineRange(context, 'asset')];
  const [total, warnings] = [totalCell(context, 'asset'), totalCell(context, 'warnings')];
  const failed = `SUMPRODUCT(--ISERROR(${counts}))`;
  const all = `(ROWS(${assets})-COUNTBLANK(${assets}))`;
  // PLAN's total begins its warnings with the coins it is without.
  const coins = `MID(${warnings},${WITHOUT.length + 1},SEARCH("${SEE_ROW}",${warnings})-${WITHOUT.length + 1})`;
  const sentence = `${failed}&" of "&${all}&" holdings could not be planned and are in no sum: "&IFERROR(${coins},"see the rows")`;
  const lost = result.lines.filter((line) => typeof line('shortContracts') === 'object').length;
  const told = result.total('warnings');
  const named =
    typeof told === 'string' && told.startsWith(WITHOUT)
      ? told.slice(WITHOUT.length, told.indexOf(SEE_ROW))
      : 'see the rows';
  return {
    formula: `=IF(IFERROR(${total}="total",FALSE),IF(${failed}=0,"",${sentence}),"There is no plan: press Explain on the first cell of its table")`,
    value:
      lost === 0
        ? ''
        : `${lost} of ${result.lines.length} holdings could not be planned and are in no sum: ${named}`,
  };
}

const WITHOUT = 'without ';
const SEE_ROW = ': see the row';

/** The least rise, as most hedges are sold; without any, the least fall. */
function nearest(moves: readonly CellValue[]): CellValue {
  const numbers = moves.filter((move): move is number => typeof move === 'number' && move !== 0);
  const rises = numbers.filter((move) => move > 0);
  if (rises.length > 0) return Math.min(...rises);
  return numbers.length > 0 ? Math.max(...numbers) : 'none';
}
