import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Each offender and the one rule that must answer it. */
const OFFENDERS: Record<string, { code: string; rule: string }> = {
  'src/model/looksUp.ts': { code: `import '../hedging/fine';`, rule: 'model-imports' },
  'src/model/looksUpAtAType.ts': {
    code: `import type { Fine } from '../hedging/fine'; export type T = Fine;`,
    rule: 'model-imports',
  },
  'src/hedging/asksAVenue.ts': { code: `import '../market/fine';`, rule: 'hedging-imports' },
  'src/functions/fetchesAPrice.ts': { code: `import '../market/fine';`, rule: 'functions-imports' },
  'src/functions/readsASheet.ts': { code: `import '../workbook/fine';`, rule: 'functions-imports' },
  'src/market/calculates.ts': { code: `import '../hedging/fine';`, rule: 'market-imports' },
  'src/relay/knowsTheModel.ts': { code: `import '../model/fine';`, rule: 'relay-imports' },
  'src/relay/readsAVenue.ts': { code: `import '../market/fine';`, rule: 'relay-imports-little-of-market' },
  'src/templates/asksAVenue.ts': { code: `import '../market/fine';`, rule: 'templates-imports' },
  'src/workbook/asksAVenue.ts': { code: `import '../market/fine';`, rule: 'workbook-imports' },
  'src/xlsx/readsASheet.ts': { code: `import '../workbook/fine';`, rule: 'xlsx-imports' },
  'src/actions/callsAFunction.ts': { code: `import '../functions/fine';`, rule: 'actions-imports' },
  'src/actions/relays.ts': { code: `import '../relay/fine';`, rule: 'actions-imports' },
  'src/taskpane/readsASheet.ts': { code: `import '../workbook/fine';`, rule: 'taskpane-imports' },
  'src/workbench/usesTheModel.ts': { code: `import '../model/fine';`, rule: 'workbench-imports' },
  'src/workbench/grid/readsFiles.ts': {
    code: `import '../../xlsx/contents/fine';`,
    rule: 'workbench-imports',
  },
  'src/workbench/open/writesFiles.ts': {
    code: `import '../../xlsx/fine';`,
    rule: 'workbench-open-imports',
  },
  'src/hedging/usesAPackage.ts': { code: `import 'hono';`, rule: 'hedging-packages' },
  'src/market/usesTheRelaysPackage.ts': { code: `import 'hono';`, rule: 'market-packages' },
  'src/market/readsFiles.ts': { code: `import 'node:fs';`, rule: 'no-node-in-src' },
  'src/market/importsATest.ts': { code: `import '../../test/fine';`, rule: 'src-stands-alone' },
  'src/market/importsATool.ts': { code: `import '../../tools/fine';`, rule: 'src-stands-alone' },
  'src/market/importsABarrel.ts': { code: `import './venue/index';`, rule: 'no-barrel' },
  'src/market/importsHelpers.ts': { code: `import './helpers/fine';`, rule: 'no-vague-name' },
  'src/market/importsUtils.ts': { code: `import './utils';`, rule: 'no-vague-name' },
  'src/actions/goesAstray.ts': { code: `import './gone';`, rule: 'no-unresolvable' },
  'src/market/ring.ts': { code: `import './ringEnd';`, rule: 'no-circular' },
  'tools/shipsOffice.ts': { code: `import '@microsoft/office-js';`, rule: 'no-office-library' },
  'tools/asksANewFolder.ts': { code: `import '../src/novelty/fine';`, rule: 'no-unknown-folder' },
};

/** What every row allows, at least once. */
const LAWFUL: Record<string, string> = {
  'src/model/fine.ts': `import 'decimal.js';`,
  'src/hedging/fine.ts': `import '../model/fine'; export type Fine = 1;`,
  'src/functions/fine.ts': `import '../model/fine'; import '../hedging/fine';`,
  'src/market/fine.ts': `import '../model/fine'; import 'ky';`,
  'src/market/venues.ts': '',
  'src/relay/fine.ts': `import '../market/venues'; import 'hono';`,
  'src/workbook/fine.ts': `import '../model/fine';`,
  'src/actions/fine.ts': `import '../workbook/fine'; import '../market/fine'; import '../model/fine';`,
  'src/taskpane/fine.ts': `import '../actions/fine'; import '../model/fine';`,
  'src/xlsx/fine.ts': `import '../model/fine';`,
  'src/xlsx/contents/fine.ts': `export type Fine = 1;`,
  'src/workbench/fine.ts': `import '@univerjs/core';`,
  'src/workbench/open/fine.ts': `import '../fine'; import '../../xlsx/contents/fine';`,
  'tools/fine.ts': `import '../src/relay/fine'; import 'node:fs';`,
  'test/fine.ts': `import '../tools/fine'; import '@microsoft/office-js';`,
};

const REACHED: Record<string, string> = {
  'src/market/venue/index.ts': '',
  'src/market/helpers/fine.ts': '',
  'src/market/utils.ts': '',
  'src/market/ringEnd.ts': `import './ring';`,
  'src/novelty/fine.ts': '',
};

const PACKAGES = ['decimal.js', 'ky', 'hono', '@univerjs/core', '@microsoft/office-js'];

let folder = '';
let violations: Violation[] = [];

function write(file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-imports-'));
  for (const [file, { code }] of Object.entries(OFFENDERS)) write(file, code);
  for (const [file, code] of Object.entries({ ...LAWFUL, ...REACHED })) write(file, code);
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler' } }),
  );
  write(
    'package.json',
    JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])) }),
  );
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
    write(`node_modules/${name}/main.js`, '');
  }
  const command = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const args = [command, '--config', config, '--output-type', 'json', 'src', 'tools', 'test'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rulesThatAnswer(file: string): string[] {
  return violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
}

describe('import rules', () => {
  test.each(Object.entries(OFFENDERS).map(([file, { rule }]) => [file, rule]))(
    '%s is answered by %s',
    (file, rule) => {
      expect(rulesThatAnswer(file)).toEqual([rule]);
    },
  );

  test.each(Object.keys(LAWFUL))('%s is lawful', (file) => {
    expect(rulesThatAnswer(file)).toEqual([]);
  });

  test('every rule answers in a sentence', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { comment: string }[] }>(
      '../../.dependency-cruiser.cjs',
    );
    expect(forbidden.length).toBeGreaterThan(20);
    for (const { comment } of forbidden) expect(comment).toMatch(/^[A-Zst].{20,}\.$/);
  });
});
