import { HedgeError } from '../../model/hedgeError';

const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  // One call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** Whether Excel opens files that an add-in hands to it. */
export function canCreateWorkbook(): boolean {
  return (
    Office.context.requirements.isSetSupported('ExcelApi', '1.8') &&
    typeof Excel.createWorkbook === 'function'
  );
}

/** Opens the bytes of an .xlsx file as a new workbook. */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new HedgeError('notAvailable', `Excel did not open the copy${reason}. Download it instead.`);
  }
}
