import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof mgr inż hab lek ks bp abp kard św płk ppłk mjr kpt por ppor sierż al ul pl os np tzn tzw in tj ew wg zob
    red dyr prez woj ds ww ur zm łac ang niem fr ros paraf nadkom proj tel mec st mr mrs jw pt dn
  `,
  numericAbbreviations: 'nr art ust pkt str rozdz poz rys tab tel par t s godz vol',
  trailingAbbreviations: 'r w wiek ltd inc co jr n.e o.o sp im ok min gen',
  functionWords: `
    ten ta to te ci tej tego temu tym tych ów ja ty on ona ono my wy oni one mój moja moje twój swój swoje nasz
    nasza wasz jego jej ich kto co który która które jaki jaka jakie czyj gdzie kiedy dlaczego jak czy i a oraz
    lub albo ale lecz jednak więc zatem bo gdyż ponieważ że żeby aby by gdy jeśli jeżeli choć chociaż w we z ze na
    do od ode po pod nad za przy przez przed o u dla bez między wśród według mimo podczas wobec dzięki nie tak już
    jeszcze też także również tylko tu tam teraz wtedy potem dziś wczoraj bardzo więcej każdy każda wszystko
    wszyscy wszystkie inny inna inne jest są był była było byli były będzie został została zostało może można
    trzeba się
  `,
  dependents: `
    on, ona, ono, oni, one, jego, jej, ich, im, mu, go, ją, nim, nią, nimi, ten, ta, to, ci, te, tego, tej,
    tych, temu, tym, tę, tą, taki, taka, takie, tacy, tamten, tamta, tamto, obaj, obie, oboje, oba, inny, inna,
    inne, inni, ów, owa, owo, tak, więc, wtedy, potem, następnie, dlatego, zatem, stąd, przez to, dzięki temu,
    poza tym, ponadto, również, także, też, jednak, jednakże, mimo to, natomiast, zamiast tego,
    w przeciwnym razie, na przykład, wreszcie, w końcu, po pierwsze, po drugie, z drugiej strony, tam, tu,
    tutaj, wcześniej, później, od tego czasu, bowiem, albo, lub, bo, gdyż, przy czym, z kolei, w tym, w tej, w tych,
    na tym, na tej, na tych, z tego, z tej, z tych, z tym, do tego, do tej, do tych, o tym, o tej, po tym, po tej,
    przed tym, przy tym, przy tej, dla tego, dla tej, dla tych, w ten sposób, jeden z nich, jedna z nich, innymi
    słowy, jednocześnie, według niego, według niej, zdaniem tego
  `,
  independents: `
    w tym roku, w tym tygodniu, w tym miesiącu, w tym sezonie, w tym artykule, w tych dniach, w tej chwili, w tym
    momencie, ten artykuł
  `,
  conjunctions: 'i, a, ale, lecz',
  adverbials: 'istotnie, oczywiście, w istocie, w rzeczywistości, tymczasem, krótko mówiąc',
  crossReferences: 'zob, por, patrz, rys, tab, tabela, fot, zdjęcie',
};
