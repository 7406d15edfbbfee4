import { makeStyles, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import { marketTexts } from '../texts/marketTexts';
import { useMarket } from './useMarket';

const useStyles = makeStyles({
  switch: { marginLeft: '-8px' },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Refresh again and again, and what it is doing about it. */
export function AutoRefreshChoice() {
  const styles = useStyles();
  const { store, state } = useMarket();
  const { auto, autoInterval } = state;
  const line = marketTexts.autoState(auto);
  return (
    <div>
      <Switch
        className={styles.switch}
        label={marketTexts.autoRefreshEvery(autoInterval)}
        checked={auto.status !== 'off'}
        onChange={(_event, { checked }) => (checked ? store.auto.start() : store.auto.stop())}
      />
      {line !== '' && <div className={styles.state}>{line}</div>}
    </div>
  );
}
