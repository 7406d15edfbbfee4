import { CONTRACTS_TABLE } from '../model/contractsTable';
import { FEES_TABLE } from '../model/feesTable';
import { HedgeError } from '../model/hedgeError';
import { QUOTES_TABLE } from '../model/quotesTable';
import { TIERS_TABLE } from '../model/tiersTable';
import type { TableColumn } from '../model/tableColumn';
import { freeSheetName } from './freeSheetName';
import type { MarketPlan, TableChange } from './marketPlan';
import { marketRows } from './marketRows';
import { keepTerms } from './keepTerms';
import type { MarketUpdate } from './marketUpdate';
import type { NewTable } from './newTable';
import { unknownRates, type UnknownRates } from './ownRates';
import { feesRows, planFees } from './planFees';
import { matchRows, planRows, type IncomingRow, type MatchedRows } from './planTable';
import { planTiers, tierRows } from './planTiers';
import { NO_FEES, readFees, type FeesReading } from './readFees';
import { TableReading } from './tableReading';
import type { TableState } from './tableState';
import type { TermChange } from './termChanges';

/** Where the prices now stand. */
export interface MarketPlace {
  readonly table: string;
  readonly sheetName: string;
  /** The sheet is new, and it could not have the table's own name because the user has a sheet of that name. */
  readonly besideUsersSheet: boolean;
}

/** What the workbook now holds, and what the user should know about it. */
export interface MarketWritten {
  readonly places: readonly MarketPlace[];
  /** Sentences about what the user has in the way, or entered so that it could not be used. */
  readonly complaints: readonly string[];
  readonly unknownRates: readonly UnknownRates[];
  /** Contracts that keep their old terms until the user takes the new ones. */
  readonly termChanges: readonly TermChange[];
}

/** Reads the market's tables with one sync and works out what the refresh does to them. */
export async function planMarket(
  context: Excel.RequestContext,
  update: MarketUpdate,
): Promise<MarketWritten & { readonly plan: MarketPlan }> {
  const { worksheets, protection } = context.workbook;
  const quotes = new TableReading(context, QUOTES_TABLE.name);
  const contracts = new TableReading(context, CONTRACTS_TABLE.name);
  const feesTable = new TableReading(context, FEES_TABLE.name);
  const tiers = new TableReading(context, TIERS_TABLE.name);
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();

  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const planning = new Planning(update, sheetNames, protection.protected);
  const fees = planning.readFees(feesTable);
  const rows = marketRows(update, fees);
  planning.bring(QUOTES_TABLE, quotes, rows.quotes);
  planning.bringContracts(contracts, rows.contracts);
  planning.offerFees(feesTable);
  planning.bringTiers(tiers);
  return { ...planning.result(), unknownRates: unknownRates(update.answers, fees) };
}

interface TableForm {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** Gathers what becomes of each table. */
class Planning {
  private readonly newTables: NewTable[] = [];
  private readonly changes: TableChange[] = [];
  private readonly places: MarketPlace[] = [];
  private readonly complaints: string[] = [];
  private feesState: TableState | undefined;
  private termChanges: readonly TermChange[] = [];

  constructor(
    private readonly update: MarketUpdate,
    private readonly sheetNames: readonly string[],
    private readonly workbookProtected: boolean,
  ) {}

  /** A table the refresh cannot do without: what is in its way ends the refresh. */
  bring(
    form: TableForm,
    reading: TableReading,
    rows: readonly IncomingRow[],
    mend = (_state: TableState, matched: MatchedRows): MatchedRows => matched,
  ): void {
    const state = reading.state(form.columns);
    if (state) {
      const matched = mend(state, matchRows(state, form.columns, rows, this.update));
      this.change(form, state, planRows(state, form.columns, matched));
    } else if (rows.length > 0) {
      this.make(form, reading, rows);
    }
  }

  bringContracts(reading: TableReading, rows: readonly IncomingRow[]): void {
    this.bring(CONTRACTS_TABLE, reading, rows, (state, { known, newcomers }) => {
      const kept = keepTerms(state, known);
      this.termChanges = kept.changes;
      return { known: kept.known, newcomers };
    });
  }

  /** Prices do not wait for the user's fees: what is wrong with that table is told, and its rates are unknown. */
  readFees(reading: TableReading): FeesReading {
    try {
      this.feesState = reading.state(FEES_TABLE.columns, 'read');
      const fees = this.feesState ? readFees(this.feesState) : NO_FEES;
      this.complaints.push(...fees.complaints);
      return fees;
    } catch (error) {
      this.complain(error);
      return NO_FEES;
    }
  }

  /** A row for each venue that was asked, its rates left to the user. */
  offerFees(reading: TableReading): void {
    const { answers, failures } = this.update;
    const venues = [...answers, ...failures].map(({ venue }) => venue);
    if (this.feesState) {
      const plan = planFees(this.feesState, venues);
      if (plan.appended.length > 0 && !reading.isProtected) this.change(FEES_TABLE, this.feesState, plan);
      else this.place(FEES_TABLE.name, this.feesState.sheetName);
    } else if (!reading.isThere && this.places.length > 0) {
      try {
        this.make(FEES_TABLE, reading, feesRows(venues));
      } catch (error) {
        this.complain(error);
      }
    }
  }

  /** As the fees: prices do not wait for it. */
  bringTiers(reading: TableReading): void {
    const tiers = this.update.answers.flatMap((answer) => answer.tiers ?? []);
    if (tiers.length === 0) return;
    try {
      const state = reading.state(TIERS_TABLE.columns);
      if (state) this.change(TIERS_TABLE, state, planTiers(state, tiers));
      else this.make(TIERS_TABLE, reading, tierRows(tiers));
    } catch (error) {
      this.complain(error);
    }
  }

  result(): Omit<MarketWritten, 'unknownRates'> & { readonly plan: MarketPlan } {
    const { places, complaints, termChanges } = this;
    const plan = { newTables: this.newTables, changes: this.changes };
    return { places, complaints, termChanges, plan };
  }

  private change({ name }: TableForm, state: TableState, plan: TableChange['plan']): void {
    this.changes.push({ name, state, plan });
    this.place(name, state.sheetName);
  }

  private place(table: string, sheetName: string, besideUsersSheet = false): void {
    this.places.push({ table, sheetName, besideUsersSheet });
  }

  private make({ name, columns }: TableForm, reading: TableReading, rows: readonly IncomingRow[]): void {
    checkRoomForTable(name, reading.nameIsTaken, this.workbookProtected);
    const sheetName = freeSheetName(name, this.sheetNames);
    this.newTables.push({ name, sheetName, columns, rows });
    this.place(name, sheetName, sheetName !== name);
  }

  private complain(error: unknown): void {
    if (!(error instanceof HedgeError)) throw error;
    this.complaints.push(error.message);
  }
}

function checkRoomForTable(name: string, nameIsTaken: boolean, workbookProtected: boolean): void {
  if (nameIsTaken) {
    const sentence = `The workbook has a defined name ${name}, which the table ${name} needs. Rename it (Formulas, Name Manager) and refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
  if (workbookProtected) {
    const sentence = `The workbook's structure is protected, so no sheet ${name} can be added. Unprotect it (Review, Protect Workbook) and refresh again.`;
    throw new HedgeError('notAvailable', sentence);
  }
}
