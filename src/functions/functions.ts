import { EXPOSURE } from './exposure/EXPOSURE';
import { NETDELTA } from './exposure/NETDELTA';
import { NOTIONAL } from './exposure/NOTIONAL';
import { OUTOFBAND } from './monitoring/OUTOFBAND';
import { REBALANCE } from './monitoring/REBALANCE';
import { AVERAGEENTRY } from './pnl/AVERAGEENTRY';
import { LOCKEDPRICE } from './pnl/LOCKEDPRICE';
import { NETPNL } from './pnl/NETPNL';
import { PNL } from './pnl/PNL';
import { SCENARIO } from './pnl/SCENARIO';
import { BETACONTRACTS } from './sizing/BETACONTRACTS';
import { CONTRACTS } from './sizing/CONTRACTS';
import { CONTRACTSQTY } from './sizing/CONTRACTSQTY';
import { HEDGERATIO } from './sizing/HEDGERATIO';
import { LOSSCONTRACTS } from './sizing/LOSSCONTRACTS';
import { RESIDUAL } from './sizing/RESIDUAL';
import { ROUNDLOT } from './sizing/ROUNDLOT';
import { CUSTOMSPEC } from './specs/CUSTOMSPEC';
import { QUOTE } from './specs/QUOTE';
import { SPEC } from './specs/SPEC';

/** Every HEDGE function by its id; the build fails when a file is missing here. */
const FUNCTIONS = {
  AVERAGEENTRY,
  BETACONTRACTS,
  CONTRACTS,
  CONTRACTSQTY,
  CUSTOMSPEC,
  EXPOSURE,
  HEDGERATIO,
  LOCKEDPRICE,
  LOSSCONTRACTS,
  NETDELTA,
  NETPNL,
  NOTIONAL,
  OUTOFBAND,
  PNL,
  QUOTE,
  REBALANCE,
  RESIDUAL,
  ROUNDLOT,
  SCENARIO,
  SPEC,
};

for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
