import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { asSentence } from '../asSentence';
import { Formula } from '../components/Formula';
import { historyTexts } from '../texts/historyTexts';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  formula: { display: 'block', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  warning: { width: '100%' },
});

interface AskResultProps {
  readonly table: string;
  readonly sheetName: string;
  readonly besideUsersSheet: boolean;
  /** What came. */
  readonly line: string;
  /** What the user should know of it. */
  readonly warnings: readonly string[];
  /** What can be done with it. */
  readonly formulas: readonly string[];
  readonly onShow: (sheetName: string) => void;
}

/** What came of the latest question, the way to its sheet, and what a cell can do with it. */
export function AskResult(props: AskResultProps) {
  const styles = useStyles();
  const { table, sheetName, besideUsersSheet, line, warnings, formulas, onShow } = props;
  return (
    <div className={styles.result}>
      <p className={styles.line}>{line}</p>
      <Link as="button" onClick={() => onShow(sheetName)}>
        {historyTexts.openSheet(sheetName)}
      </Link>
      {besideUsersSheet && <p className={styles.note}>{historyTexts.besideUsersSheet(table, sheetName)}</p>}
      {warnings.map((warning) => (
        <MessageBar key={warning} className={styles.warning} intent="warning" layout="multiline">
          <MessageBarBody>{asSentence(warning)}</MessageBarBody>
        </MessageBar>
      ))}
      <p className={styles.note}>
        {historyTexts.tryFormula}
        {formulas.map((formula) => (
          <code key={formula} className={styles.formula}>
            <Formula text={formula} />
          </code>
        ))}
      </p>
    </div>
  );
}
