import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { isMarketSource, MARKET_SOURCES } from '../../actions/marketSource';
import { formatDay } from '../locale/formatInstant';
import { marketTexts } from '../texts/marketTexts';
import { useMarket } from './useMarket';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  radios: { marginLeft: '-8px' },
});

/** Sample or live, and for the sample a banner that cannot be taken for live. */
export function SourceChoice() {
  const styles = useStyles();
  const { store, state } = useMarket();
  return (
    <div className={styles.choice}>
      <Field label={{ children: marketTexts.source, weight: 'semibold' }}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={state.source}
          onChange={(_event, { value }) => {
            if (isMarketSource(value)) void store.chooseSource(value);
          }}
        >
          {MARKET_SOURCES.map((source) => (
            <Radio key={source} value={source} label={marketTexts.sourceName(source)} />
          ))}
        </RadioGroup>
      </Field>
      {state.source === 'sample' && state.sampleOf && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{marketTexts.sampleTitle}</MessageBarTitle>
            {marketTexts.sampleBody(formatDay(state.sampleOf))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
