import type { WorkbookData } from '../../../src/templates/workbookData';
import { cellsOf, sheetOf } from './sheetOf';

const PLAN_SPILL = [
  ['asset', 'shortContracts', 'cost'],
  ['Total', '', 12.5],
  ['BTC', 150, 7.5],
  ['ETH', 40, 5],
] as const;

const SHOCKS = [-0.3, -0.15, 0, 0.15, 0.3];

/** A plan with one of everything that a file can hold. */
export const SAMPLE: WorkbookData = {
  sheets: [
    sheetOf('Plan', {
      columnWidths: [22, 14, 14, 14, 14, 14],
      rowHeights: {},
      frozenRows: 3,
      print: { landscape: true, titleRow: 7 },
      cells: [
        { row: 0, column: 0, value: 'Hedge of two coins', look: 'title' },
        { row: 1, column: 0, value: 'Written by hand for the tests', look: 'subtitle' },
        { row: 3, column: 0, value: 'Hedge ratio', look: 'label' },
        { row: 3, column: 1, value: 0.8, look: 'input', numberFormat: '0.0%' },
        { row: 4, column: 0, value: 'Venue', look: 'label' },
        { row: 4, column: 1, value: 'mexc', look: 'inputText' },
        { row: 5, column: 0, value: 'Since', look: 'label' },
        { row: 5, column: 1, value: 46347.5, look: 'input', numberFormat: 'yyyy-mm-dd hh:mm' },
        {
          row: 7,
          column: 0,
          value: 'asset',
          formula: '=HEDGE.PLAN(Holdings[[asset]:[hedge]],Plan!$A$4:$B$5)',
          spill: PLAN_SPILL,
          look: 'header',
        },
        { row: 7, column: 1, look: 'header' },
        { row: 7, column: 2, look: 'header' },
        { row: 8, column: 2, look: 'total', numberFormat: '#,##0.00;[Red]-#,##0.00' },
        {
          row: 12,
          column: 0,
          value: true,
          formula: '=HEDGE.OUTOFBAND(0.9,HedgeRatio,0.05)',
          look: 'result',
        },
        { row: 12, column: 1, value: { error: '#N/A', sentence: 'no price' }, formula: '=NA()' },
        { row: 12, column: 2, value: { error: '#BUSY!' } },
        { row: 13, column: 0, value: 2, formula: '=MAXIFS(Holdings[quantity],Holdings[asset],"BTC")' },
        {
          row: 13,
          column: 1,
          value: 42,
          formula: '=SUM(IF(Holdings[asset]="ETH",Holdings[quantity],0))',
        },
        { row: 14, column: 0, value: '', formula: '=IF(B4="","none","")' },
        { row: 14, column: 1, value: ' spaced ', formula: '=" spaced "' },
        { row: 15, column: 0, value: 'An explanation that is long enough to wrap.', look: 'paragraph' },
        ...cellsOf(
          20,
          0,
          SHOCKS.map((shock) => [shock, shock * 1000, shock * -900]),
        ),
      ],
      validations: [
        {
          area: { row: 3, column: 1, rows: 1, columns: 1 },
          rule: { kind: 'decimal', least: 0, most: 2 },
          prompt: { title: 'Hedge ratio', sentence: 'Share to hedge: 100% is all.' },
          refusal: 'Type a share between 0% and 200%.',
        },
        {
          area: { row: 4, column: 1, rows: 1, columns: 1 },
          rule: { kind: 'list', words: ['binance', 'mexc', 'a "quoted" one'] },
          prompt: { title: 'Venue', sentence: 'Where to hedge.' },
          refusal: 'Choose a venue from the list.',
        },
        {
          area: { row: 5, column: 1, rows: 1, columns: 1 },
          rule: { kind: 'date', least: 40000 },
          prompt: { title: 'Since', sentence: 'The day it began.' },
          refusal: 'Type a day.',
        },
      ],
      highlights: [
        { area: { row: 8, column: 1, rows: 3, columns: 2 }, formula: '=B9>100', look: 'warning' },
        { area: { row: 8, column: 1, rows: 3, columns: 2 }, formula: '=$A9="Total"', look: 'quiet' },
      ],
      charts: [
        {
          name: 'Payoff',
          title: 'Gain & loss <by move>',
          area: { row: 20, column: 4, rows: 16, columns: 8 },
          xAxis: { title: 'Move of all coins', numberFormat: '+0%;-0%;0%' },
          yAxis: { title: 'Gain', numberFormat: '#,##0' },
          series: [
            {
              name: 'Coins',
              x: { row: 20, column: 0, rows: 5, columns: 1 },
              y: { row: 20, column: 1, rows: 5, columns: 1 },
              color: '#B7791F',
            },
            {
              name: 'Hedge',
              x: { row: 20, column: 0, rows: 5, columns: 1 },
              y: { row: 20, column: 2, rows: 5, columns: 1 },
              color: '#1F5C3F',
            },
          ],
        },
      ],
    }),
    sheetOf("Holder's coins", {
      tabColor: '#B7791F',
      columnWidths: [12, 12, 12, 24],
      rowHeights: {},
      frozenRows: 1,
      frozenColumns: 1,
      cells: [
        ...cellsOf(0, 0, [['asset', 'quantity', 'value', 'hedge']]).map((cell) => ({
          ...cell,
          look: 'header' as const,
        })),
        ...cellsOf(1, 0, [
          ['BTC', 2],
          ['ETH', 42],
        ]),
        { row: 1, column: 2, value: 4, formula: '=[@quantity]*2' },
        { row: 2, column: 2, value: 84, formula: '=[@quantity]*2' },
        { row: 1, column: 3, value: 3, formula: '=HEDGE.ROUNDLOT(Holdings[@quantity],3)' },
        { row: 2, column: 3, value: 42, formula: '=HEDGE.ROUNDLOT(Holdings[@quantity],3)' },
      ],
      tables: [
        {
          name: 'Holdings',
          row: 0,
          column: 0,
          headers: ['asset', 'quantity', 'value', 'hedge'],
          rows: 2,
          formulas: {
            value: '=[@quantity]*2',
            hedge: '=HEDGE.ROUNDLOT(Holdings[@quantity],3)',
          },
        },
      ],
    }),
  ],
  names: [
    { name: 'HedgeRatio', formula: '=Plan!$B$4', comment: 'Share to hedge' },
    { name: 'HedgeSettings', formula: '=Plan!$A$4:$B$6', comment: '' },
  ],
};

export const SAMPLE_OPTIONS = {
  title: 'Hedge of two coins',
  createdAt: new Date('2026-11-20T14:05:00.123Z'),
};
