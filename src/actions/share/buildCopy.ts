import { valuesCopy } from '../../xlsx/freeze/valuesCopy';
import { liveCopy } from '../../xlsx/liveCopy';
import { ADD_IN_VERSION } from './addInVersion';
import { fileSentence, type ShareSource } from './shareSource';

export const FLAVOURS = ['values', 'live'] as const;
/** What a copy is: numbers for anybody, or formulas for those who have the add-in. */
export type Flavour = (typeof FLAVOURS)[number];

export interface Copy {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const day = (now: Date) => now.toISOString().slice(0, 10);

/** Builds a copy of the workbook that was read. */
export function buildCopy({ bytes }: ShareSource, flavour: Flavour, now: Date): Copy {
  try {
    const copy =
      flavour === 'values'
        ? valuesCopy(bytes, { madeAt: now, version: ADD_IN_VERSION }).bytes
        : liveCopy(bytes);
    return { bytes: copy, fileName: `Hedge plan, ${flavour}, ${day(now)}.xlsx` };
  } catch (error) {
    throw fileSentence(error);
  }
}
