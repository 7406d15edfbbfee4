/** What a column of a file of holdings may be called; only letters count, in any case. */
const SPELLINGS = {
  asset: ['asset', 'coin', 'currency', 'ticker', 'token', 'base', 'symbol'],
  quantity: ['quantity', 'qty', 'amount', 'balance', 'total', 'units', 'size', 'holding', 'holdings'],
  averageCost: [
    ...['averagecost', 'avgcost', 'averageprice', 'avgprice', 'entryprice', 'buyprice', 'purchaseprice'],
    ...['averagebuyprice', 'avgbuyprice', 'averageentryprice', 'costpercoin', 'costperunit', 'unitcost'],
  ],
  hedgeRatio: ['hedgeratio', 'ratio'],
  beta: ['beta'],
  hedge: ['hedge', 'contract'],
} as const;

export type HoldingColumn = keyof typeof SPELLINGS;
const COLUMNS = Object.keys(SPELLINGS) as HoldingColumn[];
const NEEDED = ['asset', 'quantity'] as const;

export interface HoldingColumns {
  readonly places: ReadonlyMap<HoldingColumn, number>;
  /** Columns that mean nothing here. */
  readonly others: readonly string[];
  readonly problems: readonly string[];
}

const lettersOf = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a header means, if anything. */
export function columnMeant(header: string): HoldingColumn | undefined {
  const letters = lettersOf(header);
  return COLUMNS.find((column) => SPELLINGS[column].some((spelling) => spelling === letters));
}

/** Which column of a file is which, by its header. */
export function holdingColumns(headers: readonly string[]): HoldingColumns {
  const places = new Map<HoldingColumn, number>();
  const [others, problems]: [string[], string[]] = [[], []];
  headers.forEach((header, place) => {
    const column = columnMeant(header);
    const before = column === undefined ? undefined : places.get(column);
    if (column === undefined) {
      if (header.trim() !== '') others.push(header.trim());
    } else if (before === undefined) places.set(column, place);
    else problems.push(`"${headers[before] ?? ''}" and "${header}" both mean ${column}; keep one of them.`);
  });
  for (const column of NEEDED.filter((each) => !places.has(each))) {
    problems.push(
      `No column is named ${column} (or ${SPELLINGS[column].slice(1, 4).join(', ')}); there are: ${headers.map((header) => header.trim()).join(', ')}.`,
    );
  }
  return { places, others, problems };
}
