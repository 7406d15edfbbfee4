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
    formula: `=${totalCell(context, header)}`,
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
    figure('Cost of the hedge', 'cost', FORMATS.money, 'fees less funding; − = earned'),
    {
      label: 'Nearest liquidation',
      formula: `=IF(COUNTIF(${moves},">0")=0,"none above",MINIFS(${moves},${moves},">0"))`,
      value: nearest(result.lines.map((line) => line('liquidationMove'))),
      numberFormat: FORMATS.exactMove,
      note: 'rise that closes a short',
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

function nearest(moves: readonly CellValue[]): CellValue {
  const rises = moves.filter((move): move is number => typeof move === 'number' && move > 0);
  return rises.length === 0 ? 'none above' : Math.min(...rises);
}
