/** How numbers are shown; a percentage exists only here. */
export const FORMATS = {
  money: '#,##0.00;[Red]-#,##0.00',
  /** What is paid; what is earned is a minus, and no alarm. */
  cost: '#,##0.00;-#,##0.00',
  wholeMoney: '#,##0;[Red]-#,##0',
  /** The digits that tell prices apart: fewer, the larger a price is. */
  price: '[>=1000]#,##0.00;[>=1]#,##0.00##;0.00######',
  quantity: 'General',
  contracts: 'General" short";General" long";"none"',
  percent: '0.0%;[Red]-0.0%',
  move: '+0%;-0%;0%',
  exactMove: '+0.0%;-0.0%;0.0%',
  ratio: '0.0%',
  times: '0.0##"×"',
  days: '0" days"',
  beta: '0.00',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
} as const;
