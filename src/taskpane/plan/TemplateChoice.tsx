import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { PLAN_CHOICES } from '../../actions/newPlan';
import { SectionView } from '../components/SectionView';
import type { Section } from '../section';
import { planTexts } from '../texts/planTexts';
import { useElement } from '../useElement';
import { usePane } from '../usePane';
import { useStore } from '../useStore';
import { BuildButton } from './BuildButton';
import type { PlanStore } from './planStore';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  label: { display: 'flex', flexDirection: 'column' },
  // Fluent steps back what is not chosen; here it is what the eye looks for.
  title: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  guide: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface TemplateChoiceProps {
  readonly store: PlanStore;
  /** What is chosen and built from a file instead; loaded when it is chosen. */
  readonly ownHoldings: Section;
}

/** The templates, and one's own holdings: one to choose, and the button that builds it. */
export function TemplateChoice({ store, ownHoldings }: TemplateChoiceProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { chosen, wantsFocus } = useStore(store);
  const [group, attachGroup] = useElement<HTMLDivElement>();
  const isOwn = chosen === ownHoldings.id;
  useEffect(() => {
    if (!wantsFocus) return;
    group.current?.querySelector<HTMLElement>('input:checked')?.focus();
    store.set({ wantsFocus: false });
  }, [group, store, wantsFocus]);
  useEffect(() => {
    if (isOwn) void pane.open(ownHoldings);
  }, [isOwn, ownHoldings, pane]);
  return (
    <div className={styles.form}>
      <Field label={{ children: planTexts.choose, weight: 'semibold' }}>
        <RadioGroup ref={attachGroup} value={chosen} onChange={(_event, { value }) => store.choose(value)}>
          {PLAN_CHOICES.map(({ id, title, summary, guide }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.label}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.summary}>{summary}</span>
                  <span className={styles.guide}>{planTexts.guide(guide.number, guide.part)}</span>
                </span>
              }
            />
          ))}
          <Radio
            value={ownHoldings.id}
            label={
              <span className={styles.label}>
                <span className={styles.title}>{ownHoldings.title}</span>
                <span className={styles.summary}>{planTexts.ownHoldingsSummary}</span>
              </span>
            }
          />
        </RadioGroup>
      </Field>
      {isOwn ? (
        <SectionView section={ownHoldings} />
      ) : (
        <BuildButton store={store} onBuild={() => void store.build()} />
      )}
    </div>
  );
}
