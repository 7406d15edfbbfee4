import type { Workbench } from './bridge';
import { CustomFunctionRegistry } from './customFunctions';
import { EventListeners } from './eventListeners';
import { excelNamespace } from './excelNamespace';
import { OfficeCommands } from './officeCommands';
import { OfficeError } from './officeError';
import { officeNamespace } from './officeNamespace';

/** Puts Office, Excel and CustomFunctions on a page, and tells the workbench around it what the page can do. */
export function installOffice(page: object, workbench: Workbench | null): void {
  const registry = new CustomFunctionRegistry();
  const events = new EventListeners();
  const commands = new OfficeCommands();
  const globals = {
    CustomFunctions: registry.namespace,
    Office: officeNamespace(workbench, commands),
    OfficeExtension: { Error: OfficeError },
    ...(workbench ? { Excel: excelNamespace(workbench, events) } : {}),
  };
  Object.assign(page, globals);
  workbench?.connect({
    functionIds: () => registry.ids(),
    invoke: (id, args, address) => registry.invoke(id, args, address),
    receiveEvents: (messages) => events.receive(messages),
    runCommand: (id) => commands.run(id),
  });
}
