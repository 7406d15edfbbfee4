import { Combobox, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { ParameterReference } from '../../actions/explain/functionReference';
import type { TableChoice } from '../../actions/explain/tableChoices';
import { explainTexts } from '../texts/explainTexts';
import { type FieldChoices, fieldChoices } from './fieldChoices';
import { useExplainStyles } from './useExplainStyles';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { maxHeight: '240px' },
  nothing: { display: 'none' },
});

interface ArgumentFieldProps {
  readonly parameter: ParameterReference;
  readonly value: string;
  readonly isUnclear: boolean;
  readonly tables: readonly TableChoice[];
  readonly onChange: (text: string) => void;
}

/** One argument: typed, or picked from its words or from the workbook's tables. */
export function ArgumentField({ parameter, value, isUnclear, tables, onChange }: ArgumentFieldProps) {
  const styles = useExplainStyles();
  const own = useStyles();
  const { name, description, optional } = parameter;
  const groups = fieldChoices(parameter, tables, value);
  return (
    <Field
      label={{ children: optional ? explainTexts.optional(name) : name, className: styles.code }}
      hint={description}
      {...(isUnclear && { validationMessage: explainTexts.unclear })}
    >
      <Combobox
        className={own.box}
        freeform
        inlinePopup
        value={value}
        selectedOptions={[value]}
        // The arrow keys open the list: one stop for each field is enough.
        expandIcon={{ tabIndex: -1 }}
        listbox={{ className: groups.length === 0 ? own.nothing : own.list }}
        onInput={(event: FormEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
        }}
      >
        {groups.map((group) => (
          <Choices key={group.label} group={group} />
        ))}
      </Combobox>
    </Field>
  );
}

function Choices({ group }: { readonly group: FieldChoices }) {
  const options = group.choices.map(({ value, text }) => (
    <Option key={value} value={value} text={value}>
      {text}
    </Option>
  ));
  return group.label === '' ? <>{options}</> : <OptionGroup label={group.label}>{options}</OptionGroup>;
}
