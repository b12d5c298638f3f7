import {startAuto} from './auto/start.js';

startAuto(document.currentScript, () => import('./define.js'));
