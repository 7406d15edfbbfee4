import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NoticeBar } from '../components/NoticeBar';
import type { Notice } from '../market/marketState';
import { historyTexts } from '../texts/historyTexts';
import { useElement } from '../useElement';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface AskBarProps {
  /** The words on the button. */
  readonly ask: string;
  readonly isReady: boolean;
  readonly progress: string | undefined;
  readonly notice: Notice | undefined;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
}

/** The button that asks, Cancel in its place while it does, and what went wrong. */
export function AskBar({ ask, isReady, progress, notice, onAsk, onCancel }: AskBarProps) {
  const styles = useStyles();
  const [button, attachButton] = useElement<HTMLButtonElement>();
  const isRunning = progress !== undefined;
  const wasRunning = useRef(false);
  useEffect(() => {
    // Both buttons are one place: whoever pressed one finds the focus on the other.
    if (isRunning !== wasRunning.current && document.activeElement === document.body) button.current?.focus();
    wasRunning.current = isRunning;
  }, [button, isRunning, wasRunning]);

  return (
    <div className={styles.bar}>
      {isRunning ? (
        <>
          <Button ref={attachButton} onClick={onCancel}>
            {historyTexts.cancel}
          </Button>
          <Field validationMessage={progress} validationState="none">
            <ProgressBar aria-label={ask} />
          </Field>
        </>
      ) : (
        <Button ref={attachButton} disabledFocusable={!isReady} onClick={onAsk}>
          {ask}
        </Button>
      )}
      <NoticeBar notice={notice} />
    </div>
  );
}
