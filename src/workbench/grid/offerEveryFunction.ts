import type { IDescriptionService } from '@univerjs/sheets-formula';

/** A list that is shown whole: the grid's autocomplete would cut it to its first ten. */
class WholeList<Item> extends Array<Item> {
  override slice(): Item[] {
    return [...this];
  }
}

/** Typing the namespace offers every function of the add-in, not the first ten. */
export function offerEveryFunction(descriptions: IDescriptionService, namespace: string): void {
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    return text.toUpperCase().startsWith(`${namespace.toUpperCase()}.`) ? WholeList.from(found) : found;
  };
}
