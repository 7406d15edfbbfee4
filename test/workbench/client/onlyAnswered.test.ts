import { workbenchClient } from './clients';

/** What a batch is told that uses Excel like this. */
function told(use: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  return workbenchClient()
    .Excel.run(async (context) => {
      use(context);
      await context.sync();
      return 'nothing';
    })
    .catch((error: unknown) => error);
}

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ['Workbook.pivotTables', ({ workbook }) => workbook.pivotTables.load('items')],
  ['Worksheet.shapes', ({ workbook }) => workbook.worksheets.getFirst().shapes.load('items')],
  ['Range.hyperlink', ({ workbook }) => (workbook.getSelectedRange().hyperlink = { address: 'a' })],
  ['Range.hyperlink', ({ workbook }) => workbook.getSelectedRange().set({ hyperlink: { address: 'a' } })],
])('%s, which the host lacks, is refused by its name', async (name, use) => {
  expect(await told(use)).toMatchObject({
    code: 'ApiNotFound',
    message: `The workbench does not answer ${name}; Excel may.`,
  });
});

test('what the host answers is not refused', async () => {
  expect(await told(({ workbook }) => workbook.getSelectedRange().set({ values: [[1]] }))).toBe('nothing');
});
