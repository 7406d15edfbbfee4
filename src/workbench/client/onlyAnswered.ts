import type { ClientObject } from './clientObject';
import { OfficeError } from './officeError';

/** Asked of every object by `await` and by whoever prints it. */
const ASKED_OF_ANYTHING = new Set<string | symbol>(['then', '$$typeof', 'asymmetricMatch', 'nodeType']);

/** The object, but a member that the host does not answer is refused by its name; to set one would be lost in silence. */
export function onlyAnswered(object: ClientObject): ClientObject {
  const refuseUnknown = (key: string | symbol): void => {
    if (typeof key === 'symbol' || key in object || ASKED_OF_ANYTHING.has(key)) return;
    throw new OfficeError(
      'ApiNotFound',
      `The workbench does not answer ${object.className}.${key}; Excel may.`,
      `${object.className}.${key}`,
    );
  };
  return new Proxy(object, {
    get(target, key) {
      refuseUnknown(key);
      return Reflect.get(target, key) as unknown;
    },
    set(target, key, value) {
      refuseUnknown(key);
      return Reflect.set(target, key, value);
    },
  });
}
