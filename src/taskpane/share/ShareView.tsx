import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { FLAVOURS, type Flavour } from '../../actions/share/buildCopy';
import { NoticeBar } from '../components/NoticeBar';
import { shareTexts } from '../texts/shareTexts';
import { useStore } from '../useStore';
import { CopyBar } from './CopyBar';
import { preflightLines } from './preflightLines';
import type { ShareStore } from './shareStore';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px' },
  label: { display: 'flex', flexDirection: 'column' },
  title: typographyStyles.body1Strong,
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.subtitle2, margin: '0 0 6px' },
  lines: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
});

/** What kind of copy goes out, what others will see of it, and the copy itself. */
export function ShareView({ store }: { readonly store: ShareStore }) {
  const styles = useStyles();
  const { flavour, isReading, source, copy, notice } = useStore(store);
  useEffect(() => void store.read(), [store]);
  const troubles = flavour === 'values' ? (source?.inspection.troubles ?? []) : [];
  return (
    <div className={styles.view}>
      <Field label={{ children: shareTexts.choose, weight: 'semibold' }}>
        <RadioGroup value={flavour} onChange={(_event, { value }) => store.choose(value as Flavour)}>
          {FLAVOURS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <span className={styles.label}>
                  <span className={styles.title}>{shareTexts.flavours[one].title}</span>
                  <span className={styles.summary}>{shareTexts.flavours[one].summary}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <NoticeBar notice={notice} />
      {source ? (
        <section aria-labelledby="share-before">
          <h2 id="share-before" className={styles.heading}>
            {shareTexts.before}
          </h2>
          <ul className={styles.lines}>
            {preflightLines(source, flavour).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : (
        isReading && <Spinner size="tiny" label={shareTexts.reading} />
      )}
      {troubles.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{shareTexts.troubles(troubles)}</MessageBarBody>
        </MessageBar>
      )}
      {copy ? (
        <CopyBar copy={copy} store={store} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={!store.canBuild()}
          {...(isReading && { icon: <Spinner size="tiny" /> })}
          onClick={() => void store.build()}
        >
          {shareTexts.build}
        </Button>
      )}
      <div>
        <Link as="button" onClick={() => void store.read()}>
          {shareTexts.again}
        </Link>
      </div>
    </div>
  );
}
