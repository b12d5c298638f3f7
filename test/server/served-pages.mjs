import {text} from 'node:stream/consumers';

/** What tests have put under `/served/`: bodies with their headers, by their paths. */
const served = new Map();

/**
 * Serves under `/served/` what a test has put there, with headers of its own: what a page is told by HTTP, as its content
 * security policy, cannot be told it in another way. `PUT` takes `{headers, body}` as JSON.
 */
export async function servedPages(context, next) {
  if (!context.path.startsWith('/served/')) return next();
  if (context.method === 'PUT') {
    served.set(context.path, JSON.parse(await text(context.req)));
    context.status = 204;
    return undefined;
  }
  const found = served.get(context.path);
  if (!found) return undefined;
  context.set(found.headers);
  context.body = found.body;
  return undefined;
}
