import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ListedSnapshot } from '../../actions/snapshots';
import { snapshotTexts } from '../texts/snapshotTexts';
import { useElement } from '../useElement';
import type { SnapshotsStore } from './snapshotsStore';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  newName: { flex: '1 1 100px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

interface SnapshotRowProps {
  readonly store: SnapshotsStore;
  readonly snapshot: ListedSnapshot;
}

/** One refresh that was kept, and what can be done with it. Deleting asks once more. */
export function SnapshotRow({ store, snapshot }: SnapshotRowProps) {
  const styles = useStyles();
  const [mode, setMode] = useState<'shown' | 'renaming' | 'deleting'>('shown');
  const [name, setName] = useState(snapshot.name);
  const [first, attachFirst] = useElement<HTMLElement>();
  const isFirstTime = useRef(true);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what took its place.
    if (!isFirstTime.current) first.current?.focus();
    isFirstTime.current = false;
  }, [first, mode]);
  const rename = async (): Promise<void> => {
    if (await store.rename(snapshot, name)) setMode('shown');
  };
  const cancel = (
    <Button key="cancel" size="small" appearance="subtle" onClick={() => setMode('shown')}>
      {snapshotTexts.cancel}
    </Button>
  );
  return (
    <li className={styles.row}>
      <div className={styles.name}>{snapshot.name}</div>
      {snapshotTexts.line(snapshot).map((line) => (
        <div key={line} className={styles.line}>
          {line}
        </div>
      ))}
      <div className={styles.actions}>
        {mode === 'shown' && (
          <>
            <Button
              ref={attachFirst}
              size="small"
              aria-label={snapshotTexts.useOf(snapshot.name)}
              onClick={() => void store.use(snapshot)}
            >
              {snapshotTexts.use}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={snapshotTexts.renameOf(snapshot.name)}
              onClick={() => {
                setName(snapshot.name);
                setMode('renaming');
              }}
            >
              {snapshotTexts.rename}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={snapshotTexts.deleteOf(snapshot.name)}
              onClick={() => setMode('deleting')}
            >
              {snapshotTexts.delete}
            </Button>
          </>
        )}
        {mode === 'renaming' && (
          <>
            <Input
              ref={attachFirst}
              className={styles.newName}
              size="small"
              value={name}
              maxLength={60}
              aria-label={snapshotTexts.newName(snapshot.name)}
              onChange={(_event, { value }) => setName(value)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key === 'Enter') void rename();
                if (event.key === 'Escape') setMode('shown');
              }}
            />
            <Button size="small" onClick={() => void rename()}>
              {snapshotTexts.save}
            </Button>
            {cancel}
          </>
        )}
        {mode === 'deleting' && (
          <>
            <Button
              ref={attachFirst}
              size="small"
              aria-label={snapshotTexts.sureOf(snapshot.name)}
              onClick={() => void store.delete(snapshot)}
            >
              {snapshotTexts.sure}
            </Button>
            {cancel}
          </>
        )}
      </div>
    </li>
  );
}
