import type {Cues} from '../cues.js';
import {senses} from '../synonyms/pt.js';

export const cues: Cues = {
  negations: `não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco rejeit* recus* nega* negou* negue* impossível proib* imped* cancel* exclui* excluí* exclua* isent* exceto salvo`,
  contrasts: 'contrário diferença vez senão lugar',
  bounds: 'antes até menos só apenas',
  deadlines: 'antes',
  ratios: 'de-cada em-cada',
  complementizers: 'que se',
  alternatives: 'ou',
  multiples: 'vez vezes',
  firsts: 'primeiro primeira',
  steps: 'de em por',
  spares: 'evit* escap* poup* renunci* abstém abstiv* abster* dispens*',
  hedges: `poderia poderiam talvez supost* alegadamente provavelmente possivelmente possível teria teriam seria seriam
    parece parecem aparentemente suspeit* provável pode podem poderá poderão possa possam pudesse hipótese eventual*
    presum* estuda estudam avalia avaliam cogita cogitam rumor* ameaçam`,
  hedgeEnding: /[aei]riam?$/,
  charges: 'acus*',
  certainties: 'certamente sem-dúvida indubitavelmente comprov* provou provaram provado provada demonstr* seguramente',
  beliefs: 'acredita* acha acham pensa pensam suspeita* supõe espera esperam teme temem estim*',
  attributions: `relat* segundo disse diz dizem afirm* estim* acredit* esper* prev* acus* declar* explic* quer querem
    pretend* anunci* calcul* conforme acrescent* ressalt* lembr* coment* inform* contou alert* teme temem consider*
    acordo apont*`,
  degrees: [
    ['mais superior* supera superam superou superar* superad*', 'menos inferior*'],
    [
      'aument* sobe sobem subi* cresc* alta duplic* increment*',
      'caiu cai caem caí* baixa baixam baixou baixar* diminu* reduz* redução reduções queda recuou recua recuo despenc*',
    ],
    ['maior maiores', 'menor'],
  ],
  isGraded: true,
  comparatives: 'melhor* pior* maior* menor*',
  standards: 'que',
  possessives: 'seu sua seus suas',
  quick: 'rápido',
  cheap: 'barato',
  opposites: [
    ['admit* reconhec* confess*', 'rejeit* nega negou desment*'],
    ['apoia* apoio apoiou', 'critic* conden*'],
    ['continu* prossegu* retom*', 'termin* acab* conclu*'],
    ['grátis gratuit*', 'pagar paga pagam pagará pagarão'],
    ['rápid*', 'lent*'],
    ['cedo antes', 'tarde depois'],
    ['melhor*', 'pior* menos-bo*'],
    ['primeir*', 'últim*'],
    ['ganh* venc* vitória*', 'perd* derrot*'],
    ['aprov* aceit* apoi* autoriz* favor permit*', 'rejeit* recus* opôs* opõ* proib* contra'],
    ['abre abrem abriu abrir* reabr* abert*', 'fech* encerr*'],
    ['culpad* conden*', 'absolv* inocente*'],
    ['elogi* louv* aplaud*', 'critic* censur* denunci*'],
    ['admit* reconhec* confess*', 'nega negam negou negar* desment*'],
    ['pesad* perto larg* profund* frequent*', 'leves longe estreit* raramente'],
    ['homens manhã verão norte masculin*', 'mulheres noite inverno sul feminin*'],
    ['direita', 'esquerda'],
    ['sucesso êxito*', 'fracass* insucess*'],
    ['começ* inicia iniciou iniciar*', 'termina terminam terminou terminar* terminad* conclu*'],
    ['chegada chegadas', 'partida partidas'],
    ['contrata contratam contratou contratará', 'demite demitem demitiu demitirá despede despediu'],
    ['cria criam criar criará criou criado criados criação', 'suprimir suprimiu supressão elimin*'],
    ['constru*', 'demol* derrub*'],
    ['fortalec* reforç*', 'enfraquec* debilit*'],
    ['amplia ampliam ampliou ampliar* ampliad* alarg*', 'restring* restriç*'],
    ['melhora melhoram melhorou melhorar* melhorad*', 'piora pioram piorou piorar* agrav* deterior*'],
    ['aceler*', 'desaceler* abrand*'],
    ['prolong*', 'encurt*'],
    ['antecip*', 'adia adiou adiar* adiad* atras* posterg*'],
    ['libertad* libertou solto soltos liberad*', 'encarcer* detid* deteve prendeu preso presos'],
    ['confirm*', 'desment*'],
    ['legal legais legaliz*', 'ilega*'],
    ['barat* acessível acessíveis', 'caro cara caros caras'],
    ['obrigatóri*', 'facultativ* opciona* voluntári*'],
    ['temporári* provisóri*', 'definitiv* permanent*'],
    ['totalmente completamente inteiramente', 'parcial*'],
    ['ligeiramente levemente', 'fortemente consideravelmente drasticamente'],
    ['seguro segura seguros seguras inofensiv*', 'perigos* insegur*'],
    ['fácil fáceis facilmente', 'difícil difíceis dificilmente'],
    ['vazio vazia vazios vazias', 'cheio cheia cheios cheias lotad* repleto*'],
    ['alto altos altas', 'baixo baixos baixas'],
    ['longo longa longos longas', 'curto curta curtos curtas'],
    ['forte fortes', 'fraco fraca fracos fracas'],
    ['rico ricos', 'pobre pobres'],
    [
      'mais-antigo mais-antiga mais-velho mais-velha',
      'mais-novo mais-nova mais-moderno mais-moderna mais-recente mais-jovem',
    ],
    ['jovem jovens', 'idoso idosos idosas velho velhos'],
    ['público pública públicos públicas', 'privado privada privados privadas'],
    ['positivo positiva positivos positivas', 'negativo negativos negativas'],
    ['presentes', 'ausente*'],
    ['maioria', 'minoria'],
    ['exporta exportam exportação exportações', 'importação importações'],
    ['eficaz* eficien* útil úteis', 'ineficaz* ineficien* inútil inúteis'],
    ['satisfeit* contente*', 'insatisfeit* descontent* decepcionad*'],
    ['otimis*', 'pessimis*'],
    ['estável estáveis', 'instáve*'],
    ['suficiente*', 'insuficiente*'],
    ['conhecido conhecida conhecidos conhecidas', 'desconhecid*'],
    ['entra entram entrou entraram', 'sai saem saiu saíram'],
  ],
  converses: [
    ['compra compram comprou comprar* comprad* compras', 'vend*'],
    ['ganh* venc* derrot*', 'perd*'],
    ['possui*', 'pertenc*'],
    ['doa* doou entreg*', 'receb*'],
  ],
  seasons: 'primavera* | verão | outono* | inverno*',
  kinds: `homem | mulher mulheres; menino rapaz | menina rapariga; manhã* | tarde tardes | noite*; diári* | semanal semana* | mensal
    mensais | anual anuais; norte | sul | leste este | oeste; vermelh* | azul azuis | verde* | amarel* | pret* |
    branc* | castanh* marrom; pai | mãe | irmão irmãos | irmã irmãs | filho filhos | filha filhas | marido esposo |
    esposa mulher | tio | tia | primo | prima; joelho* | tornozelo* | coxa* | ombro* | pulso* | cotovelo* | quadril
    anca* | pé pés; aço | madeira | tijolo* | betão concreto | vidro | plástico* | cobre; ouro | prata | bronze;
    japon* | chin* | alemã* | ingl* | britânic* | franc* | italian* | austríac* | suíç* | holand* | belg* |
    dinamarqu* | suec* | norueg* | polac* polon* | russ* | turc* | american* | canadens* | espanh*`,
  scopes: [
    'algun* algum* vári* muit* parte pouc*',
    'maioria maior geralmente',
    'todos todas cada sempre totalidade',
    'todo toda',
  ],
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
    setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900
    dezasseis=16 dezassete=17 dezanove=19 ambos=2 ambas=2 par=2 sexto=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9
    décimo=10/0.1 décima=10/0.1 quintos=0.2 duplicado=2 triplicado=3 quádruplo=4`,
  counts: 'dois duas três',
  spans: ['partir desde após', 'até antes'],
  orders: ['após depois', 'antes'],
  pendings: ['ainda', 'tem-de tem-que têm-de têm-que deve devem precisa precisam'],
  approximations: 'cerca quase aproximadamente mais menos',
  above: 'mais',
  times: '-e-meia=30 -e-um-quarto=15 um-quarto-para-as=-15',
  multipliers: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    mi: 1e6,
    bi: 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
  },
  articles: 'o a os as um uma do da dos das ao à no na seu sua',
  genitives: 'de do da dos das',
  objects: '',
  recipients: 'à ao aos às',
  dropsSubjects: true,
  nominal: /[aei]r$/,
  senses,
  openers: `risco* possibilidade* perigo se caso dúvida* possível pode podem incert* hipótese limit* arrisca* expõe
    previst* prevê*`,
  exclusions: 'descart* exclu*',
  plans: `quer querem queria quis quiseram pretend* esper* promet* propõe* propôs* propor* estuda estudam avalia cogita pede pedem
    pediu exig* reivindic* ameaç* prevê* previst* deve devem`,
  futures: `vai vão`,
  pasts: `foi foram já tinha tinham sido`,
  futureEnding: /r(?:á|ão)$/,
  pastEnding: /(?:ou|aram|eram|iram|eu|iu)$/,
  undone: `ser`,
  idioms: `nenhum-outro nenhuma-outra tudo-o sempre-que cada-vez ao-todo`,
  exceptions: 'só somente apenas unicamente exceto salvo',
  units: `segundos=1s minuto=60s minutos=60s hora=3600s horas=3600s dia=86400s dias=86400s semana=604800s semanas=604800s mês=1mo
    meses=1mo ano=12mo anos=12mo década=120mo décadas=120mo século=1200mo séculos=1200mo metro=1m metros=1m
    quilômetro=1000m quilômetros=1000m quilómetro=1000m quilómetros=1000m centímetro=0.01m centímetros=0.01m
    milímetro=0.001m milímetros=0.001m grama=1g gramas=1g quilo=1000g quilos=1000g quilograma=1000g
    quilogramas=1000g tonelada=1000000g toneladas=1000000g litro=1l litros=1l mililitros=0.001l hectare=1ha
    hectares=1ha dólar=1usd dólares=1usd libras=1gbp`,
  causes: 'porque devido-a devido-ao devido-à por-causa graças-a graças-ao graças-à',
  conjunctions: 'e ou mas nem porém',
  relatives: 'que quem cujo cuja cujos cujas onde quando se como embora porque enquanto',
  pronouns: 'ele ela eles elas',
  prepositions: 'a ao à aos às contra entre como num numa por pelo pela pelos pelas perante',
  reflexives: 'se',
  mutuals: 'com encontr* reun* cas* partilh* compartilh*',
  differences: 'diferença* resto restante* demais total conjunto adicional* vantagem',
  rates: 'por cada ao à',
  light: `cerca quase aproximadamente ainda muitos muitas vários várias novo nova novos novas próprio própria vai vão
    ser será serão estão estava tinha tinham ter têm faz fazer fez pode podem pôr colocar leva levar apenas fora
    dentro partir bem mesmo mesma teve`,
};
