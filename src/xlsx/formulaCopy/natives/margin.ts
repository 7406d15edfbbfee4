import { rowwise, type NativeFunction } from '../nativeFunction';
import { cells, type Operand } from '../operand';
import { NoNativeForm } from '../NoNativeForm';
import { listed } from '../text/lists';
import { compared, guarded, when } from '../text/guarded';
import { product, sum } from '../text/product';
import { inverseOr, settlementValue } from '../text/spec';
import { byWord } from '../text/word';

function initialMargin(
  leverage: string,
  count: string,
  open: string,
  close: string,
  grows: '<' | '>=',
): string {
  const share = `1/${leverage}`;
  const closing = `IF(${count}${grows}0,1+${share},MAX(0,1-${share}))`;
  return open === '0' && close === '0' ? share : sum(share, open, product(closing, close));
}

/** What is kept of a notional: the part above each floor at the step of its rate. */
function steps(notional: string, tiers: Operand): string {
  const parts = Array.from({ length: tiers.rows }, (_, row) => {
    const [floor, rate] = [tiers.at(row, 0), tiers.at(row, 1)];
    const step = row === 0 ? rate : `(${rate}-${tiers.at(row - 1, 1)})`;
    return `IF(${floor}="",0,MAX(0,${notional}-${floor})*${step})`;
  });
  return `(${parts.join('+')})`;
}

/** With amounts of the venue's own: those of the last floor that is reached. */
function byAmounts(notional: string, tiers: Operand): string {
  const parts = Array.from({ length: tiers.rows }, (_, row) => {
    const reached = `AND(${tiers.at(row, 0)}<>"",${notional}>=${tiers.at(row, 0)})`;
    return [reached, `${notional}*${tiers.at(row, 1)}-${tiers.at(row, 2)}`] as const;
  });
  return parts.reduce((otherwise, [reached, text]) => `IF(${reached},${text},${otherwise})`, '0');
}

/** Texts of the functions of margin and liquidation. */
export const MARGIN_NATIVES: Readonly<Record<string, NativeFunction>> = {
  INITIALMARGIN: rowwise((args) => {
    const [count = '', price = ''] = args.values(2);
    const spec = args.spec(2);
    const [leverage, open, close] = [args.value(3), args.value(4, '0'), args.value(5, '0')];
    const share = inverseOr(
      spec,
      initialMargin(leverage, count, open, close, '<'),
      initialMargin(leverage, count, open, close, '>='),
    );
    return guarded([price, spec.size, leverage], `ABS(${count})*${settlementValue(price, spec)}*(${share})`);
  }),
  MAINTENANCEMARGIN: rowwise(
    (args) => {
      const [notional, tiers] = [args.value(0), args.operand(1)];
      const { rows, columns } = tiers;
      if (columns === 1 && rows > 1) throw new NoNativeForm('its tiers are one column');
      const text =
        columns === 1
          ? product(notional, tiers.at(0, 0))
          : columns === 2
            ? steps(notional, tiers)
            : byAmounts(notional, tiers);
      return when([compared(notional, '>=', 0)], text);
    },
    [1],
  ),
  TIERAMOUNTS: ([floors, rates]) => {
    if (!floors || !rates) throw new NoNativeForm('an argument is missing');
    const [begins, fractions] = [listed(floors), listed(rates)];
    if (begins.length !== fractions.length) throw new NoNativeForm('its ranges differ in shape');
    const rising = begins.map((floor, at) => (at === 0 ? `${floor}=0` : `${floor}>${begins[at - 1] ?? '0'}`));
    const parts = begins.map((floor, at) =>
      at === 0 ? '0' : `${floor}*(${fractions[at] ?? '0'}-${fractions[at - 1] ?? '0'})`,
    );
    return cells(
      begins.map((floor, at) => {
        const sum = parts.slice(at === 0 ? 0 : 1, at + 1).join('+');
        return [`IF(${floor}="","",${when(rising.slice(0, at + 1), sum)})`];
      }),
    );
  },
  LIQUIDATIONPRICE: rowwise((args) => {
    const [count = '', entry = ''] = args.values(2);
    const spec = args.spec(2);
    const [margin, maintenance] = [args.value(3), args.value(4)];
    const rate = sum(maintenance, args.value(6, '0'));
    const cushion = sum(margin, args.value(5, '0'), args.value(8, '0'));
    const size = product(count, spec.size);
    const weight = product(`ABS(${count})`, spec.size, rate);
    const price = byWord(args.word(7, 'mark'), {
      mark: inverseOr(
        spec,
        `(${weight}-${size})/(${cushion}-${size}/${entry})`,
        `(${cushion}+${product(size, entry)})/(${weight}+${size})`,
      ),
      entry: inverseOr(
        spec,
        `-${size}/(${cushion}-${weight}/${entry}-${size}/${entry})`,
        `(${cushion}-${product(weight, entry)}+${product(size, entry)})/(${size})`,
      ),
    });
    return when(
      [compared(margin, '>=', 0), compared(maintenance, '>=', 0)],
      guarded([entry, spec.size], `IF(IFERROR(${price},0)>0,${price},#NUM!)`),
    );
  }),
  MARGINFORMOVE: rowwise((args) => {
    const [count = '', entry = ''] = args.values(2);
    const spec = args.spec(2);
    const [move, maintenance] = [args.value(3), args.value(4)];
    const rate = sum(maintenance, args.value(6, '0'));
    const amount = args.value(5, '0');
    const less = amount === '0' ? '' : `-${amount}`;
    const [size, held] = [product(count, spec.size), product(`ABS(${count})`, spec.size, rate)];
    const moved = `(${entry}*(1+${move}))`;
    const need = inverseOr(
      spec,
      `${held}/${moved}${less}-${size}*(1/${moved}-1/${entry})`,
      `${held}*${moved}${less}+${size}*${entry}*${move}`,
    );
    return when(
      [compared(move, '>=', -1), compared(maintenance, '>=', 0)],
      guarded([entry, spec.size], `MAX(0,${need})`),
    );
  }),
};
