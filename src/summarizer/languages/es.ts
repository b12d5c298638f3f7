import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    sr sra srta sres sras srs dr dra dres prof profa d dña lic ing arq gral cnel tte cap mons pbro fr sta sto st ud
    uds vd vds excmo excma ilmo av avda ctra pza dpto depto tel tlf ej cf cfr aprox ca vs mt mr mrs ntra gob sgto
    cmdte ee
  `,
  numericAbbreviations: 'núm núms no nro art arts pág págs pp p vol vols cap fig figs ed mar lun mié jue vie sáb dom',
  trailingAbbreviations: `
    ene feb mar abr jun jul ago sep sept oct nov dic lun mié jue vie sáb cía co inc ltd jr uu bros
  `,
  functionWords: `
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso
    aquello su sus nuestros vuestro él ella nosotras vosotros ellos ellas se os le les y e u mas sino que cuando como
    pues mientras donde quien quienes cual cuales qué quién cuál cómo cuándo dónde de del a al en con sin por para
    sobre entre hasta desde hacia según contra ante bajo tras durante mediante sí ya además así entonces luego después
    antes ahora hoy aquí allí más menos todo toda todos todas cada algunos algunas ambos es son era fue ha han había
    hay ser está están
  `,
  stigmaWords: `
    yo me mi mis tú te tu tus usted ustedes nosotros nos nuestro nuestra también muy si o porque aunque pero no ni
    otro otros otra otras
  `,
  stigmaTerms: `
    mí ti puede pueden podría podrían debería deberían sería serían aún todavía incluso tan quizás quizá siempre nunca
    algo nada cosa cosas dijo dice explicó señaló añadió creo sé quiero realmente
  `,
  cuePhrases: `
    en este artículo, en este trabajo, en este estudio, en este ensayo, en esta guía, en este post, este artículo
    explica, este artículo describe, este estudio, en resumen, en conclusión, en definitiva, el objetivo de este
    artículo, el objetivo de este estudio, el objetivo de este trabajo
  `,
  dependents: `
    él, ella, ellos, ellas, su, sus, suyo, este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella,
    aquellos, aquellas, aquello, dicho, dicha, dichos, dichas, tal, tales, ambos, ambas, otro, otra, otros, otras, lo
    mismo, así, entonces, luego, después, por tanto, por lo tanto, por eso, por ello, en consecuencia, por ejemplo, en
    cambio, por el contrario, de lo contrario, sin embargo, no obstante, también, tampoco, además, asimismo, igualmente,
    finalmente, por último, primero, segundo, ahí, allí, aquí, antes, desde entonces, a su vez, por otro lado, por otra
    parte, pues, o, ni, sino, le, les, se trata, lo hizo, lo hicieron, lo hace, mientras que, es por ello, es por eso,
    al mismo tiempo, en este, en esta, en estos, en estas, en ese, en esa, en esos, en esas, en su caso, en otro
    momento, con este, con esta, con ello, con eso, para ello, para eso, tras este, tras esta, ante este, ante esta,
    ante ello, de este, de esta, de ese, de esa, a este, a esta, por este, por esta, uno de ellos, una de ellas, en
    otras palabras, según él, según ella, al día siguiente, la mayoría de ellos, algunos de ellos, muchos de ellos,
    ninguno de ellos, entre ellos, entre ellas, la mayoría de ellas, algunas de ellas, muchas de ellas, ninguna de ellas
  `,
  references: 'él, ella, ellos, ellas, su, sus, esto, ese, esa, esos, esas, eso',
  independents: `
    este año, este mes, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo,
    esta semana, esta temporada, este artículo, en este año, en esta semana, en este momento, en estos momentos, en
    estos días, en esta temporada, de este año, de esta semana, a este paso, al día siguiente de, al día siguiente del,
    al día siguiente a, al día siguiente al
  `,
  conjunctions: 'y, e, pero',
  isUnmistakable: true,
  adverbials: 'de hecho, en efecto, por supuesto, en realidad, mientras tanto, en resumen, en definitiva',
  crossReferences: 'véase, ver, cf, fig, figura, tabla, foto, imagen',
  notices: `
    nota del editor, nota de la redacción, lea también, lee también, leer más, vea también, te puede interesar,
    suscríbete, suscríbase, síguenos, haz clic aquí, haga clic aquí
  `,
};
