import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answeredMembers } from '../../../src/workbench/host/answeredMembers';
import { createExcel } from '../../support/office/createExcel';
import { usedMembers } from './usedMembers';

/** What the client answers by itself, for every class. */
const CLIENT = new Set(['load', 'isNullObject', 'context', 'set', 'toJSON', 'track', 'untrack']);
const CLIENT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  RequestContext: ['workbook', 'application', 'sync', 'load', 'trackedObjects'],
  ClientRequestContext: ['sync', 'load', 'trackedObjects'],
  ClientResult: ['value'],
  Error: ['code', 'message', 'debugInfo', 'traceMessages', 'name'],
  TrackedObjects: ['add', 'remove'],
  EventHandlers: ['add'],
  EventHandlerResult: ['remove'],
};

function unanswered(used: ReturnType<typeof usedMembers>): string[] {
  const answered = answeredMembers();
  return [...used.excel.keys()].filter((name) => {
    const [owner = '', member = ''] = name.split('.');
    return !(
      CLIENT.has(member) ||
      CLIENT_CLASSES[owner]?.includes(member) ||
      answered[owner]?.includes(member)
    );
  });
}

function unknownToOffice(used: ReturnType<typeof usedMembers>): string[] {
  const { Office: office } = createExcel();
  return [...used.office.keys()].filter((chain) => {
    const members = chain.split('.').slice(1);
    const found = members.reduce<unknown>(
      (object, member) =>
        typeof object === 'object' && object !== null ? Reflect.get(object, member) : undefined,
      office,
    );
    return found === undefined;
  });
}

describe('what the product says to Excel', () => {
  const used = usedMembers();

  test('is answered by the host', () => {
    expect([...used.excel.keys()]).toContain('Workbook.tables');
    expect(unanswered(used)).toEqual([]);
  });

  test('and to Office, is there in the stand-in', () => {
    expect([...used.office.keys()]).toContain('Office.onReady');
    expect(unknownToOffice(used)).toEqual([]);
  });
});

test('finds what the host lacks: calls, destructured properties and loaded names', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'members-')), 'sample.ts');
  writeFileSync(
    file,
    `export async function sample(context: Excel.RequestContext): Promise<void> {
       const { pivotTables } = context.workbook;
       pivotTables.load('items/name');
       context.workbook.tables.load(['items/style', 'items/legacyId']);
       context.workbook.getSelectedRange().calculate();
       Office.context.mailbox.getUserIdentityTokenAsync(() => undefined);
       await context.sync();
     }`,
  );
  const used = usedMembers([file]);
  expect(unanswered(used).sort()).toEqual([
    'PivotTable.name',
    'PivotTableCollection.items',
    'Range.calculate',
    'Table.legacyId',
    'Workbook.pivotTables',
  ]);
  expect(unknownToOffice(used)).toEqual([
    'Office.context.mailbox.getUserIdentityTokenAsync',
    'Office.context.mailbox',
  ]);
});
