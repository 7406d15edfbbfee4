export interface Question {
  readonly title: string;
  readonly sentence: string;
  /** What its buttons say, and the answer each gives. */
  readonly choices: readonly (readonly [label: string, answer: string])[];
}

/** Asks in a dialog. Escape gives the answer "". */
export function askChoice({ title, sentence, choices }: Question): Promise<string> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const text = document.createElement('p');
  const answers = document.createElement('form');
  heading.id = 'alert-title';
  text.id = 'alert-message';
  heading.textContent = title;
  text.textContent = sentence;
  answers.method = 'dialog';
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
  dialog.setAttribute('aria-describedby', text.id);
  dialog.append(heading, text, answers);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
