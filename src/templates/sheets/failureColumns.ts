import type { BodyColumn } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { totalCell, type PlanContext } from '../planContext';
import type { HedgeSide } from './hedgeSide';
import { shown, times, type PlanTotals } from './planTotals';

interface Failure {
  readonly closedAt: number;
  readonly endsAt: number;
}

/** For a short; the other way round for a long. */
const FAILURES: readonly Failure[] = [
  { closedAt: 0.2, endsAt: -0.1 },
  { closedAt: 0.2, endsAt: -0.3 },
  { closedAt: 0.4, endsAt: -0.5 },
];

export const failuresOf = ({ sign }: HedgeSide): Failure[] =>
  FAILURES.map(({ closedAt, endsAt }) => ({ closedAt: sign * closedAt, endsAt: sign * endsAt }));

/** A short that is closed in a rally, and a fall that comes after it; or a long, and a rise. */
export function failureColumns(context: PlanContext, total: PlanTotals): BodyColumn<Failure>[] {
  const cell = (header: string): string => totalCell(context, header);
  const ready = `COUNT(${cell('residual')},${cell('notional')})=2`;
  const money = { look: 'figure', numberFormat: FORMATS.wholeMoney } as const;
  const move = { look: 'input', numberFormat: FORMATS.move } as const;
  return [
    { header: 'closedAt', value: ({ closedAt }) => closedAt, ...move },
    { header: 'endsAt', value: ({ endsAt }) => endsAt, ...move },
    {
      header: 'hedge',
      value: ({ closedAt }) => shown(times(total.notional, -closedAt)),
      formula: `=IF(${ready},-[@closedAt]*${cell('notional')},"")`,
      ...money,
    },
    {
      header: 'withoutHedge',
      value: ({ endsAt }) => shown(times(total.weighted, endsAt)),
      formula: `=IF(${ready},[@endsAt]*(${cell('residual')}+${cell('notional')}),"")`,
      ...money,
    },
    {
      header: 'together',
      value: ({ closedAt, endsAt }) => {
        const [hedge, open] = [times(total.notional, -closedAt), times(total.weighted, endsAt)];
        return hedge === undefined || open === undefined ? '' : hedge + open;
      },
      formula: '=IF(ISNUMBER([@hedge]),[@hedge]+[@withoutHedge],"")',
      ...money,
    },
  ];
}
