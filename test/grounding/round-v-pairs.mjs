// Round V: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. None of its sentences was looked at while the check was made.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The island of Korsa lost its only car ferry on Tuesday 14 March when the Lady Brenna struck a submerged wall outside Tavin harbour. All 212 passengers and 19 crew were taken off by lifeboat within two hours, and nobody was hurt.
Captain Odile Marsh told reporters that a warning buoy had been missing since February. The harbour authority rejected that claim and said the buoy was in place on the morning of the accident.
The operator, Northline, has chartered a smaller vessel that can carry 60 cars instead of 95. It will make four crossings a day until repairs are finished, which may take until June. Repair costs are put at £3.4 million. Island shopkeepers fear that the reduced service could cut their spring takings by a third.`,
  },
  bakery: {
    language: 'en',
    text: `Pellworth Foods said on Monday that it has bought the bakery chain Crumb & Co for $87 million in cash. The chain runs 46 shops in Oregon and Idaho and employs about 1,300 people.
Pellworth's chief executive, Dana Okafor, said that no shops would be closed before the end of 2026. "We bought the ovens and the people who know how to use them," she said.
Sales at Crumb & Co rose 12% last year to $140 million, while profit fell from $9 million to $6.5 million because of higher butter prices. Pellworth outbid the investment firm Halden Partners, which had offered $81 million. The takeover still needs the approval of regulators, who are expected to decide in September.`,
  },
  moss: {
    language: 'en',
    text: `A team at the University of Dunmere has found that a common roof moss can survive at minus 80 degrees Celsius for three years. The researchers, led by the botanist Ingrid Solano, thawed 240 samples and saw new growth in 198 of them.
Samples that were dried before freezing recovered faster than samples that were frozen wet. The team suspects that a sugar called trehalose protects the cells, but it has not proved this.
The study, published in the journal Cold Biology, did not test whether the moss could survive in a vacuum. Solano said that the results might help seed banks to store plants more cheaply. The work was paid for by the Arden Trust, which gave 450,000 euros.`,
  },
  cycling: {
    language: 'en',
    text: `Marta Vilhelm won the 31st Tour of the Lakes on Sunday after overtaking Joan Abascal in the final kilometre. The 27-year-old Dane finished the 148-kilometre stage in 3 hours 52 minutes, six seconds ahead of Abascal.
Abascal had led the race since the second stage. Her team, Velo Norte, lost two riders in a crash on Friday and had only four left for the last climb.
"I did not believe it until I saw the line," Vilhelm said. Third place went to Priya Nair, who beat Lotte Kerner in a sprint. The race doctor said that Kerner, who fell on Saturday, had not broken any bones. Next year's race will start in Harrow Bay on 5 May.`,
  },
  kettle: {
    language: 'en',
    text: `To remove limescale from an electric kettle, fill it halfway with water and add 100 millilitres of white vinegar. Bring the mixture to the boil, switch the kettle off and leave it for 30 minutes.
Pour the liquid away and wipe the inside with a soft cloth. Do not use steel wool, because it scratches the metal. Rinse the kettle three times and boil it once with fresh water before you make tea.
Citric acid works as well as vinegar and smells less. Use two tablespoons for each litre of water. In areas with hard water, clean the kettle every four weeks; in areas with soft water, twice a year is enough. Never put the base of the kettle in water.`,
  },
  library: {
    language: 'en',
    text: `The town council of Esterby voted by 17 to 12 on Thursday to keep the Gale Street library open until at least 2029. The building, designed by the architect Ruben Thale and opened in 1934, had been due to close in October.
Campaigners collected 8,400 signatures against the closure. Councillor Fay Lindqvist, who proposed the rescue plan, said that the library was visited by 90,000 people last year.
Councillor Tom Brice voted against the plan and called it "a luxury the town cannot afford". The council will pay 60 percent of the running costs, and a charity, Open Shelves, will pay the rest. The roof leaks and will be replaced in the summer. A former librarian is alleged to have sold rare maps from the collection, but police have not charged anyone.`,
  },
  bruecke: {
    language: 'de',
    text: `Die Stadt Lindenau sperrt die Kanalbrücke ab dem 3. April für elf Monate. Bei einer Prüfung im Januar hatten Ingenieure 28 Risse in den Stahlträgern gefunden.
Die Sanierung kostet nach Angaben von Baustadträtin Helga Morschel 4,6 Millionen Euro. Das Land übernimmt 75 Prozent der Kosten, den Rest zahlt die Stadt. Täglich fahren rund 13.000 Autos über die 1962 gebaute Brücke.
Fußgänger und Radfahrer dürfen die Brücke weiterhin benutzen. Der Händlerverband kritisierte die Stadt und forderte Entschädigungen für die Geschäfte am Kanal. Die Umleitung über die Weststraße könnte laut Polizei zu langen Staus führen. Ein Neubau ist nicht geplant.`,
  },
  imkerei: {
    language: 'de',
    text: `Die Imkerin Ruth Anselm aus Bergfelden hat den Naturpreis des Landes gewonnen. Die Jury lobte, dass sie seit 2015 mehr als 40 Hektar Blühwiesen angelegt hat.
Anselm setzte sich gegen 63 Bewerber durch. Der zweite Platz ging an den Schäfer Jonas Kreuter aus Wiesental. Das Preisgeld beträgt 15.000 Euro.
Mit dem Geld will Anselm eine Schulimkerei gründen. Ihre 120 Völker lieferten im vergangenen Jahr 2,8 Tonnen Honig, weniger als im Jahr davor. Schuld war vermutlich der nasse Mai. „Die Bienen haben mich Geduld gelehrt“, sagte sie bei der Feier am 22. September in Karlsbrunn. Pestizide verwendet sie nicht.`,
  },
  musee: {
    language: 'fr',
    text: `Le musée de la Soie de Valbrune rouvrira ses portes le 18 mai après deux ans de travaux. La rénovation a coûté 7,2 millions d'euros, dont 40 % ont été payés par la région.
La nouvelle galerie, dessinée par l'architecte Claire Dumesnil, présente 350 pièces, contre 210 auparavant. Le directeur, Antoine Levasseur, espère attirer 60 000 visiteurs par an.
Un métier à tisser de 1788 a été prêté par le musée de Torcy. L'entrée ne sera pas gratuite le dimanche. Une cafétéria pourrait ouvrir en septembre si la mairie donne son accord. « Nous voulons que les enfants touchent la matière », a déclaré M. Levasseur. Les billets coûtent 9 euros.`,
  },
  vin: {
    language: 'fr',
    text: `La coopérative viticole de Montserre a perdu près de 30 % de sa récolte à cause de la grêle du 12 juillet. Quelque 85 vignerons sur 140 sont touchés, selon la présidente, Sylvie Ravel.
Les dégâts sont estimés à 2,5 millions d'euros. L'assureur Garanval n'a pas encore versé d'indemnités. Le préfet a rencontré les vignerons lundi et leur a promis une aide d'urgence.
Les vignes rouges ont moins souffert que les vignes blanches. La coopérative a vendu 1,1 million de bouteilles en 2023, surtout en Belgique et au Canada. Le prix de la bouteille pourrait augmenter de 50 centimes. La vendange commencera le 4 septembre, une semaine plus tôt que d'habitude.`,
  },
  tren: {
    language: 'es',
    text: `El Gobierno regional aprobó el martes la construcción de una línea de tren entre Villarrobla y Puerto Lemos. La línea tendrá 74 kilómetros y nueve estaciones, y costará 520 millones de euros.
La consejera de Transportes, Nuria Beltrán, anunció que las obras empezarán en marzo de 2026 y durarán cuatro años. El viaje durará 48 minutos, frente a los 80 minutos que tarda el autobús.
El alcalde de Sotillo, Ramón Iriarte, criticó a la consejera porque el tren no parará en su municipio. La empresa Ferrovías del Sur ganó el contrato frente a otras cinco compañías. El proyecto podría crear 1.800 empleos. Los ecologistas no se oponen a la línea, pero piden un túnel en el bosque de Arbás.`,
  },
  ajedrez: {
    language: 'es',
    text: `La argentina Lucía Ferrer, de 16 años, venció el sábado al gran maestro Pavel Drozd en la final del Abierto de Cartelles. La partida duró cinco horas y terminó en 71 jugadas.
Ferrer es la jugadora más joven que gana el torneo, fundado en 1983. Recibirá 25.000 euros, el doble de lo que recibirá Drozd. En semifinales había eliminado a la china Mei Tao.
«Perdí el miedo después de la apertura», dijo la campeona. Su entrenador, Hernán Quiroga, no viajó al torneo por enfermedad. Ferrer quizá participe en la Olimpiada de noviembre. El torneo reunió a 320 jugadores de 41 países.`,
  },
  porto: {
    language: 'pt',
    text: `O porto de Sarmeira bateu um recorde em 2024, com 6,3 milhões de toneladas de carga. O volume cresceu 8% em relação ao ano anterior, segundo a diretora do porto, Teresa Falcão.
A empresa Navimar vai investir 45 milhões de euros num novo terminal, que deverá abrir a 10 de outubro de 2027. O terminal criará 350 postos de trabalho.
Os pescadores acusam a Navimar de poluir a baía. A empresa nega as acusações e afirma que não lança resíduos na água. O sindicato, dirigido por Álvaro Reis, pede salários mais altos e poderá convocar uma greve em maio. As exportações de cortiça superaram as de madeira.`,
  },
  cafe: {
    language: 'pt',
    text: `Pesquisadores da Universidade de Serra Alta desenvolveram uma variedade de café que resiste à ferrugem. A planta, chamada Aurora, foi testada durante seis anos em 52 fazendas.
A Aurora produziu 35 sacas por hectare, mais do que a variedade tradicional, que produziu 28. A agrônoma Beatriz Nogueira, que coordenou o estudo, disse que o sabor não mudou. «O agricultor vai gastar menos com veneno», afirmou.
As sementes serão vendidas a partir de 15 de agosto por 12 reais o quilo. A planta talvez tolere também a seca, mas isso ainda não foi testado. O banco Credisol financiou a pesquisa com 3,2 milhões de reais.`,
  },
};

export const pairs = readPairs(`
ferry +copied Captain Odile Marsh told reporters that a warning buoy had been missing since February.
ferry +trimmed All 212 passengers and 19 crew were taken off by lifeboat, and nobody was hurt.
ferry +reworded Korsa's only car ferry, the Lady Brenna, hit a submerged wall near Tavin harbour.
ferry +format Repairs are expected to cost 3,400,000 pounds.
ferry +fused Northline has chartered a smaller vessel for 60 cars, and it will make four crossings a day until the ferry is repaired.
ferry +passive A smaller vessel has been chartered by Northline.
ferry -number All 221 passengers and 19 crew were taken off by lifeboat within two hours.
ferry -number The chartered vessel can carry 70 cars instead of 95.
ferry -name Captain Odile Brandon told reporters that a warning buoy had been missing.
ferry -date The Lady Brenna struck a submerged wall on Tuesday 14 May.
ferry -hedge The reduced service will cut the shopkeepers' spring takings by a third.
ferry -negation The harbour authority said the buoy was not in place on the morning of the accident.
ferry -addition Northline has promised to refund every passenger and to pay for hotel rooms.
bakery +trimmed Pellworth Foods has bought the bakery chain Crumb & Co for $87 million.
bakery +reworded The chain has 46 shops in Oregon and Idaho and around 1,300 employees.
bakery +format Last year, sales at Crumb & Co rose 12 percent to 140 million dollars.
bakery +passive Halden Partners, which had offered $81 million, was outbid by Pellworth.
bakery +fused Sales rose 12% last year, but profit fell to $6.5 million because of higher butter prices.
bakery +copied "We bought the ovens and the people who know how to use them," she said.
bakery -role Halden Partners outbid Pellworth, which had offered $81 million.
bakery -number Sales at Crumb & Co rose 21% last year to $140 million.
bakery -date Chief executive Dana Okafor said that no shops would be closed before the end of 2028.
bakery -negation The takeover does not need the approval of regulators.
bakery -comparison Profit rose from $9 million to $6.5 million because of higher butter prices.
bakery -name Pellworth's chief executive, Dana Whitlock, said that no shops would be closed before the end of 2026.
bakery -quote "We bought the recipes and the people who know how to use them," Okafor said.
moss +copied Samples that were dried before freezing recovered faster than samples that were frozen wet.
moss +reworded Researchers at the University of Dunmere found that a common roof moss survives three years at minus 80 degrees Celsius.
moss +format The Arden Trust supported the work with €450,000.
moss +trimmed The study did not test whether the moss could survive in a vacuum.
moss +reworded Of the 240 samples that were thawed, 198 showed new growth.
moss +passive New growth was seen in 198 of the 240 samples.
moss -number The researchers thawed 240 samples and saw new growth in 189 of them.
moss -comparison Samples that were dried before freezing recovered more slowly than samples that were frozen wet.
moss -hedge The team has proved that a sugar called trehalose protects the cells.
moss -negation The study tested whether the moss could survive in a vacuum.
moss -name The researchers were led by the botanist Ingrid Halloran.
moss -addition The moss was collected from church roofs in Norway and Iceland.
cycling +trimmed Marta Vilhelm won the 31st Tour of the Lakes after overtaking Joan Abascal in the final kilometre.
cycling +passive Joan Abascal was overtaken by Marta Vilhelm in the final kilometre.
cycling +format Vilhelm, 27, finished the 148 km stage 6 seconds ahead of Abascal.
cycling +reworded Priya Nair took third place by beating Lotte Kerner in a sprint.
cycling +trimmed Abascal's team, Velo Norte, lost two riders in a crash on Friday.
cycling -role Joan Abascal overtook Marta Vilhelm in the final kilometre.
cycling -role Third place went to Lotte Kerner, who beat Priya Nair in a sprint.
cycling -negation The race doctor said that Kerner, who fell on Saturday, had broken bones.
cycling -date Next year's race will start in Harrow Bay on 15 May.
cycling -number The Dane finished the 148-kilometre stage in 3 hours 25 minutes.
cycling -quote "I did not enjoy it until I saw the line," Vilhelm said.
kettle +reworded Fill the kettle halfway with water and add 100 millilitres of white vinegar to remove limescale.
kettle +format After boiling, leave the mixture in the kettle for half an hour.
kettle +trimmed Do not use steel wool, because it scratches the metal.
kettle +format Add 100 ml of white vinegar to the water.
kettle +fused Citric acid smells less than vinegar, and two tablespoons are needed for each litre of water.
kettle -number Rinse the kettle five times and boil it once with fresh water before you make tea.
kettle -negation Wipe the inside with steel wool, because it does not scratch the metal.
kettle -comparison Citric acid works as well as vinegar and smells more.
kettle -number In areas with hard water, clean the kettle every six weeks.
kettle -addition Vinegar also extends the life of the heating element by several years.
library +trimmed The town council of Esterby voted by 17 to 12 to keep the Gale Street library open until at least 2029.
library +passive The library was designed by the architect Ruben Thale.
library +passive The rescue plan was proposed by Councillor Fay Lindqvist.
library +format The council will pay 60% of the running costs, and the charity Open Shelves will pay the rest.
library +reworded Opponents of the closure gathered 8400 signatures.
library +copied The roof leaks and will be replaced in the summer.
library -hedge A former librarian sold rare maps from the collection.
library -number Campaigners collected 4,800 signatures against the closure.
library -negation Councillor Tom Brice did not vote against the plan.
library -date The library, opened in 1943, had been due to close in October.
library -name Councillor Fay Robertson proposed the rescue plan.
library -quote Councillor Tom Brice called the plan "a mistake the town cannot afford".
bruecke +trimmed Lindenau sperrt die Kanalbrücke ab dem 3. April für elf Monate.
bruecke +reworded Ingenieure entdeckten bei einer Prüfung im Januar 28 Risse in den Stahlträgern.
bruecke +format Das Land trägt 75 % der Kosten, den Rest zahlt die Stadt.
bruecke +passive Die Stadt wurde vom Händlerverband kritisiert.
bruecke +copied Ein Neubau ist nicht geplant.
bruecke -number Die Sanierung kostet nach Angaben von Helga Morschel 6,4 Millionen Euro.
bruecke -negation Fußgänger und Radfahrer dürfen die Brücke nicht mehr benutzen.
bruecke -role Die Stadt kritisierte den Händlerverband und forderte Entschädigungen.
bruecke -hedge Die Umleitung über die Weststraße wird zu langen Staus führen.
bruecke -date Täglich fahren rund 13.000 Autos über die 1926 gebaute Brücke.
imkerei +copied Der zweite Platz ging an den Schäfer Jonas Kreuter aus Wiesental.
imkerei +reworded Ruth Anselm, eine Imkerin aus Bergfelden, gewann den Naturpreis des Landes.
imkerei +format Das Preisgeld beträgt 15 000 Euro.
imkerei +trimmed Mit dem Geld will sie eine Schulimkerei gründen.
imkerei +fused Anselm setzte sich gegen 63 Bewerber durch und erhält 15.000 Euro.
imkerei -name Der zweite Platz ging an den Schäfer Jonas Petersen aus Wiesental.
imkerei -comparison Ihre 120 Völker lieferten im vergangenen Jahr 2,8 Tonnen Honig, mehr als im Jahr davor.
imkerei -negation Pestizide verwendet sie regelmäßig.
imkerei -quote „Die Bienen haben mich Demut gelehrt“, sagte Anselm bei der Feier.
imkerei -addition Anselm hat außerdem zwei Bücher über Wildbienen veröffentlicht.
musee +trimmed Le musée de la Soie de Valbrune rouvrira le 18 mai après deux ans de travaux.
musee +reworded La nouvelle galerie de Claire Dumesnil expose 350 pièces, contre 210 avant les travaux.
musee +format La région a payé 40 pour cent de la rénovation, qui a coûté 7,2 millions d'euros.
musee +passive La nouvelle galerie a été dessinée par l'architecte Claire Dumesnil.
musee +fused Les billets coûtent 9 euros et l'entrée ne sera pas gratuite le dimanche.
musee -number Le directeur espère attirer 80 000 visiteurs par an.
musee -negation L'entrée sera gratuite le dimanche.
musee -hedge Une cafétéria ouvrira en septembre.
musee -name Le directeur, Antoine Carpentier, espère attirer 60 000 visiteurs par an.
musee -role Le musée de la Soie a prêté un métier à tisser de 1788 au musée de Torcy.
vin +trimmed La coopérative viticole de Montserre a perdu près de 30 % de sa récolte à cause de la grêle.
vin +reworded Selon Sylvie Ravel, environ 85 des 140 vignerons sont touchés.
vin +format La coopérative a vendu 1 100 000 bouteilles en 2023.
vin +copied L'assureur Garanval n'a pas encore versé d'indemnités.
vin +passive Une aide d'urgence a été promise aux vignerons par le préfet.
vin -negation L'assureur Garanval a déjà versé des indemnités.
vin -comparison Les vignes rouges ont plus souffert que les vignes blanches.
vin -role Les vignerons ont promis une aide d'urgence au préfet.
vin -date La vendange commencera le 14 septembre, une semaine plus tôt que d'habitude.
vin -number Les dégâts sont estimés à 5,2 millions d'euros.
tren +trimmed El Gobierno regional aprobó la construcción de una línea de tren entre Villarrobla y Puerto Lemos.
tren +reworded Según la consejera Nuria Beltrán, las obras comenzarán en marzo de 2026 y durarán cuatro años.
tren +format La línea tendrá 74 km y 9 estaciones.
tren +passive La consejera fue criticada por el alcalde de Sotillo, Ramón Iriarte.
tren +reworded El viaje en tren durará 48 minutos, menos que los 80 minutos del autobús.
tren -number La línea tendrá 47 kilómetros y nueve estaciones.
tren -role La consejera criticó al alcalde de Sotillo, Ramón Iriarte.
tren -hedge El proyecto creará 1.800 empleos.
tren -negation Los ecologistas se oponen a la línea.
tren -name La consejera de Transportes, Nuria Salcedo, anunció que las obras empezarán en marzo de 2026.
ajedrez +trimmed Lucía Ferrer, de 16 años, venció al gran maestro Pavel Drozd en la final del Abierto de Cartelles.
ajedrez +passive El gran maestro Pavel Drozd fue vencido por la argentina Lucía Ferrer.
ajedrez +format La partida duró 5 horas y terminó en 71 jugadas.
ajedrez +fused El torneo, fundado en 1983, reunió a 320 jugadores de 41 países.
ajedrez +reworded Ferrer ganará 25.000 euros, el doble que Drozd.
ajedrez -role Pavel Drozd venció a Lucía Ferrer en la final del Abierto de Cartelles.
ajedrez -number El torneo reunió a 230 jugadores de 41 países.
ajedrez -negation Su entrenador, Hernán Quiroga, viajó al torneo.
ajedrez -quote «Perdí la paciencia después de la apertura», dijo la campeona.
ajedrez -date Ferrer es la jugadora más joven que gana el torneo, fundado en 1938.
porto +trimmed O porto de Sarmeira bateu um recorde em 2024, com 6,3 milhões de toneladas de carga.
porto +format O volume cresceu 8 por cento em relação ao ano anterior.
porto +passive A Navimar é acusada pelos pescadores de poluir a baía.
porto +reworded O novo terminal da Navimar deverá abrir em outubro de 2027 e criar 350 postos de trabalho.
porto +copied As exportações de cortiça superaram as de madeira.
porto -number A empresa Navimar vai investir 54 milhões de euros num novo terminal.
porto -role A Navimar acusa os pescadores de poluir a baía.
porto -hedge O sindicato vai convocar uma greve em maio.
porto -negation A empresa afirma que lança resíduos na água.
porto -name O sindicato, dirigido por Álvaro Pimentel, pede salários mais altos.
porto -comparison As exportações de cortiça foram menores do que as de madeira.
cafe +trimmed Pesquisadores da Universidade de Serra Alta desenvolveram uma variedade de café que resiste à ferrugem.
cafe +reworded A planta Aurora foi testada em 52 fazendas ao longo de seis anos.
cafe +format O banco Credisol financiou a pesquisa com 3.200.000 reais.
cafe +passive O estudo foi coordenado pela agrônoma Beatriz Nogueira.
cafe +fused As sementes serão vendidas a partir de 15 de agosto, e a planta talvez tolere também a seca.
cafe -comparison A Aurora produziu 35 sacas por hectare, menos do que a variedade tradicional.
cafe -negation A agrônoma Beatriz Nogueira disse que o sabor mudou.
cafe -date As sementes serão vendidas a partir de 15 de abril por 12 reais o quilo.
cafe -hedge A planta tolera também a seca.
cafe -addition A Aurora já é exportada para a Colômbia e o Vietnã.
`);
