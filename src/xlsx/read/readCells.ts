import type { CellValue } from '../../templates/workbookData';
import { relativeCell } from '../../templates/cellAddress';
import { FileProblem } from '../fileProblem';
import { decodeText } from '../xml/decodeText';
import { attribute, childrenOf, parseXml, type XmlNode } from '../xml/parseXml';
import { areaOf } from './areaOf';
import { cellPlace } from './cellPlace';
import { richText } from './richText';

/** The formula of a cell as the file stores it. */
export interface FileFormula {
  /** Empty in a cell that shares another's formula. */
  readonly text: string;
  readonly kind: 'plain' | 'array' | 'shared' | 'table';
  /** The cells of an array, or those that share it. */
  readonly ref: string | undefined;
  /** The number that cells with one formula share. */
  readonly shared: string | undefined;
  readonly node: XmlNode;
}

export interface FileCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** Undefined: nothing is saved, which is not an empty text. */
  readonly value: CellValue | undefined;
  readonly formula: FileFormula | undefined;
  readonly node: XmlNode;
}

const MOST_FILLED = 1_000_000;

const KINDS: Readonly<Record<string, FileFormula['kind']>> = {
  array: 'array',
  shared: 'shared',
  dataTable: 'table',
};

function savedValue(node: XmlNode, texts: readonly string[]): CellValue | undefined {
  const kind = attribute(node, 't') ?? 'n';
  if (kind === 'inlineStr') {
    const [inline] = childrenOf(node, 'is');
    return inline && richText(inline);
  }
  const saved = childrenOf(node, 'v')[0]?.text;
  if (saved === undefined) return undefined;
  if (kind === 'str' || kind === 'd') return decodeText(saved);
  if (saved === '') return undefined;
  if (kind === 's') return texts[Number(saved)];
  if (kind === 'b') return saved === '1' || saved === 'true';
  return kind === 'e' ? { error: saved } : Number(saved);
}

/** What an array says it fills is laid out cell by cell: a few letters must not ask for billions. */
function checkArea({ kind, ref }: FileFormula, address: string, part: string): void {
  const area = kind === 'array' && ref !== undefined ? areaOf(ref) : undefined;
  if (area && area.rows * area.columns > MOST_FILLED)
    throw new FileProblem(
      `The file is damaged: in ${part} the formula in ${address} fills ${ref}, more than ${MOST_FILLED.toLocaleString('en')} cells.`,
    );
}

function savedFormula(node: XmlNode, address: string, part: string): FileFormula | undefined {
  const [formula] = childrenOf(node, 'f');
  if (!formula) return undefined;
  const saved: FileFormula = {
    text: decodeText(formula.text),
    kind: KINDS[attribute(formula, 't') ?? ''] ?? 'plain',
    ref: attribute(formula, 'ref'),
    shared: attribute(formula, 'si'),
    node: formula,
  };
  checkArea(saved, address, part);
  return saved;
}

/** Where a cell stands that does not say so: after the one before. */
class Cursor {
  private row = -1;
  private column = -1;

  constructor(private readonly part: string) {}

  startRow(node: XmlNode): void {
    const said = attribute(node, 'r');
    this.row = said === undefined ? this.row + 1 : Number(said) - 1;
    this.column = -1;
  }

  place(node: XmlNode): { row: number; column: number } {
    const said = attribute(node, 'r');
    const place = said === undefined ? { row: this.row, column: this.column + 1 } : cellPlace(said);
    if (!place) throw new FileProblem(`The file is damaged: ${this.part} has a cell named "${said ?? ''}".`);
    this.row = place.row;
    this.column = place.column;
    return place;
  }
}

/** All cells of a sheet's part; its other elements come back as a tree. */
export function readCells(
  text: string,
  part: string,
  texts: readonly string[],
): { readonly cells: readonly FileCell[]; readonly root: XmlNode } {
  const cells: FileCell[] = [];
  const cursor = new Cursor(part);
  let rowNode: XmlNode | undefined;
  const root = parseXml(text, part, (node, parent) => {
    if (node.name === 'c' && parent?.name === 'row') {
      if (parent !== rowNode) cursor.startRow(parent);
      rowNode = parent;
      const place = cursor.place(node);
      const address = relativeCell(place.row, place.column);
      cells.push({
        ...place,
        address,
        value: savedValue(node, texts),
        formula: savedFormula(node, address, part),
        node,
      });
      return false;
    }
    if (node.name === 'row' && parent?.name === 'sheetData') {
      // A row without cells still counts for a next one that does not say where it is.
      if (node !== rowNode) cursor.startRow(node);
    }
    return true;
  });
  return { cells, root };
}
