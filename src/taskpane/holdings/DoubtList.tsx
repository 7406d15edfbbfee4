import { Field, makeStyles, Select, typographyStyles } from '@fluentui/react-components';
import type { Doubt } from '../../actions/holdings/likeNamedCoins';
import { holdingsTexts } from '../texts/holdingsTexts';
import type { HedgeTableStore } from './hedgeTableStore';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface DoubtListProps {
  readonly store: HedgeTableStore;
  readonly doubts: readonly Doubt[];
  readonly chosen: ReadonlyMap<string, string>;
}

/** Coins whose name leaves open what to sell. */
export function DoubtList({ store, doubts, chosen }: DoubtListProps) {
  const styles = useStyles();
  if (doubts.length === 0) return null;
  return (
    <section className={styles.list} aria-label={holdingsTexts.doubts}>
      <h3 className={styles.title}>{holdingsTexts.doubts}</h3>
      {doubts.map(({ coin, isAboutCoin, candidates }) => (
        <Field
          key={coin}
          label={coin}
          hint={isAboutCoin ? holdingsTexts.sameName(coin) : holdingsTexts.severalContracts(coin)}
        >
          <Select
            value={chosen.get(coin) ?? ''}
            onChange={(_event, { value }) => store.chooseContract(coin, value)}
          >
            <option value="">{holdingsTexts.choose}</option>
            {candidates.map(({ key, price }) => (
              <option key={key} value={key}>
                {holdingsTexts.candidate(key, price)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
