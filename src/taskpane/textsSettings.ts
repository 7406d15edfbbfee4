import { every } from './textsMarket';

/** What Settings says. */
export const settingsTexts = {
  interval: 'Auto-refresh',
  every: (seconds: number): string => `Every ${every(seconds)}`,
  withPerson: 'Stays with you, in this browser, for every workbook.',
  withWorkbook: 'Travels with this workbook.',
  notKeptHere: 'This browser keeps nothing: the choice holds until the pane closes.',
} as const;
