import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof hr fr frk ing cand mag philol jur stud siv dir avd eks feks bl.a v.s dvs ca kl inkl ekskl evt hhv jf jfr
    iflg pga ang vedr pr vs mr mrs st kgl tidl kapt lt tlf mht gt ev sml
  `,
  numericAbbreviations: 'nr s kap art pkt fig tab bd kl tlf § vol str',
  trailingAbbreviations: 'jan feb apr jun jul aug sep sept okt nov des co inc ltd jr gen red',
  functionWords: `
    den det de en ei et denne dette disse jeg eg du han hun ho vi dere me man min mitt mine din sin sitt sine hans
    hennes deres vår vårt hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan og eller men for så at om da
    mens fordi selv før siden på av til fra med ved hos mot gjennom mellom under over etter uten ifølge tross ikke
    ja nei også bare her der nå dog alle alt hver noen noe andre begge er var ble blir har hadde kan kunne skal
    skulle må vil ville derfor dessuten i
  `,
  dependents: `
    han, hun, den er, den var, det er, det var, de er, de var, dem, hans, hennes, dens, dets, deres, dette,
    disse, denne, slik, slike, slikt, begge, annen, andre, samme, sistnevnte, så, da, siden, deretter, derfor,
    dermed, dessuten, også, likevel, til tross for det, derimod, derimot, imidlertid, i stedet, ellers,
    for eksempel, endelig, til slutt, først, for det første, på den andre siden, der, her, tidligere, senere,
    siden da, samtidig, likeså, eller, verken, altså, følgelig, videre, i dette, i denne, i disse, på dette, på denne,
    på disse, av dette, av denne, av disse, med dette, med denne, med disse, for disse, etter dette, etter denne, en
    av dem, et av dem, med andre ord, ifølge ham, ifølge henne, en annen, et annet, av den grunn
  `,
  independents: `
    det er mulig, det er viktig, denne uken, denne uka, i denne artikkelen, i disse dager, i denne sesongen, i denne
    studien
  `,
  conjunctions: 'og, men',
  crossReferences: 'se, jf, fig, figur, tabell, foto, bilde',
};
