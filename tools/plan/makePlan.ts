import { isVenueId } from '../../src/market/venues';
import type { VenueMarket } from '../../src/model/venueMarket';
import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { readHoldings, type HoldingsRead } from '../../src/templates/holdings/readHoldings';
import { ownPlan } from '../../src/templates/ownPlan';
import type { PlanResult } from '../../src/templates/planOfCells';
import type { Template } from '../../src/templates/template';
import { valuesCopy } from '../../src/xlsx/freeze/valuesCopy';
import { formulaCopy } from '../../src/xlsx/formulaCopy/formulaCopy';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { planMarket, type ReadPlanVenue } from './planMarket';

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

type Lines = HoldingsRead['problems'];

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function told(fileName: string, lines: Lines): readonly string[] {
  return lines.map(({ line, sentence }) => `${fileName}:${line}: ${sentence}`);
}

function refuse(fileName: string, problems: Lines): void {
  if (problems.length === 0) return;
  throw new Error(
    [...told(fileName, problems), `No plan was written: ${fileName} is taken whole or not at all.`].join(
      '\n',
    ),
  );
}

function unknownVenues(holdings: HoldingsRead['holdings']): Lines {
  return holdings.flatMap(({ hedge, line }) => {
    const venue = hedge?.split(':')[0];
    if (venue === undefined || isVenueId(venue)) return [];
    return [{ line, sentence: `hedge names the venue ${venue}, which is not known.` }];
  });
}

function describe({ venue, contracts, quotes, observedAt, problems }: VenueMarket): readonly string[] {
  const instant = observedAt.toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${venue}: ${counted(contracts.length, 'contract')}, ${counted(quotes.length, 'quote')} of ${instant} UTC`,
    ...problems.map(({ sentence }) => sentence),
  ];
}

/** What PLAN warns of in the rows of a line, each warning once; and betas that nobody gave. */
function remarks(result: PlanResult, template: Template, origins: HoldingsRead['holdings']): Lines {
  const all = origins.flatMap(({ line, asset, beta, hedge }, at): Lines => {
    const warnings = result.lines[at]?.('warnings');
    const proxy = template.holdings[at]?.hedge;
    const isGuessed = template.hedgesWith?.kind === 'proxies' && beta === undefined && hedge === undefined;
    return [
      ...(typeof warnings === 'string' && warnings !== ''
        ? [{ line, sentence: `${asset}: ${warnings}.` }]
        : []),
      ...(isGuessed && proxy !== undefined
        ? [
            {
              line,
              sentence: `${asset} is hedged with ${proxy} at beta 1: measure it with HEDGE.BETA, or add a column beta.`,
            },
          ]
        : []),
    ];
  });
  const lines = new Map(all.map((note) => [`${note.line}:${note.sentence}`, note]));
  return [...lines.values()];
}

/** The bytes of a plan file from text of holdings. Rejects with a line for each problem. */
export async function makePlan(request: PlanRequest): Promise<Uint8Array> {
  const { fileName, text, venue, now, say } = request;
  const { holdings, problems, notes } = readHoldings(text);
  refuse(fileName, problems);
  refuse(fileName, unknownVenues(holdings));
  told(fileName, notes).forEach(say);
  say(`${fileName}: ${counted(holdings.length, 'holding')}`);
  const market = await planMarket(holdings, venue, request.template, request.read, (answer) => {
    describe(answer).forEach(say);
  });
  const { template, origins } = ownPlan(request.template, { holdings, venue, market, now });
  const plan = buildPlan(template, now);
  const bytes = writeWorkbook(wholeWorkbook(plan), { title: template.title, createdAt: now });
  told(fileName, remarks(plan.result, template, origins)).forEach(say);
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
