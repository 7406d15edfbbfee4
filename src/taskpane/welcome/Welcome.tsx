import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { welcomeTexts } from '../texts/welcomeTexts';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    marginBottom: '16px',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  lines: { ...typographyStyles.body1, margin: '6px 0 12px', paddingLeft: '18px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the add-in does, in three lines, until the person has seen them; the sample plan is one press away. */
export function Welcome() {
  const styles = useStyles();
  const { pane } = usePane();
  const dismiss = (): void => {
    // This button goes; without it the focus would fall back to the page.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    pane.welcome(false);
  };
  return (
    <section className={styles.card} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.title}>
        {welcomeTexts.title}
      </h2>
      <ul className={styles.lines}>
        {welcomeTexts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => pane.welcome(true)}>
          {welcomeTexts.sample}
        </Button>
        <Button onClick={dismiss}>{welcomeTexts.notNow}</Button>
      </div>
    </section>
  );
}
