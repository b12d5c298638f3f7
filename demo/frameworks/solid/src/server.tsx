import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './App.tsx';

/**
 * The page as a reader first gets it.
 * @param search The query of the address.
 * @param template The document, with a mark where the application goes.
 */
export const render = (search: string, template: string): string =>
  template
    .replace('</head>', () => `${generateHydrationScript()}</head>`)
    .replace('<!--app-->', () => renderToString(() => <App search={search} />));
