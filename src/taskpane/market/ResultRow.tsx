import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: '8px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '20px', lineHeight: '20px', height: '20px' },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  name: { ...typographyStyles.body1Strong },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ResultRowProps {
  readonly name: string;
  readonly state: 'waiting' | 'ok' | 'warning' | 'failed';
  /** The state in words. */
  readonly stateName: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A venue in a list of results: its state as a picture, and a few lines. */
export function ResultRow({ name, state, stateName, lines, children }: ResultRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        {state === 'waiting' && <Spinner size="extra-tiny" aria-hidden />}
        {state === 'ok' && <CheckmarkCircleFilled className={styles.ok} title={stateName} />}
        {state === 'warning' && <WarningFilled className={styles.warning} title={stateName} />}
        {state === 'failed' && <ErrorCircleFilled className={styles.failed} title={stateName} />}
      </span>
      <div>
        <div className={styles.name}>{name}</div>
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            {line}
          </div>
        ))}
        {children}
      </div>
    </li>
  );
}
