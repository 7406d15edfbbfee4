import { ownHoldings } from '../../src/actions/ownHoldings/ownHoldings';
import type { ReadPlanVenue } from '../../src/actions/ownHoldings/planMarket';
import { planRemarks } from '../../src/actions/ownHoldings/planRemarks';
import { prepareOwnPlan } from '../../src/actions/ownHoldings/prepareOwnPlan';
import type { VenueMarket } from '../../src/model/venueMarket';
import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import type { LineNote } from '../../src/templates/holdings/readHoldings';
import type { Template } from '../../src/templates/template';
import { valuesCopy } from '../../src/xlsx/freeze/valuesCopy';
import { formulaCopy } from '../../src/xlsx/formulaCopy/formulaCopy';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** A copy for others, and the version of the add-in that makes it. */
export interface CopyWish {
  readonly of: 'values' | 'formulas';
  readonly version: string;
}

export interface PlanRequest {
  /** As messages call the file. */
  readonly fileName: string;
  readonly text: string;
  readonly template: Template;
  readonly venue: string;
  readonly read: ReadPlanVenue;
  readonly now: Date;
  /** What is wished instead of the live file. */
  readonly copy?: CopyWish | undefined;
  /** Told of each step, a line at a time. */
  readonly say: (line: string) => void;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function told(fileName: string, lines: readonly LineNote[]): readonly string[] {
  return lines.map(({ line, sentence }) => `${fileName}:${line}: ${sentence}`);
}

function refuse(fileName: string, problems: readonly LineNote[]): void {
  if (problems.length === 0) return;
  throw new Error(
    [...told(fileName, problems), `No plan was written: ${fileName} is taken whole or not at all.`].join(
      '\n',
    ),
  );
}

function describe({ venue, contracts, quotes, observedAt, problems }: VenueMarket): readonly string[] {
  const instant = observedAt.toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${venue}: ${counted(contracts.length, 'contract')}, ${counted(quotes.length, 'quote')} of ${instant} UTC`,
    ...problems.map(({ sentence }) => sentence),
  ];
}

/** The bytes of a plan file from text of holdings. Rejects with a line for each problem. */
export async function makePlan(request: PlanRequest): Promise<Uint8Array> {
  const { fileName, text, now, say } = request;
  const { holdings, problems, notes } = ownHoldings(text);
  refuse(fileName, problems);
  told(fileName, notes).forEach(say);
  say(`${fileName}: ${counted(holdings.length, 'holding')}`);
  const { template, origins, markets } = await prepareOwnPlan({ ...request, holdings });
  markets.flatMap(describe).forEach(say);
  const plan = buildPlan(template, now);
  const bytes = writeWorkbook(wholeWorkbook(plan), { title: template.title, createdAt: now });
  told(fileName, planRemarks(plan.result, template, origins)).forEach(say);
  return request.copy === undefined ? bytes : copyOf(bytes, request.copy, request);
}

function copyOf(bytes: Uint8Array, { of, version }: CopyWish, { now, say }: PlanRequest): Uint8Array {
  const options = { madeAt: now, version };
  if (of === 'values') {
    const copy = valuesCopy(bytes, options);
    say(`${counted(copy.frozen, 'formula')} became values: the copy needs no add-in.`);
    return copy.bytes;
  }
  const copy = formulaCopy(bytes, options);
  copy.kept.forEach(({ place, why }) => say(`${place} keeps its value: ${why}`));
  say(
    `${copy.native} of ${counted(copy.filled, 'cell')} became ordinary formulas: the copy needs no add-in.`,
  );
  return copy.bytes;
}
