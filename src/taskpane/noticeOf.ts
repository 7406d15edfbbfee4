import { HedgeError } from '../model/hedgeError';
import type { Notice } from './paneState';
import { texts } from './texts';

/** What went wrong, for the user. */
export function noticeOf(error: unknown, isCancelled: boolean): Notice {
  if (isCancelled) return { intent: 'info', sentence: texts.cancelled };
  const sentence = error instanceof HedgeError ? error.message : texts.unexpected(wordsOf(error));
  return { intent: 'error', title: texts.failedTitle, sentence };
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
