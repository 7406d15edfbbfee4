import type { AddInPage } from '../client/bridge';

/** The add-in's page in its iframe: its functions for the grid's formulas, its commands for the ribbon. */
export class AddInLink {
  private page: AddInPage | undefined;
  private readonly loaded: Promise<unknown>;

  /** Scripts of the page run in order, so all functions are there when it has loaded. */
  constructor(private readonly frame: HTMLIFrameElement) {
    this.loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }

  open(address: string): void {
    this.frame.src = address;
  }

  connect(page: AddInPage): void {
    this.page = page;
  }

  /** At once where the function is there; before that, when the page has loaded. */
  invoke(id: string, values: readonly unknown[]): unknown {
    if (this.page?.functionIds().includes(id)) return this.page.invoke(id, values, '');
    return this.whenLoaded().then((page) => page.invoke(id, values, ''));
  }

  async runCommand(id: string): Promise<void> {
    await (await this.whenLoaded()).runCommand(id);
  }

  private async whenLoaded(): Promise<AddInPage> {
    await this.loaded;
    if (this.page !== undefined) return this.page;
    throw new AddInMissing();
  }
}

/** In a cell it is #VALUE! with this sentence, beside the ribbon the sentence alone. */
class AddInMissing extends Error {
  readonly code = '#VALUE!';

  constructor() {
    super('The add-in did not load. Reload the page.');
  }
}
