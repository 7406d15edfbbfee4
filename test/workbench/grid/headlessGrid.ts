import { generateRandomId, type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { InvokeFunction } from '../../../src/workbench/grid/addInFunction';
import { type AddIn, createWorkbook, registerCalculation } from '../../../src/workbench/grid/engine';
import { functionsMetadata } from '../../../src/workbench/grid/functionsMetadata';
import { WITH_UNDO_STEPS } from '../../../src/workbench/grid/undoSteps';
import { UniverWorkbook } from '../../../src/workbench/grid/univerWorkbook';
import type { Cell } from '../../../src/workbench/workbook';

const matrix = { type: 'any', dimensionality: 'matrix', description: 'A value.' };
const word = { type: 'string', dimensionality: 'scalar', description: 'A word.', optional: true };

const METADATA = {
  functions: [
    {
      id: 'ECHO',
      name: 'ECHO',
      description: 'What it is given.',
      parameters: [
        { name: 'first', ...matrix },
        { name: 'second', ...matrix, optional: true },
        { name: 'word', ...word },
      ],
    },
    { id: 'LATER', name: 'LATER', description: 'Answers later.', parameters: [{ name: 'value', ...matrix }] },
  ],
};

const EMPTY_BOOK = {
  sheetOrder: ['first'],
  sheets: { first: { id: 'first', name: 'Sheet1', rowCount: 60, columnCount: 26 } },
};

export interface HeadlessGrid {
  readonly workbook: UniverWorkbook;
  /** What ECHO received, call by call. */
  readonly calls: unknown[][];
  /** What functions threw that is no Excel error. */
  readonly bugs: unknown[];
  /** What ECHO answers next. */
  answer: (values: unknown[]) => unknown;
  /** Types a formula or a value into a cell of the first sheet and waits for the calculation. */
  type(address: string, typed: string | number | boolean): Promise<Cell>;
  cell(address: string): Cell;
}

export interface HeadlessOptions {
  readonly data?: Partial<IWorkbookData>;
  readonly metadata?: unknown;
  readonly invoke?: InvokeFunction;
}

/** The browser workbook without a browser: the same engine and the same functions, no screen. */
export function headlessGrid({
  data = EMPTY_BOOK,
  metadata = METADATA,
  invoke,
}: HeadlessOptions = {}): HeadlessGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: WITH_UNDO_STEPS,
  });
  const calls: unknown[][] = [];
  const bugs: unknown[] = [];
  const addIn: AddIn = {
    namespace: 'HEDGE',
    metadata: functionsMetadata(metadata),
    onBug: (thrown) => bugs.push(thrown),
    invoke: (id, values) => {
      if (invoke !== undefined) return invoke(id, values);
      if (id === 'LATER') return Promise.resolve().then(() => grid.answer(values));
      calls.push(values);
      return grid.answer(values);
    },
  };
  const sentences = registerCalculation(univer, addIn);
  const engine = createWorkbook(univer, sentences, { ...structuredClone(data), id: generateRandomId(8) });
  opened.push(univer);
  const workbook = new UniverWorkbook(engine);
  const first = workbook.activeSheet();
  const cell = (address: string): Cell => {
    const found = first.read(place(address))[0]?.[0];
    if (found === undefined) throw new Error(`No cell ${address}`);
    return found;
  };
  const grid: HeadlessGrid = {
    workbook,
    calls,
    bugs,
    answer: () => [[150]],
    cell,
    async type(address, typed) {
      const isFormula = typeof typed === 'string' && typed.startsWith('=');
      first.write(place(address), [[isFormula ? { formula: typed } : { value: typed }]]);
      await workbook.calculated();
      return cell(address);
    },
  };
  return grid;
}

const opened: Univer[] = [];

/** Closes what a test opened. */
export function closeGrids(): void {
  for (const univer of opened.splice(0)) univer.dispose();
}

/** "B3" as an area of one cell. */
export function place(address: string): { row: number; column: number; rows: number; columns: number } {
  const row = Number(address.slice(1)) - 1;
  return { row, column: address.charCodeAt(0) - 65, rows: 1, columns: 1 };
}
