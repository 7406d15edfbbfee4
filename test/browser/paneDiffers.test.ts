import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../support/dist';

test('the workbench shows the pane’s own page with exactly one line changed', () => {
  const lines = (file: string) => readFileSync(path.join(DIST, file), 'utf8').split('\n');
  const excel = lines('taskpane.html');
  const workbench = lines('taskpane.workbench.html');

  expect(workbench).toHaveLength(excel.length);
  expect(
    excel.flatMap((line, index) =>
      line === workbench[index] ? [] : [[line.trim(), workbench[index]?.trim()]],
    ),
  ).toEqual([
    [
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      '<script src="workbench/office.js"></script>',
    ],
  ]);
});
