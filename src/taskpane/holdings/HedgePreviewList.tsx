import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HedgePreview } from '../../actions/holdings/previewHedge';
import { asSentence } from '../asSentence';
import { holdingsTexts } from '../texts/holdingsTexts';

const MOST_SHOWN = 12;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', ...typographyStyles.body1 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What the formula will show, row by row. */
export function HedgePreviewList({ preview }: { readonly preview: HedgePreview }) {
  const styles = useStyles();
  const { lines, failed, exposure, cost } = preview;
  const sentences = [
    ...(exposure === undefined ? [] : [holdingsTexts.total(exposure)]),
    ...(cost === undefined ? [] : [holdingsTexts.cost(cost)]),
    ...(failed === 0 ? [] : [holdingsTexts.failed(failed, lines.length)]),
  ];
  return (
    <section className={styles.section} aria-label={holdingsTexts.preview}>
      <h3 className={styles.title}>{holdingsTexts.preview}</h3>
      <ul className={styles.list}>
        {lines.slice(0, MOST_SHOWN).map(({ asset, symbol, shortContracts, warnings }, index) => (
          <li key={index}>
            <div className={styles.line}>
              <span>{asset}</span>
              <span className={styles.figure}>{holdingsTexts.leg(shortContracts, symbol)}</span>
            </div>
            {warnings !== '' && <p className={styles.note}>{asSentence(warnings)}</p>}
          </li>
        ))}
      </ul>
      {lines.length > MOST_SHOWN && (
        <p className={styles.note}>{holdingsTexts.more(lines.length - MOST_SHOWN)}</p>
      )}
      {sentences.length > 0 && <p className={styles.note}>{sentences.join(' ')}</p>}
    </section>
  );
}
