/** Names of places in a Word file: forty characters of letters, figures and underscores at most. */
const longest = 40;

/** One name for each id, no two alike. */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const base = `r_${id.replace(/\W+/g, '_')}`.slice(0, longest - 6);
    let name = base;
    for (let nth = 2; this.#taken.has(name.toLowerCase()); nth += 1) name = `${base}_${nth}`;
    this.#taken.add(name.toLowerCase());
    this.#names.set(id, name);
    return name;
  }
}
