import { Link } from '@fluentui/react-components';
import type { CallExplanation, SpilledCell } from '../../actions/explain/explainCell';
import { explainTexts } from '../texts/explainTexts';
import type { CellStore } from './cellStore';
import { useExplainStyles } from './useExplainStyles';

interface SpilledViewProps {
  readonly spilled: SpilledCell;
  readonly calls: readonly CallExplanation[];
  readonly store: CellStore;
}

/** A cell inside a result: which column and row it is, and where the formula stands. */
export function SpilledView({ spilled, calls, store }: SpilledViewProps) {
  const styles = useExplainStyles();
  const { from, header, label } = spilled;
  const [call] = calls;
  const meaning = call?.id === 'PLAN' ? explainTexts.planColumn(header) : undefined;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{call ? explainTexts.spilled(call.id) : explainTexts.spilledAnyone}</p>
      {header !== '' && (
        <div>
          <span className={styles.heading}>{header}</span>
          {meaning !== undefined && <p className={styles.text}>{meaning}</p>}
          {label !== '' && <p className={styles.quiet}>{explainTexts.ofRow(label)}</p>}
        </div>
      )}
      <div>
        <Link as="button" onClick={() => void store.show(from)}>
          {explainTexts.goToFormula(from.address)}
        </Link>
      </div>
    </div>
  );
}
