import { rowwise, type NativeFunction, type RowArguments } from '../nativeFunction';
import { guarded, numberIn, when } from '../text/guarded';
import { orderSize } from '../text/orderSize';
import { product } from '../text/product';
import { contractValue, type Spec } from '../text/spec';

/** The arguments of HEDGERATIO and RESIDUAL. */
function position(args: RowArguments): { weighted: string; notional: string; positive: string[] } {
  const [exposure = '', count = '', price = ''] = args.values(3);
  const spec = args.spec(3);
  return {
    weighted: product(exposure, args.value(4, '1')),
    notional: product(count, contractValue(price, spec)),
    positive: [price, spec.size],
  };
}

/** A step that is 1 when it is blank or 0. */
const stepOf = (text: string): string =>
  numberIn(text) === undefined ? `IF(N(${text})=0,1,${text})` : text === '0' ? '1' : text;

/** Texts of the functions that size a hedge. */
export const SIZING_NATIVES: Readonly<Record<string, NativeFunction>> = {
  CONTRACTS: rowwise((args) => {
    const [exposure = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const wanted = product(exposure, args.value(3, '1'), args.value(4, '1'));
    return guarded(
      [price, spec.size],
      orderSize(wanted, contractValue(price, spec), price, spec, args.word(5, 'nearest')),
    );
  }),
  CONTRACTSQTY: rowwise((args) => {
    const [quantity = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const spot = args.value(5, price);
    const valued =
      spot === price || numberIn(spot) !== undefined ? spot : `IF(N(${spot})=0,${price},${spot})`;
    const wanted = product(quantity, args.value(3, '1'), valued);
    return guarded(
      [price, spec.size],
      orderSize(wanted, contractValue(price, spec), price, spec, args.word(4, 'nearest')),
    );
  }),
  BETACONTRACTS: rowwise((args) => {
    const [value = '', now = '', target = '', price = ''] = args.values(4);
    const spec = args.spec(4);
    return guarded(
      [price, spec.size],
      orderSize(
        `(${now}-${target})*${value}`,
        contractValue(price, spec),
        price,
        spec,
        args.word(5, 'nearest'),
      ),
    );
  }),
  LOSSCONTRACTS: rowwise((args) => {
    const [loss = '', move = '', price = ''] = args.values(3);
    const spec = args.spec(3);
    return guarded(
      [price, spec.size],
      orderSize(`-${loss}`, product(contractValue(price, spec), move), price, spec, args.word(4, 'nearest')),
    );
  }),
  HEDGERATIO: rowwise((args) => {
    const { weighted, notional, positive } = position(args);
    return guarded(positive, `${notional}/(${weighted})`);
  }),
  RESIDUAL: rowwise((args) => {
    const { weighted, notional, positive } = position(args);
    return guarded(positive, `${weighted}-${notional}`);
  }),
  ROUNDLOT: rowwise((args) => {
    const value = args.value(0);
    const spec: Spec = {
      size: '1',
      payoff: { known: 'linear' },
      lot: stepOf(args.value(1, '1')),
      minContracts: args.value(3, '0') === '0' ? '0' : `N(${args.value(3)})`,
      minNotional: '0',
      settlePrice: '""',
    };
    return when(
      args.has(1) ? [`${spec.lot}>0`] : [],
      orderSize(value, '1', '1', spec, args.word(2, 'nearest')),
    );
  }),
};
