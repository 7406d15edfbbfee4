import path from 'node:path';
import { findFunctionFiles } from '../../tools/functions/findFunctionFiles';
import { readFunctionComments } from '../../tools/functions/readFunctionComments';
import { loadBundle } from '../support/functions/loadBundle';
import { parseFormula, parseResult } from '../support/functions/parseFormula';

const bundle = loadBundle();
const comments = readFunctionComments(findFunctionFiles(path.resolve(__dirname, '../../src/functions')));
const examples = comments.flatMap(({ id, examples: list }) => list.map((each) => ({ id, ...each })));

test.each(examples)('$formula gives $result', ({ id, formula, result }) => {
  const call = parseFormula(formula);

  expect(call.id).toBe(id);
  expect(bundle.call(call.id, call.args)).toEqual(parseResult(result));
});
