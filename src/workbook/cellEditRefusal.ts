import { HedgeError } from '../model/hedgeError';

/** Excel takes no change while the user types in a cell: not an error, only too early. */
export class CellEditRefusal extends HedgeError {
  constructor() {
    super('notAvailable', 'A cell is being edited. Finish it with Enter or Esc and try again.');
  }
}
