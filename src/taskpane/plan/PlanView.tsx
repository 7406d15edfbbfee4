import { Link, makeStyles, Spinner, typographyStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { NoticeBar } from '../components/NoticeBar';
import { FoldedSection } from '../components/FoldedSection';
import type { HedgesStore } from '../hedges/hedgesStore';
import { PlanHedgesView } from '../hedges/PlanHedgesView';
import type { Section } from '../section';
import { planTexts } from '../texts/planTexts';
import { useStore } from '../useStore';
import { BuiltBar } from './BuiltBar';
import { PLAN_FOLDS } from './planFolds';
import type { PlanStore } from './planStore';
import { PlanSummary } from './PlanSummary';
import { TemplateChoice } from './TemplateChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px' },
  intro: { ...typographyStyles.body1, margin: 0 },
});

interface PlanViewProps {
  readonly store: PlanStore;
  readonly hedges: HedgesStore;
  /** A plan from a file. */
  readonly ownHoldings: Section;
}

/** The plans of the workbook, and how to get one. */
export function PlanView({ store, hedges, ownHoldings }: PlanViewProps) {
  const styles = useStyles();
  const { plans: watched } = useStore(hedges.watch);
  const { plans, isChoosing, built, notice } = useStore(store);
  useEffect(() => void store.read(), [store]);
  useEffect(() => void hedges.watch.look(), [hedges, plans]);
  if (plans === undefined) return <Spinner size="tiny" label={planTexts.reading} />;
  const isEmpty = plans.length === 0 && built === undefined;
  return (
    <div className={styles.view}>
      {built && <BuiltBar built={built} store={store} />}
      <NoticeBar notice={notice} />
      {isEmpty && <p className={styles.intro}>{planTexts.intro}</p>}
      {plans.map((plan) => (
        <PlanSummary key={plan.number} plan={plan} store={store}>
          <PlanHedgesView planNumber={plan.number} store={hedges} />
        </PlanSummary>
      ))}
      {watched
        ?.filter(({ planNumber }) => !plans.some(({ number }) => number === planNumber))
        .map(({ planNumber }) => (
          <PlanHedgesView key={planNumber} planNumber={planNumber} store={hedges} />
        ))}
      {built !== undefined && plans.length === 0 && <Spinner size="tiny" label={planTexts.reading} />}
      {isEmpty || isChoosing ? (
        <TemplateChoice store={store} ownHoldings={ownHoldings} />
      ) : (
        <div>
          <Link as="button" inline onClick={() => store.startChoosing()}>
            {planTexts.anotherPlan}
          </Link>
        </div>
      )}
      <div>
        {PLAN_FOLDS.map((fold) => (
          <FoldedSection key={fold.id} section={fold} />
        ))}
      </div>
    </div>
  );
}
