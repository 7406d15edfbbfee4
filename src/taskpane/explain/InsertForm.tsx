import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { Formula } from '../components/Formula';
import { localFormula } from '../../actions/explain/composeFormula';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { explainTexts } from '../texts/explainTexts';
import { useStore } from '../useStore';
import { ArgumentField } from './ArgumentField';
import type { FinderStore } from './finderStore';
import { NoticeBar } from '../components/NoticeBar';
import { numberSigns } from '../locale/numberSigns';
import { useExplainStyles } from './useExplainStyles';

interface InsertFormProps {
  readonly store: FinderStore;
  readonly chosen: FunctionReference;
}

/** A field for each argument, the formula as it grows, and the button that puts it into the selected cell. */
export function InsertForm({ store, chosen }: InsertFormProps) {
  const styles = useExplainStyles();
  const { fields, tables, isInserting, asks, inserted, notice } = useStore(store);
  const composed = store.composed();
  const isReady = composed?.missing.length === 0 && composed.unclear.length === 0;
  return (
    <form
      className={styles.part}
      aria-label={explainTexts.insertHeading}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void store.insert();
      }}
    >
      {chosen.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={fields[parameter.name] ?? ''}
          isUnclear={composed?.unclear.includes(parameter.name) ?? false}
          tables={tables}
          onChange={(text) => store.fill(parameter.name, text)}
        />
      ))}
      <code className={styles.formula} aria-label={explainTexts.preview}>
        {composed && <Formula text={localFormula(composed.formula, numberSigns())} />}
      </code>
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={!isReady || isInserting}
          {...(isInserting && { icon: <Spinner size="tiny" /> })}
        >
          {isInserting ? explainTexts.inserting : explainTexts.insert}
        </Button>
      </div>
      {composed && composed.missing.length > 0 && (
        <p className={styles.quiet}>{explainTexts.missing(composed.missing.join(', '))}</p>
      )}
      {asks && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{explainTexts.holds(asks.address, asks.holds)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void store.insert(asks.address)}>{explainTexts.replace}</Button>
            <Button onClick={() => store.keep()}>{explainTexts.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {inserted !== undefined && (
        <MessageBar intent="success">
          <MessageBarBody>{explainTexts.inserted(inserted)}</MessageBarBody>
        </MessageBar>
      )}
      <NoticeBar notice={notice} />
    </form>
  );
}
