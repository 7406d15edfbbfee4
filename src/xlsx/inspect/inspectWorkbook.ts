import { freezeCharts } from '../freeze/freezeCharts';
import { freezeNames } from '../freeze/freezeNames';
import { freezeRules } from '../freeze/freezeRules';
import { freezeTables } from '../freeze/freezeTables';
import { Freezing } from '../freeze/Freezing';
import { troublesOf } from '../freeze/refuseTroubled';
import { readWorkbook } from '../readWorkbook';
import { dropTraces } from '../traces/dropTraces';
import { otherAddIns, type OtherFormula } from './otherAddIns';
import { pricesOf, type VenuePrices } from './pricesOf';

/** What a sender should know of a workbook before it goes out. */
export interface Inspection {
  /** Cells that call HEDGE functions, themselves or by a name. */
  readonly hedgeCells: readonly string[];
  /** Those among them, or cells they fill, that show no value, each with the reason. */
  readonly troubles: readonly string[];
  /** Sentences about names, rules and tables that stand on HEDGE functions. */
  readonly dependents: readonly string[];
  readonly prices: readonly VenuePrices[];
  readonly others: readonly OtherFormula[];
  /** What the file tells of its author. */
  readonly traces: readonly string[];
}

/** Looks through a workbook file without changing it. */
export function inspectWorkbook(bytes: Uint8Array): Inspection {
  const workbook = readWorkbook(bytes);
  const freezing = new Freezing(workbook);
  for (const sheet of workbook.sheets) {
    freezeRules(sheet, freezing);
    freezeTables(sheet, freezing);
    freezeCharts(sheet, freezing);
  }
  freezeNames(freezing);
  return {
    hedgeCells: freezing.plan.cells.map(({ sheet, cell }) => `${sheet.name}!${cell.address}`),
    troubles: troublesOf(freezing.plan.cells),
    dependents: freezing.leftOut,
    prices: pricesOf(workbook),
    others: otherAddIns(workbook),
    traces: dropTraces(workbook, freezing.changes),
  };
}
