import path from 'node:path';
import { VENUE_IDS } from '../../../src/market/venues';
import { TEMPLATES } from '../../../src/templates/templates';
import { inProcessFetch } from '../../../tools/market/inProcessFetch';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { liveVenues } from '../../../tools/plan/liveVenues';
import { makePlan } from '../../../tools/plan/makePlan';
import { createReplay } from '../../../tools/replay/createReplay';
import { lint } from '../../xlsx/support/lint';
import { savedValues } from '../../xlsx/support/recalculate';

provideExcelErrors();
const NOW = new Date('2026-11-02T08:00:00Z');
const ANSWERS = path.join(__dirname, '../../market/payloads/moment-1');
const read = liveVenues(
  { upstream: 'http://replay.invalid', fetch: inProcessFetch(createReplay(ANSWERS)) },
  () => NOW,
);

it.each(VENUE_IDS)('a live plan holds what %s answers, and its hedge', async (venue) => {
  const { contracts, quotes } = await read(venue, ['BTC']);
  const contract = contracts.find(({ base, active }) => base === 'BTC' && active)!;
  const quote = quotes.find(({ key }) => key === contract.key)!;
  const said: string[] = [];
  const bytes = await makePlan({
    fileName: 'coins.csv',
    text: `asset,quantity,hedge\nBTC,1.5,${contract.key}\n`,
    template: TEMPLATES.find(({ id }) => id === 'single-coin')!,
    venue,
    read,
    now: NOW,
    say: (line) => said.push(line),
  });
  expect(lint(bytes)).toEqual([]);
  const values = savedValues(bytes);
  const plan = values.get('Plan')!;
  expect([plan.get('A21'), plan.get('G21'), plan.get('H21')]).toEqual(['BTC', venue, contract.symbol]);
  const row = [...values.get('Quotes')!].find(([, value]) => value === quote.key)![0].replace('A', '');
  const shown = [...values.get('Quotes')!].filter(([address]) => address.replace(/^[A-Z]+/, '') === row);
  const price = quote.mark ?? quote.last ?? quote.index;
  expect(shown.map(([, value]) => value)).toContain(price!.toNumber());
  expect(shown.map(([, value]) => value)).not.toContain('sample');
  expect(said.join('\n')).toContain(`${venue}: `);
});
