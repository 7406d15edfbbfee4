import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { venuesToAsk } from '../paneState';
import { texts } from '../texts';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))',
    marginLeft: '-8px',
  },
});

/** Any number of the venues that the data source knows. */
export function VenueChoice() {
  const styles = useStyles();
  const { store, state } = usePane();
  if (state.feedFailure !== undefined) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{state.feedFailure}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void store.openSource(state.source)}>{texts.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (!state.venues) return <Spinner size="tiny" label={texts.feedLoading} labelPosition="after" />;
  const chosen = venuesToAsk(state);
  return (
    <Field label={texts.venues} {...(chosen.length === 0 && { validationMessage: texts.noVenue })}>
      <div role="group" className={styles.grid}>
        {state.venues.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            disabled={state.asked !== undefined}
            onChange={(_event, { checked }) => store.chooseVenue(id, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}
