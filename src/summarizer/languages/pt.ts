import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    sr sra srs sras srta dr dra drs dras prof profa profs eng arq exmo exma ilmo st sto sta av gen cel cap ten sgt
    maj mal pe fr ver dep sen gov mons ex cf aprox ca vs tel apto trav mr mrs pça rod
  `,
  numericAbbreviations: 'no núm art arts pág págs p pp vol cap fig ed n inc tel',
  trailingAbbreviations: 'jan fev abr jun jul ago set out nov dez cia ltda inc co jr',
  functionWords: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso
    aquilo meu minha seu sua seus suas nosso nossa eu tu ele ela nós vós eles elas você vocês se me te lhe nos e
    ou mas porém contudo nem que quando como porque pois embora enquanto onde quem qual quais quanto de do da dos
    das em no na nas ao aos à às por pelo pela pelos pelas para com sem sobre entre até desde segundo contra após
    durante sob não sim já também além assim então depois antes agora hoje ontem aqui ali lá muito mais menos todo
    toda todos todas cada alguns algumas outro outra outros outras ambos é são era foi há tem foram está
  `,
};
