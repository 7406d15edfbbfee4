import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CallExplanation, CallFailure } from '../../actions/explain/explainCell';
import { asSentence } from '../asSentence';
import { explainTexts } from '../texts/explainTexts';
import { ArgumentList } from './ArgumentList';
import { useExplainStyles } from './useExplainStyles';
import { WorkingList } from './WorkingList';

interface CallViewProps {
  readonly call: CallExplanation;
  readonly isSpilled: boolean;
}

/** One HEDGE call: why it fails, what goes in, how it is worked out, on which prices. */
export function CallView({ call, isSpilled }: CallViewProps) {
  const styles = useExplainStyles();
  const { id, reference, isWhole, failure } = call;
  if (!reference) return <p className={styles.text}>{explainTexts.unknownFunction(id)}</p>;
  return (
    <section className={styles.view} aria-label={explainTexts.functionName(id)}>
      {failure && <Failure failure={failure} />}
      <div className={styles.part}>
        <h3 className={styles.heading}>{explainTexts.functionName(id)}</h3>
        <p className={styles.text}>{reference.summary}</p>
        {!isWhole && !isSpilled && <p className={styles.quiet}>{explainTexts.inside}</p>}
      </div>
      <WorkingList call={call} />
      <ArgumentList explained={call.arguments} />
      <div className={styles.part}>
        <p className={styles.quiet}>{reference.returns}</p>
        <Link href={reference.page} target="_blank">
          {explainTexts.page(id)}
        </Link>
      </div>
    </section>
  );
}

function Failure({ failure }: { readonly failure: CallFailure }) {
  const styles = useExplainStyles();
  const { code, sentence, causes } = failure;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{code}</MessageBarTitle>
        {sentence === '' ? explainTexts.code(code) : asSentence(sentence)}
        {sentence === '' && causes.length > 0 && (
          <>
            {' '}
            {explainTexts.causes} <span className={styles.text}>{causes.join('; ')}.</span>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
