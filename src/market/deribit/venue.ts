import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const deribit = endpointsAt('deribit', 'www.deribit.com');

export const DERIBIT = {
  id: 'deribit',
  name: 'Deribit',
  hosts: ['www.deribit.com'],
  endpoints: {
    instruments: deribit('/api/v2/public/get_instruments', INSTRUMENTS, ['currency', 'kind']),
    bookSummary: deribit('/api/v2/public/get_book_summary_by_currency', PRICES, ['currency', 'kind']),
    ticker: deribit('/api/v2/public/ticker', PRICES, ['instrument_name']),
    chart: deribit('/api/v2/public/get_tradingview_chart_data', DAYS, [
      'instrument_name',
      'resolution',
      'start_timestamp',
      'end_timestamp',
    ]),
    orderBook: deribit('/api/v2/public/get_order_book', PRICES, ['instrument_name', 'depth']),
  },
} as const satisfies Venue;
