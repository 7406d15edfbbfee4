import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MarketState } from './marketState';
import { marketTexts } from '../texts/marketTexts';
import { useMarket } from './useMarket';
import { StoredResult } from './StoredResult';
import { VenueResult } from './VenueResult';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  complaint: { marginBottom: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: '8px 0 0' },
  empty: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What the latest refresh brought, venue by venue; before the first one, what the workbook already holds. */
export function Results() {
  const styles = useStyles();
  const { state } = useMarket();
  const venues = state.asked ?? state.outcomes.map(({ venue }) => venue);
  if (venues.length > 0) {
    return (
      <ResultList
        title={marketTexts.results}
        complaints={state.asked ? [] : state.complaints}
        notes={state.asked ? [] : [...placeNotes(state.places), ...ratesNotes(state)]}
      >
        {venues.map((venue) => (
          <VenueResult
            key={venue}
            name={state.venueNames[venue] ?? venue}
            outcome={state.outcomes.find((outcome) => outcome.venue === venue)}
          />
        ))}
      </ResultList>
    );
  }
  if (state.stored.length > 0) {
    const isSnapshot = state.stored.some(({ ofSnapshot }) => ofSnapshot > 0);
    return (
      <ResultList
        title={marketTexts.stored}
        complaints={isSnapshot ? [marketTexts.snapshotShown] : []}
        notes={[]}
      >
        {state.stored.map((stored) => (
          <StoredResult
            key={stored.venue}
            name={state.venueNames[stored.venue] ?? stored.venue}
            stored={stored}
          />
        ))}
      </ResultList>
    );
  }
  return state.notice ? null : <p className={styles.empty}>{marketTexts.empty}</p>;
}

interface ResultListProps {
  readonly title: string;
  /** What the user should mend. */
  readonly complaints?: readonly string[];
  readonly notes: readonly string[];
  readonly children: ReactNode;
}

function ResultList({ title, complaints = [], notes, children }: ResultListProps) {
  const styles = useStyles();
  return (
    <section aria-labelledby="results">
      <h2 id="results" className={styles.heading}>
        {title}
      </h2>
      {complaints.map((complaint) => (
        <MessageBar key={complaint} className={styles.complaint} intent="warning" layout="multiline">
          <MessageBarBody>{complaint}</MessageBarBody>
        </MessageBar>
      ))}
      <ul className={styles.list}>{children}</ul>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function placeNotes(places: MarketState['places']): string[] {
  if (places.length === 0) return [];
  const named = places.map(({ table, sheetName }) => marketTexts.place(table, sheetName)).join(', ');
  const beside = places.filter(({ besideUsersSheet }) => besideUsersSheet);
  return [
    marketTexts.written(named),
    ...beside.map(({ table, sheetName }) => marketTexts.besideUsersSheet(table, sheetName)),
  ];
}

/** The rates that nobody gave yet, and where the user gives his own. */
function ratesNotes({ unknownRates, venueNames }: MarketState): string[] {
  const venuesWithout = (isWanted: (field: string) => boolean): string =>
    unknownRates
      .filter(({ fields }) => fields.some(isWanted))
      .map(({ venue }) => venueNames[venue] ?? venue)
      .join(', ');
  const fees = venuesWithout((field) => field !== 'maintenanceMarginRate');
  const maintenance = venuesWithout((field) => field === 'maintenanceMarginRate');
  return fees === '' && maintenance === '' ? [] : [marketTexts.unknownRates(fees, maintenance)];
}
