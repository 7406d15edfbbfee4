import type { NameData } from '../../templates/workbookData';

const ONE_CELL = /^=(?:'(?:[^']|'')+'|[^'!:]+)!\$?[A-Z]{1,3}\$?\d+$|^=[^:[\]]*$/i;

/** Whether a name may stand for more than one cell. */
export function isWideName({ formula }: NameData): boolean {
  return !ONE_CELL.test(formula);
}
