import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { paneTexts } from '../texts/paneTexts';
import { usePane } from '../usePane';
import { useStore } from '../useStore';
import { useUnseen } from './useUnseen';

const useStyles = makeStyles({
  // Five sections stand in one row at 320 px; longer names, as a translation may bring, in two.
  tabs: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    padding: '9px 5px 6px',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // Forced colours would draw the transparent line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  badge: {
    // Above the end of the name, so that five sections still stand in one row.
    position: 'absolute',
    top: '1px',
    right: '-4px',
    minWidth: '8px',
    padding: '0 3px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ...typographyStyles.caption2Strong,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The section that shows what needs a look. */
const BADGED = 'plan';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** One stop for the Tab key; the arrow keys, Home and End go from tab to tab, and what they reach is shown. */
export function SectionTabs() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const unseen = useUnseen();
  const { looks } = useStore(pane.hedges);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { sections } = pane;
    const index = sections.findIndex(({ id }) => id === state.section);
    const next = STEPS[event.key]?.(index, sections.length);
    const section = next === undefined ? undefined : sections[next];
    if (!section) return;
    event.preventDefault();
    pane.show(section.id);
    list.current?.querySelector<HTMLElement>(`#tab-${section.id}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={paneTexts.sections}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {pane.sections.map(({ id, title }) => {
        const isChosen = id === state.section;
        return (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls="section"
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => pane.show(id)}
          >
            {title}
            {id === BADGED && looks > 0 && (
              <>
                <span className={styles.badge} aria-hidden="true">
                  {looks}
                </span>
                <span className={unseen}>. {paneTexts.hedgesBadge(looks)}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
