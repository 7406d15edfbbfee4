import { Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { findFunctions } from '../../actions/explain/findFunctions';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { explainTexts } from '../texts/explainTexts';
import { useStore } from '../useStore';
import { useElement } from '../useElement';
import type { FinderStore } from './finderStore';
import { FunctionView } from './FunctionView';
import { useExplainStyles } from './useExplainStyles';

const useStyles = makeStyles({
  task: { margin: '8px 0 2px' },
  choice: {
    display: 'block',
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '5px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

interface FinderViewProps {
  readonly store: FinderStore;
  readonly reference: readonly FunctionReference[];
}

/** The functions by what they answer; one of them opened to insert it. */
export function FinderView({ store, reference }: FinderViewProps) {
  const { chosen } = useStore(store);
  return chosen ? (
    <FunctionView store={store} chosen={chosen} />
  ) : (
    <FunctionSearch store={store} reference={reference} />
  );
}

/** The arrow keys lead from the words to the functions and through them; Enter opens one. */
function FunctionSearch({ store, reference }: FinderViewProps) {
  const styles = useExplainStyles();
  const own = useStyles();
  const { query } = useStore(store);
  const list = useRef<HTMLDivElement>(null);
  const [search, attachSearch] = useElement<HTMLInputElement>();
  useEffect(() => {
    // Whoever came by a button that is gone would stand nowhere.
    if (document.activeElement === document.body) search.current?.focus();
  }, [search]);
  const groups = findFunctions(reference, query);
  const found = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, button[data-function]') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} onKeyDown={onKeyDown} className={styles.part}>
      <Input
        ref={attachSearch}
        type="search"
        value={query}
        contentBefore={<SearchRegular />}
        aria-label={explainTexts.search}
        placeholder={explainTexts.searchHint}
        onChange={(_event, { value }) => store.search(value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          // What was typed last may not be drawn yet.
          const typed = store.getState().query;
          const [best] = findFunctions(reference, typed)[0]?.functions ?? [];
          if (typed.trim() === '' || !best) return;
          // The same key would press the button that has the focus then.
          event.preventDefault();
          store.open(best);
        }}
      />
      <p className={styles.quiet} role="status">
        {explainTexts.found(found)}
      </p>
      {groups.map(({ task, functions }) => (
        <section key={task} aria-label={task}>
          <h2 className={`${styles.heading} ${own.task}`}>{task}</h2>
          {functions.map((each) => (
            <button
              key={each.id}
              type="button"
              data-function={each.id}
              className={own.choice}
              onClick={() => store.open(each)}
            >
              <span className={`${styles.code} ${own.name}`}>{each.id}</span>
              <span className={styles.quiet}> {each.summary}</span>
            </button>
          ))}
        </section>
      ))}
      <Link href="reference/index.html" target="_blank">
        {explainTexts.allFunctions}
      </Link>
    </div>
  );
}
