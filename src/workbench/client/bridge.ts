/**
 * How the add-in's page and the workbench around it find each other. The workbench sets itself on its window,
 * under this name, before it opens the add-in's page in an iframe; the stand-in for office.js looks for it on
 * its parent window and connects while it loads. Texts cross as JSON, so that nothing of one window's realm
 * reaches the other; only function arguments and results cross as they are.
 */
export const WORKBENCH = 'hedgerowWorkbench';

/** What the workbench does for the page. */
export interface Workbench {
  /** Runs a request of the Excel client, a RequestBody, and gives its ResponseBody: JSON both. */
  execute(request: string): Promise<string>;
  /** What is between them is one step for Undo. */
  beginUndoGroup(): void;
  endUndoGroup(): void;
  /** The settings kept in the workbook, as one JSON object. */
  readSettings(): string;
  writeSettings(settings: string): void;
  setPaneShown(shown: boolean): void;
  isPaneShown(): boolean;
  theme(): OfficeTheme;
  /** Called once for each page that loads the stand-in; a later page takes the place of an earlier one. */
  connect(page: AddInPage): void;
}

/** What the page does for the workbench. */
export interface AddInPage {
  /** Ids of the functions that the page has associated so far. */
  functionIds(): string[];
  /**
   * Calls a function as Excel does: null for an omitted optional, rows of cells for a matrix parameter, an error
   * cell as { type: "Error", basicValue: "#N/A" }. It answers or throws as the function does, with values,
   * promises and errors of the page's own realm: read them by their form, not with instanceof.
   */
  invoke(id: string, args: readonly unknown[], address: string): unknown;
  /** Tells the page what happened in the workbook: EventMessages as JSON. */
  receiveEvents(messages: string): void;
  /** Runs what the page associated with a ribbon button; done when the page says so. */
  runCommand(id: string): Promise<void>;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** The workbench around this window, if there is one on the same origin. */
export function findWorkbench(window: Window): Workbench | null {
  try {
    const found: unknown = Reflect.get(window.parent, WORKBENCH);
    return isWorkbench(found) ? found : null;
  } catch {
    // A parent on another origin does not let itself be read.
    return null;
  }
}

function isWorkbench(value: unknown): value is Workbench {
  return typeof value === 'object' && value !== null && 'execute' in value && 'connect' in value;
}
