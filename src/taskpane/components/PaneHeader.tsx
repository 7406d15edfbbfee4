import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, ':first-child': { paddingLeft: '8px' } },
});

interface PaneHeaderProps {
  readonly title: string;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

export function PaneHeader({ title, before, after }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {before}
      <h1 className={styles.title}>{title}</h1>
      {after}
    </header>
  );
}
