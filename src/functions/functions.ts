import { EXPOSURE } from './exposure/EXPOSURE';
import { NOTIONAL } from './exposure/NOTIONAL';
import { NETPNL } from './pnl/NETPNL';
import { PNL } from './pnl/PNL';
import { SCENARIO } from './pnl/SCENARIO';
import { CONTRACTS } from './sizing/CONTRACTS';
import { CONTRACTSQTY } from './sizing/CONTRACTSQTY';
import { HEDGERATIO } from './sizing/HEDGERATIO';
import { RESIDUAL } from './sizing/RESIDUAL';
import { CUSTOMSPEC } from './specs/CUSTOMSPEC';
import { QUOTE } from './specs/QUOTE';
import { SPEC } from './specs/SPEC';

/** Every HEDGE function by its id; the build fails when a file is missing here. */
const FUNCTIONS = {
  CONTRACTS,
  CONTRACTSQTY,
  CUSTOMSPEC,
  EXPOSURE,
  HEDGERATIO,
  NETPNL,
  NOTIONAL,
  PNL,
  QUOTE,
  RESIDUAL,
  SCENARIO,
  SPEC,
};

for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
