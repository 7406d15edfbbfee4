import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as unknown;
const LOCK = (read('package-lock.json') as { packages: Record<string, Locked> }).packages;
const PACKAGE = read('package.json') as Record<string, Record<string, string>>;
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Where the project must install: system, processor and, on Linux, C library. */
const PLATFORMS = [
  ['win32', 'x64'],
  ['win32', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['linux', 'x64', 'glibc'],
  ['linux', 'arm64', 'glibc'],
  ['linux', 'x64', 'musl'],
  ['linux', 'arm64', 'musl'],
] as const;

/** Packages that bring a compiled build per platform. */
const NATIVE = Object.entries(LOCK).filter(([, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).some((name) => (LOCK[`node_modules/${name}`]?.cpu ?? []).length > 0),
);

/** Builds that npm may install on the platform: a build that names no C library fits each. */
function buildsFor({ optionalDependencies = {} }: Locked, [os, cpu, libc]: readonly string[]): string[] {
  return Object.keys(optionalDependencies).filter((name) => {
    const build = LOCK[`node_modules/${name}`];
    if (!build?.os?.includes(os ?? '') || !build.cpu?.includes(cpu ?? '')) return false;
    return libc === undefined || build.libc === undefined || build.libc.includes(libc);
  });
}

describe('the lock file', () => {
  test('knows which packages bring compiled builds', () => {
    const names = NATIVE.map(([place]) => nameOf(place));
    expect(names).toEqual(expect.arrayContaining(['@swc/core', 'esbuild', 'oxc-parser', 'unrs-resolver']));
  });

  test.each(NATIVE.map(([place, locked]) => [nameOf(place), locked] as const))(
    '%s can be installed on every platform',
    (_name, locked) => {
      const missing = PLATFORMS.filter((platform) => buildsFor(locked, platform).length === 0);
      expect(missing).toEqual([]);
    },
  );

  test('holds every build that such a package names', () => {
    for (const [, { optionalDependencies = {} }] of NATIVE) {
      for (const name of Object.keys(optionalDependencies)) {
        const nested = Object.keys(LOCK).some((place) => place.endsWith(`node_modules/${name}`));
        expect({ name, nested }).toEqual({ name, nested: true });
      }
    }
  });

  test('leaves it to each machine where packages come from', () => {
    expect(Object.entries(LOCK).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('package.json', () => {
  test('names one exact version of each package', () => {
    const wished = Object.entries({
      ...PACKAGE['dependencies'],
      ...PACKAGE['devDependencies'],
      ...PACKAGE['overrides'],
    });
    expect(wished.length).toBeGreaterThan(50);
    expect(wished.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('agrees with the lock file', () => {
    const direct = { ...PACKAGE['dependencies'], ...PACKAGE['devDependencies'] };
    const locked = Object.keys(direct).map((name) => [name, LOCK[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(direct);
  });
});

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
]);

/** A package that names no licence says it in a file of its own. */
function licenceFromFile(place: string): string {
  const folder = path.join(ROOT, place);
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  if (/^\s*(The )?MIT License/i.test(text)) return 'MIT';
  return 'none';
}

/** "(MIT OR GPL-3.0)" is fine when one choice is; "MIT AND X" only when both are. */
function isAllowed(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((part) => ALLOWED.has(part)));
}

describe('licences', () => {
  test('everything the product ships with may be shipped', () => {
    const shipped = Object.entries(LOCK).filter(([place, { dev }]) => place !== '' && !dev);
    expect(shipped.length).toBeGreaterThan(100);
    const refused = shipped
      .map(([place, { license }]) => [nameOf(place), license ?? licenceFromFile(place)] as const)
      .filter(([, licence]) => !isAllowed(licence));
    expect(refused).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});
