/** One line of the starter sheet, columns B to D. */
export interface StartLine {
  readonly kind: 'title' | 'text' | 'heading' | 'input' | 'formula' | 'gap';
  readonly label?: string;
  /** A number or text to change, or a formula. */
  readonly content?: string | number;
  readonly format?: string;
  /** Beside the result; a formula where it starts with "=". */
  readonly note?: string;
}

const MONEY = '#,##0.00';
const PRICE = '#,##0.0';
const ROW = 'MATCH(C23,Quotes[key],0)';

const quoted = (column: string, fallback: string): string =>
  `=IFERROR(IF(ISNUMBER(INDEX(Quotes[${column}],${ROW})),INDEX(Quotes[${column}],${ROW}),${fallback}),${fallback})`;

/** From row 1 on. Formulas below name these rows: a line that moves takes its references along by hand. */
export const START_LINES: readonly StartLine[] = [
  { kind: 'title', label: 'Hedge bitcoin with micro-futures' },
  {
    kind: 'text',
    label: 'Change a blue number and watch. Type =HEDGE. in an empty cell to see every function.',
  },
  { kind: 'gap' },
  { kind: 'heading', label: 'What you hold' },
  { kind: 'input', label: 'Bitcoin', content: 1.5, format: '0.0000' },
  {
    kind: 'input',
    label: 'Price',
    content: 60000,
    format: PRICE,
    note: 'Spot and futures, when you open the hedge',
  },
  { kind: 'formula', label: 'Exposure', content: '=HEDGE.EXPOSURE(C5,C6)', format: MONEY },
  { kind: 'gap' },
  { kind: 'heading', label: 'How many contracts' },
  { kind: 'input', label: 'Contract size', content: 0.01, format: '0.00##', note: 'Coins per contract' },
  { kind: 'formula', label: 'Sell short', content: '=HEDGE.CONTRACTS(C7,C6,C10)', format: '#,##0' },
  { kind: 'formula', label: 'Hedge ratio', content: '=HEDGE.HEDGERATIO(C7,C11,C6,C10)', format: '0.00%' },
  { kind: 'formula', label: 'Left open', content: '=HEDGE.RESIDUAL(C7,C11,C6,C10)', format: MONEY },
  { kind: 'gap' },
  { kind: 'heading', label: 'Examples of the guides' },
  {
    kind: 'formula',
    label: '$90,000 of bitcoin',
    content: '=HEDGE.CONTRACTS(90000,60000,0.01)',
    format: '#,##0',
  },
  {
    kind: 'formula',
    label: 'Half a coin at $100',
    content: '=HEDGE.CONTRACTSQTY(0.5,100,0.01)',
    format: '#,##0',
  },
  // Nothing shows an error before its reader makes one: a copy of values may be shared at once.
  {
    kind: 'input',
    label: 'A price that is missing',
    note: 'Type =HEDGE.CONTRACTS(90000,0,0.01) and select the cell to read why',
  },
  { kind: 'gap' },
  { kind: 'heading', label: 'What the hedge earned' },
  { kind: 'input', label: 'Fee rate', content: 0.0005, format: '0.00##%', note: 'Each way' },
  { kind: 'input', label: 'Funding received', content: 0, format: MONEY },
  {
    kind: 'input',
    label: 'Market',
    content: 'binance:BTCUSDT',
    note: `=IFERROR(IF(ISNUMBER(${ROW}),"Prices of the table Quotes, source: "&INDEX(Quotes[source],${ROW}),IF(ROWS(Quotes[key])>0,"Not in the table Quotes: choose a key from it","")),"No prices yet: press Refresh")`,
  },
  { kind: 'formula', label: 'Futures price now', content: quoted('mark', 'C6'), format: PRICE },
  { kind: 'formula', label: 'Spot price now', content: quoted('index', 'C6'), format: PRICE },
  { kind: 'formula', label: 'Bitcoin alone', content: '=C5*(C25-C6)', format: MONEY },
  {
    kind: 'formula',
    label: 'With the hedge',
    content: '=HEDGE.NETPNL(C5,C6,C25,C11,C6,C24,C10,C21,C21,C22)',
    format: MONEY,
    note: 'After fees and funding; it moves with each Refresh',
  },
];
