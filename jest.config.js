/** Packages that ship ES modules only and so pass through the compiler. */
const ES_MODULES = [
  'ky',
  'marked',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'franc-min',
  'trigram-utils',
  'collapse-white-space',
  'n-gram',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  // A test that is slow on a busy machine is not wrong.
  testTimeout: 60_000,
  testMatch: ['**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
};
