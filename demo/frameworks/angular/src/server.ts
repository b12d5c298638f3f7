import {AngularAppEngine} from '@angular/ssr';

const engine = new AngularAppEngine();

/**
 * The page as a reader first gets it.
 * @param search The query of the address.
 */
export const render = async (search: string): Promise<string> => {
  const response = await engine.handle(new Request(`http://localhost/${search}`));
  if (!response?.ok) throw new Error('Angular renders no such page');
  return response.text();
};
