import { classTables } from './classTables';

/** What the host answers: class -> its members, as JavaScript spells them. */
export function answeredMembers(): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classTables).map(([name, table]) => [name, membersOf(table)]));
}

/** The properties that the host lets an add-in set: "Range.values". */
export function writableMembers(): Set<string> {
  const tables: [string, Groups][] = Object.entries(classTables);
  return new Set(
    tables.flatMap(([name, table]) => Object.keys(table.write ?? {}).map((member) => `${name}.${member}`)),
  );
}

/** What a class can tell of. */
export function answeredEvents(className: string): Readonly<Record<string, object>> {
  const tables: [string, Groups][] = Object.entries(classTables);
  return tables.find(([name]) => name === className)?.[1].events ?? {};
}

function membersOf(table: Groups): string[] {
  const members = [table.read, table.write, table.objects, table.methods, table.events].flatMap((group) =>
    Object.keys(group ?? {}),
  );
  const ornull = (table.orNullObject ?? []).map((name) => `${name}OrNullObject`);
  const all = [...members, ...ornull, ...(table.items ? ['items'] : [])];
  // What only Microsoft's library asks, an add-in does not.
  return [...new Set(all)].filter((name) => !name.startsWith('_')).sort();
}

/** What every class table has, whatever stands behind its objects. */
interface Groups {
  readonly read?: object;
  readonly write?: object;
  readonly objects?: object;
  readonly methods?: object;
  readonly events?: Readonly<Record<string, object>>;
  readonly items?: unknown;
  readonly orNullObject?: readonly string[];
}
