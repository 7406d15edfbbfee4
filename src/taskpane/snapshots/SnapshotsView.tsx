import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { NoticeBar } from '../components/NoticeBar';
import { formatInstant } from '../locale/formatInstant';
import { snapshotTexts } from '../texts/snapshotTexts';
import { useElement } from '../useElement';
import { useStore } from '../useStore';
import { SnapshotRow } from './SnapshotRow';
import type { SnapshotsStore } from './snapshotsStore';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '8px' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  keep: { alignSelf: 'flex-start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const LONGEST_NAME = 60;

/** Keeps the present refresh under a name, lists what was kept, and brings it back. */
export function SnapshotsView({ store }: { readonly store: SnapshotsStore }) {
  const styles = useStyles();
  const { list, isBusy, notice } = useStore(store);
  const isRefreshing = useStore(store.pane.market).asked !== undefined;
  const [name, setName] = useState('');
  const [keepButton, attachKeepButton] = useElement<HTMLButtonElement>();
  useEffect(() => {
    // A refresh makes rows current: there may be no way back any more, nor a need for one.
    if (!isRefreshing) void store.look();
  }, [isRefreshing, store]);
  useEffect(() => {
    // What was pressed may be gone, as after Delete.
    if (document.activeElement === document.body) keepButton.current?.focus();
  }, [keepButton, list]);
  const keep = async (): Promise<void> => {
    if (await store.keep(name)) setName('');
  };
  const wayBack = list?.wayBack;
  return (
    <div className={styles.all}>
      <p className={styles.about}>{snapshotTexts.about}</p>
      {wayBack && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{snapshotTexts.showsSnapshot(formatInstant(wayBack.keptAt))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void store.goBack(wayBack)}>{snapshotTexts.back}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Field label={snapshotTexts.name}>
        <Input
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={formatInstant(new Date())}
          onChange={(_event, { value }) => setName(value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') void keep();
          }}
        />
      </Field>
      <Button
        ref={attachKeepButton}
        className={styles.keep}
        disabledFocusable={isBusy}
        onClick={() => void keep()}
      >
        {snapshotTexts.keep}
      </Button>
      <NoticeBar notice={notice} />
      {!list && !notice && <Spinner size="tiny" label={snapshotTexts.loading} labelPosition="after" />}
      {list?.snapshots.length === 0 && <p className={styles.about}>{snapshotTexts.none}</p>}
      {list && list.snapshots.length > 0 && (
        <ul className={styles.list} aria-label={snapshotTexts.list}>
          {list.snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} store={store} snapshot={snapshot} />
          ))}
        </ul>
      )}
      {list && list.broken > 0 && <p className={styles.about}>{snapshotTexts.broken(list.broken)}</p>}
    </div>
  );
}
