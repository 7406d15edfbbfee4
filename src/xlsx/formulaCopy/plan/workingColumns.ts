import { wholeLots } from '../text/orderSize';
import { noteColumns } from './noteColumns';
import type { PlanLine, WorkingColumn } from './planLine';
import { quoteColumns } from './quoteColumns';
import { walletColumns } from './walletColumns';

type Columns = Readonly<Record<string, (line: PlanLine) => string>>;

/** The contract of a line: the one that is named, else the coin's only open linear perpetual at the venue. */
const contractColumns = {
  hedge: ({ holding }) => {
    const named = holding('hedge');
    return named === undefined ? '""' : `IF(OR(${named}="",${named}=0),"",TRIM(${named}))`;
  },
  candidates: (line) => `IF(${line.work('hedge')}<>"",0,SUMPRODUCT(${fits(line)}))`,
  usual: (line) => `IF(${line.work('hedge')}<>"",0,SUMPRODUCT(${usual(line)}))`,
  contractRow: (line) => {
    const { contracts, work } = line;
    const only = (which: string): string => `SUMPRODUCT(${which}*${contracts.places})`;
    return `IF(${work('hedge')}<>"",${contracts.row(work('hedge'))},IF(${work('usual')}=1,${only(usual(line))},IF(AND(${work('usual')}=0,${work('candidates')}=1),${only(fits(line))},#N/A)))`;
  },
  contract: ({ contracts, work }) => contracts.at('key', work('contractRow')),
} satisfies Columns;

function fits({ contracts, plan, setting }: PlanLine): string {
  const { column, has } = contracts;
  const venue = setting('venue');
  return [
    `(${column('base')}=${plan('asset')})`,
    `(${column('kind')}="perpetual")`,
    `(${column('payoff')}="linear")`,
    `(((${column('venue')}=${venue})+(${venue}=""))>0)`,
    ...(has('active') ? [`(1-(${column('active')}=FALSE)*(1-ISBLANK(${column('active')})))`] : []),
  ].join('*');
}

const usual = (line: PlanLine): string => `${fits(line)}*(${line.contracts.column('settle')}="USDT")`;

/** The terms of that contract, and what one contract is worth at the price of entry. */
const termColumns = {
  contractSize: (line) => {
    const size = line.contracts.at('contractSize', line.work('contractRow'));
    return `IF(N(${size})>0,${size},#N/A)`;
  },
  payoff: (line) => {
    const payoff = line.contracts.at('payoff', line.work('contractRow'));
    return `IF(OR(${payoff}="",${payoff}=0),"linear",${payoff})`;
  },
  lotSize: (line) => {
    const lot = line.contracts.at('lotSize', line.work('contractRow'));
    return `IF(N(${lot})=0,1,${lot})`;
  },
  settlePrice: (line) => `N(${line.contracts.at('settlePrice', line.work('contractRow'))})`,
  contractValue: ({ work }) =>
    `${work('contractSize')}*IF(${work('payoff')}="inverse",1,${work('entryPrice')}*${quanto(work('payoff'), work('settlePrice'))})`,
  settledValue: ({ work }) =>
    `IF(${work('payoff')}="inverse",${work('contractSize')}/${work('entryPrice')},${work('contractSize')}*${work('entryPrice')})`,
  quotePerSettle: ({ work }) =>
    `IF(${work('payoff')}="inverse",${work('entryPrice')},${quanto(work('payoff'), work('settlePrice'))})`,
  lots: ({ plan, work }) =>
    `${plan('exposure')}*${plan('hedgeRatio')}*${plan('beta')}/(${work('contractValue')}*${work('lotSize')})`,
  fewestLots: ({ contracts, work }) => {
    const least = (header: string): string => `N(${contracts.at(header, work('contractRow'))})`;
    const lots = [
      `(${least('minContracts')}/${work('lotSize')})`,
      `(${least('minNotional')}/(${work('contractValue')}*${work('lotSize')}))`,
    ];
    return `MAX(${lots.map((each) => wholeLots(each, 'up')).join(',')})`;
  },
} satisfies Columns;

const quanto = (payoff: string, settlePrice: string): string =>
  `IF(${payoff}="quanto",IF(${settlePrice}>0,${settlePrice},#VALUE!),1)`;

/** What PLAN works out between the tables and its columns, each with its text. */
export const NATIVE_WORKINGS: Readonly<Record<WorkingColumn, (line: PlanLine) => string>> = {
  holding: ({ place }) => place,
  ...contractColumns,
  ...quoteColumns,
  ...termColumns,
  ...walletColumns,
  ...noteColumns,
};
