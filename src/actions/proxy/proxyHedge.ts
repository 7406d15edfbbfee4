import { HedgeError } from '../../model/hedgeError';
import { planOfCells } from '../../templates/planOfCells';
import type { CellValue } from '../../templates/workbookData';
import type { TableCells } from '../../workbook/proxy/readProxyTables';
import type { ProxyPart } from './proxyFit';
import type { ProxyQuestion } from './proxyQuestion';

/** What to sell, and what that costs over the plan's horizon. */
export interface ProxyHedge {
  readonly legs: readonly {
    /** venue:symbol */
    readonly key: string;
    readonly symbol: string;
    /** Positive = sell. */
    readonly shortContracts: number;
  }[];
  /** Quote currency; undefined while fees or funding are unknown. */
  readonly cost: number | undefined;
}

/** The plan of this one holding, worked out by HEDGE.PLAN itself. Throws its sentence when it has none. */
export function proxyHedge(
  contracts: TableCells,
  quotes: TableCells,
  question: ProxyQuestion,
  parts: readonly ProxyPart[],
  beta: number,
): ProxyHedge {
  const plan = (rows: (string | number)[][]) => {
    const copy = (cells: TableCells) => cells.map((row) => [...row]);
    const settings = [
      ...question.settings.filter(([name]) => name !== 'venue'),
      ['venue', question.venue] as const,
    ];
    const result = planOfCells(
      rows,
      copy(contracts),
      copy(quotes),
      settings.map((row) => [...row]),
    );
    if (result.spill.length === 1) throw refusal(result.spill[0]?.[0]);
    return result;
  };
  const { coin, quantity } = question;
  const keys = parts.map((part) => {
    const [line] = plan([[part.coin, 1]]).lines;
    const [venue, symbol] = [line?.('venue'), line?.('symbol')];
    if (typeof venue !== 'string' || typeof symbol !== 'string') throw refusal(symbol);
    return `${venue}:${symbol}`;
  });
  const result = plan(parts.map(({ weight }, at) => [coin, quantity * weight, '', beta, keys[at] ?? '']));
  const legs = result.lines.map((line, at) => {
    const shortContracts = line('shortContracts');
    if (typeof shortContracts !== 'number') throw refusal(shortContracts);
    return { key: keys[at] ?? '', symbol: (keys[at] ?? '').replace(/^[^:]*:/, ''), shortContracts };
  });
  const costs = result.lines.map((line) => line('cost'));
  const cost = result.total('cost');
  return {
    legs,
    cost: costs.every((each) => typeof each === 'number') && typeof cost === 'number' ? cost : undefined,
  };
}

function refusal(cell: CellValue | undefined): HedgeError {
  const sentence = typeof cell === 'object' ? cell.sentence : undefined;
  return new HedgeError('notAvailable', sentence ?? 'The plan gives no contracts for it.');
}
