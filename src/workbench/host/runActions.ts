import { ExcelError } from './excelError';
import { HostObject } from './hostObject';
import { callMember, writeMember } from './members';
import {
  type Action,
  type ActionResult,
  ActionType,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol';
import { identity, query } from './query';
import { memberName, ResolvedPaths } from './resolvePath';
import type { HostSession } from './session';
import { waitForCalculation } from './waitForCalculation';

/** Runs a request's actions in order; the first that fails ends it, what came before it stays done. */
export async function runActions(body: RequestBody, session: HostSession): Promise<ResponseBody> {
  const paths = new ResolvedPaths(body.ObjectPaths, session, (id) => session.reference(id));
  const results: ActionResult[] = [];
  let isSettled = false;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType !== ActionType.query) isSettled = false;
      else if (!isSettled && !session.isSuspended) {
        await waitForCalculation(session.workbook);
        isSettled = true;
      }
      results.push({ ActionId: action.Id, Value: run(action, paths, session) });
    } catch (error) {
      return { Results: results, Error: asResponseError(error, index, paths) };
    }
  }
  return { Results: results };
}

function run(action: Action, paths: ResolvedPaths, session: HostSession): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object && action.Name) paths.location = `${object.className}.${memberName(action.Name)}`;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && { ...identity(object, session), ...reference(object, session) };
    case ActionType.query:
      return object && { ...query(object, action.QueryInfo ?? {}, session), ...reference(object, session) };
    case ActionType.method:
      return runMethod(action, object, paths, session);
    case ActionType.setProperty:
      writeMember(present(object), memberName(action.Name), paths.arguments(action.ArgumentInfo)[0], session);
      return null;
    default:
      throw new ExcelError(
        'ApiNotFound',
        `This workbook's host does not know actions of type ${action.ActionType}.`,
      );
  }
}

function runMethod(
  action: Action,
  object: HostObject | null,
  paths: ResolvedPaths,
  session: HostSession,
): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.Name) {
    case '_KeepReference':
      if (object && isRange(object)) session.keep(object);
      return null;
    case '_RemoveReference':
      session.release(String(args[0]));
      return null;
    default: {
      const result = callMember(present(object), memberName(action.Name), args, session);
      return result === undefined || result instanceof HostObject ? null : result;
    }
  }
}

function reference(object: HostObject, session: HostSession): Record<string, unknown> {
  const id = isRange(object) ? session.keptId(object) : null;
  return id === null ? {} : { _ReferenceId: id };
}

function isRange(object: HostObject): object is HostObject<'Range' | 'RangeAreas'> {
  return object.className === 'Range' || object.className === 'RangeAreas';
}

function present(object: HostObject | null): HostObject {
  if (object) return object;
  throw new ExcelError('ItemNotFound', 'The object is a null object: check isNullObject before using it.');
}

function asResponseError(error: unknown, index: number, paths: ResolvedPaths): ResponseError {
  const refusal = error instanceof ExcelError ? error : null;
  return {
    Code: refusal?.code ?? 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location: paths.location,
    ActionIndex: index,
    HttpStatusCode: refusal?.code === 'ItemNotFound' ? 404 : refusal ? 400 : 500,
  };
}
