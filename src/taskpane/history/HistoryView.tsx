import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { showSheet } from '../../actions/showSheet';
import { historyTexts } from '../texts/historyTexts';
import { useStore } from '../useStore';
import { AskBar } from './AskBar';
import { AskResult } from './AskResult';
import type { HistoryState, HistoryStore } from './historyStore';
import { venueName, venueToAsk } from './venues';
import { VenueSelect } from './VenueSelect';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  days: { width: '96px' },
});

const problem = (sentence: string | undefined) =>
  sentence === undefined ? {} : { validationMessage: sentence };

/** Daily closes of some coins at one venue. */
export function HistoryView({ store }: { readonly store: HistoryStore }) {
  const styles = useStyles();
  const market = useStore(store.pane.market);
  const state = useStore(store);
  const venue = venueToAsk(market, state.venue);
  return (
    <div className={styles.view}>
      <p className={styles.note}>{historyTexts.historyHint}</p>
      <VenueSelect market={market} venue={venue} onChoose={(chosen) => store.set({ venue: chosen })} />
      <Field label={historyTexts.coins} hint={historyTexts.contractHint} {...problem(state.coinsProblem)}>
        <Input
          value={store.coinsText()}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(_event, { value }) => store.set({ coins: value, coinsProblem: undefined })}
        />
      </Field>
      <Field label={historyTexts.days} {...problem(state.daysProblem)}>
        <Input
          className={styles.days}
          value={state.days}
          inputMode="numeric"
          onChange={(_event, { value }) => store.set({ days: value, daysProblem: undefined })}
        />
      </Field>
      <AskBar
        ask={historyTexts.getCloses}
        isReady={venue !== undefined}
        progress={state.progress}
        notice={state.notice}
        onAsk={() => {
          if (venue !== undefined) void store.getCloses(venue);
        }}
        onCancel={() => store.cancel()}
      />
      {state.result && <Result store={store} result={state.result} />}
    </div>
  );
}

interface ResultProps {
  readonly store: HistoryStore;
  readonly result: NonNullable<HistoryState['result']>;
}

function Result({ store, result }: ResultProps) {
  const { sheetName, besideUsersSheet, coins, source, complaints, problems, venue } = result;
  const [first, second] = coins.map(({ coin }) => coin);
  return (
    <AskResult
      table="History"
      sheetName={sheetName}
      besideUsersSheet={besideUsersSheet}
      line={historyTexts.historyDone(venueName(store.pane, venue), coins, source)}
      warnings={[...complaints, ...problems]}
      formulas={formulasOf(first, second)}
      onShow={(sheet) => void store.show(() => showSheet(sheet))}
    />
  );
}

function formulasOf(first: string | undefined, second: string | undefined): string[] {
  if (first === undefined) return [];
  if (second === undefined) return [historyTexts.volatilityFormula(first)];
  return [historyTexts.betaFormula(second, first)];
}
