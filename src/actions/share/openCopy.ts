import { canCreateWorkbook, createWorkbook } from '../../workbook/share/createWorkbook';
import type { Copy } from './buildCopy';

/** Opens a copy as a workbook of its own, beside this one. */
export function openCopy({ bytes }: Copy): Promise<void> {
  return createWorkbook(bytes);
}

/** Whether this Excel can. */
export function canOpenCopy(): boolean {
  return canCreateWorkbook();
}
