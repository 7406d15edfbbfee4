import { Link, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { NoticeBar } from '../components/NoticeBar';
import type { MarketStore } from '../market/marketStore';
import { BuildButton } from '../plan/BuildButton';
import type { PlanStore } from '../plan/planStore';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';
import { useStore } from '../useStore';
import { FileDrop } from './FileDrop';
import { FileRead } from './FileRead';
import { HedgeChoices } from './HedgeChoices';
import type { OwnHoldingsStore } from './ownHoldingsStore';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  file: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  refusal: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface OwnHoldingsViewProps {
  readonly store: OwnHoldingsStore;
  readonly plan: PlanStore;
  readonly market: MarketStore;
}

/** From a file of holdings to a plan: the file, what stands in it, how to hedge it, and the button that builds. */
export function OwnHoldingsView({ store, plan, market }: OwnHoldingsViewProps) {
  const styles = useStyles();
  const { file, isReading, notice } = useStore(store);
  const [wasForgotten, setForgotten] = useState(false);
  const refusalId = useId();
  const refusal = store.refusal();
  const forget = (): void => {
    store.forget();
    setForgotten(true);
  };
  return (
    <div className={styles.view}>
      <FileDrop
        isOther={file !== undefined}
        wantsFocus={wasForgotten && file === undefined}
        onFiles={(files) => {
          setForgotten(false);
          void store.take(files);
        }}
      />
      {isReading && <Spinner size="tiny" label={ownHoldingsTexts.reading} />}
      <NoticeBar notice={notice} />
      {file && (
        <div className={styles.head}>
          <p className={styles.file}>
            {file.read.problems.length > 0
              ? file.name
              : ownHoldingsTexts.file(file.name, file.read.holdings.length)}
          </p>
          <Link as="button" inline onClick={forget}>
            {ownHoldingsTexts.forget}
          </Link>
        </div>
      )}
      {file && <FileRead name={file.name} read={file.read} />}
      {file && file.read.problems.length === 0 && <HedgeChoices store={store} market={market} />}
      <BuildButton
        store={plan}
        refusedBy={refusal === undefined ? undefined : refusalId}
        onBuild={() => void store.build()}
      />
      {refusal !== undefined && (
        <p id={refusalId} className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}
