import { type Client, microsoftClient, workbenchClient } from './clients';
import { planningScenarios } from './planningScenarios';
import { type Scenario, scenarios } from './scenarios';

async function play(client: Client, scenario: Scenario) {
  const { Excel: library, workbook } = client;
  const read = await library.run((context) => scenario(context, library));
  return {
    read: JSON.parse(JSON.stringify(read)) as unknown,
    syncs: client.syncs(),
    grid: workbook.snapshot(),
  };
}

test.each(Object.entries({ ...scenarios, ...planningScenarios }))(
  '%s, alike in both clients',
  async (_title, scenario) => {
    const expected = await play(microsoftClient(), scenario);
    expect(await play(workbenchClient(), scenario)).toEqual(expected);
  },
);
