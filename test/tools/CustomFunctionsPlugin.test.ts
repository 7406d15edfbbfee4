import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { CustomFunctionsPlugin } from '../../tools/webpack/CustomFunctionsPlugin';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plugin-'));
  mkdirSync(path.join(folder, 'functions'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const comment = (id: string): string =>
  `/**\n * Answers.\n *\n * @customfunction ${id}\n * @param price Price.\n * @returns It.\n` +
  ` * @example =HEDGE.${id}(1) → 1\n * @example =HEDGE.${id}(0) → #VALUE! no\n */\n`;

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, 'functions', name), text);
}

function build(): Promise<{ errors: string[] }> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'none',
        context: folder,
        entry: path.join(folder, 'functions', 'functions.ts'),
        output: { path: path.join(folder, 'dist') },
        plugins: [new CustomFunctionsPlugin(path.join(folder, 'functions'), 'https://hedge.example.com')],
      },
      (failure, stats) => {
        if (failure || !stats) reject(failure ?? new Error('webpack said nothing'));
        else resolve({ errors: stats.toJson({ errors: true }).errors?.map(({ message }) => message) ?? [] });
      },
    );
  });
}

test('functions.json is written beside the bundle', async () => {
  write('ASK.ts', `${comment('ASK')}export function ASK(price) {\n  return price;\n}\n`);
  write('functions.ts', "import { ASK } from './ASK.ts';\nconsole.log(ASK);\n");

  expect((await build()).errors).toEqual([]);
  const written = JSON.parse(readFileSync(path.join(folder, 'dist', 'functions.json'), 'utf8')) as {
    functions: { id: string; helpUrl: string }[];
  };
  expect(written.functions).toEqual([
    expect.objectContaining({ id: 'ASK', helpUrl: 'https://hedge.example.com/reference/ask.html' }),
  ]);
});

test('a function that nothing imports fails the build instead of missing in Excel', async () => {
  write('ASK.ts', `${comment('ASK')}export function ASK(price) {\n  return price;\n}\n`);
  write('BID.ts', `${comment('BID')}export function BID(price) {\n  return price;\n}\n`);
  write('functions.ts', "import { ASK } from './ASK.ts';\nconsole.log(ASK);\n");

  expect((await build()).errors).toEqual([
    expect.stringMatching(/BID\.ts: nothing imports this function; list it in functions\.ts/),
  ]);
});
