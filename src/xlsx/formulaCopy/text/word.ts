import { NoNativeForm } from '../NoNativeForm';

const TEXT = /^"((?:[^"]|"")*)"$/;

/** A word argument: one that is written in the formula, or the text of the cell that has it. */
export type Word = { readonly known: string } | { readonly cell: string };

/** Reads a word; left out, blank or 0 it is the default. */
export function word(text: string | undefined, byDefault: string): Word {
  if (text === undefined) return { known: byDefault };
  const written = TEXT.exec(text)?.[1];
  if (written === undefined) return text === '0' ? { known: byDefault } : { cell: text };
  return { known: written.trim() === '' ? byDefault : written.trim().toLowerCase() };
}

/** A text for each word, the first of them for a blank cell too; another word is an error. */
export function byWord(of: Word, texts: Readonly<Record<string, string>>): string {
  if ('known' in of) {
    const text = texts[of.known];
    if (text === undefined) throw new NoNativeForm(`it knows no "${of.known}"`);
    return text;
  }
  const { cell } = of;
  const [first, ...others] = Object.entries(texts);
  if (first === undefined) throw new NoNativeForm('it knows no words');
  if (others.every(([, text]) => text === first[1])) return first[1];
  const byDefault = `IF(OR(${cell}="",${cell}=0,${cell}="${first[0]}"),${first[1]},#VALUE!)`;
  return others.reduceRight(
    (otherwise, [name, text]) => `IF(${cell}="${name}",${text},${otherwise})`,
    byDefault,
  );
}
