import type { ColumnMap } from './mapColumns';

export interface BesideQuestion {
  /** The table's name. */
  readonly table: string;
  readonly columns: ColumnMap;
  /** Which contract a coin is hedged with, where its name leaves a doubt: coin → venue:symbol. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Undefined: the choices of the workbook's plan. */
  readonly venue: string | undefined;
}

/** HEDGE.PLAN over the columns of a table, as it stands in a cell; it grows with the table. */
export function besideFormula({ table, columns, chosen, venue }: BesideQuestion): string {
  const column = (header: string): string => {
    if (header === '') return '""';
    const cells = `${table}[${escaped(header)}]`;
    // An empty cell in a list that a formula puts together becomes 0, which is not blank.
    return `IF(${cells}="","",${cells})`;
  };
  const { asset, quantity, hedgeRatio, beta, hedge } = columns;
  const named = [...chosen].reduceRight(
    (otherwise, [coin, key]) =>
      `IF(TRIM(${table}[${escaped(asset)}])=${text(coin)},${text(key)},${otherwise})`,
    column(hedge),
  );
  const parts = [column(asset), column(quantity), column(hedgeRatio), column(beta), named];
  while (parts.at(-1) === '""') parts.pop();
  const holdings = `CHOOSE({${parts.map((_, at) => at + 1).join(',')}},${parts.join(',')})`;
  const settings = venue === undefined ? 'HedgeSettings' : `{"venue",${text(venue)}}`;
  return `=HEDGE.PLAN(${holdings},Contracts[#All],Quotes[#All],${settings})`;
}

/** These mean something of their own in a reference to a table. */
const escaped = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
