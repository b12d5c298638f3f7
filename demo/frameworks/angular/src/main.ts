import {bootstrapApplication} from '@angular/platform-browser';
import {registerEngine} from 'tldr-article';
import {newsroom} from '../../newsroom.ts';
import {App} from './app.ts';
import {config} from './app.config.ts';

registerEngine('newsroom', newsroom);

bootstrapApplication(App, config)
  // Not before: Angular writes all attributes anew as it takes over, and would undo what a reader has opened by then.
  .then(() => import('tldr-article/define'))
  .catch(console.error);
