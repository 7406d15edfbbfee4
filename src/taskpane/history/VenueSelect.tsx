import { Field, Select } from '@fluentui/react-components';
import type { MarketState } from '../market/marketState';
import { historyTexts } from '../texts/historyTexts';

interface VenueSelectProps {
  readonly market: MarketState;
  readonly venue: string | undefined;
  readonly onChoose: (venue: string) => void;
}

/** One of the source's venues. */
export function VenueSelect({ market, venue, onChoose }: VenueSelectProps) {
  return (
    <Field label={historyTexts.venue}>
      <Select value={venue ?? ''} onChange={(_event, { value }) => onChoose(value)}>
        {(market.venues ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
