import { AsyncObject, BaseFunction, type BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import { type CellFailure, cellFailure } from './cellFailure';
import { cellResult, type FormulaPlace } from './cellResult';
import { errorCode } from './errorCode';
import type { ErrorSentences } from './errorSentences';
import { excelArguments } from './excelArguments';
import type { FunctionMetadata } from './functionsMetadata';

/** Runs the add-in's function of this id; it returns or throws as the function itself does. */
export type InvokeFunction = (id: string, values: unknown[]) => unknown;

/** By its form: it may come from the add-in's own page, whose Promise is another one. */
function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return (
    typeof answer === 'object' && answer !== null && 'then' in answer && typeof answer.then === 'function'
  );
}

/** One of the add-in's functions in a formula of the grid. */
export class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly invoke: InvokeFunction,
    private readonly sentences: ErrorSentences,
    private readonly onBug: (thrown: unknown) => void,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    // The engine moves this one object from cell to cell: where it stands now is asked before any waiting.
    const place = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    const values = excelArguments(this.metadata.parameters, given);
    if (!Array.isArray(values)) return this.failed(values, place);
    try {
      const answer = this.invoke(this.metadata.id, values);
      if (!isPromise(answer)) return this.result(answer, place);
      const settled = Promise.resolve(answer).then(
        (value: unknown) => this.result(value, place),
        (thrown: unknown) => this.thrown(thrown, place),
      );
      return new AsyncObject(settled);
    } catch (thrown) {
      return this.thrown(thrown, place);
    }
  }

  private result(value: unknown, place: FormulaPlace): BaseValueObject {
    return cellResult(value, place, (failure, down, right) => {
      this.sentences.remember(place.sheetId, place.row + down, place.column + right, failure);
    });
  }

  private thrown(thrown: unknown, place: FormulaPlace): BaseValueObject {
    const failure = cellFailure(thrown);
    // Anything but an Excel error is a bug of the add-in; the cell shows it as Excel does, without its text.
    if (failure === undefined) this.onBug(thrown);
    return this.failed(failure ?? { code: '#VALUE!' }, place);
  }

  private failed(failure: CellFailure, { sheetId, row, column }: FormulaPlace): BaseValueObject {
    this.sentences.remember(sheetId, row, column, failure);
    return ErrorValueObject.create(errorCode(failure.code));
  }
}
