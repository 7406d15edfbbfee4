import { numberWriter } from '../locale/numberWriter';
import { count } from './count';

const number = numberWriter({ maximumSignificantDigits: 12 });
const whole = numberWriter();
/** Words, and so in the language of these texts. */
const age = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** The steps of a sizing, as HEDGE.EXPLAIN calls them. */
const STEPS: Readonly<Record<string, string>> = {
  exposure: 'Exposure',
  target: 'To be hedged',
  contractValue: 'Value of one contract',
  exactContracts: 'Contracts, exact',
  lots: 'The same in lots',
  wholeLots: 'Whole lots',
  smallestOrder: 'Smallest order',
  shortContracts: 'Contracts',
  residual: 'Left open',
};

const PLAN_COLUMNS: Readonly<Record<string, string>> = {
  asset: 'The coin that is held; “total” is the sum of the rows below.',
  quantity: 'Coins held; a minus means coins owed.',
  price: 'Spot price of the coin: the one in Holdings, else the spot quote.',
  exposure: 'Quantity × price: what can be lost, in quote currency.',
  beta: 'How far the coin moves when the contract’s coin moves by 1.',
  hedgeRatio: 'The share of the exposure that is to be hedged.',
  venue: 'Where the hedge is traded.',
  symbol: 'The contract, as the venue spells it.',
  shortContracts: 'Contracts to sell; a minus means contracts to buy. Rounded to the venue’s lots.',
  hedgedRatio: 'The share of the exposure that these whole contracts offset.',
  residual: 'The exposure that is left open, in quote currency.',
  entryPrice: 'The mark price at which the contracts are counted.',
  notional: 'Contracts × contract value, in quote currency.',
  initialMargin: 'What the venue locks up to open the contracts, in settlement currency.',
  liquidationPrice: 'The price at which the venue closes the contracts.',
  liquidationMove: 'How far the price may move before that.',
  fees: 'Opening and closing the contracts, in settlement currency.',
  funding: 'Funding over the horizon at today’s rate; plus is received.',
  cost: 'Fees less funding; plus is a cost.',
  breakevenMove: 'How far the price must fall for the short alone to earn its cost.',
  warnings: 'What to know of the row.',
};

const CODES: Readonly<Record<string, string>> = {
  '#VALUE!': 'An argument is not what the function needs.',
  '#N/A': 'Something the function needs is not there, or is too old.',
  '#DIV/0!': 'There is nothing to divide by.',
  '#NUM!': 'There is no such number.',
  '#NAME?':
    'Excel did not know a name in the formula: often the function itself, while the add-in was not loaded. Check can enter it again.',
  '#REF!': 'A cell or table that the formula refers to was deleted.',
  '#SPILL!': 'The result needs cells that are filled. Clear the cells to the right and below.',
  '#CALC!': 'Excel cannot work with the shape of an argument.',
  '#NULL!': 'Two ranges have no cell in common: a comma may be missing.',
  '#BUSY!': 'Excel is still waiting for the answer.',
};

const LEFT = {
  still: 'was entered and is still unknown: reload the add-in, or install it for this Excel',
  protected: 'its sheet is protected: unprotect it (Review, Unprotect Sheet)',
  changed: 'the cell was changed meanwhile',
  refused: 'Excel refused',
  lost: 'what it refers to was deleted: point it at the cells again',
} as const;

/** What Explain says. */
export const explainTexts = {
  parts: 'Explain',
  cell: 'This cell',
  functions: 'Functions',
  doctor: 'Check',
  functionName: (id: string): string => `HEDGE.${id}`,
  number,

  reading: 'Reading the cell…',
  referenceFailed: 'The descriptions of the functions could not be loaded. Check the connection.',
  retry: 'Try again',
  readAgain: 'Read again',
  notRead: 'The cell could not be read',
  several: (address: string): string => `Several cells are selected. This explains ${address}.`,
  empty: 'The cell is empty.',
  emptyHint: 'Select a cell with a HEDGE formula, or put one here.',
  findOne: 'Find a function',
  valueOnly: 'The cell holds a value, no formula.',
  noHedge: 'The formula uses no HEDGE function.',
  protectedSheet: 'The sheet is protected. It can be read, not changed.',
  result: 'Result',
  inside: 'The cell goes on working with what HEDGE answers.',
  unknownFunction: (id: string): string => `There is no function HEDGE.${id}.`,
  spilled: (id: string): string => `This cell is part of the table that HEDGE.${id} fills.`,
  spilledAnyone: 'This cell is filled by a formula in another cell.',
  goToFormula: (address: string): string => `Go to the formula in ${address}`,
  planColumn: (header: string): string | undefined => PLAN_COLUMNS[header],
  ofRow: (label: string): string => (label === 'total' ? 'Sum of all holdings' : `Holding: ${label}`),
  code: (code: string): string => CODES[code] ?? `The cell shows ${code}.`,
  causes: 'The function answers so because of:',
  arguments: 'Arguments',
  omitted: 'left out',
  emptyCell: 'empty',
  cells: (rows: number, columns: number): string =>
    `${count(rows, 'row', 'rows')} × ${count(columns, 'column', 'columns')}`,
  byExcel: 'worked out by Excel',
  lost: 'leads nowhere in this workbook',
  yes: 'TRUE',
  no: 'FALSE',
  working: 'Working',
  step: (step: string): string => STEPS[step] ?? step,
  formulaOf: 'Formula',
  prices: 'Prices and terms used',
  noAge: 'no time given',
  age: (observedAt: Date, now: Date): string => {
    const minutes = Math.round((observedAt.getTime() - now.getTime()) / 60_000);
    if (Math.abs(minutes) < 120) return age.format(minutes, 'minute');
    const hours = Math.round(minutes / 60);
    return Math.abs(hours) < 48 ? age.format(hours, 'hour') : age.format(Math.round(hours / 24), 'day');
  },
  own: 'your own row',
  page: (id: string): string => `HEDGE.${id} in the reference`,

  search: 'What do you want to know?',
  searchHint: 'how many, liquidation, funding…',
  found: (functions: number): string =>
    functions === 0 ? 'No function has all these words.' : count(functions, 'function', 'functions'),
  allFunctions: 'All functions',
  example: 'Example',
  errors: 'Errors',
  gives: 'gives',
  insertHeading: 'Insert',
  optional: (name: string): string => `${name} (optional)`,
  unclear: 'This is no number, cell or text in quotes.',
  preview: 'Formula',
  insert: 'Insert at the cell',
  inserting: 'Inserting…',
  missing: (names: string): string => `Still needed: ${names}`,
  inserted: (address: string): string => `Inserted in ${address}.`,
  holds: (address: string, content: string): string => `${address} already holds ${content}`,
  replace: 'Replace it',
  keep: 'Keep it',
  notInserted: 'Nothing was inserted',

  doctorIntro:
    'Looks through every sheet for HEDGE formulas that cannot answer: unknown to Excel, stuck, or without the tables and names they use. It changes nothing.',
  check: 'Check the workbook',
  checkAgain: 'Check again',
  checking: 'Looking through the sheets…',
  checkFailed: 'The workbook could not be checked',
  healthy: (formulas: number): string =>
    formulas === 0
      ? 'The workbook has no HEDGE formula.'
      : `${count(formulas, 'HEDGE formula was', 'HEDGE formulas were')} looked at. Nothing is wrong.`,
  checked: (formulas: number, problems: number): string =>
    `${count(formulas, 'HEDGE formula', 'HEDGE formulas')}, ${count(problems, 'problem', 'problems')}.`,
  sickness: {
    unknown: 'Unknown to Excel (#NAME?)',
    waiting: 'Still waiting for an answer (#BUSY!)',
    lost: 'Refers to something deleted (#REF!)',
  },
  tablesHeading: 'Tables and names',
  tableGone: (name: string): string => `The table ${name} is missing. Refresh in Market makes it.`,
  columnsGone: (name: string, columns: string): string =>
    `The table ${name} has no column ${columns}. Put the header back.`,
  nameGone: (name: string): string =>
    `The name ${name} is missing. Choose an oldest price to trust in Settings, which makes it.`,
  texts: (cells: number): string =>
    cells === 1
      ? 'One cell shows a HEDGE formula as text, and is left so (format General, then Enter, would make it work):'
      : `${whole(cells)} cells show a HEDGE formula as text, and are left so (format General, then Enter, would make one work). The first:`,
  usedIn: 'Used in',
  protectedHeading: 'Protected sheets',
  protectedNamed: (sheet: string): string =>
    `“${sheet}” is protected: its formulas cannot be entered again, its tables not refreshed.`,
  unsearched: (sheets: string): string => `Too large to be looked through wholly: ${sheets}`,
  more: (others: number): string => `and ${whole(others)} more`,
  repair: (formulas: number): string => `Enter ${count(formulas, 'formula', 'formulas')} again`,
  repairing: 'Entering the formulas again…',
  repaired: (formulas: number): string => `${count(formulas, 'formula was', 'formulas were')} entered again.`,
  repairFailed: 'The formulas could not be entered again',
  left: 'Could not be repaired',
  because: LEFT,
} as const;
