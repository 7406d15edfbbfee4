import { formatInstant } from '../locale/formatInstant';
import { numberWriter } from '../locale/numberWriter';
import { count } from './count';

/** What a plan from a file says. Numbers follow the reader's locale. */
const whole = numberWriter();
const figure = numberWriter({ maximumSignificantDigits: 15 });
const share = numberWriter({ style: 'percent', maximumFractionDigits: 2 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

const MOST_LINES = 5;

export const ownHoldingsTexts = {
  choose: 'Choose a CSV file',
  chooseOther: 'Choose another file',
  drop: 'or drop it here. It stays on this computer.',
  dropOne: 'Drop one file at a time.',
  reading: 'Reading the file…',
  forget: 'Forget the file',
  forgotten: (file: string): string => `${file} is forgotten.`,
  notRead: 'The file was not read',
  file: (name: string, holdings: number): string => `${name}: ${count(holdings, 'holding', 'holdings')}`,
  refusedTitle: (problems: number): string => `${count(problems, 'thing', 'things')} to mend`,
  toMend: 'What is to be mended, by line',
  refused: (file: string): string =>
    `Nothing of ${file} is imported while a line is wrong. Mend the file and choose it again.`,
  line: (line: number): string => `Line ${whole(line)}`,
  lines: (lines: readonly number[]): string => {
    const shown = lines.slice(0, MOST_LINES).map((line) => whole(line));
    const more = lines.length - MOST_LINES;
    return `Lines ${list.format(more > 0 ? [...shown, `${whole(more)} more`] : shown)}`;
  },
  more: (left: number): string => `and ${whole(left)} more`,

  all: (holdings: number): string => (holdings === 1 ? 'Its holding' : `Its ${whole(holdings)} holdings`),
  first: (shown: number, holdings: number): string =>
    `The first ${whole(shown)} of ${count(holdings, 'holding', 'holdings')}`,
  columns: {
    asset: 'Coin',
    quantity: 'Quantity',
    averageCost: 'Average cost',
    hedgeRatio: 'Hedge ratio',
    beta: 'Beta',
    hedge: 'Hedge',
  },
  figure: (value: number): string => figure(value),
  share: (value: number): string => share(value),
  notes: 'How the file was read',
  decimals: { '.': 'Decimals have a point, as in 0.5.', ',': 'Decimals have a comma, as in 0,5.' },

  template: 'How to hedge',
  templateHint: (summary: string): string => `${summary} What a line says itself stays.`,
  venue: 'Venue of contracts and prices',
  sample: (when: Date): string =>
    `Sample prices of ${formatInstant(when)}. Market has the choice of live prices.`,
  live: 'Live prices, asked for this plan.',
  asking: (venue: string): string => `Asking ${venue}…`,
  answered: (venue: string, contracts: number, quotes: number, when: Date): string =>
    `${venue}: ${count(contracts, 'contract', 'contracts')} and ${count(quotes, 'quote', 'quotes')} of ${formatInstant(when)}.`,
  noPrices: 'No prices for this plan',
  again: 'Ask again',
  remarks: 'What the plan will say',
  keepsMarket:
    'The workbook has tables of prices and keeps them: after the build, refresh the plan’s coins to have these there too.',

  noFile: 'Choose a file to build a plan from it.',
  wrongLines: 'The plan is built when every line of the file is right.',
  waiting: 'The plan is built when its prices are there.',
  filled: (file: string, holdings: number): string =>
    holdings === 1
      ? `Its one holding comes from ${file}.`
      : `Its ${whole(holdings)} holdings come from ${file}.`,
} as const;
