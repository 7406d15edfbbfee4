import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Formula } from '../components/Formula';
import { localFormula } from '../../actions/explain/composeFormula';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { paneTexts } from '../texts/paneTexts';
import { explainTexts } from '../texts/explainTexts';
import { useElement } from '../useElement';
import type { FinderStore } from './finderStore';
import { InsertForm } from './InsertForm';
import { numberSigns } from '../locale/numberSigns';
import { useExplainStyles } from './useExplainStyles';

interface FunctionViewProps {
  readonly store: FinderStore;
  readonly chosen: FunctionReference;
}

/** One function: what it answers, the form that inserts it, an example, its errors. */
export function FunctionView({ store, chosen }: FunctionViewProps) {
  const styles = useExplainStyles();
  const { id, summary, returns, remarks, examples, errors, page } = chosen;
  const [back, attachBack] = useElement<HTMLButtonElement>();
  useEffect(() => back.current?.focus(), [back]);
  return (
    <article className={styles.view} aria-label={explainTexts.functionName(id)}>
      <div className={styles.part}>
        <div>
          <Button
            ref={attachBack}
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            style={{ marginLeft: '-8px' }}
            onClick={() => store.open(undefined)}
          >
            {paneTexts.back}
          </Button>
        </div>
        <h2 className={styles.heading}>{explainTexts.functionName(id)}</h2>
        <p className={styles.text}>{summary}</p>
      </div>
      <InsertForm store={store} chosen={chosen} />
      <div className={styles.part}>
        <h3 className={styles.heading}>{explainTexts.result}</h3>
        <p className={styles.text}>{returns}</p>
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{explainTexts.formulaOf}</h3>
        <p className={styles.text}>{remarks}</p>
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{explainTexts.example}</h3>
        {examples.slice(0, 2).map(({ formula, result }) => (
          <div key={formula}>
            <code className={styles.formula}>
              <Formula text={localFormula(formula, numberSigns())} />
            </code>
            <p className={styles.quiet}>
              {explainTexts.gives} <span className={styles.code}>{result}</span>
            </p>
          </div>
        ))}
      </div>
      <div className={styles.part}>
        <h3 className={styles.heading}>{explainTexts.errors}</h3>
        {errors.map((error) => (
          <p key={error} className={styles.text}>
            {error}
          </p>
        ))}
      </div>
      <Link href={page} target="_blank">
        {explainTexts.page(id)}
      </Link>
    </article>
  );
}
