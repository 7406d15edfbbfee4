import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { randomPlan } from '../test/xlsx/formulaCopy/support/randomPlan';
import { replan } from '../test/xlsx/formulaCopy/support/replan';
import { provideExcelErrors } from './plan/excelErrors';

const USAGE = 'Usage: npm run formulas -- [--plans 1000] [--from 0]';
const AT_A_TIME = 50;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Plans again in the formula copies of invented plans, with LibreOffice, and tells where HEDGE.PLAN answers otherwise. */
async function runFormulas(): Promise<void> {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string', default: '1000' },
      from: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  provideExcelErrors();
  process.env.HEDGEROW_OFFICE ??= 'soffice';
  const first = parseNumber(values.from, '--from must be a number') ?? 0;
  const end = first + (parseNumber(values.plans, '--plans must be a number') ?? 0);
  let wrong = 0;
  for (let seed = first; seed < end; seed += AT_A_TIME) {
    const count = Math.min(AT_A_TIME, end - seed);
    const lines = await replan(
      Array.from({ length: count }, (_, at) => ({ template: randomPlan(seed + at), ratio: 0.65 })),
    );
    lines.forEach(say);
    wrong += lines.length;
    say(`${seed + count - first} plans, ${wrong} cells differ`);
  }
  if (wrong > 0) process.exitCode = 1;
}

runFormulas().catch((failure: unknown) => {
  logErrorMessage(failure);
  process.exitCode = 1;
});
