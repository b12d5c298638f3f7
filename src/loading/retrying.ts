/**
 * Loads a part of the script, and again where that failed. Browsers may remember a failure for as long as the page lives:
 * in `cdn/` each new try is of an address of its own. Where a bundler has made the address, the reader may be told the
 * same again.
 * @param load Imports it; as built for `cdn/`, with what is given behind the address.
 */
export function retrying<T>(load: (again: string) => Promise<T>): () => Promise<T> {
  let again = '';
  return () =>
    load(again).catch((error: unknown) => {
      again += '?';
      throw error;
    });
}
