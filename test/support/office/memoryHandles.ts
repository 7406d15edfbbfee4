import type { DefinedName, Sheet, Table } from '../../../src/workbench/workbook';
import type { NameState, TableState } from './memoryState';

interface TableOwner {
  state(): TableState;
  sheet(id: string): Sheet;
  remove(): void;
}

interface NameOwner {
  state(): NameState;
  sheet(id: string): Sheet;
  remove(): void;
}

/** A table as the host sees it; what it tells is always read anew. */
export function tableHandle(id: string, owner: TableOwner): Table {
  return {
    id,
    get name() {
      return owner.state().name;
    },
    get sheet() {
      return owner.sheet(owner.state().sheet);
    },
    get area() {
      return owner.state().area;
    },
    get options() {
      return owner.state().options;
    },
    rename: (name) => void (owner.state().name = name),
    resize: (area) => void (owner.state().area = area),
    setOptions: (change) => void (owner.state().options = { ...owner.state().options, ...change }),
    delete: () => owner.remove(),
  };
}

export function nameHandle(owner: NameOwner): DefinedName {
  return {
    get name() {
      return owner.state().name;
    },
    get sheet() {
      const { sheet } = owner.state();
      return sheet === null ? null : owner.sheet(sheet);
    },
    get formula() {
      return owner.state().formula;
    },
    get visible() {
      return owner.state().visible;
    },
    get comment() {
      return owner.state().comment;
    },
    setFormula: (formula) => void (owner.state().formula = formula),
    setVisible: (visible) => void (owner.state().visible = visible),
    setComment: (comment) => void (owner.state().comment = comment),
    delete: () => owner.remove(),
  };
}
