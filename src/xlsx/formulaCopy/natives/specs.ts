import { CONTRACT_TERMS_COLUMNS } from '../../../model/contractTerms';
import { rowwise, type NativeFunction, type RowArguments } from '../nativeFunction';
import { cells, type Operand, wholeOf } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { blendCells } from '../text/blendCells';
import { headersWanted } from '../text/headers';
import { guarded } from '../text/guarded';
import { specOf } from '../text/spec';
import { byWord, word } from '../text/word';

const ALL = /^(.+)\[#All\]$/i;

/** Reads columns of a table that was handed over with its header row, by the row's key. */
function lookUp(table: string, key: string): (field: string) => string {
  const name = ALL.exec(table)?.[1];
  if (name !== undefined) {
    return (field) => `INDEX(${name}[${field}],MATCH(${key},${name}[key],0))`;
  }
  const column = (field: string): string => `MATCH("${field}",INDEX(${table},1,0),0)`;
  const row = `MATCH(${key},INDEX(${table},0,${column('key')}),0)`;
  return (field) => `INDEX(${table},${row},${column(field)})`;
}

function keyed(args: RowArguments): (field: string) => string {
  return lookUp(wholeOf(args.operand(0)), `${args.value(1)}&":"&${args.value(2)}`);
}

function fieldOf(args: RowArguments, place: number, byDefault: string): string {
  const field = args.word(place, byDefault);
  if ('known' in field) return field.known;
  throw new NoNativeForm('its field stands in another cell');
}

/** The cell, or #N/A when there is nothing in it. */
const published = (text: string): string => `IF(${text}="",#N/A,${text})`;
const blankOr = (text: string, byDefault: string): string => `IF(${text}="",${byDefault},${text})`;

const DEFAULTS: Readonly<Record<string, string>> = {
  payoff: '"linear"',
  lotSize: '1',
  minContracts: '0',
  minNotional: '0',
  settlePrice: '""',
};
/** Fields that may be blank and say something by it. */
const MAY_BE_BLANK = ['status', 'note', 'expiresat', 'settleprice', 'own', 'maxleverage'];

/** Texts of the functions that read the market's tables, and of the spread of a hedge over several contracts. */
export const SPEC_NATIVES: Readonly<Record<string, NativeFunction>> = {
  CUSTOMSPEC: rowwise((args) => {
    const size = args.value(0);
    const or = (place: number, byDefault: string): string => {
      const text = args.value(place, byDefault);
      return /^[\d."]/.test(text) ? text : `IF(OR(${text}="",${text}=0),${byDefault},${text})`;
    };
    const payoff = byWord(args.word(1, 'linear'), {
      linear: '"linear"',
      inverse: '"inverse"',
      quanto: '"quanto"',
    });
    return [guarded([size], size), payoff, or(2, '1'), or(3, '0'), or(4, '0'), or(5, '""')];
  }),
  SPEC: (args) => {
    const field = args[3] === undefined ? undefined : word(args[3].at(0, 0), '');
    if (field !== undefined && !('known' in field))
      throw new NoNativeForm('its field stands in another cell');
    return rowwise(
      (row) => {
        const at = keyed(row);
        if (field !== undefined && field.known !== '') {
          const text = at(field.known);
          return MAY_BE_BLANK.includes(field.known) ? blankOr(text, '""') : published(text);
        }
        return CONTRACT_TERMS_COLUMNS.map((column) => {
          const byDefault = DEFAULTS[column];
          return byDefault === undefined ? published(at(column)) : blankOr(at(column), byDefault);
        });
      },
      [0],
    )(args);
  },
  QUOTE: rowwise(
    (args) => {
      const at = keyed(args);
      const text = published(at(fieldOf(args, 3, 'mark')));
      if (!args.has(4)) return text;
      if (!args.has(5)) throw new NoNativeForm('its prices grow old by the clock of the computer');
      const limit = args.value(4);
      return `IF(AND(N(${limit})>0,(${args.value(5)}-${at('observedAt')})*1440>N(${limit})),#N/A,${text})`;
    },
    [0],
  ),
  BLEND: ([exposure, legs, rounding, headers]) => {
    if (!exposure || !legs) throw new NoNativeForm('an argument is missing');
    const how = word(rounding?.at(0, 0), 'nearest');
    const rows = Array.from({ length: legs.rows }, (_, row) => {
      const spec: Operand = {
        ...legs,
        columns: legs.columns - 3,
        at: (_line, column) => legs.at(row, column + 3),
      };
      const terms = specOf({ ...spec, rows: 1 }, 0);
      const first = legs.at(row, 0);
      const [weight, price, beta] = [first, legs.at(row, 1), legs.at(row, 2)] as const;
      return blendCells(exposure.at(0, 0), [weight, price, beta], terms, how).map((text) =>
        guarded([price, terms.size], text),
      );
    });
    const header = ['"weight"', '"exposure"', '"shortContracts"', '"notional"', '"residual"'];
    return cells([...(headersWanted(headers) ? [header] : []), ...rows]);
  },
};
