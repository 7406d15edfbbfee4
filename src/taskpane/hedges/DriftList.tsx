import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyDrift } from '../../actions/hedges/drift';
import type { PlanHedges } from '../../actions/hedges/openHedge';
import { hedgesTexts } from '../texts/hedgesTexts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere', ...typographyStyles.body1 },
  drift: { marginBottom: '6px' },
  change: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What to trade so that the hedges are the plan's again, and what changes that answer next. */
export function DriftList({ drift, unjudged }: Pick<PlanHedges, 'drift' | 'unjudged'>) {
  const styles = useStyles();
  if (drift.length + unjudged.length === 0) return null;
  return (
    <section aria-label={hedgesTexts.drift}>
      <h4 className={styles.title}>{hedgesTexts.drift}</h4>
      <ul className={styles.list}>
        {unjudged.map((key) => (
          <li key={key} className={styles.drift}>
            {hedgesTexts.notJudged(key)}
          </li>
        ))}
        {drift.map((each) => (
          <li key={each.key} className={styles.drift}>
            {each.open === 0 ? hedgesTexts.driftNotOpen(each) : hedgesTexts.driftTrade(each)}
            {notesOf(each).map((note) => (
              <div key={note} className={styles.change}>
                {note}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function notesOf({ isTooSmall, open, planned, changes, asset }: KeyDrift): string[] {
  if (open === 0 || planned === 0) return [];
  const small = isTooSmall ? [hedgesTexts.tooSmall] : [];
  if (changes === undefined) return [...small, hedgesTexts.edge];
  return [...small, ...changes.map((change) => hedgesTexts.change(change, asset))];
}
