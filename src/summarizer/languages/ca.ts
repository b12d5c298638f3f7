import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'sr sra srta dr dra prof st sta av avda pl pg ctra ex cf vs mn ptge tel aprox',
  numericAbbreviations: 'núm art pàg pàgs p pp vol cap fig n tel',
  trailingAbbreviations: 'gen febr abr jul ag set oct nov des cia co inc ltd jr',
  functionWords: `
    el la els les l un una uns unes aquest aquesta aquests aquestes aquell aquella això allò seu ell ella vosaltres
    ells elles qui què quin quina quan com on per que i ni mentre a al als de del dels d en amb sense pel pels sobre
    entre des segons contra després abans durant sí ja així ara avui aquí allà més menys tot tota tots totes cada
    altra és són era ha han fins
  `,
  stigmaWords: 'jo meu tu nosaltres també encara molt no si o perquè però altre',
  stigmaTerms: `
    em mi meva teu vostè podria podrien hauria seria pot poden massa potser sempre mai res algun altres dir diu crec
    sé vull cosa coses
  `,
  cuePhrases: `
    en aquest article, en aquest treball, en aquest estudi, en aquesta guia, aquest estudi, en resum, en conclusió,
    l'objectiu d'aquest article, l'objectiu d'aquest estudi
  `,
  dependents: `
    ell, ella, ells, elles, el seu, la seva, els seus, les seves, aquest, aquesta, aquests, aquestes, això, aquell,
    aquella, aquells, aquelles, allò, tal, ambdós, ambdues, tots dos, totes dues, un altre, una altra, altres, així,
    aleshores, llavors, després, per tant, per això, en conseqüència, per exemple, en canvi, al contrari, altrament,
    tanmateix, no obstant això, també, tampoc, a més, finalment, primer, segon, allà, allí, aquí, abans, des de llavors,
    al seu torn, d'altra banda, doncs, o, ni, sinó, es tracta, al mateix temps, en aquest, en aquesta, en aquests, en
    aquestes, amb aquest, amb aquesta, amb això, per aquest, per aquesta, d'aquest, d'aquesta, a aquest, a aquesta, un
    d'ells, una d'elles, en altres paraules, segons ell, segons ella, mentre que, l'endemà, la majoria d'ells, alguns
    d'ells, molts d'ells, cap d'ells, entre ells, entre elles, la majoria d'elles, algunes d'elles, cap d'elles
  `,
  references: 'ell, ella, ells, elles, el seu, la seva, els seus, les seves, això',
  independents: `
    aquest any, aquesta setmana, aquest mes, en aquest moment, en aquests moments, l'endemà de, l'endemà del, l'endemà
    dels, l'endemà d'un, l'endemà d'una, l'endemà d'haver, l'endemà mateix
  `,
  conjunctions: 'i, però',
  isUnmistakable: true,
  adverbials: 'de fet, en efecte, és clar, mentrestant, en resum',
  crossReferences: 'vegeu, vg, cf, fig, figura, taula, foto, imatge',
  notices: `
    nota de l'editor, nota de la redacció, llegiu també, llegeix també, vegeu també, subscriu-te, segueix-nos, feu
    clic aquí, fes clic aquí
  `,
};
