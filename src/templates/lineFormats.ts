import { FORMATS } from './numberFormats';

/** Number formats of PLAN's columns; the others are texts. */
export const LINE_FORMATS: Readonly<Record<string, string>> = {
  price: FORMATS.price,
  exposure: FORMATS.money,
  beta: FORMATS.beta,
  hedgeRatio: FORMATS.ratio,
  shortContracts: FORMATS.contracts,
  hedgedRatio: FORMATS.ratio,
  residual: FORMATS.money,
  entryPrice: FORMATS.price,
  notional: FORMATS.money,
  initialMargin: FORMATS.money,
  liquidationPrice: FORMATS.price,
  liquidationMove: FORMATS.exactMove,
  fees: FORMATS.money,
  funding: FORMATS.money,
  cost: FORMATS.cost,
  breakevenMove: FORMATS.exactMove,
};
