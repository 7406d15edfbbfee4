import { type Client, microsoftClient, workbenchClient } from './clients';
import { type Scenario, scenarios } from './scenarios';

async function play({ Excel: library, workbook, syncs }: Client, scenario: Scenario) {
  const read = await library.run((context) => scenario(context, library));
  return { read: JSON.parse(JSON.stringify(read)) as unknown, syncs: syncs(), grid: workbook.snapshot() };
}

test.each(Object.entries(scenarios))('%s, alike in both clients', async (_title, scenario) => {
  const expected = await play(microsoftClient(), scenario);
  expect(await play(workbenchClient(), scenario)).toEqual(expected);
});
