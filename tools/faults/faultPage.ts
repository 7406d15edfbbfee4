import { VENUES, VENUE_IDS, type VenueId } from '../../src/market/venues';
import { FAULT_KINDS, type FaultKind } from '../replay/faults/faultKinds';
import { askedAddresses, type AskedAddress } from './askedAddresses';
import { spoiledReading, type SpoiledOutcome, type Traffic } from './spoiledReading';

const NOW = new Date('2026-11-02T08:00:01Z');
const SYMBOLS = ['BTC', 'ETH', 'SOL'];
/** The fault that shows best what one answer is for. */
const PLAIN: FaultKind = 'truncated';
/** Struck at one answer, this would often do nothing. */
const EVERYWHERE: readonly FaultKind[] = ['vanished', 'vanished-prices'];
const ALL = { name: 'all', where: undefined };
const SLOW: readonly FaultKind[] = ['slow', 'slow-body'];

interface VenueAnswers {
  readonly venue: VenueId;
  readonly whole: SpoiledOutcome;
  /** What becomes of the venue when this one answer breaks off. */
  readonly addresses: readonly (AskedAddress & { readonly outcome: SpoiledOutcome })[];
}

export interface PageOptions {
  /** Recorded answers of all venues. */
  readonly folder: string;
  readonly traffic?: Traffic;
}

function readingWith({ folder, traffic }: PageOptions) {
  const base = { folder, now: NOW, symbols: SYMBOLS, ...(traffic && { traffic }) };
  return {
    read: (venue: string, kind: FaultKind, where?: string) =>
      spoiledReading({ ...base, venue, faults: [{ kind, ...(where !== undefined && { where }) }] }),
    whole: (venue: string) => spoiledReading({ ...base, venue }),
    addresses: async (venue: string) =>
      (await askedAddresses({ ...base, venue })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
type Reading = ReturnType<typeof readingWith>;

async function answersOf({ read, whole, addresses }: Reading, venue: VenueId): Promise<VenueAnswers> {
  const asked = await addresses(venue);
  return {
    venue,
    whole: await whole(venue),
    addresses: await Promise.all(
      asked.map(async (address) => ({ ...address, outcome: await read(venue, PLAIN, address.where) })),
    ),
  };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** What a reader of the pane sees: why the venue failed, or how much came and what is told. */
function told({ market, sentence }: SpoiledOutcome, whole: SpoiledOutcome): string {
  if (market === undefined) return `fails: ${cell(sentence)}`;
  const count = (what: 'contracts' | 'quotes'): string => {
    const [now, before] = [market[what].length, whole.market?.[what].length ?? 0];
    return now === before ? `all ${what}` : `${now} of ${before} ${what}`;
  };
  const known = new Set(whole.market?.problems.map((problem) => problem.sentence));
  const sentences = [...new Set(market.problems.map((problem) => problem.sentence))]
    .filter((each) => !known.has(each))
    .toSorted()
    .map((each) => `; ${cell(each)}`);
  return `read, ${count('contracts')} and ${count('quotes')}${sentences.join('')}`;
}

/** The answer without which the venue fails, or the only one there is. */
function mainAnswer({ addresses }: VenueAnswers): AskedAddress | undefined {
  return addresses.find(({ outcome }) => outcome.sentence !== undefined) ?? addresses[0];
}

async function kindRows(
  { read }: Reading,
  venues: readonly VenueAnswers[],
  kind: FaultKind,
): Promise<string> {
  const rows = venues.map(async (answers) => {
    const { where, name } = EVERYWHERE.includes(kind) ? ALL : (mainAnswer(answers) ?? ALL);
    const outcome = await read(answers.venue, kind, where);
    return `| ${VENUES[answers.venue].name} | ${where === undefined ? name : `\`${cell(name)}\``} | ${told(outcome, answers.whole)} |`;
  });
  return (await Promise.all(rows)).join('\n');
}

const INTRODUCTION = `# What is told when a venue fails

Written by \`npm run faults\`; do not edit. The recorded answers of
[test/market/payloads](../test/market/payloads) are served in the venues' place, spoiled one after the other, and read
as the pane reads them. \`npm run replay -- --dir <folder> --fail <fault>\` serves the same faults to the pane itself.

A venue that fails keeps its rows; their \`status\` is \`stale: \` and the sentence. A contract that is gone from the
list keeps its row, \`active\` is FALSE and \`status\` says that the venue no longer lists it. The other venues are
written as always.
`;

/** docs/faults.md as it must read today. */
export async function faultPage(options: PageOptions): Promise<string> {
  const reading = readingWith(options);
  const venues = await Promise.all(VENUE_IDS.map((venue) => answersOf(reading, venue)));
  const rows = new Map<FaultKind, string>();
  // Those that wait come last, together, so that nothing else has to wait with them.
  const kinds = FAULT_KINDS.map(([kind]) => kind).toSorted(
    (a, b) => Number(SLOW.includes(a)) - Number(SLOW.includes(b)),
  );
  const quick = kinds.filter((kind) => !SLOW.includes(kind));
  for (const kind of quick) rows.set(kind, await kindRows(reading, venues, kind));
  const slow = await Promise.all(
    SLOW.map(async (kind) => [kind, await kindRows(reading, venues, kind)] as const),
  );
  for (const [kind, text] of slow) rows.set(kind, text);
  const byKind = FAULT_KINDS.map(
    ([kind, does]) =>
      `### ${kind}: ${does}\n\n| Venue | Answer | What is told |\n|---|---|---|\n${rows.get(kind) ?? ''}\n`,
  );
  const byAnswer = venues.map(({ venue, whole, addresses }) => {
    const lines = addresses.map(({ name, outcome }) => `| \`${cell(name)}\` | ${told(outcome, whole)} |`);
    return `### ${VENUES[venue].name}\n\n| Answer | What is told |\n|---|---|\n${lines.join('\n')}\n`;
  });
  return [
    INTRODUCTION,
    "## Each fault, at each venue's main answer\n",
    ...byKind,
    '## Each answer, when it breaks off\n',
    ...byAnswer,
  ].join('\n');
}
