import {
  Button,
  Checkbox,
  Label,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
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
  complaint: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
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
    <div role="group" aria-labelledby="venues">
      <Label id="venues" weight="semibold">
        {texts.venues}
      </Label>
      <div className={styles.grid}>
        {state.venues.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_event, { checked }) => store.chooseVenue(id, checked === true)}
          />
        ))}
      </div>
      {chosen.length === 0 && (
        <div role="alert" className={styles.complaint}>
          {texts.noVenue}
        </div>
      )}
    </div>
  );
}
