import type { Area, Cell, Sheet, Table, Workbook } from '../../workbook';
import { overlaps } from '../cells/areas';

/** After a write: header cells that were touched become texts again, none empty, none twice. */
export function repairHeaders(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of workbook.tables()) {
    const header = headerArea(table);
    if (table.sheet.id === sheet.id && header && overlaps(header, written)) repairTable(table, header);
  }
}

/** The texts of the header cells; a table without a header row counts its columns. */
export function columnNames(table: Table): string[] {
  const header = headerArea(table);
  if (!header) return Array.from({ length: table.area.columns }, (_, index) => `Column${index + 1}`);
  return (table.sheet.read(header)[0] ?? []).map((cell) => headerText(cell));
}

/** Fills empty header cells and gives repeated names a number. */
export function repairTable(table: Table, header: Area): void {
  const cells = table.sheet.read(header)[0] ?? [];
  const taken = new Set<string>();
  const names = cells.map((cell, index) => {
    const shown = headerText(cell);
    const name = freeName(shown === '' ? `Column${index + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  const changes = names.map((name, index) =>
    cells[index]?.value === name && cells[index].formula === null ? undefined : { value: name },
  );
  if (changes.some((change) => change !== undefined)) table.sheet.write(header, [changes]);
}

function headerText(cell: Cell): string {
  if (cell.value === null) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

export function headerArea(table: Table): Area | null {
  return table.options.showHeaders ? { ...table.area, rows: 1 } : null;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
  return free;
}
