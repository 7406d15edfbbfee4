import type { Flavour } from '../../actions/share/buildCopy';
import type { ShareSource } from '../../actions/share/shareSource';
import { shareTexts } from '../texts/shareTexts';

/** What the sender should know before a copy goes out, in sentences; the first are about the most. */
export function preflightLines(
  { inspection, rebuiltWithout }: ShareSource,
  flavour: Flavour,
): readonly string[] {
  const { hedgeCells, dependents, prices, others, traces } = inspection;
  const stale = prices.reduce((sum, one) => sum + one.stale, 0);
  const samples = prices.reduce((sum, one) => sum + one.samples, 0);
  return [
    [shareTexts.cells(hedgeCells), ...(hedgeCells.length === 0 ? [] : [shareTexts.become[flavour]])].join(
      ' ',
    ),
    ...dependents.map((sentence) => `${shareTexts.goes[flavour]}: ${sentence}`),
    ...prices.map(({ venue, count, oldest, newest }) => shareTexts.prices(venue, count, oldest, newest)),
    ...(prices.length === 0 ? [shareTexts.noPrices] : []),
    ...(stale > 0 ? [shareTexts.stale(stale)] : []),
    ...(samples > 0 ? [shareTexts.samples(samples)] : []),
    ...(others.length > 0 ? [shareTexts.others(others.map(({ place }) => place))] : []),
    rebuiltWithout ? shareTexts.rebuilt(rebuiltWithout) : shareTexts.traces(traces),
    shareTexts.written,
  ];
}
