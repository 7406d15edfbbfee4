import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';
import { VENUE_IDS, isVenueId, type VenueId } from '../../src/market/venues';
import type { Template } from '../../src/templates/template';
import { TEMPLATES } from '../../src/templates/templates';
import type { CopyWish } from './makePlan';

const SOURCES = ['sample', 'live'] as const;
export type PlanSource = (typeof SOURCES)[number];

const USAGE = `Usage: npm run --silent plan -- holdings.csv --template multi-coin --out plan.xlsx [--venue mexc] [--source sample|live] [--values | --formulas] [--timeout seconds] [--force]
Templates: ${TEMPLATES.map(({ id }) => id).join(', ')}. Venues: ${VENUE_IDS.join(', ')}.`;

export interface PlanOptions {
  readonly csv: string;
  readonly template: Template;
  readonly venue: VenueId;
  readonly out: string;
  readonly source: PlanSource;
  readonly timeoutMilliseconds?: number;
  /** A copy for people without the add-in: what HEDGE cells show, instead of their formulas. */
  /** Undefined: a live file. */
  readonly copy: CopyWish['of'] | undefined;
  /** Writes over a file that is there. */
  readonly force: boolean;
}

const wrong = (why: string): Error => new Error(`${why}\n${USAGE}`);

function commandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        venue: { type: 'string' },
        out: { type: 'string' },
        source: { type: 'string', default: 'sample' },
        timeout: { type: 'string' },
        values: { type: 'boolean', default: false },
        formulas: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

/** What the command line asks for, or a sentence and how to ask. */
export function planOptions(args: readonly string[]): PlanOptions {
  const { values, positionals } = commandLine(args);
  const [csv, ...others] = positionals;
  if (csv === undefined || others.length > 0) throw wrong('Name one file of holdings.');
  const template = TEMPLATES.find(({ id }) => id === values.template);
  if (template === undefined)
    throw wrong(
      values.template === undefined ? 'Name a --template.' : `There is no template ${values.template}.`,
    );
  const venue = values.venue ?? template.choices.venue;
  if (!isVenueId(venue)) throw wrong(`There is no venue ${venue}.`);
  const { out } = values;
  if (out === undefined || path.extname(out).toLowerCase() !== '.xlsx')
    throw wrong('Name the file to write with --out; it ends in .xlsx.');
  const source = SOURCES.find((each) => each === values.source);
  if (source === undefined) throw wrong('--source must be sample or live.');
  if (values.values && values.formulas) throw wrong('Choose --values or --formulas, not both.');
  const copied = values.formulas ? 'formulas' : undefined;
  const seconds = parseNumber(values.timeout, `--timeout must be a number of seconds.\n${USAGE}`);
  if (seconds !== undefined && seconds <= 0) throw wrong('--timeout must be positive.');
  return {
    ...{ csv, template, venue, out, source, copy: values.values ? 'values' : copied, force: values.force },
    ...(seconds !== undefined && { timeoutMilliseconds: seconds * 1000 }),
  };
}
