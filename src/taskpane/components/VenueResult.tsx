import type { VenueOutcome } from '../../actions/refreshMarket';
import { asSentence } from '../asSentence';
import { formatInstant } from '../formatInstant';
import { texts } from '../texts';
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
    return <ResultRow name={name} state="waiting" stateName={texts.waiting} lines={[texts.waiting]} />;
  }
  if (!outcome.answered) {
    const lines = [asSentence(outcome.sentence), texts.staleRows];
    return <ResultRow name={name} state="failed" stateName={texts.failed} lines={lines} />;
  }
  const { contracts, quotes, observedAt, sources, problems } = outcome;
  const lines = [
    contracts + quotes === 0 ? texts.nothingFound : texts.rows(contracts, quotes),
    texts.when(formatInstant(observedAt), sources),
  ];
  return problems.length === 0 ? (
    <ResultRow name={name} state="ok" stateName={texts.ok} lines={lines} />
  ) : (
    <ResultRow name={name} state="warning" stateName={texts.withProblems} lines={lines}>
      <ProblemList venue={name} problems={problems} />
    </ResultRow>
  );
}
