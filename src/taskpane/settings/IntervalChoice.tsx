import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { MarketStore } from '../market/marketStore';
import { settingsTexts } from '../texts/settingsTexts';
import { useStore } from '../useStore';

/** Seconds. */
const INTERVALS = [5, 10, 30, 60, 300];

/** The time between two refreshes of Auto-refresh. */
export function IntervalChoice({ market }: { readonly market: MarketStore }) {
  const { autoInterval } = useStore(market);
  const [isKept, setKept] = useState(true);
  return (
    <Field
      label={{ children: settingsTexts.interval, weight: 'semibold' }}
      hint={settingsTexts.withPerson}
      {...(!isKept && { validationMessage: settingsTexts.notKeptHere, validationState: 'warning' as const })}
    >
      <Select
        value={String(autoInterval)}
        onChange={(_event, { value }) => setKept(market.chooseInterval(Number(value)))}
      >
        {[...new Set([...INTERVALS, autoInterval])]
          .sort((one, other) => one - other)
          .map((seconds) => (
            <option key={seconds} value={seconds}>
              {settingsTexts.every(seconds)}
            </option>
          ))}
      </Select>
    </Field>
  );
}
