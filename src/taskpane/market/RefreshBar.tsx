import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useRef } from 'react';
import { venuesToAsk } from './marketState';
import { marketTexts } from '../texts/marketTexts';
import { useElement } from '../useElement';
import { useMarket } from './useMarket';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** The pane's one main button; while it works it offers Cancel in the same place. */
export function RefreshBar() {
  const styles = useStyles();
  const { store, state } = useMarket();
  const [button, attachButton] = useElement<HTMLButtonElement>();
  const isRunning = state.asked !== undefined;
  const isAsking = state.question !== undefined;
  const [wasRunning, wasAsking] = [useRef(false), useRef(false)];
  useEffect(() => {
    // Refresh and Cancel are one place: whoever pressed one finds the focus on the other, and so does who answered a
    // question.
    const isGone = isRunning !== wasRunning.current || (wasAsking.current && !isAsking);
    if (isGone && document.activeElement === document.body) button.current?.focus();
    wasRunning.current = isRunning;
    wasAsking.current = isAsking;
  }, [button, isAsking, isRunning, wasAsking, wasRunning]);

  return (
    <div className={styles.bar}>
      {state.asked ? (
        <>
          <Button ref={attachButton} onClick={() => store.cancel()}>
            {marketTexts.cancel}
          </Button>
          <Progress asked={state.asked.length} answered={state.outcomes.length} />
        </>
      ) : (
        <Button
          ref={attachButton}
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabledFocusable={venuesToAsk(state).length === 0 || state.symbols.length === 0}
          onClick={() => void store.refresh()}
        >
          {marketTexts.refresh}
        </Button>
      )}
      {state.notice && (
        <MessageBar intent={state.notice.intent} layout="multiline">
          <MessageBarBody>
            {state.notice.title !== undefined && <MessageBarTitle>{state.notice.title}</MessageBarTitle>}
            {state.notice.sentence}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Progress({ asked, answered }: { readonly asked: number; readonly answered: number }) {
  const sentence = answered === asked ? marketTexts.writing : marketTexts.progress(answered, asked);
  return (
    <Field validationMessage={sentence} validationState="none">
      <ProgressBar value={answered} max={asked} aria-label={marketTexts.refresh} />
    </Field>
  );
}
