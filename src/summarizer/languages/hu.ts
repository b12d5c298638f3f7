import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof ifj id özv st szt ún pl kb ill vö gy cs zs ny sz bp gen ezr alez őrgy szds fhdgy ti tkp tel mr mrs
  `,
  numericAbbreviations: 'sz old bek fej tel',
  trailingAbbreviations: `
    rt kft bt nyrt zrt kht jan febr márc ápr máj jún júl aug szept okt nov dec ker em min max kr u co inc ltd jr
  `,
  ordinals: true,
  functionWords: `
    a az egy ez ezek azok én te ő mi ti ők ki kik mit aki akik ami amely amelyek melyik milyen hol hova mikor
    miért hogyan hogy és s vagy de ám hanem mert mivel ha bár noha míg mint is nem ne sem se igen már még csak itt
    ott most majd akkor azután aztán ma tegnap így úgy ezért azért ebben abban ennek annak ezt azt ezzel azzal
    ehhez minden mindenki más sok több néhány volt van vannak lesz lett lehet kell
  `,
};
