import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarketRow } from '../../actions/explain/usedMarketRows';
import { formatInstant } from '../locale/formatInstant';
import { explainTexts } from '../texts/explainTexts';
import { useExplainStyles } from './useExplainStyles';

const MOST_SHOWN = 30;

const useStyles = makeStyles({
  old: { color: tokens.colorStatusWarningForeground1 },
});

/** The rows of prices and terms that a cell rests on: how old, from where, and whether they are current. */
export function MarketRowList({ rows }: { readonly rows: readonly MarketRow[] }) {
  const styles = useExplainStyles();
  const { old } = useStyles();
  const now = new Date();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{explainTexts.prices}</h3>
      <ul className={styles.list}>
        {rows.slice(0, MOST_SHOWN).map(({ table, key, price, observedAt, source, status }) => (
          <li key={`${table} ${key}`} className={styles.line}>
            <div className={styles.ends}>
              <span className={styles.text}>{key}</span>
              {price !== undefined && <span className={styles.figure}>{explainTexts.number(price)}</span>}
            </div>
            <p className={styles.quiet} title={observedAt && formatInstant(observedAt)}>
              {[
                table,
                observedAt ? explainTexts.age(observedAt, now) : explainTexts.noAge,
                source === '' ? explainTexts.own : source,
              ].join(' · ')}
            </p>
            {status !== '' && <p className={`${styles.quiet} ${old}`}>{status}</p>}
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && (
        <p className={styles.quiet}>{explainTexts.more(rows.length - MOST_SHOWN)}</p>
      )}
    </div>
  );
}
