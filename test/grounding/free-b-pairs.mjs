// Worded as freely as a language model words a summary, over longer articles, by a hand that had not read the check; what it does
// wrong with them was looked at. All places, people, firms and events are invented.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  festival: {
    language: 'en',
    text: `The Larkhaven Folk Festival will leave Priory Meadow after 31 years because the landowner, the Ashdown Trust, has declined to renew the lease.
Director Moira Tennant told reporters on Tuesday, 4 March, that this summer's edition would still go ahead on the old site from 18 to 21 July. She called the decision "a punch in the stomach" but said she bore the trust no ill will.
The trust, which has owned the 46-hectare meadow since 1952, says that four days of heavy traffic each year have damaged the soil and that ground-nesting lapwings have fallen from 22 pairs to nine within a decade. Ecologist Peter Oyelaran, who carried out the bird survey for the trust, said the festival was probably not the only reason for the decline. Dry springs may have played a part as well, he wrote.
Attendance peaked at 14,200 in 2019; last year about 11,500 people came, and the organisers made a loss of £83,000.
Two towns have offered new sites. Wexcombe is proposing its disused racecourse at no charge for three years, while Port Selby wants £20,000 a year for a park by the sea. Tennant said she personally preferred the racecourse, but that the board would not vote until October.
Local shopkeepers are worried: a council study from 2022 put the festival's value to Larkhaven at £1.9 million a year. Fiddler Jonah Pike, who has played at every edition, said he would follow the festival "to the moon if the tent is dry".`,
  },
  skillet: {
    language: 'en',
    text: `A rusty cast-iron pan looks like scrap, but most can be saved in an afternoon. The exception is a pan with a crack: heat will widen it, and such a pan should be thrown away.
First scrub off the rust with steel wool and a little washing-up liquid. The old rule that soap ruins cast iron dates from the days when soap contained lye; modern detergents do no harm. For heavy rust, soak the pan in equal parts of white vinegar and water, but for no longer than eight hours, since the acid will otherwise eat into the metal. Rinse the pan and dry it at once over a low flame for five minutes, because a towel alone leaves moisture in the pores.
Now rub in a very thin coat of oil and wipe it off again as if you had put it on by mistake: too thick a layer turns sticky. Food blogger Renata Holm recommends grapeseed oil; she advises against linseed oil, which gives a handsome finish but tends to flake after a few months.
Bake the pan upside down at 230 °C for one hour, with foil on the rack below to catch drips, and let it cool in the oven. Repeat the oiling and baking three times. Open a window, as there will be some smoke.
For the first few weeks, avoid cooking tomatoes or wine in the pan, as acidic food can strip the new coat. Fried eggs may stick at first; that is normal. Never put the pan in the dishwasher.`,
  },
  race: {
    language: 'en',
    text: `Ines Cavaco won the Tour of the Marches for the second time on Sunday, after her rival Lotte Brandvold punctured nine kilometres from the finish in Tarvello.
The Portuguese rider began the sixth and final stage 14 seconds behind the Norwegian, who had led the race since Wednesday's third stage. When Brandvold's rear tyre went flat on the descent of Monte Secco, her team car was stuck behind a group of dropped riders, and she lost 48 seconds before her team-mate Julie Marchetti gave her her own bike.
Cavaco said she had attacked without knowing of the puncture, because her radio had failed an hour earlier. "I only saw the gap on the board and thought she was having a bad day," she said. Brandvold, 23, did not blame her: "Nobody owes me a wait."
Brandvold's sports director, Henk Vos, took a different view. He called the attack unsporting and filed a complaint, but the jury rejected it within an hour.
The stage went to the Italian Sara Benedetti, who beat her compatriot Chiara Longo in a two-woman sprint. Overall, Cavaco finished 31 seconds ahead of Brandvold, with the Briton Ellie Rowe third at 2:05.
Cavaco, 29, first won the race in 2021 and missed last year's edition with a broken collarbone. She is out of contract at the end of the season and hinted that she might retire.
Heat kept the crowds down: the organisers estimated 60,000 spectators on the last stage, compared with 85,000 a year ago. The next edition will start in France for the first time.`,
  },
  stars: {
    language: 'en',
    text: `Last month my dentist, in whose chair I had spent six minutes, sent me a link and asked for five stars. Since January I have counted 73 such requests, among them one from a parcel firm, two from museums and one from a public toilet at Denholm station.
I do not object to complaints; without them nothing would improve. What I object to is the pretence that a star tells us anything. In a study of 3,400 restaurants by the University of Harle, published in 2023, nine out of ten scored between 4.1 and 4.8, and the authors found almost no link between the score and the hygiene reports, though they cautioned that their data covered only one city.
The people who pay for the stars are those with the least power. Bilal, a courier who asked me not to print his surname, told me that his firm cuts the shifts of anyone who falls below 4.7. "A four is a slap," he said. The firm denies that ratings alone decide who works when.
Defenders say that stars protect us from cheats, and perhaps they once did. But according to the consumer group Fairplay, up to 30 percent of online reviews could now be bought or invented.
What I would like instead is a box for one sentence, read by a human being. The Danish library service tried this in 2021: it got fewer responses, but staff found them more useful. I would not ban ratings, as the MP Laura Kincaid proposes; I would simply stop answering them. My dentist, by the way, is excellent, and I told him so in person.`,
  },
  game: {
    language: 'en',
    text: `The board-game publisher Kettle & Crow is moving production of its bestseller Salt Road from Ningbo in China back to Europe. From next spring the game will be made by the family firm Dvorsky in Olomouc, in the Czech Republic, the Leeds company said on Thursday.
Managing director Priya Nair said the switch would raise the cost of making a box by about £2.10, but that shops would be charged the same as before. "We'd rather earn less than wait fourteen weeks for a ship," she said. Delivery from Olomouc takes nine days.
Salt Road, designed by the retired geography teacher Walter Amsel, has sold 640,000 copies since 2018, more than all other Kettle & Crow titles together. The company's revenue rose 12 percent to £18.4 million in the year to June, while profit slipped from £2.6 million to £2.2 million because of higher freight charges.
Kettle & Crow employs 57 people and does not plan any job cuts. It intends to hire four quality inspectors, who will be based in Olomouc. The contract with Dvorsky runs for five years; the sum was not disclosed.
Analyst Tom Reyes of Brackley Research expects other small publishers to follow, though large ones are likely to stay in Asia, where plastic figures remain far cheaper to make. Salt Road contains only wood and cardboard.
The factory in Ningbo, Haitong, will keep making two Kettle & Crow games with plastic miniatures. Nair praised its work and stressed that quality had not been the issue. A digital version of Salt Road, announced in 2022, has been shelved for now.`,
  },
  panel: {
    language: 'en',
    text: `A painted wooden panel that has hung for eighty years in the vestry of St Brannock's church in Colwyth is older than anyone thought. Tree-ring dating at the Moorfield Institute shows that the oak was felled in the winter of 1483 to 1484, roughly a century before the date given in the parish guide. The wood came from the eastern Baltic, as did much of the oak used by English workshops at the time.
The team led by Hanne Lindqvist also X-rayed the panel and found two pictures: beneath the visible Saint Nicholas is an unfinished portrait of a woman in a red hood. Who she was is unknown. Lindqvist thinks that she could be a donor who fell out with the painter, but admits that this is guesswork. The sky above the saint contains Prussian blue, a pigment invented in the early 18th century, and was therefore probably retouched later.
The panel measures 61 by 44 centimetres and was given to the church in 1941 by Edith Parr, a grocer's widow, who had bought it for three shillings at a jumble sale. The parish had insured it for £500; the valuer Simon Achterberg now puts it at between £90,000 and £120,000.
The vicar, Ruth Adeyemi, said the church did not intend to sell. "It has kept us company through choir practice; we are not going to flog it," she said. From 2 May the panel will be on loan to the county museum for a year, where it will be shown behind glass.
The study, which cost £7,800, was paid for by a retired dentist who wishes to remain anonymous. The results have yet to be peer-reviewed.`,
  },
  kino: {
    language: 'de',
    text: `Das Kino Capitol in Hirschbach ist gerettet: Eine Genossenschaft aus 412 Bürgerinnen und Bürgern hat das Haus am Freitag für 365.000 Euro gekauft. Der bisherige Eigentümer Gerd Zöllner hatte im Herbst angekündigt, aus Altersgründen aufzuhören. Ein Investor aus Kassel wollte in dem Gebäude ein Fitnessstudio einrichten und bot 30.000 Euro mehr als die Genossenschaft, doch Zöllner lehnte ab. „Ich verkaufe doch mein Leben nicht an Laufbänder“, sagte der 74-Jährige.
Das 1956 eröffnete Capitol hat 186 Plätze und zählte im vergangenen Jahr 21.000 Besucher, rund 4.000 weniger als vor der Pandemie. Die Leitung übernimmt im Januar die Filmwissenschaftlerin Aylin Demirci. Sie will montags ältere Filme zeigen und das Kinderprogramm ausbauen; die Eintrittspreise sollen vorerst nicht steigen. Auf Popcorn wird sie entgegen ersten Gerüchten nicht verzichten.
Zunächst muss jedoch das Dach saniert werden. Die Kosten schätzt die Architektin Petra Lohse auf 140.000 Euro, von denen das Land möglicherweise die Hälfte übernimmt; eine Entscheidung darüber soll bis Ende März fallen. Die Stadt selbst gibt kein Geld, erlässt dem Kino aber fünf Jahre lang die Miete für den Parkplatz.
Bürgermeister Jens Hartwig sprach von einem „Glücksfall für die Innenstadt“. Kritik kam vom Händlerverein: Ein Fitnessstudio hätte nach seiner Ansicht mehr Kundschaft gebracht. Wiedereröffnet wird das Capitol voraussichtlich am 12. April.`,
  },
  lac: {
    language: 'fr',
    text: `La nageuse bretonne Maëlle Kerdoncuff a traversé mardi le lac d'Orvanne dans toute sa longueur, soit 38 kilomètres, en 11 heures et 24 minutes. Elle améliore de 17 minutes le record établi en 2016 par le Suisse Beat Ammann.
Partie à 4 heures du matin de Port-Saint-Lié, l'infirmière de 34 ans a d'abord été gênée par un vent contraire, puis par une eau à 15 degrés seulement. Selon le règlement, elle n'avait droit ni à une combinaison ni au moindre appui sur le bateau. Son entraîneur, Yves Tanguy, lui tendait toutes les demi-heures un gobelet de bouillon au bout d'une perche. « À mi-parcours, je voulais tout arrêter », a-t-elle avoué ; c'est sa sœur Gwenn, à bord, qui l'en a dissuadée.
Kerdoncuff avait échoué une première fois en août dernier, à six kilomètres de l'arrivée, à cause d'un orage.
Son exploit a rapporté 46 000 euros de dons à l'hôpital pour enfants de Lannec, où elle travaille ; elle en espérait 30 000. L'argent devrait servir à aménager une salle de jeux.
Le record n'est pas encore homologué : la fédération doit examiner les images, ce qui pourrait prendre trois semaines. Ammann, lui, a été l'un des premiers à féliciter la nageuse par téléphone. Il n'exclut pas de tenter de reprendre son bien l'an prochain. La Bretonne ne prévoit pas de revenir : elle rêve plutôt de la Manche, sans avoir fixé de date.`,
  },
  guitarra: {
    language: 'es',
    text: `Una guitarra española sufre más en invierno que en verano. La calefacción reseca el aire y, por debajo del 40 % de humedad, la madera se contrae y puede agrietarse. La lutier granadina Amparo Quesada, que repara unas 120 guitarras al año, asegura que dos de cada tres grietas que ve en su taller se producen entre diciembre y febrero.
Su primer consejo es guardar el instrumento en el estuche y no colgarlo en la pared, sobre todo si hay un radiador cerca. Dentro conviene colocar un humidificador pequeño, que cuesta entre 10 y 20 euros; una esponja mojada en una jabonera perforada hace el mismo servicio, siempre que no gotee. Lo ideal es una humedad de entre el 45 y el 55 %, que se mide con un higrómetro. Un exceso tampoco es bueno: por encima del 70 %, la tapa se hincha y el sonido se apaga.
Quesada desaconseja aflojar las cuerdas cada noche, una costumbre muy extendida que, según ella, no protege nada y desgasta el clavijero; solo lo recomienda para viajes en avión. Tampoco hay que limpiar la madera con aceite de oliva, como hacía su abuelo, porque se vuelve rancio: basta un paño de algodón ligeramente húmedo.
Si ya ha aparecido una grieta, no hay que tocarla con pegamento doméstico. Una reparación a tiempo cuesta unos 60 euros; si se espera, puede superar los 300. Las guitarras de contrachapado resisten mejor que las de madera maciza, aunque suelen sonar peor. «La guitarra quiere lo mismo que usted: ni sauna ni desierto», resume la lutier. En marzo publicará un manual con el guitarrista Rafael Montilla.`,
  },
  carillon: {
    language: 'nl',
    text: `Het carillon van de Sint-Jacobstoren in Veldermonde zwijgt voortaan tussen tien uur 's avonds en zeven uur 's ochtends. De gemeenteraad stemde daar donderdag mee in met 17 tegen 12 stemmen. Aanleiding was een petitie van bewoners van het nieuwe appartementencomplex De Gasfabriek, die 640 handtekeningen opleverde. Een tegenpetitie van de heemkundekring haalde er ruim 2.100.
Stadsbeiaardier Liesbeth Dekkers noemde het besluit ‘een vergissing met nagalm’. De 49 klokken, waarvan de oudste uit 1671 dateert, speelden tot nu toe dag en nacht elk kwartier een melodie. Volgens Dekkers zou het nachtelijke uitschakelen het mechaniek kunnen beschadigen; de fabrikant, de firma Van Oorschot, acht dat onwaarschijnlijk.
Wethouder Karim Bouzidi benadrukte dat het carillon overdag niet zachter gaat klinken en dat de zaterdagconcerten gewoon doorgaan. Hij beloofde de maatregel na een jaar te evalueren. Metingen van een adviesbureau hadden uitgewezen dat het geluid in de dichtstbijzijnde slaapkamers 52 decibel bereikte, terwijl 's nachts 45 als grens geldt.
Oppositieleider Marijke Stam verwijt het college dat het woningen heeft laten bouwen op 80 meter van de toren zonder eisen te stellen aan de isolatie. ‘Wie naast een klok gaat wonen, hoort een klok’, zei ze. De bewoners zelf reageerden verdeeld: enkelen zeggen het nachtelijke spel te zullen missen. De aanpassing kost 8.500 euro en gaat in op 1 september. De heemkundekring overweegt naar de rechter te stappen.`,
  },
};

export const pairs = readPairs(`
festival +free Larkhaven's folk festival has to find a new home after more than three decades, since the owner of the field refuses to extend its tenancy.
festival +free Although hurt by the news, the woman who runs the event does not hold a grudge against the owners of the land.
festival +condensed The trust points to harm done to the ground by vehicles and to a lapwing population that has more than halved in ten years.
festival +free The expert who counted the birds does not put all the blame on the festival and suggests that a lack of rain could also have contributed.
festival +condensed Crowds have thinned since the 2019 record, and last year's edition ended in the red.
festival +format Research commissioned by the council in 2022 found that the town gains nearly two million pounds annually from the event.
festival +free Its director leans towards the former racecourse, yet the choice lies with the board, which will make it in the autumn at the earliest.
festival -hedge In the ecologist's view, dry springs also contributed to the fall in lapwing numbers.
festival -role Port Selby would let the organisers use its seaside park free for three years, whereas Wexcombe is asking for an annual fee of £20,000.
festival -negation The decision means that fans will already have to do without Priory Meadow this summer.
festival -addition Rising fees for artists and tighter security rules left the organisers with a loss of £83,000 last year.
festival -number About 2,700 people stayed away from last year's edition who had come in 2019, leaving the organisers with a loss of £38,000.
festival -quote Tennant described the landowner's refusal as "a stab in the back", but harbours no resentment.
skillet +free Corroded cast-iron cookware can usually be brought back to life within a few hours, unless it is cracked.
skillet +free The ban on soap is a leftover from the days of lye; the detergents of today are safe to use.
skillet +condensed Stubborn rust can be loosened in a half-and-half bath of vinegar and water, provided the pan is taken out after eight hours at the latest.
skillet +free Drying with a cloth is not enough, so the freshly rinsed pan should be heated gently for a few minutes.
skillet +free Because linseed oil may look good but peels over time, one food writer prefers oil made from grape seeds.
skillet +condensed The coating is built up by oiling the pan sparingly and baking it for an hour, and doing so several times over.
skillet +free In the beginning, sour ingredients should be kept out of the pan because they can attack the fresh coating.
skillet -negation Washing-up liquid has no place on cast iron, since even modern detergents damage it.
skillet -number After a thin coat of oil, the pan spends an hour face down in an oven heated to 250 °C.
skillet -comparison Pans with heavy rust should stay in the vinegar bath for at least eight hours.
skillet -role Renata Holm favours linseed oil for its handsome finish and warns that grapeseed oil soon flakes.
skillet -addition Once the pan has been seasoned, it should be oiled again after every use to keep rust from coming back.
skillet -hedge Fried eggs are bound to stick to a freshly seasoned pan, which is nothing to worry about.
race +free A flat tyre shortly before the end cost the Norwegian leader overall victory and handed Cavaco her second title.
race +free Brandvold's support vehicle failed to reach her in time because it was held up behind riders who had lost contact.
race +free The winner says that, her radio being dead, she was unaware of her opponent's mishap when she attacked.
race +condensed A protest from the loser's camp against allegedly unfair behaviour was swiftly dismissed by the race jury.
race +free Unlike her sports director, the beaten rider saw no reason why anyone should have waited for her.
race +format Britain's Ellie Rowe completed the podium, two minutes and five seconds down on the winner.
race +condensed Back after an injury that had ruled her out a year ago, the 29-year-old may now be nearing the end of her career.
race -comparison Cavaco went into the last stage with a lead of 14 seconds over Brandvold and more than doubled it by the finish.
race -role Chiara Longo took the stage, outsprinting her fellow Italian Sara Benedetti.
race -hedge Cavaco announced that she will end her career when her contract runs out this season.
race -negation Brandvold reproached Cavaco for having failed to wait for her after the puncture.
race -addition The jury threw out the complaint because there was no proof that Cavaco had known about the puncture.
race -number Because of the heat, attendance on the final day fell by 35,000 compared with the previous year.
stars +free The columnist has no quarrel with criticism as such, but doubts that star scores carry any information.
stars +condensed Ninety percent of the restaurants examined by the university landed within a narrow band, and their marks said next to nothing about cleanliness.
stars +free The researchers warned that they had looked at no more than a single city.
stars +free According to a courier, colleagues whose average drops too low are given less work.
stars +free In place of stars, the author would prefer brief written comments that a person actually reads.
stars +condensed When Denmark's libraries experimented with written comments, feedback became rarer but more helpful.
stars -hedge Nearly a third of all online reviews are bought or invented, the consumer group Fairplay has established.
stars -negation Like the MP Laura Kincaid, the author wants ratings to be outlawed.
stars -negation The courier's employer concedes that whether someone gets shifts depends on ratings alone.
stars -comparison Danish libraries received more responses than before once they asked for a sentence, and staff considered them more useful.
stars -addition Many restaurants owe their high scores to guests being rewarded for favourable reviews, according to the Harle study.
stars -name The restaurant study that the columnist cites comes from the University of Denholm.
stars -quote For Bilal, who delivers parcels for a living, "a three is a slap".
stars -number Researchers who looked at 4,300 restaurants found that most were rated between 4.1 and 4.8.
game +free Long waits for ships rather than poor workmanship made the publisher bring its top seller closer to home.
game +condensed Making the game in the Czech Republic is more expensive, but retailers will not have to pay more for it.
game +free The title has found more buyers than the rest of the firm's catalogue combined.
game +condensed Sales grew in the past business year, yet earnings shrank as transport became dearer.
game +free The Chinese supplier does not lose all its work for the Leeds company, as it will go on producing two games with plastic figures.
game +free One market observer believes that smaller rivals will do likewise, whereas the big names will probably remain in Asia.
game +format Proceeds climbed by about an eighth to £18,400,000 in the twelve months up to June.
game -number Shipments from Olomouc arrive within nine weeks, compared with fourteen from China.
game -role Dvorsky is going to recruit four quality inspectors to watch over production for its British client.
game -negation The move will cost some of Kettle & Crow's 57 employees their jobs.
game -addition Producing the game in Europe will also shrink its carbon footprint considerably.
game -hedge Tom Reyes rules out that any large publisher will leave Asia, because plastic figures are much cheaper to make there.
game -name Starting next spring, the bestseller will be manufactured by a family business called Brackley in Olomouc.
game -negation A digital edition of Salt Road has been available since 2022.
panel +free Growth rings in the timber reveal that the church painting is about a hundred years older than the parish had believed.
panel +condensed Hidden under the saint lies an abandoned likeness of a woman whom nobody can identify.
panel +free The head of the research team suggests a quarrel between artist and patron, but concedes that she is merely speculating.
panel +free A colour that did not exist before the 1700s suggests that the sky was touched up long after the panel was made.
panel +free Picked up for a few shillings by a grocer's widow, the work is now thought to be worth around a hundred thousand pounds.
panel +condensed The parish wants to keep its treasure but will lend it to the county museum for twelve months.
panel +free The findings have not yet been checked by other scholars.
panel -hedge The concealed portrait shows a donor who had fallen out with the painter, the X-ray images revealed.
panel -date The oak for the panel was cut down in the winter of 1583 to 1584.
panel -role Edith Parr bought the panel from the church in 1941 for three shillings.
panel -comparison The sum for which the parish had insured the panel was well above the value that an expert now puts on it.
panel -addition To protect the painting until the loan begins, the church has installed an alarm system.
panel -name The examination was paid for by the valuer Simon Achterberg.
kino +free Mehr als vierhundert Menschen haben gemeinsam das örtliche Filmtheater erworben und damit dessen Ende abgewendet.
kino +free Obwohl ihm ein Geldgeber mehr geboten hatte, wollte der alte Besitzer sein Haus nicht in ein Sportstudio verwandelt sehen.
kino +condensed Die künftige Chefin plant ältere Werke zum Wochenbeginn und mehr Angebote für Kinder, ohne die Karten fürs Erste zu verteuern.
kino +free Ob das Land sich an der Reparatur des Dachs beteiligt, ist noch offen.
kino +condensed Statt eines Zuschusses gewährt die Kommune dem Kino mehrere Jahre lang mietfreie Parkflächen.
kino +free Die Geschäftsleute im Ort hätten sich von einer Sporteinrichtung mehr Kunden versprochen.
kino +format Das Lichtspielhaus aus den Fünfzigerjahren zog zuletzt 21 000 Gäste an und damit weniger als vor Corona.
kino -comparison Der Investor aus Kassel unterlag, weil er 30.000 Euro weniger geboten hatte als die Genossenschaft.
kino -hedge Die Hälfte der Kosten für das neue Dach trägt das Land.
kino -negation Wer künftig ins Capitol geht, muss auf Popcorn verzichten.
kino -role Der Bürgermeister bemängelte, dass ein Fitnessstudio der Innenstadt mehr Kundschaft beschert hätte.
kino -addition Gerd Zöllner wird der neuen Leiterin in den ersten Monaten beratend zur Seite stehen.
kino -name Aylin Demirci veranschlagt die Arbeiten am Dach auf 140.000 Euro.
kino -date Aylin Demirci übernimmt die Leitung des Hauses erst im April.
lac +free Une soignante a parcouru le lac d'Orvanne à la nage plus vite que l'ancien détenteur du record, un Suisse.
lac +free Gagnée par le découragement à la moitié du trajet, elle a continué grâce à sa sœur, qui l'accompagnait en bateau.
lac +free Lors d'un premier essai, le mauvais temps l'avait contrainte à renoncer non loin du but.
lac +format Il lui a fallu un peu moins de onze heures et demie pour venir à bout des 38 km.
lac +condensed Les dons recueillis pour l'établissement qui l'emploie ont largement dépassé ses attentes.
lac +free Beau joueur, l'homme qu'elle a dépossédé l'a appelée pour la complimenter et pourrait retenter sa chance.
lac +condensed Sans combinaison et nourrie de bouillon, elle a dû affronter le vent, puis une eau très fraîche.
lac -number La Bretonne a abaissé de vingt-sept minutes le temps que Beat Ammann avait réalisé en 2016.
lac -hedge Beat Ammann s'attaquera de nouveau au lac l'an prochain afin de récupérer son record.
lac -role C'est son entraîneur, Yves Tanguy, qui l'a persuadée de ne pas abandonner à mi-chemin.
lac -negation La fédération a déjà validé la performance après avoir examiné les images.
lac -addition La fédération souhaite visionner les images parce qu'un témoin affirme avoir vu la nageuse s'appuyer sur le bateau.
lac -date Son prochain défi, la traversée de la Manche, est prévu pour l'été prochain.
guitarra +free Los meses fríos son los más duros para el instrumento, porque los radiadores secan el ambiente y la madera encoge.
guitarra +condensed Según la artesana, la mayoría de las fisuras que llegan a sus manos surgen en pleno invierno.
guitarra +free Quien no quiera gastar en un humidificador puede arreglarse con una esponja empapada en un recipiente con agujeros, si no deja caer agua.
guitarra +free También el exceso de humedad perjudica al instrumento, pues dilata la tapa y amortigua el sonido.
guitarra +free A juicio de la experta, destensar las cuerdas a diario no sirve de nada y solo tiene sentido cuando se va a volar.
guitarra +condensed Llevar pronto al taller una guitarra agrietada sale mucho más barato que dejar pasar el tiempo.
guitarra +format Más de un centenar de instrumentos pasan cada año por las manos de la lutier.
guitarra -number El aire debería tener una humedad de entre el 35 y el 45 %, según recomienda la especialista.
guitarra -negation Para limpiar la madera, Quesada aconseja un poco de aceite de oliva, como hacía su abuelo.
guitarra -comparison Los modelos de contrachapado son más delicados que los de madera maciza, pero tienen mejor sonido.
guitarra -hedge En cuanto la humedad baja del 40 %, la madera se agrieta sin remedio.
guitarra -addition Antes de que empiece el frío conviene cambiar las cuerdas por otras de menor tensión.
guitarra -role En marzo saldrá un libro que el guitarrista Rafael Montilla ha escrito sobre Quesada.
guitarra -quote «La guitarra quiere lo mismo que un bebé: calor y silencio», resume Quesada.
carillon +free Een meerderheid van de raad wil dat de klokken van Veldermonde in de nachtelijke uren stil blijven.
carillon +condensed De tegenstanders van de maatregel verzamelden ruim drie keer zoveel handtekeningen als de bewoners die erom hadden gevraagd.
carillon +free De stadsbeiaardier vreest dat het mechaniek eronder lijdt, maar de maker ervan schat die kans klein in.
carillon +free Overdag blijft het volume gelijk en ook de optredens op zaterdag blijven bestaan.
carillon +condensed In slaapkamers vlak bij de toren bleek de norm voor de nacht te worden overschreden.
carillon +free Niet iedere bewoner is blij met de stilte, want sommigen zullen de muziek in het donker missen.
carillon +format De oudste van de bijna vijftig klokken stamt uit de zeventiende eeuw.
carillon -hedge De heemkundekring legt het besluit voor aan de rechter.
carillon -date De oudste klok van het carillon is in 1761 gegoten.
carillon -role Het college verwijt Marijke Stam dat er zonder isolatie-eisen zo dicht bij de toren is gebouwd.
carillon -name Marijke Stam zegde toe dat de nachtelijke stilte na een jaar wordt geëvalueerd.
carillon -comparison Uit metingen bleek dat het geluid in de dichtstbijzijnde slaapkamers onder de grens voor de nacht bleef.
carillon -addition De gemeente laat op haar kosten beter isolerende ramen plaatsen in De Gasfabriek.
carillon -negation Volgens de wethouder zal het carillon ook overdag zachter gaan klinken.
`);
