import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { planTexts } from '../texts/planTexts';
import { useElement } from '../useElement';
import { useStore } from '../useStore';
import type { BuiltPlan, PlanStore } from './planStore';

interface BuiltBarProps {
  readonly built: BuiltPlan;
  readonly store: PlanStore;
}

/** What was built, and what to do next. */
export function BuiltBar({ built, store }: BuiltBarProps) {
  const [next, attachNext] = useElement<HTMLButtonElement>();
  const { wantsFocus } = useStore(store);
  useEffect(() => {
    if (!wantsFocus) return;
    next.current?.focus();
    store.set({ wantsFocus: false });
  }, [next, store, wantsFocus]);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {planTexts.built(built.sheets.length, built.planSheet)} {built.filled}
        {built.kept.length > 0 && ` ${planTexts.keptMarket(built.kept.join(', '))}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={attachNext} onClick={() => store.refresh(built)}>
          {planTexts.refreshCoins}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
