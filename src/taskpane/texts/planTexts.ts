import { numberWriter } from '../locale/numberWriter';

/** What Plan says. Numbers follow the reader's locale. */
const amount = numberWriter({ maximumFractionDigits: 2 });
const share = numberWriter({ style: 'percent', maximumFractionDigits: 1 });

export const planTexts = {
  intro:
    'A plan says for every coin how many contracts to sell, what margin they need and what they cost. It is built as ordinary sheets that you own.',
  proxy: 'Which contract protects a coin',
  hedgeTable: 'Hedge a table of mine',
  anotherPlan: 'Another plan',
  choose: 'Start from',
  ownHoldings: 'Your own holdings, from a CSV file',
  ownHoldingsSummary:
    'Columns asset and quantity; average cost, hedge ratio, beta and hedge where there are any.',
  guide: (number: number, part: string): string => `Guide ${number}, ${part}`,
  build: 'Build the plan',
  building: 'Building the sheets…',
  failedTitle: 'No plan was built',
  notRead: 'The plans could not be read',
  notOpened: 'The sheet could not be opened',
  built: (sheets: number, first: string): string => `${sheets} sheets were added. The plan is on ${first}.`,
  keptMarket: (tables: string): string =>
    `Your own ${tables} were kept. Refresh brings the prices of the plan’s coins.`,
  notRefreshed: (coins: readonly string[]): string => {
    const more = coins.length > 5 ? ` and ${coins.length - 5} more` : '';
    return `Market asks for 50 coins at most, named with letters and digits only: the prices of ${coins.slice(0, 5).join(', ')}${more} were not refreshed.`;
  },
  example: 'It starts with the guide’s numbers. Type your own into Holdings.',
  open: 'Open the sheet',
  refreshCoins: 'Refresh its coins',
  reading: 'Reading the plan…',
  atWork: 'Excel is working it out…',
  again: 'Read again',
  onSheet: (sheet: string): string => `On sheet ${sheet}`,
  failure: (sheet: string, code: string): string =>
    `The formula of the plan on ${sheet} shows ${code === '' ? 'nothing yet' : code}. Select its cell to see why.`,
  leftOut: (failed: number, all: number): string =>
    `${failed} of ${all} ${all === 1 ? 'holding' : 'holdings'} could not be planned and ${failed === 1 ? 'is' : 'are'} in no sum: the warnings on the sheet say why.`,
  payoffTitle: 'Gain or loss when the market moves',
  payoffWith: 'With the hedge',
  payoffWithout: 'Without it',
  payoffNone: 'The chart needs at least one row of the plan without an error.',
  payoffPoint: (move: number, without: number, withHedge: number): string =>
    `${share(move)}: ${amount(without)} without the hedge, ${amount(withHedge)} with it`,
  moreLines: (count: number): string =>
    `and ${amount(count)} more ${count === 1 ? 'row' : 'rows'} on the sheet`,
  value: 'Value of the holdings',
  offset: 'Offset by the hedge',
  leftOpen: 'Left open',
  margin: 'Margin to open it',
  cost: 'Cost of the hedge',
  unknown: 'unknown',
  short: (count: number): string => `${amount(count)} short`,
  long: (count: number): string => `${amount(-count)} long`,
  none: 'none',
  rowFailed: 'see the sheet',
  amount,
  axis: numberWriter({ notation: 'compact', maximumFractionDigits: 1 }),
  share,
} as const;
