import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { TableLook } from '../../actions/holdings/lookAtTable';
import { MAPPED_COLUMNS } from '../../actions/holdings/mapColumns';
import { holdingsTexts } from '../texts/holdingsTexts';
import type { HedgeTableStore } from './hedgeTableStore';

const NEEDED: ReadonlySet<string> = new Set(['asset', 'quantity']);

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
});

interface ColumnChoicesProps {
  readonly store: HedgeTableStore;
  readonly look: TableLook;
  readonly venue: string;
}

/** Which column is which, and where to hedge. */
export function ColumnChoices({ store, look, venue }: ColumnChoicesProps) {
  const styles = useStyles();
  const { table, columns, venues } = look;
  return (
    <div className={styles.fields}>
      {MAPPED_COLUMNS.map((column) => (
        <Field
          key={column}
          label={holdingsTexts.column(column)}
          {...(NEEDED.has(column) && columns[column] === '' && { validationMessage: holdingsTexts.needed })}
        >
          <Select value={columns[column]} onChange={(_event, { value }) => store.chooseColumn(column, value)}>
            <option value="">{holdingsTexts.none}</option>
            {table.headers.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label={holdingsTexts.venue}>
        <Select value={venue} onChange={(_event, { value }) => store.chooseVenue(value)}>
          {table.settings !== undefined && <option value="">{holdingsTexts.ofPlan}</option>}
          {venues.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
