// Worded as freely as a language model words a summary, over longer articles, by a hand that had not read the check; none of its
// sentences was looked at while the check was made. All places, people, firms and events are invented.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  depot: {
    language: 'en',
    text: `Harrowmere town council voted 11 to 8 on Tuesday night to sell the former tram depot on Latchet Street to the housing association Broadacre Homes for £2.4 million.
The brick building, put up in 1903, has stood empty since the last bus company moved out in 2014. Broadacre plans 62 flats on the site, 25 of which are to be let at social rents. The front facade, which is listed, must be kept.
A rival bid from the developer Penrose & Lyle was £600,000 higher, but it offered no social housing. Council leader Margaret Oduya said money was not the only yardstick. "We have 1,300 families on the waiting list, and they cannot live in a budget surplus," she told the chamber.
Opposition councillor Derek Fallon accused the administration of giving away public money. He asked the council's auditor to look into the sale; the auditor has not yet said whether she will do so. Two members of Oduya's own party, Ruth Catterall and Imran Bashir, voted against the sale.
The Friends of the Depot, a group that had wanted a museum there, said it was disappointed but would not go to court. Its petition had gathered 4,150 signatures.
The contract could be signed as early as March. Building work is expected to begin in the autumn of 2026 and to take about two years. Before that, the soil has to be tested for oil left over from the bus years; if it proves heavily contaminated, the council will bear up to £350,000 of the clean-up costs.`,
  },
  knee: {
    language: 'en',
    text: `A supervised exercise programme eased knee pain in older adults about as well as steroid injections after three months, and better after a year, according to a trial published on Thursday in the Northern Journal of Rheumatology.
Researchers led by Dr Helene Sørvik of the University of Tromvik assigned 318 people with osteoarthritis of the knee, aged 55 to 80, at random to one of two groups. One had two exercise sessions a week for twelve weeks with a physiotherapist; the other received a single cortisone injection.
On a pain scale from 0 to 100, where a higher score means worse pain, the exercise group had fallen from 58 to 39 after three months and the injection group from 57 to 38. After twelve months the scores were 36 and 49.
"The injection is quick, but its effect fades," Sørvik said. Exercise seemed to leave people stronger and more confident, she added, which might explain the difference, though the trial was not designed to test this.
About one in five participants in the exercise group dropped out before the end, compared with 6 per cent in the other. No serious side effects were seen in either group. Nine people reported short-lived flare-ups after the injection.
Professor Anil Mehrotra, an orthopaedic surgeon at St Brannock's Hospital who was not involved in the study, called the results encouraging but warned that patients and staff had known which treatment was given. He also noted that few of the participants had severe arthritis.
The study was paid for by the Norwegian Fund for Public Health. Sørvik's team did not compare costs; it hopes to do so in a follow-up study next year.`,
  },
  outage: {
    language: 'en',
    text: `The card payment company Tallypoint has blamed an expired security certificate for the outage that left shops in four countries unable to take cards on Saturday.
The failure began at 9.40 a.m. and lasted a little over five hours. Tallypoint says around 71,000 merchants were affected in Ireland, Belgium, Denmark and Portugal; online shops, which use a separate system, were not hit.
In a report published on Wednesday, the company explained that the certificate, which allows its terminals to recognise the central servers, should have been renewed automatically. The renewal tool had been switched off in May during a move to a new data centre and was never switched back on. An automatic warning was sent twelve days before the expiry date, but it went to the mailbox of an engineer who had left the company.
"No one person is at fault here. Our process was," said the chief technology officer, Lucia Ferrante. No customer data was exposed, she said.
Tallypoint will waive its August fees for all affected merchants, which it expects to cost about €3.2 million. The Irish retailers' association, RetailVoice, called the offer "a start" but said many small businesses had lost more than that; it is considering a claim for damages.
The Belgian financial regulator has asked Tallypoint for further information and has not ruled out a fine, while regulators in the other three countries have made no comment.
Tallypoint, founded in Ghent in 2011, was bought by the American group Corvane last year. Its terminals will in future be able to store payments offline for up to 24 hours, a feature that two of its competitors, Zipto and Paylane, already offer.`,
  },
  signal: {
    language: 'en',
    text: `When the fishing port of Skerrow burned in November 1871, the news reached the capital in less than an hour. It travelled not by telegraph cable, which did not come to the island until 1884, but by a chain of nine wooden towers fitted with movable shutters.
The system had been devised by a schoolmaster, Tobias Renwick, who borrowed the idea from the Swedish optical telegraph. He built the first tower in 1838 with money from local fish merchants, who wanted to know the prices on the mainland before their boats set out. The government, which had at first turned Renwick down, took over the line in 1846 and extended it to the capital.
Each tower had a crew of two, one to read the signals of the neighbouring tower through a telescope and one to work the shutters. Many of the readers were women, because most of the men were at sea. The best known of them, Agnes Tulloch, served for 31 years and is said to have read messages in fog that stopped everyone else.
The towers worked only by day and in clear weather. According to the surviving logbooks, the line was out of action on roughly a third of all days.
The line closed in 1885, a year after the cable arrived. Renwick did not live to see it: he died in 1879, having earned almost nothing from his invention. Most of the towers were pulled down for timber; only the one at Cape Orrin still stands.
The historian Fiona Baine, who has spent six years deciphering the code book, believes that around 40,000 messages were sent in all. About half of them, she says, concerned the price of herring.`,
  },
  pump: {
    language: 'en',
    text: `Bleeding a radiator is one of the simplest jobs in the house, and it can make a cold room warm again in ten minutes. If a radiator is hot at the bottom but cool at the top, there is probably air trapped in it. If it is cold at the bottom instead, the cause is more likely sludge, and bleeding will not help.
First turn the heating off and wait at least half an hour. Hot water under pressure can scald you, and a running pump may draw more air into the system. You need a radiator key, which costs a pound or two at any hardware shop, a cloth and a small bowl.
Start with the radiator that is lowest in the house and work your way up. Hold the cloth under the valve, put in the key and turn it anticlockwise, a quarter turn is enough. You will hear a hiss, but never take the valve out completely. As soon as water comes instead of air, close it again, firmly but without force, as the brass thread is easily damaged.
When all the radiators are done, look at the pressure gauge on the boiler. In most homes the needle should stand between 1 and 1.5 bar. If it is lower, top up the system through the filling loop; if you rent, ask your landlord before you do so.
Once a year, before the cold season, is usually often enough. If air comes back within a few weeks, there may be a leak or a faulty expansion vessel, and it is time to call a heating engineer.`,
  },
  bench: {
    language: 'en',
    text: `Opinion, by Joan Abernethy
Last spring our county took the benches out of the bus station in Pellworth, giving as its reason cleaning costs put at £18,000 a year. I think the decision was a mistake, though not for the reason most of my neighbours give.
They say it was aimed at rough sleepers. Perhaps it was; the county denies it. My friend Edith, who is 83 and has a bad hip, has stopped taking the bus to the Thursday market. She cannot stand for twenty minutes, and the 46 is seldom on time. A pupil I used to teach, now pregnant with her second child, sits on her suitcase.
The county's own survey in June found that 37 per cent of passengers over 70 travelled less than before. Councillor Neil Huxtable, who is responsible for transport, says that this cannot be put down to the benches alone, since fares rose in the month in which they were taken out. He is right about that, but I notice that he has not asked the passengers.
I do not want to make a villain of him: he brought back the Sunday service when nobody else would lift a finger. And the cleaners' complaints were real: I would not have wanted to do that work either.
Yet there are cheaper answers than bare concrete. Dunstead, a town smaller than ours, put in single seats with armrests and has a local café sponsor their upkeep; it pays less than a quarter of what we did.
A bench is a promise that you may be slow. I would rather pay a little more and keep that promise.`,
  },
  rudern: {
    language: 'de',
    text: `Der Gemeinderat von Oberlinden hat am Montagabend mit 14 zu 9 Stimmen beschlossen, das Freibad am Mühlweiher nicht zu schließen. Stattdessen soll es bis zum Sommer 2027 für 5,8 Millionen Euro saniert werden.
Das Bad stammt aus dem Jahr 1967 und verliert nach Angaben der Stadtwerke täglich rund 40.000 Liter Wasser. Ein Gutachten des Ingenieurbüros Hartwig hatte im Februar vor einer Sanierung gewarnt und einen Neubau empfohlen, der allerdings fast doppelt so teuer geworden wäre.
Bürgermeisterin Carola Wendt (parteilos) hatte für die Schließung geworben. Nach der Abstimmung sagte sie, sie trage das Ergebnis mit, auch wenn sie es für teuer halte. „Demokratie heißt, auch einmal zu verlieren“, so Wendt.
Das Land übernimmt voraussichtlich 30 Prozent der Kosten; der Bescheid steht noch aus. Den Rest muss die Stadt aufbringen, die dafür die Grundsteuer erhöhen könnte. Kämmerer Jens Pohlmann sprach von einem Kraftakt, einen Haushaltsnotstand befürchtet er jedoch nicht.
Der Förderverein um den früheren Schwimmlehrer Ludger Amann hatte 6.200 Unterschriften gesammelt und 180.000 Euro an Spenden zugesagt. Amann zeigte sich erleichtert: Im vergangenen Jahr hätten in Oberlinden nur noch drei von zehn Viertklässlern sicher schwimmen können.
Während der Bauzeit bleibt das Bad zu, und Schulklassen sollen in dieser Zeit mit Bussen ins Hallenbad der Nachbarstadt Grünau gebracht werden. Der Sprungturm, der seit 2019 gesperrt ist, wird abgerissen und nicht ersetzt. Die Eintrittspreise sollen nach der Wiedereröffnung von 4 auf 5 Euro steigen, für Kinder unter zwölf Jahren bleibt der Besuch kostenlos.`,
  },
  sel: {
    language: 'fr',
    text: `Une étude menée dans onze cantines d'entreprise de la région de Valserre montre qu'il est possible de réduire d'un quart le sel des repas sans que les clients s'en plaignent.
Pendant dix-huit mois, l'équipe de la nutritionniste Maëlle Kerdoncuff a demandé aux cuisiniers de six de ces cantines de diminuer peu à peu la quantité de sel, de 5 % tous les trois mois environ. Les cinq autres n'ont rien changé et ont servi de groupe témoin. Au total, 2 740 salariés ont été suivis.
À la fin de l'étude, la satisfaction était pratiquement la même dans les deux groupes : 7,4 sur 10 dans les cantines qui avaient réduit le sel, 7,5 dans les autres. Les salières posées sur les tables n'ont pas été davantage utilisées.
La tension artérielle a été mesurée chez 410 volontaires. Elle a légèrement baissé dans le premier groupe, mais l'écart est trop faible pour que l'on puisse conclure, reconnaît la chercheuse. « Le goût s'habitue, à condition qu'on ne le brusque pas », résume-t-elle.
Le pain et le fromage, achetés à l'extérieur, n'étaient pas concernés par l'expérience. Or ils représentent à eux seuls près de 40 % du sel consommé à midi.
Le syndicat des restaurateurs collectifs, qui avait d'abord refusé de participer, se dit désormais prêt à étendre la méthode à une centaine de cantines en 2027. Il réclame toutefois une aide de l'État pour former les cuisiniers, demande à laquelle le ministère de la Santé n'a pas encore répondu.
Pour le cardiologue Bastien Lorrain, qui n'a pas pris part à l'étude, une loi serait plus efficace que des accords volontaires. Maëlle Kerdoncuff n'est pas de cet avis : elle craint qu'une obligation ne braque les cuisiniers.`,
  },
  molino: {
    language: 'es',
    text: `En el sótano del antiguo molino harinero de Valdeazor han aparecido más de 900 cartas de la Guerra Civil, escritas entre 1936 y 1939, que nunca llegaron a sus destinatarios.
Estaban guardadas en tres cajas de hojalata detrás de una pared falsa, donde las descubrió en abril el albañil Ramiro Cuesta mientras reparaba una gotera. En vez de venderlas, como le propuso un anticuario, las entregó al ayuntamiento.
Según la historiadora Pilar Ansúrez, de la Universidad de Montelar, el molinero Evaristo Rueda hacía también de cartero. Es posible que escondiera las cartas para proteger a los remitentes de la censura, aunque no hay ningún documento que lo demuestre. Rueda murió en 1952 sin haber hablado de ello ni siquiera con su familia.
La mayoría de las cartas las mandaron soldados a sus madres y novias; muchas hablan del frío y del hambre; muy pocas, de política. «Son voces que llevaban casi noventa años esperando», dijo Ansúrez en la presentación.
El ayuntamiento ha localizado hasta ahora a los descendientes de 64 destinatarios. Cada familia recibirá una copia, mientras que los originales quedarán en el archivo provincial. Algunas familias han pedido que sus cartas no se publiquen, y la alcaldesa, Lorena Bustillo, ha prometido respetarlo.
La digitalización costará unos 28.000 euros, de los que la Diputación paga la mitad; el resto se quiere reunir con donativos. La exposición prevista para otoño se ha aplazado a febrero porque el papel está más dañado por la humedad de lo que se pensaba.
El nieto del molinero, Tomás Rueda, de 71 años, no quiere que se llame héroe a su abuelo. «A lo mejor solo tenía miedo», dice.`,
  },
  sensor: {
    language: 'pt',
    text: `A câmara municipal de Vila Moreira vai instalar 480 sensores nos contentores de lixo da cidade para que os camiões só recolham os que estão cheios. O contrato, no valor de 310 mil euros, foi assinado na sexta-feira com a empresa Limpavia, de Braga.
Os sensores medem o nível de enchimento por ultrassons e enviam os dados de duas em duas horas, e um programa calcula depois o percurso mais curto para cada camião. Num teste realizado no ano passado no bairro da Fonte Nova, o consumo de gasóleo desceu 22%, e as queixas dos moradores caíram para metade.
O vereador do Ambiente, Duarte Seabra, garante que nenhum posto de trabalho será eliminado. O sindicato dos trabalhadores da limpeza não está convencido e exige essa promessa por escrito. «Já ouvimos garantias destas antes», disse a dirigente sindical Graça Peixoto.
A oposição apoiou o projeto, mas criticou que só uma empresa tenha apresentado proposta. Seabra respondeu que o concurso foi público e que quatro empresas pediram o caderno de encargos.
Nem tudo correu bem na fase de teste. Dos 40 sensores usados, sete avariaram por causa do calor, e a Limpavia teve de os substituir à sua custa. O novo modelo deverá aguentar temperaturas até 70 graus, segundo o fabricante, mas ainda não foi testado durante um verão inteiro.
Os primeiros aparelhos serão colocados em março, no centro histórico; os bairros da periferia terão de esperar até ao fim de 2027. A câmara espera poupar cerca de 90 mil euros por ano. As aldeias do concelho ficam de fora, porque aí a rede móvel é demasiado fraca.`,
  },
};

export const pairs = readPairs(`
depot +condensed Harrowmere's councillors narrowly approved the sale of a disused tram depot to a housing association, turning down a better-paying developer whose scheme contained no social housing.
depot +free Of the flats to be created on Latchet Street, fewer than half are earmarked for tenants paying social rents.
depot +free The protected front of the building has to survive the redevelopment.
depot +free Not everyone in the council leader's party backed her: two of its members opposed the deal.
depot +format Penrose & Lyle had put about £3 million on the table.
depot +free Campaigners who hoped to turn the depot into a museum regret the outcome, but they do not intend to challenge it legally.
depot +condensed Construction should start in autumn 2026 and last roughly two years, once the ground has been checked for oil residues.
depot -negation The council's auditor has agreed to examine the sale at Derek Fallon's request.
depot -hedge The contract with Broadacre Homes will be signed in March.
depot -number The council will cover as much as £530,000 of the decontamination bill if the ground turns out to be badly polluted.
depot -role Ruth Catterall and Imran Bashir broke ranks with the opposition to support the sale.
depot -addition Broadacre Homes won the bid partly because it promised to include a small museum of local transport history.
depot -comparison The winning offer exceeded that of the competing developer by £600,000.
knee +condensed Guided exercise and a cortisone shot relieved knee arthritis pain to a similar degree at first, but a year on those who had exercised were better off.
knee +free Participants were allocated by chance either to twice-weekly sessions with a physiotherapist or to one injection.
knee +format A year later, average pain stood at 36 out of 100 among those who had trained and 49 among those who had been injected.
knee +free Keeping people in the exercise group proved harder: roughly 20% quit, far more than among those given the injection.
knee +free An outside surgeon welcomed the findings but pointed out that the trial was not blinded and included few severe cases.
knee +free Whether exercise is also the cheaper option remains open, as the researchers have not yet looked at costs.
knee +condensed Neither treatment caused serious harm, although a handful of patients had temporary flare-ups following the injection.
knee -comparison After three months, patients who exercised already reported markedly less pain than those who had received an injection.
knee -hedge The trial showed that greater strength and confidence were the reason why exercise worked better in the long run.
knee -role Professor Anil Mehrotra, who led the trial, cautioned that everyone involved knew which treatment was being given.
knee -number The study followed 381 people with knee osteoarthritis between the ages of 55 and 80.
knee -addition The authors recommend that doctors offer steroid injections only to patients who are unable to exercise.
knee -negation A few participants suffered serious side effects, all of them after the cortisone injection.
outage +condensed A certificate that had been allowed to lapse kept tens of thousands of merchants in four European countries from accepting cards for more than five hours on Saturday.
outage +free The alert that might have averted the breakdown landed in the inbox of a former employee.
outage +free Web shops kept working throughout, since they run on different infrastructure.
outage +free Automatic renewal had been disabled during a data centre migration in spring and was never reactivated.
outage +format By way of compensation, the firm is forgoing a month's fees, at an estimated cost of 3.2 million euros.
outage +free RetailVoice regards the compensation as insufficient for many small traders and is weighing up legal claims.
outage +condensed Tallypoint plans to let its terminals save transactions offline for a day, catching up with rivals Zipto and Paylane.
outage -role Tallypoint acquired the American group Corvane last year.
outage -name The Danish financial regulator wants more details from Tallypoint and is keeping the option of a fine open.
outage -number The warning about the certificate went out two days before it was due to expire.
outage -negation Tallypoint admitted that some customer data had been exposed during the outage.
depot -quote Margaret Oduya told the chamber that the town "could not afford to turn down a better offer".
outage -quote Lucia Ferrante described the failure as "entirely the fault of a single engineer".
outage -date The company presented its findings on Monday, two days after the breakdown.
outage -addition Tallypoint has since introduced a second team to monitor all its certificates around the clock.
signal +condensed For decades before the cable came, Skerrow exchanged news with the outside world through shutters mounted on a string of wooden towers.
signal +free It was fish traders keen to learn mainland prices in good time who financed the earliest tower.
signal +free The state initially rejected Renwick's scheme, only to adopt and lengthen the line eight years after it was begun.
signal +free Women often manned the telescopes, since the male population was largely out fishing or sailing.
signal +free Darkness and bad visibility brought the service to a halt, and logbooks suggest that it was unavailable about one day in three.
signal +format Agnes Tulloch, the most famous of the signal readers, worked on the towers for more than three decades.
signal +free Renwick died with little to show financially for his invention, six years before the network was shut down.
signal +condensed Of the nine towers just one survives, most of the rest having been dismantled for their wood.
signal -date The optical line stopped operating in 1884, the very year in which the cable reached the island.
signal -role The Swedes modelled their optical telegraph on the system that Tobias Renwick had invented on Skerrow.
signal -hedge Fiona Baine has established from the code book that exactly 40,000 messages passed along the towers.
signal -addition The great fire of 1871 destroyed the harbour and killed dozens of people.
signal -comparison The overwhelming majority of the messages, Baine says, had to do with the price of herring.
signal -name The last remaining tower can be visited at Cape Tulloch.
signal -negation News of the fire reached the capital by telegraph cable.
pump +free A radiator that warms up below but stays chilly above most likely contains trapped air.
pump +condensed Before you begin, switch off the heating and give it thirty minutes or more, both to avoid burns and to keep the pump from sucking in extra air.
pump +free Work from the bottom of the house to the top, opening each valve only slightly.
pump +free Close the valve once water emerges, taking care not to overtighten it because the brass is delicate.
pump +free Afterwards check the boiler's gauge, and refill the system if the reading is below the usual range of 1 to 1.5 bar.
pump +free Tenants should get in touch with their landlord before topping up the water.
pump +condensed If the problem returns after just a few weeks, a professional should take a look, as a leak or a defective expansion vessel may be behind it.
pump -negation Bleeding also solves the problem of a radiator that is cold at the bottom, where sludge has gathered.
pump -number Turn the key a full three-quarters anticlockwise until you hear a hiss.
pump -negation For a thorough job, unscrew the valve fully so that all the air can escape.
pump -comparison A boiler pressure of more than 1.5 bar is what most households should aim for.
pump -addition Regular bleeding can cut a household's heating bill by up to ten per cent.
pump -hedge Air that keeps coming back is always a sign of a leak.
bench +condensed Joan Abernethy argues that removing the seats from Pellworth's bus station was wrong because it drives away people who cannot stand for long.
bench +free Edith, an octogenarian with hip trouble, no longer rides the bus to the Thursday market.
bench +free The author grants the transport councillor that higher fares make it hard to blame the missing benches alone for the drop in travel.
bench +free Despite her criticism she gives Huxtable credit for restoring buses on Sundays.
bench +free She shows sympathy for the cleaning staff, whose grievances she considers genuine.
bench +format More than a third of the over-70s told the county in June that they were using the service less than they used to.
bench +condensed As an alternative she points to Dunstead, where individual seats with armrests are maintained with the help of a café's sponsorship.
bench -hedge The benches were removed in order to drive away rough sleepers, the author says.
bench -negation The county has admitted that the measure was directed at homeless people.
bench -comparison Dunstead, a larger town than Pellworth, spends under a quarter of what Pellworth did.
bench -number The county justified the step with annual cleaning costs of £80,000.
bench -addition Abernethy calls on readers to sign a petition for the return of the benches.
bench -role Councillor Neil Huxtable once taught a young woman who, now expecting her second child, has to sit on her suitcase.
bench -date Fares went up several months after the benches had been taken away.
rudern +condensed Oberlindens Freibad bleibt erhalten: Eine Mehrheit im Gemeinderat zieht die Sanierung für knapp sechs Millionen Euro der Schließung vor.
rudern +free Die Rathauschefin unterlag mit ihrem Wunsch, das Bad dichtzumachen, will den Beschluss aber akzeptieren.
rudern +free Ein neues Bad, wie es die Gutachter vorgeschlagen hatten, hätte annähernd das Doppelte gekostet.
rudern +free Solange gebaut wird, findet der Schwimmunterricht der Schulen in der Halle eines Nachbarorts statt.
rudern +free Nach der Wiedereröffnung zahlen Erwachsene einen Euro mehr, jüngere Kinder kommen weiterhin gratis hinein.
rudern +format Der Förderverein will 0,18 Millionen Euro aus Spenden beisteuern.
rudern -hedge Das Land hat zugesagt, 30 Prozent der Sanierungskosten zu tragen.
rudern -negation Der Kämmerer rechnet damit, dass die Stadt durch das Projekt in einen Haushaltsnotstand gerät.
rudern -role Die Bürgermeisterin setzte sich gegen den Willen des Gemeinderats mit ihrem Plan durch, das Freibad zu sanieren.
rudern -addition Anstelle des alten Sprungturms soll eine Wasserrutsche für Familien entstehen.
rudern -number Laut Amann konnten zuletzt sieben von zehn Viertklässlern in Oberlinden sicher schwimmen.
rudern -name Das Ingenieurbüro Pohlmann hatte im Februar von einer Sanierung abgeraten.
sel +condensed On peut réduire peu à peu le sel dans les cantines sans mécontenter la clientèle : les convives se sont déclarés à peu près aussi satisfaits que ceux du groupe témoin.
sel +free Les salariés n'ont pas compensé en resalant plus souvent leur assiette.
sel +free La légère diminution de la tension observée chez les volontaires ne permet pas de tirer de conclusion ferme.
sel +free Deux aliments fournis de l'extérieur, qui pèsent lourd dans les apports en sel du déjeuner, échappaient à l'expérience.
sel +free D'abord réticents, les professionnels de la restauration collective envisagent maintenant de généraliser la démarche, mais demandent un soutien public pour la formation.
sel +format L'étude a duré un an et demi et porté sur plus de 2 700 employés.
sel -hedge L'étude prouve que moins de sel à la cantine fait baisser nettement la tension artérielle.
sel -role Maëlle Kerdoncuff plaide pour une loi, tandis que le cardiologue Bastien Lorrain redoute qu'une contrainte ne rebute les cuisiniers.
sel -number Les six cantines participantes ont diminué le sel de 15 % chaque trimestre.
sel -negation Le ministère de la Santé a accepté de financer la formation des cuisiniers.
sel -addition Pour compenser le manque de sel, les cuisiniers ont eu recours à davantage d'épices et d'herbes.
sel -quote Selon la chercheuse, « le sel est avant tout une affaire d'éducation ».
sel -comparison Les clients des cantines moins salées se sont montrés plus satisfaits que les autres.
molino +condensed Unas obras en un viejo molino sacaron a la luz cientos de cartas de la Guerra Civil que no se habían repartido nunca.
molino +free El obrero que dio con las cajas rechazó la oferta de un comerciante de antigüedades y las cedió al municipio.
molino +free Por qué el molinero ocultó la correspondencia no se sabe con certeza: tal vez quisiera evitar que la censura perjudicara a quienes la enviaban.
molino +free En su mayor parte son mensajes de combatientes a sus madres y parejas, en los que la política apenas aparece.
molino +free Los parientes se quedarán con reproducciones, pues los originales se conservarán en el archivo de la provincia.
molino +format La Diputación aporta unos 14.000 euros a la digitalización de las cartas.
molino -hedge Los documentos demuestran que Evaristo Rueda escondió las cartas para proteger a sus autores de la censura.
molino -role Las cartas las escribieron sobre todo madres y novias a los soldados que estaban en el frente.
molino -date La muestra, que iba a inaugurarse en febrero, se ha retrasado hasta el otoño por el mal estado del papel.
molino -negation La alcaldesa ha rechazado la petición de algunas familias de que no se publiquen sus cartas.
molino -quote El nieto, Tomás Rueda, está orgulloso de su abuelo y lo llama «un héroe olvidado».
molino -addition La Universidad de Montelar publicará las cartas en un libro el año que viene.
sensor +condensed Vila Moreira aposta em contentores inteligentes para que a recolha do lixo se limite aos que realmente precisam de ser esvaziados.
sensor +free A experiência feita na Fonte Nova permitiu gastar menos combustível, e os moradores passaram a reclamar muito menos.
sensor +free Os representantes dos trabalhadores desconfiam da palavra do vereador e querem ver o compromisso no papel.
sensor +free Embora estivesse de acordo com o projeto, a oposição lamentou a falta de concorrentes.
sensor +free Por falta de boa cobertura móvel, as zonas rurais do concelho não serão abrangidas.
sensor +format O fornecedor pagou do seu bolso a troca dos 7 aparelhos que o calor estragou.
sensor -role O município teve de pagar a substituição dos sensores que avariaram durante o teste.
sensor -hedge O novo modelo já provou que resiste a temperaturas de 70 graus durante todo o verão.
sensor -number Os sensores transmitem o nível de enchimento de doze em doze horas.
sensor -negation O vereador do Ambiente admite que a mudança levará à perda de alguns postos de trabalho.
sensor -addition Com o dinheiro poupado, a câmara pretende comprar camiões elétricos.
sensor -name A instalação começa em março no bairro da Fonte Nova.
`);
