import { askChoice } from '../page/askChoice';
import { element } from '../page/element';
import type { UniverWorkbook } from '../grid/univerWorkbook';
import { handOver, type ChosenFile } from './handOver';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

async function mayGo(name: string, workbook: string): Promise<boolean> {
  const answer = await askChoice({
    title: `Open ${name}?`,
    sentence: `It takes the place of ${workbook}. What was changed here is not kept: build a copy under Share first to keep it.`,
    choices: [
      ['Open it', 'open'],
      ['Stay here', 'stay'],
    ],
  });
  return answer === 'open';
}

/** Opens files that are chosen with the button or dropped on the cells, each in a page of its own. */
export function openControls(workbook: UniverWorkbook, title: string): void {
  const [button, input] = [element('open', HTMLButtonElement), element('open-file', HTMLInputElement)];
  const [grid, notice] = [element('grid', HTMLElement), element('notice', HTMLElement)];
  let isChanged = false;
  workbook.watch(({ kind }) => {
    if (kind === 'written') isChanged = true;
  });

  /** A file that cannot be read is told before anything of the open workbook goes. */
  async function replace(file: ChosenFile): Promise<void> {
    const { openedBook } = await import(/* webpackChunkName: "open" */ './openedBook');
    openedBook(file.bytes);
    if (isChanged && !(await mayGo(file.name, title))) return;
    await handOver(file);
    location.reload();
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined || button.disabled) return;
    button.disabled = true;
    notice.textContent = `Opening ${file.name} …`;
    try {
      await replace({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      notice.textContent = '';
    } catch (error) {
      notice.textContent = `${file.name} was not opened. ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      button.disabled = false;
      input.value = '';
    }
  }

  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => void open(input.files?.[0]));
  grid.addEventListener(
    'dragover',
    (event) => {
      if (hasFiles(event)) event.preventDefault();
    },
    { capture: true },
  );
  grid.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void open(event.dataTransfer?.files[0]);
    },
    { capture: true },
  );
}
