import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';

/** Column and row of a cell's name, columns A to Z. */
function place(name: string): [number, number] {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`"${name}" is not a cell of columns A to Z`);
  return [letter.charCodeAt(0), Number(row)];
}

/** The workbench as a person uses it: keys go to the grid, cells are read as they are drawn. */
export class Workbench {
  private constructor(
    readonly page: Page,
    /** What the page said to the console or failed to load. */
    readonly complaints: readonly string[],
    /** Every address the page asked for. */
    readonly requests: readonly string[],
  ) {}

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    const workbench = new Workbench(page, complaints, requests);
    await workbench.shows('C11', '150');
    return workbench;
  }

  /** In the pane: these venues and no others. */
  async chooseVenues(...names: readonly string[]): Promise<void> {
    const boxes = this.pane.getByRole('group', { name: 'Venues' }).getByRole('checkbox');
    await boxes.first().waitFor();
    for (const box of await boxes.all()) await box.uncheck();
    for (const name of names) await this.pane.getByRole('checkbox', { name, exact: true }).check();
  }

  /** The text of a cell of the shown sheet. */
  async cell(name: string): Promise<string> {
    return (await this.page.locator(`#cells [data-cell="${name}"]`).textContent()) ?? '';
  }

  /** Waits until a cell is drawn with this text. */
  async shows(name: string, text: string | RegExp): Promise<void> {
    await this.page
      .locator(`#cells [data-cell="${name}"]`)
      .and(this.page.getByText(text, typeof text === 'string' ? { exact: true } : {}))
      .waitFor({ state: 'attached' });
  }

  /** Opens a sheet by its tab; a second click on an open tab would start renaming it. */
  async showSheet(name: string): Promise<void> {
    if ((await this.page.locator('#cells').getAttribute('data-sheet')) === name) return;
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).first().click();
    await this.page.locator(`#cells[data-sheet="${name}"]`).waitFor({ state: 'attached' });
  }

  /** The cell of the shown sheet's table in the row of a key, under a header. */
  async tableCell(key: string, header: string): Promise<string> {
    const rows = await this.page
      .locator('#cells tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    const [headers = []] = rows;
    const row = rows.find(([first]) => first === key);
    if (row === undefined || !headers.includes(header))
      throw new Error(`The sheet has no ${header} of ${key}.`);
    return row[headers.indexOf(header)] ?? '';
  }

  /** Moves to a cell with the arrow keys, from wherever the selection is. */
  async goTo(name: string): Promise<void> {
    const [column, row] = place(name);
    const [fromColumn, fromRow] = place((await this.page.getByTestId('cell-name').textContent()) ?? '');
    await this.press(column < fromColumn ? 'ArrowLeft' : 'ArrowRight', Math.abs(column - fromColumn));
    await this.press(row < fromRow ? 'ArrowUp' : 'ArrowDown', Math.abs(row - fromRow));
    await this.isAt(name);
  }

  /** The name of the cell follows the keys a moment later: what reads it must know where it will be. */
  private async isAt(name: string): Promise<void> {
    await this.page.getByTestId('cell-name').getByText(name, { exact: true }).waitFor();
  }

  private async press(key: string, times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(key);
  }

  /** Types into a cell by keyboard and leaves it with Enter, which moves to the cell below. */
  async type(name: string, text: string): Promise<void> {
    const [column, row] = place(name);
    await this.goTo(name);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.isAt(`${String.fromCharCode(column)}${row + 1}`);
  }

  /** The task pane's page. */
  get pane(): Frame {
    const frame = this.page.frame({ url: /taskpane\.workbench\.html/ });
    if (frame === null) throw new Error('The workbench shows no task pane.');
    return frame;
  }
}
