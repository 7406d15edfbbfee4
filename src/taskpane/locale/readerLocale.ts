/**
 * The language whose way of writing numbers and dates the pane takes: Excel's, because the cells beside the pane are
 * written in it. undefined stands for the browser's own.
 */
export function readerLocale(): string | undefined {
  // Outside Excel there may be no Office at all, or one that knows of no language.
  const context: Partial<Office.Context> | undefined =
    typeof Office === 'undefined' ? undefined : Office.context;
  return known(context?.contentLanguage) ?? known(context?.displayLanguage);
}

/** A tag that is malformed, or of a language that nobody here knows, is passed over. */
function known(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
