import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import { usePane } from '../usePane';
import { VenueResult } from './VenueResult';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: '8px 0 0' },
  empty: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What the latest refresh brought, venue by venue, and where it went. */
export function Results() {
  const styles = useStyles();
  const { state } = usePane();
  const names = new Map(state.venues?.map(({ id, name }) => [id, name]));
  const venues = state.asked ?? state.outcomes.map(({ venue }) => venue);
  if (venues.length === 0) return state.notice ? null : <p className={styles.empty}>{texts.empty}</p>;

  const places = state.places.map(({ table, sheetName }) => texts.place(table, sheetName));
  return (
    <section aria-labelledby="results">
      <h2 id="results" className={styles.heading}>
        {texts.results}
      </h2>
      <ul className={styles.list}>
        {venues.map((venue) => (
          <VenueResult
            key={venue}
            name={names.get(venue) ?? venue}
            outcome={state.outcomes.find((outcome) => outcome.venue === venue)}
          />
        ))}
      </ul>
      {!state.asked && places.length > 0 && <p className={styles.note}>{texts.written(places.join(', '))}</p>}
      {state.places
        .filter(({ besideUsersSheet }) => besideUsersSheet)
        .map(({ table, sheetName }) => (
          <p key={table} className={styles.note}>
            {texts.besideUsersSheet(table, sheetName)}
          </p>
        ))}
    </section>
  );
}
