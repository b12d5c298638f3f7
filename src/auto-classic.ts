import {startAuto} from './auto/start.js';
import {retrying} from './loading/retrying.js';

startAuto(document.currentScript, retrying(() => import('./define.js')));
