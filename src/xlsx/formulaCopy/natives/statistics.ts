import { rowwise, type NativeFunction } from '../nativeFunction';
import { cells, type Operand, single, wholeOf } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { flagOf } from '../text/headers';
import { compared, guarded, when } from '../text/guarded';
import { product } from '../text/product';
import { byWord, word } from '../text/word';

function given(operand: Operand | undefined): Operand {
  if (operand === undefined) throw new NoNativeForm('an argument is missing');
  return operand;
}

const columnAt = (list: Operand, column: number): string => `INDEX(${wholeOf(list)},0,${column + 1})`;

/** Some values of a column of cells that are in the workbook, not written in the formula. */
function placed(list: Operand): string {
  const text = wholeOf(list);
  if (text.startsWith('{') || list.columns !== 1) {
    throw new NoNativeForm('fading weights need a column of cells');
  }
  return text;
}

/** How many of the worst results are the tail. */
const worst = (list: string, confidence: string): string =>
  `MAX(1,-INT(-(COUNT(${list})*(1-${confidence})-1E-9)))`;

const share = (text: string, formula: string): string =>
  when([compared(text, '>', 0), compared(text, '<', 1)], formula);

/** Texts of the statistics that spreadsheets have functions for. */
export const STATISTICS_NATIVES: Readonly<Record<string, NativeFunction>> = {
  RETURNS: ([prices, method]) => {
    const list = given(prices);
    if (list.rows === 1) throw new NoNativeForm('its prices stand in a row');
    const how = word(method?.at(0, 0), 'simple');
    return cells(
      Array.from({ length: list.rows - 1 }, (_row, row) =>
        Array.from({ length: list.columns }, (_column, column) => {
          const [before, after] = [list.at(row, column), list.at(row + 1, column)];
          const text = byWord(how, {
            simple: guarded([before, after], `(${after}-${before})/${before}`),
            log: guarded([before, after], `LN(${after}/${before})`),
            diff: `${after}-${before}`,
          });
          return `IF(OR(${before}="",${after}=""),"",${text})`;
        }),
      ),
    );
  },
  VOLATILITY: (args) =>
    rowwise(
      (row) => {
        const list = given(args[0]);
        const periods = row.value(1, '1');
        if (!row.has(2)) return `STDEV(${wholeOf(list)})*SQRT(${periods})`;
        const [column, fade] = [placed(list), row.value(2)];
        const steps = `(MAX(ROW(${column}))-ROW(${column}))`;
        const start = row.has(3) ? `${row.value(3)}^2` : `INDEX(${column},1)^2`;
        const weighted = `(1-${fade})*SUMPRODUCT(${fade}^${steps},${column}^2)`;
        const text = `SQRT((${fade}^ROWS(${column})*${start}+${weighted})*${periods})`;
        return when([`COUNT(${column})=ROWS(${column})`], share(fade, text), '#N/A');
      },
      [0],
    )(args),
  CORRELATION: (args) => {
    if (args.length > 2 && args.slice(2).some((each) => each !== undefined)) {
      throw new NoNativeForm('its weights fade');
    }
    return single(`CORREL(${wholeOf(given(args[0]))},${wholeOf(given(args[1]))})`);
  },
  BETA: ([y, x]) => single(`SLOPE(${wholeOf(given(y))},${wholeOf(given(x))})`),
  COVARIANCEMATRIX: ([returns, lambda]) => {
    const list = given(returns);
    if (lambda !== undefined) throw new NoNativeForm('its weights fade');
    const places = Array.from({ length: list.columns }, (_, at) => at);
    return cells(
      places.map((row) =>
        places.map((column) => `_xlfn.COVARIANCE.S(${columnAt(list, row)},${columnAt(list, column)})`),
      ),
    );
  },
  MINVARIANCERATIO: rowwise((args) => {
    const [correlation = '', spot = '', futures = ''] = args.values(3);
    const valid = [compared(correlation, '>=', -1), compared(spot, '>=', 0), compared(futures, '>=', 0)];
    return when([`ABS(${correlation})<=1`, ...valid], `${correlation}*${spot}/${futures}`);
  }),
  EFFECTIVENESS: (args) =>
    rowwise(
      (row) => {
        const [spot, futures] = [wholeOf(given(args[0])), wholeOf(given(args[1]))];
        if (!row.has(2)) return `RSQ(${spot},${futures})`;
        const ratio = row.value(2);
        const explained = `${ratio}*(2*SLOPE(${spot},${futures})-${ratio})*VAR(${futures})`;
        return `${explained}/VAR(${spot})`;
      },
      [0, 1],
    )(args),
  REGRESSION: ([y, x, ridge, intercept]) => {
    if (ridge !== undefined && ridge.at(0, 0) !== '0') throw new NoNativeForm('it has a ridge');
    if (!flagOf(intercept, true)) throw new NoNativeForm('it goes through 0');
    const [target, list] = [wholeOf(given(y)), given(x)];
    const count = list.columns;
    const line = `LINEST(${target},${wholeOf(list)}`;
    const slopes = Array.from({ length: count }, (_, at) => `INDEX(${line}),1,${count - at})`);
    return cells([[`INDEX(${line}),1,${count + 1})`, ...slopes, `INDEX(${line},TRUE,TRUE),3,1)`]]);
  },
  VALUEATRISK: rowwise((args) => {
    const [value = '', volatility = ''] = args.values(2);
    const [confidence, days, mean] = [args.value(2, '0.99'), args.value(3, '1'), args.value(4, '0')];
    const normal = `NORMSINV(${confidence})`;
    const z = args.has(6) ? `IF(N(${args.value(6)})=0,${normal},${args.value(6)})` : normal;
    const factor = byWord(args.word(5, 'var'), { var: z, es: `NORMDIST(${z},0,1,FALSE)/(1-${confidence})` });
    const loss = product(factor, volatility, days === '1' ? '1' : `SQRT(${days})`);
    const drift = product(mean, days);
    const text = `ABS(${value})*(${loss}${drift === '0' ? '' : `-${drift}`})`;
    return when([compared(volatility, '>=', 0), compared(days, '>', 0)], share(confidence, text));
  }),
  HISTORICALVAR: (args) =>
    rowwise(
      (row) => {
        const [list, confidence] = [wholeOf(given(args[0])), row.value(1, '0.99')];
        const text = byWord(row.word(2, 'interp'), {
          interp: `-PERCENTILE(${list},1-${confidence})`,
          rank: `-SMALL(${list},${worst(list, confidence)})`,
        });
        return share(confidence, text);
      },
      [0],
    )(args),
  EXPECTEDSHORTFALL: (args) =>
    rowwise(
      (row) => {
        const [list, confidence] = [wholeOf(given(args[0])), row.value(1, '0.99')];
        const mean = (count: string): string => {
          const edge = `SMALL(${list},${count})`;
          const below = `SUMPRODUCT((${list}<${edge})*ISNUMBER(${list}))`;
          return `-(SUMPRODUCT(--(${list}<${edge}),${list})+(${count}-${below})*${edge})/${count}`;
        };
        const count = worst(list, confidence);
        const text = byWord(row.word(2, 'incl'), {
          incl: mean(count),
          excl: when([`${count}>1`], mean(`(${count}-1)`), '#NUM!'),
        });
        return share(confidence, text);
      },
      [0],
    )(args),
  MINVARIANCEWEIGHTS: ([covariance]) => {
    const list = given(covariance);
    const matrix = wholeOf(list);
    return cells(
      Array.from({ length: list.rows }, (_, row) => [
        `SUMPRODUCT(INDEX(MINVERSE(${matrix}),${row + 1},0))/SUMPRODUCT(MINVERSE(${matrix}))`,
      ]),
    );
  },
};
