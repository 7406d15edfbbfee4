import type { Operand } from '../operand';
import { NoNativeForm } from '../NoNativeForm';

const DEFAULTS = {
  venue: '""',
  hedgeRatio: '1',
  horizonDays: '7',
  leverage: '1',
  collateral: '0',
  rounding: '"nearest"',
  marginMode: '"isolated"',
  feeSide: '"taker"',
  maxAgeMinutes: '0',
  now: '0',
} as const;
export type WorkingSetting = keyof typeof DEFAULTS;

export const WORKING_SETTINGS = Object.keys(DEFAULTS) as readonly WorkingSetting[];

/** A choice of the plan as PLAN reads it: 0 or blank means the default. */
export function workingSetting(name: WorkingSetting, settings: Operand | undefined): string {
  const byDefault = DEFAULTS[name];
  if (settings === undefined) return byDefault;
  if (settings.columns !== 2 || settings.whole === undefined) {
    throw new NoNativeForm('the settings of PLAN are not two columns of cells');
  }
  const found = `VLOOKUP("${name}",${settings.whole},2,FALSE)`;
  return `IFERROR(IF(OR(${found}="",${found}=0),${byDefault},${found}),${byDefault})`;
}
