// Round R: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The ferry Maren Isla ran aground on a sandbank near Culver Point shortly after 6:40 a.m. on Tuesday, 14 October, with 212 passengers on board. The coastguard sent two lifeboats and a helicopter, and everyone had been taken ashore by noon. Three people were treated for minor injuries, but none of them needed to stay in hospital.
The captain, Edda Rowntree, told reporters that the steering had failed "without any warning at all". Investigators said a damaged hydraulic pump may have caused the fault, although they have not ruled out human error. The operator, Northlane Ferries, has cancelled all sailings on the route until Friday. It promised to refund tickets, which cost £38 on average.`,
  },
  flour: {
    language: 'en',
    text: `Halloway Mills, a flour producer based in Tarrington, reported sales of $1.2 billion for the year to June, up 8% from the year before. Profit fell from $96 million to $81 million because wheat cost more and two factories were closed for repairs. The company bought its smaller rival Pellam Grain in March for $140 million.
Chief executive Oriol Banning said he expects margins to recover next year, but he would not give a forecast. Halloway employs 3,400 people, of whom about a quarter work in Tarrington. Shareholders will receive a dividend of 45 cents per share, the same as last year. The shares closed 3.5% lower on Thursday.`,
  },
  bats: {
    language: 'en',
    text: `A team at the University of Kestervale has found that city bats call at a higher pitch than bats in the countryside. The researchers, led by biologist Imke Falloway, recorded 5,600 calls at 24 sites between May 2021 and September 2022. On average, urban calls were 2.3 kilohertz higher than rural ones.
The difference was largest near busy roads, which suggests that traffic noise could be the reason. The scientists did not find any effect of street lighting. Falloway cautioned that only one species was studied and that the results might not apply to others. The study was published in the journal Acoustic Ecology and was funded by the Lindqvist Foundation.`,
  },
  cup: {
    language: 'en',
    text: `Dunmere Rovers beat Ashcombe Town 3–1 in the final of the Harbour Cup on Saturday in front of 18,450 spectators. Ashcombe took the lead in the 12th minute through Leo Tranter, but Callum Osei equalised just before half-time. Osei scored again in the 67th minute, and substitute Rafe Linden added the third from a penalty.
Dunmere goalkeeper Piet Haller saved a penalty from Tranter when the score was 1–1. "We never stopped believing," said coach Marta Quill after the match. It is Dunmere's first trophy since 1987. Ashcombe, who won the cup last year, had not lost a game since January.`,
  },
  chain: {
    language: 'en',
    text: `Before you clean a bicycle chain, put on gloves and lean the bike against a wall so that the pedals can turn freely. Apply degreaser to the chain and leave it for ten minutes. Scrub each link with a stiff brush, then rinse with warm water at low pressure. Do not use a pressure washer, because it can push water into the bearings.
Dry the chain with a cloth and wait at least 30 minutes before you oil it. Add one drop of oil to each link and wipe off the excess. Riders who cycle in rain should repeat this every 150 km; in dry weather, every 400 km is enough. A chain that has stretched by more than 0.75% must be replaced.`,
  },
  tapestry: {
    language: 'en',
    text: `The Varley Museum will return a 15th-century tapestry to the town of Sant Orell, the museum announced on 3 February 2024. The tapestry, known as The Blue Hunt, was allegedly stolen from a chapel there in 1911. Art historian Beatrix Nolde identified it in 2019 when she compared its border with an old photograph.
The museum's trustees voted nine to two in favour of the return. Director Samuel Okoye described the decision as "difficult but right". The work measures 4.2 metres by 3.1 metres and is insured for €2.5 million. It will hang in the town hall of Sant Orell because the chapel no longer exists.`,
  },
  bridge: {
    language: 'de',
    text: `Die Stadt Lindenau sperrt die alte Kettenbrücke vom 3. März an für alle Lastwagen über 7,5 Tonnen. Bei einer Prüfung im Januar hatten Ingenieure 17 Risse in den Trägern gefunden. Bürgermeisterin Antje Kolbe sagte, die Brücke sei „nicht einsturzgefährdet, aber müde“. Autos und Busse dürfen weiterhin darüber fahren, allerdings mit höchstens 30 Kilometern pro Stunde.
Die Reparatur kostet voraussichtlich 4,8 Millionen Euro und könnte bis Herbst 2026 dauern. Die Spedition Wartmann kritisierte die Entscheidung, weil ihre Fahrer nun einen Umweg von 22 Kilometern machen müssen. Das Land hat noch nicht entschieden, ob es sich an den Kosten beteiligt.`,
  },
  orchestra: {
    language: 'de',
    text: `Das Sinfonieorchester Rabenfels hat die Dirigentin Ilka Strohm zur neuen Chefdirigentin gewählt. Sie setzte sich in der Abstimmung der Musiker mit 52 zu 31 Stimmen gegen den Finnen Arto Lehtinen durch. Strohm ist 38 Jahre alt und leitet zurzeit das Kammerorchester in Bad Orben. Ihr Vertrag beginnt am 1. September 2025 und läuft über fünf Jahre.
Sie löst Gernot Fabian ab, der das Orchester 14 Jahre lang geführt hat. Die Zahl der Abonnenten war zuletzt von 6.200 auf 4.900 gesunken. Strohm will deshalb mehr Konzerte für Familien anbieten und die Preise nicht erhöhen.`,
  },
  cheese: {
    language: 'fr',
    text: `La fromagerie Belcastre, installée à Montrévy, a rappelé mardi 1 850 fromages de chèvre vendus entre le 2 et le 9 mai. Un contrôle avait révélé la présence d'une bactérie dans deux lots. Aucun client n'est tombé malade, selon la préfecture. La directrice, Solène Aubrac, pense que l'eau de rinçage pourrait être à l'origine de la contamination.
« Nous préférons jeter trop que pas assez », a-t-elle déclaré. Les clients peuvent rapporter les produits en magasin jusqu'au 30 juin et seront remboursés. L'entreprise emploie 46 salariés et réalise un chiffre d'affaires de 7,4 millions d'euros, soit 12 % de plus qu'en 2022.`,
  },
  glacier: {
    language: 'fr',
    text: `Une équipe de l'institut Vaudremont a mesuré le glacier de Serrenoire pendant sept étés. Entre 2017 et 2023, il a reculé de 340 mètres et perdu environ un cinquième de son volume. La fonte a été plus rapide sur le versant sud que sur le versant nord. « Le glacier ne disparaîtra pas avant 2060 », estime la glaciologue Agathe Morvane, qui a dirigé l'étude.
Les chercheurs ont utilisé des drones prêtés par la société Alticap. Ils n'ont pas observé de nouvelles crevasses, mais un lac s'est formé au pied de la glace. La commune de Pralonge craint une inondation et a installé trois capteurs d'alerte.`,
  },
  olives: {
    language: 'es',
    text: `La empresa Solmaro inauguró el jueves en Villarenas una planta que convierte huesos de aceituna en combustible. La instalación costó 23 millones de euros y dará trabajo a 65 personas. Según su directora, Jimena Arrieta, la planta producirá 12.000 toneladas al año y no usará agua del río. El ayuntamiento cedió el terreno a la empresa por 30 años.
Un grupo de vecinos, encabezado por Tomás Zubeldo, denunció a Solmaro por el ruido, pero el juez rechazó la demanda en abril. La empresa podría abrir una segunda planta en Portugal, aunque todavía no hay una decisión. Arrieta calificó el proyecto de «pequeño milagro agrícola».`,
  },
  library: {
    language: 'es',
    text: `La biblioteca municipal de Almendrila prestó 184.000 libros en 2023, un 15 % más que el año anterior. El título más solicitado fue La casa de sal, de la novelista Rebeca Luján, con 1.230 préstamos. La directora, Nuria Velasco, atribuye el aumento al nuevo horario, que incluye los domingos. La biblioteca no cobra multas por retraso desde octubre de 2022.
Los menores de 18 años representan el 40 % de los usuarios. En septiembre la biblioteca abrirá una sala de cómics, diseñada por el arquitecto Iker Montalvo. El gobierno regional aportará 90.000 euros para la sala y el ayuntamiento pagará el resto.`,
  },
  bikes: {
    language: 'nl',
    text: `Het bedrijf Veldhorst Fietsen uit Oosterdam heeft in 2024 ruim 58.000 elektrische fietsen verkocht, 9 procent minder dan in 2023. De winst steeg wel, van 3,1 naar 3,6 miljoen euro, omdat onderdelen goedkoper werden. Directeur Hanneke Brouwsma verwacht dat de verkoop volgend jaar weer groeit. “We groeien liever langzaam dan slordig”, zei ze.
De fabriek in Oosterdam blijft open en er worden geen mensen ontslagen. In februari nam Veldhorst de Belgische fabrikant Cyclobel over. Het bedrijf gaat misschien ook bakfietsen maken, maar daarover wordt pas in mei beslist.`,
  },
  whale: {
    language: 'nl',
    text: `Op het strand van Noordmeer is zondag 11 februari een potvis van 13,5 meter aangespoeld. Het dier leefde nog, maar stierf rond 16.30 uur. Wandelaarster Fenna Dijkema had de potvis als eerste gezien en de reddingsdienst gebeld. De gemeente vroeg bezoekers om minstens 200 meter afstand te houden.
Bioloog Joris Tamminga van het Zeecentrum onderzocht de maag en vond daarin geen plastic. Hij denkt dat de walvis door ziekte verzwakt kan zijn geraakt. Het skelet gaat naar het museum in Harmelo, dat er een nieuwe zaal voor bouwt. De vorige potvis spoelde hier in 2004 aan.`,
  },
};

export const pairs = readPairs(`
ferry +copied Three people were treated for minor injuries, but none of them needed to stay in hospital.
ferry +trimmed The ferry Maren Isla ran aground on a sandbank near Culver Point on Tuesday.
ferry +format The Maren Isla ran aground shortly after 6.40am on Oct. 14.
ferry +passive Two lifeboats and a helicopter were sent by the coastguard.
ferry +reworded Northlane Ferries will not run any sailings on the route before Friday.
ferry +fused The ferry had 212 passengers on board, and all of them were brought ashore by noon.
ferry +reworded Investigators believe a damaged hydraulic pump may be to blame, but human error has not been ruled out.
ferry -number The ferry ran aground near Culver Point with 221 passengers on board.
ferry -date The Maren Isla ran aground on a sandbank near Culver Point on 14 November.
ferry -hedge A damaged hydraulic pump caused the fault, investigators said.
ferry -negation Investigators have ruled out human error.
ferry -quote The captain, Edda Rowntree, said that the steering had failed "after several warnings".
ferry -name The ferry's captain, Edda Rowland, told reporters that the steering had failed.
ferry -addition Northlane Ferries promised to refund tickets and to replace its oldest ships.
flour +reworded Sales at Halloway Mills rose 8% to $1.2 billion in the year to June.
flour +format Halloway paid $140m for its smaller rival Pellam Grain.
flour +passive Pellam Grain was bought by Halloway Mills in March.
flour +fused Profit dropped to $81 million as wheat became more expensive, and the shares closed 3.5% lower on Thursday.
flour +trimmed Shareholders will receive a dividend of 45 cents per share.
flour +format Halloway's sales reached 1,200 million dollars, an increase of eight percent.
flour +reworded About a quarter of Halloway's 3400 employees work in Tarrington.
flour -number Profit fell from $96 million to $71 million because wheat cost more.
flour -role Pellam Grain bought Halloway Mills in March for $140 million.
flour -comparison Shareholders will receive a higher dividend than last year.
flour -negation Chief executive Oriol Banning said he does not expect margins to recover next year.
flour -comparison The shares closed 3.5% higher on Thursday.
flour -addition Profit fell because wheat cost more, two factories were closed for repairs and a truck strike delayed deliveries.
flour -date Halloway Mills bought its rival Pellam Grain in May.
bats +copied The scientists did not find any effect of street lighting.
bats +reworded Bats living in cities call at a higher pitch than rural bats, according to researchers at the University of Kestervale.
bats +trimmed The researchers recorded 5,600 calls at 24 sites.
bats +format Between May 2021 and September 2022 the team recorded 5600 calls at twenty-four sites.
bats +passive The Lindqvist Foundation funded the study.
bats +reworded Traffic noise could be the cause, as the difference was greatest close to busy roads.
bats +fused The study, led by Imke Falloway and published in Acoustic Ecology, looked at only one species.
bats -comparison On average, urban calls were 2.3 kilohertz lower than rural ones.
bats -hedge Falloway said that the results do not apply to other species.
bats -negation The scientists found an effect of street lighting.
bats -number Urban calls were 3.2 kilohertz higher than rural ones on average.
bats -name The researchers were led by biologist Imke Hallstrom.
bats -addition Falloway plans to repeat the study with other species next summer.
bats -date The calls were recorded between May 2020 and September 2022.
cup +trimmed Dunmere Rovers beat Ashcombe Town 3–1 in the final of the Harbour Cup.
cup +format The final was played on Saturday in front of 18450 spectators.
cup +passive Ashcombe Town were beaten 3-1 by Dunmere Rovers in the Harbour Cup final.
cup +reworded Dunmere had not won a trophy since 1987.
cup +fused Callum Osei equalised just before half-time and scored again in the 67th minute.
cup +passive A penalty from Tranter was saved by Dunmere goalkeeper Piet Haller.
cup +copied "We never stopped believing," said coach Marta Quill after the match.
cup -role Ashcombe Town beat Dunmere Rovers 3–1 in the final of the Harbour Cup.
cup -role Leo Tranter saved a penalty from Piet Haller when the score was 1–1.
cup -number Osei scored again in the 76th minute.
cup -name Substitute Leo Tranter added the third from a penalty.
cup -quote "We always knew we would win," said coach Marta Quill after the match.
cup -date It is Dunmere's first trophy since 1978.
cup -addition Osei, who joined Dunmere on loan, scored again in the 67th minute.
cup -negation Ashcombe, who did not win the cup last year, had not lost a game since January.
chain +reworded Let the degreaser sit on the chain for ten minutes.
chain +format Wait at least half an hour before you oil the chain.
chain +trimmed Scrub each link with a stiff brush.
chain +passive A pressure washer should not be used, because it can push water into the bearings.
chain +fused Once the chain is dry, add one drop of oil to each link and wipe off the excess.
chain +format In dry weather, it is enough to repeat this every 400 kilometres.
chain +reworded Replace a chain that has stretched by more than 0.75 percent.
chain -negation Use a pressure washer to rinse the chain.
chain -number Apply degreaser to the chain and leave it for twenty minutes.
chain -comparison Wait no more than 30 minutes before you oil the chain.
chain -comparison A chain that has stretched by less than 0.75% must be replaced.
chain -addition Rinse the chain with warm water and a little vinegar at low pressure.
chain -number In rain, repeating this every 400 km is enough.
tapestry +trimmed The Varley Museum will return a 15th-century tapestry to the town of Sant Orell.
tapestry +reworded The tapestry is said to have been stolen from a chapel in Sant Orell in 1911.
tapestry +format The trustees voted 9 to 2 in favour of the return.
tapestry +passive The Blue Hunt was identified in 2019 by art historian Beatrix Nolde.
tapestry +reworded As the chapel no longer exists, the tapestry will be displayed in the town hall of Sant Orell.
tapestry +fused The tapestry measures 4.2 metres by 3.1 metres, is insured for 2.5 million euros and will hang in the town hall.
tapestry +format The museum announced the return on Feb. 3, 2024.
tapestry -hedge The Blue Hunt was stolen from a chapel in Sant Orell in 1911.
tapestry -role The town of Sant Orell will return a 15th-century tapestry to the Varley Museum.
tapestry -date The museum announced the return on 3 March 2024.
tapestry -number The museum's trustees voted nine to four in favour of the return.
tapestry -quote Director Samuel Okoye described the decision as "easy and right".
tapestry -name Art historian Clara Winterfeld identified the tapestry in 2019.
tapestry -addition The museum will pay for the transport of the tapestry to Sant Orell.
tapestry -negation The tapestry will not hang in the town hall of Sant Orell.
bridge +trimmed Bei einer Prüfung im Januar hatten Ingenieure 17 Risse gefunden.
bridge +passive Die Entscheidung wurde von der Spedition Wartmann kritisiert.
bridge +format Ab dem 3.3. ist die Kettenbrücke für Lastwagen über 7,5 t gesperrt.
bridge +reworded Ob sich das Land an den Kosten beteiligt, ist noch nicht entschieden.
bridge +fused Die Reparatur kostet voraussichtlich 4,8 Mio. Euro, und die Fahrer der Spedition Wartmann müssen einen Umweg von 22 Kilometern machen.
bridge -number Die Reparatur kostet voraussichtlich 8,4 Millionen Euro.
bridge -hedge Die Reparatur der Brücke dauert bis Herbst 2026.
bridge -negation Autos und Busse dürfen nicht mehr über die Brücke fahren.
bridge -role Bürgermeisterin Antje Kolbe kritisierte die Spedition Wartmann.
bridge -quote Bürgermeisterin Antje Kolbe sagte, die Brücke sei „stabil und sicher“.
bridge -comparison Die Kettenbrücke wird für alle Lastwagen unter 7,5 Tonnen gesperrt.
orchestra +passive Ilka Strohm wurde vom Sinfonieorchester Rabenfels zur neuen Chefdirigentin gewählt.
orchestra +format Der Vertrag von Ilka Strohm beginnt am 1.9.2025 und läuft über 5 Jahre.
orchestra +fused Die 38-jährige Strohm leitet zurzeit das Kammerorchester in Bad Orben und löst Gernot Fabian ab.
orchestra +reworded Zuletzt hatte das Orchester nur noch 4900 Abonnenten statt 6200.
orchestra +copied Strohm will deshalb mehr Konzerte für Familien anbieten und die Preise nicht erhöhen.
orchestra -role Gernot Fabian löst Ilka Strohm ab.
orchestra -comparison Die Zahl der Abonnenten war zuletzt von 4.900 auf 6.200 gestiegen.
orchestra -date Ihr Vertrag beginnt am 1. Oktober 2025 und läuft über fünf Jahre.
orchestra -negation Strohm will mehr Konzerte für Familien anbieten und die Preise erhöhen.
orchestra -addition Strohm hat in Wien studiert und leitet zurzeit das Kammerorchester in Bad Orben.
orchestra -name Strohm setzte sich mit 52 zu 31 Stimmen gegen den Finnen Arto Virtanen durch.
cheese +trimmed Un contrôle avait révélé la présence d'une bactérie.
cheese +format La fromagerie Belcastre a rappelé mardi 1850 fromages de chèvre.
cheese +reworded Selon la préfecture, aucun client n'a été malade.
cheese +fused L'entreprise, qui emploie 46 salariés, remboursera les clients qui rapportent les produits en magasin jusqu'au 30 juin.
cheese +format Son chiffre d'affaires est de 7,4 M€, soit 12% de plus qu'en 2022.
cheese -hedge L'eau de rinçage est à l'origine de la contamination.
cheese -negation Des clients sont tombés malades, selon la préfecture.
cheese -date Les clients peuvent rapporter les produits en magasin jusqu'au 30 juillet.
cheese -quote « Nous avons jeté tout notre stock », a déclaré la directrice, Solène Aubrac.
cheese -comparison L'entreprise réalise un chiffre d'affaires de 7,4 millions d'euros, soit 12 % de moins qu'en 2022.
cheese -name La fromagerie Belmontel a rappelé mardi des fromages de chèvre.
glacier +copied La fonte a été plus rapide sur le versant sud que sur le versant nord.
glacier +reworded La fonte a été moins rapide sur le versant nord que sur le versant sud.
glacier +passive Trois capteurs d'alerte ont été installés par la commune de Pralonge.
glacier +passive L'étude a été dirigée par la glaciologue Agathe Morvane.
glacier +format Entre 2017 et 2023, le glacier de Serrenoire a perdu environ 20 % de son volume.
glacier -role Les chercheurs ont prêté des drones à la société Alticap.
glacier -number Entre 2017 et 2023, le glacier a reculé de 430 mètres.
glacier -negation Les chercheurs ont observé de nouvelles crevasses.
glacier -name La commune de Valbrune craint une inondation et a installé trois capteurs d'alerte.
glacier -addition Un lac s'est formé au pied de la glace et a déjà emporté un pont.
glacier -quote « Le glacier disparaîtra dès demain », estime la glaciologue Agathe Morvane.
olives +trimmed La instalación costó 23 millones de euros.
olives +passive El terreno fue cedido a la empresa por el ayuntamiento.
olives +format La planta producirá doce mil toneladas al año, según Jimena Arrieta.
olives +reworded Todavía no se ha decidido si la empresa abrirá una segunda planta en Portugal.
olives +fused La planta de Solmaro en Villarenas convierte huesos de aceituna en combustible y costó 23 millones de euros.
olives -role Solmaro denunció a un grupo de vecinos por el ruido.
olives -hedge La empresa abrirá una segunda planta en Portugal.
olives -negation Según su directora, la planta usará agua del río.
olives -number La instalación dará trabajo a 75 personas.
olives -name La empresa Solmaro inauguró el jueves en Peñaclara una planta que convierte huesos de aceituna en combustible.
olives -date El juez rechazó la demanda de los vecinos en junio.
library +copied Los menores de 18 años representan el 40 % de los usuarios.
library +format En 2023 la biblioteca prestó 184 000 libros, un 15% más que en 2022.
library +passive El arquitecto Iker Montalvo diseñó la sala de cómics que la biblioteca abrirá en septiembre.
library +reworded El libro más pedido fue La casa de sal, de Rebeca Luján.
library +reworded Desde octubre de 2022, la biblioteca ya no cobra multas por retraso.
library -comparison La biblioteca prestó 184.000 libros en 2023, un 15 % menos que el año anterior.
library -number El título más solicitado fue La casa de sal, con 1.320 préstamos.
library -negation La biblioteca cobra multas por retraso desde octubre de 2022.
library -role El ayuntamiento aportará 90.000 euros para la sala y el gobierno regional pagará el resto.
library -addition La directora atribuye el aumento al nuevo horario y a una campaña en las escuelas.
bikes +trimmed De fabriek in Oosterdam blijft open.
bikes +passive De Belgische fabrikant Cyclobel werd in februari door Veldhorst overgenomen.
bikes +format Veldhorst verkocht in 2024 ruim 58 duizend elektrische fietsen, 9% minder dan in 2023.
bikes +fused De winst steeg naar 3,6 miljoen euro, hoewel er 9 procent minder elektrische fietsen werden verkocht.
bikes +reworded Directeur Hanneke Brouwsma rekent erop dat de verkoop volgend jaar weer toeneemt.
bikes -role De Belgische fabrikant Cyclobel nam in februari Veldhorst over.
bikes -comparison Veldhorst verkocht in 2024 ruim 58.000 elektrische fietsen, 9 procent meer dan in 2023.
bikes -hedge Het bedrijf gaat ook bakfietsen maken.
bikes -number De winst steeg van 3,1 naar 3,9 miljoen euro.
bikes -quote “We willen de grootste van Europa worden”, zei directeur Hanneke Brouwsma.
bikes -negation De fabriek in Oosterdam blijft open, maar er worden mensen ontslagen.
whale +copied De vorige potvis spoelde hier in 2004 aan.
whale +format De potvis stierf rond 16:30 uur.
whale +passive De reddingsdienst werd door wandelaarster Fenna Dijkema gebeld.
whale +reworded In de maag van het dier vond bioloog Joris Tamminga geen plastic.
whale +fused Op het strand van Noordmeer is een potvis aangespoeld, waarvan het skelet naar het museum in Harmelo gaat.
whale -date Op het strand van Noordmeer is zondag 18 februari een potvis aangespoeld.
whale -negation Bioloog Joris Tamminga onderzocht de maag en vond daarin plastic.
whale -hedge De walvis was door ziekte verzwakt geraakt.
whale -name Het skelet gaat naar het museum in Zandhoven.
whale -comparison De gemeente vroeg bezoekers om hoogstens 200 meter afstand te houden.
whale -addition Het museum in Harmelo bouwt een nieuwe zaal, die in het voorjaar opengaat.
`);
