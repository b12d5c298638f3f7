// Worded as freely as a language model words a summary, over longer articles, by a hand that had not read the check; none of its
// sentences was looked at while the check was made. All places, people, firms and events are invented.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `A jury in Port Hallam on Thursday cleared former harbour master Denise Okafor of manslaughter over the sinking of the ferry Kestrel, but found her guilty of falsifying safety records.\nThe Kestrel went down on 14 November 2021 about two miles off Gannet Point with 46 people on board. Seven passengers died.\nProsecutors argued that Okafor had allowed the vessel to sail despite knowing that two of its four bilge pumps were broken. Her lawyer, Martin Sayle, told the court that the ship's owner, Hallam Lines, had assured her in writing that the pumps had been repaired.\nThe jurors deliberated for nearly five days. They accepted that Okafor had altered the inspection log the morning after the accident.\nA mechanic, Piotr Zielinski, testified that he had warned the company three times about the pumps and had been told to "stop making noise".\nHallam Lines was not charged, although a separate civil claim brought by 19 families is due to be heard next spring. The company denies negligence.\nOkafor, 58, could face up to four years in prison when Judge Ruth Amberley sentences her on 3 March. Sayle said his client was considering an appeal.\nOutside the building, Laura Finch, whose brother drowned on the Kestrel, said the verdict was "half an answer". She called on the government to publish the report of the maritime inspectorate, which has been withheld since 2022.`,
  },
  seagrass: {
    language: 'en',
    text: `Seagrass meadows in the Bay of Corran have recovered faster than expected since bottom trawling was restricted there six years ago, according to a survey released on Monday by the University of Aldmere.\nDivers and drones mapped 312 hectares of the plant last summer, compared with 185 hectares in 2018. The researchers had predicted that the meadows would take at least fifteen years to reach that size.\nThe team, led by marine ecologist Ingrid Sommerfelt, believes that cleaner water from an upgraded sewage plant in the town of Tarvie may have contributed. It cautions, however, that the data do not allow the two effects to be separated.\nJuvenile cod and pipefish were more abundant inside the meadows than on bare sand nearby. Numbers of adult cod have not changed.\nNot everybody is pleased. The Corran Fishermen's Association says that its 28 members have lost roughly a fifth of their income because of the restrictions, and that compensation paid by the regional government covers only part of this. Its chairman, Callum Breck, accused the university of "counting grass and forgetting people".\nSommerfelt said that she understood the anger and had invited the fishermen to take part in the next survey, planned for 2026. Breck has not yet replied.\nThe regional environment minister, Aileen Marr, is expected to decide by the end of October whether the restrictions, which expire in December, will be prolonged for another decade.`,
  },
  rates: {
    language: 'en',
    text: `The central bank of Velmora left its key interest rate at 5.25 per cent on Wednesday, surprising most economists, who had forecast a cut.\nGovernor Tomas Hrubec said inflation, which slowed to 3.8 per cent in August from 4.4 per cent in July, was still too far above the bank's target of 2 per cent. Five of the nine members of the rate-setting board voted to hold; the other four favoured a reduction of a quarter of a percentage point.\nThe velm gained 0.9 per cent against the euro within an hour of the announcement. Shares on the Bratno exchange fell, led by property developers.\nHrubec did not rule out a cut in December. "We would rather be a little late than have to turn back," he told reporters.\nThe Federation of Velmoran Industry criticised the decision, saying that expensive credit was stifling investment. Its president, Olga Danek, noted that orders for machinery had dropped for the sixth month running. Trade unions, by contrast, welcomed it because, they argued, rising prices hit low-paid workers hardest.\nFinance Minister Petr Lasky, who publicly urged the bank last week to lower borrowing costs, declined to comment.\nAnalysts at Nordhaven Bank now expect the first cut in the first quarter of next year. They warned, however, that a further increase in energy prices could delay it. Velmora imports about 70 per cent of its gas.`,
  },
  sleeper: {
    language: 'en',
    text: `Travellers will be able to fall asleep in Ghent and wake up in Trieste from next April, when the start-up Luna Rail launches its first sleeper service.\nThe train is to run three times a week, leaving at 6.40 p.m. and reaching the Adriatic about 17 hours later. Its eleven carriages, bought second-hand from the Danish state railways and refitted in Poland, have room for 284 people.\nA bed in a shared six-berth compartment costs from 59 euros; a private cabin with a shower starts at 240 euros. Bicycles can be taken along for 12 euros, but pets other than guide dogs are not allowed.\nTickets went on sale on Tuesday, and the company's website broke down within twenty minutes. "We hoped for interest, not for an avalanche," said Luna's founder, Pauline Verhaeghe, a former airline pilot. By the evening 9,000 tickets had been sold.\nLuna Rail has raised 14 million euros, most of it from about 3,000 small investors. It receives no public subsidy, and Verhaeghe expects to make a loss in the first two years.\nTransport researcher Jonas Weidl is sceptical. Track charges in Austria, he says, are higher than in neighbouring countries, and building works near Villach could lengthen the journey by up to two hours. Earlier private ventures such as Nachtstern gave up after a single season.\nLuna is considering a second line, to Barcelona, if the first proves popular.`,
  },
  tools: {
    language: 'en',
    text: `When my drill broke last winter, I did what most people do: I bought a new one, used it for eleven minutes and put it in the cellar.\nThat is why I support the proposal by councillor Miriam Oyelaran to let the city's nine public libraries lend tools as well as books. The scheme would cost about 80,000 pounds a year, which is less than the city spends on removing illegally dumped rubbish in a single month.\nCritics, among them the head librarian, Geoffrey Pyne, object that staff are not trained to check ladders and saws. He is right, and nobody should pretend otherwise. But the repair café in Mill Street has offered to inspect every item free of charge.\nA second objection is that lending will ruin the local hardware shops. In Eastmere, where a similar tool library opened in 2019, none of the three shops has closed, and one of them even donated its old rental stock to it. I admit that Eastmere is a far smaller town than ours.\nWhat worries me more is the plan to demand a deposit of 50 pounds. Those who need a borrowed tool most are those who cannot spare that sum. The council should drop the deposit, or at least waive it for people on benefits.\nThe vote is on 9 June. I hope the councillors will remember that a library was never just a building full of paper.`,
  },
  tooth: {
    language: 'en',
    text: `A milk tooth found in a cave in the Karsava hills may push back the arrival of modern humans in the region by some 6,000 years, researchers report in the journal Deep Past.\nThe tooth was discovered in 2017 by Nadia Ferhat, then a student, in soil that earlier excavators had thrown away. It lay for five years in a drawer because the institute in Tashlin had no money for the analysis.\nTwo laboratories independently dated it to between 51,000 and 48,000 years ago. Until now the oldest undisputed remains of modern humans from the region were a jawbone from Orlik Cave that is about 44,000 years old.\nThe shape of the enamel points to Homo sapiens rather than to a Neanderthal. Attempts to extract DNA failed, however, as the tooth was too badly preserved.\n"One tooth is not a settlement," said Ferhat, who now heads the excavation. Her co-author Luca Brandt thinks that small groups may have passed through on their way to the coast without staying.\nStone tools found in the same layer resemble those made by Neanderthals, which puzzles the team. Either the newcomers learned the technique from them, or the layers were mixed later by burrowing animals.\nHelen Strand of the University of Wexmoor, who was not involved in the study, called the dating convincing but the interpretation premature. She would like to see proteins from the tooth analysed first.\nThe team will return to the cave in July for a six-week dig paid for by the Ostrow Foundation.`,
  },
  hotel: {
    language: 'de',
    text: `Das Verwaltungsgericht Lindenau hat den Bau eines Hotels am Ufer des Mohrsees vorläufig gestoppt. Die Richter gaben am Montag einem Eilantrag des Naturschutzvereins Schilf und Ufer statt.\nNach Ansicht des Gerichts hätte die Gemeinde Altwerder vor der Genehmigung prüfen müssen, ob auf dem 4,2 Hektar großen Grundstück Rohrdommeln brüten. Ein Gutachten, das der Investor selbst in Auftrag gegeben hatte, erwähnt den Vogel nicht. Der Verein legte dagegen Tonaufnahmen vom Mai vor, auf denen mindestens zwei Männchen zu hören sein sollen.\nDer Investor, die Baltica Resort AG, will 38 Millionen Euro in das Haus mit 160 Zimmern stecken. Sprecher Henning Thoms sagte, man halte den Beschluss für falsch und werde Beschwerde einlegen. Sollte sich der Bau um mehr als ein Jahr verzögern, könne sich das Unternehmen aus dem Projekt zurückziehen.\nBürgermeisterin Katja Rühl bedauerte die Entscheidung. Das Hotel würde rund 90 Arbeitsplätze schaffen, in einem Ort, der seit der Schließung der Zuckerfabrik ein Viertel seiner Einwohner verloren habe.\nBei einer Befragung im vergangenen Herbst hatten sich 54 Prozent der Teilnehmer für das Hotel ausgesprochen. Die Beteiligung lag bei nur 39 Prozent der Bürger.\nDer Verein betont, er sei nicht grundsätzlich gegen Tourismus. „Wir wollen Gäste, aber nicht im Schilf“, sagte die Vorsitzende Maren Oltmann. Sie schlug vor, stattdessen das leer stehende Fabrikgelände zu bebauen.\nWann im Hauptverfahren entschieden wird, ist offen.`,
  },
  corderie: {
    language: 'fr',
    text: `Après quatre ans de travaux, le musée de la Corderie de Saint-Avray rouvrira ses portes le samedi 18 mai. Le chantier, qui devait durer trente mois, a été retardé par la découverte d'amiante dans la charpente puis par la faillite d'une entreprise de couverture.\nLa facture finale atteint 27 millions d'euros, contre 19 millions annoncés au départ. La ville en paie la moitié, la région un tiers, et le reste provient de mécènes privés.\nLa surface d'exposition a presque doublé. Les visiteurs pourront voir pour la première fois les carnets de l'armatrice Jeanne Le Goaziou, que sa famille a légués au musée en 2020.\nLa directrice, Solène Marchadier, assure que le prix d'entrée n'augmentera pas : il reste fixé à 8 euros. L'accès sera gratuit pour les moins de 26 ans et, le premier dimanche du mois, pour tout le monde.\nL'opposition municipale dénonce un « gouffre ». Son chef de file, Bruno Castelnau, réclame un audit et reproche au maire d'avoir caché les surcoûts au conseil jusqu'en décembre. Le maire, Yves Delorme, dément et affirme avoir informé les élus dès le mois de juin.\nLe musée espère attirer 120 000 personnes par an, soit 40 000 de plus qu'avant la fermeture. Certains commerçants du quartier craignent cependant que le parking, réduit de moitié au profit d'un jardin, ne décourage les familles.\nUne seconde phase, consacrée aux anciens ateliers, pourrait débuter en 2027 si l'État accorde une subvention.`,
  },
  salinas: {
    language: 'es',
    text: `La ciclista Amaia Urrestarazu ganó el domingo la Vuelta a las Salinas pese a no haber vencido en ninguna de las seis etapas. La corredora vasca, de 24 años, aventajó en la clasificación general a la italiana Chiara Donati en solo once segundos.\nDonati había llegado de líder a la última jornada, pero pinchó a nueve kilómetros de la meta de Puerto Alcor. Su equipo, el Velorosa, tardó casi un minuto en darle otra rueda porque el coche de asistencia había quedado bloqueado detrás de una caída.\nUrrestarazu se negó al principio a atacar. Según contó después, fue su director, Iñaki Zelaia, quien le ordenó por radio que acelerase. «No es la forma en que soñaba ganar», declaró.\nEl Velorosa presentó una reclamación en la que sostiene que una moto de la televisión pudo haber causado la caída. Los jueces la rechazaron la misma noche. El equipo tiene hasta el viernes para recurrir ante la federación.\nLa prueba, recuperada en 2016 tras doce años de ausencia, reunió esta vez a 132 corredoras, de las que 97 terminaron. El calor obligó a recortar en 30 kilómetros la cuarta etapa.\nLos organizadores calculan que unas 200.000 personas siguieron la carrera en las cunetas, más que en cualquier edición anterior. El premio para la vencedora, de 15.000 euros, sigue siendo sin embargo la tercera parte del que cobra el ganador de la carrera masculina.\nUrrestarazu, que termina contrato en octubre, no quiso aclarar si continuará en su equipo, el Bidasoa.`,
  },
  olio: {
    language: 'it',
    text: `Il tribunale di Montelago ha condannato a tre anni e due mesi l'imprenditore Fausto Bellarmi per aver venduto come extravergine italiano olio di provenienza tunisina e spagnola. Assolto invece il figlio Davide, che secondo i giudici non era al corrente della frode.\nL'inchiesta era partita nel febbraio 2020 dalla denuncia di una cooperativa di olivicoltori, la Terre Alte, insospettita dai prezzi troppo bassi. La Guardia di finanza sequestrò allora 340 tonnellate di olio in due capannoni.\nSecondo l'accusa, in quattro anni l'azienda avrebbe incassato illecitamente circa 6 milioni di euro. La difesa sostiene che furono i fornitori a falsificare i documenti e che Bellarmi fu ingannato a sua volta.\nLa pubblica ministera Giulia Santacroce aveva chiesto cinque anni. L'avvocato di Bellarmi, Renzo Capuani, ha annunciato che ricorrerà in appello.\nIl tribunale ha inoltre stabilito che l'imprenditore versi un risarcimento di 400.000 euro alla cooperativa e di 50.000 euro alla Regione. Nessun indennizzo è previsto per i consumatori, poiché l'associazione che li rappresenta si è costituita in giudizio troppo tardi.\nL'olio non era pericoloso per la salute, hanno precisato i periti. «Ci hanno rubato il nome, non solo i clienti», ha commentato la presidente della cooperativa, Marta Ricciuti.\nNella zona i produttori chiedono ora controlli più frequenti: oggi un frantoio viene ispezionato in media una volta ogni sei anni. L'assessore all'Agricoltura ha promesso che valuterà la proposta entro l'estate.`,
  },
};

export const pairs = readPairs(`
ferry +condensed Okafor was acquitted of manslaughter in connection with the Kestrel disaster, yet convicted of tampering with safety documents.
ferry +free The defence maintained that the ferry's operator had given the harbour master a written guarantee that the faulty pumps were fixed.
ferry +format The vessel sank on November 14, 2021, with 46 people aboard, 7 of whom lost their lives.
ferry +free According to a mechanic's testimony, repeated warnings to the operator about the defective pumps were brushed aside.
ferry +condensed Although the operator escaped criminal charges, it still has to answer a lawsuit filed by 19 families.
ferry +free A woman who lost her brother in the disaster wants the long-withheld findings of the maritime inspectorate made public.
ferry +free Okafor has yet to be sentenced and may contest her conviction.
ferry -number Prosecutors claimed that the harbour master let the ferry depart although she knew that three of its four pumps were out of order.
ferry -role A mechanic told the court that he had alerted the harbour master to the pump problem on three occasions.
ferry -hedge Okafor will spend four years behind bars for doctoring the inspection log.
ferry -negation Hallam Lines has acknowledged that it acted negligently in the run-up to the sinking.
ferry -addition The jury needed almost five days to reach its verdict because its members were divided over the manslaughter charge.
ferry -quote Laura Finch, who lost her brother, described the outcome as "a slap in the face" for the families.
seagrass +condensed In the six years since trawling was curbed, seagrass in the bay has bounced back more quickly than scientists had forecast.
seagrass +free The researchers suspect that better wastewater treatment also helped, but say they cannot tell its influence apart from that of the trawling curbs.
seagrass +free Young cod were found in greater numbers among the seagrass than on the open seabed around it, whereas the adult population has stayed the same.
seagrass +condensed Local fishermen complain that the rules have cost them around 20% of their earnings and that public aid makes up for only some of the loss.
seagrass +free Sommerfelt has asked the fishermen to join her next count but is still waiting for an answer from their chairman.
seagrass +format The plant's extent grew from 185 ha in 2018 to 312 ha last summer.
seagrass +free It is still undecided whether the trawling limits will stay in place for ten more years.
seagrass -comparison Pipefish and young cod turned out to be rarer in the seagrass than on the sandy seabed next to it.
seagrass -hedge The team concluded that cleaner water from the Tarvie sewage works was responsible for part of the recovery.
seagrass -role The fishermen have offered to take part in the university's next survey, but Sommerfelt has yet to respond.
seagrass -number Scientists had originally assumed that the meadows would need no less than fifty years to grow to their present extent.
seagrass -addition Environment minister Aileen Marr, who has already signalled her support for longer restrictions, is due to decide by the end of October.
seagrass -name The survey's lead author, Aileen Marr, says she can understand why the fishermen are upset.
rates +condensed Contrary to most forecasts, Velmora's central bank kept borrowing costs unchanged, arguing that price growth remained well above its goal.
rates +free The decision was close: five board members prevailed over four colleagues who wanted to ease policy.
rates +format Inflation eased from 4.4% to 3.8% between July and August.
rates +free The announcement was followed by a stronger currency and a weaker stock market, where real-estate developers led the decline.
rates +free Employers and organised labour reacted in opposite ways, with industry lamenting costly loans and the unions voicing approval.
rates +condensed Having called for lower rates only a week earlier, the finance minister kept silent on the outcome.
rates +free Nordhaven's economists think that costlier energy might push back the easing they foresee for early next year.
rates -comparison Most members of the board would have preferred to lower the rate by a quarter of a point.
rates -negation The governor made clear that borrowing costs will not come down in December.
rates -hedge Nordhaven's analysts say that rising energy prices will postpone the first cut.
rates -number The industry federation pointed out that machinery orders have now shrunk for eight consecutive months.
rates -role Labour unions attacked the decision as harmful to the low-paid, while the industry federation applauded it.
rates -addition Within an hour the velm strengthened by 0.9% against the euro, its steepest climb so far this year.
rates -quote Hrubec defended the decision by saying that it was better to be "safe than sorry".
sleeper +condensed A young company plans to link Ghent with Trieste by overnight train three times a week, starting in April.
sleeper +free Luna's rolling stock is not new: it previously belonged to Denmark's national railway and was overhauled in Poland.
sleeper +format Departure is at 18:40, and there is space for up to 284 passengers.
sleeper +free Cyclists may bring their bikes for a fee, whereas most animals have to stay at home.
sleeper +free The booking site crashed less than half an hour after sales opened, yet thousands of tickets were sold that same day.
sleeper +condensed Financed mainly by small investors and without state aid, the firm reckons with losses in its first two years.
sleeper +free One expert has doubts about the venture, pointing to Austria's steep track fees and to construction that might slow the trains.
sleeper -number A place in a compartment for six is available from 95 euros.
sleeper -hedge After Trieste, Luna will open a second route to Barcelona.
sleeper -name The carriages were acquired second-hand from the Polish state railways and modernised in Denmark.
sleeper -addition Verhaeghe, who gave up her career as a pilot because of its impact on the climate, was overwhelmed by the rush for tickets.
sleeper -comparison According to Jonas Weidl, using the rails in Austria is cheaper than in the countries around it.
sleeper -negation The service is kept afloat by government subsidies as well as by the money of some 3,000 small investors.
sleeper -date Bookings for the new overnight train open next April.
tools +condensed The author backs a plan under which municipal libraries would hand out tools in addition to books.
tools +free Over a whole year, the project would be cheaper than what the city pays in one month to clear away fly-tipped waste.
tools +free The author concedes that library employees lack the expertise to check equipment, but notes that a repair café is willing to do so at no cost.
tools +free A comparable service in Eastmere has not driven any hardware shop there out of business.
tools +condensed The columnist wants the planned deposit scrapped or, failing that, lifted for welfare recipients.
tools +format Running the scheme would come to around £80,000 annually.
tools -role A hardware shop in Eastmere was given the tool library's old rental stock.
tools -comparison The author admits that Eastmere is considerably bigger than the author's own city.
tools -negation The author rejects the head librarian's claim that employees are not qualified to check tools.
tools -addition Oyelaran's proposal, which already has the backing of a majority on the council, would extend library lending to tools.
tools -hedge From June onwards, residents will be able to borrow tools from the city's nine public libraries.
tools -number The author used the newly bought drill for a mere twenty minutes before storing it in the cellar.
tooth +condensed A child's tooth suggests that Homo sapiens could have reached the area thousands of years earlier than assumed.
tooth +free The find came from earth that previous digs had discarded, and for lack of funds it went unexamined for half a decade.
tooth +free No genetic material could be recovered because of the tooth's poor condition.
tooth +free Brandt believes the early humans might only have been travelling through towards the sea.
tooth +condensed An outside expert finds the age persuasive but considers the conclusions drawn from it too hasty.
tooth +format Two separate labs put the age of the tooth at 48,000–51,000 years.
tooth +free The scientists see two possible explanations for the Neanderthal-like tools: borrowed know-how or layers disturbed by animals.
tooth -hedge The discovery proves that modern humans reached the region some 6,000 years earlier than previously known.
tooth -role One possibility is that Neanderthals picked up the toolmaking technique from the newly arrived humans.
tooth -name The dig planned for July is financed by the University of Wexmoor.
tooth -comparison The tooth is several thousand years younger than the jawbone from Orlik Cave.
tooth -addition Helen Strand, who herself excavated at Orlik Cave for many years, considers the interpretation premature.
tooth -negation Genetic analysis confirmed that the tooth had belonged to a modern human and not to a Neanderthal.
hotel +condensed Auf Antrag von Naturschützern haben Richter die Errichtung eines Seehotels vorerst untersagt.
hotel +free Die Kommune hätte laut Beschluss erst klären müssen, ob auf dem Gelände eine bestimmte Vogelart nistet.
hotel +free In der vom Bauherrn bestellten Expertise kommt die Rohrdommel nicht vor, während die Gegner des Projekts Tondokumente vorlegten.
hotel +free Die Rathauschefin verweist auf etwa 90 neue Stellen und auf den Bevölkerungsschwund nach dem Aus der Zuckerfabrik.
hotel +condensed Eine knappe Mehrheit der Befragten befürwortete das Vorhaben, allerdings machte nicht einmal die Hälfte der Bürger mit.
hotel +free Statt am Ufer könnte nach den Vorstellungen der Vereinsvorsitzenden auf der brachliegenden Industriefläche gebaut werden.
hotel +format Für das 160-Zimmer-Haus sind Investitionen von 38 Mio. Euro vorgesehen.
hotel -hedge Verzögert sich der Bau um mehr als zwölf Monate, steigt die Baltica Resort AG aus dem Projekt aus.
hotel -role Die Gemeinde Altwerder hat mit ihrem Eilantrag erreicht, dass das Hotel vorerst nicht gebaut werden darf.
hotel -number Seit dem Ende der Zuckerfabrik hat der Ort ein Drittel seiner Bevölkerung eingebüßt.
hotel -negation Der Naturschutzverein lehnt den Fremdenverkehr in Altwerder generell ab.
hotel -addition Die Richter bemängelten außerdem, dass die Zufahrtsstraße durch ein Schutzgebiet führen würde.
hotel -date Eine Entscheidung im Hauptverfahren wird für den kommenden Herbst erwartet.
corderie +condensed Fermé pendant quatre ans, l'établissement accueillera de nouveau le public en mai.
corderie +free Deux imprévus, de l'amiante dans la charpente et la défaillance d'un couvreur, ont prolongé le chantier.
corderie +free Les pouvoirs publics locaux ont assumé l'essentiel de la dépense, des donateurs privés apportant le complément.
corderie +free Des écrits de Jeanne Le Goaziou, cédés par ses proches, seront dévoilés au public.
corderie +condensed Le tarif ne bougera pas et les jeunes de moins de 26 ans n'auront rien à débourser.
corderie +free Le maire et l'opposition se contredisent sur le moment où les élus ont été avertis de la dérive des coûts.
corderie +format L'addition s'élève à 27 M€, au lieu des 19 M€ prévus à l'origine.
corderie -number L'établissement table désormais sur 140 000 visiteurs annuels.
corderie -comparison La région a contribué davantage que la ville au financement de la rénovation.
corderie -hedge La rénovation des anciens ateliers commencera en 2027 grâce à une aide de l'État.
corderie -role Yves Delorme accuse Bruno Castelnau d'avoir dissimulé l'envolée des coûts au conseil municipal.
corderie -addition Inquiets de la réduction du parking, des commerçants du quartier ont lancé une pétition.
corderie -negation Le maire reconnaît n'avoir mis les élus au courant des surcoûts qu'en fin d'année.
salinas +condensed Sin imponerse en una sola etapa, Urrestarazu se llevó la general por un margen mínimo sobre Donati.
salinas +free Un pinchazo cerca del final le costó el liderato a la italiana.
salinas +free La ganadora aseguró que había apretado el ritmo por orden de su director y no por iniciativa propia.
salinas +free La protesta del conjunto de Donati fue desestimada, aunque todavía cabe un recurso.
salinas +condensed Tras más de una década sin celebrarse, la carrera volvió en 2016 y en esta ocasión contó con más de un centenar de participantes.
salinas +free La campeona recibe bastante menos dinero que el vencedor de la competición de hombres.
salinas +format La primera clasificada se embolsa 15 000 €.
salinas -number La vasca superó a su rival por apenas veintiún segundos.
salinas -hedge Una moto de la televisión provocó la caída que dejó atrapado el coche del Velorosa.
salinas -role Fue Urrestarazu quien insistió por radio en atacar, en contra del criterio de su director.
salinas -addition Las altas temperaturas acortaron la cuarta etapa y causaron varios desmayos en el pelotón.
salinas -comparison La afluencia de público fue más baja que en las ediciones precedentes.
salinas -negation La ganadora confirmó que seguirá en el Bidasoa cuando expire su contrato.
olio +condensed Padre e figlio escono dal processo con esiti opposti: il primo condannato per frode, il secondo prosciolto perché ignaro.
olio +free A far scattare le indagini furono i sospetti di un gruppo di coltivatori di fronte a prezzi stranamente convenienti.
olio +free I legali presentano Bellarmi come una vittima dei fornitori, ai quali attribuiscono la contraffazione delle carte.
olio +free La pena inflitta è più mite di quella sollecitata dalla procura.
olio +condensed I consumatori restano senza rimborso perché la loro associazione si è mossa fuori tempo massimo.
olio +free Il prodotto, pur spacciato per italiano, non metteva a rischio chi lo consumava.
olio +format Alla cooperativa spettano 400 mila euro, alla Regione 50 mila.
olio -number Gli investigatori misero sotto sequestro 430 tonnellate di olio.
olio -hedge Nell'arco di quattro anni l'azienda ha intascato illegalmente circa sei milioni di euro.
olio -negation Davide Bellarmi sapeva dell'inganno, ma è stato assolto.
olio -role La cooperativa Terre Alte è stata condannata a versare 50.000 euro alla Regione.
olio -addition L'assessore all'Agricoltura si è impegnato ad assumere nuovi ispettori entro l'estate.
olio -date Le indagini presero avvio nel febbraio 2022 su segnalazione di una cooperativa.
`);
