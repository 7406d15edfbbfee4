import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Fluent's own focus sentinels, which no user meets. */
const SENTINELS = '[data-tabster-dummy]';

/** What axe-core finds in the pane, one line each. */
export async function axeFaults(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async (excluded) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
        ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ exclude: [[excluded]] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, SENTINELS);
}
