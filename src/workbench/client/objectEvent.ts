import type { ClientObject, EventShape } from './clientObject';

type Handler = (content: object) => unknown;

/** `worksheets.onSelectionChanged` and its like: a handler counts from the next sync on. */
export function objectEvent(object: ClientObject, { wire, type }: EventShape) {
  const { context, path, className } = object;
  // Of all sheets, or of one sheet or table, whose id must have been loaded.
  const target = (): string => (className === 'WorksheetCollection' ? 'Workbook' : String(object.read('id')));
  const call = (Name: string, then: () => void): void => {
    context.addAction({ ActionType: 3, Name, ObjectPathId: path.info.Id }, [path], then);
  };
  return {
    add(handler: Handler) {
      call(`_Register${wire}Event`, () => context.events.add(type, target(), handler));
      return {
        context,
        remove: () => call(`_Unregister${wire}Event`, () => context.events.remove(type, target(), handler)),
      };
    },
  };
}
