import { hasScalar, identityOf, itemsOf, objectMember, readMember, scalarNames } from './members';
import type { HostObject, Session } from './hostObject';
import type { QueryInfo } from './protocol';

/** What an add-in asked to load of an object, under the names that its client expects. */
export function query(object: HostObject, info: QueryInfo, session: Session): Record<string, unknown> {
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const items = itemsOf(object, session);
  const own = wanted.filter((path) => items === null || hasScalar(object, path));
  const ofItems = wanted.filter((path) => items !== null && !hasScalar(object, path));
  const answer = {
    ...identity(object, session),
    ...select(object, items !== null && own.length === 0 ? ['$none'] : own, session),
  };
  if (items === null || (ofItems.length === 0 && own.length > 0)) return answer;
  const first = info.Skip ?? 0;
  const page = items.slice(first, first + (info.Top ?? items.length));
  const itemPaths = ofItems.map((path) => path.replace(/^items\/?/, '')).filter((path) => path !== '');
  const rows = page.map((item, index) => ({
    ...query(item, { Select: itemPaths }, session),
    _Index: first + index,
  }));
  return { ...answer, _Items: rows };
}

/** The key of an object, by which its client finds it again in its collection. */
export function identity(object: HostObject, session: Session): Record<string, unknown> {
  const key = identityOf(object, session);
  return key === null ? {} : { _Id: key };
}

/** No names mean every plain property. */
function select(object: HostObject, paths: readonly string[], session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths.length === 0 ? scalarNames(object) : expandAll(object, paths)) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length > 0 || !hasScalar(object, name)) {
      nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    } else {
      answer[wireName(name)] = readMember(object, name, session);
    }
  }
  for (const [name, inner] of nested) {
    const names = inner.filter((path) => path !== '');
    const child = objectMember(object, name, session);
    answer[wireName(name)] = child && query(child, { Select: names }, session);
  }
  return answer;
}

function expandAll(object: HostObject, paths: readonly string[]): string[] {
  return paths.flatMap((path) => (path === '$all' ? scalarNames(object) : path === '$none' ? [] : [path]));
}

/** "rowIndex" -> "RowIndex". */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
