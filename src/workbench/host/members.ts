import { classTables } from './classTables';
import { ExcelError } from './excelError';
import type { ClassName, HostClass, HostObject, Session } from './hostObject';

/** The table behind an object's class, typed for that object. */
function tableOf<K extends ClassName>(object: HostObject<K>): HostClass<K> {
  return classTables[object.className];
}

export function readMember<K extends ClassName>(
  object: HostObject<K>,
  name: string,
  session: Session,
): unknown {
  const read = tableOf(object).read?.[name];
  if (!read) throw lacking(object, name);
  return read(object.state, session);
}

export function writeMember<K extends ClassName>(
  object: HostObject<K>,
  name: string,
  value: unknown,
  session: Session,
): void {
  const write = tableOf(object).write?.[name];
  if (!write) throw lacking(object, name);
  write(object.state, value, session);
}

/** A property that is an object. */
export function objectMember<K extends ClassName>(
  object: HostObject<K>,
  name: string,
  session: Session,
): HostObject | null {
  const find = tableOf(object).objects?.[name];
  if (!find) throw lacking(object, name);
  return find(object.state, session);
}

export function callMember<K extends ClassName>(
  object: HostObject<K>,
  name: string,
  args: readonly unknown[],
  session: Session,
): unknown {
  const { methods, orNullObject, events } = tableOf(object);
  const method = methods?.[name];
  if (method) return method(object.state, args, session);
  const [, isOff, wire] = /^_(Un)?[rR]egister(\w+)Event$/.exec(name) ?? [];
  const event = Object.values(events ?? {}).find((each) => each.wire === wire);
  if (event) return session.listen(event.type, isOff === undefined);
  const base = name.replace(/OrNullObject$/, '');
  const basis = base !== name && orNullObject?.includes(base) ? methods?.[base] : undefined;
  if (!basis) throw lacking(object, name);
  try {
    return basis(object.state, args, session);
  } catch (error) {
    if (error instanceof ExcelError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

export function itemsOf<K extends ClassName>(
  object: HostObject<K>,
  session: Session,
): readonly HostObject[] | null {
  return tableOf(object).items?.(object.state, session) ?? null;
}

export function identityOf<K extends ClassName>(
  object: HostObject<K>,
  session: Session,
): string | number | null {
  return tableOf(object).identity?.(object.state, session) ?? null;
}

/** Names of what `load` without names loads. */
export function scalarNames(object: HostObject): string[] {
  return Object.keys(tableOf(object).read ?? {});
}

export function hasScalar(object: HostObject, name: string): boolean {
  return tableOf(object).read?.[name] !== undefined;
}

function lacking(object: HostObject, name: string): ExcelError {
  return new ExcelError('ApiNotFound', `This workbook's host does not answer ${object.className}.${name}.`);
}
