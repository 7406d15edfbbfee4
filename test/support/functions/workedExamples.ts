import examples from '../../cases/hedging.json';
import type { Answer } from './answer';
import { type Tolerance, worksOut } from './worksOut';

export interface WorkedExample {
  readonly id: string;
  readonly function: string;
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly tolerance: Tolerance;
  readonly source: string;
}

export interface ExamplesReport {
  readonly passed: number;
  /** One line each: formula, what it should give, what it gave. */
  readonly failed: readonly string[];
  /** Functions with examples that do not exist yet. */
  readonly missing: readonly string[];
}

/** Runs every worked example whose function exists. */
export async function workedExamples(
  ids: readonly string[],
  call: (id: string, args: readonly unknown[]) => Answer,
): Promise<ExamplesReport> {
  const all = examples as unknown as WorkedExample[];
  const runnable = all.filter((example) => ids.includes(example.function));
  const lines = await Promise.all(
    runnable.map(async ({ id, function: name, formula, args, expected, tolerance }) => {
      const got = await call(name, args);
      return worksOut(got, expected, tolerance)
        ? []
        : [`${id}: ${formula} must give ${JSON.stringify(expected)}; it gives ${JSON.stringify(got)}`];
    }),
  );
  const failed = lines.flat();
  const missing = [
    ...new Set(all.map((example) => example.function).filter((name) => !ids.includes(name))),
  ].sort();
  return { passed: runnable.length - failed.length, failed, missing };
}
