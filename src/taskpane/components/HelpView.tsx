import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect } from 'react';
import { texts } from '../texts';
import { useElement } from '../useElement';
import { usePane } from '../usePane';
import { PaneHeader } from './PaneHeader';

const useStyles = makeStyles({
  main: { padding: '4px 16px 24px' },
  heading: { ...typographyStyles.body1Strong, margin: '12px 0 4px' },
  line: { ...typographyStyles.body1, margin: '0 0 6px' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** One screen of help, without leaving the workbook. */
export function HelpView() {
  const styles = useStyles();
  const { store } = usePane();
  const [back, attachBack] = useElement<HTMLButtonElement>();
  useEffect(() => back.current?.focus(), [back]);
  return (
    <>
      <PaneHeader
        title={texts.help}
        before={
          <Button
            ref={attachBack}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={texts.back}
            title={texts.back}
            onClick={() => store.show('market')}
          />
        }
      />
      <main className={styles.main}>
        {texts.helpSections.map(({ title, lines, formula }) => (
          <section key={title}>
            <h2 className={styles.heading}>{title}</h2>
            {lines.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
            {formula !== undefined && <code className={styles.formula}>{formula}</code>}
          </section>
        ))}
        <Link href="reference/index.html" target="_blank">
          {texts.reference}
        </Link>
      </main>
    </>
  );
}
