import path from 'node:path';
import { type FunctionReference, loadReference } from '../../../src/actions/explain/functionReference';
import { findFunctionFiles } from '../../../tools/functions/findFunctionFiles';
import { functionsMetadata } from '../../../tools/functions/functionsMetadata';
import { readFunctionComments } from '../../../tools/functions/readFunctionComments';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { referenceData } from '../../../tools/reference/referenceData';

const FOLDER = path.resolve(__dirname, '../../../src/functions');

/** The reference as the build writes it and the pane loads it. */
export async function writtenReference(): Promise<readonly FunctionReference[]> {
  const files = findFunctionFiles(FOLDER);
  const written: Readonly<Record<string, string>> = {
    'reference.json': JSON.stringify(referenceData(readFunctionComments(files))),
    'functions.json': await functionsMetadata(files, 'https://localhost:3000/'),
  };
  return loadReference((name) =>
    Promise.resolve(new Response(written[typeof name === 'string' ? name : ''])),
  );
}

/** The page's functions, as functions.js leaves them for the pane. */
export async function provideFunctions(): Promise<void> {
  provideExcelErrors();
  Object.assign(CustomFunctions, { associate: () => undefined });
  await import('../../../src/functions/functions');
}
