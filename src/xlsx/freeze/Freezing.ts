import type { AreaData } from '../../templates/workbookData';
import { fixSpills } from '../formula/fixSpills';
import type { FileWorkbook } from '../readWorkbook';
import { encodeText } from '../xml/encodeText';
import { decodeText } from '../xml/decodeText';
import type { XmlNode } from '../xml/parseXml';
import { findFrozen, type FrozenPlan } from './findFrozen';
import { PackageChanges } from './PackageChanges';
import { StyleChanges } from './StyleChanges';

/** A values copy in the making: what goes, what changes, and what the reader of the copy is told of it. */
export class Freezing {
  readonly plan: FrozenPlan;
  readonly changes: PackageChanges;
  readonly styles: StyleChanges;
  /** Sentences about what the copy leaves out. */
  readonly leftOut: string[] = [];
  private readonly areas = new Map<string, AreaData>();

  constructor(readonly workbook: FileWorkbook) {
    this.plan = findFrozen(workbook);
    this.changes = new PackageChanges(workbook.pack);
    this.styles = new StyleChanges(workbook, this.changes);
    for (const { sheet, area } of this.plan.cells)
      this.areas.set(`${sheet.name.toLowerCase()}!${area.row},${area.column}`, area);
  }

  /** A formula that stays, on a sheet, once what it takes from a spill is fixed cells. */
  kept(formula: string, onSheet: string): string {
    return fixSpills(formula, (sheet, row, column) =>
      this.areas.get(`${(sheet ?? onSheet).toLowerCase()}!${row},${column}`),
    );
  }

  /** Writes a formula that stays where it stands in a part, when it changes. */
  keepFormula(path: string, node: XmlNode, onSheet: string): void {
    const formula = decodeText(node.text);
    const kept = this.kept(formula, onSheet);
    if (kept !== formula) this.changes.edit(path).replaceContent(node, encodeText(kept));
  }
}
