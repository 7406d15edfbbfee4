import { HedgeError } from '../../model/hedgeError';

/** A range that must hold something: #N/A when nothing was found in it. */
export function refuseBlank(name: string, found: { readonly length: number }, what = 'row'): void {
  if (found.length === 0)
    throw new HedgeError('notAvailable', `${name} must hold at least one ${what}; all its cells are blank`);
}
