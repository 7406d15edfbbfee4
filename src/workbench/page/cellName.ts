import { numberToABC } from '@univerjs/core';

/** "B7" for row 6, column 1. */
export const cellName = (row: number, column: number): string => `${numberToABC(column)}${row + 1}`;
