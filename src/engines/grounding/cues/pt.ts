import type {Cues} from '../cues.js';
import {senses} from '../synonyms/pt.js';

export const cues: Cues = {
  negations: `não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco rejeit* recus* neg* impossível proib* imped* cancel* exclu* isent* exceto salvo`,
  bounds: 'antes até menos só apenas',
  hedges: `poderia poderiam talvez supost* alegadamente provavelmente possivelmente possível teria teriam seria seriam parece parecem aparentemente suspeit* provável pode podem`,
  hedgeEnding: /[aei]riam?$/,
  attributions: `segundo disse diz dizem afirm* estim* acredit* esper* prev* acus* declar* explic* quer querem pretend* anunci* calcul* conforme`,
  degrees: [
    ['mais superior* super*', 'menos inferior*'],
    ['aument* subi* sub* cresc* alta duplic*', 'caiu caí* baix* diminu* reduz* queda'],
    ['maior*', 'menor*'],
  ],
  opposites: [
    ['rápid*', 'lent*'],
    ['cedo antes', 'tarde depois'],
    ['melhor*', 'pior*'],
    ['primeir*', 'últim*'],
    ['ganh* venc* vitória*', 'perd* derrot*'],
    ['aprov* aceit* apoi* autoriz* favor permit*', 'rejeit* recus* opôs* opõ* proib* contra'],
    ['abr* reabr* abert*', 'fech* encerr*'],
    ['culpad* conden*', 'absolv* inocente*'],
    ['elogi* louv* aplaud*', 'critic* censur* denunci*'],
    ['admit* reconhec* confess*', 'neg* desment*'],
    ['compr*', 'vend*'],
    ['pesad* perto larg* profund* frequent*', 'leves longe estreit* raramente'],
    ['homens manhã verão norte', 'mulheres noite inverno sul'],
  ],
  scopes: ['algun* algum* vári* muit* parte pouc*', 'maioria maior geralmente', 'todo todos toda todas cada sempre'],
  agents: 'por pelo pela pelos pelas',
  circumstances: 'em no na nos nas desde durante após antes sobre sob com sem segundo de do da dos das para até',
  origins: 'de desde dos',
  passives: 'foi foram sido é são será serão era eram ser',
  numbers: `zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
    quatorze=14 catorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 vinte=20 trinta=30 quarenta=40
    cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 segunda=2 terceiro=3
    terceira=3 quarto=4/0.25 metade=0.5 meio=0.5 meia=0.5 dobro=2 terço=3/0.3333 terços=0.3333 quartos=0.25 quinto=5/0.2 triplo=3
    dúzia=12 dezena=10 quinzena=15 vintena=20 centena=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300
    quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700
    setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900`,
  counts: 'dois duas três',
  approximations: 'cerca quase aproximadamente mais menos',
  multipliers: {mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9},
  articles: 'o a os as um uma do da dos das ao à no na seu sua',
  genitives: 'de do da dos das',
  objects: '',
  isSubjectFirst: true,
  senses,
  conjunctions: 'e ou mas nem porém',
  relatives: 'que quem cujo cuja cujos cujas onde quando se como embora porque enquanto',
  pronouns: 'ele ela eles elas',
  prepositions: 'a ao à aos às contra entre como num numa por pelo pela pelos pelas perante',
  reflexives: 'se',
  copulas: 'é era são eram foi',
  light: `cerca quase aproximadamente ainda muitos muitas vários várias novo nova novos novas próprio própria vai vão
    ser será serão estão estava tinha tinham ter têm faz fazer fez pode podem pôr colocar leva levar apenas fora
    dentro partir bem mesmo mesma teve`,
};
