import { rowwise, type NativeFunction } from '../nativeFunction';
import { NoNativeForm } from '../NoNativeForm';
import { compared, guarded, when } from '../text/guarded';
import { allPositive, pairSum } from '../text/lists';
import { product } from '../text/product';
import { inverseOr, settlementValue, type Spec } from '../text/spec';
import { byWord } from '../text/word';

const ONE_COIN: Spec = {
  size: '1',
  payoff: { known: 'linear' },
  lot: '1',
  minContracts: '0',
  minNotional: '0',
  settlePrice: '""',
};

/** A value cut off at a limit on either side; a blank limit is none. */
const within = (value: string, limit: string): string => `MAX(-${limit},MIN(${limit},${value}))`;

/** Texts of the functions of carry. */
export const CARRY_NATIVES: Readonly<Record<string, NativeFunction>> = {
  BASIS: rowwise((args) => {
    const [spot = '', futures = ''] = args.values(2);
    const points = `(${futures}-${spot})`;
    return guarded([spot, futures], byWord(args.word(2, 'abs'), { abs: points, pct: `${points}/${spot}` }));
  }),
  BASISAPR: rowwise((args) => {
    const [spot = '', futures = '', days = ''] = args.values(3);
    const year = args.value(4, '365');
    const text = byWord(args.word(3, 'simple'), {
      simple: `(${futures}-${spot})/${spot}*${year}/${days}`,
      annual: `((${futures}/${spot})^(${year}/${days})-1)`,
      cont: `LN(${futures}/${spot})*${year}/${days}`,
    });
    return guarded([spot, futures, days, year], text);
  }),
  FAIRPRICE: rowwise((args) => {
    const [spot = '', rate = '', days = ''] = args.values(3);
    const earned = args.value(3, '0');
    const net = earned === '0' ? rate : `(${rate}-${earned})`;
    const years = `${days}/${args.value(5, '365')}`;
    const price = byWord(args.word(4, 'cont'), {
      cont: `${spot}*EXP(${net}*${years})`,
      annual: `${spot}*(1+${net})^(${years})`,
      simple: `${spot}*(1+${net}*${years})`,
    });
    return guarded([spot, days, args.value(5, '365')], when([`${price}>0`], price, '#NUM!'));
  }),
  FUNDING: rowwise((args) => {
    const [count = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const text = product(count, settlementValue(price, spec), args.value(3), args.value(4, '1'));
    return guarded([price, spec.size], text);
  }),
  FUNDINGSUM: (args) => {
    const [prices, rates] = [args[1], args[3]];
    if (!prices || !rates) throw new NoNativeForm('an argument is missing');
    return rowwise(
      (row) => {
        const spec = row.spec(2);
        const sums = inverseOr(spec, pairSum(rates, prices, '/'), pairSum(prices, rates, '*'));
        return when(allPositive(prices), guarded([spec.size], product(row.value(0), spec.size, sums)));
      },
      [1, 3],
    )(args);
  },
  FUNDINGAPR: rowwise((args) => {
    const [rate, hours] = [args.value(0), args.value(1, '8')];
    const compound = `((1+${rate})^(8760/${hours})-1)`;
    const simple = `${rate}*8760/${hours}`;
    return guarded([hours], args.flag(2, false) ? compound : simple);
  }),
  FUNDINGRATE: rowwise((args) => {
    const [premium, interest, clamp] = [args.value(0), args.value(1, '0.0001'), args.value(2, '0.0005')];
    const rate = byWord(args.word(4, 'clamp'), {
      clamp: `(${premium}+${within(`${interest}-${premium}`, clamp)})`,
      damper: `(MAX(${clamp},${premium})+MIN(-${clamp},${premium}))`,
    });
    const cap = args.value(3, '0');
    const limited = cap === '0' ? rate : `IF(N(${cap})=0,${rate},${within(rate, cap)})`;
    return when([compared(clamp, '>=', 0)], limited);
  }),
  ROLL: rowwise((args) => {
    const [near = '', far = '', days = ''] = args.values(3);
    const count = args.value(3, '1');
    const spec = args.has(4) ? args.spec(4) : ONE_COIN;
    const gain = product(count, spec.size, `(${far}-${near})`);
    const positive = [near, far, days, spec.size];
    return [
      guarded(positive, `${far}-${near}`),
      guarded(positive, inverseOr(spec, `${gain}/(${near}*${far})`, gain)),
      guarded(positive, `SIGN(${count})*(${far}-${near})*365/(${far}*${days})`),
    ];
  }),
};
