import type { EventMessage } from '../host/eventMessages';

type Listener = (content: object) => unknown;

/** Who on this page wants to be told what happens in the workbook. */
export class EventListeners {
  private readonly listeners = new Map<string, Set<Listener>>();

  /** `targetId` is the sheet or table, or "Workbook" for all sheets. */
  add(type: number, targetId: string, listener: Listener): void {
    const known = this.listeners.get(`${type} ${targetId}`) ?? new Set();
    this.listeners.set(`${type} ${targetId}`, known.add(listener));
  }

  remove(type: number, targetId: string, listener: Listener): void {
    this.listeners.get(`${type} ${targetId}`)?.delete(listener);
  }

  /** Messages come as JSON, since they come from another window. */
  receive(messages: string): void {
    for (const { messageType, targetId, message } of JSON.parse(messages) as EventMessage[]) {
      const content = JSON.parse(message) as object;
      for (const listener of this.listeners.get(`${messageType} ${targetId}`) ?? []) listener(content);
    }
  }
}
