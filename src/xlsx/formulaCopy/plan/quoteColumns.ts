import type { PlanLine } from './planLine';

const MOST_ROWS = 1_000_000;

/** The first of some prices of a row that is there; one that is too old is #N/A. */
function priceOf(line: PlanLine, row: string, fields: readonly string[]): string {
  const { quotes, setting } = line;
  const first = fields.reduceRight((otherwise, field) => {
    const text = quotes.at(field, row);
    return `IF(N(${text})>0,${text},${otherwise})`;
  }, '#N/A');
  const age = `(${setting('now')}-${quotes.at('observedAt', row)})*1440`;
  return `IF(AND(${setting('maxAgeMinutes')}>0,${age}>${setting('maxAgeMinutes')}),#N/A,${first})`;
}

const blankOr = (text: string): string => (text === '""' ? text : `IF(${text}="","",${text})`);
const isDated = ({ contracts, work }: PlanLine): string =>
  `${contracts.at('kind', work('contractRow'))}="dated"`;

/** What PLAN reads of the quotes of a line's contract and coin, and of the contract's costs. */
export const quoteColumns = {
  quoteRow: ({ quotes, work }: PlanLine) => quotes.row(work('contract')),
  entryPrice: (line: PlanLine) => priceOf(line, line.work('quoteRow'), ['mark', 'last', 'index']),
  /** The best spot quote: of the hedge's venue, then in its currency, then the first of the table. */
  spotScore: ({ contracts, quotes, plan, work, setting }: PlanLine) => {
    const { column, places } = quotes;
    const venue = `IFERROR(${contracts.at('venue', work('contractRow'))},${setting('venue')})`;
    const currency = `IFERROR(${contracts.at('quote', work('contractRow'))},"")`;
    const score = `(2*(${column('venue')}=${venue})+(${column('quote')}=${currency})+1)*${MOST_ROWS}-${places}`;
    return `SUMPRODUCT(MAX((${column('kind')}="spot")*(${column('base')}=${plan('asset')})*(${score})))`;
  },
  spotRow: ({ work }: PlanLine) => `MOD(-${work('spotScore')},${MOST_ROWS})`,
  spotPrice: (line: PlanLine) =>
    `IF(${line.work('spotRow')}=0,0,${priceOf(line, line.work('spotRow'), ['last', 'mark', 'index', 'bid'])})`,
  indexPrice: ({ contracts, quotes, plan, work }: PlanLine) =>
    `IF(${contracts.at('base', work('contractRow'))}=${plan('asset')},N(${quotes.at('index', work('quoteRow'))}),0)`,
  feeRate: ({ contracts, work, setting }: PlanLine) => {
    const rate = (side: string): string => contracts.at(`${side}FeeRate`, work('contractRow'));
    return `IF(${setting('feeSide')}="maker",${blankOr(rate('maker'))},${blankOr(rate('taker'))})`;
  },
  maintenanceRate: ({ contracts, work }: PlanLine) =>
    blankOr(contracts.at('maintenanceMarginRate', work('contractRow'))),
  fundingRate: (line: PlanLine) =>
    `IF(${isDated(line)},0,${blankOr(line.quotes.at('fundingRate', line.work('quoteRow')))})`,
  fundingHours: ({ contracts, quotes, work }: PlanLine) => {
    const own = quotes.at('fundingIntervalHours', work('quoteRow'));
    return `IF(N(${own})>0,${own},${blankOr(contracts.at('fundingIntervalHours', work('contractRow')))})`;
  },
  periods: (line: PlanLine) =>
    `IF(${isDated(line)},0,IF(N(${line.work('fundingHours')})>0,${line.setting('horizonDays')}*24/${line.work('fundingHours')},""))`,
};
