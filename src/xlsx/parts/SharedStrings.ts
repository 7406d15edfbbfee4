import { FileProblem } from '../fileProblem';
import { element, type Xml } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { MAIN } from './namespaces';
import { Registry } from './Registry';

const MOST_CHARACTERS = 32_767;
const EDGE_SPACE = /^\s|\s$/;

/** Says when a text is longer than a cell can hold. */
export function checkLength(text: string, where: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new FileProblem(
    `The text in ${where} has ${text.length.toLocaleString('en')} characters; a cell holds ${MOST_CHARACTERS.toLocaleString('en')} at most. Shorten it.`,
  );
}

/** Attributes of an element whose text begins or ends with a space that has to stay. */
export function keepSpace(text: string): Readonly<Record<string, string>> {
  return EDGE_SPACE.test(text) ? { 'xml:space': 'preserve' } : {};
}

/** The texts of all cells, each once. */
export class SharedStrings {
  private readonly texts = new Registry<Xml>();
  private uses = 0;

  place(text: string, where: string): number {
    checkLength(text, where);
    this.uses += 1;
    return this.texts.place(text, () =>
      element('si', {}, [element('t', keepSpace(text), [encodeText(text)])]),
    );
  }

  part(): Xml {
    const { items } = this.texts;
    return element('sst', { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items);
  }
}
