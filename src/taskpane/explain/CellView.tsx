import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect } from 'react';
import { Formula } from '../components/Formula';
import { localFormula } from '../../actions/explain/composeFormula';
import type { CellExplanation } from '../../actions/explain/explainCell';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { explainTexts } from '../texts/explainTexts';
import { useStore } from '../useStore';
import { CallView } from './CallView';
import type { CellStore } from './cellStore';
import { MarketRowList } from './MarketRowList';
import { NoticeBar } from '../components/NoticeBar';
import { numberSigns } from '../locale/numberSigns';
import { SpilledView } from './SpilledView';
import { useExplainStyles } from './useExplainStyles';

interface CellViewProps {
  readonly store: CellStore;
  readonly reference: readonly FunctionReference[];
  readonly onFind: () => void;
}

/** The selected cell, explained; another one as soon as it is selected. */
export function CellView({ store, reference, onFind }: CellViewProps) {
  const styles = useExplainStyles();
  const { explanation, notice } = useStore(store);
  useEffect(() => store.follow(reference), [store, reference]);
  return (
    <div className={styles.view}>
      <div className={mergeClasses(styles.ends, styles.bar)}>
        <h2 className={styles.heading}>{explanation?.address ?? explainTexts.cell}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          onClick={() => void store.read(reference)}
        >
          {explainTexts.readAgain}
        </Button>
      </div>
      <NoticeBar notice={notice} />
      {explanation && <Explained explanation={explanation} onFind={onFind} store={store} />}
    </div>
  );
}

interface ExplainedProps {
  readonly explanation: CellExplanation;
  readonly store: CellStore;
  readonly onFind: () => void;
}

function Explained({ explanation, store, onFind }: ExplainedProps) {
  const styles = useExplainStyles();
  const { address, isSeveral, isProtected, formula, text, value, spilled, calls, rows } = explanation;
  return (
    <>
      {isSeveral && <p className={styles.quiet}>{explainTexts.several(address)}</p>}
      {isProtected && <p className={styles.quiet}>{explainTexts.protectedSheet}</p>}
      {formula !== '' && (
        <code className={styles.formula}>
          <Formula text={localFormula(formula, numberSigns())} />
        </code>
      )}
      {(formula !== '' || value !== '') && (
        <div className={styles.ends}>
          <span className={styles.text}>{explainTexts.result}</span>
          <span className={styles.figure}>{text}</span>
        </div>
      )}
      {spilled && <SpilledView spilled={spilled} calls={calls} store={store} />}
      {calls.length > 0 ? (
        calls.map((call, index) => (
          <CallView key={`${call.id} ${index}`} call={call} isSpilled={spilled !== undefined} />
        ))
      ) : (
        <>
          <p className={styles.text}>{nothingOf(explanation)}</p>
          <p className={styles.quiet}>
            {explainTexts.emptyHint}{' '}
            <Link as="button" onClick={onFind}>
              {explainTexts.findOne}
            </Link>
          </p>
        </>
      )}
      {rows.length > 0 && <MarketRowList rows={rows} />}
    </>
  );
}

function nothingOf({ formula, value, spilled }: CellExplanation): string {
  if (formula !== '' || spilled) return explainTexts.noHedge;
  return value === '' ? explainTexts.empty : explainTexts.valueOnly;
}
