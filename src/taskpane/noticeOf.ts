import { HedgeError } from '../model/hedgeError';
import type { Notice } from './market/marketState';
import { marketTexts } from './texts/marketTexts';

/** What went wrong, for the user. */
export function noticeOf(
  error: unknown,
  isCancelled: boolean,
  title: string = marketTexts.failedTitle,
): Notice {
  if (isCancelled) return { intent: 'info', sentence: marketTexts.cancelled };
  const sentence = error instanceof HedgeError ? error.message : marketTexts.unexpected(wordsOf(error));
  return { intent: 'error', title, sentence };
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
