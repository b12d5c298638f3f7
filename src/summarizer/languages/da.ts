import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof hr fr frk ing cand mag phil jur polit theol scient arch dipl lic dir afd lekt eks feks bl.a v.s dvs ca kl
    inkl ekskl evt hhv jf jfr iflg pga ang vedr pr cf vs mr mrs skt st kgl tidl stud kapt lt tlf mht fhv ltr adv
  `,
  numericAbbreviations: 'nr s stk kap art pkt fig tab bd tlf § litra vol',
  trailingAbbreviations: 'jan feb mar apr jun jul aug sep sept okt nov dec co inc ltd jr str mv mfl cyl gen red',
  functionWords: `
    den det de en et denne dette disse han hun i sin sit sine hans hendes deres vores jeres hvem hvad hvilken hvilket
    hvilke hvor hvornår hvorfor hvordan og at om da mens inden siden når på af til fra med hos mod gennem mellem under
    over efter før uden ifølge trods ja nej kun her der nu dog alle alt hver nogen nogle begge er var blev bliver har
    havde kan skal skulle må vil derfor desuden for ved så
  `,
  stigmaWords: 'jeg min mit mine vi du din man kunne ville også ikke noget eller fordi selvom men andre',
  stigmaTerms: `
    mig os dig jer burde måske vist sikkert endnu selv meget altid aldrig ingen intet hvis bare virkelig siger sagde
    tror synes ting
  `,
  cuePhrases: `
    i denne artikel, i dette studie, i denne undersøgelse, i denne guide, i dette indlæg, denne artikel beskriver,
    kort sagt, sammenfattende, formålet med denne artikel, formålet med denne undersøgelse
  `,
  dependents: `
    han, hun, den er, den var, det er, det var, de er, de var, dem, hans, hendes, dens, dets, deres, dette, disse,
    denne, sådan, sådanne, sådant, begge, anden, andre, samme, sidstnævnte, så, da, siden, derefter, derfor, dermed,
    derved, desuden, også, alligevel, trods det, derimod, dog, i stedet, ellers, for eksempel, endelig, til sidst,
    først, for det første, på den anden side, der, her, tidligere, senere, siden da, samtidig, ligeledes, eller,
    hverken, thi, altså, følgelig, endvidere, i dette, i denne, i disse, på dette, på denne, på disse, af dette, af
    denne, af disse, med dette, med denne, med disse, for disse, efter dette, efter denne, en af dem, et af dem, med
    andre ord, ifølge ham, ifølge hende, en anden, et andet, af den grund, næste dag, dagen derpå, kort herefter
  `,
  independents: `
    der er, der var, denne uge, det er muligt, det er vigtigt, i denne uge, i denne weekend, i dette år, i disse dage,
    i denne sæson
  `,
  conjunctions: 'og, men',
  crossReferences: 'se, jf, fig, figur, tabel, foto, billede',
  notices: 'redaktionens bemærkning, læs også, læs mere, se også, klik her, følg os',
};
