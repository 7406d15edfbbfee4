const OFFICE_SCRIPT = /^(\s*)<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"><\/script>$/m;

/** The pane's page for the workbench: one line differs, the script that brings Excel's library. */
export function workbenchPage(page: string): string {
  if (!OFFICE_SCRIPT.test(page)) {
    throw new Error('taskpane.html must load office.js by a script tag alone on its line');
  }
  return page.replace(OFFICE_SCRIPT, '$1<script src="workbench/office.js"></script>');
}
