import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof doc ing mgr bc judr mudr phdr rndr paeddr thdr mvdr sv tzv tj např resp popř příp mj cca nám ul arch plk
    pplk mjr kpt npor por red mr mrs odd tel zn vl st
  `,
  numericAbbreviations: 'č čl čís str odst obr tab s tel par vol',
  trailingAbbreviations: 'spol jr n.l př r.o a.s co inc ltd kap gen',
  ordinals: true,
  functionWords: `
    ten ta to ti tento tato toto tito tyto onen on ona ono oni ony tvůj svůj náš naše váš jeho její jejich kdo co
    který která které jaký jaká jaké čí kde kdy proč jak zda a však avšak proto tedy neboť že aby když jestliže ačkoli
    v ve z ze na do od po pod nad za při přes před o u pro bez mezi podle kvůli během k ke s se ano již už též jen
    pouze zde tam teď nyní tehdy potom pak dnes včera více každý každá všechno všichni všechny jiný jiná je jsou byl
    byla bylo byli byly bude má mají
  `,
  stigmaWords: 'já můj moje my ty vy může také ještě i velmi ne pokud nebo protože ale jiné',
  stigmaTerms: `
    mě mne mi nás nám tebe vás vám bych bys bychom by mohl mohla mohlo musí příliš možná asi snad vždy nikdy nic něco
    není jestli prostě opravdu další řekl řekla říká myslím vím chci
  `,
  cuePhrases: `
    v tomto článku, v této práci, v této studii, v tomto textu, tento článek popisuje, stručně řečeno, cílem této
    práce, cílem této studie, cílem tohoto článku
  `,
  dependents: `
    on, ona, ono, oni, ony, jeho, její, jejich, mu, jí, jim, ten, ta, to, ti, ty, toho, té, těch, tomu, tím, tento,
    tato, toto, tyto, tito, takový, taková, takové, oba, obě, jiný, jiná, jiné, další, tak, tedy, pak, potom, poté,
    proto, tudíž, díky tomu, kromě toho, navíc, také, rovněž, též, však, přesto, naopak, místo toho, jinak, například,
    nakonec, konečně, za prvé, za druhé, na druhé straně, tam, tady, zde, dříve, později, od té doby, neboť, nebo,
    totiž, přitom, zároveň, stejně tak, v tomto, v této, v těchto, v tom, na tomto, na této, na těchto, z tohoto, z
    této, z těchto, k tomu, k tomuto, k této, o tom, o této, o tomto, pro tuto, pro tento, pro tyto, po této, po tom,
    tímto, jeden z nich, jedna z nich, jinými slovy, podle něj, podle něho, podle ní, následujícího dne, následující
    den, krátce nato, většina z nich, někteří z nich, některé z nich, mnozí z nich, žádný z nich, mezi nimi, žádná z
    nich, nikdo z nich, krátce poté
  `,
  independents: `
    v tomto roce, v tomto týdnu, v těchto dnech, v této sezoně, tento týden, tento rok, tento článek, následujícího dne
    po, následující den po
  `,
  conjunctions: 'a, ale',
  adverbials: 'ostatně, samozřejmě, mimochodem',
  crossReferences: 'viz, srov, obr, tab, tabulka, foto',
  notices: 'poznámka redakce, čtěte také, čtěte též, více čtěte, viz také, klikněte zde, sledujte nás',
};
