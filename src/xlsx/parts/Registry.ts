/** Things a part lists once and others point to by their place in the list. */
export class Registry<T> {
  private readonly places = new Map<string, number>();
  readonly items: T[] = [];

  /** The place of an item, which is added when nothing with its key is there. */
  place(key: string, make: () => T): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const fresh = this.items.push(make()) - 1;
    this.places.set(key, fresh);
    return fresh;
  }
}
