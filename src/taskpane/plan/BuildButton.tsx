import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { planTexts } from '../texts/planTexts';
import { useStore } from '../useStore';
import type { PlanStore } from './planStore';

interface BuildButtonProps {
  readonly store: PlanStore;
  readonly onBuild: () => void;
  /** The id of the words that say why it cannot be built yet. */
  readonly refusedBy?: string | undefined;
}

/** Builds the plan, and shows how far it is. */
export function BuildButton({ store, onBuild, refusedBy }: BuildButtonProps) {
  const { isBuilding, share } = useStore(store);
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBuilding || refusedBy !== undefined}
        {...(refusedBy !== undefined && { 'aria-describedby': refusedBy })}
        {...(isBuilding && { icon: <Spinner size="tiny" /> })}
        onClick={onBuild}
      >
        {isBuilding ? planTexts.building : planTexts.build}
      </Button>
      {isBuilding && (
        <ProgressBar aria-label={planTexts.building} {...(share !== undefined && { value: share })} />
      )}
    </>
  );
}
