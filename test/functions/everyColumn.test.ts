import path from 'node:path';
import { findFunctionFiles } from '../../tools/functions/findFunctionFiles';
import { readFunctionComments } from '../../tools/functions/readFunctionComments';
import { loadBundle } from '../support/functions/loadBundle';
import { parseFormula } from '../support/functions/parseFormula';

const bundle = loadBundle();
const comments = readFunctionComments(findFunctionFiles(path.resolve(__dirname, '../../src/functions')));

/** Each argument that the first example gives as one cell, with the call it stands in. */
const scalars = comments.flatMap(({ id, examples }) => {
  const { args } = parseFormula(examples[0]?.formula ?? '');
  const { parameters } = bundle.metadata.find((each) => each.id === id) ?? { parameters: [] };
  return parameters.flatMap(({ name, dimensionality }, index) => {
    const value = args[index];
    return dimensionality === 'matrix' && value !== undefined && value !== null && !Array.isArray(value)
      ? [{ id, name, index, args, value }]
      : [];
  });
});

const asRows = (answer: unknown): unknown[][] =>
  Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];

test('there are arguments to try in every group', () => {
  expect(scalars.length).toBeGreaterThan(100);
});

test.each(scalars)(
  '$id takes $name as a column, or says that it takes one cell',
  ({ id, name, index, args, value }) => {
    const single = asRows(bundle.call(id, args));
    const column = args.map((argument, position) =>
      position === index ? [[value], [value], [value]] : argument,
    );

    const answer = bundle.call(id, column);

    if (Array.isArray(answer)) expect(answer).toEqual([...single, ...single, ...single]);
    else {
      expect(answer).toEqual({
        error: '#VALUE!',
        message: expect.stringMatching(new RegExp(`^(${name} must be one cell|contractSpec must be)`)),
      });
    }
  },
);
