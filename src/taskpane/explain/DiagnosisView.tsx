import type { Diagnosis, Missing } from '../../actions/explain/examineWorkbook';
import type { Sickness } from '../../actions/explain/sicknessOf';
import { explainTexts } from '../texts/explainTexts';
import { CellLink } from './CellLink';
import type { DoctorStore } from './doctorStore';
import { useExplainStyles } from './useExplainStyles';

const MOST_SHOWN = 50;
const ORDER: readonly Sickness[] = ['unknown', 'waiting', 'lost'];

interface DiagnosisViewProps {
  readonly diagnosis: Diagnosis;
  readonly store: DoctorStore;
}

/** What is wrong, by kind, with a link to every cell. */
export function DiagnosisView({ diagnosis, store }: DiagnosisViewProps) {
  const styles = useExplainStyles();
  const { cells, texts, tables, names, protectedSheets, unsearched } = diagnosis;
  return (
    <>
      {ORDER.map((sickness) => {
        const sick = cells.filter((cell) => cell.sickness === sickness);
        if (sick.length === 0) return null;
        return (
          <section key={sickness} className={styles.part}>
            <h2 className={styles.heading}>{explainTexts.sickness[sickness]}</h2>
            <ul className={styles.list}>
              {sick.slice(0, MOST_SHOWN).map((cell) => (
                <li key={`${cell.sheet} ${cell.row} ${cell.column}`} className={styles.line}>
                  <CellLink cell={cell} store={store} />
                  <p className={`${styles.quiet} ${styles.code}`}>{String(cell.formula)}</p>
                </li>
              ))}
            </ul>
            {sick.length > MOST_SHOWN && (
              <p className={styles.quiet}>{explainTexts.more(sick.length - MOST_SHOWN)}</p>
            )}
          </section>
        );
      })}
      {tables.length + names.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{explainTexts.tablesHeading}</h2>
          {tables.map((table) => (
            <Problem
              key={table.name}
              sentence={
                table.columns.length === 0
                  ? explainTexts.tableGone(table.name)
                  : explainTexts.columnsGone(table.name, table.columns.join(', '))
              }
              usedAt={table.usedAt}
              store={store}
            />
          ))}
          {names.map(({ name, usedAt }) => (
            <Problem key={name} sentence={explainTexts.nameGone(name)} usedAt={usedAt} store={store} />
          ))}
        </section>
      )}
      {protectedSheets.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{explainTexts.protectedHeading}</h2>
          {protectedSheets.map((sheet) => (
            <p key={sheet} className={styles.text}>
              {explainTexts.protectedNamed(sheet)}
            </p>
          ))}
        </section>
      )}
      {texts.first && (
        <p className={styles.quiet}>
          {explainTexts.texts(texts.count)} <CellLink cell={texts.first} store={store} />
        </p>
      )}
      {unsearched.length > 0 && (
        <p className={styles.quiet}>{explainTexts.unsearched(unsearched.join(', '))}</p>
      )}
    </>
  );
}

interface ProblemProps {
  readonly sentence: string;
  readonly usedAt: Missing['usedAt'];
  readonly store: DoctorStore;
}

function Problem({ sentence, usedAt, store }: ProblemProps) {
  const styles = useExplainStyles();
  return (
    <div>
      <p className={styles.text}>{sentence}</p>
      {usedAt && (
        <p className={styles.quiet}>
          {explainTexts.usedIn} <CellLink cell={usedAt} store={store} />
        </p>
      )}
    </div>
  );
}
