import type { BodyColumn } from '../cellsOfSheet';
import { FORMATS } from '../numberFormats';
import { totalCell, type PlanContext } from '../planContext';
import { shown, times, type PlanTotals } from './planTotals';

export const FAILURES = [
  { closedAt: 0.2, fallsTo: -0.1 },
  { closedAt: 0.2, fallsTo: -0.3 },
  { closedAt: 0.4, fallsTo: -0.5 },
];

/** A short that is closed in a rally, and a fall that comes after it. */
export function failureColumns(
  context: PlanContext,
  total: PlanTotals,
): BodyColumn<(typeof FAILURES)[number]>[] {
  const cell = (header: string): string => totalCell(context, header);
  const ready = `COUNT(${cell('residual')},${cell('notional')})=2`;
  const money = { look: 'figure', numberFormat: FORMATS.wholeMoney } as const;
  const move = { look: 'input', numberFormat: FORMATS.move } as const;
  return [
    { header: 'closedAt', value: ({ closedAt }) => closedAt, ...move },
    { header: 'fallsTo', value: ({ fallsTo }) => fallsTo, ...move },
    {
      header: 'hedge',
      value: ({ closedAt }) => shown(times(total.notional, -closedAt)),
      formula: `=IF(${ready},-[@closedAt]*${cell('notional')},"")`,
      ...money,
    },
    {
      header: 'withoutHedge',
      value: ({ fallsTo }) => shown(times(total.weighted, fallsTo)),
      formula: `=IF(${ready},[@fallsTo]*(${cell('residual')}+${cell('notional')}),"")`,
      ...money,
    },
    {
      header: 'together',
      value: ({ closedAt, fallsTo }) => {
        const [hedge, open] = [times(total.notional, -closedAt), times(total.weighted, fallsTo)];
        return hedge === undefined || open === undefined ? '' : hedge + open;
      },
      formula: '=IF(ISNUMBER([@hedge]),[@hedge]+[@withoutHedge],"")',
      ...money,
    },
  ];
}
