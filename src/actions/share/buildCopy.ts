import { valuesCopy } from '../../xlsx/freeze/valuesCopy';
import { formulaCopy } from '../../xlsx/formulaCopy/formulaCopy';
import { liveCopy } from '../../xlsx/liveCopy';
import { ADD_IN_VERSION } from './addInVersion';
import { fileSentence, type ShareSource } from './shareSource';

export const FLAVOURS = ['values', 'formulas', 'live'] as const;
/** What a copy is: numbers for anybody, ordinary formulas for anybody, or HEDGE formulas for those who have the add-in. */
export type Flavour = (typeof FLAVOURS)[number];

export interface Copy {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Of a copy with ordinary formulas: the cells that HEDGE functions filled, and those of them that have one now. */
  readonly formulas?: { readonly filled: number; readonly native: number };
}

const BUILDERS: Readonly<
  Record<Flavour, (bytes: Uint8Array, now: Date) => Pick<Copy, 'bytes' | 'formulas'>>
> = {
  values: (bytes, now) => ({ bytes: valuesCopy(bytes, { madeAt: now, version: ADD_IN_VERSION }).bytes }),
  formulas: (bytes, now) => {
    const { bytes: copy, filled, native } = formulaCopy(bytes, { madeAt: now, version: ADD_IN_VERSION });
    return { bytes: copy, formulas: { filled, native } };
  },
  live: (bytes) => ({ bytes: liveCopy(bytes) }),
};

const day = (now: Date) => now.toISOString().slice(0, 10);

/** Builds a copy of the workbook that was read. */
export function buildCopy({ bytes }: ShareSource, flavour: Flavour, now: Date): Copy {
  try {
    return { ...BUILDERS[flavour](bytes, now), fileName: `Hedge plan, ${flavour}, ${day(now)}.xlsx` };
  } catch (error) {
    throw fileSentence(error);
  }
}
