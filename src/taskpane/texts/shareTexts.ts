import { dateFromSerial } from '../../model/dateFromSerial';
import type { Flavour } from '../../actions/share/buildCopy';
import { formatInstant } from '../locale/formatInstant';
import { numberWriter } from '../locale/numberWriter';
import { count } from './count';

const whole = numberWriter({ maximumFractionDigits: 0 });
const MOST = 8;

/** Some of a list, and how many more there are. */
const some = (items: readonly string[]): string =>
  items.length <= MOST
    ? items.join(', ')
    : `${items.slice(0, MOST).join(', ')} and ${whole(items.length - MOST)} more`;

const restOf = (charts: number, rules: number): string =>
  `Left out too: ${[
    ...(charts > 0 ? [count(charts, 'chart', 'charts')] : []),
    ...(rules > 0 ? [count(rules, 'rule', 'rules')] : []),
  ].join(' and ')}`;

/** What Share says. */
export const shareTexts = {
  reading: 'Looking through the workbook…',
  choose: 'What to send',
  flavours: {
    values: {
      title: 'Values',
      summary: 'For anybody: numbers instead of HEDGE formulas, and a sheet that says where each came from.',
    },
    formulas: {
      title: 'Formulas',
      summary:
        'For anybody who wants to plan on: ordinary formulas instead of HEDGE ones, so a ratio can still be changed; prices stay as they are.',
    },
    live: {
      title: 'Live',
      summary: 'For colleagues who have Hedgerow: every formula stays.',
    },
  } satisfies Record<Flavour, { title: string; summary: string }>,
  before: 'Before it goes out',
  cells: (cells: readonly string[]): string =>
    cells.length === 0
      ? 'No cell calls a HEDGE function.'
      : `${count(cells.length, 'cell calls', 'cells call')} HEDGE functions: ${some(cells)}.`,
  become: {
    values: 'They keep the value they show now; all other formulas still work.',
    formulas:
      'They become ordinary formulas where there is one; the others keep their value, and the sheet Provenance lists them.',
    live: 'Without Hedgerow they show these values until anything recalculates, and #NAME? from then on; in LibreOffice at once.',
  } satisfies Record<Flavour, string>,
  goes: {
    values: 'Not in the copy',
    formulas: 'Not in the copy',
    live: 'Needs Hedgerow too',
  } satisfies Record<Flavour, string>,
  noPrices: 'The workbook holds no table Quotes.',
  prices: (venue: string, prices: number, oldest: number | undefined, newest: number | undefined): string => {
    const told = `${count(prices, 'price', 'prices')} from ${venue}`;
    if (oldest === undefined || newest === undefined) return `${told}, without a time.`;
    const [from, to] = [oldest, newest].map((serial) => formatInstant(dateFromSerial(serial)));
    return from === to ? `${told}, of ${from}.` : `${told}, of ${from} to ${to}.`;
  },
  stale: (prices: number): string => `${count(prices, 'is', 'are')} not of the last refresh.`,
  samples: (prices: number): string => `${count(prices, 'is a sample', 'are samples')}, not from a market.`,
  others: (places: readonly string[]): string =>
    `Still needs another add-in, and stays as it is: ${some(places)}.`,
  traces: (traces: readonly string[]): string =>
    traces.length === 0
      ? 'The file tells nothing of you besides what you wrote into it.'
      : `Taken out, because it tells of you: ${traces.join('; ')}.`,
  written: 'What you wrote into cells, notes and sheet names stays. Read it once more.',
  rebuilt: ({ charts, rules }: { readonly charts: number; readonly rules: number }): string =>
    [
      'Excel does not hand its file out here, so the copy is built from what the sheets hold. Pictures, comments, limits on what may be typed and the looks you chose yourself are not in it.',
      ...(charts + rules > 0 ? [`${restOf(charts, rules)}, of kinds that no plan has.`] : []),
    ].join(' '),
  troubles: (cells: readonly string[]): string =>
    `These cells show no value to keep: ${some(cells)}. Mend or recalculate them, then look again.`,
  build: 'Build the copy',
  building: 'Building the copy…',
  built: (fileName: string, bytes: number): string =>
    `${fileName} is ready (${whole(Math.max(1, bytes / 1024))} kB).`,
  formulas: ({ filled, native }: { readonly filled: number; readonly native: number }): string =>
    native === filled
      ? `All ${count(filled, 'cell', 'cells')} that HEDGE functions filled are ordinary formulas now.`
      : `${whole(native)} of ${count(filled, 'cell', 'cells')} that HEDGE functions filled are ordinary formulas now; the sheet Provenance lists the others.`,
  download: 'Download',
  openIt: 'Open it in Excel',
  opened: 'The copy is open as a new workbook. Save it there.',
  again: 'Look again',
  notRead: 'The workbook could not be read',
  notBuilt: 'No copy was built',
  notOpened: 'The copy was not opened',
} as const;
