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

function membersOf(table: Groups): string[] {
  const members = [table.read, table.write, table.objects, table.methods].flatMap((group) =>
    Object.keys(group ?? {}),
  );
  const ornull = (table.orNullObject ?? []).map((name) => `${name}OrNullObject`);
  return [...new Set([...members, ...ornull, ...(table.items ? ['items'] : [])])].sort();
}

/** What every class table has, whatever stands behind its objects. */
interface Groups {
  readonly read?: object;
  readonly write?: object;
  readonly objects?: object;
  readonly methods?: object;
  readonly items?: unknown;
  readonly orNullObject?: readonly string[];
}
