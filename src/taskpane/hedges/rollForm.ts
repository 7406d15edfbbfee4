import { hedgeResult } from '../../actions/hedges/hedgeResult';
import { sumKnown } from '../../actions/hedges/optionalNumbers';
import type { OpenHedge, PlanHedges } from '../../actions/hedges/openHedge';
import { rollHedge, type RollOrder } from '../../actions/hedges/rollHedge';
import { rollTargets, type RollTarget } from '../../actions/hedges/rollTargets';
import { tradeCost } from '../../actions/hedges/tradeCost';
import { HedgeError } from '../../model/hedgeError';
import { hedgesTexts } from '../texts/hedgesTexts';
import type { FormChoice, HedgeForm } from './hedgeForm';
import { TypedFields, type FormField } from './typedFields';

const { fieldLabels: labels } = hedgesTexts;
const SPECS = {
  exitPrice: { label: labels.exitPrice, need: 'price' },
  spotExit: { label: labels.spotExit, need: 'price' },
  fee: { label: labels.closeFee, need: 'amount' },
  funding: { label: labels.funding, need: 'amount' },
  shortContracts: { label: labels.newContracts, need: 'count' },
  entryPrice: { label: labels.newEntryPrice, need: 'price' },
  openFee: { label: labels.openFee, need: 'amount' },
  endsOn: { label: labels.endsOn, need: 'day' },
} as const;
type Name = keyof typeof SPECS;

/** Closes a hedge in one contract and opens it in another. */
export class RollForm implements HedgeForm {
  readonly submit = hedgesTexts.rollSubmit;

  private constructor(
    private readonly hedges: PlanHedges,
    private readonly hedge: OpenHedge,
    private readonly targets: readonly RollTarget[],
    private readonly target: RollTarget,
    private readonly typed: TypedFields<Name>,
  ) {}

  /** Starts with the first contract that is offered. Throws a sentence when there is none. */
  static start(hedges: PlanHedges, hedge: OpenHedge, now: Date): RollForm {
    const targets = rollTargets(hedge, hedges, now);
    const [target] = targets;
    if (!target) throw new HedgeError('notAvailable', hedgesTexts.noTarget(hedge.asset));
    const typed = new TypedFields<Name>(SPECS)
      .fill('exitPrice', hedge.markPrice)
      .fill('spotExit', hedge.spotPrice)
      .fill('funding', hedge.funding);
    return new RollForm(hedges, hedge, targets, target, typed).filled();
  }

  get title(): string {
    return hedgesTexts.rollTitle(this.hedge.asset, this.hedge.key);
  }

  get choice(): FormChoice {
    const options = this.targets.map(({ contract: { key, expiresAt } }) => ({
      value: key,
      text: hedgesTexts.target(key, expiresAt),
    }));
    return { label: hedgesTexts.rollInto, value: this.target.contract.key, options };
  }

  get fields(): FormField[] {
    return this.typed.list();
  }

  get preview(): string[] {
    const { hedge, hedges, order } = this;
    if (this.fields.some(({ problem }) => problem !== undefined)) return [];
    const { near, entryPrice, shortContracts, key } = order;
    const terms = hedges.market.contract(hedge.key)?.terms;
    const whole = { ...hedge, fees: sumKnown(hedge.fees, near.fee), funding: near.funding };
    return [
      hedgesTexts.resultClosed(hedgeResult(whole, near.spotExit, near.exitPrice, terms)),
      hedgesTexts.willOpen(shortContracts, key),
      hedgesTexts.step(entryPrice - near.exitPrice),
    ];
  }

  choose(value: string): RollForm {
    const { hedges, hedge, targets, typed } = this;
    const target = targets.find(({ contract }) => contract.key === value) ?? this.target;
    return new RollForm(hedges, hedge, targets, target, typed).filled();
  }

  type(name: string, text: string): RollForm {
    const { hedges, hedge, targets, target, typed } = this;
    return typed.has(name)
      ? new RollForm(hedges, hedge, targets, target, typed.type(name, text)).withFees()
      : this;
  }

  async write(now: Date): Promise<string> {
    const { hedges, hedge, order } = this;
    const sheet = await rollHedge(hedges.planNumber, hedge, order, now);
    return hedgesTexts.rolled(order.shortContracts, hedge.key, order.key, sheet);
  }

  private get order(): RollOrder {
    const { typed, target } = this;
    return {
      near: {
        exitPrice: typed.number('exitPrice') ?? 0,
        spotExit: typed.number('spotExit') ?? 0,
        fee: typed.number('fee'),
        funding: typed.number('funding'),
      },
      key: target.contract.key,
      shortContracts: typed.number('shortContracts') ?? 0,
      entryPrice: typed.number('entryPrice') ?? 0,
      fee: typed.number('openFee'),
      endsOn: typed.number('endsOn'),
    };
  }

  /** What belongs to the contract that is chosen. */
  private filled(): RollForm {
    const { hedges, hedge, targets, target, typed } = this;
    const next = typed
      .fill('shortContracts', target.shortContracts)
      .fill('entryPrice', target.markPrice)
      .fill('endsOn', target.contract.expiresAt);
    return new RollForm(hedges, hedge, targets, target, next).withFees();
  }

  private withFees(): RollForm {
    const { hedges, hedge, targets, target, typed } = this;
    const near = hedges.market.contract(hedge.key);
    const spotPrice = typed.number('spotExit');
    const out = { shortContracts: hedge.shortContracts, price: typed.number('exitPrice'), spotPrice };
    const into = {
      shortContracts: typed.number('shortContracts'),
      price: typed.number('entryPrice'),
      spotPrice,
    };
    const next = typed
      .fill('fee', tradeCost(out, near?.terms, near?.takerFeeRate))
      .fill('openFee', tradeCost(into, target.contract.terms, target.contract.takerFeeRate));
    return new RollForm(hedges, hedge, targets, target, next);
  }
}
