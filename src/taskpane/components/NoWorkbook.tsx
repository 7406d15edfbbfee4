import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import { paneTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  main: { maxWidth: '480px', margin: '0 auto', padding: '48px 16px' },
  title: { ...typographyStyles.subtitle1, margin: '0 0 8px' },
  body: { ...typographyStyles.body1, margin: '0 0 16px' },
});

/** In a plain browser tab there is nothing to fill: say where the pane belongs. */
export function NoWorkbook() {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{paneTexts.noOfficeTitle}</h1>
      <p className={styles.body}>{paneTexts.noOfficeBody}</p>
      <Link href="workbench/index.html">{paneTexts.openWorkbench}</Link>
    </main>
  );
}
