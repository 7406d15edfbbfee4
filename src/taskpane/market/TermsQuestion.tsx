import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  typographyStyles,
} from '@fluentui/react-components';
import type { TermChange } from '../../actions/takeTerms';
import { marketTexts } from '../texts/marketTexts';
import type { TermQuestion } from './termQuestion';
import { useMarket } from './useMarket';

const MOST_SHOWN = 12;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0', padding: 0, overflowWrap: 'anywhere' },
  contract: { marginTop: '6px' },
  key: { ...typographyStyles.body1Strong },
  line: { ...typographyStyles.caption1 },
});

/** Which contracts have new terms, which cells rest on them, and the choice: the new ones, or the old for now. */
export function TermsQuestion() {
  const styles = useStyles();
  const {
    store,
    state: { question },
  } = useMarket();
  if (!question) return null;
  const { changes, uses, isWriting } = question;
  const rest = changes.length - MOST_SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline" role="group" aria-label={marketTexts.termsTitle}>
      <MessageBarBody>
        <MessageBarTitle>{marketTexts.termsTitle}</MessageBarTitle>
        {marketTexts.termsBody}
        <ul className={styles.list}>
          {changes.slice(0, MOST_SHOWN).map((change) => (
            <li key={change.key} className={styles.contract}>
              <div className={styles.key}>{change.key}</div>
              {linesOf(change, uses).map((line) => (
                <div key={line} className={styles.line}>
                  {line}
                </div>
              ))}
            </li>
          ))}
        </ul>
        {[...(rest > 0 ? [marketTexts.moreContracts(rest)] : []), ...marketTexts.usesNotes(uses)].map(
          (line) => (
            <div key={line} className={styles.line}>
              {line}
            </div>
          ),
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void store.terms.take()}>
          {marketTexts.writeTerms}
        </Button>
        <Button onClick={() => store.terms.keepOld()}>{marketTexts.keepTerms}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function linesOf({ key, fields }: TermChange, uses: TermQuestion['uses']): string[] {
  const changed = fields.map(({ field, was, is }) => marketTexts.term(field, was, is));
  if (typeof uses !== 'object') return changed;
  const cells = uses.uses.filter((use) => use.key === key).map(({ cell }) => cell);
  return cells.length === 0 ? changed : [...changed, marketTexts.usedBy(cells.join(', '))];
}
