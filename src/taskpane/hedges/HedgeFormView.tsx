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
import { useEffect, useRef, type FormEvent } from 'react';
import { hedgesTexts } from '../texts/hedgesTexts';
import { useStore } from '../useStore';
import type { HedgeForm } from './hedgeForm';
import type { HedgesStore } from './hedgesStore';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px 12px',
    alignItems: 'end',
  },
  input: { minWidth: 0, width: '100%' },
  // A long name of a contract is cut, the form keeps its width.
  choice: { minWidth: 0, width: '100%', '& > select': { minWidth: 0, width: '100%' } },
  preview: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', gap: '8px' },
});

/** The numbers of one hedge, what will come of them, and the button that writes them. */
export function HedgeFormView({ form, store }: { readonly form: HedgeForm; readonly store: HedgesStore }) {
  const styles = useStyles();
  const { isChecked, isWriting } = useStore(store);
  const { title, choice, fields, preview } = form;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const index = fields.findIndex(({ problem }) => problem !== undefined);
    void store.submit();
    if (index >= 0) element.current?.querySelectorAll('input')[index]?.focus();
  };
  return (
    <form ref={element} className={styles.form} aria-label={title} noValidate onSubmit={submit}>
      <h4 className={styles.title}>{title}</h4>
      {choice && (
        <Field label={choice.label}>
          <Select
            className={styles.input}
            value={choice.value}
            onChange={(_event, { value }) => store.choose(value)}
          >
            {choice.options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.fields}>
        {fields.map(({ name, label, need, text, problem }) => {
          const isShown = problem !== undefined && (isChecked || text !== '');
          return (
            <Field key={name} label={label} {...(isShown && { validationMessage: problem })}>
              <Input
                className={styles.input}
                {...(need === 'day' ? { type: 'date' as const } : { inputMode: 'decimal' as const })}
                autoComplete="off"
                value={text}
                onChange={(_event, { value }) => store.type(name, value)}
              />
            </Field>
          );
        })}
      </div>
      <ul className={styles.preview} aria-label={hedgesTexts.preview}>
        {preview.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isWriting}
          {...(isWriting && { icon: <Spinner size="tiny" /> })}
        >
          {isWriting ? hedgesTexts.writing : form.submit}
        </Button>
        <Button onClick={() => store.cancel()}>{hedgesTexts.cancel}</Button>
      </div>
    </form>
  );
}
