require('tsx/cjs');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { rmSync } = require('node:fs');
const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const { DEVELOPMENT_HOST, manifestForHost } = require('./tools/manifestForHost.cjs');
const { CustomFunctionsPlugin } = require('./tools/webpack/CustomFunctionsPlugin');
const { htmlPage } = require('./tools/reference/htmlPage');
const { workbenchPage } = require('./tools/webpack/workbenchPage');

const DIST = path.join(__dirname, 'dist');
const source = (file) => path.join(__dirname, 'src', file);

/** TypeScript by swc; `importSource` says whose jsx a bundle speaks. */
const typescript = (importSource) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource } },
      target: 'es2020',
    },
  },
});

const bundle = (name, importSource, minify, rest) => ({
  name,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2020'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      typescript(importSource),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify, extractComments: false })] },
  performance: false,
  cache: {
    type: 'filesystem',
    name,
    buildDependencies: { config: [__filename, path.join(__dirname, 'package-lock.json')] },
  },
  stats: 'errors-warnings',
  ...rest,
});

/** The functions alone: they load where there is neither Office nor a page, at most 30 kB, so decimal.js is thinned. */
const functions = (host) => {
  const config = bundle('functions', 'preact', MinimizerPlugin.terserMinify, {
    entry: source('functions/functions.ts'),
    output: { path: DIST, filename: 'functions.js' },
    plugins: [new CustomFunctionsPlugin(source('functions'), host)],
  });
  config.module.rules.push({
    test: /decimal\.mjs$/,
    loader: path.join(__dirname, 'tools', 'webpack', 'usedDecimalLoader.ts'),
    options: { folders: ['model', 'hedging', 'functions'].map(source) },
  });
  return config;
};

/** The pane: Fluent UI on Preact. Dropping the aliases puts it on React. */
const taskpane = (host) =>
  bundle('taskpane', 'preact', MinimizerPlugin.terserMinify, {
    entry: source('taskpane/taskpane.tsx'),
    output: { path: DIST, filename: 'taskpane.js', chunkFilename: 'taskpane.[name].js', publicPath: 'auto' },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/test-utils': 'preact/test-utils',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
      },
    },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/taskpane.html', to: 'taskpane.html' },
          {
            from: 'src/taskpane/taskpane.html',
            to: 'taskpane.workbench.html',
            transform: (page) => workbenchPage(String(page)),
          },
          {
            from: 'docs/reference/*.md',
            to: 'reference/[name].html',
            transform: (page) => htmlPage(String(page)),
          },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg', '**/*.json'] } },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (xml) => (host === DEVELOPMENT_HOST ? xml : manifestForHost(String(xml), host)),
          },
        ],
      }),
    ],
  });

/** The spreadsheet in the browser, and the stand-in for office.js that its pane loads. Terser takes minutes here. */
const workbench = () =>
  bundle('workbench', 'react', MinimizerPlugin.swcMinify, {
    entry: { workbench: source('workbench/workbench.ts') },
    output: {
      path: path.join(DIST, 'workbench'),
      filename: '[name].js',
      chunkFilename: 'workbench.[name].js',
      publicPath: 'auto',
    },
    plugins: [
      // Hyphenation of documents, which a spreadsheet never asks for: 80 files, 5 MB.
      new NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (module) => {
        if (/engine-render[\\/]lib[\\/]es$/.test(module.context))
          module.request = 'data:text/javascript,export{}';
      }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({ patterns: [{ from: 'src/workbench/index.html', to: 'index.html' }] }),
    ],
  });

const office = () =>
  bundle('office', 'preact', MinimizerPlugin.swcMinify, {
    entry: { office: source('workbench/client/office.ts') },
    output: { path: path.join(DIST, 'workbench'), filename: '[name].js' },
  });

/**
 * `--env host=https://hedge.example.com` writes the manifest for that address.
 * @param {{ host?: string, WEBPACK_BUILD?: boolean }} env
 */
module.exports = (env = {}) => {
  if (env.WEBPACK_BUILD) rmSync(DIST, { recursive: true, force: true });
  const host = env.host ?? DEVELOPMENT_HOST;
  return [functions(host), taskpane(host), workbench(), office()];
};
