import { BASIS } from './carry/BASIS';
import { BASISAPR } from './carry/BASISAPR';
import { FAIRPRICE } from './carry/FAIRPRICE';
import { FUNDING } from './carry/FUNDING';
import { FUNDINGAPR } from './carry/FUNDINGAPR';
import { FUNDINGRATE } from './carry/FUNDINGRATE';
import { FUNDINGSUM } from './carry/FUNDINGSUM';
import { ROLL } from './carry/ROLL';
import { BREAKEVEN } from './cost/BREAKEVEN';
import { FEES } from './cost/FEES';
import { FILLPRICE } from './cost/FILLPRICE';
import { HEDGECOST } from './cost/HEDGECOST';
import { EXPOSURE } from './exposure/EXPOSURE';
import { NETDELTA } from './exposure/NETDELTA';
import { NOTIONAL } from './exposure/NOTIONAL';
import { INITIALMARGIN } from './margin/INITIALMARGIN';
import { LIQUIDATIONPRICE } from './margin/LIQUIDATIONPRICE';
import { MAINTENANCEMARGIN } from './margin/MAINTENANCEMARGIN';
import { MARGINFORMOVE } from './margin/MARGINFORMOVE';
import { TIERAMOUNTS } from './margin/TIERAMOUNTS';
import { NEXTCHANGE } from './monitoring/NEXTCHANGE';
import { OUTOFBAND } from './monitoring/OUTOFBAND';
import { REBALANCE } from './monitoring/REBALANCE';
import { AVERAGEENTRY } from './pnl/AVERAGEENTRY';
import { LOCKEDPRICE } from './pnl/LOCKEDPRICE';
import { NETPNL } from './pnl/NETPNL';
import { PNL } from './pnl/PNL';
import { SCENARIO } from './pnl/SCENARIO';
import { BASKET } from './portfolio/BASKET';
import { COMPARE } from './portfolio/COMPARE';
import { MINVARIANCEWEIGHTS } from './portfolio/MINVARIANCEWEIGHTS';
import { MULTIHEDGE } from './portfolio/MULTIHEDGE';
import { PLAN } from './portfolio/PLAN';
import { STRESS } from './portfolio/STRESS';
import { BETACONTRACTS } from './sizing/BETACONTRACTS';
import { BLEND } from './sizing/BLEND';
import { CONTRACTS } from './sizing/CONTRACTS';
import { CONTRACTSQTY } from './sizing/CONTRACTSQTY';
import { EXPLAIN } from './sizing/EXPLAIN';
import { HEDGERATIO } from './sizing/HEDGERATIO';
import { LOSSCONTRACTS } from './sizing/LOSSCONTRACTS';
import { RESIDUAL } from './sizing/RESIDUAL';
import { ROUNDLOT } from './sizing/ROUNDLOT';
import { CUSTOMSPEC } from './specs/CUSTOMSPEC';
import { QUOTE } from './specs/QUOTE';
import { SPEC } from './specs/SPEC';
import { BETA } from './statistics/BETA';
import { CORRELATION } from './statistics/CORRELATION';
import { COVARIANCEMATRIX } from './statistics/COVARIANCEMATRIX';
import { EFFECTIVENESS } from './statistics/EFFECTIVENESS';
import { EXPECTEDSHORTFALL } from './statistics/EXPECTEDSHORTFALL';
import { HISTORICALVAR } from './statistics/HISTORICALVAR';
import { MINVARIANCERATIO } from './statistics/MINVARIANCERATIO';
import { REGRESSION } from './statistics/REGRESSION';
import { RETURNS } from './statistics/RETURNS';
import { VALUEATRISK } from './statistics/VALUEATRISK';
import { VOLATILITY } from './statistics/VOLATILITY';

/** Every HEDGE function by its id; the build fails when a file is missing here. */
const FUNCTIONS = {
  AVERAGEENTRY,
  BASIS,
  BASISAPR,
  BASKET,
  BETA,
  BETACONTRACTS,
  BLEND,
  BREAKEVEN,
  COMPARE,
  CONTRACTS,
  CONTRACTSQTY,
  CORRELATION,
  COVARIANCEMATRIX,
  CUSTOMSPEC,
  EFFECTIVENESS,
  EXPECTEDSHORTFALL,
  EXPLAIN,
  EXPOSURE,
  FAIRPRICE,
  FEES,
  FILLPRICE,
  FUNDING,
  FUNDINGAPR,
  FUNDINGRATE,
  FUNDINGSUM,
  HEDGECOST,
  HEDGERATIO,
  HISTORICALVAR,
  INITIALMARGIN,
  LIQUIDATIONPRICE,
  LOCKEDPRICE,
  LOSSCONTRACTS,
  MAINTENANCEMARGIN,
  MARGINFORMOVE,
  MINVARIANCERATIO,
  MINVARIANCEWEIGHTS,
  MULTIHEDGE,
  NETDELTA,
  NETPNL,
  NEXTCHANGE,
  NOTIONAL,
  OUTOFBAND,
  PLAN,
  PNL,
  QUOTE,
  REBALANCE,
  REGRESSION,
  RESIDUAL,
  RETURNS,
  ROLL,
  ROUNDLOT,
  SCENARIO,
  SPEC,
  STRESS,
  TIERAMOUNTS,
  VALUEATRISK,
  VOLATILITY,
};

for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);

/** The pane, which shares this page, asks them again to tell the sentence behind an error. */
Object.assign(globalThis, { hedgeFunctions: FUNCTIONS });
