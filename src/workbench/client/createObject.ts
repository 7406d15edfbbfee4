import type { ArgumentInfo, ObjectPathInfo } from '../host/protocol';
import type { ClientContext } from './clientContext';
import { ClientObject, type ClassShape } from './clientObject';
import { ClientResult } from './clientResult';
import api from './officeApi.json';
import { OfficeError } from './officeError';
import { objectEvent } from './objectEvent';
import { onlyAnswered } from './onlyAnswered';
import { OfficeObjectPath } from './officeObjectPath';

const SHAPES: Readonly<Record<string, ClassShape>> = api.classes;

/** An object of this class, with the members that the published types give it. */
export function createObject(
  className: string,
  context: ClientContext,
  path: OfficeObjectPath,
): ClientObject {
  const shape = SHAPES[className];
  if (!shape) throw new OfficeError('ApiNotFound', `The workbench has no Excel.${className}.`);
  const object: ClientObject = new ClientObject(className, shape, context, path, (data, index) => {
    const key = data._Id;
    const info = key === undefined ? methodInfo('GetItemAt', [data._Index ?? index]) : indexerInfo(key);
    const item = createObject(shape.items ?? '', context, childPath(object, info, []));
    item.take(data);
    return item;
  });
  for (const entry of shape.properties) defineProperty(object, entry.replace('=', ''), entry.endsWith('='));
  for (const [name, target] of Object.entries(shape.objects)) defineObject(object, name, target);
  for (const [name, target] of Object.entries(shape.methods)) defineMethod(object, name, target);
  for (const [name, event] of Object.entries(shape.events ?? {})) {
    Object.defineProperty(object, name, { get: () => objectEvent(object, event) });
  }
  return onlyAnswered(object);
}

function defineProperty(object: ClientObject, name: string, isWritable: boolean): void {
  const set = (value: unknown): void => {
    const { info, paths } = argumentInfo([value]);
    const { path, context } = object;
    const action = { ActionType: 4, Name: wireName(name), ObjectPathId: path.info.Id, ArgumentInfo: info };
    context.addAction(action, [path, ...paths]);
    object.remember(name, value);
  };
  const access = { get: () => object.read(name), enumerable: true };
  Object.defineProperty(object, name, isWritable ? { ...access, set } : access);
}

function defineObject(object: ClientObject, name: string, target: string): void {
  const make = (): ClientObject => {
    const path = childPath(object, { ObjectPathType: 4, Name: wireName(name) }, []);
    return createObject(target, object.context, path);
  };
  const set = (values: Record<string, unknown>): void => object.child(name, make).set(values);
  Object.defineProperty(object, name, { get: () => object.child(name, make), set, enumerable: true });
}

function defineMethod(object: ClientObject, name: string, target: string): void {
  const call = (...args: unknown[]): unknown => {
    const { info, paths } = argumentInfo(args);
    const { context, path } = object;
    if (target === '' || target === 'value') {
      const result = new ClientResult();
      const action = { ActionType: 3, Name: wireName(name), ObjectPathId: path.info.Id, ArgumentInfo: info };
      context.addAction(action, [path, ...paths], (value) => result.take(value));
      return target === '' ? undefined : result;
    }
    const own = childPath(object, { ObjectPathType: 3, Name: wireName(name), ArgumentInfo: info }, paths);
    return instantiated(createObject(target, context, own));
  };
  Object.defineProperty(object, name, { value: call, enumerable: false });
}

/** Asks the host to find the object at this point of the batch, and to keep it when it is a range. */
function instantiated(object: ClientObject): ClientObject {
  const { context, path } = object;
  const ObjectPathId = path.info.Id;
  const instantiate = { ActionType: 1, Name: '', ObjectPathId };
  const isRange = object.className === 'Range' || object.className === 'RangeAreas';
  context.addAction(instantiate, [path], (value) => object.take(value));
  if (!isRange) return object;
  context.addAction({ ActionType: 3, Name: '_KeepReference', ObjectPathId }, [path]);
  context.addAction(instantiate, [path], (value) => object.take(value));
  context.hold(object);
  return object;
}

function childPath(
  parent: ClientObject,
  info: Omit<ObjectPathInfo, 'Id'>,
  args: readonly OfficeObjectPath[],
): OfficeObjectPath {
  const own = { Id: parent.context.newId(), ParentObjectPathId: parent.path.info.Id, ...info };
  return new OfficeObjectPath(own, parent.path, args, parent.shape.items !== undefined);
}

function methodInfo(Name: string, args: unknown[]): Omit<ObjectPathInfo, 'Id'> {
  return { ObjectPathType: 3, Name, ArgumentInfo: { Arguments: args } };
}

function indexerInfo(key: unknown): Omit<ObjectPathInfo, 'Id'> {
  return { ObjectPathType: 5, Name: '', ArgumentInfo: { Arguments: [key] } };
}

/** Objects among the arguments go as the ids of their paths. */
function argumentInfo(args: readonly unknown[]): { info: ArgumentInfo; paths: OfficeObjectPath[] } {
  const paths = args.flatMap((value) => (value instanceof ClientObject ? [value.path] : []));
  const ids = args.map((value) => (value instanceof ClientObject ? value.path.info.Id : 0));
  const Arguments = args.map((value, index) => (ids[index] ? ids[index] : (value ?? null)));
  return { info: paths.length > 0 ? { Arguments, ReferencedObjectPathIds: ids } : { Arguments }, paths };
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
