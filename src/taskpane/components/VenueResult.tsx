import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { VenueOutcome } from '../../actions/refreshMarket';
import { formatInstant } from '../formatInstant';
import { asSentence } from '../asSentence';
import { texts } from '../texts';
import { ProblemList } from './ProblemList';

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

interface VenueResultProps {
  readonly name: string;
  /** Undefined while the venue has not answered. */
  readonly outcome: VenueOutcome | undefined;
}

/** One venue: how many rows, observed when, which way they came; or why there are none. */
export function VenueResult({ name, outcome }: VenueResultProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StateIcon outcome={outcome} />
      </span>
      <div>
        <div className={styles.name}>{name}</div>
        {sentencesOf(outcome).map((sentence) => (
          <div key={sentence} className={styles.line}>
            {sentence}
          </div>
        ))}
        {outcome?.answered && outcome.problems.length > 0 && (
          <ProblemList venue={name} problems={outcome.problems} />
        )}
      </div>
    </li>
  );
}

function sentencesOf(outcome: VenueOutcome | undefined): string[] {
  if (!outcome) return [texts.waiting];
  if (!outcome.answered) return [asSentence(outcome.sentence), texts.staleRows];
  const { contracts, quotes, observedAt, sources } = outcome;
  return [
    contracts + quotes === 0 ? texts.nothingFound : texts.rows(contracts, quotes),
    texts.when(formatInstant(observedAt), sources),
  ];
}

function StateIcon({ outcome }: Pick<VenueResultProps, 'outcome'>) {
  const styles = useStyles();
  if (!outcome) return <Spinner size="extra-tiny" aria-hidden />;
  if (!outcome.answered) return <ErrorCircleFilled className={styles.failed} title={texts.failed} />;
  return outcome.problems.length > 0 ? (
    <WarningFilled className={styles.warning} title={texts.withProblems} />
  ) : (
    <CheckmarkCircleFilled className={styles.ok} title={texts.ok} />
  );
}
