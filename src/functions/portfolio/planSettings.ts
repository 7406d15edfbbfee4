import type { Rounding } from '../../model/rounding';
import { ROUNDINGS } from '../../model/rounding';
import { Decimal } from '../../model/decimal';
import { serialFromDate } from '../../model/serialFromDate';
import type { PlainCell } from '../door/cell';
import type { Cells } from '../door/column';
import { filledRows, readName } from '../door/filledRows';
import { readNumber, readPositive } from '../door/numbers';
import { wordArgument } from '../door/word';

const SETTINGS = [
  'venue',
  'hedgeRatio',
  'horizonDays',
  'leverage',
  'collateral',
  'rounding',
  'marginMode',
  'feeSide',
  'maxAgeMinutes',
  'now',
] as const;
type Setting = (typeof SETTINGS)[number];

export interface PlanSettings {
  readonly venue: string;
  readonly hedgeRatio: Decimal;
  readonly horizonDays: Decimal;
  readonly leverage: Decimal;
  /** Quote currency. */
  readonly collateral: Decimal | undefined;
  readonly rounding: Rounding;
  readonly marginMode: 'isolated' | 'cross';
  readonly feeSide: 'taker' | 'maker';
  readonly maxAgeMinutes: Decimal | undefined;
  readonly now: Decimal;
}

/** Rows of name and value; a value that is 0 or blank, like a name that is not there, means the default. */
export function planSettings(cells: Cells): PlanSettings {
  const values = new Map<Setting, PlainCell>();
  for (const row of filledRows('settings', cells, ['name', 'value'], 2)) {
    const name = wordArgument(`${row.owner}name`, row.read('name', readName), SETTINGS, 'venue');
    values.set(name, row.cell('value') || '');
  }
  const value = <Value, Default>(
    name: Setting,
    read: (name: string, cell: PlainCell) => Value,
    byDefault: Default,
  ): Value | Default => {
    const cell = values.get(name) ?? '';
    return cell === '' ? byDefault : read(`setting ${name}`, cell);
  };
  const word = <Word extends string>(name: Setting, words: readonly [Word, ...Word[]]): Word =>
    wordArgument(`setting ${name}`, values.get(name), words, words[0]);
  return {
    venue: value('venue', readName, ''),
    hedgeRatio: value('hedgeRatio', readNumber, new Decimal(1)),
    horizonDays: value('horizonDays', readPositive, new Decimal(7)),
    leverage: value('leverage', readPositive, new Decimal(1)),
    collateral: value('collateral', readPositive, undefined),
    rounding: word('rounding', ROUNDINGS),
    marginMode: word('marginMode', ['isolated', 'cross']),
    feeSide: word('feeSide', ['taker', 'maker']),
    maxAgeMinutes: value('maxAgeMinutes', readPositive, undefined),
    now: value('now', readPositive, new Decimal(serialFromDate(new Date()))),
  };
}
