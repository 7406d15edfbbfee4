/** What Help says. */
export const helpTexts = {
  reference: 'All functions, with examples',
  helpSections: [
    {
      title: 'Size a hedge',
      lines: [
        'Type =HEDGE. in a cell to see every function. How many contracts of 0.01 bitcoin to sell against 90,000 of bitcoin at a price of 60,000:',
      ],
      formula: '=HEDGE.CONTRACTS(90000, 60000, 0.01)',
    },
    {
      title: 'Get prices into the workbook',
      lines: [
        'Choose venues and coins, then press Refresh. The tables Quotes and Contracts appear on sheets of their own.',
        'Nothing refreshes by itself unless you switch Auto-refresh on. It pauses while the pane is hidden or a cell is edited, and Cancel ends it.',
      ],
    },
    {
      title: 'Use them in formulas',
      lines: ['The mark price of a contract:'],
      formula: '=HEDGE.QUOTE(Quotes[#All], "binance", "BTCUSDT")',
    },
    {
      title: 'When a cell shows an error',
      lines: [
        '#VALUE!: an argument cannot be used. Point at the cell: its sentence names the argument and the fix.',
        '#N/A: the data is not there or too old. Add the coin here and press Refresh.',
        '#DIV/0!: there is nothing to divide by, such as a hedge ratio of no exposure.',
        '#NUM!: no such number exists, or it is too large for a cell.',
        '#NAME?: this copy of Excel lacks the add-in. Install it, then enter the formula again.',
      ],
    },
    {
      title: 'What the tables promise',
      lines: [
        'A row whose status is blank is from the latest refresh; any other row says "stale" and why, or which snapshot it came from.',
        'Each row shows when its numbers were observed (UTC) and from where: direct, relay or sample.',
        'CME, Coinbase and Bitnomial join a refresh when you choose them. Their terms come with the add-in (source static) and are priced at the index of Kraken Futures, as the column note says.',
        'A venue that fails keeps its rows. A contract that is no longer listed stays, with active FALSE.',
        'A blank cell means the venue does not publish the number. It never means 0.',
        'The table Tiers holds the steps of maintenance margin of the venues that publish them, as MAINTENANCEMARGIN takes them.',
        'Rates that a venue does not publish are yours to give, in the table Fees: the next refresh puts them into Contracts, where the column own names them. A refresh never changes what you typed in Fees.',
      ],
    },
    {
      title: 'Make the tables your own',
      lines: [
        'Rename the sheets, move, sort and filter the tables, add columns: they are found again by the table names Quotes and Contracts.',
        'Keep the original headers, which the formulas use.',
      ],
    },
  ] satisfies readonly HelpSection[] as readonly HelpSection[],
} as const;

export interface HelpSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly formula?: string;
}
