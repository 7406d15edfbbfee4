import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect } from 'react';
import type { Section } from '../section';
import { paneTexts } from '../texts/paneTexts';
import { useElement } from '../useElement';
import { usePane } from '../usePane';
import { SectionTabs } from './SectionTabs';
import { SectionView } from './SectionView';
import { useUnseen } from './useUnseen';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 8px 0 11px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { padding: '12px 16px 24px' },
});

/** Seen once in a person's life, so it comes by itself. */
const WELCOME: Section = {
  id: 'welcome',
  title: paneTexts.product,
  open: async () => (await import('../welcome/Welcome')).Welcome,
};

/** The pane's sections, one behind each tab. */
export function Sections({ isReturn }: { readonly isReturn: boolean }) {
  const styles = useStyles();
  const unseen = useUnseen();
  const { pane, state } = usePane();
  const [help, attachHelp] = useElement<HTMLButtonElement>();
  useEffect(() => {
    // Back from Help the focus belongs to the button that led there.
    if (isReturn) help.current?.focus();
  }, [help, isReturn]);
  const { isFirstRun } = state;
  useEffect(() => {
    if (isFirstRun) void pane.open(WELCOME);
  }, [isFirstRun, pane]);
  const section = pane.sections.find(({ id }) => id === state.section);
  return (
    <>
      <header className={styles.header}>
        <h1 className={unseen}>{paneTexts.product}</h1>
        <SectionTabs />
        <Button
          ref={attachHelp}
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={paneTexts.help}
          title={paneTexts.help}
          onClick={() => pane.showHelp(true)}
        />
      </header>
      <main>
        <div id="section" role="tabpanel" aria-labelledby={`tab-${state.section}`} className={styles.panel}>
          {isFirstRun && section === pane.sections[0] && <SectionView section={WELCOME} />}
          {section && <SectionView key={section.id} section={section} />}
        </div>
      </main>
    </>
  );
}
