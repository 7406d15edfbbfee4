import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Section } from '../section';
import { usePane } from '../usePane';
import { SectionView } from './SectionView';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  heading: { margin: 0 },
  button: { width: '100%', justifyContent: 'flex-start', paddingLeft: 0 },
  content: { padding: '4px 0 8px' },
});

/** A section behind a heading that unfolds it; what it needs is loaded then. */
export function FoldedSection({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const { pane } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = (): void => {
    if (!isOpen) void pane.open(section);
    setOpen(!isOpen);
  };
  return (
    <section className={styles.fold} aria-label={section.title}>
      <h2 className={styles.heading}>
        <Button
          className={styles.button}
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {section.title}
        </Button>
      </h2>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && <SectionView section={section} />}
      </div>
    </section>
  );
}
