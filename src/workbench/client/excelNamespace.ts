import type { Workbench } from './bridge';
import { ClientObject } from './clientObject';
import type { EventListeners } from './eventListeners';
import api from './officeApi.json';
import { OfficeError } from './officeError';
import { RequestContext } from './requestContext';

type Batch = (context: RequestContext) => Promise<unknown>;

/** The global `Excel`. */
export function excelNamespace(workbench: Workbench, events: EventListeners): Record<string, unknown> {
  class Context extends RequestContext {
    constructor() {
      super(workbench, events);
    }
  }

  /** run(batch), run(options, batch), run(object or objects of an earlier run, batch). */
  async function run(first: unknown, second?: unknown): Promise<unknown> {
    const batch = second ?? first;
    if (!isBatch(batch))
      throw new OfficeError('InvalidArgument', 'Excel.run takes a function that gives a promise.');
    const options = second === undefined ? {} : first;
    const context = earlierContext(options) ?? new Context();
    const isOneStep = isRecord(options) && options.mergeUndoGroup === true;
    if (isOneStep) workbench.beginUndoGroup();
    try {
      const result = await batch(context);
      await context.sync();
      return result;
    } finally {
      if (isOneStep) workbench.endUndoGroup();
      await context.close().catch(() => undefined);
    }
  }

  return { run, RequestContext: Context, ...api.enums };
}

function earlierContext(options: unknown): RequestContext | null {
  const given = isRecord(options) && 'previousObjects' in options ? options.previousObjects : options;
  const object: unknown = Array.isArray(given) ? given[0] : given;
  if (object instanceof ClientObject && object.context instanceof RequestContext) return object.context;
  return object instanceof RequestContext ? object : null;
}

function isBatch(value: unknown): value is Batch {
  return typeof value === 'function';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
