import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Repair } from '../../actions/explain/repairFormulas';
import { explainTexts } from '../texts/explainTexts';
import { CellLink } from './CellLink';
import type { DoctorStore } from './doctorStore';
import { useExplainStyles } from './useExplainStyles';

const MOST_SHOWN = 50;

/** What a repair did, and which cells it left, with the reason. */
export function RepairView({ repair, store }: { readonly repair: Repair; readonly store: DoctorStore }) {
  const styles = useExplainStyles();
  const { repaired, left } = repair;
  return (
    <>
      <MessageBar intent={left.length === 0 ? 'success' : 'info'} layout="multiline">
        <MessageBarBody>{explainTexts.repaired(repaired)}</MessageBarBody>
      </MessageBar>
      {left.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{explainTexts.left}</h2>
          <ul className={styles.list}>
            {left.slice(0, MOST_SHOWN).map((cell) => (
              <li key={`${cell.sheet} ${cell.row} ${cell.column}`} className={styles.line}>
                <CellLink cell={cell} store={store} />
                <p className={styles.quiet}>
                  {explainTexts.because[cell.because]}
                  {cell.reason !== undefined && `: ${cell.reason}`}
                </p>
              </li>
            ))}
          </ul>
          {left.length > MOST_SHOWN && (
            <p className={styles.quiet}>{explainTexts.more(left.length - MOST_SHOWN)}</p>
          )}
        </section>
      )}
    </>
  );
}
