import {hold} from './hold.js';

describe('two names', () => {
  it('must not have changed places', () =>
    hold(
      'The dairy will shut its creamery in Marlow next spring.\nMost of the bottling would move to a bigger hall in Tiverton.',
      [
        ['The dairy will shut its creamery in Marlow next spring and move most of the bottling to Tiverton.'],
        ['The dairy will shut its Tiverton creamery next spring and move most of the bottling to Marlow.', 'roles'],
      ],
    ));

  it('are the same in another order where they are joined', () =>
    hold('Sales in Asia and Europe rose.', [['Sales rose across Europe and Asia.']]));

  it('are not alone in changing places', () =>
    hold(
      'El gremio prohibió las visitas nocturnas pese a las quejas del museo.',
      [
        ['El gremio prohibió las visitas pese a las quejas del museo.'],
        ['El museo prohibió las visitas nocturnas pese a las quejas del gremio.', 'roles'],
      ],
      'es',
    ));
});
