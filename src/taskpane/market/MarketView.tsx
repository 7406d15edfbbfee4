import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FoldedSection } from '../components/FoldedSection';
import { SectionView } from '../components/SectionView';
import type { Section } from '../section';
import { marketTexts } from '../texts/marketTexts';
import { usePane } from '../usePane';
import { AutoRefreshChoice } from './AutoRefreshChoice';
import { FOLDS } from './folds';
import { RefreshBar } from './RefreshBar';
import { Results } from './Results';
import { SourceChoice } from './SourceChoice';
import { SymbolList } from './SymbolList';
import { useMarket } from './useMarket';
import { VenueChoice } from './VenueChoice';

const useStyles = makeStyles({
  market: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** Rarely asked, so it comes when it is. */
const TERMS: Section = {
  id: 'terms',
  title: marketTexts.terms,
  open: async () => (await import('./TermsQuestion')).TermsQuestion,
};

/** What to refresh, Refresh, and what came of it. */
export function MarketView() {
  const { pane } = usePane();
  const isAsked = useMarket().state.question !== undefined;
  useEffect(() => {
    if (isAsked) void pane.open(TERMS);
  }, [isAsked, pane]);
  return (
    <div className={useStyles().market}>
      <SourceChoice />
      <VenueChoice />
      <SymbolList />
      <RefreshBar />
      {isAsked && <SectionView section={TERMS} />}
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
