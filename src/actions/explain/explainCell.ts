import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { Cell } from '../../workbook/cell';
import { type ActiveCell, readActiveCell, type Spill } from '../../workbook/explain/readActiveCell';
import { askAgain } from './askAgain';
import { errorOf } from './askFunction';
import { isErrorValue } from './errorValue';
import { type ArgumentExplanation, explainArguments } from './explainArguments';
import { type FilledFormula, filledFormula } from './filledFormula';
import type { FunctionReference } from './functionReference';
import { type HedgeCall, hedgeCalls } from './hedgeCalls';
import { referencesIn } from './referencesIn';
import { nameOfCell, type ShownCell } from './showCell';
import { sizingSteps, type WorkingStep } from './sizingSteps';
import { type MarketRow, usedMarketRows } from './usedMarketRows';

/** What the pane tells of the selected cell. */
export interface CellExplanation {
  readonly address: string;
  /** Several cells are selected: this is the one that is active. */
  readonly isSeveral: boolean;
  readonly isProtected: boolean;
  readonly formula: string;
  readonly value: Cell;
  readonly text: string;
  /** The cell is filled by a formula elsewhere. */
  readonly spilled?: SpilledCell;
  /** The HEDGE calls of the formula, outer ones first. */
  readonly calls: readonly CallExplanation[];
  /** The prices and terms that the cell rests on. */
  readonly rows: readonly MarketRow[];
}

export interface SpilledCell {
  readonly from: ShownCell & { readonly address: string };
  readonly formula: string;
  /** The header above it and the first cell of its row; "" where the block has no headers. */
  readonly header: string;
  readonly label: string;
}

export interface CallExplanation {
  readonly id: string;
  /** undefined: a name that is none of ours, or no longer. */
  readonly reference: FunctionReference | undefined;
  readonly isWhole: boolean;
  readonly arguments: readonly ArgumentExplanation[];
  readonly steps: readonly WorkingStep[];
  readonly filled: FilledFormula | undefined;
  readonly failure: CallFailure | undefined;
}

export interface CallFailure {
  readonly code: string;
  /** What the function says of it; "" where it says nothing, or could not be asked. */
  readonly sentence: string;
  /** What the reference says brings this code about. */
  readonly causes: readonly string[];
}

/** Explains the selected cell of the workbook. Changes nothing. */
export async function explainCell(
  reference: readonly FunctionReference[],
  show: (value: number) => string,
): Promise<CellExplanation> {
  const cell = await readActiveCell([QUOTES_TABLE.name, CONTRACTS_TABLE.name], referencesIn);
  const { address, isSeveral, isProtected, formula, value, text, spill } = cell;
  const isFilled = spill !== undefined && (spill.row > 0 || spill.column > 0);
  return {
    address,
    isSeveral,
    isProtected,
    formula,
    value,
    text,
    ...(isFilled && { spilled: spilledCell(spill) }),
    calls: hedgeCalls(spill?.formula ?? formula).map((call) =>
      explainCall(call, reference, cell, show, isFilled),
    ),
    rows: usedMarketRows(cell),
  };
}

function explainCall(
  call: HedgeCall,
  reference: readonly FunctionReference[],
  cell: ActiveCell,
  show: (value: number) => string,
  isFilled: boolean,
): CallExplanation {
  const known = reference.find(({ id }) => id === call.id);
  const explained = known ? explainArguments(call, known, cell) : [];
  const isResult = call.isWhole && !isFilled;
  const steps = isResult ? sizingSteps(call.id, explained, cell.value) : [];
  return {
    id: call.id,
    reference: known,
    isWhole: call.isWhole,
    arguments: explained,
    steps,
    filled:
      known && isResult && steps.length === 0
        ? filledFormula(known.remarks, explained, cell.value, show)
        : undefined,
    failure: known && isErrorValue(cell.value) ? failureOf(call, known, explained, cell) : undefined,
  };
}

function failureOf(
  { id, isWhole }: HedgeCall,
  { errors }: FunctionReference,
  explained: readonly ArgumentExplanation[],
  { value, spill }: ActiveCell,
): CallFailure {
  const code = String(value);
  const answer = askAgain(id, explained);
  const failure =
    answer && ('code' in answer ? answer : errorOf(answer.cells[spill?.row ?? 0]?.[spill?.column ?? 0]));
  // Inside another formula the error may come from elsewhere: the function speaks only for its own.
  const own = failure?.code === code ? failure : undefined;
  const causes = errors
    .filter((error) => error.startsWith(`${code} `))
    .map((error) => error.slice(code.length + 1));
  const said = own?.sentence ?? '';
  return { code, sentence: said === '' ? warningOf(spill) : said, causes: isWhole || own ? causes : [] };
}

/** PLAN and COMPARE say at the end of the row what keeps its cells from a number. */
function warningOf(spill: Spill | undefined): string {
  const [headers = []] = spill?.values ?? [];
  const at = headers.indexOf('warnings');
  return at < 0 ? '' : String(spill?.values[spill.row]?.[at] ?? '');
}

function spilledCell({ from, formula, values, row, column }: Spill): SpilledCell {
  const [headers = []] = values;
  const isHeaded = headers.every((header) => typeof header === 'string');
  return {
    from: { ...from, address: nameOfCell(from) },
    formula,
    header: isHeaded ? (headers[column] ?? '') : '',
    label: isHeaded && row > 0 && column > 0 ? String(values[row]?.[0] ?? '') : '',
  };
}
