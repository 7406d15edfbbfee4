import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect } from 'react';
import { PaneHeader } from '../components/PaneHeader';
import type { PaneDoor } from '../section';
import { Formula } from '../components/Formula';
import { paneTexts } from '../texts/paneTexts';
import { helpTexts } from '../texts/helpTexts';
import { useElement } from '../useElement';

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
export function HelpView({ pane }: { readonly pane: PaneDoor }) {
  const styles = useStyles();
  const [back, attachBack] = useElement<HTMLButtonElement>();
  useEffect(() => back.current?.focus(), [back]);
  return (
    <>
      <PaneHeader
        title={paneTexts.help}
        before={
          <Button
            ref={attachBack}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={paneTexts.back}
            title={paneTexts.back}
            onClick={() => pane.showHelp(false)}
          />
        }
      />
      <main className={styles.main}>
        {helpTexts.helpSections.map(({ title, lines, formula }) => (
          <section key={title}>
            <h2 className={styles.heading}>{title}</h2>
            {lines.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
            {formula !== undefined && (
              <code className={styles.formula}>
                <Formula text={formula} />
              </code>
            )}
          </section>
        ))}
        <Link href="reference/index.html" target="_blank">
          {helpTexts.reference}
        </Link>
      </main>
    </>
  );
}
