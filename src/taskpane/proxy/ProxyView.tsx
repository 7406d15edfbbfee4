import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { NoticeBar } from '../components/NoticeBar';
import { proxyTexts } from '../texts/proxyTexts';
import { useStore } from '../useStore';
import { ProxyCard } from './ProxyCard';
import type { ProxyStore } from './proxyStore';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  button: { alignSelf: 'flex-start' },
});

/** Which contract protects a coin best, from its closes. */
export function ProxyView({ store }: { readonly store: ProxyStore }) {
  const styles = useStyles();
  const { choices, coin, quantity, quantityProblem, venue, result, notice } = useStore(store);
  useEffect(() => void store.read(), [store]);
  const missing =
    choices?.coins.length === 0
      ? proxyTexts.noCoins
      : choices?.venues.length === 0
        ? proxyTexts.noVenues
        : undefined;
  return (
    <div className={styles.view}>
      <p className={styles.note}>{proxyTexts.hint}</p>
      {!choices && !notice && <Spinner size="tiny" label={proxyTexts.reading} />}
      {missing !== undefined && (
        <>
          <p className={styles.note}>{missing}</p>
          <Button className={styles.button} onClick={() => store.pane.show('market')}>
            {proxyTexts.toMarket}
          </Button>
        </>
      )}
      {choices && missing === undefined && (
        <>
          <Field label={proxyTexts.coin}>
            <Select value={coin} onChange={(_event, { value }) => store.chooseCoin(value)}>
              {choices.coins.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <Field
            label={proxyTexts.quantity}
            {...(quantityProblem !== undefined && { validationMessage: quantityProblem })}
          >
            <Input
              value={quantity}
              inputMode="decimal"
              autoComplete="off"
              onChange={(_event, { value }) => store.set({ quantity: value, quantityProblem: undefined })}
            />
          </Field>
          <Field label={proxyTexts.venue}>
            <Select value={venue} onChange={(_event, { value }) => store.set({ venue: value })}>
              {choices.venues.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <Button className={styles.button} onClick={() => void store.compare()}>
            {proxyTexts.compare}
          </Button>
        </>
      )}
      <NoticeBar notice={notice} />
      {result && (
        <ul className={styles.list} aria-label={proxyTexts.results(result.coin)}>
          {result.proxies.map((proxy, index) => (
            <ProxyCard
              key={proxyTexts.name(result.coin, proxy.parts)}
              coin={result.coin}
              proxy={proxy}
              isBest={index === 0 && proxy.hedge !== undefined}
              store={store}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
