import type { CallExplanation } from '../../actions/explain/explainCell';
import { explainTexts } from '../texts/explainTexts';
import { useExplainStyles } from './useExplainStyles';

/** How a result comes about: the steps of a sizing, or the formula, with its numbers where they add up. */
export function WorkingList({ call }: { readonly call: CallExplanation }) {
  const styles = useExplainStyles();
  const { steps, filled, reference } = call;
  if (steps.length === 0) {
    return (
      <div className={styles.part}>
        <h4 className={styles.heading}>{explainTexts.formulaOf}</h4>
        {filled ? (
          <>
            <p className={styles.text}>{filled.words}</p>
            <p className={styles.text}>= {filled.numbers}</p>
          </>
        ) : (
          <p className={styles.text}>{reference?.remarks}</p>
        )}
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{explainTexts.working}</h4>
      <ol className={styles.list}>
        {steps.map(({ step, formula, value, unit }) => (
          <li key={step} className={styles.line}>
            <div className={styles.ends}>
              <span className={styles.text}>{explainTexts.step(step)}</span>
              <span>
                <span className={styles.figure}>{explainTexts.number(value)}</span>{' '}
                <span className={styles.quiet}>{unit}</span>
              </span>
            </div>
            <p className={styles.quiet}>{formula}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
