import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof hr fr frk ing cand mag philol jur stud siv dir avd eks feks bl.a v.s dvs ca kl inkl ekskl evt hhv jf jfr
    iflg pga ang vedr pr vs mr mrs st kgl tidl kapt lt tlf mht gt ev sml
  `,
  numericAbbreviations: 'nr s kap art pkt fig tab bd kl tlf § vol str',
  trailingAbbreviations: 'jan feb apr jun jul aug sep sept okt nov des co inc ltd jr gen red',
  functionWords: `
    den det de en ei et denne dette disse eg han hun ho me sin sitt sine hans hennes deres vår vårt hvem hva hvilken
    hvilket hvilke hvor når hvorfor hvordan og for så at om da mens før siden på av til fra med ved hos mot gjennom
    mellom under over etter uten ifølge tross ja nei her der nå dog alle alt hver noen begge er var ble blir har hadde
    kan skal skulle må vil derfor dessuten i
  `,
  stigmaWords: 'jeg min mitt mine vi du din dere man kunne ville også selv ikke noe eller fordi men bare andre',
  stigmaTerms: `
    meg oss deg burde kanskje trolig ennå enda veldig svært alltid aldri ingen ingenting hvis virkelig sier sa tror
    vet synes ting
  `,
  cuePhrases: `
    i denne artikkelen, i denne studien, i denne teksten, i denne guiden, i dette innlegget, kort sagt, oppsummert,
    formålet med denne artikkelen, formålet med denne studien
  `,
  dependents: `
    han, hun, den er, den var, det er, det var, de er, de var, dem, hans, hennes, dens, dets, deres, dette, disse,
    denne, slik, slike, slikt, begge, annen, andre, samme, sistnevnte, så, da, siden, deretter, derfor, dermed,
    dessuten, også, likevel, til tross for det, derimod, derimot, imidlertid, i stedet, ellers, for eksempel, endelig,
    til slutt, først, for det første, på den andre siden, der, her, tidligere, senere, siden da, samtidig, likeså,
    eller, verken, altså, følgelig, videre, i dette, i denne, i disse, på dette, på denne, på disse, av dette, av denne,
    av disse, med dette, med denne, med disse, for disse, etter dette, etter denne, en av dem, et av dem, med andre ord,
    ifølge ham, ifølge henne, en annen, et annet, av den grunn, neste dag, dagen derpå, kort tid etterpå, like etterpå
  `,
  independents: 'det er mulig, det er viktig, denne uken, denne uka, i disse dager, i denne sesongen',
  conjunctions: 'og, men',
  crossReferences: 'se, jf, fig, figur, tabell, foto, bilde',
  notices: 'redaksjonens merknad, les også, les mer, se også, klikk her, følg oss',
};
