import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useState, type DragEvent } from 'react';
import type { GivenFile } from '../../actions/ownHoldings/readHoldingsFile';
import { useUnseen } from '../components/useUnseen';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';
import { useElement } from '../useElement';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  button: {
    position: 'relative',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ...typographyStyles.body1Strong,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface FileDropProps {
  /** There is a file already. */
  readonly isOther: boolean;
  readonly wantsFocus: boolean;
  readonly onFiles: (files: ArrayLike<GivenFile>) => void;
}

/** Where a file is chosen or dropped. */
export function FileDrop({ isOther, wantsFocus, onFiles }: FileDropProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const hint = useId();
  const [isOver, setOver] = useState(false);
  const [input, attachInput] = useElement<HTMLInputElement>();
  useEffect(() => {
    if (wantsFocus) input.current?.focus();
  }, [input, wantsFocus]);
  useKeepsPage();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={styles.button}>
        {isOther ? ownHoldingsTexts.chooseOther : ownHoldingsTexts.choose}
        <input
          ref={attachInput}
          className={unseen}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-describedby={hint}
          onChange={({ currentTarget }) => {
            onFiles(Array.from(currentTarget.files ?? []));
            // The same file can be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <p id={hint} className={styles.hint}>
        {ownHoldingsTexts.drop}
      </p>
    </div>
  );
}

/** A file that is dropped beside the zone would take the pane's place. */
function useKeepsPage(): void {
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
