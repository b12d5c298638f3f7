import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof ing kand tekn hr ca kl resp inkl exkl jfr jmf fd sk pga st kungl ev bl.a ex v.s dvs f.d s.k mr mrs dir
    kapt löjtn tel ang betr vs
  `,
  numericAbbreviations: 'nr s sid kap art fig tab kl tel par vol',
  trailingAbbreviations: 'jan feb apr jun jul aug sept okt nov dec inc ltd co jr gen red',
  functionWords: `
    den det de en ett denna detta dessa han hon sin sitt sina hans hennes deras vår vårt era vem vad vilken vilket
    vilka var när varför hur och utan ty så för att då medan innan sedan i på av till från med vid hos mot genom
    mellan under över efter före enligt trots ej ja nej här där nu dock alla allt varje någon några båda är blev blir
    har hade kan ska måste får fick därför dessutom idag igår om
  `,
  stigmaWords: `
    jag min mitt mina vi du din ni man kunde skulle också även inte något eller eftersom fast men bara andra
  `,
  stigmaTerms: `
    mig oss dig er borde kanske troligen ännu väldigt mycket alltid aldrig ingen inget ingenting verkligen annan säger
    sade sa tror vet tycker saker
  `,
  cuePhrases: `
    i denna artikel, i den här artikeln, i denna studie, i den här studien, i denna uppsats, i den här guiden, i det
    här inlägget, kort sagt, sammanfattningsvis, syftet med denna studie, syftet med denna artikel, syftet med denna
    uppsats
  `,
  dependents: `
    han, hon, den är, den var, det är, det var, det här, det där, de är, de var, dem, hans, hennes, dess, deras, detta,
    dessa, denna, denne, sådan, sådana, sådant, båda, bägge, annan, andra, samma, den senare, den förra, så, då, sedan,
    därefter, därför, därmed, dessutom, också, även, ändå, trots det, trots detta, däremot, dock, istället, i stället,
    annars, till exempel, slutligen, till sist, först, för det första, å andra sidan, där, här, tidigare, senare, sedan
    dess, samtidigt, likaså, eller, varken, ty, alltså, följaktligen, vidare, i detta, i denna, i dessa, i det här, i
    den här, på detta, på dessa, på det här, på så sätt, för detta, för dessa, med detta, med dessa, av detta, av dessa,
    av den anledningen, efter detta, en av dem, ett av dem, med andra ord, enligt honom, enligt henne, en annan, ett
    annat, medan den, medan det, nästa dag, följande dag, dagen därpå, året därpå, kort därefter, strax därefter
  `,
  independents: 'det är möjligt, det är viktigt, i dessa dagar',
  conjunctions: 'och, men',
  crossReferences: 'se, jfr, fig, figur, tabell, foto, bild',
  notices: `
    redaktörens anmärkning, läs också, läs även, läs mer, se även, se också, klicka här, prenumerera på, följ oss
  `,
};
