import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Decimal as DecimalClass } from 'decimal.js';
import ts from 'typescript';
import { usedDecimal } from '../../tools/webpack/usedDecimal';

const LIBRARY = readFileSync(require.resolve('decimal.js').replace(/\.js$/, '.mjs'), 'utf8');

/** The library that is left for these sources. */
function left(sources: string): typeof DecimalClass {
  const exports: { Decimal?: typeof DecimalClass } = {};
  const { outputText } = ts.transpileModule(usedDecimal(LIBRARY, sources), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  vm.runInNewContext(outputText, { exports });
  if (exports.Decimal === undefined) throw new Error('the library exports no Decimal');
  return exports.Decimal;
}

test('what the sources call works as before, and what nobody calls is gone', () => {
  const Decimal = left(
    'x.times(y).div(z).toDecimalPlaces(2); Decimal.clone({ precision: 50 }); x.toString();',
  );
  const Precise = Decimal.clone({ precision: 50 });

  expect(new Precise('2').times('0.1').div(3).toDecimalPlaces(2).toString()).toBe('0.07');
  expect('sinh' in Decimal.prototype).toBe(false);
  expect('toBinary' in Decimal.prototype).toBe(false);
});

test('a method that is called only by a method that is called stays', () => {
  const Decimal = left('x.pow(0.5); x.toString();');

  expect(new Decimal(2).pow(0.5).toString()).toBe('1.4142135623730950488');
});

test('a name in a comment keeps nothing', () => {
  expect('sinh' in left('/* x.sinh() */ x.plus(1);').prototype).toBe(false);
});
