import type { MappedColumn } from '../../actions/holdings/mapColumns';
import { numberWriter } from '../locale/numberWriter';

const amount = numberWriter({ maximumFractionDigits: 2 });
const price = numberWriter({ maximumSignificantDigits: 6 });

const COLUMNS: Readonly<Record<MappedColumn, string>> = {
  asset: 'Coin',
  quantity: 'Quantity',
  hedgeRatio: 'Share to hedge',
  beta: 'Beta',
  hedge: 'Contract (venue:symbol)',
};

/** What Hedge a table says. */
export const holdingsTexts = {
  hint: 'Have a table of coins already? Select one of its cells: the hedge is written beside it and grows with it.',
  look: 'Look at the selected table',
  lookAgain: 'Look again',
  notRead: 'No table was read.',
  onTable: (table: string, sheet: string, rows: number): string =>
    `Table ${table} on sheet ${sheet}, ${amount(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  column: (column: MappedColumn): string => COLUMNS[column],
  none: 'none',
  needed: 'Choose the column that holds it.',
  venue: 'Venue',
  ofPlan: 'as in the plan',
  doubts: 'Which one do you mean?',
  sameName: (coin: string): string => `Several coins are called ${coin}: their prices are far apart.`,
  severalContracts: (coin: string): string => `There are several contracts of ${coin}.`,
  candidate: (key: string, of: number | undefined): string =>
    of === undefined ? `${key}, no price` : `${key} at ${price(of)}`,
  choose: 'Choose…',
  unanswered: (coins: string): string => `Choose the contract of ${coins} first.`,
  preview: 'What will be written',
  coin: 'Coin',
  contracts: 'Contracts',
  leg: (count: number | undefined, symbol: string | undefined): string => {
    if (count === undefined) return 'none';
    if (count === 0) return `none of ${symbol ?? ''}`;
    return `${amount(Math.abs(count))} ${count > 0 ? 'short' : 'long'} ${symbol ?? ''}`;
  },
  more: (count: number): string => `and ${amount(count)} more`,
  total: (exposure: number): string => `Value of the holdings: ${amount(exposure)}.`,
  cost: (cost: number): string => `Cost of the hedge: ${amount(cost)}.`,
  failed: (failed: number, all: number): string =>
    `${amount(failed)} of ${amount(all)} ${all === 1 ? 'row' : 'rows'} could not be planned and ${failed === 1 ? 'is' : 'are'} in no sum.`,
  write: 'Write it beside the table',
  written: (address: string): string => `The hedge stands at ${address}. Undo takes it away.`,
  notWritten: 'Nothing was written.',
} as const;
