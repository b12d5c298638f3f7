// Round Q: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  fete: {
    language: 'en',
    text: `The village fete at Little Hamworth raised £4,350 on Saturday 14 June, the largest sum since the event began in 1987. Around 1,200 visitors came to the green behind St Aldhelm's Church, despite a heavy shower shortly after noon.
Margaret Doyle, 71, won the Victoria sponge contest for the third year running, beating her neighbour Colin Pratt. The dog show was not held this year because its judge was ill. "We have never sold so many raffle tickets," said the fete's treasurer, Anil Kapoor.
Half of the money will go to repairing the church roof and the rest to the playgroup. The committee may move next year's fete to the school field, where parking is easier.`,
  },
  merger: {
    language: 'en',
    text: `Norvale Bank agreed on Monday to buy its smaller rival Castlemere Savings for $2.8 billion in shares. The combined group would have 6.4 million customers and 412 branches, making it the fourth-largest lender in the country.
Norvale expects to close about 60 branches and to cut costs by 15 percent within three years. Its chief executive, Helen Brandt, will lead the merged company, while Castlemere's chairman, Oscar Lindqvist, will retire in December. "This is a marriage of equals," Brandt told reporters.
The deal still needs the approval of the competition authority, which blocked a similar takeover in 2019. Analysts at Pell & Hart said the regulator could demand the sale of Castlemere's mortgage business. Shares in Castlemere rose 11 percent, while those in Norvale fell 3 percent.`,
  },
  beetle: {
    language: 'en',
    text: `A beetle that lives in the Atacama Desert collects drinking water from fog with tiny hairs on its back, researchers report in the journal Arid Biology. The team, led by Inés Carrasco of the University of Antofagasta, watched 85 insects on 12 nights between March and May 2022.
Each animal gathered on average 0.3 millilitres a night, more than twice as much as a related species without the hairs. The scientists found no sign that temperature affected the harvest. Larger beetles collected less water than smaller ones, perhaps because they move more slowly up the dunes.
The finding might help engineers design better fog nets for dry villages. Carrasco's group has already built a prototype measuring two square metres, but it has not been tested outside the laboratory.`,
  },
  regatta: {
    language: 'en',
    text: `Tessa Okafor won the women's single sculls at the Lake Brannock Regatta on Sunday, beating the defending champion, Ruth Engel, by 0.42 seconds. The 24-year-old from Bristol finished the 2,000-metre course in 7 minutes 21 seconds, her best time of the season.
Engel led until the last 300 metres, when a gust of wind slowed her boat. "I could hear the crowd before I could see the line," Okafor said. Her coach, Piotr Zielinski, said she did not train for ten days in April because of a back injury.
The men's eights were postponed until 3 September after the umpire reported waves higher than one metre. Okafor is likely to be chosen for the world championships in Ghent.`,
  },
  radiator: {
    language: 'en',
    text: `To bleed a radiator, first switch off the heating and wait at least 30 minutes until the metal is cool. Do not open the valve while the pump is running, since this draws more air into the pipes.
Hold a cloth under the valve and turn the key a quarter turn anticlockwise. Hissing shows that trapped air is leaving; when water begins to drip, close the valve. Start with the lowest floor and end with the highest.
Afterwards check the pressure gauge on the boiler, which should read between 1 and 1.5 bar. If it shows less than 1 bar, top up the system through the filling loop. Radiators that stay cold at the bottom may contain sludge and, according to the heating engineer Joan Pritchard, "need flushing, not bleeding".`,
  },
  masks: {
    language: 'en',
    text: `The Harcourt Museum in Leeds has returned 17 carved masks to the Tamuré people, who asked for them in 2008. The masks were taken by the explorer Edmund Vail in 1893 and allegedly sold for a crate of rum.
The museum's director, Priya Nand, handed them over to the elder Joaquim Sete at a ceremony on Thursday. "They are going home to be danced, not dusted," she said. The museum did not ask for any payment, and a local foundation covered the transport costs of €38,000.
Nand's predecessor, Walter Finch, had refused the request twice. Three larger masks remain in Leeds because they are too fragile to travel, and replicas of them will go on show from 9 May.`,
  },
  tram: {
    language: 'de',
    text: `Die Stadt Ellerbrück eröffnet am 2. Oktober ihre neue Straßenbahnlinie 9 zwischen dem Hauptbahnhof und dem Klinikum. Die 6,8 Kilometer lange Strecke hat 63 Millionen Euro gekostet und wurde in vier Jahren gebaut. Täglich sollen rund 18.000 Fahrgäste die Bahn nutzen.
Oberbürgermeisterin Karin Soltau lobte das Bauunternehmen Wehrmann, das den Zeitplan eingehalten habe. Der Händlerverband kritisierte dagegen die Stadt, weil in der Lindenallee 140 Parkplätze weggefallen sind. Die Buslinie 31 wird nicht eingestellt, sie fährt künftig aber nur noch alle 20 Minuten.
Ob die Linie später bis nach Oberfelde verlängert wird, entscheidet der Stadtrat voraussichtlich im Frühjahr.`,
  },
  bienen: {
    language: 'de',
    text: `Honigbienen finden auf Stadtdächern mehr Nahrung als auf dem Land, wie eine Studie der Hochschule Tannfurt zeigt. Das Team um die Biologin Renate Aumann verglich von April 2020 bis September 2021 insgesamt 48 Völker.
Die Stadtvölker lieferten im Schnitt 31 Kilogramm Honig, die Landvölker nur 22 Kilogramm. Ein Grund könnten die vielen Linden und Balkonpflanzen sein. „Die Stadt ist ein gedeckter Tisch“, sagte Aumann.
Der Imkerverband warnte jedoch die Stadtverwaltungen vor zu vielen neuen Stöcken, weil Honigbienen möglicherweise seltene Wildbienen verdrängen. Pestizide fanden die Forscher in keiner einzigen Probe aus der Stadt. Die nächste Untersuchung soll in Graz stattfinden.`,
  },
  velos: {
    language: 'fr',
    text: `Le fabricant de vélos Cyclarmor va ouvrir une deuxième usine à Saint-Brévin, a annoncé mardi sa directrice, Solène Kerdoncuff. L'entreprise bretonne investit 12,5 millions d'euros et prévoit d'embaucher 150 salariés d'ici à mars 2026.
En 2023, Cyclarmor a vendu 40 000 vélos électriques, soit 18 % de plus qu'en 2022. Son concurrent italien Bicarella a en revanche vendu moins de vélos que l'année précédente. « Nous voulons produire ici ce que nous roulons ici », a déclaré Solène Kerdoncuff.
La région n'a accordé aucune subvention au projet, mais elle a cédé le terrain pour un euro. Le groupe pourrait aussi lancer un modèle pliable, que le designer Marc Vasseur dessine depuis un an.`,
  },
  theatre: {
    language: 'fr',
    text: `Le festival de théâtre de Roquemaure-sur-Lèze s'est achevé dimanche 21 juillet après neuf jours de spectacles. Selon les organisateurs, 26 300 spectateurs ont assisté aux 74 représentations, malgré la canicule.
Le grand prix du jury est revenu à la troupe Les Lanternes pour « La Pluie d'hier », mise en scène par Amina Belkacem. La comédienne Judith Morel a remplacé au pied levé Claire Aubry, blessée au genou. Aucune représentation n'a été annulée, même si trois d'entre elles ont commencé plus tard que prévu.
La mairie a prêté deux gymnases à l'association, qui en avait besoin pour les répétitions. L'édition de 2025 pourrait être consacrée au théâtre portugais, et son budget devrait atteindre 900 000 euros.`,
  },
  volcan: {
    language: 'es',
    text: `El volcán Cerro Pardo, en la isla de Almoraz, entró en erupción el 7 de febrero de 2021 tras más de un siglo de calma. Unos 3.500 vecinos de los pueblos de Las Tejas y Vallehondo fueron evacuados en autobuses durante la madrugada. No hubo muertos, aunque once personas tuvieron que ser atendidas por problemas respiratorios.
La geóloga Nuria Bastida avisó a la alcaldesa, Elena Robles, cuatro horas antes de la explosión. La lava destruyó 62 casas y cortó la carretera del norte. El Gobierno aprobó ayudas por valor de 9 millones de euros para los afectados.
Según Bastida, es posible que el volcán vuelva a activarse en las próximas décadas. La Cruz Roja alojó a los evacuados en un polideportivo.`,
  },
  copa: {
    language: 'es',
    text: `El Atlético Marisma venció por 3 a 1 al Deportivo Ancora y jugará la final de la Copa del Sur el 18 de mayo en Cádiz. Los goles fueron de Iker Salcedo, que marcó dos, y de Bruno Tavares. Ante 21.400 espectadores, el Deportivo dominó más tiempo el balón, pero tuvo menos ocasiones que su rival.
El entrenador del Marisma, Ramón Quiroga, no hizo ningún cambio hasta el minuto 80. «Hemos sufrido como nunca», reconoció Quiroga al terminar el partido. El portero Luis Arana detuvo un penalti en el primer tiempo.
El delantero Salcedo salió cojeando y podría perderse la final. El club cobrará 750.000 euros por llegar a ella.`,
  },
  fietsbrug: {
    language: 'nl',
    text: `De gemeente Oosterwaard heeft vrijdag een fietsbrug over de Lekvaart geopend. De brug is 214 meter lang en kostte 8,6 miljoen euro, bijna een miljoen minder dan begroot. Wethouder Fatima Bouzid knipte het lint door, samen met de twaalfjarige scholier Sem Jansma.
Architect Hugo ter Braak ontwierp de brug, die met 320 lampen wordt verlicht. „Fietsers hoeven nu niet meer te wachten op het pontje”, zei Bouzid. Het pontje blijft wel varen voor voetgangers, en brommers zijn op de brug niet toegestaan.
Volgens de gemeente gaan er dagelijks 5.000 fietsers over de brug rijden. Omwonenden vrezen dat het drukker wordt in de Molenstraat, waar de maximumsnelheid misschien wordt verlaagd.`,
  },
  roman: {
    language: 'nl',
    text: `De roman Het zout van Terhorne van Liesbeth Hoekstra heeft dinsdag de Zilveren Uil gekregen, een literaire prijs van 25.000 euro. De jury onder leiding van Maarten Claessens koos het boek uit 163 inzendingen. Hoekstra versloeg daarmee de favoriet, Daan Verkerk, die de prijs in 2016 won.
Het boek gaat over een vissersfamilie die na de storm van 1953 naar Canada emigreert. Uitgeverij De Steiger heeft er tot nu toe 48.000 exemplaren van verkocht. Een Duitse vertaling door Anke Petersen verschijnt op 15 november.
Filmmaatschappij Noorderlicht wil het verhaal mogelijk verfilmen, maar er is nog geen contract getekend. Hoekstra interviewde voor het boek haar oudtante Tjitske, die zelf in Halifax woont.`,
  },
};

export const pairs = readPairs(`
fete +copied The dog show was not held this year because its judge was ill.
fete +trimmed Around 1,200 visitors came to the green behind St Aldhelm's Church.
fete +reworded Next year's fete may be moved to the school field, which has easier parking.
fete +format Little Hamworth's village fete raised 4350 pounds on June 14.
fete +fused Margaret Doyle won the Victoria sponge contest for the third year running, while the dog show was not held this year.
fete +passive Colin Pratt was beaten by his neighbour Margaret Doyle in the Victoria sponge contest.
fete -number The village fete at Little Hamworth raised £4,530 on Saturday 14 June.
fete -date The sum raised was the largest since the event began in 1978.
fete -name "We have never sold so many raffle tickets," said the fete's treasurer, Anil Kumar.
fete -negation The dog show was held this year even though its judge was ill.
fete -hedge The committee will move next year's fete to the school field, where parking is easier.
fete -role Colin Pratt won the Victoria sponge contest, beating his neighbour Margaret Doyle.
merger +copied "This is a marriage of equals," Brandt told reporters.
merger +trimmed Norvale expects to cut costs by 15 percent within three years.
merger +reworded The deal still requires the consent of the competition authority, which stopped a similar takeover in 2019.
merger +format Norvale Bank agreed to buy Castlemere Savings for $2,800 million in shares.
merger +fused Helen Brandt will lead the merged company, which would have 6.4 million customers and 412 branches.
merger +passive Castlemere Savings is to be bought by its larger rival Norvale Bank for $2.8 billion in shares.
merger -number Norvale expects to close about 80 branches and to cut costs by 15 percent within three years.
merger -date The competition authority blocked a similar takeover in 2017.
merger -role Castlemere Savings agreed on Monday to buy Norvale Bank for $2.8 billion in shares.
merger -comparison Shares in Castlemere fell 11 percent after the news.
merger -hedge Analysts at Pell & Hart said the regulator will demand the sale of Castlemere's mortgage business.
merger -quote Helen Brandt called the deal "a marriage of convenience".
beetle +copied The scientists found no sign that temperature affected the harvest.
beetle +trimmed Each animal gathered on average 0.3 millilitres a night.
beetle +reworded Engineers might be able to create improved fog nets for dry villages thanks to the finding.
beetle +format The team led by Inés Carrasco watched eighty-five insects on twelve nights.
beetle +fused The finding might help engineers design better fog nets, and Carrasco's group has already built a prototype.
beetle +passive Drinking water is collected from fog by a beetle that lives in the Atacama Desert.
beetle -number Each animal gathered on average 0.8 millilitres of water a night.
beetle -name The team was led by Inés Carranza of the University of Antofagasta.
beetle -negation Carrasco's group has built a prototype and has tested it outside the laboratory.
beetle -comparison Larger beetles collected more water than smaller ones.
beetle -addition The research was paid for by a Chilean mining company.
beetle -date The team watched 85 insects on 12 nights between March and July 2022.
regatta +copied Okafor is likely to be chosen for the world championships in Ghent.
regatta +trimmed Engel led until the last 300 metres.
regatta +reworded A back injury kept Okafor from training for ten days in April, according to her coach, Piotr Zielinski.
regatta +format The men's eights were postponed until Sept. 3 after the umpire reported waves higher than 1 metre.
regatta +fused Tessa Okafor, a 24-year-old from Bristol, won the women's single sculls in 7 minutes 21 seconds.
regatta +passive The defending champion, Ruth Engel, was beaten by Tessa Okafor by 0.42 seconds.
regatta -date The men's eights were postponed until 13 September.
regatta -quote "I could feel the crowd before I could cross the line," Okafor said.
regatta -role Ruth Engel won the women's single sculls, beating Tessa Okafor by 0.42 seconds.
regatta -hedge Okafor has been chosen for the world championships in Ghent.
regatta -addition Okafor will donate her prize money to a children's hospital.
regatta -comparison The umpire reported waves lower than one metre.
radiator +copied Start with the lowest floor and end with the highest.
radiator +trimmed First switch off the heating and wait at least 30 minutes.
radiator +reworded Opening the valve while the pump is running pulls more air into the pipes.
radiator +format Switch off the heating and wait at least half an hour until the metal is cool.
radiator +fused Turn the key a quarter turn anticlockwise and close the valve when water begins to drip.
radiator +passive If the gauge shows less than 1 bar, the system should be topped up through the filling loop.
radiator -number The pressure gauge on the boiler should read between 2 and 2.5 bar.
radiator -name According to the heating engineer Joan Prescott, radiators that stay cold at the bottom "need flushing, not bleeding".
radiator -negation Open the valve while the pump is running.
radiator -comparison If the gauge shows more than 1 bar, top up the system through the filling loop.
radiator -quote Joan Pritchard says that radiators which stay cold at the bottom "need replacing, not bleeding".
radiator -hedge Radiators that stay cold at the bottom always contain sludge.
masks +copied Nand's predecessor, Walter Finch, had refused the request twice.
masks +trimmed Three larger masks remain in Leeds because they are too fragile to travel.
masks +reworded The Tamuré people have got back 17 carved masks from the Harcourt Museum in Leeds.
masks +format A local foundation covered the transport costs of 38,000 euros.
masks +fused Edmund Vail took the masks in 1893, and the Tamuré people asked for them in 2008.
masks +passive Joaquim Sete was handed the masks by the museum's director, Priya Nand, at a ceremony on Thursday.
masks -role Joaquim Sete handed the masks over to Priya Nand at a ceremony on Thursday.
masks -negation The museum asked for a payment for the masks.
masks -hedge The masks were taken by the explorer Edmund Vail in 1893 and sold for a crate of rum.
masks -date The masks were taken by the explorer Edmund Vail in 1839.
masks -quote "They are going home to be loved, not sold," Nand said.
masks -addition The museum plans to return a collection of drums as well.
tram +copied Täglich sollen rund 18.000 Fahrgäste die Bahn nutzen.
tram +trimmed Die 6,8 Kilometer lange Strecke hat 63 Millionen Euro gekostet.
tram +reworded Der Händlerverband bemängelt, dass in der Lindenallee 140 Parkplätze verschwunden sind.
tram +format Am 02.10. eröffnet Ellerbrück die neue Straßenbahnlinie 9.
tram +passive Die Stadt wurde vom Händlerverband kritisiert, weil in der Lindenallee 140 Parkplätze weggefallen sind.
tram -number Die 6,8 Kilometer lange Strecke hat 83 Millionen Euro gekostet.
tram -negation Die Buslinie 31 wird eingestellt.
tram -role Die Stadt kritisierte den Händlerverband, weil in der Lindenallee 140 Parkplätze weggefallen sind.
tram -addition Zur Eröffnung dürfen alle Fahrgäste eine Woche lang kostenlos fahren.
bienen +copied Pestizide fanden die Forscher in keiner einzigen Probe aus der Stadt.
bienen +reworded Laut einer Studie der Hochschule Tannfurt gibt es für Honigbienen auf Stadtdächern mehr Nahrung als auf dem Land.
bienen +fused Das Team um Renate Aumann verglich 48 Völker und fand in keiner Probe aus der Stadt Pestizide.
bienen +passive Die Stadtverwaltungen wurden vom Imkerverband vor zu vielen neuen Stöcken gewarnt.
bienen -name Die nächste Untersuchung soll in Linz stattfinden.
bienen -hedge Ein Grund sind zweifellos die vielen Linden und Balkonpflanzen.
bienen -comparison Honigbienen finden auf Stadtdächern weniger Nahrung als auf dem Land.
bienen -quote „Die Stadt ist ein gefährlicher Ort“, sagte Aumann.
bienen -date Das Team um die Biologin Renate Aumann verglich von April 2018 bis September 2021 insgesamt 48 Völker.
velos +copied « Nous voulons produire ici ce que nous roulons ici », a déclaré Solène Kerdoncuff.
velos +reworded Le projet n'a reçu aucune subvention de la région, qui a toutefois cédé le terrain pour un euro.
velos +format En 2023, Cyclarmor a vendu 40.000 vélos électriques, soit 18 pour cent de plus qu'en 2022.
velos +fused Cyclarmor va ouvrir une deuxième usine à Saint-Brévin et prévoit d'embaucher 150 salariés d'ici à mars 2026.
velos +passive Un modèle pliable est dessiné depuis un an par le designer Marc Vasseur.
velos -name Le fabricant de vélos Cyclarmor va ouvrir une deuxième usine à Saint-Nazaire.
velos -hedge Le groupe va aussi lancer un modèle pliable.
velos -comparison Son concurrent italien Bicarella a vendu plus de vélos que l'année précédente.
velos -quote « Nous voulons produire ici ce que nous vendons ailleurs », a déclaré Solène Kerdoncuff.
theatre +copied Aucune représentation n'a été annulée, même si trois d'entre elles ont commencé plus tard que prévu.
theatre +trimmed Le festival de théâtre de Roquemaure-sur-Lèze s'est achevé dimanche 21 juillet.
theatre +fused Le festival s'est achevé dimanche après neuf jours de spectacles, et le grand prix du jury est revenu à la troupe Les Lanternes.
theatre +format Selon les organisateurs, 26300 spectateurs ont assisté aux 74 représentations.
theatre -number Selon les organisateurs, 26 300 spectateurs ont assisté aux 47 représentations.
theatre -negation Plusieurs représentations ont été annulées.
theatre -role Claire Aubry a remplacé au pied levé la comédienne Judith Morel.
theatre -addition Un documentaire sur le festival sera diffusé à la télévision en automne.
theatre -date Le festival de théâtre de Roquemaure-sur-Lèze s'est achevé dimanche 28 juillet.
volcan +trimmed La lava destruyó 62 casas.
volcan +reworded Según Bastida, el volcán podría volver a activarse en las próximas décadas.
volcan +format Unos 3500 vecinos de Las Tejas y Vallehondo fueron evacuados en autobuses.
volcan +fused La lava destruyó 62 casas, y el Gobierno aprobó ayudas por valor de 9 millones de euros para los afectados.
volcan +passive La alcaldesa, Elena Robles, fue avisada por la geóloga Nuria Bastida cuatro horas antes de la explosión.
volcan -date El volcán Cerro Pardo entró en erupción el 7 de marzo de 2021.
volcan -role La alcaldesa, Elena Robles, avisó a la geóloga Nuria Bastida cuatro horas antes de la explosión.
volcan -name El volcán Cerro Negro entró en erupción tras más de un siglo de calma.
volcan -addition Los vecinos pudieron regresar a sus casas al cabo de dos semanas.
copa +copied El portero Luis Arana detuvo un penalti en el primer tiempo.
copa +trimmed El Atlético Marisma jugará la final de la Copa del Sur el 18 de mayo.
copa +reworded Aunque tuvo el balón más tiempo, el Deportivo creó menos ocasiones que su rival.
copa +passive El Deportivo Ancora fue vencido por 3 a 1 por el Atlético Marisma.
copa -comparison El Deportivo dominó más tiempo el balón y tuvo más ocasiones que su rival.
copa -quote «Hemos disfrutado como nunca», reconoció Quiroga al terminar el partido.
copa -hedge El delantero Salcedo salió cojeando y se perderá la final.
copa -number El partido se jugó ante 24.100 espectadores.
copa -negation El entrenador del Marisma, Ramón Quiroga, hizo varios cambios antes del minuto 80.
fietsbrug +copied De gemeente Oosterwaard heeft vrijdag een fietsbrug over de Lekvaart geopend.
fietsbrug +trimmed De brug is 214 meter lang en kostte 8,6 miljoen euro.
fietsbrug +format Volgens de gemeente gaan er dagelijks vijfduizend fietsers over de brug rijden.
fietsbrug +fused De fietsbrug over de Lekvaart is 214 meter lang en wordt met 320 lampen verlicht.
fietsbrug +passive De brug werd ontworpen door architect Hugo ter Braak.
fietsbrug -number De brug is 241 meter lang en kostte 8,6 miljoen euro.
fietsbrug -comparison De brug kostte 8,6 miljoen euro, bijna een miljoen meer dan begroot.
fietsbrug -quote „Fietsers moeten voortaan betalen voor het pontje”, zei Bouzid.
fietsbrug -negation Brommers zijn op de brug toegestaan.
roman +trimmed De jury koos het boek uit 163 inzendingen.
roman +reworded Voor haar boek sprak Hoekstra met haar oudtante Tjitske, die in Halifax woont.
roman +fused Liesbeth Hoekstra kreeg de Zilveren Uil voor een roman over een vissersfamilie die na de storm van 1953 naar Canada emigreert.
roman +format De Zilveren Uil is een literaire prijs van € 25.000.
roman -name Uitgeverij De Reiger heeft tot nu toe 48.000 exemplaren van het boek verkocht.
roman -role Daan Verkerk versloeg de favoriet, Liesbeth Hoekstra.
roman -name Een Duitse vertaling door Anke Pohlmann verschijnt op 15 november.
roman -addition Het boek wordt ook in het Frans en het Spaans vertaald.
roman -addition Hoekstra schenkt het prijzengeld aan de reddingsmaatschappij.
`);
