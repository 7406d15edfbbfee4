import { FluentProvider, makeStaticStyles, makeStyles, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import { texts } from '../texts';
import { hedgeThemes } from '../theme/hedgeThemes';
import { useColorScheme } from '../theme/useColorScheme';
import { usePane } from '../usePane';
import { Announcer } from './Announcer';
import { HelpView } from './HelpView';
import { MarketView } from './MarketView';
import { NoWorkbook } from './NoWorkbook';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: '100vh' },
  starting: { padding: '48px 16px' },
});

/** The whole task pane. */
export function Pane() {
  usePageStyles();
  const styles = useStyles();
  const { state } = usePane();
  const sawHelp = useRef(false);
  if (state.view === 'help') sawHelp.current = true;
  return (
    <FluentProvider theme={hedgeThemes[useColorScheme()]} className={styles.pane}>
      <Announcer sentence={state.announcement} />
      {state.host === 'starting' && (
        <Spinner className={styles.starting} label={texts.starting} size="small" />
      )}
      {state.host === 'none' && <NoWorkbook />}
      {state.host === 'workbook' &&
        (state.view === 'help' ? <HelpView /> : <MarketView isReturn={sawHelp.current} />)}
    </FluentProvider>
  );
}
