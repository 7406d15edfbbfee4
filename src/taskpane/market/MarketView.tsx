import { makeStyles } from '@fluentui/react-components';
import { FoldedSection } from '../components/FoldedSection';
import { AutoRefreshChoice } from './AutoRefreshChoice';
import { FOLDS } from './folds';
import { RefreshBar } from './RefreshBar';
import { Results } from './Results';
import { SourceChoice } from './SourceChoice';
import { SymbolList } from './SymbolList';
import { TermsQuestion } from './TermsQuestion';
import { useMarket } from './useMarket';
import { VenueChoice } from './VenueChoice';

const useStyles = makeStyles({
  market: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** What to refresh, Refresh, and what came of it. */
export function MarketView() {
  const { state } = useMarket();
  return (
    <div className={useStyles().market}>
      <SourceChoice />
      <VenueChoice />
      <SymbolList />
      <RefreshBar />
      {state.question && <TermsQuestion question={state.question} />}
      <AutoRefreshChoice />
      <Results />
      <div>
        {FOLDS.map((fold) => (
          <FoldedSection key={fold.id} section={fold} />
        ))}
      </div>
    </div>
  );
}
