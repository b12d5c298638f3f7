import {render as renderToString} from 'svelte/server';
import App from './App.svelte';

/**
 * The page as a reader first gets it.
 * @param search The query of the address.
 * @param template The document, with a mark where the application goes.
 */
export const render = (search: string, template: string): string => {
  const {head, body} = renderToString(App, {props: {search}});
  return template.replace('</head>', () => `${head}</head>`).replace('<!--app-->', () => body);
};
