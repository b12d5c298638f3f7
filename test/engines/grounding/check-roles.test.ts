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

  it('two change places where that is one', () =>
    hold('The council sued the ferry firm in May over the state of the pier.', [
      ['In May the council sued the ferry firm.'],
      ['The ferry firm sued the council in May over the state of the pier.', 'roles'],
    ]));

  it('nobody is sought who stands in another sentence', () =>
    hold('The nurses had been on strike. Dr Achebe thanked the helpers of the ward in a letter.', [
      ['In a letter the helpers were thanked by Achebe.'],
      ['A letter thanked the helpers of the ward.'],
    ]));
});
