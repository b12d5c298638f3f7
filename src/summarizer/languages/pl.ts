import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof mgr inż hab lek ks bp abp kard św płk ppłk mjr kpt por ppor sierż al ul pl os np tzn tzw in tj ew wg zob
    red dyr prez woj ds ww ur zm łac ang niem fr ros paraf nadkom proj tel mec st mr mrs jw pt dn
  `,
  numericAbbreviations: 'nr art ust pkt str rozdz poz rys tab tel par t s godz vol',
  trailingAbbreviations: 'r w wiek ltd inc co jr n.e o.o sp im ok min gen',
  functionWords: `
    ten ta to te tej tego temu tym tych ów on ona ono oni one twój swój swoje nasza wasz jego jej ich kto co który
    która które jaki jaka jakie czyj gdzie kiedy dlaczego jak czy i a oraz lecz jednak więc zatem gdyż że żeby aby gdy
    chociaż w we z ze na do od ode po pod nad za przy przez przed o u dla bez między wśród według mimo podczas wobec
    dzięki tak już również tylko tu tam teraz wtedy potem dziś wczoraj więcej każdy każda wszystko wszyscy wszystkie
    inny inna jest są był była było byli były będzie został została zostało trzeba się
  `,
  stigmaWords: `
    ja mój moja moje my nasz ty ci wy może można by także też jeszcze bardzo nie jeśli jeżeli albo lub ponieważ bo
    choć ale inne
  `,
  stigmaTerms: `
    mnie mi nas nam ciebie was wam mogą mógłby mogłoby byłoby powinien powinno chyba pewnie nawet zbyt zawsze nigdy
    nic coś naprawdę innych powiedział mówi myślę wiem chcę
  `,
  cuePhrases: `
    w tym artykule, w niniejszym artykule, w tej pracy, w niniejszej pracy, w tym badaniu, w tym tekście, w tym
    poradniku, artykuł opisuje, artykuł przedstawia, podsumowując, krótko mówiąc, celem tej pracy, celem niniejszej
    pracy, celem tego artykułu
  `,
  dependents: `
    on, ona, ono, oni, one, jego, jej, ich, im, mu, go, ją, nim, nią, nimi, ten, ta, to, ci, te, tego, tej, tych, temu,
    tym, tę, tą, taki, taka, takie, tacy, tamten, tamta, tamto, obaj, obie, oboje, oba, inny, inna, inne, inni, ów, owa,
    owo, tak, więc, wtedy, potem, następnie, dlatego, zatem, stąd, przez to, dzięki temu, poza tym, ponadto, również,
    także, też, jednak, jednakże, mimo to, natomiast, zamiast tego, w przeciwnym razie, na przykład, wreszcie, w końcu,
    po pierwsze, po drugie, z drugiej strony, tam, tu, tutaj, wcześniej, później, od tego czasu, bowiem, albo, lub, bo,
    gdyż, przy czym, z kolei, w tym, w tej, w tych, na tym, na tej, na tych, z tego, z tej, z tych, z tym, do tego, do
    tej, do tych, o tym, o tej, po tym, po tej, przed tym, przy tym, przy tej, dla tego, dla tej, dla tych, w ten
    sposób, jeden z nich, jedna z nich, innymi słowy, jednocześnie, według niego, według niej, zdaniem tego, następnego
    dnia, nazajutrz, wkrótce potem, większość z nich, niektórzy z nich, niektóre z nich, wielu z nich, żaden z nich,
    wśród nich, wiele z nich, żadna z nich, żadne z nich
  `,
  independents: `
    w tym roku, w tym tygodniu, w tym miesiącu, w tym sezonie, w tych dniach, w tej chwili, w tym momencie, ten artykuł,
    następnego dnia po, nazajutrz po
  `,
  conjunctions: 'i, a, ale, lecz',
  adverbials: 'istotnie, oczywiście, w istocie, w rzeczywistości, tymczasem, krótko mówiąc',
  crossReferences: 'zob, por, patrz, rys, tab, tabela, fot, zdjęcie',
  notices: `
    czytaj też, czytaj także, czytaj więcej, przeczytaj też, przeczytaj także, zobacz też, zobacz także, kliknij tutaj
  `,
};
