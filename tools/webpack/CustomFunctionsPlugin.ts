import path from 'node:path';
import { type Compiler, WebpackError, sources } from 'webpack';
import { findFunctionFiles } from '../functions/findFunctionFiles';
import { functionProblems } from '../functions/functionProblems';
import { functionsMetadata } from '../functions/functionsMetadata';
import { readFunctionComments } from '../functions/readFunctionComments';
import { referenceData } from '../reference/referenceData';

const NAME = 'CustomFunctionsPlugin';

/** Writes functions.json and reference.json beside functions.js and fails the build when a function would not reach Excel. */
export class CustomFunctionsPlugin {
  constructor(
    private readonly folder: string,
    private readonly host: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const files = findFunctionFiles(this.folder);
      compilation.contextDependencies.add(this.folder);
      const complain = (sentence: string): number => compilation.errors.push(new WebpackError(sentence));

      compilation.hooks.finishModules.tap(NAME, (modules) => {
        const bundled = new Set([...modules].map((module) => module.nameForCondition()));
        for (const file of files.filter((each) => !bundled.has(each))) {
          complain(
            `${path.relative(compiler.context, file)}: nothing imports this function; list it in functions.ts`,
          );
        }
      });

      compilation.hooks.processAssets.tapPromise(NAME, async () => {
        const emit = (name: string, text: string): void => {
          compilation.emitAsset(name, new sources.RawSource(text));
        };
        try {
          const comments = readFunctionComments(files);
          functionProblems(files, comments).forEach(complain);
          emit('reference.json', JSON.stringify(referenceData(comments)));
          emit('functions.json', await functionsMetadata(files, this.host));
        } catch (failure) {
          complain(failure instanceof Error ? failure.message : String(failure));
        }
      });
    });
  }
}
