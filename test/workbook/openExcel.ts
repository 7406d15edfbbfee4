import { createExcel, type ExcelForTests } from '../support/office/createExcel';
import { type Evaluate, MemoryWorkbook } from '../support/office/memoryWorkbook';

export type Row = Readonly<Record<string, unknown>>;

export interface OpenExcel extends ExcelForTests {
  /** A table's rows as records by header, wherever the table is. */
  rows(table: string): Row[];
  headers(table: string): unknown[];
}

/** Microsoft's real library over a workbook in memory, as the globals that the add-in's page has. */
export function openExcel(
  supports: (set: string, version: string) => boolean = () => true,
  evaluate?: Evaluate,
): OpenExcel {
  const workbook = new MemoryWorkbook(evaluate);
  const excel = createExcel({ workbook });
  const { settings } = workbook;
  Object.assign(globalThis, {
    Excel: excel.Excel,
    OfficeExtension: excel.OfficeExtension,
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      context: {
        requirements: { isSetSupported: supports },
        document: {
          settings: {
            get: (name: string): unknown => settings.get(name) ?? null,
            set: (name: string, value: unknown) => settings.set(name, structuredClone(value)),
            saveAsync: (callback: (result: { status: string }) => void) => callback({ status: 'succeeded' }),
          },
        },
      },
    },
  });
  const grid = (name: string): unknown[][] => {
    const table = workbook.tables().find((each) => each.name === name);
    if (!table) throw new Error(`The workbook has no table ${name}.`);
    return table.sheet.read(table.area).map((row) => row.map((cell) => cell.value));
  };
  return {
    ...excel,
    workbook,
    headers: (table) => grid(table)[0] ?? [],
    rows: (table) => {
      const [headers = [], ...rows] = grid(table);
      return rows.map((row) =>
        Object.fromEntries(headers.map((header, index) => [String(header), row[index]])),
      );
    },
  };
}
