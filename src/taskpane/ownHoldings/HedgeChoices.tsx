import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { PLAN_CHOICES } from '../../actions/newPlan';
import type { MarketStore } from '../market/marketStore';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';
import { useStore } from '../useStore';
import { LineList } from './LineList';
import type { OwnHoldingsStore } from './ownHoldingsStore';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  spinner: { alignSelf: 'flex-start' },
});

interface HedgeChoicesProps {
  readonly store: OwnHoldingsStore;
  readonly market: MarketStore;
}

/** How the holdings are hedged, with whose contracts, and what the plan will say of them. */
export function HedgeChoices({ store, market }: HedgeChoicesProps) {
  const styles = useStyles();
  const { templateId, isAsking, preview, failure, keepsMarket } = useStore(store);
  const { venues = [], venueNames, sampleOf } = useStore(market);
  const venue = store.venue();
  const nameOf = (id: string): string => venueNames[id] ?? id;
  return (
    <div className={styles.choices}>
      <Field
        label={ownHoldingsTexts.template}
        hint={ownHoldingsTexts.templateHint(
          PLAN_CHOICES.find(({ id }) => id === templateId)?.own.summary ?? '',
        )}
      >
        <Select value={templateId} onChange={(_event, { value }) => store.chooseTemplate(value)}>
          {PLAN_CHOICES.map(({ id, own }) => (
            <option key={id} value={id}>
              {own.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={ownHoldingsTexts.venue}
        hint={sampleOf ? ownHoldingsTexts.sample(sampleOf) : ownHoldingsTexts.live}
      >
        <Select value={venue ?? ''} onChange={(_event, { value }) => store.chooseVenue(value)}>
          {venues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {isAsking && (
        <Spinner
          className={styles.spinner}
          size="tiny"
          label={ownHoldingsTexts.asking(venue === undefined ? '' : nameOf(venue))}
        />
      )}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{ownHoldingsTexts.noPrices}</MessageBarTitle>
            {failure}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void store.askAgain()}>{ownHoldingsTexts.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {preview?.markets.map((each) => (
        <p key={each.venue} className={styles.note}>
          {[
            ownHoldingsTexts.answered(
              nameOf(each.venue),
              each.contracts.length,
              each.quotes.length,
              each.observedAt,
            ),
            ...each.problems.map(({ sentence }) => sentence),
          ].join(' ')}
        </p>
      ))}
      {preview && keepsMarket && <p className={styles.note}>{ownHoldingsTexts.keepsMarket}</p>}
      {preview && preview.remarks.length > 0 && (
        <section>
          <h2 className={styles.title}>{ownHoldingsTexts.remarks}</h2>
          <LineList label={ownHoldingsTexts.remarks} notes={preview.remarks} />
        </section>
      )}
    </div>
  );
}
