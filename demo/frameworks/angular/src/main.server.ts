import {mergeApplicationConfig} from '@angular/core';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App} from './app.ts';
import {config} from './app.config.ts';

const onServer = mergeApplicationConfig(config, {
  providers: [provideServerRendering(withRoutes([{path: '**', renderMode: RenderMode.Server}]))],
});

export default (context: BootstrapContext) => bootstrapApplication(App, onServer, context);
