import { generateRandomId, ICommandService } from '@univerjs/core';
import {
  IDefinedNamesService,
  isReferenceStrings,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import type { DefinedName, Sheet } from '../workbook';
import type { Calculation } from './calculation';
import type { GridContext } from './gridContext';

/** The grid writes references without "=" and other formulas with it. */
const stored = (formula: string): string => {
  const bare = formula.replace(/^=/, '');
  return isReferenceStrings(bare) ? bare : `=${bare}`;
};

class UniverName implements DefinedName {
  constructor(
    private readonly context: GridContext,
    private readonly id: string,
    private readonly sheetOf: (id: string) => Sheet,
  ) {}

  get sheet(): Sheet | null {
    const { localSheetId } = this.entry;
    const isOfWorkbook = localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return isOfWorkbook ? null : this.sheetOf(localSheetId);
  }

  get name(): string {
    return this.entry.name;
  }

  get formula(): string {
    return `=${this.entry.formulaOrRefString.replace(/^=/, '')}`;
  }

  setFormula(formula: string): void {
    this.change({ formulaOrRefString: stored(formula) });
  }

  get visible(): boolean {
    return this.entry.hidden !== true;
  }

  setVisible(visible: boolean): void {
    this.change({ hidden: !visible });
  }

  get comment(): string {
    return this.entry.comment ?? '';
  }

  setComment(comment: string): void {
    this.change({ comment });
  }

  delete(): void {
    this.context.run(RemoveDefinedNameCommand.id, this.entry);
  }

  private change(change: Partial<ISetDefinedNameMutationParam>): void {
    this.context.run(SetDefinedNameCommand.id, { ...this.entry, ...change });
  }

  private get entry(): ISetDefinedNameMutationParam {
    const { injector, unitId } = this.context;
    const found = injector.get(IDefinedNamesService).getValueById(unitId, this.id);
    if (!found) throw new Error('The name was deleted');
    return { ...found, unitId };
  }
}

/** The workbook's defined names. */
export class UniverNames {
  constructor(
    private readonly context: GridContext,
    calculation: Calculation,
    private readonly sheetOf: (id: string) => Sheet,
  ) {
    context.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) calculation.renamed();
    });
  }

  all(): readonly DefinedName[] {
    const names =
      this.context.injector.get(IDefinedNamesService).getDefinedNameMap(this.context.unitId) ?? {};
    return Object.keys(names).map((id) => this.name(id));
  }

  add(name: string, formula: string, sheet?: Sheet): DefinedName {
    // The engine gives a name one meaning wherever it stands.
    if (this.all().some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`The workbench keeps one name ${name}; another sheet or the workbook has it already.`);
    const id = generateRandomId(10);
    const formulaOrRefString = stored(formula);
    const localSheetId = sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    this.context.run(InsertDefinedNameCommand.id, { id, name, formulaOrRefString, localSheetId });
    return this.name(id);
  }

  private name(id: string): DefinedName {
    return new UniverName(this.context, id, this.sheetOf);
  }
}
