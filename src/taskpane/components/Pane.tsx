import { FluentProvider, makeStaticStyles, makeStyles, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import { paneTexts } from '../texts/paneTexts';
import { hedgeThemes } from '../theme/hedgeThemes';
import { useColorScheme } from '../theme/useColorScheme';
import { usePane } from '../usePane';
import { Announcer } from './Announcer';
import { NoWorkbook } from './NoWorkbook';
import { Sections } from './Sections';
import { SectionView } from './SectionView';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: '100vh' },
  starting: { padding: '48px 16px' },
});

/** The whole task pane. */
export function Pane() {
  usePageStyles();
  const styles = useStyles();
  const { pane, state } = usePane();
  const sawHelp = useRef(false);
  if (state.isHelp) sawHelp.current = true;
  return (
    <FluentProvider theme={hedgeThemes[useColorScheme()]} className={styles.pane}>
      <Announcer sentence={state.announcement} />
      {state.host === 'starting' && (
        <Spinner className={styles.starting} label={paneTexts.starting} size="small" />
      )}
      {state.host === 'none' && <NoWorkbook />}
      {state.host === 'workbook' &&
        (state.isHelp ? <SectionView section={pane.help} /> : <Sections isReturn={sawHelp.current} />)}
    </FluentProvider>
  );
}
