import { functionInfo } from '../../../src/workbench/grid/functionInfo';
import { functionsMetadata } from '../../../src/workbench/grid/functionsMetadata';

test('autocomplete and argument help say what functions.json says', () => {
  const { functions } = functionsMetadata({
    functions: [
      {
        id: 'ROUNDLOT',
        name: 'ROUNDLOT',
        description: 'A number of whole lots.',
        parameters: [
          { name: 'value', description: 'What is rounded.', dimensionality: 'matrix', type: 'any' },
          { name: 'rounding', description: 'A rounding word.', type: 'string', optional: true },
        ],
        result: { dimensionality: 'matrix' },
      },
    ],
  });
  const [first] = functions;
  expect(first && functionInfo('HEDGE', first)).toMatchObject({
    functionName: 'HEDGE.ROUNDLOT',
    abstract: 'A number of whole lots.',
    functionParameter: [
      { name: 'value', detail: 'What is rounded.', require: 1, repeat: 0 },
      { name: 'rounding', detail: 'A rounding word.', require: 0, repeat: 0 },
    ],
  });
});

test('a parameter that says nothing of its type is a single value of any type', () => {
  const { functions } = functionsMetadata({
    functions: [{ id: 'A1B2', name: 'A1B2', parameters: [{ name: 'x' }] }],
  });
  expect(functions[0]?.parameters[0]).toMatchObject({
    type: 'any',
    dimensionality: 'scalar',
    optional: false,
  });
});

test.each([null, {}, { functions: 'none' }])('%j is refused with a sentence', (json) => {
  expect(() => functionsMetadata(json)).toThrow(
    'functions.json has no list of functions; build the add-in again.',
  );
});
