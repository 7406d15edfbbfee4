import type { ContractSpec } from '../model/contractSpec';
import { decimalFromNumber } from '../model/decimalFromNumber';
import { numberFromDecimal } from '../model/numberFromDecimal';
import type { HedgesWith, Holding, PlanChoices, PlanMarket, Template } from './template';

const DAY = 86_400_000;
/** Of several contracts that would do, one in this currency is meant. */
const USUAL_SETTLE = 'USDT';
/** Coins with good contracts of their own: no other stands in for them. */
const NEED_NO_PROXY = new Set(['BTC', 'ETH']);

/** What a template is filled with instead of the guide's example. */
export interface OwnInputs<Own extends Holding> {
  readonly holdings: readonly Own[];
  readonly venue: string;
  readonly market: PlanMarket;
  readonly now: Date;
}

export interface OwnPlan<Own extends Holding> {
  readonly template: Template;
  /** In the plan's order: the line of the input that each row of the plan comes from. */
  readonly origins: readonly Own[];
}

/** A template's choices and advice over one's own holdings and prices. What a holding names as its hedge stays. */
export function ownPlan<Own extends Holding>(template: Template, own: OwnInputs<Own>): OwnPlan<Own> {
  const rows = own.holdings.flatMap((origin) =>
    hedged(origin, template, own).map((holding) => ({ origin, holding })),
  );
  return {
    origins: rows.map(({ origin }) => origin),
    template: {
      ...template,
      ...template.own,
      holdings: rows.map(({ holding }) => holding),
      choices: { ...ownChoices(template.choices), venue: own.venue },
      market: own.market,
      steps: [],
      remarks: [],
    },
  };
}

/** The collateral of an example is another person's. */
function ownChoices({ collateral: _, ...choices }: PlanChoices): PlanChoices {
  return choices;
}

function hedged(holding: Holding, template: Template, own: OwnInputs<Holding>): readonly Holding[] {
  const { hedgesWith } = template;
  if (holding.hedge !== undefined || hedgesWith === undefined) return [holding];
  if (hedgesWith.kind === 'dated') {
    const contract = datedContract(holding.asset, template.choices.horizonDays, own);
    return [contract === undefined ? holding : { ...holding, hedge: contract.key }];
  }
  return proxied(holding, hedgesWith, own);
}

/** Its parts, each with its proxy; where the venue has no such contract it is left as it is. */
function proxied(
  holding: Holding,
  { shares }: Extract<HedgesWith, { kind: 'proxies' }>,
  own: OwnInputs<Holding>,
): readonly Holding[] {
  const parts = Object.entries(shares).map(([coin, share]) => ({ share, contract: perpetual(coin, own) }));
  if (NEED_NO_PROXY.has(holding.asset) || parts.some(({ contract }) => contract === undefined))
    return [holding];
  return parts.map(({ share, contract }) => ({
    ...holding,
    quantity: numberFromDecimal(decimalFromNumber(holding.quantity).times(share)),
    ...(contract && { hedge: contract.key }),
  }));
}

function linear(
  coin: string,
  kind: ContractSpec['kind'],
  { market, venue }: OwnInputs<Holding>,
): ContractSpec[] {
  const open = market.contracts.filter(
    (each) =>
      each.active &&
      each.venue === venue &&
      each.base === coin &&
      each.kind === kind &&
      each.payoff === 'linear',
  );
  const usual = open.filter(({ settle }) => settle === USUAL_SETTLE);
  return usual.length > 0 ? usual : open;
}

function perpetual(coin: string, own: OwnInputs<Holding>): ContractSpec | undefined {
  return linear(coin, 'perpetual', own)[0];
}

function datedContract(coin: string, horizonDays: number, own: OwnInputs<Holding>): ContractSpec | undefined {
  const end = own.now.getTime() + horizonDays * DAY;
  const expiry = ({ expiresAt }: ContractSpec): number => expiresAt?.getTime() ?? 0;
  return linear(coin, 'dated', own)
    .filter((each) => expiry(each) > end)
    .sort((a, b) => expiry(a) - expiry(b))[0];
}
