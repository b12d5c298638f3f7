// Written by a hand that has not read the check, as a language model writes: faithful sentences reworded, fused, compressed,
// in the passive or with figures in another form, and false ones that read as well. Measured once as they came; since then
// the check was made better with them. All places, people, firms and events are invented. The form is that of
// later-pairs.mjs.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  quarry: {
    language: 'en',
    text: `Brantwick Borough Council voted 14 to 9 on Tuesday to reject a plan by Hollin Stone to extend its limestone quarry at Cradle Hill. The company had asked to dig for another 20 years and promised 45 new jobs.
Councillor Moira Sefton, who chairs the planning committee, said the lorry traffic would be "more than our lanes can bear". More than 1,300 residents had written to object; 212 wrote in support.
Hollin Stone's director, Peter Aldous, said the firm may appeal. The existing permit runs out in Oct. 2027. An independent report found that dust levels near the primary school were below the legal limit, but recommended new monitors. The council has not yet decided who would pay for them.`,
  },
  owls: {
    language: 'en',
    text: `Researchers at the University of Tarnmouth have found that barn owls living near busy roads hunt less successfully than those in quiet countryside. The team, led by ecologist Dr Samira Holt, fitted 36 owls with small microphones and GPS tags over two winters.
Owls within 500 metres of a main road caught prey in 18% of their attempts, compared with 31% for owls further away. Noise may mask the rustling of voles, the authors write in the Journal of Field Ecology. They did not find any difference in body weight.
Biologist Karl Enger, who was not involved in the study, called the sample small. The work was paid for by the Lindqvist Trust. Holt now plans to test whether low-noise asphalt helps the birds.`,
  },
  boots: {
    language: 'en',
    text: `Outdoor clothing maker Fellgate reported a net profit of $4.2 million for the third quarter, down from $6.1 million a year earlier. Sales rose 3% to $88 million, helped by strong demand for walking boots in Canada.
Chief executive Dana Orloff blamed higher freight costs and said the company would not raise its prices before spring. Fellgate plans to close its warehouse in Leeford, where 120 people work, and move the stock to a site run by the logistics firm Corvane.
The union Textile Workers United said it had not been consulted. Orloff denied this. Analyst Priya Nandakumar of Westlake Bank lowered her target for the shares from $31 to $27. The shares fell almost 8% on Thursday. Fellgate could sell its tent division next year, according to two people familiar with the matter.`,
  },
  rowing: {
    language: 'en',
    text: `Coxed by nineteen-year-old Imogen Vance, Dunmere beat holders Castle Rowing Club by half a length in Saturday's final of the Ashby Cup. It was Dunmere's first win since 1998. The crew trailed at the halfway mark but raised their stroke rate to 41 in the last 300 metres.
"We never looked at the other boat," said stroke Helen Tirrell. Castle's captain, Ruth Amadi, rowed with a strapped wrist and refused to blame the injury. Her team had beaten Dunmere in all three of their earlier races this season.
The women's pairs race was cancelled because of strong wind. About 4,000 spectators lined the river, fewer than last year. The organisers may move next year's regatta to June.`,
  },
  chain: {
    language: 'en',
    text: `A squeaking bicycle chain is usually dry rather than worn. Wipe it with a rag first, then scrub it with an old toothbrush and a little degreaser. Do not use petrol, which damages the rubber seals. Rinse with water and let the chain dry for at least two hours.
Put one drop of oil on each roller, turn the pedals backwards for 30 seconds and wipe off what is left. Too much oil attracts dirt. Wet lube lasts longer in rain; dry lube stays cleaner in summer.
Mechanic Otis Bramley, who runs a workshop in Penholt, oils his own chain every 200 kilometres. If the noise persists, the jockey wheels might be worn. A chain checker costs around £8 and shows when a replacement is due.`,
  },
  lifeboat: {
    language: 'en',
    text: `Police in Wexholm have arrested a 52-year-old man over the alleged theft of €600,000 from a lifeboat charity. Treasurer Conor Maddigan discovered the missing money in March while preparing the accounts, and reported it to the police the same day.
The suspect, a former accountant of the charity, denies the allegations. His lawyer, Brid Hanlon, said that he had been "a scapegoat for careless bookkeeping". A court in Wexholm released him on bail of €15,000 and ordered him to hand in his passport.
The charity runs four boats and says that no rescue has been affected. It has since received donations of more than €90,000. A second person may be questioned this week. The trial is not expected to begin before January.`,
  },
  joghurt: {
    language: 'de',
    text: `Die Molkerei Altenrieder ruft 48.000 Becher Heidelbeerjoghurt zurück. In einer Probe fand das Landesamt Spuren von Haselnuss, die auf dem Etikett nicht angegeben sind. Für Allergiker kann der Verzehr gefährlich sein, für andere Kunden besteht nach Angaben der Firma keine Gefahr.
Betroffen ist nur Ware mit dem Haltbarkeitsdatum 12. November, verkauft in Hessen und Thüringen. Ursache war vermutlich eine Verwechslung an der Abfüllanlage. Geschäftsführerin Birgit Landauer entschuldigte sich bei den Kunden und kündigte zusätzliche Kontrollen an.
Kunden erhalten den Kaufpreis auch ohne Kassenbon zurück. Verbraucherschützer Timo Reiss kritisierte, der Rückruf komme drei Tage zu spät. Es ist der zweite Rückruf der Molkerei innerhalb von fünf Jahren.`,
  },
  fouilles: {
    language: 'fr',
    text: `Des archéologues ont mis au jour à Saint-Aubrac les restes d'un atelier de potiers du IIe siècle. Le chantier, ouvert en avril avant la construction d'un lycée, couvre 2 400 mètres carrés. L'équipe de Maëlle Guérinot a dégagé sept fours, dont un presque intact.
Les amphores produites sur place servaient probablement au transport du vin. La plupart portent le sceau d'un certain Lucius Varro. Aucune trace d'incendie n'a été relevée. « C'est le plus grand atelier connu de la vallée », affirme l'archéologue.
Le département, qui finance 60 % des fouilles, a refusé de prolonger le chantier au-delà du 15 décembre. Le maire, Gilles Astier, souhaite exposer les objets au musée local. Le lycée devrait ouvrir un an plus tard que prévu.`,
  },
  fichaje: {
    language: 'es',
    text: `El Atlético Ribera ha fichado a la centrocampista noruega Ingrid Solheim por dos temporadas. El club pagará 300.000 euros al Vestfjord, menos de lo que este pedía. La jugadora, de 26 años, llevará el dorsal 8.
La entrenadora, Marta Ibarrola, la había pedido ya en verano, pero la directiva se negó entonces por falta de dinero. Solheim marcó once goles la temporada pasada, más que ninguna otra centrocampista de la liga noruega. «Vengo a ganar, no a aprender el idioma», bromeó en su presentación.
No podrá debutar este domingo contra el Deportivo Lomas, porque arrastra una lesión de tobillo. Los médicos creen que podría volver en tres semanas. El Ribera es cuarto, a cinco puntos del líder.`,
  },
  teatro: {
    language: 'it',
    text: `Il teatro Aurora di Castelmora riapre venerdì 18 ottobre dopo sei anni di restauri. I lavori sono costati 7,8 milioni di euro, pagati per metà dal Comune e per metà dalla fondazione Brusati. La sala ha ora 410 posti, trenta in meno di prima.
La stagione comincia con una commedia di Elsa Fanti, diretta da Dario Colonna. Il regista aveva criticato l'acustica, ma dopo le prove ha cambiato idea. I biglietti partono da 12 euro; gli studenti entrano gratis il mercoledì.
La sindaca Lucia Perrone non parteciperà all'inaugurazione, perché si trova all'estero. Il bar del foyer potrebbe aprire a novembre. Secondo il direttore, Franco Melis, sono già stati venduti 1.600 abbonamenti, più che nell'ultima stagione prima della chiusura.`,
  },
  incendio: {
    language: 'pt',
    text: `Um incêndio destruiu cerca de 1.200 hectares de pinhal na serra de Alvorim, entre segunda-feira e quarta-feira. Mais de 300 bombeiros combateram as chamas, apoiados por seis aviões. Ninguém morreu, mas dois bombeiros sofreram queimaduras ligeiras.
A aldeia de Fonte Velha foi evacuada por precaução; os 85 habitantes já regressaram a casa. O comandante Rui Tavira afirmou que o fogo terá começado numa queimada agrícola. A polícia ainda não deteve nenhum suspeito.
O presidente da câmara, Joaquim Seabra, pediu ao governo que declare a situação de calamidade. A ministra Helena Couto recusou, por considerar os danos insuficientes. No ano passado arderam na serra menos de 400 hectares.`,
  },
  bakkers: {
    language: 'nl',
    text: `Ongeveer 700 medewerkers van broodfabriek Korenaar in Steenmeer hebben donderdag het werk neergelegd. Ze eisen 7 procent meer loon; de directie biedt niet meer dan 4 procent. De staking duurt 24 uur.
Vakbond Samen Sterk verwijt de directie dat zij de winst van vorig jaar, 11 miljoen euro, liever aan de aandeelhouders uitkeert. Directeur Pieter Holtkamp noemt de eis onbetaalbaar. Volgens hem verdienen de bakkers al meer dan bij concurrent Ovenvers.
Supermarkten verwachten vrijdag minder brood in de schappen, maar geen lege. Bakkers met nachtdienst doen niet mee. Als er geen akkoord komt, volgt er mogelijk een tweede staking. Maandag praten beide partijen weer, onder leiding van bemiddelaar Sanne Uyl.`,
  },
};

export const pairs = readPairs(`
quarry +reworded The council turned down Hollin Stone's bid to expand its Cradle Hill limestone quarry by 14 votes to 9.
quarry +compressed Objections from residents far outnumbered letters of support, with over 1,300 against and 212 in favour.
quarry +fused The company, whose current permit expires in October 2027, may appeal against the decision.
quarry +fused Although dust near the primary school was within the legal limit, an independent report called for new monitors.
quarry +reworded It remains undecided who would cover the cost of the monitors.
quarry +reworded Planning committee chair Moira Sefton argued that local lanes could not cope with the lorry traffic.
quarry -number The council voted 14 to 6 to reject Hollin Stone's plan to extend its quarry at Cradle Hill.
quarry -hedge Hollin Stone will appeal against the council's decision, its director Peter Aldous said.
quarry -negation An independent report found that dust levels near the primary school exceeded the legal limit.
quarry -role Peter Aldous, who chairs the planning committee, said the lorry traffic would be more than the lanes can bear.
quarry -addition The council rejected the quarry extension because of fears about dust at the primary school.
quarry -comparison More residents wrote in support of the quarry extension than against it.
owls +reworded Barn owls near busy roads have less hunting success than those in quiet areas, a University of Tarnmouth study found.
owls +format Thirty-six owls were equipped with microphones and GPS trackers during two winters.
owls +format Birds living within half a kilometre of a main road succeeded in 18 per cent of attempts, against 31 per cent for those farther away.
owls +synonym The authors suggest that noise could drown out the sound of voles.
owls +fused Funded by the Lindqvist Trust, the study appeared in the Journal of Field Ecology.
owls +reworded Karl Enger, a biologist who did not take part in the research, noted that the sample was small.
owls -number Owls within 500 metres of a main road caught prey in only 13% of their attempts.
owls -comparison Owls living close to a main road caught prey more often than those further away.
owls -hedge The study proved that traffic noise masks the rustling of voles.
owls -negation The researchers also found that owls near main roads weighed less than other owls.
owls -name The team was led by biologist Karl Enger, who fitted 36 owls with microphones and GPS tags.
owls -addition Holt has already shown that low-noise asphalt helps the birds.
boots +fused Fellgate's third-quarter net profit fell to $4.2 million from $6.1 million, although sales increased by 3 percent to $88 million.
boots +reworded Strong Canadian demand for walking boots contributed to the increase in sales.
boots +compressed Orloff ruled out price increases before spring.
boots +passive The Leeford warehouse, which employs 120 people, is to be closed and its stock moved to a site operated by Corvane.
boots +fused Textile Workers United says it was not consulted, which Orloff disputes.
boots +format A Westlake Bank analyst cut her share price target by four dollars to $27.
boots -number Fellgate's sales rose 8% to $88 million in the third quarter.
boots -comparison Fellgate's net profit for the third quarter rose to $6.1 million from $4.2 million a year earlier.
boots -negation Dana Orloff said the company would raise its prices before spring because of higher freight costs.
boots -role Corvane plans to close its warehouse in Leeford and move the stock to a site run by Fellgate.
boots -hedge Fellgate will sell its tent division next year.
boots -addition The 120 employees in Leeford will be offered jobs at the new site.
rowing +fused Dunmere won the Ashby Cup for the first time since 1998, beating holders Castle by half a length.
rowing +reworded After being behind at halfway, Dunmere lifted their stroke rate to 41 over the closing 300 metres.
rowing +synonym Castle captain Ruth Amadi competed with a strapped wrist but would not use the injury as an excuse.
rowing +passive Strong winds forced the cancellation of the women's pairs race.
rowing +format Roughly four thousand people watched from the riverside, down on the previous year.
rowing +pronoun Castle had won all three of its previous races against Dunmere this season.
rowing -role Castle Rowing Club beat holders Dunmere by half a length in Saturday's final of the Ashby Cup.
rowing -number The victory was Dunmere's first in the Ashby Cup since 1989.
rowing -name Helen Tirrell rowed with a strapped wrist but refused to blame the injury.
rowing -negation Dunmere were already ahead at the halfway mark and raised their stroke rate to 41 in the last 300 metres.
rowing -hedge The organisers will hold next year's regatta in June.
rowing -comparison About 4,000 spectators came to the river, more than last year.
chain +reworded Most squeaking bike chains are dry, not worn out.
chain +fused Clean the chain with a rag, then with degreaser and an old toothbrush, before rinsing it with water.
chain +synonym Petrol should be avoided because it harms the rubber seals.
chain +format After rinsing, the chain needs a minimum of 2 hours to dry.
chain +reworded Apply a drop of oil to every roller, pedal backwards for half a minute and wipe away the excess.
chain +format Otis Bramley, a mechanic with a workshop in Penholt, lubricates his own chain every 200 km.
chain -number After rinsing, let the chain dry for at least twelve hours.
chain -negation Petrol can be used in place of degreaser without damage to the rubber seals.
chain -comparison In rain, dry lube lasts longer than wet lube.
chain -hedge If the noise persists, the jockey wheels are definitely worn.
chain -addition Bramley recommends fitting a new chain once a year.
chain -role A squeaking chain is usually worn rather than dry.
lifeboat +fused Police in Wexholm have arrested a 52-year-old former accountant of a lifeboat charity over the alleged theft of €600,000.
lifeboat +reworded Treasurer Conor Maddigan noticed that the money was missing while working on the accounts in March and informed the police that day.
lifeboat +fused The suspect rejects the accusations, and his lawyer calls him a scapegoat for careless bookkeeping.
lifeboat +passive He was released on €15,000 bail and told to surrender his passport.
lifeboat +reworded The charity, which operates four boats, says its rescues have not been affected.
lifeboat -hedge The former accountant stole €600,000 from the lifeboat charity.
lifeboat -number A court released the suspect on bail of €50,000 and ordered him to hand in his passport.
lifeboat -role A former accountant of the charity discovered the missing money and reported the treasurer to the police.
lifeboat -negation The suspect has admitted the allegations, according to his lawyer Brid Hanlon.
lifeboat -addition The charity will use the donations of more than €90,000 to buy a fifth boat.
joghurt +fused Die Molkerei Altenrieder nimmt 48 000 Becher Heidelbeerjoghurt zurück, weil in einer Probe nicht deklarierte Haselnussspuren gefunden wurden.
joghurt +format Der Rückruf betrifft ausschließlich Joghurt mit dem Haltbarkeitsdatum 12.11., der in Hessen und Thüringen verkauft wurde.
joghurt +reworded Wahrscheinlich kam es an der Abfüllanlage zu einer Verwechslung.
joghurt +reworded Auch wer keinen Kassenbon mehr hat, bekommt sein Geld zurück.
joghurt +synonym Verbraucherschützer Timo Reiss bemängelt, dass der Rückruf drei Tage zu spät erfolgt.
joghurt -number Die Molkerei Altenrieder ruft 84.000 Becher Heidelbeerjoghurt zurück.
joghurt -hedge Ursache war eindeutig eine Verwechslung an der Abfüllanlage.
joghurt -negation Ohne Kassenbon wird der Kaufpreis nicht erstattet.
joghurt -role Verbraucherschützer Timo Reiss entschuldigte sich bei den Kunden und kündigte zusätzliche Kontrollen an.
joghurt -addition Mehrere Allergiker mussten nach dem Verzehr des Joghurts ärztlich behandelt werden.
fouilles +format Un atelier de poterie datant du deuxième siècle a été découvert à Saint-Aubrac.
fouilles +passive Sept fours, dont l'un quasiment intact, ont été dégagés par l'équipe de Maëlle Guérinot.
fouilles +synonym Les amphores fabriquées sur le site servaient sans doute à transporter du vin.
fouilles +format Le département, qui prend en charge 60 pour cent du coût des fouilles, refuse que le chantier se poursuive après le 15 décembre.
fouilles +compressed L'ouverture du lycée devrait être retardée d'un an.
fouilles -number Le chantier, ouvert en avril, couvre 4 200 mètres carrés.
fouilles -hedge Les archéologues ont établi avec certitude que les amphores servaient au transport du vin.
fouilles -role Le maire, Gilles Astier, a refusé de prolonger le chantier au-delà du 15 décembre.
fouilles -negation Des traces d'incendie ont été relevées dans l'atelier de potiers.
fouilles -addition Les archéologues ont aussi retrouvé des pièces de monnaie dans l'un des sept fours.
fichaje +compressed El Atlético Ribera incorpora por dos temporadas a la noruega Ingrid Solheim, centrocampista de 26 años.
fichaje +format El traspaso costará 300 000 euros, una cifra inferior a la que reclamaba el Vestfjord.
fichaje +reworded En verano la directiva rechazó el fichaje que pedía Ibarrola porque no había dinero.
fichaje +passive Una lesión de tobillo impedirá a Solheim debutar el domingo frente al Deportivo Lomas.
fichaje +reworded El equipo ocupa el cuarto puesto, con cinco puntos menos que el líder.
fichaje -number El Atlético Ribera ha fichado a la centrocampista Ingrid Solheim por tres temporadas.
fichaje -comparison El club pagará 300.000 euros, más de lo que pedía el Vestfjord.
fichaje -role La directiva había pedido el fichaje en verano, pero la entrenadora, Marta Ibarrola, se negó.
fichaje -negation Solheim podrá debutar este domingo contra el Deportivo Lomas pese a su lesión de tobillo.
fichaje -addition Solheim, capitana de la selección noruega, marcó once goles la temporada pasada.
teatro +reworded Dopo un restauro durato sei anni, il teatro Aurora di Castelmora riapre le porte il 18 ottobre.
teatro +format Il Comune e la fondazione Brusati hanno finanziato ciascuno il 50% dei lavori, costati 7,8 milioni di euro.
teatro +reworded Il mercoledì l'ingresso è gratuito per gli studenti.
teatro +pronoun Colonna, che era stato critico verso l'acustica, si è ricreduto dopo le prove.
teatro +format Gli abbonamenti venduti sono già 1600, più di quelli dell'ultima stagione prima della chiusura, dice il direttore.
teatro -number Dopo i restauri la sala del teatro Aurora conta 440 posti.
teatro -role La stagione comincia con una commedia di Dario Colonna, diretta da Elsa Fanti.
teatro -negation La sindaca Lucia Perrone parteciperà all'inaugurazione di venerdì.
teatro -hedge Il bar del foyer aprirà a novembre.
teatro -addition I biglietti per la serata inaugurale sono già esauriti.
incendio +format O fogo na serra de Alvorim consumiu aproximadamente 1200 hectares de pinhal.
incendio +passive As chamas foram combatidas por mais de trezentos bombeiros, com o apoio de seis aviões.
incendio +reworded Não houve mortos, embora dois bombeiros tenham sofrido queimaduras leves.
incendio +fused Os 85 moradores de Fonte Velha, retirados por precaução, já voltaram às suas casas.
incendio +pronoun A ministra Helena Couto rejeitou o pedido de Joaquim Seabra para que fosse declarada a situação de calamidade.
incendio -number Mais de 600 bombeiros, apoiados por seis aviões, combateram as chamas.
incendio -negation A polícia já deteve um suspeito de ter ateado o fogo.
incendio -role A ministra Helena Couto pediu ao presidente da câmara que declarasse a situação de calamidade.
incendio -comparison No ano passado ardeu na serra uma área maior do que neste incêndio.
incendio -addition O incêndio destruiu três casas na aldeia de Fonte Velha.
bakkers +format Bij broodfabriek Korenaar in Steenmeer legden donderdag zo'n zevenhonderd werknemers het werk neer.
bakkers +format De werknemers willen 7% loonsverhoging, terwijl de directie hoogstens 4% biedt.
bakkers +synonym Directeur Pieter Holtkamp vindt de looneis niet te betalen.
bakkers +reworded Maandag gaan de partijen opnieuw in gesprek, met Sanne Uyl als bemiddelaar.
bakkers +reworded Supermarkten rekenen vrijdag op minder brood, maar niet op lege schappen.
bakkers -number De broodfabriek maakte vorig jaar een winst van 17 miljoen euro.
bakkers -comparison Volgens Holtkamp verdienen de bakkers minder dan bij concurrent Ovenvers.
bakkers -negation Ook de bakkers met nachtdienst doen mee aan de staking.
bakkers -hedge Als er geen akkoord komt, volgt er zeker een tweede staking.
bakkers -addition De directie dreigt de fabriek in Steenmeer te sluiten als de stakingen doorgaan.
`);
