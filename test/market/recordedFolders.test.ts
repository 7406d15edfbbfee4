import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Decimal } from '../../src/model/decimal';
import { readVenue } from '../../src/market/readVenue';
import { VENUES, VENUE_IDS } from '../../src/market/venues';
import { parseSnapshot, venueMarketJson } from '../../src/market/snapshot';
import { describeRecorded } from '../../tools/recorded/describeRecorded';
import { readRecordedFolder } from '../../tools/recorded/readRecordedFolder';
import { readFolder, recordedFile } from '../../tools/replay/readFolder';
import { MOMENTS, replayedHttp } from './support/replayedHttp';

/** Real recordings, of different days, where a developer keeps them beside the project. */
const RECORDED = path.join(__dirname, '../../../shared/market');
const folders = [...MOMENTS, ...(existsSync(path.join(RECORDED, 'index.json')) ? [RECORDED] : [])];

describe.each(folders.map((folder) => [path.basename(folder), folder]))('%s', (_, folder) => {
  test('every file that the index lists is there', async () => {
    const recordings = await readFolder(folder);
    expect(recordings.length).toBeGreaterThan(10);
    const missing = recordings.filter((recording) => !existsSync(recordedFile(folder, recording)));
    expect(missing).toEqual([]);
  });

  test.each(VENUE_IDS)('%s: what is there is read, what is not is absent and told', async (venue) => {
    const market = await readVenue(venue, { http: replayedHttp(folder), now: () => new Date() });
    expect(market.contracts.length).toBeGreaterThan(0);
    expect(market.quotes.length + market.problems.length).toBeGreaterThan(0);
    // Terms come with the add-in where the venue has no feed; a price never does.
    const terms = VENUES[venue].hosts.length === 0 ? 'static' : 'relay';
    expect([...new Set(market.contracts.map(({ source }) => source))]).toEqual([terms]);
    expect(market.quotes.filter(({ source }) => source !== 'relay')).toEqual([]);
    for (const row of [...market.contracts, ...market.quotes]) {
      for (const [name, value] of Object.entries(row) as [string, unknown][]) {
        expect([name, value]).not.toEqual([name, undefined]);
        if (value instanceof Date) expect(value.getTime()).not.toBeNaN();
      }
    }
    const prices = market.quotes.flatMap(({ bid, ask, last, mark, index }) => [bid, ask, last, mark, index]);
    const given = prices.filter((price): price is Decimal => price !== undefined);
    expect(given.filter((price) => !price.isFinite() || price.lte(0))).toEqual([]);
    for (const { contractSize, payoff, kind, expiresAt, key } of market.contracts) {
      expect([key, contractSize?.isPositive()]).toEqual([key, true]);
      expect([key, ['linear', 'inverse'].includes(payoff)]).toEqual([key, true]);
      expect([key, kind === 'dated']).toEqual([key, expiresAt !== undefined]);
    }
    for (const { sentence } of market.problems) {
      expect([sentence, sentence.startsWith(VENUES[venue].name)]).toEqual([sentence, true]);
    }
  });

  test.each(VENUE_IDS)('%s: printed as JSON and read again, nothing is lost', async (venue) => {
    const market = await readVenue(venue, { http: replayedHttp(folder), now: () => new Date() });
    const json = venueMarketJson(market);
    const [again] = parseSnapshot({ note: 'printed', venues: [JSON.parse(JSON.stringify(json))] });
    const sample = <Row>(row: Row) => ({ ...row, source: 'sample' });
    expect(again && venueMarketJson(again)).toEqual({
      ...json,
      contracts: json.contracts.map(sample),
      quotes: json.quotes.map(sample),
    });
    expect(json.tiers?.length).toBe(market.tiers?.length);
  });

  test('the command reads every file or says why not, and loses no row', async () => {
    const read = await readRecordedFolder(folder);
    const listed = (await readFolder(folder)).map(({ file }) => file);
    const told = read.venues.flatMap(({ files }) => files).concat(...read.strangers.values());
    expect(new Set(listed.filter((file) => !told.includes(file)))).toEqual(new Set());
    // What lies in this project is there to be read.
    const unread = MOMENTS.includes(folder) ? read.venues.flatMap(({ unused }) => unused) : [];
    expect(unread).toEqual([]);
    for (const { venue, reading } of read.venues) {
      expect([venue.id, reading.sentence]).toEqual([venue.id, undefined]);
      expect([venue.id, reading.lost.filter(({ sentence }) => sentence.includes('left out'))]).toEqual([
        venue.id,
        [],
      ]);
    }
    expect(describeRecorded(read).split('\n').at(-1)).toMatch(
      /^\d+ venues, \d+ files: \d+ read, \d+ unused; /,
    );
  });
});
