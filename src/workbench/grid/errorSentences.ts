import type { CellFailure } from './cellFailure';

/** The sentences behind the error cells of a workbook, as Excel keeps them for an error's card. */
export class ErrorSentences {
  private readonly cells = new Map<string, CellFailure>();

  remember(sheetId: string, row: number, column: number, failure: CellFailure): void {
    this.cells.set(key(sheetId, row, column), failure);
  }

  /** The sentence of a cell that shows this error now. */
  sentence(sheetId: string, row: number, column: number, shown: unknown): string | undefined {
    const failure = this.cells.get(key(sheetId, row, column));
    return failure?.code === shown ? failure?.sentence : undefined;
  }

  forget(sheetId: string, row: number, column: number): void {
    this.cells.delete(key(sheetId, row, column));
  }

  /** After cells have moved; the recalculation that follows brings the sentences back. */
  forgetAll(): void {
    this.cells.clear();
  }
}

const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
