import { rowwise, type NativeFunction } from '../nativeFunction';
import { compared, guarded, numberIn, when } from '../text/guarded';
import { orderSize } from '../text/orderSize';
import { product } from '../text/product';
import { contractValue } from '../text/spec';
import { byWord } from '../text/word';

/** Whether a difference is more than a band; what doubles add to decimals is not. */
const beyond = (one: string, other: string, band: string): string =>
  `ABS(${one}-${other})-${band}>5E-15*(ABS(${one})+ABS(${other}))`;

/** Texts of the functions that watch a hedge. */
export const MONITORING_NATIVES: Readonly<Record<string, NativeFunction>> = {
  OUTOFBAND: rowwise((args) => {
    const [current = '', target = ''] = args.values(2);
    const bands = [
      [2, (band: string) => band],
      [3, (band: string) => `${band}*ABS(${target})`],
    ] as const;
    const tests = bands.flatMap(([place, width]) => {
      if (!args.has(place)) return [];
      const band = args.value(place);
      const test = beyond(current, target, width(band));
      return [numberIn(band) === undefined ? `AND(${band}<>"",${test})` : test];
    });
    if (tests.length === 0) return '#VALUE!';
    return tests.length === 1 ? `(${tests[0] ?? ''})` : `OR(${tests.join(',')})`;
  }),
  REBALANCE: rowwise((args) => {
    const [exposure = '', count = '', price = ''] = args.values(3);
    const spec = args.spec(3);
    const [ratio, band, beta] = [args.value(4, '1'), args.value(5, '0'), args.value(6, '1')];
    const value = contractValue(price, spec);
    const weighted = product(exposure, beta);
    const [held, wanted] = [`${count}*${value}`, product(exposure, ratio, beta)];
    const rounding = args.word(7, 'nearest');
    const total = orderSize(wanted, value, price, spec, rounding);
    const trade = `(${total}-${count})`;
    const isOrder = [
      ...(spec.minContracts === '0' ? [] : [`ABS(${trade})>=${spec.minContracts}`]),
      ...(spec.minNotional === '0' ? [] : [`ABS(${trade})*${value}>=${spec.minNotional}`]),
    ];
    const ordered = when(isOrder, trade, '0');
    const moved = byWord(rounding, { nearest: ordered, down: ordered, up: ordered, none: trade });
    const isOut = beyond(held, wanted, band === '0' ? '0' : `${band}*ABS(${weighted})`);
    return when(
      [compared(band, '>=', 0)],
      guarded([price, spec.size], when([`${weighted}<>0`], `IF(${isOut},${moved},0)`, '#DIV/0!')),
    );
  }),
};
