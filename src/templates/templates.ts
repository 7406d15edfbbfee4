import { BLENDED } from './examples/blended';
import { EVENT_HEDGE } from './examples/eventHedge';
import { LONG_HEDGE } from './examples/longHedge';
import { MULTI_COIN } from './examples/multiCoin';
import { SINGLE_COIN } from './examples/singleCoin';
import type { Template } from './template';

/** Every planning workbook that New plan offers, simplest first. */
export const TEMPLATES: readonly Template[] = [SINGLE_COIN, MULTI_COIN, BLENDED, EVENT_HEDGE, LONG_HEDGE];
