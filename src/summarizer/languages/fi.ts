import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    esim mm ns os puh prof dos toht maist kenr ltn kapt maj ev ks vrt klo huom st mr mrs tri nk jap lat ukr ven
    engl ruots saks ransk ital esp eversti vt ao ko em po
  `,
  numericAbbreviations: 's nro n puh',
  trailingAbbreviations: 'ekr jkr oy oyj ry ab co inc ltd jr eaa',
  functionWords: `
    se ne hän he tämä tuo nämä nuo joku jokin kuka mikä mitä missä milloin miksi miten kuinka joka jotka ja sekä vaan
    vai että kun ellei kuin et ette on oli ovat olivat olla jo nyt sitten siellä täällä siitä siihen siinä sen sitä
    niin näin siis kuitenkin lisäksi ennen jälkeen ilman kanssa kaikki moni toinen yksi hänen heidän tässä tästä tähän
  `,
  stigmaWords: 'minä minun me sinä te myös vielä ei eivät en emme jos tai koska vaikka mutta muut',
  stigmaTerms: `
    minua minulla meidän meitä sinun teidän voisi voisivat pitäisi olisi olisivat voi ehkä kai varmaan jopa hyvin
    todella aina koskaan mitään jotain vain muita muu sanoo sanoi kertoo luulen tiedän haluan
  `,
  cuePhrases: `
    tässä artikkelissa, tässä työssä, tässä tutkimuksessa, tässä oppaassa, tässä kirjoituksessa, tämän tutkimuksen
    tavoite, lyhyesti sanottuna, yhteenvetona
  `,
  dependents: `
    hän, he, se, ne, hänen, heidän, sen, niiden, häntä, heitä, sitä, niitä, hänellä, heillä, hänelle, heille, tämä,
    nämä, tämän, näiden, tätä, näitä, tässä, tästä, tähän, tällä, tuo, nuo, tuon, siinä, siitä, siihen, sillä, siksi,
    silloin, sitten, siten, näin, niin, joten, tällainen, tällaiset, tällöin, sellainen, sellaiset, molemmat, kumpikin,
    muut, toinen, sama, samat, kuitenkin, silti, siitä huolimatta, toisaalta, myös, lisäksi, esimerkiksi, muuten, sen
    sijaan, päinvastoin, lopulta, lopuksi, ensin, ensinnäkin, toiseksi, siellä, täällä, aiemmin, myöhemmin, sittemmin,
    tai, eikä, jälkimmäinen, edellinen, samalla, niinpä, seuraavana päivänä, seuraavana vuonna, pian sen jälkeen, suurin
    osa heistä, osa heistä, monet heistä, yksi heistä, kukaan heistä
  `,
  independents: `
    pian sen jälkeen kun
  `,
  conjunctions: 'ja, mutta',
  crossReferences: 'ks, vrt, kuva, kuvio, taulukko',
  notices: 'toimituksen huomautus, lue myös, lue lisää, katso myös, klikkaa tästä, tilaa uutiskirje, seuraa meitä',
};
