import type { Workbench } from './bridge';
import { CustomFunctionRegistry } from './customFunctions';
import { excelNamespace } from './excelNamespace';
import { OfficeCommands } from './officeCommands';
import { OfficeError } from './officeError';
import { officeNamespace } from './officeNamespace';

/** Puts Office, Excel and CustomFunctions on a page, and tells the workbench around it what the page can do. */
export function installOffice(page: object, workbench: Workbench | null): void {
  const registry = new CustomFunctionRegistry();
  const commands = new OfficeCommands();
  const globals = {
    CustomFunctions: registry.namespace,
    Office: officeNamespace(workbench, commands),
    OfficeExtension: { Error: OfficeError },
    ...(workbench ? { Excel: excelNamespace(workbench) } : {}),
  };
  Object.assign(page, globals);
  workbench?.connect({
    functionIds: () => registry.ids(),
    invoke: (id, args, address) => registry.invoke(id, args, address),
    runCommand: (id) => commands.run(id),
  });
}
