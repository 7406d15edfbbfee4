import { Button, Link, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { payoff } from '../../actions/payoff';
import type { PlanFigures } from '../../actions/readPlanFigures';
import { planTexts } from '../texts/planTexts';
import { useStore } from '../useStore';
import { PayoffChart } from './PayoffChart';
import type { PlanStore } from './planStore';
import { summaryFigures } from './summaryFigures';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  failure: { ...typographyStyles.body1, margin: 0 },
  figures: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    ...typographyStyles.body1,
  },
  name: { color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  working: { alignSelf: 'flex-start' },
  again: {
    alignSelf: 'flex-start',
    marginLeft: '-8px',
    // There the button has a frame.
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
});

interface PlanSummaryProps {
  readonly plan: PlanFigures;
  readonly store: PlanStore;
  /** The hedges that were recorded from it. */
  readonly children: ReactNode;
}

/** What a plan says in a few figures and one picture. */
export function PlanSummary({ plan, store, children }: PlanSummaryProps) {
  const styles = useStyles();
  const { isAtWork } = useStore(store);
  const { sheetName, total, lines, failed, failure } = plan;
  const points = payoff(total);
  return (
    <section className={styles.plan} aria-label={planTexts.onSheet(sheetName)}>
      <div className={styles.head}>
        <h2 className={styles.title}>{planTexts.onSheet(sheetName)}</h2>
        <Link as="button" inline onClick={() => void store.open(sheetName)}>
          {planTexts.open}
        </Link>
      </div>
      {failure !== undefined && isAtWork ? (
        <Spinner size="tiny" labelPosition="after" className={styles.working} label={planTexts.atWork} />
      ) : failure !== undefined ? (
        <p className={styles.failure}>{planTexts.failure(sheetName, failure)}</p>
      ) : (
        <>
          <dl className={styles.figures}>
            {summaryFigures(plan).map(({ name, figure }) => (
              <Figure key={name} name={name} figure={figure} />
            ))}
          </dl>
          {failed > 0 && <p className={styles.failure}>{planTexts.leftOut(failed, lines.length)}</p>}
          {points ? (
            <PayoffChart points={points} />
          ) : (
            <p className={styles.failure}>{planTexts.payoffNone}</p>
          )}
        </>
      )}
      {children}
      <Button className={styles.again} appearance="subtle" size="small" onClick={() => void store.read()}>
        {planTexts.again}
      </Button>
    </section>
  );
}

function Figure({ name, figure }: { readonly name: string; readonly figure: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
