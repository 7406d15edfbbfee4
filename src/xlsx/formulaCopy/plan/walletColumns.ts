import type { PlanLine } from './planLine';

/** Sums over the lines that share a wallet, and over all that have a hedge. */
export const walletColumns = {
  /** 1 where the line has a hedge. */
  sound: ({ plan, work }: PlanLine) =>
    `IF(AND(ISNUMBER(${plan('residual')}),ISNUMBER(${plan('initialMargin')}),ISNUMBER(${work('quotePerSettle')})),1,0)`,
  wallet: ({ contracts, work }: PlanLine) =>
    `IFERROR(${contracts.at('venue', work('contractRow'))}&" "&${contracts.at('settle', work('contractRow'))},"")`,
  margin: ({ plan, work }: PlanLine) => `IF(${work('sound')}=1,${plan('initialMargin')},0)`,
  marginInQuote: ({ work }: PlanLine) =>
    `IF(${work('sound')}=1,${work('margin')}*${work('quotePerSettle')},0)`,
  weighted: ({ plan, work }: PlanLine) => `IF(${work('sound')}=1,${plan('exposure')}*${plan('beta')},0)`,
  maintenance: ({ plan, work }: PlanLine) =>
    `IF(${work('sound')}=0,0,IF(${plan('shortContracts')}=0,0,IF(${work('maintenanceRate')}="",0,ABS(${plan('shortContracts')})*${work('settledValue')}*${work('maintenanceRate')})))`,
  maintenanceUnknown: ({ plan, work }: PlanLine) =>
    `IF(${work('sound')}=0,0,IF(AND(${plan('shortContracts')}<>0,${work('maintenanceRate')}=""),1,0))`,
  liquidationMargin: ({ work, all, setting }: PlanLine) => {
    const inWallet = (column: 'margin' | 'marginInQuote'): string =>
      `SUMIF(${all('wallet')},${work('wallet')},${all(column)})`;
    const share = `${setting('collateral')}*${inWallet('marginInQuote')}/(SUM(${all('marginInQuote')})*${work('quotePerSettle')})`;
    return `IF(${setting('marginMode')}="cross",IF(OR(${setting('collateral')}=0,${work('margin')}=0),${inWallet('margin')},${share}),${work('margin')})`;
  },
  otherPnl: ({ work, all, setting }: PlanLine) => {
    const inWallet = (column: 'maintenance' | 'maintenanceUnknown'): string =>
      `SUMIF(${all('wallet')},${work('wallet')},${all(column)})`;
    return `IF(${setting('marginMode')}<>"cross",0,IF(${inWallet('maintenanceUnknown')}>0,"",${work('maintenance')}-${inWallet('maintenance')}))`;
  },
  fees: ({ plan, work }: PlanLine) => inQuote(plan('fees'), work),
  funding: ({ plan, work }: PlanLine) => inQuote(plan('funding'), work),
  cost: ({ plan, work }: PlanLine) => inQuote(plan('cost'), work),
};

/** A figure of the line in quote currency, blank when it is not known. */
const inQuote = (figure: string, work: PlanLine['work']): string =>
  `IF(${work('sound')}=0,0,IF(${figure}="","",${figure}*${work('quotePerSettle')}))`;
