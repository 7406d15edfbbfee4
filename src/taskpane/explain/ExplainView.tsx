import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { explainTexts } from '../texts/explainTexts';
import { useStore } from '../useStore';
import { CellView } from './CellView';
import { DoctorView } from './DoctorView';
import type { ExplainPart, ExplainStore } from './explainStore';
import { FinderView } from './FinderView';

const PARTS: readonly { readonly id: ExplainPart; readonly title: string }[] = [
  { id: 'cell', title: explainTexts.cell },
  { id: 'functions', title: explainTexts.functions },
  { id: 'doctor', title: explainTexts.doctor },
];

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  parts: { marginLeft: '-10px', marginTop: '-4px' },
});

/** This cell, all functions, and a check of the workbook. */
export function ExplainView({ store }: { readonly store: ExplainStore }) {
  const styles = useStyles();
  const { part, reference, isReferenceLost } = useStore(store);
  useEffect(() => void store.load(), [store]);
  return (
    <div className={styles.view}>
      <TabList
        className={styles.parts}
        size="small"
        appearance="subtle-circular"
        selectedValue={part}
        aria-label={explainTexts.parts}
        onTabSelect={(_event, { value }) => {
          const chosen = PARTS.find(({ id }) => id === value);
          if (chosen) store.show(chosen.id);
        }}
      >
        {PARTS.map(({ id, title }) => (
          <Tab key={id} id={`explain-${id}`} value={id} aria-controls="explain-part">
            {title}
          </Tab>
        ))}
      </TabList>
      <div id="explain-part" role="tabpanel" aria-labelledby={`explain-${part}`}>
        {part === 'doctor' ? (
          <DoctorView store={store.doctor} />
        ) : reference ? (
          part === 'cell' ? (
            <CellView store={store.cell} reference={reference} onFind={() => store.show('functions')} />
          ) : (
            <FinderView store={store.finder} reference={reference} />
          )
        ) : isReferenceLost ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{explainTexts.referenceFailed}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void store.load()}>{explainTexts.retry}</Button>
            </MessageBarActions>
          </MessageBar>
        ) : (
          <Spinner size="tiny" label={explainTexts.reading} />
        )}
      </div>
    </div>
  );
}
