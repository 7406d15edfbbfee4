import type { AreaData } from '../../templates/workbookData';
import { callsHedge } from '../formula/callsHedge';
import { typedFormula } from '../formula/typedFormula';
import { usesName } from '../formula/usesName';
import { areaOf } from '../read/areaOf';
import type { FileCell } from '../read/readCells';
import type { FileName, FileSheet, FileWorkbook } from '../readWorkbook';

/** A cell whose formula becomes the value it shows. */
export interface FrozenCell {
  readonly sheet: FileSheet;
  readonly cell: FileCell;
  /** The cells it fills. */
  readonly area: AreaData;
  /** As a person types it. */
  readonly formula: string;
}

/** What stands on our functions in a workbook. */
export interface FrozenPlan {
  readonly cells: readonly FrozenCell[];
  /** Names that stand on our functions, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether a formula calls our functions, itself or by a name. */
  readonly isOurs: (formula: string) => boolean;
}

/** Formulas that look at other cells' formulas would show something else once those are gone. */
const LOOKS_AT_FORMULAS = /\b(?:FORMULATEXT|ISFORMULA)\(/i;
const SPILLED_ELSEWHERE = /ANCHORARRAY/i;

/** Names that call our functions, or use a name that does. */
function ourNames(names: readonly FileName[]): ReadonlySet<string> {
  const ours = new Set<string>();
  for (let before = -1; before !== ours.size;) {
    before = ours.size;
    for (const { name, formula } of names)
      if (callsHedge(formula) || usesName(formula, ours)) ours.add(name.toLowerCase());
  }
  return ours;
}

/** The formula of each cell as stored, that of the first where cells share one. */
export function formulasOf(sheet: FileSheet): (cell: FileCell) => string {
  const shared = new Map<string, string>();
  for (const { formula } of sheet.cells)
    if (formula?.shared !== undefined && formula.text !== '') shared.set(formula.shared, formula.text);
  return ({ formula }) => (formula?.text || shared.get(formula?.shared ?? '')) ?? '';
}

function areaFilled({ row, column, formula }: FileCell): AreaData {
  const own = { row, column, rows: 1, columns: 1 };
  return formula?.kind === 'array' || formula?.kind === 'table' ? (areaOf(formula.ref ?? '') ?? own) : own;
}

/** Cells whose formula has to go with ours: it cannot be rewritten for one cell, or gives something else without them. */
function goesToo({ formula }: FileCell, text: string): boolean {
  if (formula?.kind === 'table') return true;
  return LOOKS_AT_FORMULAS.test(text) || (formula?.kind === 'shared' && SPILLED_ELSEWHERE.test(text));
}

function frozenOf(
  sheet: FileSheet,
  isFrozen: (cell: FileCell, formula: string) => boolean,
): readonly FrozenCell[] {
  const formulaOf = formulasOf(sheet);
  return sheet.cells.flatMap((cell) => {
    if (!cell.formula) return [];
    const formula = formulaOf(cell);
    if (!isFrozen(cell, formula)) return [];
    const typed = cell.formula.kind === 'table' ? 'What-if data table' : typedFormula(formula);
    return [{ sheet, cell, area: areaFilled(cell), formula: typed }];
  });
}

/** Finds every cell that calls our functions, itself or by a name, and those that have to become values with them. */
export function findFrozen({ sheets, names }: FileWorkbook): FrozenPlan {
  const ours = ourNames(names);
  const isOurs = (formula: string) => callsHedge(formula) || usesName(formula, ours);
  const collect = (isFrozen: (cell: FileCell, formula: string) => boolean) =>
    sheets.flatMap((sheet) => frozenOf(sheet, isFrozen));
  const calling = collect((_, formula) => isOurs(formula));
  const cells =
    calling.length === 0 ? [] : collect((cell, formula) => isOurs(formula) || goesToo(cell, formula));
  return { cells, names: ours, isOurs };
}
