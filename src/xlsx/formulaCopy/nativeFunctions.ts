import type { NativeFunction } from './nativeFunction';
import { CARRY_NATIVES } from './natives/carry';
import { COST_NATIVES } from './natives/cost';
import { EXPOSURE_NATIVES } from './natives/exposure';
import { MARGIN_NATIVES } from './natives/margin';
import { MONITORING_NATIVES } from './natives/monitoring';
import { PNL_NATIVES } from './natives/pnl';
import { SIZING_NATIVES } from './natives/sizing';
import { SPEC_NATIVES } from './natives/specs';
import { STATISTICS_NATIVES } from './natives/statistics';

/** Each function of ours that every spreadsheet can do without us, with its text; PLAN has a table of its own. */
export const NATIVE_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  ...EXPOSURE_NATIVES,
  ...SIZING_NATIVES,
  ...PNL_NATIVES,
  ...MARGIN_NATIVES,
  ...CARRY_NATIVES,
  ...COST_NATIVES,
  ...MONITORING_NATIVES,
  ...SPEC_NATIVES,
  ...STATISTICS_NATIVES,
};
