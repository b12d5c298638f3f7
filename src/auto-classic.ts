import {startAuto} from './auto/start.js';
import {retrying} from './loading/retrying.js';

// An image in the page may be called so.
startAuto(
  Reflect.get(Document.prototype, 'currentScript', document),
  retrying(() => import('./define.js')),
);
