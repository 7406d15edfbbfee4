import { Button, Field, Input, makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { marketTexts } from '../texts/marketTexts';
import { useElement } from '../useElement';
import { useMarket } from './useMarket';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  add: { minWidth: 0 },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The coins to watch: Enter adds, Delete on a coin or its cross removes. */
export function SymbolList() {
  const styles = useStyles();
  const { store, state } = useMarket();
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState<string>();
  const [input, attachInput] = useElement<HTMLInputElement>();

  const add = (): void => {
    const sentence = store.choices.addSymbols(text);
    setComplaint(sentence);
    if (sentence === undefined) setText('');
    input.current?.focus();
  };
  const remove = (symbol: string): void => {
    store.choices.removeSymbol(symbol);
    setComplaint(undefined);
    // The removed tag had the focus; without this it would fall back to the page.
    if (state.symbols.length === 1) input.current?.focus();
  };
  const message = complaint ?? (state.symbols.length === 0 ? marketTexts.noSymbol : undefined);

  return (
    <div className={styles.list}>
      <Field
        label={{ children: marketTexts.symbols, weight: 'semibold' }}
        {...(message !== undefined && { validationMessage: message })}
      >
        <Input
          ref={attachInput}
          value={text}
          placeholder={marketTexts.addSymbolPlaceholder}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(_event, { value }) => {
            setText(value);
            setComplaint(undefined);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') add();
          }}
          contentAfter={
            <Button
              className={styles.add}
              appearance="transparent"
              size="small"
              onClick={add}
              aria-label={marketTexts.addSymbol}
            >
              {marketTexts.add}
            </Button>
          }
        />
      </Field>
      {state.symbols.length > 0 && (
        <TagGroup
          className={styles.tags}
          size="small"

          aria-label={marketTexts.symbols}
          onDismiss={(_event, { value }) => remove(value)}
        >
          {state.symbols.map((symbol) => (
            <Tag key={symbol} value={symbol} dismissible aria-label={marketTexts.removeSymbol(symbol)}>
              {symbol}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}
