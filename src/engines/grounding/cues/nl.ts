import type {Cues} from '../cues.js';
import {senses} from '../synonyms/nl.js';

export const cues: Cues = {
  negations: `niet geen nooit niemand niets noch zonder nauwelijks weiger* verwerp* afgewezen afwij* wees ontken*
    verhinder* verbied* verbood onmogelijk mislukt* geweiger* afgelast* behalve uitgezonderd geschrapt`,
  bounds: 'voor voordat minder alleen',
  hedges: `zou zouden mogelijk misschien vermoedelijk waarschijnlijk  lijkt lijken blijkbaar kennelijk
    vermeend* verdacht* wellicht kan kunnen overweegt overwegen onderzoekt gerucht*`,
  attributions: `volgens zegt zeggen zei stelt beweer* verwacht* schat* denkt hoopt wil willen meldt plan* vreest
    waarschuw* gelooft beschuldig*`,
  degrees: [
    ['meer hoger* boven minstens', 'minder lager* onder hoogstens'],
    [
      'steeg stijg* gestegen groei* toenam* toegenomen verdubbel*',
      'daal* gedaald zakte afnam* afgenomen kromp verlaag* halveer* verminder*',
    ],
    ['groter* langer* zwaarder* sneller* hoger*', 'kleiner* korter* lichter* langzamer* trager* lager*'],
  ],
  opposites: [
    ['snel* vlug*', 'langzaam traag*'],
    ['eerder vroeger', 'later'],
    ['won wonnen gewonnen winn* winst zege*', 'verloor verlor* verlies* nederlaag'],
    [
      'goedkeur* goedgekeurd steun* stemde* akkoord toegestaan accepteer* aanvaard* toelaat',
      'verwerp* verworp* afgewezen weiger* verbied* verbod* tegen',
    ],
    ['open* geopend heropen*', 'sluit* gesloten sloot dicht'],
    ['eerste', 'laatste'],
    ['beste hoogste grootste', 'slechtste laagste kleinste'],
    ['schuldig* veroordeel*', 'vrijgesproken vrijspraak onschuldig*'],
    ['prijst prees geprezen lof loof*', 'kritis* kritiek verwijt* verweet*'],
    ['erken* geeft toe bekent', 'ontken* betwist*'],
    ['koop* kocht*', 'verkoop* verkocht*'],
    ['dichterbij breder dieper luider vaak vaker voorsprong', 'smaller ondieper stiller zelden achterstand'],
    ['mannen jongens ochtend zomer* noord*', 'vrouwen meisjes avond winter* zuid*'],
  ],
  scopes: [
    'sommige enkele verschillende veel vele deel soms',
    'meeste meestal merendeel grotendeels',
    'alle allemaal alles elke elk iedere ieder iedereen altijd',
  ],
  agents: 'door',
  circumstances: 'in op sinds tijdens na voor met zonder over onder bij van wegens vanaf tot om',
  origins: 'van',
  passives: 'werd werden wordt worden is zijn',
  numbers: `nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
    veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 tweede=2 derde=3/0.3333 vierde=4
    helft=0.5 half=0.5 halve=0.5 verdubbeld=2 kwart=4/0.25 driekwart=0.75 anderhalf=1.5 kwarten=0.25 vijfde=5/0.2 dubbele=2 twaalftal=12
    tiental=10 twintigtal=20 vijftigtal=50 zestigtal=60 honderdtal=100`,
  counts: 'twee drie vier',
  approximations: "meer minstens ongeveer circa bijna rond ruim zo'n",
  multipliers: {honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9},
  articles: 'de het een zijn haar hun deze dit',
  genitives: 'van',
  objects: '',
  auxiliaries: 'heeft had hebben hadden zou zouden wil willen moet moeten kan',
  senses,
  hasCompounds: true,
  conjunctions: 'en of maar noch dan doch',
  relatives: 'dat die wie wier wiens waar waarvan waarop omdat terwijl als toen nadat voordat of hoewel wat',
  pronouns: 'hij zij ze',
  prepositions: 'aan tegen tussen naar uit als te achter naast door volgens via',
  reflexives: 'zich',
  copulas: 'is was zijn waren heet',
  light: `ongeveer circa bijna rond ruim zo'n reeds vele meerdere enkele ander nieuwe nieuw eigen gaat gaan ging komt
    komen kwam werden hadden moeten kunnen laat laten doet doen zet zetten staat staan ligt liggen legt neemt nemen
    zich weer alleen slechts pas toe daarvoor waarvan steeds altijd mensen vallen vielen`,
};
