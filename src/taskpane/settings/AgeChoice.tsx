import { Field, Select } from '@fluentui/react-components';
import { settingsTexts } from '../texts/settingsTexts';
import { useStore } from '../useStore';
import type { PriceAgeStore } from './priceAgeStore';

/** Minutes. */
const AGES = [5, 15, 60, 240, 1440];

/** The oldest price that formulas take. */
export function AgeChoice({ store }: { readonly store: PriceAgeStore }) {
  const { age, failure } = useStore(store);
  const own = age.kind === 'own' ? settingsTexts.ageIsOwn(age.name, age.formula) : undefined;
  const message = failure ?? own;
  const minutes = age.kind === 'limited' ? age.minutes : 0;
  return (
    <Field
      label={{ children: settingsTexts.age, weight: 'semibold' }}
      hint={`${settingsTexts.ageHint} ${settingsTexts.withWorkbook}`}
      {...(message !== undefined && { validationMessage: message, validationState: 'warning' as const })}
    >
      <Select
        value={String(minutes)}
        disabled={age.kind === 'own'}
        onChange={(_event, { value }) => void store.choose(Number(value) || undefined)}
      >
        <option value="0">{settingsTexts.anyAge}</option>
        {[...new Set([...AGES, ...(minutes === 0 ? [] : [minutes])])]
          .sort((one, other) => one - other)
          .map((each) => (
            <option key={each} value={each}>
              {settingsTexts.ageOf(each)}
            </option>
          ))}
      </Select>
    </Field>
  );
}
