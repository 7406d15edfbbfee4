import type { Cell } from '../../workbook/cell';
import { cellAddress } from '../../workbook/cellAddress';
import type { ActiveCell } from '../../workbook/explain/readActiveCell';
import { parseReference } from '../../workbook/explain/parseReference';
import { constantOf } from './constantOf';
import { chosenColumns } from './chosenColumns';
import type { FunctionReference, ParameterReference } from './functionReference';
import type { HedgeCall } from './hedgeCalls';
import { findCells, lookUpOf } from './lookUp';

/** An argument of a call: what it means, what is typed there, and what that is now. */
export interface ArgumentExplanation {
  readonly parameter: ParameterReference;
  /** "" where it is left out. */
  readonly typed: string;
  /** Where it leads, such as Holdings!B4:B9; absent where nothing has to be looked up. */
  readonly address?: string;
  /** Its cells now; absent where only Excel can work it out. */
  readonly cells?: readonly (readonly Cell[])[];
  /** A single cell as the sheet shows it. */
  readonly shown?: string;
  /** Only the first of its rows were read. */
  readonly isCut?: boolean;
  /** A reference that leads to no cell of this workbook. */
  readonly isLost?: boolean;
}

export function explainArguments(
  call: HedgeCall,
  { parameters }: FunctionReference,
  cell: ActiveCell,
): ArgumentExplanation[] {
  return parameters.map((parameter, index) => {
    const typed = call.arguments[index] ?? '';
    return { parameter, typed, ...(typed !== '' && contentOf(typed, cell)) };
  });
}

type Content = Pick<ArgumentExplanation, 'address' | 'cells' | 'shown' | 'isCut' | 'isLost'>;

function contentOf(typed: string, cell: ActiveCell): Content {
  const constant = constantOf(typed);
  if (constant) return { cells: constant };
  const lookUp = lookUpOf(typed);
  if (lookUp) {
    const key = valuesOf(lookUp.key, cell)?.[0]?.[0];
    const found = key === undefined ? undefined : findCells(lookUp, key, cell.market);
    return found ? { cells: [found] } : {};
  }
  const columns = chosenColumns(typed)?.map((column) => valuesOf(column, cell));
  if (columns) return sideBySide(columns);
  const content = cell.own.get(typed);
  // A name that is not found may be one of a sheet.
  if (content === undefined)
    return (parseReference(typed)?.kind ?? 'name') === 'name' ? {} : { isLost: true };
  if (typeof content === 'string') return definedConstant(content);
  const { sheet, row, column, rows, columns: wide, values, shown, isCut } = content;
  const first = cellAddress(sheet, row, column);
  const last = cellAddress(sheet, row + rows - 1, column + wide - 1);
  const isOne = rows === 1 && wide === 1;
  return {
    address: isOne ? first : `${first}:${last.slice(last.lastIndexOf('!') + 1)}`,
    cells: values,
    isCut,
    ...(isOne && { shown }),
  };
}

/** A name such as HedgeMaxAge, defined as "=60". */
function definedConstant(formula: string): Content {
  const cells = constantOf(formula.replace(/^=/, ''));
  return cells ? { cells } : {};
}

/** What a constant or a reference is now, as far as all of it was read. */
function valuesOf(text: string, { own }: ActiveCell): readonly (readonly Cell[])[] | undefined {
  const content = own.get(text);
  if (typeof content === 'string' || content?.isCut) return undefined;
  return content?.values ?? constantOf(text);
}

function sideBySide(columns: readonly (readonly (readonly Cell[])[] | undefined)[]): Content {
  const [first] = columns;
  const isEven = columns.every((column) => column !== undefined && column.length === first?.length);
  if (!first || !isEven) return {};
  return { cells: first.map((_, row) => columns.flatMap((column) => column?.[row] ?? [])) };
}
