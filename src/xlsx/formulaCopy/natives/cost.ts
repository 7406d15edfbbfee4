import { rowwise, type NativeFunction } from '../nativeFunction';
import { NoNativeForm } from '../NoNativeForm';
import { guarded, when } from '../text/guarded';
import { listed } from '../text/lists';
import { product, sum } from '../text/product';
import { settlementValue } from '../text/spec';
import { byWord } from '../text/word';

/** Texts of the functions of cost. */
export const COST_NATIVES: Readonly<Record<string, NativeFunction>> = {
  FEES: rowwise((args) => {
    const [count = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const text = product(`ABS(${count})`, settlementValue(price, spec), args.value(3));
    return guarded([price, spec.size], text);
  }),
  HEDGECOST: rowwise((args) => {
    const [count = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const fees = sum(args.value(3, '0'), args.value(4, '0'));
    const funding = product(args.value(5, '0'), args.value(6, '1'));
    const paid = product(`ABS(${count})`, fees);
    const rate = funding === '0' ? paid : `(${paid}-${product(count, funding)})`;
    return guarded([price, spec.size], product(settlementValue(price, spec), rate));
  }),
  BREAKEVEN: rowwise((args) => {
    const [count = '', entry = ''] = args.values(2);
    const [open, close, carry] = [args.value(2, '0'), args.value(3, '0'), args.value(4, '0')];
    const side = `SIGN(${count})`;
    const part = (sign: '+' | '-', share: string): string =>
      share === '0' ? '1' : `(1${sign}${side}*${share})`;
    const opened = sum(open, carry);
    const [linear, inverse] = [
      [part('-', opened), part('+', close)],
      [part('-', close), part('+', opened)],
    ] as [[string, string], [string, string]];
    const price = ([above, below]: readonly [string, string]): string =>
      guarded(
        [entry],
        when([`${count}<>0`, `MIN(${above},${below})>0`], `${entry}*${above}/${below}`, '#NUM!'),
      );
    return byWord(args.word(5, 'linear'), {
      linear: price(linear),
      inverse: price(inverse),
      quanto: price(linear),
    });
  }),
  FILLPRICE: (args) => {
    const [quantities, prices] = [args[0], args[1]];
    if (!quantities || !prices) throw new NoNativeForm('an argument is missing');
    const [offered, asked] = [listed(quantities), listed(prices)];
    if (offered.length !== asked.length) throw new NoNativeForm('its ranges differ in shape');
    const levels = (order: string): string[] =>
      offered.map((amount, at) => {
        const before = offered.slice(0, at).map((each) => `-${each}`);
        return `MAX(0,MIN(${amount},${order}${before.join('')}))*${asked[at] ?? '0'}`;
      });
    return rowwise(
      (row) => {
        const order = row.value(2);
        const enough = `${offered.join('+')}-${order}>-1E-12*${order}`;
        return guarded([order], when([enough], `(${levels(order).join('+')})/${order}`, '#N/A'));
      },
      [0, 1],
    )(args);
  },
};
