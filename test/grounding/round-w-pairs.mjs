// Round W: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. None of its sentences was looked at while the check was made.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The Ostrand ferry ran aground on a sandbank near Pell Point on Tuesday morning with 214 passengers and 19 crew on board. Nobody was injured, but three cars on the lower deck were damaged.
Captain Moira Venn told reporters that the steering had stopped responding about four minutes before the impact. The coastguard towed the vessel free at 11:40 a.m., after the tide had risen.
Harbour authorities said that an electrical fault may have caused the failure. Investigators have not yet examined the ship's data recorder.
The operator, Skerry Lines, cancelled all sailings until Friday, March 14, and promised full refunds. The same ferry had passed its yearly inspection in January.`,
  },
  bakery: {
    language: 'en',
    text: `Hollin & Crewe, a chain of bakeries based in Leeds, reported a pre-tax profit of £2.4 million for 2023, up from £1.9 million a year earlier. Revenue rose by 12 percent to £31 million.
Chief executive Tamsin Okoro said that online orders now account for a fifth of sales. "We are no longer just a shop on the corner," she said.
The company opened seven branches last year and closed two. It plans to hire 150 people by the end of 2025, most of them in the north of England.
In April, Hollin & Crewe bought its smaller rival Dunmow Bread for an undisclosed sum. Analysts at Perrin Gale warned that rising butter prices could reduce margins next year.`,
  },
  lichen: {
    language: 'en',
    text: `A lichen that grows on the roofs of old barns can survive weeks without water by turning its cells into a kind of glass, according to a study published in the journal Dryland Botany. A team led by Priya Halvorsen of the University of Tarnby followed 1,200 samples over 18 months.
About 86% of the samples recovered after 40 days of drought. Samples taken from north-facing roofs recovered faster than those from south-facing roofs.
The researchers suspect that a sugar called trehalose protects the cells. They did not find any sign of damage to the algae inside the lichen.
Halvorsen said the results do not prove that other species behave in the same way. The work was funded by the Brandt Foundation.`,
  },
  cyclist: {
    language: 'en',
    text: `Joana Teles won the fourth stage of the Tour of the Marches on Saturday, beating Ingrid Maes by six seconds after a climb of 14 kilometres. Britta Lohse finished third.
Teles, 23, attacked two kilometres from the top and was never caught. "My legs hurt, but my head was calm," she said at the finish in Corvale.
Maes still leads the overall standings by 41 seconds. The defending champion, Ruth Adeyemi, withdrew on Thursday because of a knee injury.
The race, which began on 3 May, ends on Monday with a time trial of 27.5 kilometres. It is the first time that the event has not visited the coast.`,
  },
  boiler: {
    language: 'en',
    text: `Before you bleed a radiator, turn off the heating and wait at least 30 minutes for the water to cool. Place a towel and a small bowl under the valve.
Insert the key into the valve and turn it anticlockwise by a quarter turn. You should hear a hiss as the trapped air escapes.
When water begins to drip steadily, close the valve at once. Do not unscrew the valve completely, because hot water may spray out.
Finally, check the pressure gauge on the boiler: it should read between 1 and 1.5 bar. If the pressure falls below 0.8 bar, top up the system or call a heating engineer. Most households need to bleed their radiators only once or twice a year.`,
  },
  museum: {
    language: 'en',
    text: `The Harrow Street Museum will return 48 bronze figures to the island of Tamaru, its director, Colin Strand, announced on October 9. The figures were taken by a British naval officer in 1871.
Tamaru's culture minister, Lani Pouono, had asked for the objects in 2016 and again in 2021. She called the decision "a late but honest gesture".
The museum will keep two figures on loan for ten years. A former curator allegedly hid letters showing that the officer had stolen the bronzes; he denies the accusation.
The trustees approved the return by nine votes to four. The first crates are expected to arrive in Tamaru in February 2026.`,
  },
  reservoir: {
    language: 'en',
    text: `The city of Marlow Heights lifted its ban on garden watering on Wednesday after the Dunfield reservoir reached 71 percent of its capacity. In August it had been only 38 percent full.
Water chief Edgar Nwosu said that heavy September rain had brought more relief than the new pipeline. The pipeline, which cost $64 million, opened in June.
Residents cut their daily use from 180 litres to 132 litres per person during the drought. Fines were imposed on 2,300 households.
The council rejected a proposal by councillor Beth Sorley to raise water prices. Forecasters say that next summer could be dry again.`,
  },
  bruecke: {
    language: 'de',
    text: `Die Stadt Wellenburg sperrt die alte Karlsbrücke ab dem 2. Juni für den gesamten Autoverkehr. Fußgänger und Radfahrer dürfen sie weiterhin benutzen.
Ingenieure hatten bei einer Prüfung im März 37 Risse im Beton entdeckt. Eine unmittelbare Einsturzgefahr besteht nach Angaben von Baudezernentin Heike Larsow nicht.
Die Sanierung soll 8,5 Millionen Euro kosten und rund 14 Monate dauern. Das Land übernimmt 60 Prozent der Kosten.
Der Einzelhandelsverband kritisierte die Entscheidung und befürchtet sinkende Umsätze. Verbandschef Jonas Timmer sprach von einem „schweren Schlag für die Innenstadt“. Täglich überqueren etwa 12.000 Fahrzeuge die Brücke, die 1928 gebaut wurde.`,
  },
  imkerin: {
    language: 'de',
    text: `Die Imkerin Vera Domschke hat den Naturpreis des Landkreises Hohenau gewonnen. Sie betreut am Rand des Dorfes Lindach 45 Bienenvölker.
Der Preis ist mit 3.000 Euro dotiert und wurde am 18. September im Rathaus verliehen. Landrat Bernd Kessing überreichte Domschke die Urkunde.
Im vergangenen Winter verlor sie kein einziges Volk, während im Landkreis im Durchschnitt 17 Prozent der Völker starben. Domschke vermutet, dass die milden Temperaturen geholfen haben könnten.
Ihr Honig wird nicht in Supermärkten verkauft, sondern nur auf dem Wochenmarkt. Mit dem Preisgeld will sie eine Schulimkerei aufbauen.`,
  },
  phare: {
    language: 'fr',
    text: `Le phare de Kerlouan-Bihan, éteint depuis 2009, a été vendu aux enchères pour 425 000 euros. L'acheteuse, l'architecte Solène Marzin, veut y ouvrir une résidence d'artistes.
La commune avait proposé 380 000 euros, mais elle n'a pas pu suivre la dernière offre. Le maire, Yann Coatmeur, s'est dit « déçu mais confiant ».
Les travaux commenceront le 15 avril et dureront environ deux ans. La tour, haute de 46 mètres, pourrait accueillir ses premiers visiteurs en 2027.
Selon un rapport, l'escalier est en meilleur état que la lanterne. Une association locale n'a pas déposé de recours contre la vente.`,
  },
  chocolat: {
    language: 'fr',
    text: `Le chocolatier lyonnais Berthet a supprimé 64 postes en 2024, soit 8 % de ses effectifs. Son chiffre d'affaires a reculé à 92 millions d'euros, contre 101 millions un an plus tôt.
La directrice générale, Odile Fauvert, attribue cette baisse à la hausse du prix du cacao. Le groupe n'envisage pas de fermer son usine de Givors.
Le syndicat a accusé la direction d'avoir caché les chiffres aux salariés. La direction rejette cette accusation.
En novembre, Berthet a racheté la marque belge Van Ossel. Les exportations vers le Japon ont augmenté plus vite que les ventes en France. Le groupe pourrait ouvrir une boutique à Osaka l'an prochain.`,
  },
  huerto: {
    language: 'es',
    text: `Los vecinos del barrio de Torrealta, en Zaragoza, inauguraron el sábado un huerto comunitario de 1.500 metros cuadrados. El terreno llevaba 11 años abandonado.
El ayuntamiento aportó 40.000 euros y la asociación vecinal reunió otros 12.000. La presidenta de la asociación, Amparo Lecina, agradeció el apoyo de las escuelas.
El proyecto cuenta con 62 parcelas, y ya hay más de 200 personas en lista de espera. No se permite el uso de pesticidas.
El concejal Rubén Oteiza dijo que el huerto podría ampliarse en 2026. «La tierra nos ha vuelto a juntar», afirmó Lecina durante el acto del 5 de octubre.`,
  },
  volcan: {
    language: 'es',
    text: `Un equipo de la Universidad de Almenara ha descubierto un lago subterráneo bajo el volcán Quilpo, a 2.300 metros de altura. La geóloga Nuria Baztán dirigió la expedición, que duró 23 días.
El agua alcanza una temperatura de 54 grados y contiene bacterias desconocidas hasta ahora. Los científicos no encontraron señales de una erupción próxima.
Según Baztán, el lago podría tener más de 6.000 años. La cámara norte es más profunda que la cámara sur.
El gobierno regional financió el 70 % de la investigación. Los resultados se publicaron el 12 de marzo en la revista Tierra Honda.`,
  },
  teatro: {
    language: 'it',
    text: `Il Teatro Bellariva di Ancona riapre sabato 9 novembre dopo sei anni di restauri. I lavori sono costati 7,2 milioni di euro, più del previsto.
La sala conta ora 640 posti, contro i 580 di prima. La direttrice Livia Carboni ha scelto per la serata inaugurale un'opera del compositore Dario Menghin.
Il sindaco Paolo Strozzini non parteciperà alla cerimonia per motivi di salute. Secondo Carboni, la stagione potrebbe attirare 50.000 spettatori.
La regione ha coperto il 45% delle spese. «Questa casa torna a respirare», ha detto la direttrice ai giornalisti.`,
  },
  cantina: {
    language: 'it',
    text: `La cantina Poggio Serrato, in provincia di Siena, ha acquistato la tenuta vicina Villa Morandi per 3,8 milioni di euro. L'accordo è stato firmato il 22 gennaio.
Con l'operazione l'azienda passa da 34 a 51 ettari di vigneto. La titolare, Bianca Ruspoletti, prevede di assumere 12 persone entro il 2026.
La vendemmia dell'anno scorso è stata inferiore del 20% a quella precedente a causa della grandine. Il vino bianco ha venduto più del rosso per la prima volta.
L'azienda non esporta ancora negli Stati Uniti. Secondo l'enologo Furio Dandolin, il caldo potrebbe anticipare la prossima raccolta.`,
  },
};

export const pairs = readPairs(`
ferry +copied Nobody was injured, but three cars on the lower deck were damaged.
ferry +trimmed The Ostrand ferry ran aground on a sandbank near Pell Point on Tuesday morning.
ferry +passive The vessel was towed free by the coastguard at 11:40 a.m.
ferry +reworded An electrical fault may be to blame for the failure, according to harbour authorities.
ferry +format Skerry Lines cancelled all sailings until Friday, 14 March.
ferry +fused The Ostrand ferry, which had passed its yearly inspection in January, ran aground near Pell Point with 214 passengers on board.
ferry -number The ferry ran aground with 241 passengers and 19 crew on board.
ferry -hedge Harbour authorities said that an electrical fault caused the failure.
ferry -negation Investigators have already examined the ship's data recorder.
ferry -date Skerry Lines cancelled all sailings until Friday, March 21.
ferry -name Captain Moira Dunn told reporters that the steering had stopped responding.
ferry -addition The coastguard towed the vessel free and arrested the first officer.
bakery +copied Revenue rose by 12 percent to £31 million.
bakery +format The chain's revenue grew 12% to £31m.
bakery +passive Dunmow Bread was bought by Hollin & Crewe in April.
bakery +trimmed The company opened seven branches last year.
bakery +format Online orders now make up 20 percent of sales, chief executive Tamsin Okoro said.
bakery +reworded Analysts at Perrin Gale cautioned that more expensive butter could squeeze margins next year.
bakery -number Hollin & Crewe reported a pre-tax profit of £2.9 million for 2023.
bakery -role Dunmow Bread bought its smaller rival Hollin & Crewe in April.
bakery -comparison Pre-tax profit fell to £2.4 million from £1.9 million a year earlier.
bakery -hedge Rising butter prices will reduce margins next year, according to analysts at Perrin Gale.
bakery -date The company plans to hire 150 people by the end of 2027.
bakery -quote "We are no longer just a shop for the rich," Okoro said.
bakery -addition The company opened seven branches last year and won a national award for its sourdough.
lichen +trimmed A lichen that grows on the roofs of old barns can survive weeks without water.
lichen +format The team followed 1200 samples over a year and a half.
lichen +format Some 86 percent of the samples recovered after 40 days of drought.
lichen +reworded Recovery was quicker in samples from north-facing roofs than in those from south-facing ones.
lichen +passive The Brandt Foundation funded the work.
lichen -comparison Samples from north-facing roofs recovered more slowly than those from south-facing roofs.
lichen -negation The researchers found signs of damage to the algae inside the lichen.
lichen -negation Halvorsen said the results prove that other species behave in the same way.
lichen -number About 68% of the samples recovered after 40 days of drought.
lichen -name The team was led by Priya Halvorsen of the University of Aalborg.
lichen -hedge The researchers have proved that a sugar called trehalose protects the cells.
cyclist +trimmed Joana Teles won the fourth stage of the Tour of the Marches on Saturday.
cyclist +passive Ingrid Maes was beaten by Joana Teles by six seconds.
cyclist +fused Teles, 23, won the stage after attacking two kilometres from the top.
cyclist +reworded Defending champion Ruth Adeyemi pulled out on Thursday with a knee injury.
cyclist +format The race began on May 3 and ends on Monday with a 27.5 km time trial.
cyclist -role Ingrid Maes beat Joana Teles by six seconds in the fourth stage.
cyclist -number Maes still leads the overall standings by 14 seconds.
cyclist -name Britta Lohse withdrew on Thursday because of a knee injury.
cyclist -quote "My legs hurt, but my heart was full," Teles said at the finish.
cyclist -date The race, which began on 5 May, ends on Monday with a time trial.
boiler +copied Place a towel and a small bowl under the valve.
boiler +reworded Switch off the heating and let the water cool for at least 30 minutes before bleeding a radiator.
boiler +trimmed Turn the key anticlockwise by a quarter turn.
boiler +format Wait at least half an hour for the water to cool.
boiler +reworded Never unscrew the valve completely, as hot water may spray out.
boiler -negation Unscrew the valve completely once water begins to drip.
boiler -number The boiler's pressure gauge should read between 2 and 2.5 bar.
boiler -comparison Top up the system if the pressure rises above 0.8 bar.
boiler -addition Place a towel under the valve and wear rubber gloves.
museum +trimmed The Harrow Street Museum will return 48 bronze figures to the island of Tamaru.
museum +format Director Colin Strand announced the return on 9 Oct.
museum +reworded A former curator is accused of hiding letters that showed the officer had stolen the bronzes, which he denies.
museum +passive The return was approved by the trustees by 9 votes to 4.
museum +fused Lani Pouono, who had asked for the objects in 2016 and 2021, called the decision "a late but honest gesture".
museum -hedge A former curator hid letters showing that the officer had stolen the bronzes.
museum -date The figures were taken by a British naval officer in 1917.
museum -role Tamaru will return 48 bronze figures to the Harrow Street Museum.
museum -name The culture minister, Sefa Tolani, called the decision "a late but honest gesture".
museum -number The museum will keep twelve figures on loan for ten years.
museum -quote Pouono called the decision "a cheap and dishonest gesture".
reservoir +reworded Marlow Heights ended its garden watering ban on Wednesday.
reservoir +format The Dunfield reservoir reached 71% of its capacity, up from 38% in August.
reservoir +passive A proposal by councillor Beth Sorley to raise water prices was rejected by the council.
reservoir +format The pipeline opened in June at a cost of 64 million dollars.
reservoir +trimmed Fines were imposed on 2,300 households.
reservoir -comparison Nwosu said that heavy September rain had brought less relief than the new pipeline.
reservoir -negation The council did not reject a proposal by councillor Beth Sorley to raise water prices.
reservoir -number Residents cut their daily use from 180 litres to 123 litres per person.
reservoir -hedge Forecasters say that next summer will be dry again.
reservoir -role Councillor Beth Sorley rejected a proposal by the council to raise water prices.
bruecke +copied Fußgänger und Radfahrer dürfen sie weiterhin benutzen.
bruecke +format Die Sanierung soll 8,5 Mio. Euro kosten.
bruecke +passive Bei einer Prüfung im März wurden von Ingenieuren 37 Risse im Beton entdeckt.
bruecke +reworded Das Land trägt 60 % der Kosten.
bruecke +trimmed Täglich überqueren etwa 12.000 Fahrzeuge die Brücke.
bruecke -negation Nach Angaben von Baudezernentin Heike Larsow besteht eine unmittelbare Einsturzgefahr.
bruecke -number Ingenieure hatten bei einer Prüfung im März 73 Risse im Beton entdeckt.
bruecke -date Die Stadt sperrt die alte Karlsbrücke ab dem 12. Juni für den gesamten Autoverkehr.
bruecke -name Verbandschef Jonas Brandauer sprach von einem „schweren Schlag für die Innenstadt“.
bruecke -quote Timmer sprach von einem „großen Gewinn für die Innenstadt“.
imkerin +trimmed Die Imkerin Vera Domschke hat den Naturpreis des Landkreises Hohenau gewonnen.
imkerin +format Der mit 3000 Euro dotierte Preis wurde am 18.9. im Rathaus verliehen.
imkerin +passive Die Urkunde wurde Domschke von Landrat Bernd Kessing überreicht.
imkerin +reworded Das Preisgeld soll in den Aufbau einer Schulimkerei fließen.
imkerin -role Vera Domschke überreichte Landrat Bernd Kessing die Urkunde.
imkerin -negation Ihr Honig wird in Supermärkten verkauft.
imkerin -hedge Die milden Temperaturen haben laut Domschke mit Sicherheit geholfen.
imkerin -addition Sie betreut 45 Bienenvölker und züchtet außerdem Schafe.
phare +trimmed Le phare de Kerlouan-Bihan a été vendu aux enchères pour 425 000 euros.
phare +format Les travaux commenceront le 15 avril et dureront environ 2 ans.
phare +reworded L'architecte Solène Marzin souhaite transformer le phare en résidence d'artistes.
phare +fused La tour de 46 mètres, éteinte depuis 2009, pourrait accueillir ses premiers visiteurs en 2027.
phare -number La commune avait proposé 360 000 euros.
phare -negation Une association locale a déposé un recours contre la vente.
phare -comparison Selon un rapport, l'escalier est en moins bon état que la lanterne.
phare -hedge La tour accueillera ses premiers visiteurs en 2027.
phare -name Le maire, Hervé Coatmeur, s'est dit « déçu mais confiant ».
chocolat +copied La direction rejette cette accusation.
chocolat +format Berthet a supprimé 64 postes en 2024, soit 8 pour cent de ses effectifs.
chocolat +passive La marque belge Van Ossel a été rachetée par Berthet en novembre.
chocolat +reworded L'usine de Givors ne devrait pas fermer, selon les projets du groupe.
chocolat +trimmed La directrice générale, Odile Fauvert, attribue cette baisse à la hausse du prix du cacao.
chocolat -role La direction a accusé le syndicat d'avoir caché les chiffres aux salariés.
chocolat -comparison Les exportations vers le Japon ont augmenté moins vite que les ventes en France.
chocolat -negation Le groupe envisage de fermer son usine de Givors.
chocolat -date Berthet a supprimé 64 postes en 2022.
huerto +trimmed Los vecinos del barrio de Torrealta inauguraron el sábado un huerto comunitario.
huerto +format El huerto ocupa 1500 metros cuadrados.
huerto +reworded Los pesticidas están prohibidos.
huerto +fused El proyecto, al que el ayuntamiento aportó 40.000 euros, cuenta con 62 parcelas.
huerto -number El terreno llevaba 21 años abandonado.
huerto -hedge El concejal Rubén Oteiza dijo que el huerto se ampliará en 2026.
huerto -negation Se permite el uso de pesticidas.
huerto -name La presidenta de la asociación, Carmen Lecina, agradeció el apoyo de las escuelas.
huerto -quote «La tierra nos ha separado», afirmó Lecina durante el acto.
volcan +trimmed Un equipo de la Universidad de Almenara ha descubierto un lago subterráneo bajo el volcán Quilpo.
volcan +passive La expedición fue dirigida por la geóloga Nuria Baztán y duró 23 días.
volcan +format El gobierno regional financió el 70 por ciento de la investigación.
volcan +reworded No se hallaron indicios de una erupción próxima.
volcan -comparison La cámara norte es menos profunda que la cámara sur.
volcan -number El agua alcanza una temperatura de 84 grados.
volcan -date Los resultados se publicaron el 12 de mayo en la revista Tierra Honda.
volcan -addition La expedición duró 23 días y descubrió también restos de un poblado antiguo.
volcan -negation Los científicos encontraron señales de una erupción próxima.
teatro +trimmed Il Teatro Bellariva di Ancona riapre sabato 9 novembre.
teatro +format La regione ha coperto il 45 per cento delle spese.
teatro +reworded Per motivi di salute il sindaco Paolo Strozzini sarà assente alla cerimonia.
teatro +passive Per la serata inaugurale è stata scelta dalla direttrice Livia Carboni un'opera di Dario Menghin.
teatro +fused Il teatro, che ora conta 640 posti, riapre dopo sei anni di restauri.
teatro -negation Il sindaco Paolo Strozzini parteciperà alla cerimonia.
teatro -number I lavori sono costati 9,2 milioni di euro.
teatro -hedge Secondo Carboni, la stagione attirerà 50.000 spettatori.
teatro -name La direttrice ha scelto per la serata inaugurale un'opera del compositore Dario Salvemini.
teatro -quote «Questa casa non ha più futuro», ha detto la direttrice ai giornalisti.
cantina +trimmed La cantina Poggio Serrato ha acquistato la tenuta vicina Villa Morandi.
cantina +passive La tenuta Villa Morandi è stata acquistata dalla cantina Poggio Serrato per 3,8 milioni di euro.
cantina +format La titolare prevede di assumere dodici persone entro il 2026.
cantina +reworded Per la prima volta le vendite del bianco hanno superato quelle del rosso.
cantina -role La tenuta Villa Morandi ha acquistato la cantina Poggio Serrato.
cantina -comparison Il vino bianco ha venduto meno del rosso per la prima volta.
cantina -negation L'azienda esporta già negli Stati Uniti.
cantina -date L'accordo è stato firmato il 22 giugno.
cantina -addition La cantina ha acquistato la tenuta Villa Morandi e aprirà un albergo di lusso.
`);
