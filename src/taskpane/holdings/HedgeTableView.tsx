import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NoticeBar } from '../components/NoticeBar';
import { holdingsTexts } from '../texts/holdingsTexts';
import { useStore } from '../useStore';
import { ColumnChoices } from './ColumnChoices';
import { DoubtList } from './DoubtList';
import { HedgePreviewList } from './HedgePreviewList';
import type { HedgeTableStore } from './hedgeTableStore';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  table: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

/** A hedge beside a table of the user's own. */
export function HedgeTableView({ store }: { readonly store: HedgeTableStore }) {
  const styles = useStyles();
  const state = useStore(store);
  const { look, preview, notice } = state;
  const open = store.unanswered();
  return (
    <div className={styles.view}>
      <p className={styles.note}>{holdingsTexts.hint}</p>
      <Button className={styles.button} onClick={() => void store.look()}>
        {look ? holdingsTexts.lookAgain : holdingsTexts.look}
      </Button>
      {look && (
        <>
          <p className={styles.table}>
            {holdingsTexts.onTable(look.table.name, look.table.sheetName, look.table.rows.length)}
          </p>
          <ColumnChoices store={store} look={look} venue={state.venue} />
          <DoubtList store={store} doubts={state.doubts} chosen={state.chosen} />
          {open.length > 0 && <p className={styles.note}>{holdingsTexts.unanswered(open.join(', '))}</p>}
          {preview && <HedgePreviewList preview={preview} />}
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={!preview}
            onClick={() => void store.write()}
          >
            {holdingsTexts.write}
          </Button>
        </>
      )}
      <NoticeBar notice={notice} />
    </div>
  );
}
