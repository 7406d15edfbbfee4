import { rowwise, type NativeFunction } from '../nativeFunction';
import { cells, single } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { headersWanted } from '../text/headers';
import { guarded, when } from '../text/guarded';
import { pairSum, rangeSum } from '../text/lists';
import { product, sum } from '../text/product';
import { contractValue, inverseOr, quotePerSettle, specOf } from '../text/spec';
import { byWord, word } from '../text/word';

/** Texts of the functions of gain and loss. */
export const PNL_NATIVES: Readonly<Record<string, NativeFunction>> = {
  PNL: rowwise((args) => {
    const [count = '', entry = '', exit = ''] = args.values(3);
    const spec = args.spec(3);
    const gain = product(count, spec.size, `(${entry}-${exit})`);
    return guarded([entry, exit, spec.size], inverseOr(spec, `${gain}/(${entry}*${exit})`, gain));
  }),
  NETPNL: rowwise((args) => {
    const [quantity = '', spot0 = '', spot1 = '', count = '', futures0 = '', futures1 = ''] = args.values(6);
    const spec = args.spec(6);
    const [open, close, funding] = [args.value(7, '0'), args.value(8, '0'), args.value(9, '0')];
    const gain = product(count, spec.size, `(${futures0}-${futures1})`);
    const hedge = byWord(spec.payoff, {
      linear: gain,
      inverse: `${product(gain, spot1)}/(${futures0}*${futures1})`,
      quanto: product(gain, quotePerSettle(spot1, { ...spec, payoff: { known: 'quanto' } })),
    });
    const fee = (price: string, rate: string): string =>
      rate === '0' ? '0' : `-${product(`ABS(${count})`, contractValue(price, spec), rate)}`;
    return guarded(
      [spot0, spot1, futures0, futures1, spec.size],
      sum(
        product(quantity, `(${spot1}-${spot0})`),
        hedge,
        fee(futures0, open),
        fee(futures1, close),
        funding,
      ),
    );
  }),
  LOCKEDPRICE: rowwise((args) => {
    const [entry = '', spot = '', exit = ''] = args.values(3);
    return guarded([entry, spot, exit], `${spot}+${entry}-${exit}`);
  }),
  AVERAGEENTRY: ([quantities, prices, payoff]) => {
    if (!quantities || !prices) throw new NoNativeForm('an argument is missing');
    const linear = `${pairSum(quantities, prices, '*')}/${rangeSum(quantities)}`;
    const text = byWord(word(payoff?.at(0, 0), 'linear'), {
      linear,
      inverse: `${rangeSum(quantities)}/${pairSum(quantities, prices, '/')}`,
      quanto: linear,
    });
    return single(when([`${text}>0`], text, '#NUM!'));
  },
  SCENARIO: (args) => {
    const one = (place: number, byDefault?: string): string => {
      const text = args[place]?.at(0, 0) ?? byDefault;
      if (text === undefined) throw new NoNativeForm('an argument is missing');
      return text;
    };
    const [contract, moves] = [args[3], args[4]];
    if (!contract || !moves) throw new NoNativeForm('an argument is missing');
    const [value, count, price] = [one(0), one(1), one(2)];
    const spec = specOf(contract, 0);
    const weighted = product(value, one(5, '1'));
    const notional = product(count, contractValue(price, spec));
    const places = Array.from({ length: moves.rows * moves.columns }, (_, at) =>
      moves.rows === 1 ? moves.at(0, at) : moves.at(at, 0),
    );
    const rows = places.map((move) => [
      guarded([price, spec.size], move),
      guarded([price, spec.size], `${weighted}*${move}`),
      guarded([price, spec.size], `-${notional}*${move}`),
      guarded([price, spec.size], `(${weighted}-${notional})*${move}`),
    ]);
    return cells([...(headersWanted(args[6]) ? [['"move"', '"spot"', '"hedge"', '"net"']] : []), ...rows]);
  },
};
