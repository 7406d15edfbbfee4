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
import { venuesToAsk } from './marketState';
import { marketTexts } from '../texts/marketTexts';
import { useMarket } from './useMarket';

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
  const { store, state } = useMarket();
  if (state.feedFailure !== undefined) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{state.feedFailure}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void store.retrySource()}>{marketTexts.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (!state.venues) return <Spinner size="tiny" label={marketTexts.feedLoading} labelPosition="after" />;
  const chosen = venuesToAsk(state);
  return (
    <div role="group" aria-labelledby="venues">
      <Label id="venues" weight="semibold">
        {marketTexts.venues}
      </Label>
      <div className={styles.grid}>
        {state.venues.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_event, { checked }) => store.choices.chooseVenue(id, checked === true)}
          />
        ))}
      </div>
      {chosen.length === 0 && (
        <div role="alert" className={styles.complaint}>
          {marketTexts.noVenue}
        </div>
      )}
    </div>
  );
}
