import { columnLetters } from '../../../src/workbench/host/cells/columnLetters';
import { parseAddress } from '../../../src/workbench/host/cells/parseAddress';
import { type Shift, shiftArea } from '../../../src/workbench/host/cells/shiftArea';
import type { Area, Sheet } from '../../../src/workbench/workbook';

const REFERENCE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?:('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(!])/g;

/** A formula after cells were inserted at, or removed from, an area of a sheet. */
export function shiftFormula(
  formula: string,
  from: Sheet | null,
  sheet: Sheet,
  changed: Area,
  shift: Shift,
): string {
  return formula.replace(
    REFERENCE,
    (whole, quoted: string | undefined, address: string | undefined, at: number) => {
      if (address === undefined || /[\w.]/.test(formula[at - 1] ?? '')) return whole;
      const named = quoted?.replace(/^'|'$/g, '').replaceAll("''", "'");
      const isOnSheet =
        named === undefined ? from?.id === sheet.id : named.toLowerCase() === sheet.name.toLowerCase();
      const area = isOnSheet ? parseAddress(address, sheet) : null;
      if (!area) return whole;
      const moved = shiftArea(area, changed, shift);
      const prefix = quoted === undefined ? '' : `${quoted}!`;
      return prefix + (moved ? spell(address, moved) : '#REF!');
    },
  );
}

/** The moved area with the dollar signs of the address it had. */
function spell(address: string, area: Area): string {
  const corners = address.split(':').map((corner) => /^(\$?)[A-Z]+(\$?)/.exec(corner));
  return corners
    .map((match, index) => {
      const column = columnLetters(index === 0 ? area.column : area.column + area.columns - 1);
      const row = index === 0 ? area.row + 1 : area.row + area.rows;
      return `${match?.[1] ?? ''}${column}${match?.[2] ?? ''}${row}`;
    })
    .join(':');
}
