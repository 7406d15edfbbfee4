import { closeHedge, splitHedge, type CloseOrder } from '../../actions/hedges/closeHedge';
import { hedgeResult } from '../../actions/hedges/hedgeResult';
import type { OpenHedge, PlanHedges } from '../../actions/hedges/openHedge';
import { tradeCost } from '../../actions/hedges/tradeCost';
import { hedgesTexts } from '../texts/hedgesTexts';
import type { HedgeForm } from './hedgeForm';
import { TypedFields, type FormField } from './typedFields';

const { fieldLabels: labels } = hedgesTexts;
const SPECS = {
  contracts: { label: labels.contracts, need: 'price' },
  exitPrice: { label: labels.exitPrice, need: 'price' },
  spotExit: { label: labels.spotExit, need: 'price' },
  fee: { label: labels.closeFee, need: 'amount' },
  funding: { label: labels.funding, need: 'amount' },
} as const;
type Name = keyof typeof SPECS;

/** Closes a hedge or a part of it. */
export class CloseForm implements HedgeForm {
  readonly submit = hedgesTexts.closeSubmit;
  readonly choice = undefined;

  private constructor(
    private readonly hedges: PlanHedges,
    private readonly hedge: OpenHedge,
    private readonly typed: TypedFields<Name>,
  ) {}

  /** `contracts`: what drift asks for, else all. */
  static start(hedges: PlanHedges, hedge: OpenHedge, contracts?: number): CloseForm {
    const all = Math.abs(hedge.shortContracts ?? 0);
    const typed = new TypedFields<Name>(SPECS)
      .fill('contracts', Math.min(contracts ?? all, all))
      .fill('exitPrice', hedge.markPrice)
      .fill('spotExit', hedge.spotPrice)
      .fill('funding', hedge.funding);
    return new CloseForm(hedges, hedge, typed).withFee();
  }

  get title(): string {
    return hedgesTexts.closeTitle(this.hedge.asset, this.hedge.key);
  }

  get fields(): FormField[] {
    return this.typed.list();
  }

  get preview(): string[] {
    const { hedge, hedges, order } = this;
    if (this.fields.some(({ problem }) => problem !== undefined)) return [];
    try {
      const { closed, left } = splitHedge(hedge, order);
      const terms = hedges.market.contract(hedge.key)?.terms;
      const result = hedgeResult({ ...hedge, ...closed }, order.spotExit, order.exitPrice, terms);
      const rest =
        left?.shortContracts === undefined ? hedgesTexts.allClosed : hedgesTexts.stays(left.shortContracts);
      return [hedgesTexts.resultClosed(result), rest];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }

  choose(): this {
    return this;
  }

  type(name: string, text: string): CloseForm {
    const { hedges, hedge, typed } = this;
    return typed.has(name) ? new CloseForm(hedges, hedge, typed.type(name, text)).withFee() : this;
  }

  async write(now: Date): Promise<string> {
    const { hedges, hedge, order } = this;
    const sheet = await closeHedge(hedges.planNumber, hedge, order, now);
    return hedgesTexts.closed(order.contracts, hedge.key, sheet);
  }

  private get order(): CloseOrder {
    const { typed } = this;
    return {
      contracts: typed.number('contracts') ?? 0,
      exitPrice: typed.number('exitPrice') ?? 0,
      spotExit: typed.number('spotExit') ?? 0,
      fee: typed.number('fee'),
      funding: typed.number('funding'),
    };
  }

  private withFee(): CloseForm {
    const { hedges, hedge, typed } = this;
    const { terms, takerFeeRate } = hedges.market.contract(hedge.key) ?? {};
    const trade = {
      shortContracts: typed.number('contracts'),
      price: typed.number('exitPrice'),
      spotPrice: typed.number('spotExit'),
    };
    return new CloseForm(hedges, hedge, typed.fill('fee', tradeCost(trade, terms, takerFeeRate)));
  }
}
