import { spellTableNames } from './spellTableNames';
import type { TableDefinition } from './tableDefinition';
import { spellReferences } from './tableReferences';

/** A formula as the engine reads it; `own` gives the table that its cell lies in. */
export function spellFormula(
  formula: string,
  tables: readonly TableDefinition[],
  own: () => TableDefinition | undefined,
): string {
  const spelled = spellTableNames(formula, tables);
  return spelled.includes('[') ? spellReferences(spelled, own()) : spelled;
}
