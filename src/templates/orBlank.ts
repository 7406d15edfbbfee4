/** What a native look-up finds, blank where the cell is: Excel gives 0 for an empty cell, and unknown is not 0. */
export const orBlank = (found: string): string => `IF(${found}="","",${found})`;
