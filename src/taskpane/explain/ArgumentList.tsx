import { mergeClasses } from '@fluentui/react-components';
import type { ArgumentExplanation } from '../../actions/explain/explainArguments';
import { explainTexts } from '../texts/explainTexts';
import { useExplainStyles } from './useExplainStyles';

const MOST_SHOWN = 6;

/** What goes into a function: name, value now, meaning, and where it comes from. */
export function ArgumentList({ explained }: { readonly explained: readonly ArgumentExplanation[] }) {
  const styles = useExplainStyles();
  if (explained.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{explainTexts.arguments}</h4>
      <ul className={styles.list}>
        {explained.map((each) => (
          <li key={each.parameter.name} className={styles.line}>
            <div className={styles.ends}>
              <span className={styles.code}>{each.parameter.name}</span>
              <span className={each.typed === '' ? styles.quiet : styles.figure}>{valueOf(each)}</span>
            </div>
            {sourceOf(each) !== '' && (
              <p className={mergeClasses(styles.quiet, styles.code)}>{sourceOf(each)}</p>
            )}
            <p className={styles.quiet}>{each.parameter.description}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function valueOf({ typed, cells, shown, isLost }: ArgumentExplanation): string {
  if (typed === '') return explainTexts.omitted;
  if (isLost) return explainTexts.lost;
  if (!cells) return explainTexts.byExcel;
  const [first = []] = cells;
  if (cells.length === 1 && first.length === 1) {
    const [only = ''] = first;
    if (only === '') return explainTexts.emptyCell;
    return shown !== undefined && shown !== '' ? shown : cellText(only);
  }
  if (cells.length === 1 && first.length <= MOST_SHOWN) {
    return first.map((cell) => (cell === '' ? explainTexts.emptyCell : cellText(cell))).join(' | ');
  }
  return explainTexts.cells(cells.length, first.length);
}

function cellText(cell: string | number | boolean): string {
  if (typeof cell === 'boolean') return cell ? explainTexts.yes : explainTexts.no;
  return typeof cell === 'number' ? explainTexts.number(cell) : cell;
}

/** What is typed, and which cells that is where it does not say so itself. */
function sourceOf({ typed, address, cells }: ArgumentExplanation): string {
  if (typed === '') return '';
  const isConstant = address === undefined && cells !== undefined && !typed.includes('(');
  if (isConstant) return '';
  const same =
    address !== undefined && address.replace(/^.*!/, '') === typed.replace(/^.*!/, '').replaceAll('$', '');
  return address === undefined || same ? typed : `${typed} → ${address}`;
}
