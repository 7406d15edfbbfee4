import type { Area, Sheet, Table, Workbook, WorkbookChange } from '../workbook';
import { overlaps } from './cells/areas';
import { formatAddress } from './cells/formatAddress';
import { splitSheetName } from './cells/parseAddress';

/** How the client numbers what it is told. */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  selectionChanged: 14,
  tableChanged: 101,
} as const;

/** The client takes messages of other categories for something else than events. */
const EVENT_CATEGORY = 65_536;
/** Whom an event of all sheets is told. */
const WHOLE_WORKBOOK = 'Workbook';

export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  /** The sheet or table that it happened to. */
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

/** What a client is told of a change; `isOwn` where the add-in made it. */
export function eventMessages(workbook: Workbook, change: WorkbookChange, isOwn: boolean): EventMessage[] {
  const { kind, sheet, area } = change;
  const worksheetId = sheet.id;
  const place = { worksheetId, address: addressOf(sheet, area) };
  const toSheets = (type: number, content: object): EventMessage[] => [
    message(type, worksheetId, content),
    message(type, WHOLE_WORKBOOK, content),
  ];
  if (kind === 'activated') return toSheets(EventType.activated, { type: 'WorksheetActivated', worksheetId });
  if (kind === 'selected') {
    const content = { type: 'WorksheetSelectionChanged', ...place };
    return toSheets(EventType.selectionChanged, content);
  }
  const triggerSource = isOwn ? 'ThisLocalAddin' : 'Unknown';
  const edit = { changeType: 'RangeEdited', source: 'Local', ...place };
  const tables = workbook.tables().filter((table) => lies(table, sheet, area));
  return [
    ...toSheets(EventType.dataChanged, { type: 'WorksheetChanged', triggerSource, ...edit }),
    ...tables.map(({ id }) =>
      message(EventType.tableChanged, id, { type: 'TableChanged', tableId: id, ...edit }),
    ),
  ];
}

function message(messageType: number, targetId: string, content: object): EventMessage {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(content) };
}

/** Without the sheet's name. */
function addressOf(sheet: Sheet, area: Area): string {
  return splitSheetName(formatAddress(sheet, area))[1];
}

function lies(table: Table, sheet: Sheet, area: Area): boolean {
  return table.sheet.id === sheet.id && overlaps(table.area, area);
}
