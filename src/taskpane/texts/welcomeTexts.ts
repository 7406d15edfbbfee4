/** What a person reads who opens the pane for the first time. */
export const welcomeTexts = {
  title: 'Protect crypto holdings from a fall',
  lines: [
    'Cells work out how many contracts to sell short, and what the hedge costs: type =HEDGE.',
    'Market brings prices and contract terms into tables of your workbook.',
    'Plan builds sheets with holdings, hedge, scenarios and open positions.',
  ],
  sample: 'Start with a sample plan',
  notNow: 'Not now',
} as const;
