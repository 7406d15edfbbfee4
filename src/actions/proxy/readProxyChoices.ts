import {
  type HoldingsOnSheet,
  type ProxyTables,
  readProxyTables,
  type TableCells,
} from '../../workbook/proxy/readProxyTables';
import { dailyReturns } from './dailyReturns';

/** A holding of a plan whose hedge may be chosen. */
export interface ProxyHolding {
  readonly table: string;
  readonly coin: string;
  readonly quantity: number;
  readonly settings: readonly (readonly [string, string | number | boolean])[];
}

/** What there is to choose from. */
export interface ProxyChoices {
  readonly tables: ProxyTables;
  /** Coins with closes, and those held. */
  readonly coins: readonly string[];
  /** Venues whose contracts the workbook has. */
  readonly venues: readonly string[];
  readonly holdings: readonly ProxyHolding[];
}

export async function readProxyChoices(): Promise<ProxyChoices> {
  const tables = await readProxyTables();
  const holdings = tables.holdings.flatMap(holdingsOf);
  const withCloses = [...dailyReturns(tables.history ?? []).keys()];
  return {
    tables,
    coins: [...new Set([...holdings.map(({ coin }) => coin), ...withCloses])],
    venues: [...new Set(textsOf(tables.contracts ?? [], 'venue'))],
    holdings,
  };
}

function holdingsOf({ table, cells, settings }: HoldingsOnSheet): ProxyHolding[] {
  const quantities = columnOf(cells, 'quantity');
  const chosen = settings.flatMap(([name, value]) =>
    typeof name === 'string' && value !== undefined ? [[name, value] as const] : [],
  );
  return columnOf(cells, 'asset').flatMap((asset, row) => {
    const [coin, quantity] = [String(asset).trim().toUpperCase(), quantities[row]];
    return coin === '' || typeof quantity !== 'number' ? [] : [{ table, coin, quantity, settings: chosen }];
  });
}

function columnOf([headers = [], ...rows]: TableCells, header: string) {
  const at = headers.indexOf(header);
  return at < 0 ? [] : rows.map((row) => row[at] ?? '');
}

const textsOf = (cells: TableCells, header: string): string[] =>
  columnOf(cells, header).filter((cell): cell is string => typeof cell === 'string' && cell !== '');
