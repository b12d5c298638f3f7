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
    a az egy ez ezek azok ő ők ki kik mit aki akik ami amely amelyek melyik milyen hol hova mikor miért hogyan hogy és
    s ám hanem mivel noha míg mint sem se igen már itt ott most majd akkor azután aztán ma tegnap így úgy ezért azért
    ebben abban ennek annak ezt azt ezzel azzal ehhez minden mindenki sok több néhány volt van vannak lesz lett
  `,
  stigmaWords: 'én mi te ti lehet kell is még nem ne ha vagy mert bár de csak más',
  stigmaTerms: `
    engem nekem minket nekünk téged ön önök lehetne kellene talán valószínűleg sőt nagyon túl mindig soha semmi valami
    mások mondta mondja szerintem tudom akarok tényleg egyszerűen
  `,
  cuePhrases: `
    ebben a cikkben, ebben a tanulmányban, ebben az írásban, ebben a dolgozatban, jelen tanulmány, összefoglalva
  `,
  dependents: `
    ő, ők, az, ez, ezek, azok, ezt, azt, ezeket, azokat, ennek, annak, ezzel, azzal, ebben, abban, erre, arra, erről,
    arról, ettől, attól, ezért, azért, eközben, emellett, ehhez, ahhoz, ilyen, olyan, mindkettő, mindketten, másik,
    mások, ugyanaz, ugyanez, így, tehát, aztán, azután, majd, akkor, ezután, ezek után, viszont, azonban, ennek
    ellenére, mégis, ugyanakkor, szintén, továbbá, például, ehelyett, különben, ellenkezőleg, végül, először, másodszor,
    másrészt, egyrészt, ott, itt, korábban, később, azóta, hiszen, mert, vagy, sem, is, utóbbi, előbbi, ráadásul,
    másnap, többségük, legtöbbjük, néhányuk, sokuk, egyikük, köztük, közülük
  `,
  conjunctions: 'és, de, ám, s',
  adverbials: 'persze, természetesen, valójában, röviden',
  crossReferences: 'lásd, ld, vö, ábra, táblázat, fotó, kép',
  notices: 'a szerkesztő megjegyzése, lásd még, kattintson ide, kattints ide, kövessen minket',
};
