/**
 * Remembers what follows from an object of a state for as long as the object lives. States share
 * what did not change between them, so a commit costs only what it touched.
 */
export function remembered<K extends object, R extends object, V>(
  compute: (key: K, rules: R) => V,
): (key: K, rules: R) => V {
  const byRules = new WeakMap<R, WeakMap<K, { readonly value: V }>>();
  return (key, rules) => {
    let known = byRules.get(rules);
    if (!known) byRules.set(rules, (known = new WeakMap()));
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: compute(key, rules) }));
    return found.value;
  };
}
