import type { PlanLine } from './planLine';

/** A sentence of the warnings, with what parts it from the one before. */
const say = (condition: string, ...words: readonly string[]): string =>
  `IF(${condition},"; "&${words.join('&')},"")`;

const instant = (serial: string): string =>
  `YEAR(${serial})&"-"&RIGHT("0"&MONTH(${serial}),2)&"-"&RIGHT("0"&DAY(${serial}),2)&" "&RIGHT("0"&HOUR(${serial}),2)&":"&RIGHT("0"&MINUTE(${serial}),2)&" UTC"`;

const isThere = (text: string): string => `AND(${text}<>"",${text}<>0)`;

/** All sentences together; what cannot be told is left out. */
const together = (...pieces: readonly string[]): string => `IFERROR(${pieces.join('&')},"")`;

/** Sentences of PLAN about what a line rests on, in its order. */
export const noteColumns = {
  /** How the sentences call the contract: as it was named, else by its key. */
  called: ({ work }: PlanLine) => `IF(${work('hedge')}<>"",${work('hedge')},${work('contract')})`,
  contractNotes: ({ contracts, work }: PlanLine) => {
    const [active, status] = ['active', 'status'].map((header) => contracts.at(header, work('contractRow')));
    return together(
      say(
        `AND(${active ?? '""'}=FALSE,NOT(ISBLANK(${active ?? '""'})))`,
        work('called'),
        '" is not open for trading"',
      ),
      say(isThere(status ?? '""'), work('called'), '" is "', status ?? '""'),
    );
  },
  spotNotes: (line: PlanLine) => {
    const { contracts, quotes, work, holding, setting } = line;
    const at = (header: string): string => quotes.at(header, work('spotRow'));
    const venue = `IFERROR(${contracts.at('venue', work('contractRow'))},${setting('venue')})`;
    const currency = `IFERROR(${contracts.at('quote', work('contractRow'))},"")`;
    const own = holding('price');
    const field = ['last', 'mark', 'index'].reduceRight(
      (otherwise, each) => `IF(N(${at(each)})>0,"${each}",${otherwise})`,
      '"bid"',
    );
    const notes = together(
      say(`AND(${venue}<>"",${at('venue')}<>${venue})`, '"price is that of "', at('key')),
      say(
        `AND(${currency}<>"",${at('quote')}<>${currency})`,
        '"price is in "',
        at('quote'),
        '", the hedge in "',
        currency,
      ),
      say(isThere(at('status')), at('key'), '" is "', at('status')),
      say(`N(${at('last')})<=0`, '"price is the "', field, '" price of "', at('key')),
      say(isThere(at('note')), at('key'), '": "', at('note')),
    );
    const isUsed = `${work('spotRow')}>0`;
    return `IF(${own === undefined ? isUsed : `AND(N(${own})=0,${isUsed})`},${notes},"")`;
  },
  quoteNotes: ({ quotes, work }: PlanLine) => {
    const at = (header: string): string => quotes.at(header, work('quoteRow'));
    return together(
      say(isThere(at('status')), work('called'), '" is "', at('status')),
      say(
        `N(${at('mark')})<=0`,
        '"entryPrice is the "',
        `IF(N(${at('last')})>0,"last","index")`,
        '" price of "',
        work('called'),
      ),
      say(isThere(at('note')), work('called'), '": "', at('note')),
    );
  },
  choiceNotes: ({ plan }: PlanLine) =>
    together(
      say(`${plan('hedgeRatio')}=0`, '"hedgeRatio is empty or 0, so nothing is hedged"'),
      say(`${plan('beta')}=0`, '"beta is empty or 0, so nothing is hedged"'),
    ),
  costNotes: ({ contracts, work, setting }: PlanLine) => {
    const advice = '": enter it in the Fees table and press Refresh"';
    const lasting = `${contracts.at('kind', work('contractRow'))}<>"dated"`;
    return together(
      say(`${work('feeRate')}=""`, work('called'), '" has no "', setting('feeSide'), '"FeeRate"', advice),
      say(`${work('maintenanceRate')}=""`, work('called'), '" has no maintenanceMarginRate"', advice),
      say(`AND(${lasting},${work('fundingHours')}="")`, work('called'), '" has no fundingIntervalHours"'),
      say(`AND(${lasting},${work('fundingRate')}="")`, work('called'), '" has no fundingRate"'),
    );
  },
  sizeNotes: ({ contracts, plan, work, holding, setting }: PlanLine) => {
    const at = (header: string): string => contracts.at(header, work('contractRow'));
    const beta = holding('beta');
    const usual = `${at('base')}<>${plan('asset')}`;
    const most = at('maxLeverage');
    const expiry = at('expiresAt');
    return together(
      say(
        `AND(${plan('shortContracts')}=0,${work('lots')}<>0)`,
        '"the hedge is below the smallest order of "',
        work('called'),
      ),
      say(
        beta === undefined ? usual : `AND(${beta}="",${usual})`,
        '"hedged with "',
        at('base'),
        '" at beta 1"',
      ),
      say(`${work('payoff')}<>"linear"`, '"initialMargin, fees, funding and cost are in "', at('settle')),
      say(
        `AND(N(${most})>0,${setting('leverage')}>N(${most}))`,
        '"leverage is above the "',
        most,
        '" of "',
        work('called'),
      ),
      say(
        `AND(N(${expiry})>0,${setting('now')}+${setting('horizonDays')}>N(${expiry}))`,
        work('called'),
        '" expires "',
        instant(`N(${expiry})`),
        '", before the horizon ends"',
      ),
    );
  },
  /** Coins without a hedge, so far down. */
  lost: ({ plan, work, before }: PlanLine) =>
    added(before('lost'), `IF(${work('sound')}=1,"",${plan('asset')})`, ', '),
  unknown: ({ plan, work, before }: PlanLine) =>
    added(before('unknown'), `IF(AND(${work('sound')}=1,${work('cost')}=""),${plan('asset')},"")`, ', '),
  currencies: ({ contracts, work, before }: PlanLine) =>
    added(
      before('currencies'),
      `IF(${work('sound')}=1,${contracts.at('quote', work('contractRow'))}&"","")`,
      ' and ',
    ),
  sample: ({ contracts, quotes, work }: PlanLine) =>
    [
      contracts.at('source', work('contractRow')),
      quotes.at('source', work('quoteRow')),
      `IF(${work('spotRow')}=0,"",${quotes.at('source', work('spotRow'))})`,
    ]
      .map((source) => `IFERROR(IF(${source}="sample",1,0),0)`)
      .join('+'),
};

/** A list of names with one more, which is left out when it is blank or there already. */
function added(list: string, name: string, between: string): string {
  const isThere = `ISNUMBER(SEARCH("${between}"&${name}&"${between}","${between}"&${list}&"${between}"))`;
  return `IF(OR(${name}="",${isThere}),${list},${list}&IF(${list}="","","${between}")&${name})`;
}
