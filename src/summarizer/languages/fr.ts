import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    m mm mme mmes mlle mlles dr pr me mgr st ste bd av cf env ex vs ca ch th ph chr fr gal col cne cdt lt adj sgt
    cap not éts
  `,
  numericAbbreviations: 'no nos p pp vol chap art al fig t tél ann n pl',
  trailingAbbreviations: 'janv févr avr juil sept oct nov déc cie inc ltd co éd max jr',
  functionWords: `
    le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs je tu il elle on nous vous ils elles c'est ceci cela ça celui celle ceux celles qui que quoi dont où
    quand comment pourquoi quel quelle quels quelles et ou mais donc or ni car si comme lorsque puisque parce
    tandis en dans sur sous avec sans pour par contre vers chez entre depuis pendant avant après dès selon malgré
    afin ainsi alors aussi bien cependant toutefois pourtant puis ensuite enfin à au aux aucun aucune chaque
    plusieurs tout toute tous toutes certains certaines quelques même ne pas plus très ici là est sont était a ont
    être avoir fait s'agit
  `,
};
