import type { OddValue } from './oddValues';
import type { RecordedReading } from './readRecorded';
import type { RecordedFolder, RecordedVenue } from './readRecordedFolder';

const MOST_EXAMPLES = 4;
/** A venue's text could hold codes that steer a terminal. */
const CONTROL = /\p{Cc}/gu;

function some(words: readonly string[]): string {
  const more = words.length - MOST_EXAMPLES;
  return words.slice(0, MOST_EXAMPLES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function oddLines(odd: readonly OddValue[]): string[] {
  const whats = [...new Set(odd.map(({ what }) => what))];
  return whats.map((what) => {
    const same = odd.filter((each) => each.what === what);
    return `    odd: ${what}: ${some(same.map(({ key, detail }) => `${key} (${detail})`))}`;
  });
}

function readingLines(reading: RecordedReading): string[] {
  const { market, sentence, listed, notOffered, lost, told, absent, odd } = reading;
  if (market === undefined) return [`    fails: ${sentence ?? ''}`];
  const out = [counted(market.contracts.length, 'contract'), counted(market.quotes.length, 'quote')];
  if (market.tiers !== undefined) out.push(counted(market.tiers.length, 'tier'));
  return [
    `    ${counted(listed.length, 'instrument')} listed -> ${out.join(', ')}`,
    ...(notOffered.length > 0 ? [`    not offered: ${some(notOffered)}`] : []),
    ...lost.map((problem) => `    lost: ${problem.sentence}`),
    ...told.map((each) => `    told: ${each}`),
    ...Object.entries(absent)
      .filter(([, fields]) => fields.length > 0)
      .map(([kind, fields]) => `    absent in ${kind}: ${fields.join(', ')}`),
    ...oddLines(odd),
  ];
}

/** Only what an older answer makes differ is worth a line. */
function olderLines({ reading, older }: RecordedVenue): string[] {
  const known = new Set(readingLines(reading));
  return older.flatMap((each) => [
    `  with ${each.file}`,
    ...readingLines(each.reading).filter((line) => !known.has(line)),
  ]);
}

function venueLines(recorded: RecordedVenue): string[] {
  const { venue, files, past, unused } = recorded;
  return [
    `${venue.name}: ${counted(files.length, 'file')}, ${files.length - unused.length} read`,
    `  with the newest answers (${counted(recorded.reading.files.length, 'file')})`,
    ...readingLines(recorded.reading),
    ...olderLines(recorded),
    ...past.map(({ text }) => `  ${text}`),
    ...unused.map(({ file, why }) => `  unused: ${file} ${why}`),
    '',
  ];
}

function summary({ venues, strangers }: RecordedFolder): string {
  const readings = venues.flatMap(({ reading, older }) => [reading, ...older.map((each) => each.reading)]);
  const sum = (count: (reading: RecordedReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  const files = venues.reduce((total, each) => total + each.files.length, 0);
  const unused = venues.reduce((total, each) => total + each.unused.length, 0);
  const others = [...strangers.values()].flat().length;
  return [
    `${counted(venues.length, 'venue')}, ${counted(files, 'file')}: ${files - unused} read, ${unused} unused`,
    `${counted(others, 'file')} of places without adapter`,
    `${counted(
      sum(({ lost }) => lost.length),
      'row',
    )} lost`,
    counted(
      sum(({ odd }) => odd.length),
      'odd value',
    ),
    counted(readings.filter(({ sentence }) => sentence !== undefined).length, 'failed reading'),
  ].join('; ');
}

/** A recorded folder for a person at a terminal; its last line sums up. */
export function describeRecorded(folder: RecordedFolder): string {
  const lines = [
    ...folder.venues.flatMap(venueLines),
    ...[...folder.strangers].map(
      ([place, files]) => `${place}: ${counted(files.length, 'file')}, no adapter`,
    ),
    ...(folder.strangers.size > 0 ? [''] : []),
    summary(folder),
  ];
  return lines.map((line) => line.replace(CONTROL, '')).join('\n');
}
