import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

/**
 * The page as a reader first gets it.
 * @param search The query of the address.
 * @param template The document, with a mark where the application goes.
 */
export const render = async (search: string, template: string): Promise<string> => {
  const app = await renderToString(createSSRApp(App, {search}));
  return template.replace('<!--app-->', () => app);
};
