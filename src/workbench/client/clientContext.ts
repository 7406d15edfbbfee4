import type { Action } from '../host/protocol';
import type { EventListeners } from './eventListeners';
import type { OfficeObjectPath } from './officeObjectPath';

/** What an object needs of the context that made it. */
export interface ClientContext {
  readonly events: EventListeners;
  newId(): number;
  /** Asks for something at the next sync; the paths are those that it needs. */
  addAction(
    action: Omit<Action, 'Id'>,
    paths: readonly OfficeObjectPath[],
    onResult?: (value: unknown) => void,
  ): void;
  /** Remembers an object that the host keeps for this context until the batch is over. */
  hold(object: HeldObject): void;
  readonly trackedObjects: {
    readonly add: (object: HeldObject) => void;
    readonly remove: (object: HeldObject) => void;
  };
}

export interface HeldObject {
  readonly path: OfficeObjectPath;
}
