// Round G: written by a hand that has not read the check. All places, people, firms and events are invented.
// None of its sentences was looked at while the check was made, nor were its totals until the end.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  quay: {
    language: 'en',
    text: `Councillors in Wexmouth voted 14 to 9 on Tuesday to close Quay Street to cars between 10 a.m. and 6 p.m. from 1 May. The trial will last eighteen months and cost £340,000, most of it paid by the county.
Deputy leader Orla Pennick, who proposed the scheme, said air pollution on the street had been above the legal limit in four of the past five years. "We cannot keep asking children to hold their breath on the way to school," she told the meeting. Buses, taxis and disabled drivers will still be allowed through.
Opposition leader Graham Tull called the plan "a gift to the out-of-town retail park" and said traders had not been consulted. Ms Pennick denied this, saying that 212 businesses had been sent a questionnaire in January and that 61 had replied. A survey by the chamber of commerce found that a third of shopkeepers support the closure, while just over half oppose it.
The council may extend the hours into the evening if the trial succeeds, but no decision will be taken before next summer. Mr Tull has not ruled out a legal challenge.`,
  },
  lumen: {
    language: 'en',
    text: `Lumen & Hart, the Calderby-based maker of stage lighting, reported a pre-tax profit of £18.4 million for the year to 31 March, down from £22.1 million a year earlier. Revenue rose 6% to £207 million, its fourth annual increase in a row.
Chief executive Dana Okwuosa blamed the fall in profit on higher energy bills and the cost of moving production from Calderby to a new plant in Skelholm. "The move was painful, but it is behind us," she said. Finance director Piers Lammond said the company had no plans to cut jobs, although some of its 1,150 workers could be offered early retirement.
Sales in Asia grew by a quarter, while those in North America shrank by 3%. The firm will pay a dividend of 9p a share, unchanged from last year.
Analysts at Fennimore Bank had expected a profit of £20 million. The shares fell 7% in early trading before recovering to close 2% lower. According to people familiar with the matter, the rival group Nordlys is considering a bid. Both companies declined to comment.`,
  },
  valleys: {
    language: 'en',
    text: `Nineteen-year-old Ines Varga won the Five Valleys road race on Sunday, finishing the 142-kilometre course in 3 hours 41 minutes. She beat last year's champion, Tove Haldane, by 12 seconds, and Mirela Costin came third. Varga is the youngest winner in the race's 38-year history.
Kate Brannigan, the favourite, did not finish. She fell on a wet descent near Ormsgill with 30 kilometres left and was taken to hospital with a suspected broken collarbone. Her team manager, Luc Derome, said she had been conscious throughout and might be fit for the national championships in August.
Haldane complained that a motorcycle had sheltered Varga on the last climb. The organisers reviewed the television pictures and rejected the protest. "I never saw the motorbike. I was looking at the road," Varga said.
About 60,000 people lined the route, fewer than last year, when the sun shone. Varga, who rides for the Pell-Ardent team, will give half of her €8,000 prize to the club in Tarnbridge where she learned to ride.`,
  },
  bees: {
    language: 'en',
    text: `Bumblebee colonies close to motorways raise far fewer queens than those in quieter places, according to researchers at the University of Holmgard. Their study, published on 9 September in the journal Field Biology, followed 46 colonies over two summers. Colonies within 200 metres of a motorway produced 31% fewer queens than those farther away.
Lead author Samir Adeyo said noise, rather than exhaust fumes, could be the reason. In a laboratory test, recorded traffic noise made the bees spend less time foraging, whereas fumes had no measurable effect. "It is a strong hint, but it is not yet proof," he said.
Helle Strand of the Institute of Pollination in Nyvik, who was not involved in the study, called the work careful but warned that the sample was small. Pesticides, which the team did not measure, might also play a part, she said.
The national road agency paid for the study with 1.2 million crowns. The authors said it had no influence on the results. A larger study of 300 colonies is to begin in April. Until then, Adeyo advises councils not to mow roadside verges before July.`,
  },
  lifeboat: {
    language: 'en',
    text: `The former accountant of the Brackwater lifeboat charity was jailed on Friday for three years and four months for stealing £412,000 from it. Neil Corrigan, 54, had admitted 17 counts of fraud at an earlier hearing. Judge Amina Rahal told him he had "robbed people who risk their lives for strangers".
Thornley Crown Court heard that Corrigan paid false invoices to a firm in his wife's name between 2016 and 2021. His wife, Lorraine Corrigan, was cleared of money laundering in May after the jury accepted that she knew nothing of the payments.
Prosecutor Hugh Devane said the money had been spent on holidays, a boat and online gambling. Petra Lisle, defending, said her client was ashamed and had sold his house to repay £150,000.
The fraud came to light when a volunteer, Joan Teague, noticed that an invoice was dated on a Sunday. The charity said no rescues had been affected, but it had been forced to delay the purchase of a new boat. Police are still investigating a second man, who has not been charged. He denies any wrongdoing.`,
  },
  kettle: {
    language: 'en',
    text: `Appliance maker Brevona is recalling about 85,000 of its SwiftBoil kettles after 23 reports of handles coming loose. Four people suffered minor burns, the company said on Monday, but nobody needed hospital treatment.
The recall covers the models SB-20 and SB-22, sold between September 2022 and June 2023 at the chains Homely and Marchbanks. The model number is printed on the base. The larger SB-40 is not affected.
Customers should stop using the kettles at once and unplug them. They can choose between a full refund and a replacement, and they do not need a receipt. To claim, they must fill in a form on Brevona's website by 30 November and send a photograph of the kettle with its cable cut. "Please do not take it back to the shop," said spokeswoman Ruth Imber.
The safety watchdog believes that a glue which softens with heat may be to blame. The consumer group FairBuy criticised Brevona for waiting seven weeks after the first report. The company rejected the criticism, saying it had needed the time for tests. It is Brevona's second recall in three years.`,
  },
  deich: {
    language: 'de',
    text: `Nach dem Dauerregen der vergangenen Woche ist in der Nacht zum Mittwoch der Deich bei Oberlenzau auf einer Länge von 40 Metern gebrochen. Rund 1.800 Menschen mussten ihre Häuser verlassen. Verletzt wurde nach Angaben der Feuerwehr niemand. Der Pegel der Lenz stieg auf 6,72 Meter, so hoch wie seit 1954 nicht mehr.
Landrätin Mechthild Sorge rief am Mittwochmorgen den Katastrophenfall aus. „Wir haben den Deich nicht vernachlässigt“, sagte sie. Die Bürgerinitiative Sichere Lenz wirft dem Kreis dagegen vor, eine seit 2017 geplante Sanierung immer wieder verschoben zu haben. Ihr Sprecher Holger Brandeck fordert eine unabhängige Untersuchung.
Etwa 350 Helfer füllten bis zum Abend 90.000 Sandsäcke. Ein Drittel der Vertriebenen kam in der Turnhalle von Niederlenzau unter, die übrigen bei Verwandten und Freunden. Die Bahnstrecke nach Kampen bleibt voraussichtlich bis zum 12. November gesperrt.
Der Wetterdienst rechnet ab Freitag mit sinkenden Wasserständen. Die Höhe des Schadens steht noch nicht fest. Möglicherweise haben Wühlmäuse den Deich geschwächt, sagte der Ingenieur Falk Nissen, der den Bruch im Auftrag des Kreises begutachtet.`,
  },
  orgel: {
    language: 'de',
    text: `Die Stadt Hallenburg hat am Sonntag die restaurierte Barockorgel der Marienkirche eingeweiht. Die Arbeiten dauerten sechs Jahre, zwei Jahre länger als geplant, und kosteten 2,4 Millionen Euro. Die Hälfte davon trug das Land, den Rest brachten Spender und die Gemeinde auf.
Orgelbauerin Katrin Wessel ließ von den 2.116 Pfeifen nur 190 neu anfertigen. „Wir wollten ihr keine neue Stimme geben, sondern die alte zurück“, sagte sie. Das Instrument von 1731 stammt vermutlich aus der Werkstatt von Jobst Adelung, sicher belegt ist das nicht.
Beim Eröffnungskonzert spielte der Organist Emil Tarnow vor 700 Zuhörern Werke des 17. und 18. Jahrhunderts. Der Kritiker der Hallenburger Post lobte den Klang, fand das Programm aber zu lang. Pfarrer Jonas Ruland wies den Vorwurf zurück, das Geld hätte besser in den undichten Kirchturm fließen sollen: Dessen Reparatur sei bereits bezahlt und beginne im März.
Künftig soll es jeden zweiten Freitag ein Konzert geben. Der Eintritt ist für Schüler frei, Erwachsene zahlen 8 Euro. Über ein Festival im kommenden Jahr wird noch verhandelt.`,
  },
  fournil: {
    language: 'fr',
    text: `La chaîne de boulangeries Le Fournil d'Ansac va fermer 12 de ses 84 magasins d'ici au 30 juin, a annoncé jeudi sa directrice générale, Solène Marchadier. Quelque 95 salariés sont concernés, mais l'entreprise assure qu'aucun licenciement n'est prévu : tous se verront proposer un poste dans un autre magasin.
Le groupe a perdu 3,1 millions d'euros l'an dernier, après un bénéfice de 800 000 euros l'année précédente. La direction met en cause la hausse du prix du beurre, qui a augmenté de 40 % en un an, et celle des loyers. « Nous ne voulons pas vendre la baguette à deux euros », a déclaré Mme Marchadier.
Le syndicat Union du pain juge ces explications insuffisantes. Selon son délégué, Hervé Lantoine, la direction aurait versé 600 000 euros de primes aux cadres. L'entreprise dément.
La maire de Vaubrun, Claire Estève, dont la commune perdrait sa seule boulangerie, a demandé une rencontre. Le groupe pourrait y céder le local à un artisan. Il compte en revanche ouvrir trois points de vente dans des gares en septembre.`,
  },
  embalse: {
    language: 'es',
    text: `El Gobierno regional de Altavega levantó el lunes las restricciones de agua que afectaban desde hacía catorce meses a 230.000 vecinos de 41 municipios. El embalse de Montearcos, el mayor de la región, está al 58 % de su capacidad, frente al 17 % que registraba en octubre.
La consejera de Medio Ambiente, Lucía Barrenechea, atribuyó la mejora a las lluvias de febrero y marzo, las más abundantes en veinte años. «La sequía ha terminado, pero no podemos volver a malgastar», advirtió. Los agricultores podrán regar de nuevo a partir del 1 de mayo, aunque solo tres días por semana.
El presidente de la asociación de regantes, Tomás Iruela, consideró insuficiente la medida y calculó en 19 millones de euros las pérdidas del sector. No descartó acudir a los tribunales. La consejera negó que se haya favorecido a los campos de golf, que seguirán sin poder usar agua potable.
Según un informe de la Universidad de Peñalda, las sequías podrían ser el doble de frecuentes en 2050. El Gobierno prevé construir una desaladora en Puerto Lázar, pero aún no tiene financiación.`,
  },
  hospital: {
    language: 'es',
    text: `Un fallo informático dejó sin sistema de citas durante nueve horas al hospital Santa Elvira de Córvalo y obligó a aplazar 312 consultas y 14 operaciones el pasado jueves. Las urgencias funcionaron con normalidad y ningún paciente sufrió daños, según el centro.
La avería empezó a las 7.20, después de que la empresa Datanexo instalara una actualización durante la noche. El director del hospital, Ramiro Ochandía, descartó un ciberataque. «No se ha perdido ni un solo historial», afirmó. Datanexo pidió disculpas y dijo que el error se debió probablemente a un certificado caducado.
La portavoz del sindicato de enfermería, Nuria Valcárcel, recordó que es la tercera caída en lo que va de año y pidió que se rescinda el contrato, que vence en 2027 y cuesta 1,6 millones de euros anuales. El hospital estudia imponer una multa a la empresa, pero no prevé cambiar de proveedor.
Los pacientes afectados recibirán una nueva fecha por teléfono antes del 15 de junio y no tienen que llamar. Las operaciones se harán primero. La mitad de las consultas aplazadas son de traumatología.`,
  },
  museo: {
    language: 'it',
    text: `I carabinieri hanno recuperato a Roccaviva un dipinto del Seicento rubato nel 2009 dal museo civico di Monteserra. La tela, attribuita a un allievo del pittore Ercole Bandini, era nascosta dietro un armadio in un garage. Il suo valore è stimato in 450.000 euro.
Il proprietario del garage, un antiquario di 67 anni, è indagato per ricettazione. Il suo avvocato, Silvia Trebbi, sostiene che l'uomo abbia comprato il quadro in buona fede nel 2014 per 3.000 euro. Nessuno è stato arrestato. Secondo gli inquirenti, il furto potrebbe essere opera di una banda che in quegli anni colpì almeno sei musei.
La direttrice del museo, Agnese Rovaldi, ha riconosciuto la tela da una piccola bruciatura sul bordo. «Non avevamo mai smesso di cercarlo», ha detto. Il dipinto non ha subito danni gravi, ma il restauro richiederà circa quattro mesi e sarà pagato da una fondazione bancaria.
L'opera tornerà esposta il 18 ottobre, nella stessa sala da cui fu portata via. Il sindaco Dario Pellanza ha promesso nuove telecamere: oggi ne funzionano solo due su dieci. L'ingresso sarà gratuito per una settimana.`,
  },
  bus: {
    language: 'nl',
    text: `De gemeente Oosterwaard begint op 3 februari met een proef met zelfrijdende bussen. Vier elektrische busjes gaan rijden tussen het station en het ziekenhuis, een route van 5,5 kilometer. In elk busje kunnen twaalf mensen mee. De eerste zes maanden blijft er een begeleider aan boord die kan ingrijpen.
Wethouder Femke Aldering noemt de proef nodig omdat vervoerder Lijnvast vorig jaar 18 procent van zijn ritten moest schrappen door een tekort aan chauffeurs. "Geen enkele chauffeur verliest door deze proef zijn baan", zegt ze. Vakbond Rijdend Volk is daar niet gerust op. Bestuurder Joost Hemmink vreest dat de techniek op termijn honderd banen kan kosten.
De bussen rijden maximaal 25 kilometer per uur en stoppen bij zware sneeuwval. Een eerdere proef in Zuidermeer werd in 2021 na een botsing met een fietser gestaakt. De fietser raakte lichtgewond. Volgens fabrikant Autovia zijn de sensoren sindsdien verbeterd.
De proef kost 2,8 miljoen euro, waarvan het rijk driekwart betaalt. Een kaartje kost net zoveel als in een gewone bus. In het najaar van 2026 besluit de gemeenteraad of de bussen blijven.`,
  },
  vacina: {
    language: 'pt',
    text: `Uma vacina contra a febre de Marumbi reduziu em 72% os casos da doença num ensaio com 4.200 voluntários, anunciou na quarta-feira o Instituto Lacerda. O estudo decorreu em três províncias durante dois anos e ainda não foi publicado numa revista científica.
Segundo a coordenadora, Teresa Quintanilha, a proteção foi menor nas pessoas com mais de 65 anos, nas quais ficou em 48%. Os efeitos secundários mais frequentes foram dor no braço e febre ligeira. Houve dois internamentos, mas os médicos concluíram que não estavam ligados à vacina. «É um bom resultado, não é um milagre», disse.
O virologista Artur Benevides, que não participou no ensaio, pediu prudência e lembrou que não se sabe quanto tempo dura a proteção. Será talvez necessária uma dose de reforço.
A febre de Marumbi, transmitida por mosquitos, matou 130 pessoas no ano passado, menos do que em 2022. O instituto pedirá a autorização em novembro. A ministra da Saúde, Olívia Sarmento, disse que a vacina será gratuita se for aprovada, mas recusou indicar uma data. Cada dose deverá custar cerca de 11 euros ao Estado.`,
  },
};
export const pairs = readPairs(`
quay +reworded Wexmouth council has voted to ban cars from Quay Street during the day from 1 May.
quay +compressed The 18-month trial will cost £340,000, with the county paying most of it.
quay +fused Opposition leader Graham Tull, who has not ruled out legal action, called the plan "a gift to the out-of-town retail park".
quay +passive The scheme was proposed by deputy leader Orla Pennick.
quay +reworded Buses, taxis and drivers with disabilities can still use the street.
quay +format Of the 212 firms that received a questionnaire in January, 61 responded.
quay +reworded More shopkeepers are against the closure than for it, a chamber of commerce survey found.
quay -number Councillors voted 19 to 4 to close Quay Street to cars from 1 May.
quay -negation Deputy leader Orla Pennick admitted that traders had not been consulted.
quay -hedge The council will extend the hours into the evening if the trial succeeds.
quay -scope Air pollution on the street has exceeded the legal limit in each of the past five years.
quay -role Graham Tull said that children should not have to hold their breath on the way to school.
quay -addition Buses, taxis, delivery vans and disabled drivers will still be allowed through.
lumen +reworded Pre-tax profit at Lumen & Hart dropped to £18.4m from £22.1m, even as revenue grew.
lumen +format Revenue went up six percent to £207m.
lumen +reworded CEO Dana Okwuosa put the lower profit down to energy costs and the move of production to Skelholm.
lumen +negated Job cuts are not planned, according to finance director Piers Lammond.
lumen +compressed Asian sales were up 25%, North American sales down 3%.
lumen -comparison The firm is raising its dividend to 9p a share.
lumen +reworded Profit came in below the £20 million forecast by Fennimore Bank's analysts.
lumen -comparison Lumen & Hart's pre-tax profit rose to £18.4 million in the year to 31 March.
lumen -hedge Rival group Nordlys has made a bid for Lumen & Hart.
lumen -role Chief executive Piers Lammond said the move had been painful but was over.
lumen -number Shares closed 7% lower after the results.
lumen -name The company moved its production from Skelholm to a new plant in Calderby.
lumen -addition Revenue rose 6% to £207 million, driven by strong demand for LED spotlights.
valleys +reworded Ines Varga, 19, has become the youngest rider ever to win the Five Valleys race.
valleys +compressed Varga completed the 142 km course in 3 hours and 41 minutes, 12 seconds ahead of Tove Haldane.
valleys +passive Last year's champion, Tove Haldane, was beaten by Varga.
valleys +fused Pre-race favourite Kate Brannigan crashed on a wet descent near Ormsgill and did not finish.
valleys +negated The organisers did not uphold Haldane's protest after looking at the TV footage.
valleys +pronoun Brannigan might be fit in time for the national championships in August, according to Luc Derome.
valleys +format Varga will donate €4,000 of her prize money to her old club in Tarnbridge.
valleys -name Mirela Costin finished second, 12 seconds behind Varga.
valleys -hedge Brannigan broke her collarbone in a fall with 30 kilometres left.
valleys -comparison About 60,000 people lined the route, more than last year.
valleys -negation Brannigan briefly lost consciousness after the fall, her team manager Luc Derome said.
valleys -role Varga complained that a motorcycle had sheltered Haldane on the last climb.
valleys -date Varga is the youngest winner in the 83-year history of the race.
bees +reworded Bumblebees living near motorways raise fewer queens, a study from the University of Holmgard suggests.
bees +compressed The researchers tracked 46 colonies for two summers.
bees +reworded Nests less than 200 metres from a motorway had 31% fewer queens than those further off.
bees +reworded Adeyo suspects that traffic noise is to blame, not exhaust fumes.
bees +fused Helle Strand, an outside expert from Nyvik, praised the care of the work but pointed to the small sample.
bees +passive The study was paid for by the national road agency.
bees -date Adeyo advises councils not to mow roadside verges before April.
bees -negation Both traffic noise and exhaust fumes made the bees forage less in the laboratory.
bees -hedge The researchers have proved that noise is the reason for the fall in queens.
bees -role Helle Strand, one of the authors, warned that the sample was small.
bees -number A larger study, following 3,000 colonies, is due to start in April.
bees -addition Colonies close to motorways produced 31% fewer queens and also made less honey.
bees -scope The team also measured pesticides, which might play a part.
lifeboat +reworded An ex-accountant who stole £412,000 from the Brackwater lifeboat charity has been sent to prison.
lifeboat +format Neil Corrigan, 54, got a sentence of 40 months.
lifeboat +synonym Corrigan had pleaded guilty to seventeen fraud charges at an earlier hearing.
lifeboat +negated A jury found Lorraine Corrigan not guilty of money laundering in May.
lifeboat +compressed He spent the money on holidays, a boat and online gambling, the prosecutor said.
lifeboat +passive The fraud was discovered when an invoice with a Sunday date was spotted by volunteer Joan Teague.
lifeboat -role Lorraine Corrigan admitted 17 counts of fraud at an earlier hearing.
lifeboat -number Corrigan has sold his house to repay the £412,000.
lifeboat -negation The charity said several rescues had been affected by the fraud.
lifeboat -hedge A second man has been charged over the fraud.
lifeboat -quote The judge told Corrigan that he had "betrayed people who risk their lives for strangers".
lifeboat -name Hugh Devane, defending, said his client was ashamed.
lifeboat -addition Corrigan, who had run up large debts, paid false invoices to a firm in his wife's name.
kettle +reworded Brevona has recalled around 85,000 SwiftBoil kettles because their handles can come loose.
kettle +negated The four people who were burned did not have to go to hospital.
kettle +compressed Affected are the SB-20 and SB-22, sold at Homely and Marchbanks from September 2022 to June 2023.
kettle +reworded Owners can get their money back or a new kettle, even without a receipt.
kettle +reworded Claims have to be made through Brevona's website no later than Nov. 30.
kettle +passive Brevona was criticised by the consumer group FairBuy for its seven-week delay.
kettle +trimmed The SB-40 is not affected.
kettle -negation Customers should take their kettle back to the shop for a refund or a replacement.
kettle -date The kettles were sold between September 2021 and June 2023.
kettle -hedge The safety watchdog has established that a glue which softens with heat is to blame.
kettle -number It is Brevona's third recall in two years.
kettle -role The safety watchdog criticised Brevona for waiting seven weeks after the first report.
kettle -addition Brevona has apologised to all customers affected by the recall.
deich +reworded Bei Oberlenzau ist nach tagelangem Regen der Deich gebrochen, etwa 1800 Menschen mussten ihre Häuser räumen.
deich +negated Nach Angaben der Feuerwehr gab es keine Verletzten.
deich +reworded Mit 6,72 Metern erreichte die Lenz den höchsten Stand seit 1954.
deich +passive Am Mittwochmorgen wurde von Landrätin Mechthild Sorge der Katastrophenfall ausgerufen.
deich +fused Die Bürgerinitiative Sichere Lenz beklagt eine immer wieder verschobene Sanierung und verlangt eine unabhängige Untersuchung.
deich +format Die Bahnstrecke nach Kampen ist voraussichtlich bis 12.11. gesperrt.
deich +compressed Rund 350 Helfer füllten 90.000 Sandsäcke.
deich -number Der Deich brach auf einer Länge von 400 Metern.
deich -scope Die meisten Vertriebenen kamen in der Turnhalle von Niederlenzau unter.
deich -hedge Wühlmäuse haben den Deich geschwächt, wie der Ingenieur Falk Nissen feststellte.
deich -negation Landrätin Mechthild Sorge räumte ein, dass der Deich vernachlässigt worden sei.
deich -comparison Ab Freitag werden laut Wetterdienst weiter steigende Wasserstände erwartet.
deich -addition Nach dem Deichbruch mussten rund 1.800 Menschen ihre Häuser verlassen, auch eine Schule wurde geräumt.
orgel +reworded In der Marienkirche von Hallenburg erklingt nach sechsjähriger Restaurierung wieder die Barockorgel.
orgel +format Das Land übernahm 1,2 Millionen Euro der Kosten von 2,4 Mio. Euro.
orgel +reworded Die Arbeiten zogen sich zwei Jahre länger hin als vorgesehen.
orgel +negated Es ist nicht sicher, dass die Orgel von Jobst Adelung stammt.
orgel +fused Organist Emil Tarnow spielte zur Eröffnung vor 700 Besuchern, einem Kritiker war das Programm allerdings zu lang.
orgel +compressed Konzerte sind alle zwei Wochen freitags geplant, Schüler zahlen nichts, Erwachsene 8 Euro.
orgel -number Von den 2.116 Pfeifen ließ Orgelbauerin Katrin Wessel 1.190 neu anfertigen.
orgel -name Das Eröffnungskonzert spielte Jonas Ruland vor 700 Zuhörern.
orgel -hedge Im kommenden Jahr findet in der Marienkirche ein Festival statt.
orgel -negation Die Reparatur des undichten Kirchturms ist noch nicht bezahlt.
orgel -quote „Wir wollten ihr eine neue Stimme geben“, sagte Orgelbauerin Katrin Wessel.
orgel -date Das Instrument stammt aus dem Jahr 1713.
orgel -addition Der Kritiker der Hallenburger Post lobte den Klang und besonders die tiefen Register.
fournil +reworded Le Fournil d'Ansac fermera douze boulangeries sur 84 avant la fin du mois de juin.
fournil +reworded Les 95 employés touchés devraient tous se voir offrir une place dans un autre magasin, selon l'entreprise.
fournil +negated L'entreprise affirme qu'elle ne prévoit pas de licencier.
fournil +compressed La chaîne a enregistré une perte de 3,1 millions d'euros, contre un bénéfice de 0,8 million un an plus tôt.
fournil +reworded La direction explique ses difficultés par la hausse des loyers et du beurre, dont le prix a grimpé de 40 % en un an.
fournil +fused Claire Estève, maire de Vaubrun, a sollicité une rencontre, car sa commune perdrait son unique boulangerie.
fournil +reworded Trois nouveaux points de vente doivent ouvrir dans des gares en septembre.
fournil -number La chaîne va fermer 84 magasins d'ici au 30 juin.
fournil -hedge La direction a versé 600 000 euros de primes aux cadres.
fournil -negation L'entreprise reconnaît avoir versé des primes aux cadres.
fournil -name La directrice générale, Claire Estève, a annoncé les fermetures jeudi.
fournil -hedge À Vaubrun, le groupe va céder le local à un artisan.
fournil -addition Le groupe compte ouvrir trois points de vente dans des gares en septembre et y créer une vingtaine d'emplois.
embalse +reworded Altavega pone fin a las restricciones de agua que sufrían 230.000 personas desde hacía más de un año.
embalse +compressed El embalse de Montearcos ha pasado del 17 % en octubre al 58 % de su capacidad.
embalse +reworded La consejera Lucía Barrenechea explica la mejora por las lluvias de febrero y marzo.
embalse +passive Las pérdidas del sector fueron calculadas en 19 millones de euros por Tomás Iruela.
embalse +reworded Desde el 1 de mayo los agricultores volverán a regar, pero únicamente tres días a la semana.
embalse +negated Los campos de golf no podrán utilizar agua potable.
embalse -number Las restricciones afectaban desde hacía cuatro meses a 230.000 vecinos de 41 municipios.
embalse -comparison Las lluvias de febrero y marzo fueron las más escasas en veinte años.
embalse -hedge Los regantes acudirán a los tribunales por considerar insuficiente la medida.
embalse -negation El Gobierno ya tiene financiación para la desaladora de Puerto Lázar.
embalse -hedge Las sequías serán el doble de frecuentes en 2050, advierte la Universidad de Peñalda.
embalse -role El presidente de los regantes, Tomás Iruela, advirtió de que no se puede volver a malgastar el agua.
embalse -addition El Gobierno prevé construir una desaladora en Puerto Lázar que abastecerá a toda la costa.
hospital +reworded Una avería informática paralizó durante nueve horas las citas del hospital Santa Elvira de Córvalo.
hospital +compressed Hubo que aplazar 312 consultas y catorce operaciones.
hospital +negated El director negó que se tratara de un ciberataque.
hospital +fused El fallo comenzó a las 7.20, tras una actualización instalada por Datanexo, que se ha disculpado.
hospital +reworded El sindicato de enfermería quiere que se ponga fin al contrato con la empresa tras la tercera caída del año.
hospital +reworded El centro se plantea multar a Datanexo, aunque seguirá con el mismo proveedor.
hospital +passive Los pacientes serán avisados por teléfono de su nueva cita antes del 15 de junio.
hospital -negation Los pacientes afectados tienen que llamar para pedir una nueva fecha.
hospital -number El contrato con Datanexo cuesta 16 millones de euros anuales.
hospital -name La portavoz del hospital, Nuria Valcárcel, pidió que se rescinda el contrato.
hospital -scope Todas las consultas aplazadas son de traumatología.
hospital -hedge El error se debió a un certificado caducado, según confirmó el director del hospital.
hospital -addition Las urgencias funcionaron con normalidad gracias a un sistema de reserva.
museo +reworded Ritrovata a Roccaviva una tela del Seicento sparita nel 2009 dal museo civico di Monteserra.
museo +passive Il dipinto è stato recuperato dai carabinieri in un garage.
museo +format Il dipinto è stimato 450mila euro.
museo +reworded L'antiquario indagato avrebbe acquistato il quadro in buona fede, afferma la sua legale Silvia Trebbi.
museo +fused Il quadro, non gravemente danneggiato, sarà restaurato in circa quattro mesi a spese di una fondazione bancaria.
museo +reworded La direttrice Agnese Rovaldi ha identificato il dipinto grazie a una bruciatura sul bordo.
museo +compressed Dal 18 ottobre la tela sarà di nuovo esposta nella sala di prima.
museo -negation Un antiquario di 67 anni è stato arrestato per ricettazione.
museo -date Il dipinto era stato rubato nel 2014 dal museo civico di Monteserra.
museo -hedge Il furto è opera di una banda che colpì almeno sei musei.
museo -number Oggi nel museo funzionano otto telecamere su dieci.
museo -name La direttrice del museo, Silvia Trebbi, ha riconosciuto la tela da una piccola bruciatura sul bordo.
museo -addition L'ingresso sarà gratuito per una settimana per tutti i residenti sotto i 18 anni.
bus +reworded In Oosterwaard gaan vanaf 3 februari zelfrijdende busjes rijden tussen station en ziekenhuis.
bus +compressed De vier elektrische bussen bieden elk plaats aan 12 passagiers.
bus +reworded Het eerste halfjaar rijdt er een begeleider mee die zo nodig ingrijpt.
bus +reworded Lijnvast liet vorig jaar 18% van de ritten uitvallen omdat er te weinig chauffeurs waren.
bus +fused Wethouder Femke Aldering belooft dat er geen banen van chauffeurs verdwijnen door de proef, maar de vakbond is niet gerustgesteld.
bus +format Het rijk betaalt 75 procent van de kosten van 2,8 miljoen euro.
bus -number De busjes rijden maximaal 52 kilometer per uur.
bus -hedge Volgens Joost Hemmink kost de proef zeker honderd chauffeurs hun baan.
bus -comparison Een kaartje is goedkoper dan in een gewone bus.
bus -name Een eerdere proef in Oosterwaard werd in 2021 gestaakt na een botsing met een fietser.
bus -negation De fietser bleef bij de botsing ongedeerd.
bus -date In het najaar van 2025 beslist de gemeenteraad of de bussen blijven.
bus -addition De bussen stoppen bij zware sneeuwval en rijden niet na middernacht.
vacina +reworded Num ensaio com 4200 voluntários, a vacina contra a febre de Marumbi diminuiu os casos em 72%.
vacina +negated Os resultados continuam por publicar numa revista científica.
vacina +reworded Nos maiores de 65 anos, a vacina protegeu menos: apenas 48%.
vacina +reworded Dor no braço e febre ligeira foram os efeitos secundários mais comuns.
vacina +negated Os médicos não encontraram relação entre a vacina e os dois internamentos.
vacina +fused O virologista Artur Benevides, alheio ao ensaio, recomendou cautela e lembrou que se desconhece a duração da proteção.
vacina +compressed O Instituto Lacerda vai pedir a autorização da vacina em novembro.
vacina -number A vacina reduziu em 48% os casos da doença entre os 4.200 voluntários.
vacina -comparison A doença matou 130 pessoas no ano passado, mais do que em 2022.
vacina -hedge Será necessária uma dose de reforço, disse Artur Benevides.
vacina -role A ministra da Saúde, Teresa Quintanilha, disse que a vacina será gratuita se for aprovada.
vacina -negation A ministra indicou a data em que a vacina estará disponível.
vacina -addition A vacina será gratuita se for aprovada e dada primeiro às crianças.
`);
