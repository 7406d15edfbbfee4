import { ROUNDINGS } from '../../model/rounding';
import { FORMATS } from '../numberFormats';
import type { PlanName } from '../planNames';
import type { ValidationData, ValidationRule } from '../workbookData';

interface Choice {
  readonly meaning: string;
  readonly numberFormat: string;
  readonly name?: PlanName;
  readonly rule?: ValidationRule;
  readonly refusal?: string;
  /** A value that is not typed here. */
  readonly formula?: string;
}

/** The plan's settings by the name PLAN knows them by, in the order of the sheet. */
export const CHOICES: Readonly<Record<string, Choice>> = {
  venue: {
    meaning: 'Where you trade: mexc, binance …',
    numberFormat: 'General',
    name: 'HedgeVenue',
  },
  hedgeRatio: {
    meaning: 'Share of the value to offset',
    numberFormat: '0%',
    name: 'HedgeRatio',
    rule: { kind: 'decimal', least: 0, most: 2 },
    refusal: 'hedgeRatio must be a share from 0 % to 200 %.',
  },
  horizonDays: {
    meaning: 'How long the hedge stays open',
    numberFormat: FORMATS.days,
    name: 'HedgeHorizon',
    rule: { kind: 'decimal', least: 0, most: 3650 },
    refusal: 'horizonDays must be a number of days, 3,650 at most.',
  },
  leverage: {
    meaning: 'Notional for 1 of margin',
    numberFormat: FORMATS.times,
    name: 'HedgeLeverage',
    rule: { kind: 'decimal', least: 0.1, most: 200 },
    refusal: 'leverage must be from 0.1 to 200.',
  },
  collateral: {
    meaning: 'Set aside in all; blank = margin',
    numberFormat: FORMATS.wholeMoney,
    name: 'HedgeCollateral',
    rule: { kind: 'decimal', least: 0 },
    refusal: 'collateral must be an amount, or blank.',
  },
  rounding: {
    meaning: 'To whole lots',
    numberFormat: 'General',
    name: 'HedgeRounding',
    rule: { kind: 'list', words: ROUNDINGS },
    refusal: 'rounding must be nearest, down, up or none.',
  },
  marginMode: {
    meaning: 'isolated or cross',
    numberFormat: 'General',
    rule: { kind: 'list', words: ['isolated', 'cross'] },
    refusal: 'marginMode must be isolated or cross.',
  },
  feeSide: {
    meaning: 'Which fee you pay',
    numberFormat: 'General',
    rule: { kind: 'list', words: ['taker', 'maker'] },
    refusal: 'feeSide must be taker or maker.',
  },
  maxAgeMinutes: {
    meaning: 'Oldest price; 0 = any',
    numberFormat: '0" min"',
    formula: '=HedgeMaxAge',
  },
  now: {
    meaning: 'UTC; the task pane keeps it',
    numberFormat: FORMATS.instant,
    formula: '=HedgeNow',
  },
};

/** What may be typed beside each choice. */
export function choiceRules(firstRow: number, column: number): ValidationData[] {
  return Object.entries(CHOICES).flatMap(([setting, { rule, refusal = '', meaning }], index) =>
    rule === undefined
      ? []
      : [
          {
            area: { row: firstRow + index, column, rows: 1, columns: 1 },
            rule,
            prompt: { title: setting, sentence: meaning },
            refusal,
          },
        ],
  );
}
