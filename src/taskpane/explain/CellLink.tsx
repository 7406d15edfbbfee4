import { Link } from '@fluentui/react-components';
import { nameOfCell, type ShownCell } from '../../actions/explain/showCell';
import type { DoctorStore } from './doctorStore';

/** A cell by its name; pressed, it is selected in the workbook. */
export function CellLink({ cell, store }: { readonly cell: ShownCell; readonly store: DoctorStore }) {
  return (
    <Link as="button" onClick={() => void store.show(cell)}>
      {nameOfCell(cell)}
    </Link>
  );
}
