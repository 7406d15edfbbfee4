import type { DriftChange, KeyDrift } from '../../actions/hedges/drift';
import type { OpenHedge } from '../../actions/hedges/openHedge';
import type { RefusedLine } from '../../actions/hedges/proposeHedges';
import { formatSerialDay as day } from '../locale/formatInstant';
import { numberWriter } from '../locale/numberWriter';

const amount = numberWriter({ maximumFractionDigits: 2 });
const exact = numberWriter({ maximumSignificantDigits: 6 });
const gain = numberWriter({ maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const move = numberWriter({
  style: 'percent',
  maximumSignificantDigits: 2,
  signDisplay: 'exceptZero',
});
const position = (contracts: number): string =>
  contracts < 0 ? `${amount(-contracts)} long` : `${amount(contracts)} short`;
const trade = (contracts: number): string =>
  contracts < 0 ? `buy ${amount(-contracts)}` : `sell ${amount(contracts)}`;

/** What Hedges, the open positions of a plan, says. */
export const hedgesTexts = {
  title: 'Open hedges',
  none: 'None is recorded yet.',
  record: 'Record a hedge',
  recordSubmit: 'Record it',
  close: 'Close',
  closeNamed: (asset: string, key: string): string => `Close the hedge of ${asset} with ${key}`,
  closeTitle: (asset: string, key: string): string => `Close ${asset} → ${key}`,
  closeSubmit: 'Record the close',
  roll: 'Roll',
  rollNamed: (asset: string, key: string): string => `Roll the hedge of ${asset} with ${key}`,
  rollTitle: (asset: string, key: string): string => `Roll ${asset} → ${key}`,
  rollSubmit: 'Record the roll',
  cancel: 'Cancel',
  writing: 'Writing…',
  preview: 'What will come of it',
  notWritten: 'Nothing was written',
  notOpened: 'The sheet could not be opened',
  openSheet: 'Open the hedges',
  lineOfPlan: 'Line of the plan',
  rollInto: 'Roll into',
  fieldLabels: {
    shortContracts: 'Contracts sold (bought: −)',
    entryPrice: 'Entry price',
    quantity: 'Coins hedged',
    spotEntry: 'Coin’s price',
    fees: 'Fees paid',
    endsOn: 'Ends on',
    closeAbove: 'Close above',
    closeBelow: 'Close below',
    contracts: 'Contracts to close',
    exitPrice: 'Exit price',
    spotExit: 'Coin’s price',
    closeFee: 'Fee of the close',
    funding: 'Funding received',
    newContracts: 'New contracts (bought: −)',
    newEntryPrice: 'New entry price',
    openFee: 'Fee of the opening',
  },
  blank: (label: string): string => `${label} must be given.`,
  noNumber: (label: string): string => `${label} must be a number.`,
  notPositive: (label: string): string => `${label} must be above 0.`,
  zero: (label: string): string => `${label} must not be 0.`,
  planHas: (planned: number): string => `The plan has ${position(planned)}; none of it is recorded.`,
  planHasOpen: (planned: number, open: number): string =>
    `The plan has ${position(planned)}; ${position(open)} is recorded already.`,
  willRecord: (contracts: number, key: string, asset: string, sheet: string): string =>
    `A row on ${sheet}: ${position(contracts)} ${key} for ${asset}.`,
  nothingToRecord: (refused: readonly RefusedLine[]): string => {
    const failed = refused.filter(({ reason }) => reason === 'failed').map(({ asset }) => asset);
    return failed.length > 0
      ? `The plan shows an error for ${failed.join(', ')}. Mend it on the sheet, then record the hedge.`
      : 'The plan has no contracts to record. Type what you hold into Holdings first.';
  },
  recorded: (contracts: number, key: string, sheet: string): string =>
    `${position(contracts)} ${key} is recorded on ${sheet}.`,
  resultClosed: (result: number | undefined): string =>
    result === undefined
      ? 'The result cannot be told: a price or the contract’s terms are missing.'
      : `Result of what is closed, coins and contracts: ${gain(result)}.`,
  allClosed: 'The whole hedge is closed.',
  stays: (contracts: number): string => `${position(contracts)} stays open.`,
  closed: (contracts: number, key: string, sheet: string): string =>
    `The close of ${amount(contracts)} ${key} is recorded on ${sheet}.`,
  noTarget: (asset: string): string =>
    `Contracts lists no other contract of ${asset} that trades. Refresh the market with the venue that has one.`,
  target: (key: string, expiresAt: number | undefined): string =>
    expiresAt === undefined ? key : `${key}, until ${day(expiresAt)}`,
  willOpen: (contracts: number, key: string): string => `Then ${position(contracts)} ${key} is open.`,
  step: (points: number): string => `The new contract stands at ${gain(points)} to the old one.`,
  rolled: (contracts: number, near: string, far: string, sheet: string): string =>
    `Both legs are recorded on ${sheet}: ${near} closed, ${position(contracts)} ${far} open.`,

  pair: (asset: string, key: string): string => `${asset} → ${key}`,
  position: (contracts: number | undefined): string =>
    contracts === undefined ? 'no contracts' : position(contracts),
  net: (result: number | undefined): string => (result === undefined ? '' : gain(result)),
  netNamed: 'Result since entry',
  alert: (hedge: OpenHedge): string | undefined => {
    switch (hedge.alert) {
      case 'due':
        return `Due: it was to end on ${hedge.endsOn === undefined ? '' : day(hedge.endsOn)}.`;
      case 'triggeredAbove':
        return `Triggered: the mark has reached ${exact(hedge.closeAbove ?? 0)}.`;
      case 'triggeredBelow':
        return `Triggered: the mark has fallen to ${exact(hedge.closeBelow ?? 0)}.`;
      case 'outOfBand':
        return 'Out of band: it is too far from the plan.';
      case undefined:
        return undefined;
    }
  },
  facts: ({ entryPrice, markPrice, openedAt, endsOn }: OpenHedge): string =>
    [
      openedAt === undefined ? undefined : `since ${day(openedAt)}`,
      entryPrice === undefined ? undefined : `entry ${exact(entryPrice)}`,
      markPrice === undefined ? 'no mark price: it cannot be watched' : `mark ${exact(markPrice)}`,
      endsOn === undefined ? undefined : `ends ${day(endsOn)}`,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · '),

  drift: 'Drift from the plan',
  driftTrade: ({ key, open, planned, trade: contracts }: KeyDrift): string =>
    contracts === 0
      ? `${key}: hold ${position(open)}.`
      : `${key}: ${trade(contracts)}. ${position(open)} is open, the plan has ${position(planned)}.`,
  driftNotOpen: ({ key, planned }: KeyDrift): string =>
    `${key}: the plan has ${position(planned)}, none of it is recorded.`,
  notJudged: (key: string): string =>
    `${key}: not judged. The plan shows an error where its contracts should stand; read the warnings there.`,
  tooSmall: 'The venue takes no order as small as this.',
  edge: 'At the edge of the band: a small move changes the answer.',
  change: (change: DriftChange, asset: string | undefined): string => {
    const holding = asset === undefined ? 'what is held' : `the ${asset} held`;
    const what = change.driver === 'price' ? 'the price' : holding;
    const way = change.direction === 'up' ? 'grows' : 'shrinks';
    const at = change.at === undefined ? '' : ` to ${exact(change.at)}`;
    return `If ${what} ${way}${at} (${move(change.move)}): ${position(change.shortContracts)}.`;
  },
} as const;
