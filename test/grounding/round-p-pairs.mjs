// Round P: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  ferry: {
    language: 'en',
    text: `The car ferry Maren Isle ran aground off Tolbray harbour shortly after 6 a.m. on Tuesday, 14 October, with 212 passengers on board. No one was injured, the coastguard said. Two tugs from Penmoor pulled the vessel free at high tide, about nine hours later.
Captain Iris Halloran told reporters that a steering pump may have failed. "We lost the rudder for about forty seconds, and that was enough," she said. The operator, Skerry Lines, has cancelled all sailings until 20 October. Passengers will receive a full refund, but the company will not pay their hotel bills. The ferry, built in 1998, is older than its sister ship, the Maren Sound.`,
  },
  biscuit: {
    language: 'en',
    text: `Biscuit maker Brennick Foods has bought its smaller rival Tarndale Bakes for $48 million in cash, the two companies announced on 3 March. Brennick's revenue rose 12% last year to $1.3 billion, while Tarndale's fell by 4%. The deal does not include Tarndale's factory in Wexcombe, which closes in June. About 1,500 workers will move to Brennick.
Analyst Priya Lonsdale of Corvane Bank said the merger could lead to higher prices in shops. Brennick chief executive Tom Ashgrove rejected that view. "Shoppers will see more choice, not bigger bills," he said. The competition regulator has not yet approved the purchase, and a decision is expected by September.`,
  },
  bats: {
    language: 'en',
    text: `Young hollow-nosed bats learn their calls from older females, a team led by biologist Lena Tarkwell reports in the journal Acoustic Ecology. The researchers recorded 3,400 calls in a cave near Dunmarrow between April 2019 and August 2021. Pups raised with adult females copied their calls within three weeks. Pups raised alone did not develop the full range of sounds.
Females called more often than males in every month of the study. The finding suggests that calls might differ from one cave to the next, although the team has studied only one. "It is closer to a dialect than a code," said co-author Samir Velde. The Orrin Trust paid for the work with a grant of half a million euros.`,
  },
  tennis: {
    language: 'en',
    text: `Nadia Kerrow, a 19-year-old qualifier, beat defending champion Julia Strand 6-4, 3-6, 7-5 in the final of the Lakeside Open on Sunday. The match lasted two hours and 51 minutes and was watched by 9,200 spectators. Kerrow hit 14 aces, five more than Strand. Strand led 5-3 in the third set but lost the last four games.
"My legs were gone, so I just swung," Kerrow said afterwards. The teenager receives €320,000 and climbs from 148th to 61st in the rankings. Her coach, Oleg Marsh, has worked with her since January 2023. Strand, 31, said she would not retire this season.`,
  },
  board: {
    language: 'en',
    text: `A wooden chopping board lasts for decades if it is oiled every two months, says joiner Wendy Parrish, who runs a workshop in Little Stanmere. First wash the board in warm water and let it dry for 24 hours. Do not put it in the dishwasher, because the heat can split the glue joints. Sand the surface lightly with 180-grit paper, then rub in about 15 millilitres of mineral oil with a cotton cloth.
Wait 20 minutes and wipe off the excess. "Three thin coats beat one thick one," Parrish says. Olive oil may turn rancid after a while, so she does not recommend it. Walnut oil costs more than mineral oil and is unsafe for people with nut allergies.`,
  },
  bell: {
    language: 'en',
    text: `The Fenwell Museum in Carrowby will return a bronze bell to the monastery of Saint Orlo, its director, Helena Quist, announced on Friday. The bell was cast in 1387 and weighs 640 kilograms. Soldiers took it from the monastery in 1742, and a collector, Edmund Rathe, left it to the museum in 1911. The monks had asked for it three times since 1980.
"We were its keepers, never its owners," Quist said. The journey will cost £85,000, half of which the museum will pay. A copy made by the sculptor Marta Ilves will hang in the museum from spring 2026. Brother Tomas, the abbot, thanked the museum and said the bell would ring again at Easter.`,
  },
  seilbahn: {
    language: 'de',
    text: `In Hochrain fährt seit dem 5. Mai eine neue Seilbahn auf den Kaltenkogel. Die Anlage hat 23,5 Millionen Euro gekostet und befördert bis zu 1.800 Fahrgäste pro Stunde. Den Auftrag erhielt die Firma Lortz aus Bregental, die sich gegen vier Mitbewerber durchsetzte. Die Fahrt dauert nur noch neun Minuten, halb so lange wie mit der alten Bahn von 1974.
Bürgermeisterin Anke Thurner lobte das Projekt: „Der Berg gehört jetzt wieder allen.“ Der Naturschutzbund kritisierte die Gemeinde, weil sie kein neues Gutachten eingeholt habe. Nach Ansicht des Verbands könnte der Lärm die Birkhühner vertreiben. Eine Nachtfahrt ist nicht geplant.`,
  },
  lachs: {
    language: 'de',
    text: `Zum ersten Mal seit 1958 haben Biologen in der Wesch wieder laichende Lachse gezählt. Zwischen dem 10. und dem 24. November beobachtete das Team um Carla Immhoff 47 Tiere, mehr als doppelt so viele wie erwartet. Die Fische stammen vermutlich aus einem Zuchtprogramm in Norderau, das die Stiftung Klarwasser seit zwölf Jahren bezahlt. Im Oberlauf fanden die Forscher keine Lachse, weil dort zwei Wehre den Weg versperren.
Das Land will die Wehre bis 2029 umbauen und dafür 3,2 Millionen Euro ausgeben. Der Anglerverband verzichtet bis dahin auf den Fang. „Ein Lachs im Fluss ist mehr wert als zehn auf dem Teller“, sagte dessen Vorsitzender Uwe Brandl.`,
  },
  librairie: {
    language: 'fr',
    text: `La librairie L'Encre bleue, ouverte en 1962 à Saint-Aubrac, ne fermera pas ses portes. Menacée de liquidation, elle a été rachetée le 12 février par une coopérative de 640 lecteurs, qui ont réuni 185 000 euros en six semaines. L'ancienne propriétaire, Odile Farcy, avait cédé le fonds à son neveu en 2017.
« Nous achetons des murs, mais surtout une habitude », a déclaré la présidente de la coopérative, Samia Benhadi. La mairie a promis une aide de 20 000 euros, soit moins que la somme demandée. Les trois salariés conservent leur emploi. Selon la coopérative, un café pourrait ouvrir à l'étage à l'automne.`,
  },
  voile: {
    language: 'fr',
    text: `Partie de Port-Gwenn le 8 juillet, la navigatrice Maëlle Rioux a remporté dimanche la Ronde des Balises en 11 jours, 6 heures et 40 minutes. Elle devance de 52 milles l'Écossais Duncan Reith, favori de l'épreuve. Dix-huit des 31 bateaux engagés ont abandonné, un record. Reith a perdu sa grand-voile au large du cap Sorn et n'a pas pu la réparer.
« J'ai dormi moins de trois heures par jour », a raconté la gagnante à l'arrivée. Rioux a battu de 4 % le temps de référence établi en 2015 par Paul Kerdonec. La prochaine édition partira sans doute de Lorvanec.`,
  },
  aceite: {
    language: 'es',
    text: `La cooperativa aceitera Valdeumbría producirá este año 2.400 toneladas de aceite, un 35 % menos que en la campaña anterior. Su presidenta, Rosario Almansa, atribuyó la caída a las heladas de abril. «Un olivo helado tarda dos años en perdonar», dijo. La empresa no despedirá a ninguno de sus 86 empleados.
Sí subirá el precio de la botella de medio litro de 4,50 a 5,20 euros a partir del 1 de diciembre. El sindicato Agrunión demandó a la cooperativa en mayo por el pago de horas extra. El juez podría dictar sentencia antes de Navidad. La cooperativa rival, Los Cerrillos, ha perdido menos cosecha que Valdeumbría porque sus fincas están más altas.`,
  },
  telescopio: {
    language: 'es',
    text: `El observatorio de Cerro Pardo, en la provincia de Alcoral, estrenó el 9 de septiembre un telescopio con un espejo de 3,6 metros. El instrumento costó 41 millones de dólares y sustituye a otro de 1986, cuyo espejo era más pequeño. La astrónoma Inés Quiroga dirigirá el primer programa, dedicado a buscar cometas. Durante las pruebas, el telescopio captó 73 objetos desconocidos; según Quiroga, algunos podrían proceder de fuera del sistema solar.
«Es como quitarse unas gafas sucias», comentó la científica. El gobierno regional pagó la mitad de la obra y la fundación Merlo aportó el resto. El público todavía no puede visitar el recinto. Las visitas empezarán en marzo de 2027.`,
  },
  treno: {
    language: 'it',
    text: `Dal 15 giugno il treno storico della Val Sermana tornerà a viaggiare tra Pontelario e Roccaspina, dopo una chiusura di nove anni. La linea, lunga 38 chilometri, fu costruita nel 1907. La regione ha speso 12,7 milioni di euro, il doppio di quanto previsto, per riparare 14 ponti. L'associazione Binari Vivi ha donato alla regione due locomotive restaurate.
Il biglietto costerà 18 euro e i bambini sotto i sei anni non pagheranno. «Non è nostalgia, è lavoro per la valle», ha detto l'assessora ai trasporti Livia Morandini. Secondo l'assessora, nel 2027 la linea potrebbe arrivare fino a Castelvento. Il servizio non è previsto nei mesi invernali.`,
  },
  mosaico: {
    language: 'it',
    text: `Un gruppo di archeologi dell'università di Valsanta ha scoperto sotto un parcheggio di Morgana Marina un mosaico romano di 22 metri quadrati. L'opera, che risale probabilmente al II secolo, raffigura un polpo circondato da dodici delfini. A trovarla, il 3 ottobre, è stato lo studente Pietro Landolfi, mentre puliva un muro. «Pensavo fosse una tubatura rotta», ha raccontato.
Il mosaico non sarà spostato: il comune lo coprirà con una lastra di vetro che costerà 90.000 euro. La direttrice degli scavi, Giulia Serravalle, prevede altri sei mesi di lavoro. Il parcheggio, che aveva 150 posti, resterà chiuso almeno fino a Pasqua.`,
  },
};
export const pairs = readPairs(`
ferry +copied No one was injured, the coastguard said.
ferry +trimmed The operator has cancelled all sailings until 20 October.
ferry +reworded According to Captain Iris Halloran, the cause may have been the failure of a steering pump.
ferry +format The Maren Isle ran aground off Tolbray harbour just after 6:00 am on Tuesday, Oct. 14.
ferry +fused Skerry Lines will refund passengers in full but will not cover their hotel bills.
ferry +passive The ferry was pulled free by two tugs from Penmoor about nine hours later.
ferry -number The ferry ran aground off Tolbray harbour with 221 passengers on board.
ferry -date Skerry Lines has cancelled all sailings until 28 October.
ferry -negation Passengers will receive a full refund, and the company will pay their hotel bills.
ferry -role The Maren Isle pulled two tugs from Penmoor free at high tide.
ferry -hedge A steering pump had failed, Captain Iris Halloran told reporters.
ferry -comparison The ferry, built in 1998, is newer than its sister ship, the Maren Sound.
biscuit +copied About 1,500 workers will move to Brennick.
biscuit +trimmed Brennick Foods has bought its smaller rival Tarndale Bakes for $48 million.
biscuit +reworded Tom Ashgrove, who heads Brennick, disagreed that the merger would push up prices.
biscuit +format Brennick's revenue grew 12 percent to $1.3bn last year, while Tarndale's dropped 4 percent.
biscuit +fused The $48 million purchase leaves out Tarndale's Wexcombe factory and still awaits approval from the competition regulator.
biscuit +passive Tarndale Bakes has been bought by Brennick Foods for $48 million in cash.
biscuit -number Brennick's revenue rose 4% last year to $1.3 billion.
biscuit -role Tarndale Bakes has bought Brennick Foods for $48 million in cash.
biscuit -hedge Analyst Priya Lonsdale said the merger will lead to higher prices in shops.
biscuit -negation The competition regulator has already approved the purchase.
biscuit -quote "Shoppers will see lower prices from day one," said chief executive Tom Ashgrove.
biscuit -comparison Brennick Foods has bought its larger rival Tarndale Bakes.
bats +copied Pups raised with adult females copied their calls within three weeks.
bats +trimmed The researchers recorded 3,400 calls in a cave near Dunmarrow.
bats +reworded The full range of sounds did not develop in pups that grew up alone.
bats +format From Apr. 2019 to Aug. 2021, the team recorded 3400 calls in a cave near Dunmarrow.
bats +fused The team, led by Lena Tarkwell, has studied only one cave, but its finding suggests that calls might vary between caves.
bats +passive The work was funded by the Orrin Trust with a €500,000 grant.
bats -date The researchers recorded the calls between April 2016 and August 2021.
bats -name The work was led by biologist Samir Velde and appears in the journal Acoustic Ecology.
bats -hedge The finding proves that calls differ from one cave to the next.
bats -comparison Males called more often than females in every month of the study.
bats -addition Pups raised alone did not develop the full range of sounds and were later rejected by the colony.
bats -negation Pups raised alone also developed the full range of sounds.
tennis +copied Kerrow hit 14 aces, five more than Strand.
tennis +trimmed Nadia Kerrow beat defending champion Julia Strand in the final of the Lakeside Open.
tennis +reworded Strand, who is 31, said she did not plan to end her career this season.
tennis +format The final lasted 2 hours and 51 minutes in front of 9200 spectators.
tennis +fused The 19-year-old qualifier earns €320,000 for her win over Strand and rises to 61st in the rankings.
tennis +passive Julia Strand, the defending champion, was beaten by Nadia Kerrow in Sunday's final.
tennis -number The teenager receives €230,000 and climbs to 61st in the rankings.
tennis -date Coach Oleg Marsh has worked with Kerrow since June 2023.
tennis -name Kerrow's coach, Anton Bellamy, has worked with her since January 2023.
tennis -role Julia Strand beat Nadia Kerrow in the final of the Lakeside Open on Sunday.
tennis -comparison Kerrow hit 14 aces, five fewer than Strand.
tennis -quote "I never felt tired, so I just swung," Kerrow said afterwards.
board +copied Wait 20 minutes and wipe off the excess.
board +trimmed First wash the board in warm water and let it dry.
board +reworded Keep the board out of the dishwasher, as the heat can split its glue joints.
board +format After sanding, use a cotton cloth to rub in about 15 ml of mineral oil.
board +fused Parrish advises against olive oil, which may go rancid, and notes that several thin coats are better than a thick one.
board +passive The surface should be sanded lightly with 180-grit paper.
board -number Sand the surface lightly with 120-grit paper.
board -name Joiner Wendy Parrish runs a workshop in Great Hallow.
board -negation Parrish recommends olive oil.
board -hedge Olive oil always turns rancid after a while.
board -addition Wait 20 minutes, wipe off the excess and store the board in a dark cupboard.
board -quote "One thick coat is all you need," Parrish says.
bell +copied The monks had asked for it three times since 1980.
bell +trimmed The Fenwell Museum will return a bronze bell to the monastery of Saint Orlo.
bell +reworded Brother Tomas expressed his thanks to the museum and said that the bell would be heard again at Easter.
bell +format The bell, which was cast in 1387, weighs 640 kg.
bell +fused Taken by soldiers in 1742, the bell came to the museum in 1911 as a bequest from the collector Edmund Rathe.
bell +passive Half of the £85,000 cost of the journey will be paid by the museum.
bell -date Soldiers took the bell from the monastery in 1911.
bell -name A copy made by the sculptor Helena Quist will hang in the museum.
bell -role The monastery of Saint Orlo will return a bronze bell to the Fenwell Museum.
bell -addition The museum agreed to return the bell after a court ruled in favour of the monks.
bell -addition A copy made by Marta Ilves will hang in the museum, where visitors will be allowed to ring it.
bell -quote "We were its owners, but now we let it go," Quist said.
seilbahn +copied Eine Nachtfahrt ist nicht geplant.
seilbahn +trimmed Die Anlage befördert bis zu 1.800 Fahrgäste pro Stunde.
seilbahn +reworded Gegenüber der alten Bahn hat sich die Fahrzeit halbiert.
seilbahn +format Die neue Seilbahn kostete 23,5 Mio. Euro und befördert stündlich bis zu 1800 Fahrgäste.
seilbahn +passive Die Gemeinde wurde vom Naturschutzbund kritisiert, weil sie kein neues Gutachten eingeholt habe.
seilbahn -number Die Anlage hat 32,5 Millionen Euro gekostet.
seilbahn -role Den Naturschutzbund kritisierte die Gemeinde, weil er kein neues Gutachten eingeholt habe.
seilbahn -hedge Nach Ansicht des Verbands vertreibt der Lärm die Birkhühner.
seilbahn -quote Bürgermeisterin Anke Thurner lobte das Projekt: „Die Bahn wird sich schnell bezahlt machen.“
lachs +trimmed Das Land will die Wehre bis 2029 umbauen.
lachs +reworded Bis zum Umbau der Wehre wollen die Angler keine Lachse fangen.
lachs +format Die Stiftung Klarwasser bezahlt das Zuchtprogramm in Norderau seit 12 Jahren.
lachs +fused Das Team um Carla Immhoff zählte 47 laichende Lachse in der Wesch, fand im Oberlauf jedoch keine.
lachs -date Zwischen dem 10. und dem 24. September beobachtete das Team 47 Tiere.
lachs -name Das Zuchtprogramm in Norderau wird von der Stiftung Blauquell bezahlt.
lachs -negation Auch im Oberlauf fanden die Forscher Lachse.
lachs -comparison Das Team beobachtete 47 Tiere, weniger als halb so viele wie erwartet.
lachs -addition Der Anglerverband verzichtet bis dahin auf den Fang und verlangt dafür eine Entschädigung vom Land.
librairie +copied Les trois salariés conservent leur emploi.
librairie +reworded L'Encre bleue, librairie de Saint-Aubrac, échappe à la fermeture.
librairie +format Les 640 lecteurs de la coopérative ont réuni 185.000 € en 6 semaines.
librairie +passive En 2017, le fonds avait été cédé par Odile Farcy à son neveu.
librairie -role En 2017, le neveu d'Odile Farcy lui avait cédé le fonds.
librairie -date La librairie a été rachetée le 12 mars par une coopérative de lecteurs.
librairie -hedge Selon la coopérative, un café ouvrira à l'étage à l'automne.
librairie -comparison La mairie a promis une aide de 20 000 euros, soit plus que la somme demandée.
librairie -negation La librairie L'Encre bleue, ouverte en 1962 à Saint-Aubrac, fermera ses portes.
voile +trimmed La navigatrice Maëlle Rioux a remporté dimanche la Ronde des Balises.
voile +format 18 des 31 bateaux engagés ont abandonné, ce qui constitue un record.
voile +reworded La gagnante dit avoir dormi moins de trois heures par jour.
voile +fused Favori de l'épreuve, Duncan Reith a perdu sa grand-voile au large du cap Sorn et termine derrière Maëlle Rioux.
voile +passive Le temps de référence établi en 2015 par Paul Kerdonec a été battu de 4 % par Rioux.
voile -number Elle devance de 25 milles l'Écossais Duncan Reith.
voile -name Rioux a battu le temps de référence établi en 2015 par Duncan Reith.
voile -quote « Je n'ai jamais douté de ma victoire », a raconté la gagnante à l'arrivée.
voile -addition Dix-huit des 31 bateaux engagés ont abandonné, la plupart à cause d'une violente tempête.
aceite +copied La empresa no despedirá a ninguno de sus 86 empleados.
aceite +reworded Rosario Almansa culpó a las heladas de abril del descenso de la producción.
aceite +format La botella de 0,5 litros pasará de 4,50 € a 5,20 € desde el 1 de diciembre.
aceite +passive La cooperativa fue demandada en mayo por el sindicato Agrunión por el pago de horas extra.
aceite -number La cooperativa producirá este año 2.400 toneladas de aceite, un 53 % menos que en la campaña anterior.
aceite -role La cooperativa demandó en mayo al sindicato Agrunión por el pago de horas extra.
aceite -negation La empresa despedirá a sus 86 empleados.
aceite -hedge El juez dictará sentencia antes de Navidad.
aceite -comparison La cooperativa rival, Los Cerrillos, ha perdido más cosecha que Valdeumbría.
telescopio +trimmed El instrumento costó 41 millones de dólares y sustituye a otro de 1986.
telescopio +reworded Inés Quiroga estará al frente del primer programa, centrado en la búsqueda de cometas.
telescopio +format Setenta y tres objetos desconocidos aparecieron durante las pruebas del telescopio.
telescopio +fused El público no podrá visitar el recinto hasta marzo de 2027.
telescopio +passive La mitad de la obra fue pagada por el gobierno regional.
telescopio -date El observatorio de Cerro Pardo estrenó el 9 de noviembre un telescopio con un espejo de 3,6 metros.
telescopio -name El observatorio de Cerro Pardo se encuentra en la provincia de Belmira.
telescopio -quote «Es el mejor cielo del mundo», comentó la científica.
telescopio -addition La fundación Merlo aportó el resto y construirá además un museo junto al recinto.
treno +copied La linea, lunga 38 chilometri, fu costruita nel 1907.
treno +trimmed La regione ha speso 12,7 milioni di euro per riparare 14 ponti.
treno +reworded D'inverno il treno non circolerà.
treno +format Il biglietto costerà 18 € e i bambini sotto i 6 anni non pagheranno.
treno +passive Due locomotive restaurate sono state donate alla regione dall'associazione Binari Vivi.
treno -role La regione ha donato all'associazione Binari Vivi due locomotive restaurate.
treno -comparison La regione ha speso 12,7 milioni di euro, la metà di quanto previsto, per riparare 14 ponti.
treno -hedge Secondo l'assessora, nel 2027 la linea arriverà fino a Castelvento.
treno -negation Il servizio è previsto anche nei mesi invernali.
mosaico +trimmed L'opera raffigura un polpo circondato da dodici delfini.
mosaico +reworded Serravalle, che dirige gli scavi, calcola che serviranno altri sei mesi di lavoro.
mosaico +format Il comune coprirà il mosaico con una lastra di vetro da 90mila euro.
mosaico +fused Il mosaico romano scoperto sotto un parcheggio di Morgana Marina resterà al suo posto, protetto da una lastra di vetro.
mosaico -number Il parcheggio, che aveva 250 posti, resterà chiuso almeno fino a Pasqua.
mosaico -date Lo studente Pietro Landolfi ha trovato il mosaico il 3 agosto.
mosaico -name A trovare il mosaico è stato lo studente Matteo Landolfi, mentre puliva un muro.
mosaico -quote «Ho capito subito che era un tesoro», ha raccontato lo studente.
mosaico -addition Il comune coprirà il mosaico con una lastra di vetro e farà pagare un biglietto ai visitatori.
`);
