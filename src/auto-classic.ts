import {startAuto} from './auto/start.js';
import {retrying} from './engines/retrying.js';

startAuto(document.currentScript, retrying(() => import('./define.js')));
