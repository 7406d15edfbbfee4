import type { AreaData } from '../../templates/workbookData';
import { fixSpills } from '../formula/fixSpills';
import type { FileCell } from '../read/readCells';
import type { FileSheet, FileWorkbook } from '../readWorkbook';
import { encodeText } from '../xml/encodeText';
import { decodeText } from '../xml/decodeText';
import type { Xml } from '../xml/element';
import type { XmlNode } from '../xml/parseXml';
import { findFrozen, type FrozenCell, type FrozenPlan } from './findFrozen';
import { PackageChanges } from './PackageChanges';
import { StyleChanges } from './StyleChanges';

/** What comes in the place of our functions, formulas in the grammar of a file. */
export interface Rewriting {
  /** By the address of the cell; a formula is left out where its value is enough. */
  readonly cells: ReadonlyMap<FileSheet, ReadonlyMap<string, { readonly formula?: string }>>;
  /** What new rows of a table get, by the path of the table's part and the header. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Formulas of ours that nothing comes for. */
  readonly kept: readonly { readonly sheet: FileSheet; readonly cell: FileCell; readonly why: string }[];
  /** Sheets that come besides. */
  readonly sheets: readonly {
    readonly title: string;
    readonly part: (namespace: string, styles: StyleChanges) => Xml;
  }[];
}

/** A copy in the making: what goes, what changes, and what the reader of the copy is told of it. */
export class Freezing {
  readonly plan: FrozenPlan;
  readonly changes: PackageChanges;
  readonly styles: StyleChanges;
  /** Sentences about what the copy leaves out. */
  readonly leftOut: string[] = [];
  private readonly areas = new Map<string, AreaData>();

  constructor(
    readonly workbook: FileWorkbook,
    readonly instead?: Rewriting,
  ) {
    this.plan = findFrozen(workbook);
    this.changes = new PackageChanges(workbook.pack);
    this.styles = new StyleChanges(workbook, this.changes);
    for (const { sheet, area } of this.plan.cells)
      this.areas.set(`${sheet.name.toLowerCase()}!${area.row},${area.column}`, area);
  }

  /** Whether formulas come in the place of one of ours. */
  isRewritten({ sheet, cell }: FrozenCell): boolean {
    return this.instead?.cells.get(sheet)?.has(cell.address) ?? false;
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
