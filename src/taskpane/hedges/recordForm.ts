import { plannedEnd } from '../../actions/hedges/planned';
import type { PlanHedges } from '../../actions/hedges/openHedge';
import { proposeHedges, type HedgeProposal } from '../../actions/hedges/proposeHedges';
import { recordHedge } from '../../actions/hedges/recordHedge';
import { tradeCost } from '../../actions/hedges/tradeCost';
import { HedgeError } from '../../model/hedgeError';
import { hedgesTexts } from '../texts/hedgesTexts';
import type { FormChoice, HedgeForm } from './hedgeForm';
import { TypedFields, type FormField } from './typedFields';

const { fieldLabels: labels } = hedgesTexts;
const SPECS = {
  shortContracts: { label: labels.shortContracts, need: 'count' },
  entryPrice: { label: labels.entryPrice, need: 'price' },
  quantity: { label: labels.quantity, need: 'quantity' },
  spotEntry: { label: labels.spotEntry, need: 'price' },
  fees: { label: labels.fees, need: 'amount' },
  endsOn: { label: labels.endsOn, need: 'day' },
  closeAbove: { label: labels.closeAbove, need: 'limit' },
  closeBelow: { label: labels.closeBelow, need: 'limit' },
} as const;
type Name = keyof typeof SPECS;

/** Fills a row of the Hedges table from a line of the plan. */
export class RecordForm implements HedgeForm {
  readonly title = hedgesTexts.record;
  readonly submit = hedgesTexts.recordSubmit;

  private constructor(
    private readonly hedges: PlanHedges,
    private readonly proposals: readonly HedgeProposal[],
    private readonly proposal: HedgeProposal,
    private readonly typed: TypedFields<Name>,
  ) {}

  /** Starts with what is not recorded yet. Throws a sentence when the plan has nothing to record. */
  static start(hedges: PlanHedges, now: Date): RecordForm {
    const { proposals, refused } = proposeHedges(hedges);
    const first = proposals.find(({ shortContracts }) => shortContracts !== 0) ?? proposals[0];
    if (!first) throw new HedgeError('notAvailable', hedgesTexts.nothingToRecord(refused));
    return RecordForm.of(hedges, proposals, first, plannedEnd(hedges.inputs, now));
  }

  private static of(
    hedges: PlanHedges,
    proposals: readonly HedgeProposal[],
    proposal: HedgeProposal,
    endsOn: number | undefined,
  ): RecordForm {
    const { shortContracts, entryPrice, quantity, spotEntry } = proposal;
    const typed = new TypedFields<Name>(SPECS)
      .fill('shortContracts', shortContracts)
      .fill('entryPrice', entryPrice)
      .fill('quantity', quantity)
      .fill('spotEntry', spotEntry)
      .fill('endsOn', endsOn);
    return new RecordForm(hedges, proposals, proposal, withFee(typed, proposal));
  }

  get choice(): FormChoice {
    return {
      label: hedgesTexts.lineOfPlan,
      value: nameOf(this.proposal),
      options: this.proposals.map((each) => ({ value: nameOf(each), text: `${each.asset} → ${each.key}` })),
    };
  }

  get fields(): FormField[] {
    return this.typed.list();
  }

  get preview(): string[] {
    const { planned, open, asset, key } = this.proposal;
    const count = this.typed.number('shortContracts');
    const lines = [open === 0 ? hedgesTexts.planHas(planned) : hedgesTexts.planHasOpen(planned, open)];
    return count ? [...lines, hedgesTexts.willRecord(count, key, asset, this.hedges.hedgesSheet)] : lines;
  }

  choose(value: string): RecordForm {
    const { hedges, proposals, typed } = this;
    const proposal = proposals.find((each) => nameOf(each) === value) ?? this.proposal;
    return RecordForm.of(hedges, proposals, proposal, typed.number('endsOn'));
  }

  type(name: string, text: string): RecordForm {
    const { hedges, proposals, proposal, typed } = this;
    if (!typed.has(name)) return this;
    return new RecordForm(hedges, proposals, proposal, withFee(typed.type(name, text), proposal));
  }

  async write(now: Date): Promise<string> {
    const { typed, hedges, proposal } = this;
    const { key, asset, open } = proposal;
    const [endsOn, closeAbove, closeBelow] = [
      typed.number('endsOn'),
      typed.number('closeAbove'),
      typed.number('closeBelow'),
    ];
    const shortContracts = typed.number('shortContracts') ?? 0;
    const order = {
      key,
      asset,
      quantity: typed.number('quantity') ?? 0,
      spotEntry: typed.number('spotEntry') ?? 0,
      shortContracts,
      entryPrice: typed.number('entryPrice') ?? 0,
      fees: typed.number('fees'),
      endsOn,
      closeAbove,
      closeBelow,
    };
    const sheet = await recordHedge(hedges.planNumber, order, open, now);
    return hedgesTexts.recorded(shortContracts, key, sheet);
  }
}

function nameOf({ asset, key }: HedgeProposal): string {
  return `${asset} ${key}`;
}

function withFee(typed: TypedFields<Name>, { terms, feeRate }: HedgeProposal): TypedFields<Name> {
  const trade = {
    shortContracts: typed.number('shortContracts'),
    price: typed.number('entryPrice'),
    spotPrice: typed.number('spotEntry'),
  };
  return typed.fill('fees', tradeCost(trade, terms, feeRate));
}
