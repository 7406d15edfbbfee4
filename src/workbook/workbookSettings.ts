import { HedgeError } from '../model/hedgeError';

/** A value that travels with the workbook; undefined when it has none. It may come from a stranger's file. */
export function readSetting(name: string): unknown {
  return Office.context.document.settings.get(name) ?? undefined;
}

export function saveSetting(name: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(name, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HedgeError('notAvailable', `The choices could not be kept: ${result.error.message}`));
    });
  });
}
