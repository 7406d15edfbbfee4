import type { Workbook } from '../workbook';
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

export function createHost(workbook: Workbook): Host {
  const session = new HostSession(workbook);
  let last: Promise<unknown> = Promise.resolve();
  return {
    execute(body) {
      const next = last.then(() => runRequest(body, session));
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
