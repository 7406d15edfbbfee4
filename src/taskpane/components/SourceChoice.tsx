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
import { formatDay } from '../formatInstant';
import { texts } from '../texts';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  radios: { marginLeft: '-8px' },
});

/** Sample or live, and for the sample a banner that cannot be taken for live. */
export function SourceChoice() {
  const styles = useStyles();
  const { store, state } = usePane();
  return (
    <div className={styles.choice}>
      <Field label={{ children: texts.source, weight: 'semibold' }}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={state.source}
          onChange={(_event, { value }) => {
            if (isMarketSource(value)) void store.chooseSource(value);
          }}
        >
          {MARKET_SOURCES.map((source) => (
            <Radio key={source} value={source} label={texts.sourceName(source)} />
          ))}
        </RadioGroup>
      </Field>
      {state.source === 'sample' && state.sampleOf && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.sampleTitle}</MessageBarTitle>
            {texts.sampleBody(formatDay(state.sampleOf))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
