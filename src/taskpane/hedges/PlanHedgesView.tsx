import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PlanHedges } from '../../actions/hedges/openHedge';
import { hedgesTexts } from '../texts/hedgesTexts';
import { useElement } from '../useElement';
import { useStore } from '../useStore';
import { DriftList } from './DriftList';
import { HedgeFormView } from './HedgeFormView';
import { HedgeItem } from './HedgeItem';
import type { HedgesStore } from './hedgesStore';

const useStyles = makeStyles({
  hedges: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  record: { alignSelf: 'flex-start' },
});

interface PlanHedgesProps {
  readonly planNumber: number;
  readonly store: HedgesStore;
}

/** The open hedges of one plan, what needs a look first, and the form that changes them. */
export function PlanHedgesView({ planNumber, store }: PlanHedgesProps) {
  const styles = useStyles();
  const { plans, failure } = useStore(store.watch);
  const { open, notice } = useStore(store);
  const hedges = plans?.find((each) => each.planNumber === planNumber);
  const lost = failure ?? (hedges && 'failure' in hedges ? hedges.failure : undefined);
  if (lost === undefined && hedges === undefined) return null;
  const own = notice?.planNumber === planNumber ? notice : undefined;
  return (
    <section className={styles.hedges} aria-label={hedgesTexts.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{hedgesTexts.title}</h3>
        {hedges && 'open' in hedges && (
          <Link as="button" inline onClick={() => void store.openSheet(hedges.hedgesSheet, planNumber)}>
            {hedgesTexts.openSheet}
          </Link>
        )}
      </div>
      {lost !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{lost}</MessageBarBody>
        </MessageBar>
      )}
      {own && (
        <MessageBar intent={own.intent === 'info' ? 'success' : own.intent} layout="multiline">
          <MessageBarBody>
            {own.title !== undefined && <MessageBarTitle>{own.title}</MessageBarTitle>}
            {own.sentence}
          </MessageBarBody>
        </MessageBar>
      )}
      {hedges && 'open' in hedges && (
        <OpenList
          hedges={hedges}
          store={store}
          {...(open?.planNumber === planNumber && {
            form: <HedgeFormView key={open.form.title} form={open.form} store={store} />,
          })}
        />
      )}
    </section>
  );
}

interface OpenListProps {
  readonly hedges: PlanHedges;
  readonly store: HedgesStore;
  /** In place of the button Record while it is filled in. */
  readonly form?: ReactNode;
}

function OpenList({ hedges, store, form }: OpenListProps) {
  const styles = useStyles();
  const [record, attachRecord] = useElement<HTMLButtonElement>();
  const hadForm = useRef(false);
  useEffect(() => {
    // Whoever sent or left the form finds the focus where the next one begins.
    if (hadForm.current && !form && document.activeElement === document.body) record.current?.focus();
    hadForm.current = form !== undefined;
  }, [form, record]);
  return (
    <>
      {form}
      {hedges.open.length === 0 ? (
        <p className={styles.words}>{hedgesTexts.none}</p>
      ) : (
        <ul className={styles.list}>
          {hedges.open.map((hedge) => (
            <HedgeItem key={hedge.row} hedge={hedge} hedges={hedges} store={store} />
          ))}
        </ul>
      )}
      <DriftList drift={hedges.drift} unjudged={hedges.unjudged} />
      {!form && (
        <Button ref={attachRecord} className={styles.record} onClick={() => store.record(hedges)}>
          {hedgesTexts.record}
        </Button>
      )}
    </>
  );
}
