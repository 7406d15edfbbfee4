import type { FunctionComment } from '../functions/functionComment';
import { groupOf, pageName } from './referencePage';
import { TASKS } from './tasks';

const INTRODUCTION = `# HEDGE functions

Contracts are counted short-positive: 150 means 150 sold. Prices are per coin, rates are fractions. A contractSpec is a
contract size, or a row of contractSize, payoff, lotSize, minContracts, minNotional, settlePrice. Any single number may be
a column: the answer is then a column, and an error stays in its row.

## When a cell shows an error

| Cell | Mend it |
| --- | --- |
| \`#VALUE!\` | Point at the cell: its sentence names the argument and what it must be. |
| \`#N/A\` | The data is not there or too old: add the coin to the watch-list and press Refresh. |
| \`#DIV/0!\` | There is nothing to divide by, such as a hedge ratio of no exposure, or too few observations. |
| \`#NUM!\` | No such number exists, such as a liquidation price that is never reached, or it is too large for a cell. |
| \`#NAME?\` | This copy of Excel lacks the add-in: install it, then enter the formula again. |`;

/** The index by task: what a user wants to know, then the functions that answer. */
export function referenceIndex(comments: readonly FunctionComment[]): string {
  const groups = TASKS.map(({ group, question }) => {
    const lines = comments
      .filter((comment) => groupOf(comment) === group)
      .map(({ id, summary }) => `- [${id}](${pageName(id)}.md): ${summary.replace(/\s+/g, ' ')}`);
    return lines.length === 0 ? '' : `## ${question}\n\n${lines.join('\n')}`;
  });
  const homeless = comments.filter((comment) => !TASKS.some(({ group }) => group === groupOf(comment)));
  if (homeless.length > 0) {
    throw new Error(
      `tools/reference/tasks.ts has no question for the folder of ${homeless.map(({ id }) => id).join(', ')}`,
    );
  }
  return `${[INTRODUCTION, ...groups.filter((group) => group !== '')].join('\n\n')}\n`;
}
