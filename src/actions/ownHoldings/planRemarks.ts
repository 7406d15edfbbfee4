import type { LineNote } from '../../templates/holdings/readHoldings';
import type { PlanResult } from '../../templates/planOfCells';
import type { Template } from '../../templates/template';
import type { OwnHolding } from './ownHoldings';

/** What PLAN warns of in the rows of a line, each warning once; and betas that nobody gave. */
export function planRemarks(
  result: PlanResult,
  template: Template,
  origins: readonly OwnHolding[],
): readonly LineNote[] {
  const all = origins.flatMap(({ line, asset, beta, hedge }, at): LineNote[] => {
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
