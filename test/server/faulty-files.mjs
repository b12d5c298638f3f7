/** How long a file may be late, in ms: longer than a reader is kept waiting for the panel, or for words. */
const LATE = 3500;
/** And one that is to be seen missing before it comes, by a test that may itself be late. */
const LATER = 6000;

/** The addresses that have been asked for with the fault `once`. */
const asked = new Set();

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What a server, or what is between, does to a file. Each returns true where the file itself is not to be served. */
const faults = {
  missing(context) {
    context.status = 404;
    context.set('Cache-Control', 'no-store');
    context.body = 'Not found';
    return true;
  },
  /** A page that says so, with the status of success. */
  html(context) {
    context.type = 'html';
    context.body = '<!doctype html><title>Not found</title><h1>Not found</h1>';
    return true;
  },
  /** Half of a script. */
  broken(context) {
    context.type = 'js';
    context.body = 'export const broken = {';
    return true;
  },
  async late() {
    await wait(LATE);
    return false;
  },
  async later() {
    await wait(LATER);
    return false;
  },
  /** Fails when it is first asked for. Told by the address without what is behind the question mark. */
  once(context) {
    if (asked.has(context.path)) return false;
    asked.add(context.path);
    return faults.missing(context);
  },
  /** The connection ends without an answer. */
  cut(context) {
    context.respond = false;
    context.req.destroy();
    return true;
  },
};

/**
 * Serves the project's files under `/faulty/<fault>/<file>/<name of the test>/`, one of them with a fault.
 * The fault holds for the files whose path ends with `<file>`; slashes in it are written as `~`.
 */
export async function faultyFiles(context, next) {
  const [, fault, file, path] = /^\/faulty\/([a-z]+)\/([^/]+)\/[^/]+(\/.*)$/.exec(context.path) ?? [];
  if (!fault) return next();
  const isFaulty = path.endsWith(`/${file.replaceAll('~', '/')}`);
  if (isFaulty && (await faults[fault](context))) return undefined;
  context.url = path;
  context.set('Cache-Control', 'no-store');
  return next();
}
