import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { buildPlan, wholeWorkbook } from '../src/templates/buildPlan';
import type { Template } from '../src/templates/template';
import { TEMPLATES } from '../src/templates/templates';
import { insertPlan } from '../src/workbook/plan/insertPlan';
import { readContents } from '../src/xlsx/contents/readContents';
import { formulaCopy } from '../src/xlsx/formulaCopy/formulaCopy';
import { valuesCopy } from '../src/xlsx/freeze/valuesCopy';
import { unzip } from '../src/xlsx/read/unzip';
import { writeWorkbook } from '../src/xlsx/writeWorkbook';
import { zipParts } from '../src/xlsx/zipParts';
import { openExcel } from '../test/workbook/openExcel';
import { median } from './bench/median';
import { provideExcelErrors } from './plan/excelErrors';

const USAGE = 'Usage: npm run bench -- [--runs 9] [--holdings 2000]';
const NOW = new Date('2026-11-21T12:00:00Z');
const COPY = { madeAt: NOW, version: '0.0.0' };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function templateOf(id: string): Template {
  const found = TEMPLATES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no template ${id}.`);
  return found;
}

/** A plan with as many holdings of one coin. */
function largePlan(count: number): Template {
  const holdings = Array.from({ length: count }, (_, at) => ({
    asset: 'BTC',
    quantity: 1 + at / 1_000,
    averageCost: 45_000.123456789 + at,
    hedge: 'mexc:BTC_USDT',
  }));
  return { ...templateOf('single-coin'), holdings };
}

const dataOf = (template: Template) => wholeWorkbook(buildPlan(template, NOW));
const fileOf = (data: ReturnType<typeof dataOf>) => writeWorkbook(data, { title: 'Plan', createdAt: NOW });

/** What takes how long, told beside the time that packing the same file's XML takes in the same run. */
async function measure(title: string, template: Template, runs: number): Promise<void> {
  const data = dataOf(template);
  const live = fileOf(data);
  const parts = unzip(live);
  const zipping = await median(() => zipParts(parts), runs);
  const tell = (what: string, time: number): void => {
    say(
      `  ${what.padEnd(34)}${time.toFixed(1).padStart(9)} ms${(time / zipping).toFixed(1).padStart(7)} × zipping`,
    );
  };
  say(`${title}: ${Math.ceil(live.length / 1024)} kB, ${[...parts.keys()].length} parts`);
  tell('its XML zipped, and no more', zipping);
  tell('the live file written', await median(() => fileOf(data), runs));
  tell('values copy made of it', await median(() => valuesCopy(live, COPY), runs));
  tell('formula copy made of it', await median(() => formulaCopy(live, COPY), runs));
  tell('read as the workbench opens it', await median(() => readContents(live), runs));
  const insert = async (): Promise<void> => {
    openExcel();
    await insertPlan((names) => buildPlan(template, NOW, names));
  };
  tell('New plan, over the host', await median(insert, runs));
}

/** Measures what a person waits for; nothing fails here, whatever the machine. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      holdings: { type: 'string', default: '2000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  provideExcelErrors();
  const runs = parseNumber(values.runs, `--runs must be a number.\n${USAGE}`) ?? 0;
  const count = parseNumber(values.holdings, `--holdings must be a number.\n${USAGE}`) ?? 0;
  if (!(runs >= 1) || !(count >= 1)) throw new Error(`--runs and --holdings must be 1 or more.\n${USAGE}`);
  await measure('A plan of several coins', templateOf('multi-coin'), runs);
  await measure(`A plan of ${count.toLocaleString('en')} holdings`, largePlan(count), Math.ceil(runs / 3));
}

bench().catch((failure: unknown) => {
  logErrorMessage(failure);
  process.exitCode = 1;
});
