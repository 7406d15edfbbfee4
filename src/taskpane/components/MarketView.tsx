import { Button, makeStyles } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect } from 'react';
import { texts } from '../texts';
import { useElement } from '../useElement';
import { usePane } from '../usePane';
import { AutoRefreshChoice } from './AutoRefreshChoice';
import { PaneHeader } from './PaneHeader';
import { RefreshBar } from './RefreshBar';
import { Results } from './Results';
import { SourceChoice } from './SourceChoice';
import { SymbolList } from './SymbolList';
import { VenueChoice } from './VenueChoice';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px 16px 24px' },
});

/** What to refresh, Refresh, and what came of it. */
export function MarketView({ isReturn }: { readonly isReturn: boolean }) {
  const { store } = usePane();
  const [help, attachHelp] = useElement<HTMLButtonElement>();
  useEffect(() => {
    // Back from Help the focus belongs to the button that led there.
    if (isReturn) help.current?.focus();
  }, [help, isReturn]);
  return (
    <>
      <PaneHeader
        title={texts.title}
        after={
          <Button
            ref={attachHelp}
            appearance="subtle"
            icon={<QuestionCircleRegular />}
            aria-label={texts.help}
            title={texts.help}
            onClick={() => store.show('help')}
          />
        }
      />
      <main className={useStyles().main}>
        <SourceChoice />
        <VenueChoice />
        <SymbolList />
        <RefreshBar />
        <AutoRefreshChoice />
        <Results />
      </main>
    </>
  );
}
