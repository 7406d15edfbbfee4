import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { showSheet } from '../../actions/showSheet';
import { historyTexts } from '../texts/historyTexts';
import { useStore } from '../useStore';
import { AskBar } from './AskBar';
import { AskResult } from './AskResult';
import type { DepthStore } from './depthStore';
import { venueName, venueToAsk } from './venues';
import { VenueSelect } from './VenueSelect';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** One contract's order book. */
export function DepthView({ store }: { readonly store: DepthStore }) {
  const styles = useStyles();
  const market = useStore(store.pane.market);
  const { venue: chosen, wishProblem, progress, notice, result } = useStore(store);
  const venue = venueToAsk(market, chosen);
  return (
    <div className={styles.view}>
      <p className={styles.note}>{historyTexts.depthHint}</p>
      <VenueSelect market={market} venue={venue} onChoose={(id) => store.set({ venue: id })} />
      <Field
        label={historyTexts.contract}
        hint={historyTexts.contractHint}
        {...(wishProblem !== undefined && { validationMessage: wishProblem })}
      >
        <Input
          value={store.wishText()}
          placeholder={historyTexts.contractPlaceholder}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(_event, { value }) => store.set({ wish: value, wishProblem: undefined })}
        />
      </Field>
      <AskBar
        ask={historyTexts.getBook}
        isReady={venue !== undefined}
        progress={progress}
        notice={notice}
        onAsk={() => {
          if (venue !== undefined) void store.getBook(venue);
        }}
        onCancel={() => store.cancel()}
      />
      {result && (
        <AskResult
          table="Depth"
          sheetName={result.sheetName}
          besideUsersSheet={result.besideUsersSheet}
          line={historyTexts.bookDone(
            venueName(store.pane, result.venue),
            result.symbol,
            result.bids,
            result.asks,
            result.observedAt,
            result.source,
          )}
          warnings={result.problems}
          formulas={[historyTexts.fillFormula]}
          onShow={(sheet) => void store.show(() => showSheet(sheet))}
        />
      )}
    </div>
  );
}
