// By the hand of round-a-pairs.mjs and in the same way; used since to make the check. All places, people, firms and events are
// invented.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  cello: {
    language: 'en',
    text: `I picked up the cello at 47, with no teacher and bad shoulders. Three years later I can play two Bach minuets, though never at a speed my neighbour Alma would call fast. She gave me her late husband's instrument; in return I mow her lawn.
For the first six months I practised for 40 minutes a day and improved very little. Then I hired Gregor Wynn, a retired orchestra player, who cut my practice to 15 minutes a day and forbade me to use an app. I learned more in his first month than in the half year before.
Lessons cost me $35 each, every second week. I may join the town orchestra in the autumn. My shoulders, oddly, have stopped hurting.`,
  },
  naps: {
    language: 'en',
    text: `Short afternoon naps may improve memory in people over 60, according to a trial of 214 volunteers in Halvorsund. Half of them slept for 25 minutes after lunch on five days a week; the others read a magazine. After eight weeks the nappers remembered on average 9 out of 20 words, two more than the readers.
Reaction times did not change. Naps longer than an hour were not tested. "We cannot say yet whether the effect lasts," said lead author Nora Lindahl of the Halvorsund Sleep Centre.
Neurologist Tomas Achterberg, who reviewed the paper, praised its design but warned that the volunteers were healthier than most people their age. The mattress maker Dunova supplied the beds and had no say in the analysis. A larger study with 1,500 participants starts in Sept.`,
  },
  airline: {
    language: 'en',
    text: `Skerry Air, a two-year-old carrier from Portlannoch, will drop its route to Bergvik from 1 March because it filled only 48% of the seats. Three daily flights to Glenarra remain. Managing director Fiona Strachan said the company had lost £2.3 million in its first full year, a little less than forecast.
The airline leases both of its planes from Aerolease Nord and will not return either of them. It may open a summer route to Sandoya, where the government pays carriers a subsidy. Rival Norwing, which tried to buy Skerry Air in August, is reported to be preparing a second offer.
Passengers booked on cancelled flights can choose between a refund and a bus and ferry ticket. No jobs will be lost. Pilots agreed last month to a 5 per cent pay cut.`,
  },
  chess: {
    language: 'en',
    text: `Sixteen-year-old Yusra Benali won the Larkhill Open on Sunday after drawing her last game against top seed Viktor Dragomir. She finished with 7.5 points out of nine, half a point ahead of Dragomir and the Dutchman Joost Rietveld.
Benali lost only once, to Rietveld in the fourth round. Dragomir, who had won the event in 2021 and 2022, offered the draw after 31 moves. "I should have played on," he admitted.
The prize is $10,000, twice as much as last year. Benali's coach, Anita Farkas, said her pupil might take a year off school. A protest by Rietveld against his draw in round six was dismissed. The tournament drew 188 players from 24 countries; no games were broadcast because of a cable fault.`,
  },
  skillet: {
    language: 'en',
    text: `A rusty cast-iron pan can nearly always be saved. Scrub it with steel wool and warm water until the rust is gone; a little dish soap does no harm. Dry the pan at once on a low flame, since it starts to rust again within minutes.
Rub a teaspoon of linseed oil over the whole surface, including the handle, and wipe off as much as you can. Bake the pan upside down at 230 °C for one hour and let it cool in the oven. Repeat this three times. Olive oil is less suitable, because it smokes earlier and stays sticky.
Never soak the pan overnight. Collector Bea Munro, who owns 74 pans, advises against the dishwasher. Cracked pans cannot be repaired. Tomato sauce may loosen a new coating.`,
  },
  lunch: {
    language: 'en',
    text: `From next term, all 31 primary schools in Kestrel County will serve a free hot lunch to every pupil. The county board approved the $5.6 million programme on 14 May by a single vote. Chair Leon Whitlock, who had opposed it last year, cast the deciding vote in favor.
At present, fewer than a third of the 9,800 pupils get a free meal. Parent Tanya Okoro, who collected signatures for the plan, said that children "learn nothing on an empty stomach". Board member Grace Pell warned that the kitchens in four older schools are too small; those pupils will get meals delivered from Ridley.
A sugar tax on soft drinks covers most of the cost. Teachers will not have to supervise the meals. Secondary schools could follow in 2028.`,
  },
  uhren: {
    language: 'de',
    text: `Aus dem Heimatmuseum in Grünwalde sind in der Nacht zum Sonntag 14 Taschenuhren gestohlen worden. Ihr Wert liegt nach Angaben des Museums bei rund 60.000 Euro. Die Täter kamen offenbar durch ein Kellerfenster; die Alarmanlage war wegen einer Reparatur ausgeschaltet.
Museumsleiterin Almut Seidel bemerkte den Diebstahl am Sonntagmorgen und rief die Polizei. Die wertvollste Uhr, ein Stück von 1785, ließen die Diebe zurück. Kommissar Jens Uhlig sagte, man suche nach zwei Männern in einem weißen Lieferwagen. Festgenommen wurde bislang niemand.
Die Versicherung Nordschutz will den Schaden nicht ersetzen. Das Museum bleibt bis zum 3. Oktober geschlossen. Im vergangenen Jahr kamen 6.500 Besucher, weniger als in jedem anderen Jahr seit 2010.`,
  },
  tram: {
    language: 'fr',
    text: `La métropole de Valcombe mettra en service sa troisième ligne de tramway le 2 septembre. Longue de 11 kilomètres, elle reliera la gare au campus des Ormes en 26 minutes, soit neuf de moins que l'actuel bus 14. Celui-ci sera supprimé.
Le chantier a coûté 312 millions d'euros, contre 280 millions prévus. La présidente de la métropole, Sophie Lacaze, attribue ce dépassement à la hausse du prix de l'acier ; l'opposant Marc Delorme y voit une mauvaise gestion. Le ticket restera à 1,70 euro.
Les rames, construites par la société Ferrantin, ne circuleront pas après minuit. Les commerçants de la rue Haute, qui ont perdu des clients pendant les travaux, pourraient être indemnisés. La métropole attend 40 000 voyageurs par jour.`,
  },
  embalse: {
    language: 'es',
    text: `El embalse de Torrealba está al 19 % de su capacidad, el nivel más bajo desde 1995. Por eso la Confederación prohíbe desde el 1 de julio llenar piscinas y regar jardines en doce municipios. Las multas llegan a 1.500 euros.
Los agricultores podrán regar, pero solo de noche y con un tercio menos de agua que en 2023. El sindicato Campo Vivo ha recurrido la medida ante los tribunales. Su portavoz, Eladio Rueda, acusa a los hoteles de gastar más que los regantes, algo que la patronal hotelera niega.
El consumo dentro de las viviendas no se limita de momento. Si no llueve antes de octubre, podría haber cortes nocturnos. La meteoróloga Inés Carvajal no espera lluvias en agosto. Construir una desaladora costaría 70 millones.`,
  },
  riso: {
    language: 'it',
    text: `La start-up Cortex Verde di Valmarina ha raccolto 3,5 milioni di euro per produrre imballaggi da scarti di riso. Il fondo Lagune Capital ha versato la quota maggiore, 2 milioni. La fondatrice, Giada Renzi, resta azionista di maggioranza con il 54 per cento.
L'azienda, nata nel 2020, impiega 17 persone e ne assumerà altre dieci entro giugno. Il nuovo stabilimento sorgerà a Borgo Secco e non a Valmarina, dove i terreni costano di più. I suoi contenitori si decompongono in 90 giorni, più in fretta di quelli di mais.
La multinazionale Pakstar, che aveva offerto di comprare la società, è stata respinta. I conti sono ancora in perdita. Renzi pensa che il pareggio sia possibile nel 2026. Il Comune di Valmarina non ha commentato.`,
  },
  morcegos: {
    language: 'pt',
    text: `Investigadores da Universidade de Montalvor descobriram que os morcegos das vinhas do vale do Sorre comem mais traças em noites quentes. A equipa analisou fezes de 140 animais, recolhidas entre maio e setembro de 2022, e encontrou restos de 23 espécies de insetos.
Cada morcego come em média 4 gramas por noite. Segundo a bióloga Teresa Falcão, os viticultores poderiam gastar menos em inseticidas, mas o estudo não mediu essa poupança. As vinhas com abrigos de madeira tinham o dobro dos morcegos das restantes.
O viticultor Amadeu Pires instalou 30 abrigos, apesar das dúvidas da cooperativa, que não quis pagá-los. Nem todas as espécies aceitam os abrigos. O trabalho foi publicado em março e financiado por uma fundação suíça.`,
  },
  wielren: {
    language: 'nl',
    text: `Femke Hartog heeft zondag de Ronde van het Merenland gewonnen, na een solo van 32 kilometer. De renster van ploeg Velora had aan de streep 48 seconden voorsprong op de Belgische Lotte Claes. Titelverdedigster Britt Oomen werd pas negende.
Oomen viel in de laatste ronde, maar brak niets. Hartog, 23 jaar, reed vorig jaar nog voor een kleinere ploeg en wilde toen stoppen. Haar trainer, oud-renner Wim Postuma, praatte haar om. "Ik heb hem vanochtend nog bedankt", zei ze.
De koers was 128 kilometer lang, twintig minder dan in 2023, omdat een brug was afgesloten. Claes diende geen klacht in over een motor die haar hinderde. Hartog rijdt volgende week mogelijk in Italië. Ze kreeg 5.000 euro prijzengeld.`,
  },
};

export const pairs = readPairs(`
cello +reworded The author took up the cello at the age of 47 without a teacher.
cello +fused Neighbour Alma gave the author her late husband's cello, and the author mows her lawn in exchange.
cello +fused Gregor Wynn, a former orchestra player, reduced the author's daily practice from 40 minutes to 15.
cello +pronoun The author made more progress in the first month with Wynn than in the previous six months.
cello +format The author pays $35 for each lesson, which takes place once a fortnight.
cello +reworded Surprisingly, the author's shoulders no longer hurt.
cello -number Each lesson with Wynn costs the author $53.
cello -role Alma mows the author's lawn in return for the cello of her late husband.
cello -negation Gregor Wynn encouraged the author to practise with an app.
cello -hedge The author will join the town orchestra in the autumn.
cello -comparison The author learned less in the first month with Wynn than in the six months before.
cello -addition Wynn, a retired player of the town orchestra, reduced the author's practice to 15 minutes a day.
naps +format A trial of 214 volunteers suggests that brief afternoon naps could help the memory of people over sixty.
naps +reworded Participants in one group slept 25 minutes after lunch five days a week, while the other group read a magazine.
naps +format After eight weeks, nappers recalled an average of nine words out of 20, compared with seven for the readers.
naps +reworded Researchers saw no change in reaction times.
naps +synonym Neurologist Tomas Achterberg cautioned that the participants were in better health than most of their peers.
naps +format A larger study, due to start in September, will involve 1500 people.
naps -number After eighteen weeks the nappers remembered on average 9 out of 20 words.
naps -comparison The nappers remembered on average two words fewer than the readers.
naps -negation Reaction times improved as well among those who took a nap.
naps -name Lead author Tomas Achterberg said it was too early to say whether the effect lasts.
naps -hedge A trial in Halvorsund has proved that short afternoon naps improve memory in people over 60.
naps -addition Naps longer than an hour brought no benefit, the trial found.
airline +reworded Skerry Air will stop flying to Bergvik from March 1 because fewer than half of the seats were filled.
airline +synonym The airline's loss of £2.3 million in its first full year was slightly smaller than predicted.
airline +compressed The carrier is keeping both of its leased planes.
airline +reworded Travellers whose flights are cancelled may opt for a refund or a bus and ferry ticket.
airline +fused Pilots accepted a pay reduction of 5% last month, and no jobs are being cut.
airline +reworded Norwing, which attempted to take over Skerry Air in August, is reportedly working on a new bid.
airline -number Skerry Air is dropping its route to Bergvik because only 38% of the seats were filled.
airline -comparison The company lost £2.3 million in its first full year, slightly more than forecast.
airline -role Skerry Air, which tried to buy Norwing in August, is reported to be preparing a second offer.
airline -negation The airline will return one of its two planes to Aerolease Nord.
airline -hedge Skerry Air will open a summer route to Sandoya, where carriers receive a government subsidy.
airline -addition Pilots accepted a 5 per cent pay cut in exchange for a promise that Norwing's offer would be refused.
chess +fused Yusra Benali, 16, won the Larkhill Open by half a point with a score of 7.5 out of 9.
chess +pronoun Benali's only defeat came against Joost Rietveld in round four.
chess +passive The draw in the final game was proposed by Dragomir after 31 moves.
chess +synonym The prize of $10,000 is double last year's.
chess +passive Rietveld's protest against his sixth-round draw was rejected.
chess +reworded Because of a cable fault, none of the games was broadcast.
chess -number The tournament drew 188 players from 34 countries.
chess -role Benali offered the draw after 31 moves in her last game against Viktor Dragomir.
chess -negation A protest by Rietveld against his draw in round six was upheld.
chess -hedge Benali will take a year off school, according to her coach, Anita Farkas.
chess -name Rietveld, who had won the event in 2021 and 2022, finished half a point behind Benali.
chess -addition Benali is the youngest player ever to win the Larkhill Open.
skillet +reworded A small amount of dish soap is safe to use when scrubbing off the rust with steel wool and warm water.
skillet +synonym The pan should be dried immediately over low heat because rust returns within minutes.
skillet +format Bake the pan upside down for 60 minutes at 230 degrees Celsius and leave it in the oven to cool.
skillet +fused Linseed oil is a better choice than olive oil, which smokes sooner and remains sticky.
skillet +reworded Bea Munro, a collector with 74 pans, warns against putting them in the dishwasher.
skillet +compressed Pans with cracks are beyond repair, but rust can almost always be dealt with.
skillet -number Bake the pan upside down at 320 °C for one hour and let it cool in the oven.
skillet -negation Dish soap should never be used to clean a rusty cast-iron pan.
skillet -comparison Olive oil is more suitable than linseed oil because it smokes later.
skillet -hedge Tomato sauce always loosens a new coating.
skillet -name Rub a teaspoon of sunflower oil over the whole surface of the pan, including the handle.
skillet -addition Collector Bea Munro repeats the oil treatment on her 74 pans every year.
lunch +reworded Every primary school pupil in Kestrel County will receive a free hot lunch starting next term.
lunch +fused The county board passed the $5.6 million programme by one vote on May 14, with chair Leon Whitlock casting the deciding vote.
lunch +pronoun Whitlock had been against the programme the year before.
lunch +synonym Currently, less than one third of the 9,800 pupils receive a free meal.
lunch +passive Most of the programme's cost is paid for by a sugar tax on soft drinks.
lunch -number All 13 primary schools in Kestrel County will serve a free hot lunch from next term.
lunch -role Board member Grace Pell, who had opposed the programme last year, cast the deciding vote in favor.
lunch -negation Teachers will have to supervise the free meals.
lunch -hedge Secondary schools will follow in 2028.
lunch -comparison More than a third of the 9,800 pupils already get a free meal.
uhren +fused Unbekannte haben in der Nacht zum Sonntag 14 Taschenuhren im Wert von etwa 60 000 Euro aus dem Heimatmuseum Grünwalde entwendet.
uhren +reworded Wegen einer Reparatur war die Alarmanlage nicht in Betrieb.
uhren +fused Die Polizei fahndet nach zwei Männern in einem weißen Lieferwagen, hat aber noch niemanden festgenommen.
uhren +passive Die kostbarste Uhr, die aus dem Jahr 1785 stammt, wurde nicht gestohlen.
uhren +synonym Die Versicherung Nordschutz weigert sich, für den Schaden aufzukommen.
uhren -number Aus dem Heimatmuseum in Grünwalde wurden 40 Taschenuhren gestohlen.
uhren -negation Die Diebe nahmen auch die wertvollste Uhr mit, ein Stück von 1785.
uhren -role Kommissar Jens Uhlig bemerkte den Diebstahl am Sonntagmorgen und verständigte die Museumsleiterin.
uhren -comparison Im vergangenen Jahr kamen mehr Besucher als in jedem anderen Jahr seit 2010.
uhren -addition Die beiden gesuchten Männer hatten zuvor die Alarmanlage des Museums repariert.
tram +format La troisième ligne de tramway de Valcombe ouvrira le 2 septembre et reliera la gare au campus des Ormes sur 11 km.
tram +format Le trajet durera 26 minutes, alors qu'il en faut 35 aujourd'hui avec le bus 14.
tram +synonym Sophie Lacaze explique le surcoût du chantier par le renchérissement de l'acier.
tram +reworded Le prix du ticket ne changera pas et reste fixé à 1,70 €.
tram +passive Quelque 40.000 passagers sont attendus chaque jour.
tram -number La nouvelle ligne reliera la gare au campus des Ormes en 36 minutes.
tram -negation Le bus 14 sera maintenu après l'ouverture de la ligne de tramway.
tram -role Marc Delorme attribue le dépassement à la hausse du prix de l'acier, tandis que Sophie Lacaze y voit une mauvaise gestion.
tram -hedge Les commerçants de la rue Haute, qui ont perdu des clients pendant les travaux, seront indemnisés.
tram -comparison Le chantier a coûté 312 millions d'euros, soit moins que prévu.
embalse +format El embalse de Torrealba se encuentra al 19 por ciento de su capacidad, su nivel mínimo desde 1995.
embalse +fused Desde el 1 de julio está prohibido llenar piscinas y regar jardines en 12 municipios, con multas de hasta 1500 euros.
embalse +reworded A los agricultores se les permite regar de noche, con un tercio menos de agua que en 2023.
embalse +synonym El sindicato Campo Vivo ha llevado la medida a los tribunales.
embalse +reworded Sin lluvia antes de octubre, es posible que se corte el agua por la noche.
embalse -number Quien llene una piscina puede recibir una multa de hasta 15.000 euros.
embalse -role La patronal hotelera acusa a los regantes de gastar más agua que los hoteles.
embalse -negation La meteoróloga Inés Carvajal espera lluvias en agosto.
embalse -hedge Si no llueve antes de octubre, habrá cortes nocturnos.
embalse -addition El Gobierno ha aprobado construir una desaladora que costará 70 millones.
riso +fused Cortex Verde ha ottenuto 3,5 milioni di euro, di cui 2 milioni dal fondo Lagune Capital.
riso +format Con il 54% delle quote, la fondatrice Giada Renzi conserva la maggioranza.
riso +format L'azienda, che conta diciassette dipendenti, ne assumerà altri 10 entro giugno.
riso +reworded Lo stabilimento verrà costruito a Borgo Secco, perché a Valmarina i terreni sono più cari.
riso +passive L'offerta di acquisto presentata dalla multinazionale Pakstar è stata rifiutata.
riso -number La fondatrice Giada Renzi resta azionista di maggioranza con il 64 per cento.
riso -role Cortex Verde, che aveva offerto di comprare la multinazionale Pakstar, è stata respinta.
riso -comparison I contenitori di Cortex Verde si decompongono più lentamente di quelli di mais.
riso -hedge Cortex Verde raggiungerà il pareggio nel 2026.
riso -addition Il Comune di Valmarina ha criticato la scelta di costruire lo stabilimento a Borgo Secco.
morcegos +reworded Os morcegos das vinhas do vale do Sorre consomem mais traças quando as noites são quentes, concluiu um estudo da Universidade de Montalvor.
morcegos +format Nas fezes de 140 morcegos foram encontrados vestígios de vinte e três espécies de insetos.
morcegos +synonym Nas vinhas com abrigos de madeira havia duas vezes mais morcegos do que nas outras.
morcegos +reworded Teresa Falcão considera que os viticultores poderiam poupar em inseticidas, algo que o estudo não mediu.
morcegos +fused A cooperativa recusou-se a pagar os 30 abrigos que Amadeu Pires instalou.
morcegos -number A equipa encontrou restos de 32 espécies de insetos nas fezes dos animais.
morcegos -negation Todas as espécies de morcegos aceitam os abrigos de madeira.
morcegos -role A cooperativa instalou 30 abrigos, apesar das dúvidas do viticultor Amadeu Pires, que não quis pagá-los.
morcegos -comparison Os morcegos das vinhas comem menos traças em noites quentes.
morcegos -hedge O estudo demonstrou que os viticultores gastam menos em inseticidas graças aos morcegos.
wielren +format Na een solo van 32 km won Femke Hartog zondag de Ronde van het Merenland.
wielren +reworded De Belgische Lotte Claes kwam 48 seconden na Hartog over de streep.
wielren +synonym Titelverdedigster Britt Oomen kwam in de slotronde ten val, maar liep geen breuken op.
wielren +fused De 23-jarige Hartog wilde vorig jaar stoppen, maar haar trainer Wim Postuma haalde haar over om door te gaan.
wielren +format Door een afgesloten brug was de koers 20 km korter dan in 2023.
wielren -number Hartog had aan de streep 84 seconden voorsprong op de Belgische Lotte Claes.
wielren -role Trainer Wim Postuma wilde vorig jaar stoppen, maar Femke Hartog praatte hem om.
wielren -negation Claes diende een klacht in over een motor die haar hinderde.
wielren -hedge Hartog rijdt volgende week zeker in Italië.
wielren -addition Hartog won ook het bergklassement van de Ronde van het Merenland.
`);
