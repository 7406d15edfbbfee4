import type { Validation } from '../sheetParts';
import { askChoice } from './askChoice';

const GENERAL = 'The cell does not take this value.';

/** A dialog with the rule's sentence. Stop can only take the value back; the others may keep it. */
export async function askUser({ style, title, message }: Validation['errorAlert']): Promise<boolean> {
  const answer = await askChoice({
    title: title || 'This value is not allowed',
    sentence: message || GENERAL,
    choices:
      style === 'Warning'
        ? [
            ['Keep it', 'keep'],
            ['Change it', 'back'],
          ]
        : [['OK', style === 'Information' ? 'keep' : 'back']],
  });
  return answer === 'keep';
}
