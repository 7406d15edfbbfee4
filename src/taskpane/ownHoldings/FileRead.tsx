import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { HoldingsRead } from '../../actions/ownHoldings/ownHoldings';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';
import { HoldingsTable } from './HoldingsTable';
import { LineList } from './LineList';

const useStyles = makeStyles({
  read: { display: 'flex', flexDirection: 'column', gap: '8px' },
  decimals: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface FileReadProps {
  readonly name: string;
  readonly read: HoldingsRead;
}

/** What stands in a file: what is wrong in it, line by line, or its first holdings and what was left out. */
export function FileRead({ name, read }: FileReadProps) {
  const styles = useStyles();
  const { holdings, problems, notes, decimals } = read;
  if (problems.length > 0)
    return (
      <div className={styles.read}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{ownHoldingsTexts.refusedTitle(problems.length)}</MessageBarTitle>
            {ownHoldingsTexts.refused(name)}
          </MessageBarBody>
        </MessageBar>
        <LineList label={ownHoldingsTexts.toMend} notes={problems} />
      </div>
    );
  return (
    <div className={styles.read}>
      <HoldingsTable holdings={holdings} />
      {decimals !== undefined && <p className={styles.decimals}>{ownHoldingsTexts.decimals[decimals]}</p>}
      {notes.length > 0 && <LineList label={ownHoldingsTexts.notes} notes={notes} />}
    </div>
  );
}
