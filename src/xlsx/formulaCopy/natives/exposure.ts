import { rowwise, type NativeFunction } from '../nativeFunction';
import { wholeOf, single } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { guarded, when } from '../text/guarded';
import { allPositive } from '../text/lists';
import { product } from '../text/product';
import { contractValue, inverseOr, quotePerSettle } from '../text/spec';

/** Texts of the functions of exposure. */
export const EXPOSURE_NATIVES: Readonly<Record<string, NativeFunction>> = {
  EXPOSURE: ([quantities, prices, betas]) => {
    if (!quantities || !prices) throw new NoNativeForm('an argument is missing');
    const all = [quantities, prices, ...(betas ? [betas] : [])];
    const count = Math.max(...all.map(({ rows, columns }) => rows * columns));
    if (count === 1) return single(when(allPositive(prices), product(...all.map((each) => each.at(0, 0)))));
    const [lists, scalars] = [all.filter(({ rows, columns }) => rows * columns > 1), all];
    const factors = scalars.filter(({ rows, columns }) => rows * columns === 1).map((each) => each.at(0, 0));
    const alike = lists.every(({ rows, columns }) => rows === lists[0]?.rows && columns === lists[0].columns);
    if (!alike) throw new NoNativeForm('its ranges differ in shape');
    return single(
      when(allPositive(prices), product(...factors, `SUMPRODUCT(${lists.map(wholeOf).join(',')})`)),
    );
  },
  NOTIONAL: rowwise((args) => {
    const [count = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    return guarded([price, spec.size], product(count, contractValue(price, spec)));
  }),
  NETDELTA: rowwise((args) => {
    const [quantity = '', count = ''] = args.values(2);
    const spec = args.spec(2);
    const entry = args.value(3, '0');
    const coins = product(count, spec.size);
    return guarded(
      [spec.size],
      inverseOr(
        spec,
        guarded([entry], `${quantity}-${coins}/${entry}`),
        `${quantity}-${product(coins, quotePerSettle('1', spec))}`,
      ),
    );
  }),
};
