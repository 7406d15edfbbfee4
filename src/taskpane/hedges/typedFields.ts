import { dateFromSerial } from '../../model/dateFromSerial';
import { serialFromDate } from '../../model/serialFromDate';
import { hedgesTexts } from '../texts/hedgesTexts';
import { numberText, typedNumber } from '../locale/typedNumber';

/** What may stand in a field: a price is above 0, a count is not 0, an amount may be anything; the last two blank. */
type Need = 'price' | 'count' | 'quantity' | 'amount' | 'limit' | 'day';

export interface FieldSpec {
  readonly label: string;
  readonly need: Need;
}

export interface FormField extends FieldSpec {
  readonly name: string;
  readonly text: string;
  /** Why it cannot be written like this. */
  readonly problem: string | undefined;
}

/** What a person typed into a form, and what stands in it until he does. Each change gives new fields. */
export class TypedFields<Name extends string> {
  constructor(
    private readonly specs: Readonly<Record<Name, FieldSpec>>,
    private readonly texts: ReadonlyMap<Name, string> = new Map(),
    private readonly typed: ReadonlySet<string> = new Set(),
  ) {}

  type(name: Name, text: string): TypedFields<Name> {
    return new TypedFields(this.specs, this.with(name, text), new Set([...this.typed, name]));
  }

  /** What the person typed himself stays. */
  fill(name: Name, number: number | undefined): TypedFields<Name> {
    if (this.typed.has(name)) return this;
    const shown = number === undefined ? '' : numberText(number);
    const text = this.specs[name].need === 'day' ? dayText(number) : shown;
    return new TypedFields(this.specs, this.with(name, text), this.typed);
  }

  /** undefined while the field is blank or holds no number. Of a day: Excel's number. */
  number(name: Name): number | undefined {
    const number = this.read(name);
    return number === undefined || Number.isNaN(number) ? undefined : number;
  }

  has(name: string): name is Name {
    return name in this.specs;
  }

  list(): FormField[] {
    const names = Object.keys(this.specs) as Name[];
    return names.map((name) => ({
      ...this.specs[name],
      name,
      text: this.texts.get(name) ?? '',
      problem: this.problem(name),
    }));
  }

  private with(name: Name, text: string): Map<Name, string> {
    return new Map([...this.texts, [name, text]]);
  }

  private read(name: Name): number | undefined {
    const text = (this.texts.get(name) ?? '').trim();
    if (text === '') return undefined;
    if (this.specs[name].need !== 'day') return typedNumber(text) ?? Number.NaN;
    return serialFromDate(new Date(`${text}T00:00:00Z`));
  }

  private problem(name: Name): string | undefined {
    const { label, need } = this.specs[name];
    const number = this.read(name);
    const mayBeBlank = need === 'amount' || need === 'limit' || need === 'day';
    if (number === undefined) return mayBeBlank ? undefined : hedgesTexts.blank(label);
    if (Number.isNaN(number)) return hedgesTexts.noNumber(label);
    if ((need === 'price' || need === 'limit') && number <= 0) return hedgesTexts.notPositive(label);
    return need === 'count' && number === 0 ? hedgesTexts.zero(label) : undefined;
  }
}

function dayText(serial: number | undefined): string {
  return serial === undefined ? '' : dateFromSerial(Math.floor(serial)).toISOString().slice(0, 10);
}
