import type { AreaData, CellData } from '../../templates/workbookData';

export interface LookArea<Form> {
  readonly form: Form;
  readonly area: AreaData;
}

/**
 * The fewest blocks that give every cell its form: each block is one request to Excel, and a plan of 2,000 holdings
 * must not need 20,000. Forms are compared by their key.
 */
export function lookAreas<Form>(
  cells: readonly CellData[],
  formOf: (cell: CellData) => Form | undefined,
  keyOf: (form: Form) => string,
): LookArea<Form>[] {
  const keyed = cells.flatMap((cell) => {
    const form = formOf(cell);
    return form === undefined ? [] : [{ cell, form, key: keyOf(form) }];
  });
  keyed.sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const areas: { form: Form; key: string; area: AreaData }[] = [];
  for (const { cell, form, key } of keyed) {
    const last = areas.at(-1);
    const { row, column } = cell;
    if (last?.key === key && last.area.column === column && last.area.row + last.area.rows === row)
      last.area = { ...last.area, rows: last.area.rows + 1 };
    else areas.push({ form, key, area: { row, column, rows: 1, columns: 1 } });
  }
  return besideEachOther(areas);
}

/** Joins columns of the same height that stand side by side. */
function besideEachOther<Form>(
  areas: readonly { form: Form; key: string; area: AreaData }[],
): LookArea<Form>[] {
  const joined: { form: Form; key: string; area: AreaData }[] = [];
  const open = new Map<string, (typeof joined)[number]>();
  for (const { form, key, area } of areas) {
    const place = `${key}|${area.row}|${area.rows}|${area.column}`;
    const left = open.get(place);
    if (left) {
      left.area = { ...left.area, columns: left.area.columns + 1 };
      open.delete(place);
      open.set(`${key}|${area.row}|${area.rows}|${area.column + 1}`, left);
    } else {
      const next = { form, key, area };
      joined.push(next);
      open.set(`${key}|${area.row}|${area.rows}|${area.column + 1}`, next);
    }
  }
  return joined.map(({ form, area }) => ({ form, area }));
}
