import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NATIVE_FUNCTIONS } from '../../../src/xlsx/formulaCopy/nativeFunctions';
import { nativeFormula } from '../../../src/xlsx/formulaCopy/nativeFormula';
import { NoNativeForm } from '../../../src/xlsx/formulaCopy/NoNativeForm';
import examples from '../../cases/hedging.json';
import catalogue from '../../functions/catalogue.json';
import { loadBundle } from '../../support/functions/loadBundle';
import { parseFormula } from '../../support/functions/parseFormula';
import { worksOut, type Tolerance } from '../../support/functions/worksOut';
import { OneRecalculation } from './support/OneRecalculation';
import { answerOf, ON_ONE_SHEET, type NativeCase } from './support/recalculatedCalls';

const { call } = loadBundle();

const FUNCTIONS = path.join(__dirname, '../../../src/functions');

function functionFiles(): string[] {
  return readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(FUNCTIONS, file), 'utf8'));
}

interface Example {
  readonly formula: string;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
}

/** Functions that no ordinary formula can stand for; their cells keep their values. */
const WITHOUT_FORM = ['BASKET', 'COMPARE', 'EXPLAIN', 'MULTIHEDGE', 'NEXTCHANGE', 'STRESS'];
/** Its columns have a table of their own. */
const WHOLE_PLAN = 'PLAN';
const CLOSE: Tolerance = { rel: 1e-9, abs: 1e-12 };

const isError = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A text that looks like a number counts as one without the add-in; and what needs tables. */
const NOT_ALIKE = /"5 %"|PLAN|[A-Z]\w+\[/;

/** Any error stands for any other: a formula has no sentences. */
const errorsAlike = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(errorsAlike) : isError(value) ? { error: 'any' } : value;

function isNative({ formula }: { readonly formula: string }): boolean {
  try {
    const { rows, columns, at } = nativeFormula(formula.slice(1), ON_ONE_SHEET);
    for (let cell = 0; cell < rows * columns; cell += 1) at(Math.floor(cell / columns), cell % columns);
    return true;
  } catch (error) {
    if (error instanceof NoNativeForm) return false;
    throw error;
  }
}

const office = new OneRecalculation();
beforeAll(() => office.workOut(), 240_000);

const asked = (cases: readonly { readonly formula: string }[]) =>
  office.add(cases.map(({ formula }) => ({ formula, inputs: [] })));

function wrongOnes(
  cases: readonly Example[],
  blocks: ReturnType<ReturnType<typeof asked>>,
): readonly string[] {
  return cases.flatMap(({ formula, expected, tolerance }, at) => {
    const got = answerOf(blocks[at] ?? []);
    // An error that stands for a whole table stands in each of its rows.
    const fits =
      isError(expected) && Array.isArray(got) && (got as unknown[][]).some((row) => row.every(isError));
    return fits || worksOut(errorsAlike(got), errorsAlike(expected), tolerance)
      ? []
      : [`${formula}: ${JSON.stringify(expected)}, natively ${JSON.stringify(got)}`];
  });
}

test('every function has a native text, or is known to have none', () => {
  expect([...Object.keys(NATIVE_FUNCTIONS), WHOLE_PLAN, ...WITHOUT_FORM].sort()).toEqual(
    Object.keys(catalogue).sort(),
  );
});

describe('in LibreOffice, without the add-in', () => {
  const worked = (examples as unknown as Example[]).filter(isNative);
  const workedBlocks = asked(worked);
  const typed = functionFiles().flatMap((file) => file.match(/(?<=@example )=HEDGE\..+?(?= →)/g) ?? []);
  const shown = typed.filter((formula) => !NOT_ALIKE.test(formula) && isNative({ formula }));
  const shownBlocks = asked(shown.map((formula) => ({ formula })));

  test('the worked examples come out the same', () => {
    expect(worked.length).toBeGreaterThanOrEqual(327);
    expect(wrongOnes(worked, workedBlocks())).toEqual([]);
  });

  test('the examples of the reference pages come out as the add-in answers them', () => {
    expect(shown.length).toBeGreaterThanOrEqual(100);
    const cases = shown.map((formula) => {
      const { id, args } = parseFormula(formula);
      return { formula, expected: call(id, args), tolerance: CLOSE };
    });
    expect(wrongOnes(cases, shownBlocks())).toEqual([]);
  });
});

/** Numbers in no order, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('contracts are those of decimal arithmetic, whatever doubles add to the cells', () => {
  const next = numbers(20261121);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0];
  const decimals = (most: number, digits: number): number => Number((next() * most).toFixed(digits));
  /** As 87.6 + 98.3 − 44 sits in a cell. */
  const noisy = (value: number): number => value * 1.1 - value * 0.1;

  describe('CONTRACTS', () => {
    const cases = Array.from({ length: 600 }, (): NativeCase & { args: unknown[] } => {
      const payoff = pick(['linear', 'linear', 'inverse', 'quanto']);
      const size = pick([0.001, 0.01, 0.1, 1, 10, 100]);
      const lot = pick([1, 0.1, 0.01, 0.001, 5]);
      const price = decimals(70_000, 2) + 1;
      const spec = [
        size,
        payoff,
        lot,
        pick([0, 1, 3, 0.5]),
        pick([0, 5, 100]),
        payoff === 'quanto' ? 61_000.5 : '',
      ];
      const value = size * (payoff === 'inverse' ? 1 : price * (payoff === 'quanto' ? 61_000.5 : 1));
      // Whole lots, halves and anything between, with the noise of a sum.
      const lots = pick([Math.floor(next() * 400), Math.floor(next() * 400) + 0.5, decimals(50, 4)]);
      const exposure = pick([1, -1]) * noisy(Number((lots * lot * value).toPrecision(14)));
      const word = pick(['nearest', 'down', 'up', 'none', '']);
      return {
        formula: '=HEDGE.CONTRACTS(<0>,<1>,<2>:<7>,<8>,<9>,<10>)',
        inputs: [exposure, price, ...spec, 1, 1, word],
        args: [exposure, price, [spec], 1, 1, word],
      };
    });
    const blocks = office.add(cases);

    test('over payoffs, lots, smallest orders, signs and rounding words', () => {
      const wrong = cases.flatMap(({ args, inputs }, at) => {
        const [expected, got] = [call('CONTRACTS', args), blocks()[at]?.[0]?.[0]];
        return worksOut(got, expected, { rel: 1e-13, abs: 0 })
          ? []
          : [`${JSON.stringify(inputs)}: ${JSON.stringify(expected)}, natively ${JSON.stringify(got)}`];
      });
      expect(wrong).toEqual([]);
    });
  });

  describe('ROUNDLOT', () => {
    const cases = Array.from({ length: 600 }, () => {
      const value = decimals(200, 1) + decimals(200, 1) - decimals(200, 1);
      const [step, word, least] = [
        pick([0.1, 0.3, 0.01, 1, 0.25]),
        pick(['nearest', 'down', 'up']),
        pick([0, 0.5]),
      ];
      return { formula: `=HEDGE.ROUNDLOT(<0>,<1>,"${word}",<2>)`, inputs: [value, step, least], word };
    });
    const blocks = office.add(cases);

    test('of sums of decimals', () => {
      const wrong = cases.flatMap(({ inputs: [value, step, least], word }, at) => {
        const [expected, got] = [call('ROUNDLOT', [value, step, word, least]), blocks()[at]?.[0]?.[0]];
        return worksOut(got, expected, { rel: 1e-13, abs: 0 })
          ? []
          : [{ value, step, word, least, expected, got }];
      });
      expect(wrong).toEqual([]);
    });
  });

  describe('bands', () => {
    const cases = Array.from({ length: 300 }, () => {
      const [target, band] = [decimals(2, 2), decimals(1, 2)];
      return { formula: '=HEDGE.OUTOFBAND(<0>,<1>,<2>)', inputs: [target + band, target, band] };
    });
    const blocks = office.add(cases);
    const outside = office.add([{ formula: '=HEDGE.OUTOFBAND(<0>,<1>,<2>)', inputs: [0.56, 0.5, 0.05] }]);

    test('are strict: what doubles make of an edge is still inside', () => {
      expect(blocks()).toHaveLength(cases.length);
      expect(
        blocks()
          .flat(2)
          .filter((answer) => answer !== false),
      ).toEqual([]);
      expect(outside()).toEqual([[[true]]]);
    });
  });
});

describe('what has no native form says why', () => {
  test.each([
    ['BASKET({1},{1},{1})', 'BASKET has no form without the add-in'],
    ['CONTRACTS(1,2,3,,,"bankers")', 'it knows no "bankers"'],
    ['CONTRACTS(A1:A3,B1:B2,1)', 'its columns differ in length'],
    ['VALUEATRISK(A1:A9*2,1)', 'an argument is a list that is worked out, whose length is not known'],
  ])('HEDGE.%s', (formula, why) => {
    expect(() => nativeFormula(`HEDGE.${formula}`, ON_ONE_SHEET).at(0, 0)).toThrow(why);
  });
});

test('a formula that no cell could hold is none', () => {
  const long = `${'1+'.repeat(3000)}1`;
  expect(() => nativeFormula(`HEDGE.PNL(${long},${long},1,1)`, ON_ONE_SHEET).at(0, 0)).toThrow(
    'its formula would be longer than a cell can hold',
  );
});

test('a call inside a formula is put in brackets, texts and other functions are left alone', () => {
  const native = nativeFormula('IF(A1="HEDGE.PNL(1)",1,_xldudf_HEDGE_LOCKEDPRICE(A2,B2,C2)*2)', ON_ONE_SHEET);
  expect(native.at(0, 0)).toBe('IF(A1="HEDGE.PNL(1)",1,(IF(AND(A2>0,B2>0,C2>0),B2+A2-C2,#VALUE!))*2)');
});

test('a contract that is looked up is read cell by cell', () => {
  const around = {
    ...ON_ONE_SHEET,
    sizeOf: (text: string) => (text.startsWith('Contracts[[') ? { rows: 9, columns: 6 } : undefined),
  };
  const native = nativeFormula(
    'HEDGE.PNL(1,A1,B1,INDEX(Contracts[[contractSize]:[settlePrice]],MATCH(C1,Contracts[key],0),0))',
    around,
  );
  expect(native.at(0, 0)).toContain(
    'INDEX(Contracts[[contractSize]:[settlePrice]],MATCH(C1,Contracts[key],0),2)="inverse"',
  );
});
