// Worded as freely as a language model words a summary, over longer articles, by a hand that had not read the check; what it does
// wrong with them was looked at. All places, people, firms and events are invented.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  bakery: {
    language: 'en',
    text: `Hollis Grain, the Leeds-based owner of the Crumb & Co bakery chain, said on Tuesday that it had agreed to sell its 84 shops to the Dutch food group Verhoeven for £212 million in cash. The price is 14 percent below what Verhoeven offered in an earlier approach two years ago, which the Hollis board turned down as too low.
Hollis will keep its flour mills in Grimsby and Hull, which brought in almost two thirds of its profit last year. Chief executive Miriam Achebe said that the money would be used to pay down debt of £130 million and that whatever was left would be returned to shareholders. She did not rule out further disposals.
Verhoeven promised not to close any shop before the end of 2027. The union BFWA, which represents about 900 of the 1,350 bakery staff, called the pledge "a stay of execution" and asked for a guarantee on pay. Verhoeven has not responded to the demand so far.
Analyst Jonas Pryce of Calder Bank said that the deal might draw the attention of the competition authority, because Verhoeven already owns the rival Oven Street brand in the north of England. The regulator declined to comment. Shares in Hollis rose 6 percent to 318 pence, while those of Verhoeven slipped 1 percent in Amsterdam. Shareholders of Hollis will vote on the sale on 19 June, and if they approve it, it should be completed by the autumn.`,
  },
  moths: {
    language: 'en',
    text: `Swapping white street lamps for amber ones may help moths, but only a little, according to a three-year field study published in the journal Ecological Lighting. A team led by the entomologist Ruta Kalnins of the University of Tartu counted moths along 46 rural roads in Estonia and Latvia. Half of the roads had white LED lamps and half had been refitted with amber ones in spring 2021. In all, the researchers caught 31,700 moths of 412 species.
Amber roads had 18 percent more moths than white ones, yet both had fewer than unlit control sites nearby, where numbers were about twice as high as on the white roads. Large hawk moths profited most, while the tiny micro-moths showed no measurable difference. Contrary to expectations, the brightness of the lamps mattered more than their colour: dimming white lamps by half brought back more moths than changing them to amber did.
The authors caution that they looked only at adults, not at caterpillars, and that the weather differed widely between the three summers. "Amber is not a cure, it is a smaller dose of the same poison," Kalnins said. Tomas Berg, an ecologist in Uppsala who was not involved, called the work careful but noted that none of the sites were in towns. The study was paid for by the Estonian Research Council; a manufacturer of lamps supplied the amber fittings free of charge but had no say in the results. The team now wants to test whether switching lamps off between midnight and five in the morning would be enough to let populations recover.`,
  },
  harbour: {
    language: 'en',
    text: `A former harbour master accused of taking bribes from a dredging firm was acquitted on Thursday of two of three charges, after a seven-week trial in Port Ellory. The jury found that Colin Maddox, 58, had not taken cash from Brightwater Dredging in return for a contract in 2019. It could not agree on the third charge, which concerns an allegedly undeclared holiday in Madeira in 2020. Judge Helen Osei gave prosecutors until 8 April to say whether they will seek a retrial on that count.
Maddox, who ran the harbour from 2011 to 2021, had always denied any wrongdoing. Prosecutors had claimed that £46,000 found in his garage came from the firm; he told the court that it was the proceeds of selling a boat which he had inherited from his uncle. The chief witness against him, the former Brightwater accountant Neil Farrow, admitted under cross-examination that he had altered the dates on four invoices. "Without Mr Farrow there is no case, and there is not much left of Mr Farrow," said the defence barrister, Anya Sandhu.
Outside the court, Maddox said that he felt relief rather than joy and thanked his daughter, who had sat through every day of the trial. Brightwater itself was not on trial; it went into administration in 2022. The harbour authority, which suspended Maddox before he resigned, said that it would study the verdict. Police have opened an inquiry into whether Farrow lied under oath, but he has not been charged.`,
  },
  lumio: {
    language: 'en',
    text: `Lumio, a Toronto maker of hearing aids, lost money in the second quarter for the first time since it went public in 2018, as a recall of its cheapest model wiped out the gains from strong sales in Asia. The net loss came to $9.4 million, compared with a profit of $12.1 million a year earlier. Revenue grew 7 percent to $148 million; in Asia it jumped 31 percent, whereas in North America it fell by 4 percent.
The recall, announced on 3 May, covers some 62,000 Lumio One devices whose batteries can overheat while charging. The company knows of 11 cases, none of which led to an injury. It set aside $21 million for replacements and said that it did not expect the sum to rise. The faulty cells came from a supplier that Lumio has not named; the two companies are discussing who should bear the cost, and Lumio said that it may go to court if they cannot agree.
Finance chief Ingrid Sorel confirmed the forecast for the full year, revenue of between $590 million and $610 million, but withdrew the profit target. She said that there were no plans to cut jobs. The launch of the Lumio Air, which was planned for September, has been pushed back to the first quarter of next year so that its batteries can be tested again. Rival Sonaria, which is about three times the size of Lumio, has meanwhile cut prices on its entry model by a fifth. "We will not follow them down," Sorel said. The stock closed 3 percent up at $27.60, after having lost more than a quarter of its value since the recall.`,
  },
  radiator: {
    language: 'en',
    text: `A radiator that is hot at the bottom but cold at the top usually has air trapped in it. Letting it out, or bleeding, needs only a radiator key, a cloth and a small bowl. First turn off the heating and wait at least 30 minutes, since the water can otherwise scald you and a running pump draws in more air. Start on the lowest floor, with the radiator that is farthest from the boiler. Put the bowl under the valve, fit the key and turn it anticlockwise by no more than half a turn. You should hear a hiss; when it stops and water comes in a steady trickle, close the valve at once. Never take the screw out altogether. Do not be alarmed if the first water is brown: a little rust is normal.
When every radiator is done, check the pressure gauge on the boiler. In most homes it should read between 1 and 1.5 bar when the system is cold; if it has dropped below 1, top it up through the filling loop. Then switch the heating on again and feel whether the radiators warm up evenly. If the bottom rather than the top stays cold, bleeding will not help: the cause is probably sludge, and that is a job for a professional. Tenants should ask the landlord before topping up a shared system. Do the whole round once a year, ideally in early autumn, before the cold weather starts.`,
  },
  lighthouse: {
    language: 'en',
    text: `For a century and a half, the town of Saltmere believed that its lighthouse had been designed by the engineer Edmund Thackeray. Letters found last winter in the attic of a parsonage suggest that the true author was his sister-in-law, Louisa Brandt. The 41 letters, written between 1868 and 1872, contain sketches of the tower, calculations of its foundations and Brandt's complaints that the builders ignored her. In one of them, of March 1870, Thackeray thanks her for "the drawings without which I should have nothing to show the Board".
Historian Priya Raman, who edited the letters, believes that Thackeray signed the plans because the Lighthouse Board did not accept submissions from women. There is no evidence that Brandt objected. She never built anything else, and she died in Lisbon in 1891, four years after Thackeray.
Graham Stell, the author of a Thackeray biography, argues that Brandt may merely have copied out the drawings of a man with a notoriously bad hand. Raman replies that the sketches contain corrections which a copyist would not have made. A test of the ink, carried out in Edinburgh, confirmed the age of the letters but could not settle who drew the lines.
The tower itself, 38 metres tall and in use until 1986, survived the storm of 1953, which destroyed the younger lighthouse at Cape Farrow. Saltmere's council has voted by nine to four to add Brandt's name to the plaque at its foot, although not to remove Thackeray's. The letters will be shown in the town library from 2 May.`,
  },
  seilbahn: {
    language: 'de',
    text: `Die Stadt Rautenberg will als erste Stadt im Land eine Seilbahn in den öffentlichen Nahverkehr aufnehmen. Der Stadtrat stimmte am Mittwochabend mit 28 zu 19 Stimmen für das Vorhaben, zwei Mitglieder enthielten sich. Die 3,4 Kilometer lange Strecke soll den Hauptbahnhof mit der Universität auf dem Galgenberg verbinden und 94 Millionen Euro kosten. Drei Viertel davon übernimmt voraussichtlich der Bund, den Rest teilen sich Land und Stadt. Eine Fahrt würde elf Minuten dauern; der Bus braucht heute im Berufsverkehr bis zu einer halben Stunde.
Oberbürgermeisterin Katrin Vollmer sprach von einem „mutigen Schritt“. Der Bau soll im Frühjahr 2027 beginnen, die ersten Kabinen könnten Ende 2029 fahren. Kritik kam von der Bürgerinitiative Freier Himmel, die eine Klage gegen den Beschluss angekündigt hat. Ihr Sprecher Jens Aldinger bezweifelt, dass die prognostizierten 12.000 Fahrgäste am Tag erreicht werden. Er bemängelt außerdem, dass eine Straßenbahn nie ernsthaft geprüft worden sei. Die Verwaltung weist das zurück: Ein Gutachten von 2022 habe ergeben, dass eine Straßenbahn wegen der Steigung doppelt so teuer geworden wäre wie die Seilbahn.
Anwohner, deren Grundstücke überflogen werden, sollen eine Entschädigung erhalten, deren Höhe noch nicht feststeht. Bei Windgeschwindigkeiten über 70 Stundenkilometern fahren die Kabinen nicht; für diese Tage bleibt die Buslinie 8 als Ersatz bestehen. Ein Ticket soll nicht mehr kosten als eine Busfahrt.`,
  },
  vaccin: {
    language: 'fr',
    text: `Un vaccin expérimental contre la maladie de Lyme a réduit de 71 % le nombre d'infections au cours d'un essai mené dans quatre pays européens, a annoncé lundi le laboratoire lyonnais Vaxalpe. L'étude a porté sur 9 200 volontaires âgés de 18 à 65 ans, dont la moitié a reçu un placebo. Trois injections sont nécessaires la première année, puis un rappel au printemps suivant. La protection était un peu plus faible chez les plus de 50 ans, sans que les chercheurs sachent pourquoi.
Les effets indésirables ont été pour la plupart bénins : douleur au bras, fatigue, plus rarement de la fièvre. Deux participants vaccinés ont été hospitalisés pour une arythmie, mais le comité indépendant de surveillance n'a pas établi de lien avec le produit. Aucun décès n'a été signalé.
Les résultats n'ont pas encore été publiés dans une revue scientifique, ce que regrette l'infectiologue Maud Kerbrat, de l'hôpital de Nantes. « Un communiqué n'est pas une preuve », dit-elle, tout en jugeant les chiffres encourageants. Elle rappelle qu'un précédent vaccin, retiré du marché en 2002, avait échoué faute d'acheteurs et non à cause de son inefficacité.
Vaxalpe compte déposer une demande d'autorisation auprès de l'agence européenne avant la fin de l'année et pourrait commercialiser le vaccin en 2028. Son prix n'a pas été fixé. L'entreprise, qui n'a encore aucun produit sur le marché, a vu son action bondir de 38 % à la Bourse de Paris. Elle cherche désormais un partenaire pour les États-Unis, où la maladie est plus fréquente qu'en Europe.`,
  },
  aceite: {
    language: 'es',
    text: `La cooperativa olivarera Sierra Clara, de Jaén, ha cerrado la campaña con una producción de 18.300 toneladas de aceite, un 42 % más que el año pasado, gracias a las lluvias de la primavera. Aun así, sus 1.140 socios cobrarán menos, porque el precio en origen ha caído en un año de 7,80 a 4,10 euros por kilo. La presidenta, Rocío Almagro, reconoció en la asamblea del sábado que «la lluvia nos ha dado cantidad y nos ha quitado precio».
A propuesta de la dirección, la cooperativa ha decidido no vender por ahora cerca de un tercio de la cosecha, a la espera de que el mercado se recupere. Algunos socios pequeños protestaron contra la medida, porque necesitan el dinero para pagar los jornales. La propuesta salió adelante con 612 votos a favor y 287 en contra. Como compromiso, la caja rural de la comarca adelantará a quienes lo pidan hasta el 60 % del valor de su aceite, a un interés del 2,5 %.
Las exportaciones supusieron por primera vez más de la mitad de las ventas, con Italia como principal cliente, por delante de Portugal y Japón. Almagro advirtió de que los aranceles que estudia Estados Unidos podrían encarecer el producto, aunque ese país apenas representa el 6 % de la facturación. La cooperativa prevé inaugurar en noviembre una segunda planta de envasado en Úbeda, que dará trabajo a unas 35 personas. No recibirá para ello subvenciones públicas. El agrónomo Ernesto Vidal, asesor de la entidad, no cree que la próxima cosecha sea tan buena, ya que los olivos suelen dar menos después de un año abundante.`,
  },
  notturno: {
    language: 'it',
    text: `Dopo undici anni torna il treno notturno tra Torino e Lecce. Lo ha annunciato giovedì la compagnia privata Stellaria, che dal 14 dicembre farà partire un convoglio ogni venerdì e ogni domenica. Il viaggio durerà circa dodici ore, quattro in più del treno diurno più veloce, perché di notte la linea adriatica è in parte chiusa per lavori. Un posto in cuccetta costerà da 49 euro, una cabina singola da 135.
La società, fondata nel 2021 da due ex ferrovieri, Paola Renzi e Dario Mancuso, ha acquistato dalle ferrovie austriache 22 carrozze usate e le ha fatte ristrutturare a Foligno. L'investimento ammonta a 31 milioni di euro, di cui 12 prestati da una banca etica. Stellaria non riceve contributi statali e conta di chiudere in pareggio entro il terzo anno. «Non vendiamo nostalgia, vendiamo una notte d'albergo che si muove», ha detto Renzi.
Gli esperti sono cauti. Secondo Livia Corsi, docente di economia dei trasporti a Bologna, il servizio potrebbe funzionare d'estate, ma difficilmente riempirà le carrozze nei mesi invernali. I sindacati lamentano che il personale di bordo sia assunto con contratti a termine; l'azienda non ha voluto commentare.
Le prenotazioni si apriranno il 3 novembre. Le biciclette si potranno trasportare senza supplemento, mentre gli animali, salvo i cani guida, non saranno ammessi. Se la domanda lo permetterà, dalla primavera seguente il treno viaggerà tutti i giorni. Un secondo collegamento, tra Milano e Reggio Calabria, è allo studio.`,
  },
};

export const pairs = readPairs(`
bakery +free A food company from the Netherlands is buying all of Hollis Grain's bakery outlets in a £212 million cash deal.
bakery +condensed Hollis is holding on to its mills, the source of nearly two-thirds of last year's earnings, and will use the proceeds to reduce its debt before handing the remainder to investors.
bakery +free Two years earlier, Hollis had rejected a higher bid from the same suitor because it considered the amount insufficient.
bakery +free Employee representatives are unimpressed by the promise to keep every outlet open until the end of 2027 and want assurances about wages.
bakery +free One analyst thinks regulators could take an interest in the takeover, since the buyer already runs a competing brand in northern England.
bakery +format The sale, worth GBP 212m, will be put to a shareholder vote on June 19.
bakery +free Hollis stock went up, whereas the buyer's edged lower.
bakery +free Achebe left open whether other parts of the company could also be sold.
bakery -comparison Verhoeven is paying more than it had offered two years before, when the board of Hollis said no.
bakery -role Hollis Grain is taking over 84 bakery shops from the Dutch food group Verhoeven in a deal paid for in cash.
bakery -hedge The competition watchdog will examine the transaction because the purchaser already owns a rival chain in the north.
bakery -addition Once the purchase is complete, the new owner intends to rebrand the Crumb & Co outlets as Oven Street.
bakery -negation Achebe made it clear that the company would not part with any more of its businesses.
bakery -number The BFWA union, which speaks for some 1,350 bakery employees, dismissed the pledge as "a stay of execution".
bakery -role Verhoeven will use the money to pay down its debt and return what is left to its shareholders.
moths +condensed A three-year study of 46 country roads in Estonia and Latvia found more moths under amber lamps than under white ones, but the most where there was no lighting at all.
moths +free How strongly the lamps shone turned out to be more important than what colour they were, something the scientists had not anticipated.
moths +free Not every group gained equally: hawk moths benefited the most, whereas the smallest species were about as common under either kind of lamp.
moths +free An outside expert praised the thoroughness of the research but pointed out that urban areas had been left out.
moths +free Although a lighting company donated equipment, it had no influence on the findings.
moths +format The researchers trapped more than 31,000 moths belonging to over 400 species.
moths +free As a next step, the scientists hope to find out whether turning the lights off for five hours a night would allow moth numbers to bounce back.
moths -hedge Turning the lamps off from midnight until five is all it takes for moth populations to recover, according to the team.
moths -negation Besides adult moths, the scientists also surveyed caterpillars along the roads.
moths -comparison Turning white lamps down by half did less for the insects than replacing them with amber ones.
moths -addition Amber light disturbs moths less because it contains hardly any ultraviolet radiation.
moths -role The Estonian Research Council donated the amber fittings, while a lamp manufacturer financed the study.
moths -name Tomas Berg and his team surveyed rural roads in two Baltic countries over a period of three years.
moths -quote Kalnins described amber light as "a cure with a smaller dose of poison".
moths -number Places without any lighting had about 18 percent more moths than roads lit in amber.
harbour +condensed After seven weeks in court, a former harbour master was cleared of two charges, while jurors were unable to reach a verdict on a third.
harbour +free By his own account, the money discovered in his garage came from the sale of a boat left to him by a relative.
harbour +free The prosecution's main witness conceded that he had changed the dates on several invoices.
harbour +free The prosecution has until early April to announce whether it wants Maddox tried again over the Madeira trip.
harbour +free The dredging company, which collapsed into administration in 2022, was not among the defendants.
harbour +free Investigators are looking into possible perjury by Farrow, who so far faces no charges.
harbour +format Maddox had been in charge of the harbour for a decade when he left in 2021.
harbour +free Maddox, whose daughter attended the whole trial, described himself as relieved but not joyful.
harbour -number The jury cleared Maddox of all three charges brought against him.
harbour -negation Jurors concluded that Maddox had accepted cash from Brightwater for the 2019 contract, but they were split over the holiday.
harbour -hedge In 2020 Maddox went on a holiday in Madeira that he failed to declare, which is the subject of the remaining charge.
harbour -role Anya Sandhu, appearing for the prosecution, told the court that there was no case without Farrow.
harbour -addition Farrow had been promised immunity from prosecution in exchange for testifying against his former employer.
harbour -quote The defence argued that there was "nothing left of Mr Farrow" after he had been cross-examined.
harbour -role The harbour authority fired Maddox over the bribery allegations.
lumio +condensed A product recall pushed the hearing-aid maker into its first quarterly loss since its stock market debut, despite booming business in Asia.
lumio +free Overall sales rose, with a surge in Asia more than making up for a decline in North America.
lumio +free Nobody is known to have been hurt by the overheating batteries.
lumio +free Lumio is sticking to its annual revenue guidance but no longer commits itself to a profit goal.
lumio +free The next model will come out later than planned because its batteries have to undergo another round of testing.
lumio +free Who pays for the defective cells is still under negotiation, and a lawsuit is possible should the talks fail.
lumio +format Quarterly revenue climbed 7% to 148 million dollars, but the bottom line showed a loss of 9.4 million dollars.
lumio -comparison Sales in Asia dipped slightly, while those in North America shot up by nearly a third.
lumio -hedge Lumio is taking the supplier of the faulty battery cells to court.
lumio -negation To make up for the loss, the company intends to reduce its workforce.
lumio -date Following a delay, the Lumio Air is now due to reach customers in September.
lumio -role Lumio responded to the setback by lowering the price of its entry-level product by a fifth.
lumio -addition The defective cells were manufactured by a supplier in China.
lumio -number Roughly 148,000 devices are subject to the recall because their batteries can overheat on the charger.
lumio -quote Asked about the cheaper rival, Sorel replied: "We will follow them down."
radiator +free If only the upper part of a radiator stays cold, trapped air is generally to blame.
radiator +condensed Leave the heating off for at least half an hour, then begin on the bottom floor with the radiator most distant from the boiler.
radiator +free Once the hissing gives way to an even flow of water, the valve has to be shut immediately.
radiator +free Rust-coloured water at the beginning is no cause for concern.
radiator +free When it is the lower part that refuses to heat up, sludge is the likely culprit and a specialist should be called in.
radiator +format A cold system in most homes should show 1.0 to 1.5 bar.
radiator -negation Removing the screw completely lets the air escape faster.
radiator -comparison Begin with whichever radiator is closest to the boiler and work your way outwards.
radiator -date The yearly round is best done in early spring, after the cold weather has ended.
radiator -hedge A radiator that remains cold at the bottom is invariably clogged with sludge.
radiator -addition Bleeding radiators regularly can cut heating bills by up to a tenth.
radiator -role Landlords need their tenants' permission before topping up a shared system.
lighthouse +condensed Recently discovered correspondence indicates that a woman related to Edmund Thackeray by marriage may have designed the lighthouse long credited to him.
lighthouse +free Thackeray's biographer counters that Brandt could simply have been copying his work.
lighthouse +free Laboratory analysis bore out the age of the letters but left the question of authorship open.
lighthouse +free The tower withstood the 1953 storm that brought down a newer lighthouse at Cape Farrow.
lighthouse +free A majority of councillors want the plaque to honour both Brandt and Thackeray.
lighthouse +format Thackeray died in 1887, and Brandt followed in 1891.
lighthouse +free From early May, the public will be able to see the documents in the local library.
lighthouse -hedge The letters prove beyond doubt that it was Louisa Brandt who designed the lighthouse.
lighthouse -role In a letter of 1870, Brandt expressed her gratitude to Thackeray for drawings without which she would have had nothing to show the Board.
lighthouse -comparison The 1953 storm brought down an older lighthouse at Cape Farrow, while the Saltmere tower survived.
lighthouse -negation Under the council's decision, Thackeray's name on the plaque will be replaced by Brandt's.
lighthouse -addition Brandt had trained as an engineer in Lisbon before she joined her family in Saltmere.
lighthouse -name According to Graham Stell, Thackeray put his name to the plans because the Board refused work by women.
lighthouse -negation Brandt is known to have protested when Thackeray submitted her plans under his own name.
seilbahn +condensed Eine Mehrheit des Stadtrats hat den Bau einer Seilbahn gebilligt, die den Hauptbahnhof an die Hochschule auf dem Galgenberg anbinden soll.
seilbahn +free Zu Stoßzeiten könnte man mit der Seilbahn deutlich schneller ans Ziel kommen als heute mit dem Bus.
seilbahn +free Die Gegner wollen vor Gericht ziehen und halten die Fahrgastprognose für zu optimistisch.
seilbahn +free Eine Straßenbahn hätte nach Angaben der Stadt aufgrund des steilen Geländes das Doppelte gekostet.
seilbahn +free Bei starkem Wind steht die Anlage still, dann springt der Bus ein.
seilbahn +format Von den Kosten in Höhe von 94 Mio. Euro dürfte der Bund 75 Prozent tragen.
seilbahn -hedge Der Bund hat fest zugesagt, drei Viertel der Kosten zu tragen.
seilbahn -date Schon ab Frühjahr 2027 sollen die ersten Kabinen zwischen Bahnhof und Universität verkehren.
seilbahn -comparison Eine Straßenbahn wäre einem Gutachten zufolge nur halb so teuer gewesen wie die Seilbahn.
seilbahn -role Die Stadt will die Bürgerinitiative Freier Himmel verklagen, weil diese das Vorhaben ablehnt.
seilbahn -addition Die Bürgerinitiative fürchtet vor allem Lärm und Einblicke in private Gärten.
seilbahn -negation Fahrgäste müssen für die Seilbahn mit höheren Preisen rechnen als für den Bus.
vaccin +condensed Testé auprès de plus de 9 000 adultes dans quatre pays d'Europe, le vaccin de Vaxalpe a fait reculer les infections de plus des deux tiers.
vaccin +free Les participants les plus âgés étaient légèrement moins bien protégés, pour une raison qui reste inconnue.
vaccin +free La plupart des réactions observées étaient légères et aucune mort n'est à déplorer.
vaccin +free Une spécialiste nantaise trouve les données prometteuses, mais déplore l'absence de publication scientifique.
vaccin +free L'ancien vaccin avait disparu parce qu'il ne se vendait pas, et non parce qu'il ne marchait pas.
vaccin +format Un placebo a été administré à 50 % des quelque neuf mille volontaires.
vaccin -hedge Les patients européens pourront se procurer le vaccin dès 2028.
vaccin -negation Selon le comité de surveillance, le produit est responsable de l'arythmie qui a conduit deux participants à l'hôpital.
vaccin -comparison La maladie de Lyme est plus répandue en Europe qu'aux États-Unis, où l'entreprise cherche pourtant un partenaire.
vaccin -number La vaccination consiste en deux injections la première année, suivies d'un rappel au printemps.
vaccin -addition Le fabricant a déjà entamé des discussions avec un grand groupe pharmaceutique américain.
vaccin -quote Pour Maud Kerbrat, ces chiffres constituent « une preuve encourageante ».
aceite +condensed Pese a una cosecha mucho mayor que la anterior, los miembros de la cooperativa ingresarán menos por el desplome de los precios.
aceite +free Sierra Clara se guarda aproximadamente un tercio del aceite con la esperanza de que los precios vuelvan a subir.
aceite +free Parte de los pequeños productores se opuso, pues les hace falta liquidez para pagar a sus trabajadores.
aceite +free Más de la mitad de lo vendido fue a parar al extranjero, sobre todo a Italia.
aceite +free A juicio de su asesor, es poco probable que la campaña siguiente iguale a esta.
aceite +format La asamblea aprobó la medida por 612 votos contra 287.
aceite -name Japón se ha convertido en el mayor comprador extranjero de la cooperativa.
aceite -hedge Los aranceles de Estados Unidos ya están encareciendo el aceite de la cooperativa.
aceite -negation La nueva planta de Úbeda se financiará en parte con ayudas del Estado.
aceite -role Fueron los socios pequeños quienes propusieron retener parte de la cosecha.
aceite -comparison El precio en origen casi se ha duplicado en un año, de modo que los socios ingresarán más.
aceite -addition Además de la lluvia, los nuevos sistemas de riego contribuyeron al aumento de la producción.
notturno +condensed Una compagnia privata ripristina, due volte alla settimana, il collegamento notturno tra Torino e Lecce, che mancava da undici anni.
notturno +free Di notte ci si mette più tempo che di giorno, poiché un tratto della linea è interrotto da cantieri.
notturno +free Le vetture, di seconda mano, provengono dalle ferrovie austriache e sono state rimesse a nuovo a Foligno.
notturno +free Una studiosa di Bologna dubita che in inverno il treno attiri abbastanza passeggeri.
notturno +free Chi porta con sé la bici non pagherà nulla in più, mentre quasi tutti gli animali dovranno restare a casa.
notturno +format Dei 31 mln di euro investiti, 12 mln provengono da un prestito bancario.
notturno -comparison Il treno notturno impiegherà quattro ore in meno del più veloce convoglio diurno.
notturno -hedge A partire dalla primavera il servizio sarà quotidiano.
notturno -negation Grazie ai fondi pubblici che riceve, la società prevede di raggiungere il pareggio nel giro di tre anni.
notturno -role Stellaria ha ceduto alle ferrovie austriache 22 carrozze usate, ristrutturate a Foligno.
notturno -addition I sindacati hanno indetto uno sciopero contro i contratti a termine del personale di bordo.
notturno -date I viaggiatori potranno prenotare un posto soltanto dal 14 dicembre.
`);
