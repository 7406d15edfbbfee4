import type { VenueOutcome } from '../../actions/refreshMarket';
import { asSentence } from '../asSentence';
import { formatInstant } from '../locale/formatInstant';
import { marketTexts } from '../texts/marketTexts';
import { ProblemList } from './ProblemList';
import { ResultRow } from './ResultRow';

interface VenueResultProps {
  readonly name: string;
  /** Undefined while the venue has not answered. */
  readonly outcome: VenueOutcome | undefined;
}

/** One venue: how many rows, observed when, which way they came; or why there are none. */
export function VenueResult({ name, outcome }: VenueResultProps) {
  if (!outcome) {
    return (
      <ResultRow name={name} state="waiting" stateName={marketTexts.waiting} lines={[marketTexts.waiting]} />
    );
  }
  if (!outcome.answered) {
    const lines = [asSentence(outcome.sentence), marketTexts.staleRows];
    return <ResultRow name={name} state="failed" stateName={marketTexts.failed} lines={lines} />;
  }
  const { contracts, quotes, observedAt, sources, problems } = outcome;
  const lines = [
    contracts + quotes === 0 ? marketTexts.nothingFound : marketTexts.rows(contracts, quotes),
    marketTexts.when(formatInstant(observedAt), sources),
  ];
  return problems.length === 0 ? (
    <ResultRow name={name} state="ok" stateName={marketTexts.ok} lines={lines} />
  ) : (
    <ResultRow name={name} state="warning" stateName={marketTexts.withProblems} lines={lines}>
      <ProblemList venue={name} problems={problems} />
    </ResultRow>
  );
}
