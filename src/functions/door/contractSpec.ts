import { CONTRACT_TERMS_COLUMNS, type ContractTerms, PAYOFFS } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';
import type { Cells, Column } from './column';
import { readNotNegative, readPositive } from './numbers';
import { wordArgument } from './word';

const isDefault = (cell: PlainCell): boolean => cell === '' || cell === 0;

function positiveOr<Default>(name: string, cell: PlainCell, byDefault: Default): Decimal | Default {
  return isDefault(cell) ? byDefault : readPositive(name, cell);
}

function notNegativeOr0(name: string, cell: PlainCell): Decimal {
  return isDefault(cell) ? new Decimal(0) : readNotNegative(name, cell);
}

/** A spec row's cells as terms; 0, null and "" after the size mean the default. `owner` begins each cell's name. */
export function readContractTerms(row: readonly unknown[], owner = ''): ContractTerms {
  const [size = '', payoff = '', lotSize = '', minContracts = '', minNotional = '', settlePrice = ''] =
    row.map((cell, index) => plainCell(`${owner}${CONTRACT_TERMS_COLUMNS[index]}`, cell));
  const settle = positiveOr(`${owner}settlePrice`, settlePrice, undefined);
  return {
    contractSize: readPositive(`${owner}contractSize`, size),
    payoff: wordArgument(`${owner}payoff`, isDefault(payoff) ? '' : payoff, PAYOFFS, 'linear'),
    lotSize: positiveOr(`${owner}lotSize`, lotSize, new Decimal(1)),
    minContracts: notNegativeOr0(`${owner}minContracts`, minContracts),
    minNotional: notNegativeOr0(`${owner}minNotional`, minNotional),
    ...(settle === undefined ? {} : { settlePrice: settle }),
  };
}

function readSize(size: unknown): ContractTerms {
  const contractSize = readPositive('contractSpec', plainCell('contractSpec', size));
  return { ...readContractTerms([1]), contractSize };
}

/** The contractSpec argument: a size, a spec row, or one spec row per row. */
export function contractSpecArgument(cells: Cells): Column<ContractTerms> {
  const matrix: unknown[][] = Array.isArray(cells) ? cells : [[cells]];
  const width = matrix[0]?.length ?? 0;
  if (width > CONTRACT_TERMS_COLUMNS.length) {
    throw new HedgeError(
      'badArgument',
      `contractSpec must be a contract size or the six cells ${CONTRACT_TERMS_COLUMNS.join(', ')}; it is ${width} cells wide`,
    );
  }
  if (matrix.length > 1 && width === 1) {
    throw new HedgeError(
      'badArgument',
      'contractSpec must be one contract size or rows of spec cells; a column of sizes has lost the other spec columns',
    );
  }
  const line = (row: number): unknown[] => matrix[matrix.length === 1 ? 0 : row] ?? [];
  const terms = (row: number): ContractTerms =>
    width === 1 ? readSize(line(row)[0]) : readContractTerms(line(row), "contractSpec's ");
  return {
    name: 'contractSpec',
    rows: matrix.length,
    read: matrix.length === 1 ? once(terms) : terms,
    isBlank: (row) => line(row).every((cell) => cell === '' || cell === null),
  };
}

/** The contractSpec of a function that spills a table: one size or one spec row. */
export function contractSpecCell(cells: Cells): ContractTerms {
  const { rows, read } = contractSpecArgument(cells);
  if (rows > 1) {
    throw new HedgeError(
      'badArgument',
      `contractSpec must be one contract size or one row of spec cells; it is ${rows} rows`,
    );
  }
  return read(0);
}

/** Ten thousand rows may share one spec: it is read once. */
function once<Value>(make: (row: number) => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make(0) }).value;
}
