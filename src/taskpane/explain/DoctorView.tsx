import { Button, Field, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { explainTexts } from '../texts/explainTexts';
import { useStore } from '../useStore';
import { DiagnosisView } from './DiagnosisView';
import { type DoctorStore, problemsOf, summaryOf } from './doctorStore';
import { NoticeBar } from '../components/NoticeBar';
import { RepairView } from './RepairView';
import { useExplainStyles } from './useExplainStyles';

/** Looks the workbook through, says what is wrong, and enters stuck formulas again. */
export function DoctorView({ store }: { readonly store: DoctorStore }) {
  const styles = useExplainStyles();
  const { busy, progress, diagnosis, repair, notice } = useStore(store);
  const stuck = (diagnosis?.cells ?? []).filter(
    ({ sickness }) => sickness === 'unknown' || sickness === 'waiting',
  );
  return (
    <div className={styles.view}>
      {!diagnosis && <p className={styles.text}>{explainTexts.doctorIntro}</p>}
      <div>
        <Button
          appearance={diagnosis ? 'secondary' : 'primary'}
          disabledFocusable={busy !== undefined}
          onClick={() => void store.check()}
        >
          {diagnosis ? explainTexts.checkAgain : explainTexts.check}
        </Button>
      </div>
      {busy && (
        <Field
          validationMessage={busy === 'checking' ? explainTexts.checking : explainTexts.repairing}
          validationState="none"
        >
          <ProgressBar value={progress} />
        </Field>
      )}
      <NoticeBar notice={notice} />
      {diagnosis && (
        <MessageBar intent={problemsOf(diagnosis) === 0 ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>{summaryOf(diagnosis)}</MessageBarBody>
        </MessageBar>
      )}
      {repair && <RepairView repair={repair} store={store} />}
      {stuck.length > 0 && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={busy !== undefined}
            onClick={() => void store.repair()}
          >
            {explainTexts.repair(stuck.length)}
          </Button>
        </div>
      )}
      {diagnosis && <DiagnosisView diagnosis={diagnosis} store={store} />}
    </div>
  );
}
