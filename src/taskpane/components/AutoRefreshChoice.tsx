import { makeStyles, Select, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
  },
  switch: { marginLeft: '-8px' },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Seconds. */
const INTERVALS = [5, 10, 30, 60, 300];

/** Refresh again and again, and what it is doing about it. */
export function AutoRefreshChoice() {
  const styles = useStyles();
  const { store, state } = usePane();
  const { auto } = state;
  const line = texts.autoState(auto);
  return (
    <div>
      <div className={styles.row}>
        <Switch
          className={styles.switch}
          label={texts.autoRefresh}
          checked={auto.status !== 'off'}
          onChange={(_event, { checked }) => (checked ? store.auto.start() : store.auto.stop())}
        />
        <Select
          aria-label={texts.autoInterval}
          value={String(state.autoInterval)}
          onChange={(_event, { value }) => store.chooseInterval(Number(value))}
        >
          {INTERVALS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {texts.every(seconds)}
            </option>
          ))}
        </Select>
      </div>
      {line !== '' && <div className={styles.state}>{line}</div>}
    </div>
  );
}
