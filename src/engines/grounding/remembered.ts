/** Makes a function find what it finds once for each list of words, however often it is asked. */
export function perList<V>(find: (list: string) => V): (list: string) => V {
  const known = new Map<string, V>();
  return (list) => {
    let found = known.get(list);
    if (found === undefined) known.set(list, (found = find(list)));
    return found;
  };
}

/** Makes a function find what it finds once for each object, for as long as that lives; what else it is given goes with the object. */
export function perObject<O extends object, Others extends unknown[], V>(
  find: (object: O, ...others: Others) => V,
): (object: O, ...others: Others) => V {
  const known = new WeakMap<O, V>();
  return (object, ...others) => {
    let found = known.get(object);
    if (found === undefined) known.set(object, (found = find(object, ...others)));
    return found;
  };
}
