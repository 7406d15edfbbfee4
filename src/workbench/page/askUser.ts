import type { Validation } from '../sheetParts';

const GENERAL = 'The cell does not take this value.';

/** A dialog with the rule's sentence. Stop can only take the value back; the others may keep it. */
export function askUser({ style, title, message }: Validation['errorAlert']): Promise<boolean> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const sentence = document.createElement('p');
  const answers = document.createElement('form');
  heading.id = 'alert-title';
  sentence.id = 'alert-message';
  heading.textContent = title || 'This value is not allowed';
  sentence.textContent = message || GENERAL;
  answers.method = 'dialog';
  const choices: [label: string, value: string][] =
    style === 'Warning'
      ? [
          ['Keep it', 'keep'],
          ['Change it', 'back'],
        ]
      : [['OK', style === 'Information' ? 'keep' : 'back']];
  answers.append(
    ...choices.map(([label, value]) => {
      const button = document.createElement('button');
      button.value = value;
      button.textContent = label;
      return button;
    }),
  );
  dialog.className = 'alert';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', sentence.id);
  dialog.append(heading, sentence, answers);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'keep');
    });
  });
}
