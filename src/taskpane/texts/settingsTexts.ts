import type { PriceAge } from '../../actions/trustPrices';
import { every } from './marketTexts';

const ageOf = (minutes: number): string => {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return `${minutes} min`;
};

/** What Settings says. */
export const settingsTexts = {
  interval: 'Auto-refresh',
  every: (seconds: number): string => `Every ${every(seconds)}`,
  market: 'Venues, coins and source of prices',
  marketHint: 'Chosen under Market. They travel with this workbook.',
  withPerson: 'Stays with you, in this browser, for every workbook.',
  withWorkbook: 'Travels with this workbook.',
  notKeptHere: 'This browser keeps nothing: the choice holds until the pane closes.',

  age: 'Oldest price to trust',
  anyAge: 'Any age',
  ageOf,
  ageHint:
    'Plans, and formulas that use HedgeMaxAge and HedgeNow, show #N/A instead of an older price while this pane is open.',
  ageChosen: (age: PriceAge): string =>
    age.kind === 'limited'
      ? `Prices older than ${ageOf(age.minutes)} are not trusted.`
      : 'Prices of any age are trusted.',
  ageIsOwn: (name: string, formula: string): string =>
    `The name ${name} is yours: it stands for ${formula}. Change it in Excel (Formulas, Name Manager).`,
} as const;
