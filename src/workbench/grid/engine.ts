import {
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { AddInFunction, type InvokeFunction } from './addInFunction';
import { chooseColumns } from './chooseColumns';
import { compareAfresh } from './compareAfresh';
import { ErrorSentences } from './errorSentences';
import { forgetOpenBrackets } from './forgetOpenBrackets';
import { functionInfo } from './functionInfo';
import type { FunctionsMetadata } from './functionsMetadata';
import { nameSheetsOfTables } from './tableSheets';

/** The add-in whose functions the formulas of a workbook can call. */
export interface AddIn {
  /** Before the dot in =HEDGE.CONTRACTS. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly invoke: InvokeFunction;
  /** Told of everything a function throws that is no Excel error. */
  readonly onBug: (thrown: unknown) => void;
}

/** A running spreadsheet, with or without a screen. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly book: Workbook;
  readonly sentences: ErrorSentences;
}

/**
 * Adds cells, number formats and calculation, with the add-in's functions. They come before any workbook: a formula
 * that once met an unknown name keeps its #NAME?.
 */
export function registerCalculation(
  univer: Univer,
  { namespace, metadata, invoke, onBug }: AddIn,
): ErrorSentences {
  const sentences = new ErrorSentences();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: metadata.functions.map((each) => functionInfo(namespace, each)),
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const executors = metadata.functions.map(
    (each) => new AddInFunction(`${namespace}.${each.name}`.toUpperCase(), each, invoke, sentences, onBug),
  );
  const injector = univer.__getInjector();
  compareAfresh();
  forgetOpenBrackets(injector.get(LexerTreeBuilder));
  injector.get(IFunctionService).registerExecutors(...executors);
  return sentences;
}

export function createWorkbook(
  univer: Univer,
  sentences: ErrorSentences,
  data: Partial<IWorkbookData>,
): Engine {
  const book = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(book.getUnitId());
  const functions = injector.get(IFunctionService);
  nameSheetsOfTables(functions, book);
  chooseColumns(functions);
  return { univer, injector, book, sentences };
}
