import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'sr sra srta dr dra prof st sta av avda pl pg ctra ex cf vs mn ptge tel aprox',
  numericAbbreviations: 'núm art pàg pàgs p pp vol cap fig n tel',
  trailingAbbreviations: 'gen febr abr jul ag set oct nov des cia co inc ltd jr',
  functionWords: `
    el la els les l un una uns unes aquest aquesta aquests aquestes aquell aquella això allò seu meu jo tu ell
    ella nosaltres vosaltres ells elles qui què quin quina quan com on per que perquè i o però ni si mentre
    encara a al als de del dels d en amb sense pel pels sobre entre fins des segons contra després abans durant
    no sí ja també així ara avui aquí allà molt més menys tot tota tots totes cada altre altra és són era ha han
  `,
  dependents: `
    ell, ella, ells, elles, el seu, la seva, els seus, les seves, aquest, aquesta, aquests, aquestes, això,
    aquell, aquella, aquells, aquelles, allò, tal, ambdós, ambdues, tots dos, totes dues, un altre, una altra,
    altres, així, aleshores, llavors, després, per tant, per això, en conseqüència, per exemple, en canvi,
    al contrari, altrament, tanmateix, no obstant això, també, tampoc, a més, finalment, primer, segon, allà,
    allí, aquí, abans, des de llavors, al seu torn, d'altra banda, doncs, o, ni, sinó, es tracta, al mateix temps, en
    aquest, en aquesta, en aquests, en aquestes, amb aquest, amb aquesta, amb això, per aquest, per aquesta, d'aquest,
    d'aquesta, a aquest, a aquesta, un d'ells, una d'elles, en altres paraules, segons ell, segons ella, mentre que
  `,
  references: 'ell, ella, ells, elles, el seu, la seva, els seus, les seves, això',
  independents: 'aquest any, aquesta setmana, aquest mes, en aquest article, en aquest moment, en aquests moments',
  conjunctions: 'i, però',
  isUnmistakable: true,
  adverbials: 'de fet, en efecte, és clar, mentrestant, en resum',
  crossReferences: 'vegeu, vg, cf, fig, figura, taula, foto, imatge',
};
