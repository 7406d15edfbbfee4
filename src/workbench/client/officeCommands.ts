type Command = (event: { completed(): void; readonly source: { readonly id: string } }) => void;

/** What a page has associated with the ribbon's buttons. */
export class OfficeCommands {
  private readonly commands = new Map<string, Command>();

  associate(id: string, run: Command): void {
    this.commands.set(id, run);
  }

  /** Done when the page calls `completed`. */
  run(id: string): Promise<void> {
    const command = this.commands.get(id);
    if (!command) return Promise.reject(new Error(`The add-in has no command ${id}.`));
    return new Promise((resolve) => command({ completed: () => resolve(), source: { id } }));
  }
}
