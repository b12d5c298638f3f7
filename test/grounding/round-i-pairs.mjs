// Round I: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  clinic: {
    language: 'en',
    text: `The Marlow Street clinic in Hadleigh will close its evening surgery on 3 March, its manager, Priya Nandakumar, said on Tuesday. The surgery, which opened in 2014, treats about 1,200 patients a month. Staff shortages may force the clinic to cancel Saturday appointments as well, but no decision has been made.
Two of the clinic's seven doctors left last autumn and have not been replaced. "We cannot run a safe service with five people," Nandakumar said. Patients will be sent to Orwell Hospital, 14 miles away. Councillor Tom Beswick criticised the plan and asked the health board to pay for a shuttle bus. The board has not replied to his request.`,
  },
  tram: {
    language: 'en',
    text: `Passenger numbers on Corvale's new tram line 6 rose by 18% in its second year, to 4.6 million journeys, the operator Lanetrack reported on Friday. Punctuality fell from 94% to 89% over the same period. Lanetrack blamed roadworks at Station Square, which lasted from May to October 2023.
Line 6 now carries more passengers than line 2, the city's oldest, but fewer than line 4. Lanetrack has bought eight trams from the Finnish manufacturer Raitio Oy for €31 million; the first two could arrive in June. The union Transit United has threatened to strike over night shifts. The company does not plan to raise fares this year.`,
  },
  bread: {
    language: 'en',
    text: `This seeded rye loaf needs no kneading and keeps for a week. Mix 400 g of rye flour, 100 g of sunflower seeds, 2 teaspoons of salt and 450 ml of warm water with 150 g of sourdough starter. Cover the bowl and leave it for 12 hours at room temperature.
Spoon the dough into an oiled tin and smooth the top with a wet hand. Bake at 220 °C for 15 minutes, then lower the oven to 180 °C and bake for another 45 minutes. Do not slice the loaf while it is warm, because the crumb may turn sticky. The recipe comes from Agnes Lindholm, who runs a bakery in Visby. In winter she uses pumpkin seeds instead of sunflower seeds.`,
  },
  windows: {
    language: 'en',
    text: `Opening classroom windows for five minutes every hour may reduce sick days among pupils, according to a study by the University of Tarnbrook. Researchers followed 2,350 children at 38 primary schools during two winters. Pupils in aired classrooms missed an average of 4.1 days, compared with 5.3 days in the other rooms.
The team, led by Helen Achterberg, did not find any effect on test results. "Fresh air is cheap, but it is not a vaccine," Achterberg said. The authors warn that the study cannot prove cause and effect, because schools chose for themselves whether to take part. The work was published in the Journal of School Health Research and funded by the Pellworth Trust, a charity. A larger trial is due to start in September 2025.`,
  },
  cup: {
    language: 'en',
    text: `Ellerby Ladies beat Whitcombe Town 3-1 on Sunday to win the County Cup for the first time in 22 years. Striker Jo Okafor scored twice in the first half, and Mia Trent added a third goal in the 71st minute. Sara Lyle scored for Whitcombe with a free kick.
A crowd of 1,840 watched the final at Penny Lane Park. Whitcombe finished the match with ten players after referee Dan Hurst sent off goalkeeper Kim Pardoe for a foul on Trent. Ellerby's coach, Ruth Semple, said she had "never been so nervous". Semple, 58, may retire at the end of the season. The club will spend the £5,000 prize on new changing rooms. Ellerby have not lost a home match since November.`,
  },
  tools: {
    language: 'en',
    text: `The tool library in Penrose Yard, a charity that lends drills, ladders and sewing machines, made a surplus for the first time last year. Income reached £64,500 in 2024, up from £51,000 in 2023, according to accounts published on 12 April. Membership costs £30 a year and is free for people under 25.
Founder Callum Reyes started the library in his garage in 2017 with 40 tools; it now owns more than 900. The most borrowed item is the carpet cleaner, followed by the hedge trimmer. Last spring a volunteer, Wendy Strand, was accused of selling two donated lawnmowers, which she denies. The hardware chain Holt & Marsh has allegedly offered to buy the name. Reyes told members that the library is "not for sale".`,
  },
  freibad: {
    language: 'de',
    text: `Das Freibad in Osterwalde bleibt im kommenden Sommer geschlossen. Bei einer Prüfung im Februar entdeckten Fachleute Risse im großen Becken, teilte Bürgermeisterin Katrin Vollmer am Donnerstag mit. Die Sanierung soll 2,4 Millionen Euro kosten, fast doppelt so viel wie zunächst geschätzt.
Das Land übernimmt voraussichtlich 60 Prozent der Kosten. Im vergangenen Jahr kamen 38.500 Gäste in das Bad, mehr als im Jahr zuvor. Der Schwimmverein Delphin, der 412 Mitglieder hat, darf bis zum Herbst das Hallenbad in Rieden nutzen. Sein Vorsitzender Jens Brack kritisierte die Stadt: „Die Risse waren seit Jahren bekannt.“ Vollmer wies den Vorwurf zurück. Eine Erhöhung der Eintrittspreise ist nicht geplant.`,
  },
  uhren: {
    language: 'de',
    text: `Das Uhrenmuseum in Falkenbruck zeigt ab dem 5. Oktober 140 Taschenuhren aus drei Jahrhunderten. Das älteste Stück stammt aus dem Jahr 1687 und wurde vermutlich in Genf gebaut. Die Sammlerin Ilse Romberg hat dem Museum 85 Uhren geschenkt; die übrigen sind Leihgaben.
Romberg hatte ihre erste Uhr 1962 auf einem Flohmarkt für zwölf Mark gekauft. Kurator Felix Adomeit hat die Uhren zwei Jahre lang untersucht und dabei eine Fälschung entdeckt. „Eine gute Fälschung erzählt auch eine Geschichte“, sagte er. Fotografieren ist in der Ausstellung nicht erlaubt. Der Eintritt kostet 7,50 Euro, Kinder unter zwölf Jahren zahlen nichts. Die Ausstellung läuft bis zum 31. Januar 2026.`,
  },
  cantine: {
    language: 'fr',
    text: `La cantine de l'école Jules-Ferrand, à Montreval, ne servira plus de viande le lundi à partir du 4 novembre. Le conseil municipal a adopté la mesure par 19 voix contre 8. Chaque jour, la cantine prépare 640 repas, dont 35 % avec des produits locaux.
Selon l'adjointe aux écoles, Nadia Berthier, la ville pourrait économiser 22 000 euros par an. L'opposant Luc Garnaud a critiqué Berthier, qu'il accuse d'avoir décidé sans consulter les parents. « Les enfants ne mangeront pas moins bien », a répondu l'adjointe. Le prix du repas, fixé à 3,20 euros, n'augmentera pas. Un questionnaire sera envoyé aux familles en mars. En 2022, un essai mené pendant six semaines avait plu à la majorité des élèves.`,
  },
  murins: {
    language: 'fr',
    text: `Des chercheurs de l'université de Vaubrune ont compté 1 750 chauves-souris dans les anciennes carrières de Sorlin, un record depuis le début des relevés en 1998. L'équipe de Claire Maupin a utilisé douze micros pendant 45 nuits. Le grand murin est plus nombreux que le petit rhinolophe.
L'extinction des lampadaires après 23 heures aurait favorisé leur retour, mais le lien n'est pas démontré. « La nuit noire est leur maison », explique Maupin. L'étude, publiée en juin dans la revue Faune et Nuit, a coûté 68 000 euros. La région a financé la moitié de cette somme. Les carrières resteront fermées au public jusqu'au 15 avril. La commune de Sorlin a refusé d'ouvrir un sentier près de l'entrée.`,
  },
  autobus: {
    language: 'es',
    text: `El pueblo de Valdeorca tendrá de nuevo autobús a partir del 2 de septiembre, tras cinco años sin transporte público. La línea, operada por la empresa Rutas del Cierzo, hará cuatro viajes diarios a la ciudad de Almenar, a 37 kilómetros. El billete costará 1,80 euros y será gratuito para los mayores de 65 años.
La alcaldesa, Teresa Lozano, calcula que el servicio podría atraer a 15.000 viajeros al año. El gobierno regional pagará el 75 % de los gastos. La asociación de vecinos, presidida por Ramón Iglesias, pidió un viaje nocturno, pero la empresa no lo aceptó. «Sin autobús no hay pueblo», dijo Lozano en la presentación. Los autobuses no circularán los domingos.`,
  },
  ajedrez: {
    language: 'es',
    text: `Lucía Ferrer, de 16 años, ganó el domingo el torneo de ajedrez de Puerto Alguero al derrotar en la última ronda al gran maestro Andrés Quiroga. Ferrer sumó 8 puntos en 9 partidas, medio punto más que Quiroga. Es la primera mujer que gana el torneo, fundado en 1953.
En la competición participaron 126 jugadores de catorce países. La partida decisiva duró casi seis horas y Quiroga se rindió en la jugada 84. «No dormí nada anoche», contó la campeona. Su entrenador, Mateo Salas, cree que Ferrer podría alcanzar el título de gran maestra antes de 2027. La jugadora recibió un premio de 3.500 euros. El club local no cobra cuota a los menores de 18 años y este año ha ganado 60 socios.`,
  },
  huisarts: {
    language: 'nl',
    text: `De huisartsenpost in Oudeveen verhuist op 1 april naar het voormalige postkantoor aan de Molenweg. In het nieuwe gebouw komen acht spreekkamers, drie meer dan nu. De verbouwing kostte 1,6 miljoen euro en duurde elf maanden.
Vorig jaar hielp de post 21.400 patiënten, 6 procent meer dan in 2022. Volgens directeur Anneke Terpstra zal de wachttijd mogelijk met een kwart dalen. De apotheek verhuist niet mee en blijft aan de Dorpsstraat. Wethouder Sjoerd Kamp bedankte Terpstra voor haar geduld. „We pasten al jaren niet meer in ons jasje”, zei Terpstra. Buurtbewoners klagen over het gebrek aan parkeerplaatsen; de gemeente heeft er 25 toegezegd.`,
  },
  volkstuin: {
    language: 'nl',
    text: `Volkstuinvereniging De Spade in Hoogmeer heeft voor het eerst in 31 jaar een nieuwe voorzitter. De leden kozen zaterdag Yasmin El Amrani met 74 stemmen; haar tegenstander Bert Wolthuis kreeg er 52. Wolthuis wilde de contributie verhogen, El Amrani niet.
De vereniging telt 163 tuinen en heeft een wachtlijst van ruim 200 mensen. De gemeente wil op een deel van het terrein misschien woningen bouwen, maar neemt pas in 2027 een besluit. „Wij gaan hier niet weg”, zei El Amrani na de stemming. Een tuin kost nu 95 euro per jaar. Op 14 juni houdt de club een open dag, waar kinderen gratis aardbeien mogen plukken. Vorige zomer trok die dag 850 bezoekers, minder dan de 1.100 van het jaar ervoor.`,
  },
};

export const pairs = readPairs(`
clinic +copied Two of the clinic's seven doctors left last autumn and have not been replaced.
clinic +trimmed The Marlow Street clinic in Hadleigh will close its evening surgery on 3 March.
clinic +format The evening surgery, open since 2014, treats about 1200 patients a month.
clinic +format The Hadleigh clinic's evening surgery will close on March 3.
clinic +reworded Saturday appointments might also be cancelled because of staff shortages.
clinic +passive The plan was criticised by councillor Tom Beswick.
clinic -number Patients will be sent to Orwell Hospital, 40 miles away.
clinic -date The Marlow Street clinic will close its evening surgery on 3 May.
clinic -name Patients will be sent to Orford Hospital, 14 miles away.
clinic -hedge Staff shortages will force the clinic to cancel Saturday appointments as well.
clinic -negation The health board has replied to Beswick's request for a shuttle bus.
clinic -role The health board asked councillor Tom Beswick to pay for a shuttle bus.
clinic -quote "We cannot run a cheap service with five people," Nandakumar said.
tram +copied Punctuality fell from 94% to 89% over the same period.
tram +trimmed Passenger numbers on Corvale's new tram line 6 rose by 18% in its second year.
tram +format Journeys on line 6 rose by 18 percent to 4,600,000 in its second year.
tram +reworded Line 6 now has more passengers than the city's oldest line, line 2, but fewer than line 4.
tram +passive Eight trams have been bought by Lanetrack from the Finnish manufacturer Raitio Oy for €31 million.
tram +fused Lanetrack does not plan to raise fares this year, while the union Transit United has threatened to strike over night shifts.
tram -number Lanetrack has bought eight trams from Raitio Oy for €13 million.
tram -date Lanetrack blamed roadworks at Station Square, which lasted from May to December 2023.
tram -comparison Line 6 now carries fewer passengers than line 2, the city's oldest.
tram -comparison Punctuality on line 6 rose from 89% to 94% over the same period.
tram -hedge The first two trams from Raitio Oy will arrive in June.
tram -role Raitio Oy has bought eight trams from Lanetrack for €31 million.
tram -negation The company plans to raise fares this year.
bread +copied Cover the bowl and leave it for 12 hours at room temperature.
bread +trimmed Bake at 220 °C for 15 minutes, then lower the oven to 180 °C.
bread +format The loaf keeps for seven days and needs no kneading.
bread +reworded The loaf should not be cut while it is warm, as the crumb may turn sticky.
bread +fused The recipe comes from Agnes Lindholm, who runs a bakery in Visby and uses pumpkin seeds in winter.
bread +reworded The dough is made from rye flour, sunflower seeds, salt, warm water and sourdough starter.
bread -number Mix 400 g of rye flour with 350 ml of warm water and 150 g of sourdough starter.
bread -number Lower the oven to 160 °C and bake for another 45 minutes.
bread -name The recipe comes from Agnes Lundqvist, who runs a bakery in Visby.
bread -negation Slice the loaf while it is warm.
bread -role In winter Lindholm uses sunflower seeds instead of pumpkin seeds.
bread -addition Lindholm learned the recipe from her grandmother.
windows +copied A larger trial is due to start in September 2025.
windows +trimmed Researchers followed 2,350 children at 38 primary schools.
windows +format The study followed 2350 children at 38 primary schools over two winters.
windows +format A larger trial is due to begin in Sept. 2025.
windows +reworded Airing classrooms for five minutes each hour could reduce pupils' sick days, a University of Tarnbrook study suggests.
windows +passive No effect on test results was found by Achterberg's team.
windows +reworded Pupils in aired classrooms missed fewer days on average than those in other rooms: 4.1 compared with 5.3.
windows -number Pupils in aired classrooms missed an average of 3.1 days, compared with 5.3 days in the other rooms.
windows -hedge Opening classroom windows for five minutes every hour reduces sick days among pupils.
windows -negation The team led by Helen Achterberg found an effect on test results.
windows -comparison Pupils in aired classrooms missed more days on average than pupils in the other rooms.
windows -quote "Fresh air is cheap, and it is a vaccine," Achterberg said.
windows -name The work was funded by the Wellcott Trust, a charity.
windows -addition The government will now require all primary schools to open classroom windows every hour.
cup +copied A crowd of 1,840 watched the final at Penny Lane Park.
cup +trimmed Striker Jo Okafor scored twice in the first half.
cup +reworded Ellerby Ladies won the County Cup for the first time in 22 years with a 3-1 victory over Whitcombe Town.
cup +passive Goalkeeper Kim Pardoe was sent off by referee Dan Hurst for a foul on Mia Trent.
cup +format The final at Penny Lane Park drew a crowd of 1840.
cup +fused Coach Ruth Semple, 58, who said she had "never been so nervous", may retire at the end of the season.
cup -role Whitcombe Town beat Ellerby Ladies 3-1 on Sunday to win the County Cup.
cup -role Kim Pardoe was sent off after being fouled by Mia Trent.
cup -number Mia Trent added a third goal in the 77th minute.
cup -hedge Ruth Semple will retire at the end of the season.
cup -quote Ruth Semple said she had "never been so proud".
cup -negation Ellerby have lost a home match since November.
cup -addition Okafor was named player of the match after the final.
tools +copied The most borrowed item is the carpet cleaner, followed by the hedge trimmer.
tools +trimmed Membership costs £30 a year.
tools +format Income reached 64,500 pounds in 2024, according to accounts published on April 12.
tools +passive The library was started in 2017 by Callum Reyes in his garage with 40 tools.
tools +reworded Wendy Strand, a volunteer, denies the accusation that she sold two donated lawnmowers.
tools +reworded The library's income was higher in 2024 than in 2023.
tools +fused Holt & Marsh has allegedly offered to buy the name, but Reyes said the library is "not for sale".
tools -number Income reached £54,500 in 2024, up from £51,000 in 2023.
tools -date Callum Reyes started the library in his garage in 2019.
tools -hedge Last spring a volunteer, Wendy Strand, sold two donated lawnmowers.
tools -comparison The hedge trimmer is borrowed more often than the carpet cleaner.
tools -name Founder Callum Hayes started the library in his garage with 40 tools.
tools -quote Reyes told members that the library is "open to offers".
freibad +copied Eine Erhöhung der Eintrittspreise ist nicht geplant.
freibad +trimmed Fachleute entdeckten bei einer Prüfung im Februar Risse im großen Becken.
freibad +reworded Im kommenden Sommer öffnet das Freibad in Osterwalde nicht.
freibad +format Das Land trägt voraussichtlich 60 % der Sanierungskosten von 2,4 Mio. Euro.
freibad +passive Die Stadt wurde von Jens Brack, dem Vorsitzenden des Schwimmvereins Delphin, kritisiert.
freibad -number Im vergangenen Jahr kamen 35.800 Gäste in das Bad.
freibad -negation Das Freibad in Osterwalde bleibt im kommenden Sommer nicht geschlossen.
freibad -role Bürgermeisterin Katrin Vollmer kritisierte den Schwimmverein, und dessen Vorsitzender Jens Brack wies den Vorwurf zurück.
freibad -comparison Im vergangenen Jahr kamen weniger Gäste in das Bad als im Jahr zuvor.
freibad -name Der Schwimmverein Delphin darf bis zum Herbst das Hallenbad in Bieden nutzen.
uhren +copied Fotografieren ist in der Ausstellung nicht erlaubt.
uhren +trimmed Die Ausstellung läuft bis zum 31. Januar.
uhren +format Ab 5.10. zeigt das Uhrenmuseum in Falkenbruck 140 Taschenuhren.
uhren +passive 85 Uhren wurden dem Museum von der Sammlerin Ilse Romberg geschenkt.
uhren +reworded Ihre erste Uhr kaufte Romberg 1962 für 12 Mark auf einem Flohmarkt.
uhren -date Das älteste Stück stammt aus dem Jahr 1678.
uhren -hedge Das älteste Stück wurde nachweislich in Genf gebaut.
uhren -role Das Museum hat der Sammlerin Ilse Romberg 85 Uhren geschenkt.
uhren -quote „Eine gute Fälschung kostet auch ein Vermögen“, sagte Kurator Felix Adomeit.
uhren -addition Die gefälschte Uhr wurde nach der Untersuchung an einen Händler verkauft.
cantine +copied Un questionnaire sera envoyé aux familles en mars.
cantine +trimmed Le conseil municipal a adopté la mesure.
cantine +format La ville pourrait économiser 22 000 € par an, selon Nadia Berthier.
cantine +passive Nadia Berthier a été critiquée par l'opposant Luc Garnaud.
cantine +reworded À partir du 4 novembre, les élèves de l'école Jules-Ferrand n'auront plus de viande à la cantine le lundi.
cantine -number Chaque jour, la cantine prépare 460 repas, dont 35 % avec des produits locaux.
cantine -hedge Selon Nadia Berthier, la ville économisera à coup sûr 22 000 euros par an.
cantine -negation Le prix du repas, fixé à 3,20 euros, augmentera.
cantine -role Nadia Berthier a critiqué l'opposant Luc Garnaud, qu'elle accuse d'avoir décidé sans consulter les parents.
cantine -date Un questionnaire sera envoyé aux familles en mai.
murins +copied La région a financé la moitié de cette somme.
murins +trimmed L'équipe de Claire Maupin a utilisé douze micros.
murins +format L'équipe de Claire Maupin a utilisé 12 micros pendant 45 nuits.
murins +reworded Avec 1750 chauves-souris comptées, les carrières de Sorlin atteignent un record depuis 1998.
murins +passive L'ouverture d'un sentier près de l'entrée a été refusée par la commune de Sorlin.
murins -number L'étude, publiée en juin dans la revue Faune et Nuit, a coûté 86 000 euros.
murins -name Des chercheurs de l'université de Valbonne ont compté 1 750 chauves-souris.
murins -comparison Le grand murin est moins nombreux que le petit rhinolophe.
murins -negation Le lien entre l'extinction des lampadaires et le retour des chauves-souris est démontré.
murins -quote « La nuit noire est leur ennemie », explique Claire Maupin.
autobus +copied Los autobuses no circularán los domingos.
autobus +trimmed La línea hará cuatro viajes diarios a la ciudad de Almenar.
autobus +format El gobierno regional pagará el 75 por ciento de los gastos.
autobus +format La alcaldesa calcula que el servicio podría atraer a 15 000 viajeros al año.
autobus +passive La asociación de vecinos pidió un viaje nocturno, pero no fue aceptado por la empresa.
autobus -number El billete costará 1,30 euros y será gratuito para los mayores de 65 años.
autobus -date El pueblo de Valdeorca tendrá de nuevo autobús a partir del 2 de noviembre.
autobus -name La línea será operada por la empresa Rutas del Ebro.
autobus -negation Los autobuses circularán los domingos.
autobus -role La empresa pidió un viaje nocturno, pero la asociación de vecinos no lo aceptó.
ajedrez +copied La jugadora recibió un premio de 3.500 euros.
ajedrez +trimmed En la competición participaron 126 jugadores.
ajedrez +format En el torneo participaron 126 jugadores de 14 países.
ajedrez +passive El gran maestro Andrés Quiroga fue derrotado por Lucía Ferrer en la última ronda.
ajedrez +reworded Según su entrenador, Mateo Salas, Ferrer podría ser gran maestra antes de 2027.
ajedrez -role Andrés Quiroga ganó el torneo al derrotar en la última ronda a Lucía Ferrer.
ajedrez -number Quiroga se rindió en la jugada 48.
ajedrez -comparison Ferrer sumó medio punto menos que Quiroga.
ajedrez -quote «No comí nada anoche», contó la campeona.
ajedrez -addition Ferrer estudia matemáticas y jugará el próximo mes en Argentina.
huisarts +copied De apotheek verhuist niet mee en blijft aan de Dorpsstraat.
huisarts +trimmed De huisartsenpost in Oudeveen verhuist op 1 april.
huisarts +format De verbouwing duurde 11 maanden en kostte € 1.600.000.
huisarts +passive Terpstra werd door wethouder Sjoerd Kamp bedankt voor haar geduld.
huisarts +reworded Buurtbewoners klagen dat er te weinig parkeerplaatsen zijn; de gemeente heeft er 25 beloofd.
huisarts -number Vorig jaar hielp de post 24.100 patiënten.
huisarts -hedge Volgens directeur Anneke Terpstra zal de wachttijd zeker met een kwart dalen.
huisarts -negation De apotheek verhuist mee naar het nieuwe gebouw.
huisarts -role Anneke Terpstra bedankte wethouder Sjoerd Kamp voor zijn geduld.
huisarts -comparison In het nieuwe gebouw komen drie spreekkamers minder dan nu.
volkstuin +copied Een tuin kost nu 95 euro per jaar.
volkstuin +trimmed De vereniging telt 163 tuinen.
volkstuin +format Vorige zomer trok de open dag 850 bezoekers, minder dan de 1100 van een jaar eerder.
volkstuin +passive Yasmin El Amrani werd zaterdag door de leden met 74 stemmen gekozen.
volkstuin +fused De club heeft een wachtlijst van ruim 200 mensen en houdt op 14 juni een open dag.
volkstuin -role Bert Wolthuis kreeg 74 stemmen en Yasmin El Amrani 52.
volkstuin -date Op 24 juni houdt de club een open dag.
volkstuin -hedge De gemeente gaat op een deel van het terrein woningen bouwen.
volkstuin -negation Wolthuis wilde de contributie niet verhogen, El Amrani wel.
volkstuin -name Volkstuinvereniging De Schoffel in Hoogmeer heeft een nieuwe voorzitter.
`);
