import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    sr sra srs sras srta dr dra drs dras prof profa profs eng arq exmo exma ilmo st sto sta av gen cel cap ten sgt maj
    pe fr dep sen gov mons ex cf aprox ca vs tel apto trav mr mrs pça rod
  `,
  numericAbbreviations: 'no núm art arts pág págs p pp vol cap fig ed n inc tel',
  trailingAbbreviations: 'jan fev abr jun jul ago set out nov dez cia ltda inc co jr',
  functionWords: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso
    aquilo seu sua seus suas ele ela vós eles elas lhe e porém contudo que quando como pois enquanto onde quem qual
    quais quanto de do da dos das em no na nas ao aos à às por pelo pela pelos pelas para com sem sobre entre desde
    segundo contra após durante sob sim já além assim então depois antes agora hoje ontem aqui ali lá mais menos todo
    toda todos todas cada alguns algumas ambos é são era foi há tem foram está se até
  `,
  stigmaWords: `
    eu me meu minha tu te você vocês nós nos nosso nossa também muito ou porque embora mas não nem outro outros outra
    outras
  `,
  stigmaTerms: `
    mim meus teu pode podem poderia poderiam deveria seria seriam ainda tão talvez provavelmente sempre nunca algo
    nada coisa coisas disse diz afirmou explicou acho sei quero realmente
  `,
  cuePhrases: `
    neste artigo, neste trabalho, neste estudo, neste ensaio, neste guia, neste post, este artigo explica, este artigo
    descreve, este estudo, em resumo, em suma, em conclusão, o objetivo deste artigo, o objetivo deste estudo, o
    objetivo deste trabalho
  `,
  dependents: `
    ele, ela, eles, elas, seu, sua, seus, suas, dele, dela, este, esta, estes, estas, isto, esse, essa, esses, essas,
    isso, aquele, aquela, aqueles, aquelas, aquilo, nesse, nessa, neste, nesta, desse, dessa, tal, tais, ambos, ambas,
    outro, outra, outros, outras, o mesmo, assim, então, depois, portanto, por isso, logo, consequentemente, por
    exemplo, em vez disso, pelo contrário, ao contrário, caso contrário, no entanto, contudo, todavia, também, além
    disso, finalmente, por fim, primeiro, segundo, aí, ali, lá, aqui, antes, desde então, por sua vez, por outro lado,
    pois, ou, nem, trata-se, nesses, nessas, nestes, nestas, deste, desta, destes, destas, desses, dessas, nisso, disso,
    para isso, com isso, com este, com esta, com esse, com essa, por este, por esta, por esse, por essa, para este, para
    esta, a este, a esta, ao mesmo tempo, um deles, uma delas, em outras palavras, por outras palavras, segundo ele,
    segundo ela, enquanto que, a maioria deles, alguns deles, muitos deles, nenhum deles, entre eles, entre elas, a
    maioria delas, algumas delas, muitas delas, nenhuma delas
  `,
  references: 'ele, ela, eles, elas, seu, sua, seus, suas, esse, essa, esses, essas, isso',
  independents: `
    este ano, este mês, esta semana, esta temporada, este artigo, neste ano, neste mês, nesta semana, neste momento,
    nestes dias, nesta temporada, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta, neste sábado,
    neste domingo, deste ano
  `,
  conjunctions: 'e, mas, porém',
  isUnmistakable: true,
  adverbials: 'de fato, de facto, na verdade, claro, enquanto isso, entretanto, em resumo',
  crossReferences: 'ver, veja, cf, fig, figura, tabela, foto, imagem',
  notices: 'nota do editor, nota da redação, leia também, leia mais, veja também, saiba mais, clique aqui, siga-nos',
};
