import { VENUES, VENUE_IDS } from '../../../src/market/venues';
import type { VenueMarket } from '../../../src/model/venueMarket';
import { askedAddresses } from '../../../tools/faults/askedAddresses';
import { spoiledReading, type SpoiledOutcome } from '../../../tools/faults/spoiledReading';
import { FAULT_KINDS, type Fault, type FaultKind } from '../../../tools/replay/faults/faultKinds';
import { MOMENTS } from '../support/replayedHttp';
import { lossesOf, type Difference } from './lossesOf';
import { stopTime, whileTimeFlies } from './whileTimeFlies';

const NOW = new Date('2026-11-02T08:00:01Z');
const KINDS = FAULT_KINDS.map(([kind]) => kind);
/** What the user can do about it. */
const WAY_OUT = /; (press Refresh again|wait \d+ seconds|try another network|reach it through a relay)/;
/** Nothing of the machine's own language. */
const JARGON = /undefined|\[object|Invalid type|NaN|TypeError|Cannot read|at async/;

const read = (venue: string, faults: readonly Fault[]): Promise<SpoiledOutcome> =>
  whileTimeFlies((traffic) => spoiledReading({ folder: MOMENTS[0], venue, faults, now: NOW, traffic }));
const wholeReading = async (venue: string): Promise<VenueMarket> => {
  const { market } = await read(venue, []);
  if (market === undefined) throw new Error(`${venue} cannot be read even when all is well`);
  return market;
};

/** A closed contract is the cautious reading of a status that nobody understands. */
const isCautious = ({ field, is }: Difference): boolean => field === 'active' && is === false;
/** Where one answer falls away, another one's word for the same price may stand in. */
const isSamePrice = ({ field, was, is }: Difference): boolean =>
  ['mark', 'index'].includes(field) && Math.abs(Number(is) / Number(was) - 1) < 0.001;
/** Binance lists the intervals that are not the usual one, so whoever is not on that list has the usual one. */
const isUsual = ({ key, field, is }: Difference, kind: FaultKind): boolean =>
  kind === 'vanished' && key.includes(' binance:') && field === 'fundingIntervalHours' && is === '8';

const unhandled: unknown[] = [];
const note = (reason: unknown): unknown => unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
});
beforeEach(() => stopTime(NOW));
afterEach(() => jest.useRealTimers());

describe.each(VENUE_IDS)('%s', (venue) => {
  const { name } = VENUES[venue];

  test.each(KINDS)(
    '%s, at one answer after the other and at all of them: told, nothing invented',
    async (kind) => {
      const whole = await wholeReading(venue);
      const addresses = await whileTimeFlies((traffic) =>
        askedAddresses({ folder: MOMENTS[0], venue, now: NOW, traffic }),
      );
      expect(addresses.length).toBeGreaterThan(0);
      const places = [...addresses.map((address) => [address]), addresses];
      for (const place of places) {
        const at = place.map((address) => address.name).join(' and ');
        const { market, sentence } = await read(
          venue,
          place.map(({ where }) => ({ kind, where })),
        );
        if (market === undefined) {
          expect([at, sentence]).toEqual([at, expect.stringMatching(WAY_OUT)]);
          expect([at, sentence.startsWith(`${name} `)]).toEqual([at, true]);
          expect([at, sentence]).not.toEqual([at, expect.stringMatching(JARGON)]);
          continue;
        }
        for (const problem of market.problems) {
          expect([at, problem.sentence.startsWith(name)]).toEqual([at, true]);
          expect([at, problem.sentence]).not.toEqual([at, expect.stringMatching(JARGON)]);
        }
        const { gone, wrong } = lossesOf(whole, market);
        const invented = wrong.filter(
          (each) => !isCautious(each) && !isSamePrice(each) && !isUsual(each, kind),
        );
        expect([at, invented]).toEqual([at, []]);
        // What vanished is told by the rows that stay: see the workbook's test.
        const told = whole.problems.map((problem) => problem.sentence);
        const isSilent =
          market.problems.every((problem) => told.includes(problem.sentence)) && !kind.startsWith('vanished');
        if (isSilent) expect([at, gone]).toEqual([at, []]);
      }
      expect(unhandled).toEqual([]);
    },
    60_000,
  );
});
