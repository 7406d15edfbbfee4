import type { Workbook } from '../workbook';
import { type EventMessage, eventMessages } from './eventMessages';
import type { ExcelError } from './excelError';
import type { RequestBody, ResponseBody } from './protocol';
import { runActions } from './runActions';
import { HostSession } from './session';

/** Excel on the web refuses larger requests and answers. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** Excel's side of the conversation with an add-in, over any workbook. */
export interface Host {
  /** Runs one request. Requests run one after another, and each is one step for Undo. */
  execute(body: RequestBody): Promise<ResponseBody>;
  /** From the one to the other, all requests are one step for Undo. */
  beginUndoGroup(): void;
  endUndoGroup(): void;
}

/** What happens in the workbook is told to `onEvents`, as far as the add-in listens. */
export function createHost(
  workbook: Workbook,
  onEvents: (messages: readonly EventMessage[]) => void = () => undefined,
): Host {
  const session = new HostSession(workbook);
  let running = 0;
  let untold: EventMessage[] = [];
  workbook.watch((change) => {
    const messages = eventMessages(workbook, change, running > 0).filter(({ messageType }) =>
      session.isListening(messageType),
    );
    if (untold.length === 0 && messages.length > 0) queueMicrotask(tell);
    untold.push(...messages);
  });
  function tell(): void {
    const messages = untold;
    untold = [];
    onEvents(messages);
  }
  let last: Promise<unknown> = Promise.resolve();
  return {
    execute(body) {
      const next = last.then(async () => {
        running++;
        try {
          return await runRequest(body, session);
        } finally {
          running--;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
    beginUndoGroup() {
      session.undoGroups++;
      workbook.beginUndoStep();
    },
    endUndoGroup() {
      session.undoGroups--;
      workbook.endUndoStep();
    },
  };
}

async function runRequest(body: RequestBody, session: HostSession): Promise<ResponseBody> {
  if (isTooLarge(body))
    return refuse('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB: split it.');
  session.workbook.beginUndoStep();
  try {
    const response = await runActions(body, session);
    if (!isTooLarge(response)) return response;
    return refuse('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB: load less at a time.');
  } finally {
    session.endRequest();
    session.workbook.endUndoStep();
  }
}

function isTooLarge(message: unknown): boolean {
  return JSON.stringify(message).length > LARGEST_MESSAGE;
}

function refuse(code: ExcelError['code'], message: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 413 },
  };
}
