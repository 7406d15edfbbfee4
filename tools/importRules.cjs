/**
 * Who may import whom: one row per folder of src. The rules that dependency-cruiser checks are made from it.
 *
 * uses      folders of src it may import
 * only      where it may take just some files of such a folder: the pattern those files match
 * rooms     folders in it that may import more: which files of src, as a pattern, and why
 * packages  packages it may import, as patterns on the package's name
 */
const LAYERS = [
  { name: 'model', does: 'holds the nouns that travel', uses: [], packages: ['decimal.js'] },
  { name: 'hedging', does: 'is pure math', uses: ['model'], packages: ['decimal.js'] },
  {
    name: 'functions',
    does: 'answers cells and never touches the network or the workbook',
    uses: ['model', 'hedging'],
    packages: [],
  },
  {
    name: 'market',
    does: "turns a venue's words into the model",
    uses: ['model'],
    packages: ['ky', 'valibot'],
  },
  {
    name: 'relay',
    does: 'passes requests on and knows only the list of venues and the form of their no',
    uses: ['market'],
    only: { market: '(venues?|venueComplaint)\\.ts$' },
    packages: ['hono'],
  },
  {
    name: 'templates',
    does: 'describes planning workbooks as data; a HEDGE cell has the value its function gives',
    uses: ['model', 'hedging', 'functions'],
    only: { functions: 'portfolio/PLAN\\.ts$' },
    packages: ['papaparse'],
  },
  {
    name: 'workbook',
    does: 'is the only folder that speaks to Excel',
    uses: ['model', 'templates'],
    packages: [],
  },
  {
    name: 'xlsx',
    does: 'turns workbooks into bytes and back',
    uses: ['model', 'templates'],
    packages: ['fflate', 'saxes'],
  },
  {
    name: 'actions',
    does: 'carries out one user intent each',
    uses: ['model', 'hedging', 'market', 'templates', 'workbook', 'xlsx'],
    packages: [],
  },
  {
    name: 'taskpane',
    does: 'shows state and calls actions',
    uses: ['model', 'actions'],
    packages: ['@fluentui/[^/]+', 'preact', 'react', 'react-dom', 'd3-scale', 'd3-shape'],
  },
  {
    name: 'workbench',
    does: 'hosts the built add-in and uses nothing of its source',
    uses: [],
    // Reading a file's bytes is no part of what the host proves: the add-in never reads one into a sheet.
    rooms: [
      {
        name: 'open',
        does: 'opens .xlsx files with the reader that the copies are checked with',
        may: 'xlsx/contents/',
      },
    ],
    packages: ['@univerjs/[^/]+', 'react', 'react-dom', 'rxjs'],
  },
];

/** Names that say nothing about what is inside. */
const VAGUE = '(^|/)(utils?|helpers?|common|shared|misc)(/|[.])';

const quoted = (names) => (names.length === 0 ? 'nothing else of src' : `only ${names.join(', ')}`);
const escaped = (name) => name.replaceAll('.', '\\.');

function folderRule({ name, does, uses, rooms = [] }) {
  const apart = rooms.map((room) => `^src/${name}/${room.name}/`).join('|');
  return {
    name: `${name}-imports`,
    comment: `src/${name} ${does}: of src it may import ${quoted(uses)}. Move the code to the folder it belongs to, or pass the value in from above.`,
    severity: 'error',
    from: { path: `^src/${name}/`, ...(apart === '' ? {} : { pathNot: apart }) },
    to: { path: '^src/', pathNot: `^src/(${[name, ...uses].join('|')})/` },
  };
}

function roomRules({ name, rooms = [] }) {
  return rooms.map(({ name: room, does, may }) => ({
    name: `${name}-${room}-imports`,
    comment: `src/${name}/${room} ${does}: beside src/${name} it may import only src/${may}.`,
    severity: 'error',
    from: { path: `^src/${name}/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${name}/|${may})` },
  }));
}

function narrowRules({ name, does, only = {} }) {
  return Object.entries(only).map(([folder, pattern]) => ({
    name: `${name}-imports-little-of-${folder}`,
    comment: `src/${name} ${does}: of src/${folder} it may import only files that match ${pattern}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/${pattern}` },
  }));
}

function packageRule({ name, does, packages }) {
  const allowed = packages.map(
    (name) => `node_modules/(@types/)?${name.includes('[') ? name : escaped(name)}/`,
  );
  return {
    name: `${name}-packages`,
    comment: `src/${name} ${does}: the packages it may import are ${packages.length === 0 ? 'none' : packages.join(', ')}. A new one is a decision: add it to tools/importRules.cjs.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      ...(allowed.length === 0 ? {} : { pathNot: allowed.join('|') }),
    },
  };
}

const GENERAL = [
  {
    name: 'no-circular',
    comment:
      'These files import each other in a circle: none can be understood or tested alone. Move what both need into a third file.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-barrel',
    comment:
      'A barrel (index file) hides where a thing lives and drags in its neighbours. Import the file that holds it.',
    severity: 'error',
    from: {},
    to: { path: '(^|/)index[.][^/]+$', pathNot: 'node_modules' },
  },
  {
    name: 'no-vague-name',
    comment: 'A file or folder is named by what it holds; utils, helpers, common and the like say nothing.',
    severity: 'error',
    from: {},
    to: { path: VAGUE, pathNot: 'node_modules' },
  },
  {
    name: 'no-unknown-folder',
    comment: 'This folder of src has no row in tools/importRules.cjs: say there what it may import.',
    severity: 'error',
    from: {},
    to: { path: '^src/[^/]+/', pathNot: `^src/(${LAYERS.map((layer) => layer.name).join('|')})/` },
  },
  {
    name: 'src-stands-alone',
    comment: 'The product does not import tests or tools. Move the code into src, or pass it in.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|tools)/' },
  },
  {
    name: 'no-node-in-src',
    comment: 'src runs in browsers, in Excel and at the edge, where Node has no modules. Put it into tools.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-office-library',
    comment:
      "Microsoft's library is for tests only; the page gets office.js by a script tag and the workbench brings a stand-in.",
    severity: 'error',
    from: { path: '^(src|tools)/' },
    to: { path: 'node_modules/@microsoft/office-js/' },
  },
  {
    name: 'no-unresolvable',
    comment: 'This import leads nowhere: the file or package does not exist.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** The forbidden rules of dependency-cruiser. */
function importRules() {
  return [
    ...LAYERS.flatMap((layer) => [
      folderRule(layer),
      ...roomRules(layer),
      ...narrowRules(layer),
      packageRule(layer),
    ]),
    ...GENERAL,
  ];
}

module.exports = { importRules };
