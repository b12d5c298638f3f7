import {hold} from './hold.js';

describe('around a verb', () => {
  it('nothing has turned where that is no verb', () =>
    hold('The firm Vance & Holt reported a fall in annual profit as the price of oil rose.', [
      ['Higher oil prices cut annual profit at Vance & Holt.'],
    ]));

  it('nothing has turned where what is counted stands before it', () =>
    hold(
      'O carpinteiro Rui Lobo montou 12 caixas, apesar das queixas da junta, que as achou feias.',
      [['A junta queixou-se das 12 caixas que Rui Lobo montou.']],
      'pt',
    ));

  it('nothing has turned where a reflexive verb says by what it is so', () =>
    hold(
      "La hausse s'explique surtout par la rouille trouvée sous le pont.",
      [['La rouille sous le pont explique surtout la hausse.']],
      'fr',
    ));
});
