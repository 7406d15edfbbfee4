import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LineNote } from '../../actions/ownHoldings/ownHoldings';
import { asSentence } from '../asSentence';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';

const MOST_SHOWN = 30;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
  },
  line: { fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorNeutralForeground2 },
});

interface LineListProps {
  /** What they are, for those who hear them. */
  readonly label: string;
  readonly notes: readonly LineNote[];
}

/** Sentences about lines of a file, each once with all its lines. */
export function LineList({ label, notes }: LineListProps) {
  const styles = useStyles();
  const linesOf = new Map<string, number[]>();
  for (const { line, sentence } of notes) linesOf.set(sentence, [...(linesOf.get(sentence) ?? []), line]);
  const all = [...linesOf];
  return (
    <ul className={styles.list} aria-label={label}>
      {all.slice(0, MOST_SHOWN).map(([sentence, lines]) => (
        <li key={sentence}>
          <span className={styles.line}>{placeOf(lines)}:</span> {asSentence(sentence)}
        </li>
      ))}
      {all.length > MOST_SHOWN && (
        <li className={styles.more}>{ownHoldingsTexts.more(all.length - MOST_SHOWN)}</li>
      )}
    </ul>
  );
}

function placeOf(lines: readonly number[]): string {
  const [first = 0, second] = lines;
  return second === undefined ? ownHoldingsTexts.line(first) : ownHoldingsTexts.lines(lines);
}
