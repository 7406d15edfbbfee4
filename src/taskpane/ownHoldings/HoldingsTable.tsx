import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OwnHolding } from '../../actions/ownHoldings/ownHoldings';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';

const MOST_SHOWN = 5;

const COLUMNS = ['asset', 'quantity', 'averageCost', 'hedgeRatio', 'beta', 'hedge'] as const;
type Column = (typeof COLUMNS)[number];
const WORDS: ReadonlySet<Column> = new Set(['asset', 'hedge']);

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%', ...typographyStyles.caption1 },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: '4px' },
  cell: {
    padding: '3px 8px 3px 0',
    textAlign: 'right',
    verticalAlign: 'top',
    ':last-child': { paddingRight: 0 },
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground2, borderTopStyle: 'none', verticalAlign: 'bottom' },
  words: { textAlign: 'left', overflowWrap: 'break-word' },
});

/** The first rows as they were read, with the columns that the file has. */
export function HoldingsTable({ holdings }: { readonly holdings: readonly OwnHolding[] }) {
  const styles = useStyles();
  const columns = COLUMNS.filter((column) => holdings.some((holding) => holding[column] !== undefined));
  const shown = holdings.slice(0, MOST_SHOWN);
  const caption =
    shown.length < holdings.length
      ? ownHoldingsTexts.first(shown.length, holdings.length)
      : ownHoldingsTexts.all(holdings.length);
  const look = (column: Column, more?: string): string =>
    mergeClasses(styles.cell, more, WORDS.has(column) && styles.words);
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={look(column, styles.head)}>
                {ownHoldingsTexts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((holding) => (
            <tr key={holding.line}>
              {columns.map((column) => (
                <td key={column} className={look(column)}>
                  {shownCell(holding, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shownCell(holding: OwnHolding, column: Column): ReactNode {
  const value = holding[column];
  if (typeof value === 'string') {
    const [first, ...rest] = value.split(':');
    // A narrow column breaks venue:symbol at its colon.
    return rest.length === 0 ? first : [`${first ?? ''}:`, <wbr key="break" />, rest.join(':')];
  }
  if (value === undefined) return '';
  return column === 'hedgeRatio' ? ownHoldingsTexts.share(value) : ownHoldingsTexts.figure(value);
}
