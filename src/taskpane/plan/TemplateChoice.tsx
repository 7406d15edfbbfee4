import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { PLAN_CHOICES } from '../../actions/newPlan';
import { planTexts } from '../texts/planTexts';
import { useElement } from '../useElement';
import { useStore } from '../useStore';
import type { PlanStore } from './planStore';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  label: { display: 'flex', flexDirection: 'column' },
  // Fluent steps back what is not chosen; here it is what the eye looks for.
  title: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  guide: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The templates, one to choose, and the button that builds it. */
export function TemplateChoice({ store }: { readonly store: PlanStore }) {
  const styles = useStyles();
  const { chosen, isBuilding, wantsFocus, share } = useStore(store);
  const [group, attachGroup] = useElement<HTMLDivElement>();
  useEffect(() => {
    if (!wantsFocus) return;
    group.current?.querySelector<HTMLElement>('input:checked')?.focus();
    store.set({ wantsFocus: false });
  }, [group, store, wantsFocus]);
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
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={isBuilding}
        {...(isBuilding && { icon: <Spinner size="tiny" /> })}
        onClick={() => void store.build()}
      >
        {isBuilding ? planTexts.building : planTexts.build}
      </Button>
      {isBuilding && (
        <ProgressBar aria-label={planTexts.building} {...(share !== undefined && { value: share })} />
      )}
    </div>
  );
}
