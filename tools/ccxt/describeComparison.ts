import { alignedTable, type TableCell } from '../market/alignedTable';
import type { Comparison, Difference } from './compareTerms';

const LONGEST_LIST = 10;

function listed(symbols: readonly string[]): string {
  const more = symbols.length - LONGEST_LIST;
  return symbols.slice(0, LONGEST_LIST).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const cell = (text: string | undefined, align: TableCell['align'] = 'left'): TableCell => ({
  text: text ?? '(not told)',
  align,
});

function table(differences: readonly Difference[]): string {
  return alignedTable(
    ['symbol', 'field', 'ours', 'ccxt'],
    differences.map(({ symbol, field, ours, ccxts }) => [
      cell(symbol),
      cell(field),
      cell(ours, 'right'),
      cell(ccxts, 'right'),
    ]),
  );
}

/** Known ones as one line each with how many contracts they touch. */
function knownLines(differences: readonly Difference[]): string[] {
  const counts = new Map<string, { readonly sentence: string; count: number }>();
  for (const { field, known } of differences) {
    if (known === undefined) continue;
    const sentence = `${field}: ${known.sentence} (${known.source})`;
    const entry = counts.get(sentence) ?? { sentence, count: 0 };
    entry.count += 1;
    counts.set(sentence, entry);
  }
  return [...counts.values()].map(({ sentence, count }) => `  ${count} × ${sentence}`);
}

/** A venue's comparison for a person at a terminal. */
export function describeComparison(name: string, comparison: Comparison): string {
  const { compared, onlyOurs, onlyCcxts, differences } = comparison;
  const open = differences.filter(({ known }) => known === undefined);
  const known = knownLines(differences);
  return [
    `${name}: ${compared} contracts compared, ${open.length} differences without a known reason`,
    ...(open.length > 0 ? [table(open)] : []),
    ...(known.length > 0 ? ['Known of ccxt:', ...known] : []),
    ...(onlyOurs.length > 0 ? [`Only ours: ${listed(onlyOurs)}`] : []),
    ...(onlyCcxts.length > 0 ? [`Only in ccxt: ${listed(onlyCcxts)}`] : []),
  ].join('\n');
}
