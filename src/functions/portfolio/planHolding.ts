import { asShown } from '../../hedging/portfolio/asShown';
import { type PlanFigures, type PlanPosition, planFigures } from '../../hedging/portfolio/planFigures';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { instantText } from '../../model/instantText';
import { attempt, known } from '../door/attempt';
import { type RowCells, readName } from '../door/filledRows';
import { hedgeContract, holds } from './hedgeContract';
import { readNotNegative, readNumber, readPositive } from '../door/numbers';
import type { PlanSettings } from './planSettings';
import { published, publishedTerms } from '../door/published';
import { type QuotedPrice, quotedPrice, spotQuote } from './quotedPrice';
import { refuseOld } from '../door/refuseOld';
import type { KeyedTable, TableRow } from '../door/table';

export const HOLDING_COLUMNS = ['asset', 'quantity', 'hedgeRatio', 'beta', 'hedge', 'price'] as const;
const HOURS_PER_DAY = 24;

/** What a plan knows of one holding. Each part gives its value, or the error that its cells show. */
export interface PlanHolding {
  readonly asset: () => string;
  readonly quantity: () => Decimal;
  readonly price: () => Decimal;
  readonly exposure: () => Decimal;
  readonly beta: () => Decimal;
  readonly hedgeRatio: () => Decimal;
  readonly contract: () => TableRow;
  readonly position: () => PlanPosition;
  readonly figures: () => PlanFigures;
  /** What the user should know, in sentences. */
  readonly notes: readonly string[];
  /** The rows of both tables that the figures rest on. */
  readonly sources: readonly TableRow[];
}

/** Reads a holding and finds its price, its contract and what that costs. */
export function planHolding(
  row: RowCells<(typeof HOLDING_COLUMNS)[number]>,
  contracts: KeyedTable,
  quotes: KeyedTable,
  settings: PlanSettings,
): PlanHolding {
  const notes: string[] = [];
  const sources: TableRow[] = [];
  const note = (when: boolean, sentence: string): void => {
    if (when) notes.push(sentence);
  };
  const use = (source: TableRow): TableRow => {
    sources.push(source);
    const status = source.cellOrBlank('status');
    note(status !== '', `${source.key} is ${status}`);
    return source;
  };
  const priced = (source: TableRow, fields: readonly string[], what: string): QuotedPrice => {
    const quoted = quotedPrice(use(source), fields);
    refuseOld(source, settings.maxAgeMinutes, settings.now);
    note(quoted.field !== fields[0], `${what} is the ${quoted.field} price of ${source.key}`);
    const told = source.cellOrBlank('note');
    note(told !== '', `${source.key}: ${told}`);
    return quoted;
  };
  const or = (column: 'hedgeRatio' | 'beta', byDefault: Decimal): Decimal => {
    if (row.cell(column) === '') return byDefault;
    const value = row.read(column, readNumber);
    note(value.isZero(), `${column} is empty or 0, so nothing is hedged`);
    return value;
  };

  const asset = attempt(() => row.read('asset', readName));
  const quantity = attempt(() => row.read('quantity', readNumber));
  const hedgeRatio = attempt(() => or('hedgeRatio', settings.hedgeRatio));
  const beta = attempt(() => or('beta', new Decimal(1)));
  const contract = attempt(() => {
    const named = row.cell('hedge') || '';
    const found =
      named === '' ? hedgeContract(contracts, asset(), settings.venue) : contracts.row(String(named).trim());
    note(found.cellOrBlank('active') === false, `${found.key} is not open for trading`);
    return use(found);
  });
  const quote = attempt(() => priced(quotes.row(contract().key), ['mark', 'last', 'index'], 'entryPrice'));
  const price = attempt(() => {
    const own = row.cell('price') || '';
    if (own !== '') return row.read('price', readPositive);
    return priceOfCoin();
  });

  function priceOfCoin(): Decimal {
    const hedge = known(contract);
    const venue = hedge === undefined ? settings.venue : String(hedge.cell('venue'));
    const spot = spotQuote(quotes, asset(), venue, String(hedge?.cellOrBlank('quote') ?? ''));
    if (spot !== undefined) {
      const currency = hedge?.cellOrBlank('quote') ?? '';
      note(venue !== '' && !holds(spot, 'venue', venue), `price is that of ${spot.key}`);
      note(
        currency !== '' && !holds(spot, 'quote', String(currency)),
        `price is in ${spot.cellOrBlank('quote')}, the hedge in ${currency}`,
      );
      return priced(spot, ['last', 'mark', 'index', 'bid'], 'price').value;
    }
    if (hedge !== undefined && holds(hedge, 'base', asset()) && quote().row.cellOrBlank('index') !== '') {
      note(true, `price is the index of ${hedge.key}`);
      return quotedPrice(quote().row, ['index']).value;
    }
    throw new HedgeError(
      'notAvailable',
      `quotesTable has no spot price of ${asset()}; add the coin to the watch-list and press Refresh, or give its price in holdings`,
    );
  }

  const exposure = attempt(() => quantity().times(price()));
  const rate = (source: TableRow, field: string, advice = '', read = readNumber): Decimal | undefined => {
    const cell = source.cellOrBlank(field);
    note(cell === '', `${source.key} has no ${field}${advice}`);
    return cell === '' ? undefined : read(`${source.key} ${field}`, cell);
  };
  const position = attempt((): PlanPosition => {
    const spec = contract();
    const fees = ': enter it in the Fees table and press Refresh';
    return {
      exposure: exposure(),
      beta: beta(),
      hedgeRatio: hedgeRatio(),
      terms: publishedTerms(spec),
      entryPrice: quote().value,
      feeRate: rate(spec, `${settings.feeSide}FeeRate`, fees),
      maintenanceRate: rate(spec, 'maintenanceMarginRate', fees, readNotNegative),
      ...carry(spec),
      wallet: `${published(spec, 'venue')} ${spec.cellOrBlank('settle')}`,
    };
  });

  /** A dated future has no funding, which is known; a perpetual's may be unknown. */
  function carry(spec: TableRow): Pick<PlanPosition, 'fundingRate' | 'periods'> {
    if (holds(spec, 'kind', 'dated')) return { fundingRate: new Decimal(0), periods: new Decimal(0) };
    const source = quote().row;
    const from = source.cellOrBlank('fundingIntervalHours') === '' ? spec : source;
    const hours = rate(from, 'fundingIntervalHours', '', readPositive);
    return {
      fundingRate: rate(source, 'fundingRate'),
      periods: hours && asShown(settings.horizonDays.times(HOURS_PER_DAY).div(hours)),
    };
  }

  const figures = attempt(() => {
    const spec = contract();
    const sized = planFigures(position(), settings.leverage, settings.rounding);
    const { terms } = position();
    const wanted = exposure().times(beta()).times(hedgeRatio());
    note(
      sized.shortContracts.isZero() && !wanted.isZero(),
      `the hedge is below the smallest order of ${spec.key}`,
    );
    note(
      row.cell('beta') === '' && !holds(spec, 'base', asset()),
      `hedged with ${spec.cellOrBlank('base')} at beta 1`,
    );
    note(
      terms.payoff !== 'linear',
      `initialMargin, fees, funding and cost are in ${spec.cellOrBlank('settle')}`,
    );
    const most = spec.cellOrBlank('maxLeverage');
    note(
      most !== '' && settings.leverage.gt(readNumber('maxLeverage', most)),
      `leverage is above the ${most} of ${spec.key}`,
    );
    const expiry = spec.cellOrBlank('expiresAt');
    note(
      expiry !== '' && settings.now.plus(settings.horizonDays).gt(readNumber('expiresAt', expiry)),
      `${spec.key} expires ${typeof expiry === 'number' ? instantText(expiry) : ''}, before the horizon ends`,
    );
    return sized;
  });
  return { asset, quantity, price, exposure, beta, hedgeRatio, contract, position, figures, notes, sources };
}
