import { type PlanContext, lineRange, totalCell } from '../planContext';

const VENUE = 'LEFT([@key],FIND(":",[@key])-1)';
const SYMBOL = 'MID([@key],FIND(":",[@key])+1,99)';
/** A test that every number passes and nothing else does. */
const ANY_NUMBER = '"<1E+300"';

/**
 * Why an open hedge needs a look, the most urgent first. What cannot be judged says so: a line of the plan that shows an
 * error is no plan of 0 contracts.
 */
export function hedgeAlertFormula(context: PlanContext): string {
  const { names } = context;
  const hedges = names.table('Hedges');
  const counts = lineRange(context, 'shortContracts');
  const ofKey = `${lineRange(context, 'venue')},${VENUE},${lineRange(context, 'symbol')},${SYMBOL}`;
  const planned = `SUMIFS(${counts},${ofKey})`;
  const open = `SUMIFS(${hedges}[shortContracts],${hedges}[key],[@key],${hedges}[status],"open")`;
  const today = 'MAX(HedgeNow,MAX(Quotes[observedAt]))';
  const lost = `ISERROR(${lineRange(context, 'symbol')})`;
  // A line without a contract may only have meant that of its own coin, unless the key is not in Contracts at all.
  const itsCoin = 'INDEX(Contracts[base],MATCH([@key],Contracts[key],0))';
  const rules: readonly (readonly [condition: string, words: string])[] = [
    [`AND(ISNUMBER([@endsOn]),N([@endsOn])<=${today})`, '"due: its day has come"'],
    [reached('closeAbove', '>='), '"triggered: above closeAbove"'],
    [reached('closeBelow', '<='), '"triggered: below closeBelow"'],
    [
      'AND(COUNT([@closeAbove],[@closeBelow])>0,NOT(ISNUMBER([@markPrice])))',
      '"not judged: Quotes has no mark price of it"',
    ],
    [
      `IFERROR(${totalCell(context, 'asset')}<>"total",TRUE)`,
      `"not judged: ${names.sheet('Plan')} shows no plan; press Explain on its first cell"`,
    ],
    [
      `IF(SUMPRODUCT(--${lost})=0,FALSE,IFERROR(SUMPRODUCT(${lost}*(${lineRange(context, 'asset')}=${itsCoin})),1)>0)`,
      `"not judged: a line of ${names.sheet('Plan')} finds no contract; see its warnings"`,
    ],
    [
      `COUNTIFS(${ofKey})>COUNTIFS(${ofKey},${counts},${ANY_NUMBER})`,
      `"not judged: its line of ${names.sheet('Plan')} shows an error; see its warnings"`,
    ],
    [
      `ABS(${open}-${planned})>${names.name('HedgeBand')}*ABS(${planned})`,
      `"out of band: the plan has "&${planned}`,
    ],
  ];
  const judged = rules.reduceRight((rest, [condition, words]) => `IF(${condition},${words},${rest})`, '""');
  return `=IF([@status]<>"open","",IFERROR(${judged},"not judged: key must be venue:symbol, and the band a share"))`;
}

function reached(limit: 'closeAbove' | 'closeBelow', comparison: '>=' | '<='): string {
  return `AND(ISNUMBER([@${limit}]),ISNUMBER([@markPrice]),N([@markPrice])${comparison}N([@${limit}]))`;
}
