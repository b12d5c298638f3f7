// Sentences as a language model writes them of an article: faithful ones reworded, merged, shortened or with figures in
// another form, and false ones that read as well. Written before the check was read, by another hand than the other sets.
// The articles from `strike` on were written later, when the check had been made better with those before them.
// All places, people, firms and events are invented. The form is that of pairs.mjs; a supported sentence too has a kind:
// copied, reworded, merged, format.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  tram: {
    language: 'en',
    text: `Castlebrook will extend its tram network to the airport after the regional assembly approved the $310 million project on Thursday by 41 votes to 22. The nine-kilometre line is expected to carry 14,000 passengers a day once it opens in spring 2029.
The assembly's decision follows six years of argument over the route. Residents of Elm Park had asked for a tunnel beneath the park, but engineers said it would nearly double the cost. The line will instead run along Quarry Road, where about 60 trees have to be felled.
"This is the link our city has been missing," said transport commissioner Amara Doyle. Opposition leader Henrik Falk called the plan "a blank cheque for the builders" and warned that fares could rise.
The operator, Metroline, has not yet ordered any vehicles. It was fined $2 million in 2021 after an inspector found that it had concealed faults in its brakes. The company denies that passengers were in danger.
Half of the money will come from the federal government and a quarter from the region; the city pays the rest. Construction may start as early as next March. Passenger numbers on the existing lines fell by 11 percent during the pandemic but have since recovered fully.`,
  },
  compost: {
    language: 'en',
    text: `A compost heap needs four things: green waste, brown waste, air and moisture. Mix one part of kitchen scraps or grass with two parts of dry leaves, straw or torn cardboard. Too much grass makes the heap slimy, and it begins to smell.
Build the heap directly on soil so that worms can enter it, in a place with some shade. A heap of about one cubic metre keeps its warmth best. Smaller heaps cool down quickly and take longer to rot.
Turn the heap every two weeks with a fork. In a well-kept heap the temperature reaches 60 degrees within ten days, which kills most weed seeds. Never add meat, cheese or cooked food, since they attract rats. Citrus peel is allowed, but it rots slowly.
The gardener Olive Marsh, who teaches at the Fenwick botanical school, waters her heaps only in dry summers. "If you squeeze a handful and one drop comes out, it is wet enough," she says. She advises against buying activators, which she considers a waste of money.
Ready compost is dark and smells of forest floor. That usually takes six to nine months. Ash from untreated wood may be added in small amounts, although it might raise the pH too much for blueberries.`,
  },
  pokal: {
    language: 'de',
    text: `Der Zweitligist SV Grünau hat am Samstagabend überraschend das Viertelfinale des Landespokals erreicht. Vor 8.400 Zuschauern besiegte die Mannschaft von Trainerin Miriam Kolb den Favoriten FC Altenbruch mit 3:1.
Altenbruch ging in der 12. Minute durch Dario Weiß in Führung. Noch vor der Pause glich Timo Raschke aus. In der zweiten Halbzeit traf Raschke ein weiteres Mal, den Endstand besorgte der eingewechselte Jannis Ohm.
„Wir haben nicht gezaubert, wir haben gearbeitet“, sagte Kolb. Altenbruchs Trainer Stefan Brehm kritisierte den Schiedsrichter, weil dieser kurz vor Schluss keinen Elfmeter gab. Die Fernsehbilder zeigen allerdings kein Foul.
Grünau muss mindestens sechs Wochen auf Torwart Emil Sander verzichten, der sich vermutlich das Kreuzband gerissen hat. Eine Untersuchung am Montag soll Klarheit bringen. Der Verein will keinen Ersatz verpflichten.
Im Viertelfinale trifft Grünau am 4. Februar auf den Titelverteidiger Union Velten. Für das Weiterkommen erhält der Klub rund 1,2 Millionen Euro, mehr als ein Drittel seines Jahresetats. In der Liga liegt Grünau nur auf Platz 14.`,
  },
  notaire: {
    language: 'fr',
    text: `Le tribunal de Sarlac a condamné mardi l'ancien notaire Bernard Caillou à trois ans de prison, dont un avec sursis, pour avoir détourné 1,8 million d'euros au préjudice de ses clients. Il devra également rembourser 47 victimes.
Les faits se sont déroulés entre 2012 et 2018. Selon l'accusation, le notaire a utilisé l'argent pour acheter un vignoble et deux voitures de collection. L'homme de 61 ans a reconnu une partie des faits, mais nie avoir falsifié des testaments. Sur ce point, le tribunal l'a relaxé.
Son associée, Hélène Vasseur, n'a pas été poursuivie. C'est elle qui avait alerté la chambre des notaires en septembre 2018, après avoir découvert des virements suspects.
« Mes clients attendaient ce jour depuis sept ans », a déclaré Maître Karim Belaïd, avocat des parties civiles. La défense, qui avait demandé la relaxe, pourrait faire appel. Elle a dix jours pour se décider.
Le parquet avait requis cinq ans de prison. L'étude a été vendue en 2020 pour 900 000 euros, moins de la moitié de sa valeur estimée. Environ 60 % de cette somme a déjà été versée aux victimes.`,
  },
  murcielagos: {
    language: 'es',
    text: `Un equipo de la Universidad de Almadén ha descubierto que los murciélagos de la cueva de Peñalba reconocen la voz de sus crías entre miles de llamadas. El estudio, publicado el 9 de mayo en la revista Zoología Viva, se basa en 2.300 horas de grabaciones.
Los investigadores, dirigidos por la bióloga Inés Robledo, colocaron micrófonos en la cueva durante tres veranos, de 2020 a 2022. Las madres encontraron a sus crías en menos de cuatro minutos en el 85 % de los casos. Cuando se añadía ruido de tráfico, tardaban el doble.
Los autores no creen que el olfato desempeñe un papel importante, aunque no lo pueden descartar. «La voz de cada cría es como un documento de identidad», explica Robledo.
La colonia, la mayor del país, cuenta con unos 30.000 animales, un tercio menos que hace veinte años. El descenso podría deberse al uso de insecticidas. El ayuntamiento prohibió las visitas nocturnas en 2019, pese a las protestas de los hoteleros.
La asociación Cueva Viva ha criticado a la Junta porque no ha instalado la valla prometida. La Junta responde que las obras, presupuestadas en 250.000 euros, empezarán en octubre.`,
  },
  pastificio: {
    language: 'it',
    text: `Il pastificio Morandini ha chiuso il 2023 con un fatturato di 84 milioni di euro, in crescita del 9 per cento rispetto all'anno precedente. L'utile netto è invece sceso da 6,5 a 4,1 milioni, soprattutto a causa del prezzo del grano duro.
L'azienda, fondata a Castelforte nel 1926, dà lavoro a 320 persone. L'amministratrice delegata Laura Morandini ha annunciato un nuovo stabilimento a Borgorosso, che dovrebbe entrare in funzione entro giugno 2026 e creare circa 70 posti.
«Non venderemo l'azienda ai fondi», ha detto Morandini, nipote del fondatore. A marzo il gruppo svizzero Helvia aveva offerto 150 milioni di euro per la maggioranza delle quote. La famiglia ha respinto l'offerta.
I sindacati chiedono un aumento del 5 per cento. Il segretario Paolo Chessa accusa la direzione di aver tagliato i turni di notte senza consultare i lavoratori. La direzione non ha voluto commentare.
Le esportazioni rappresentano metà delle vendite; il primo mercato estero è la Germania, davanti alla Francia. Secondo indiscrezioni, Morandini potrebbe acquistare un produttore di sughi in Liguria. Quest'anno l'azienda prevede di crescere meno del 2023.`,
  },
  dijk: {
    language: 'nl',
    text: `De gemeente Waalhoek versterkt vanaf september de dijk langs de oude haven. Het werk duurt naar verwachting twee jaar en kost 27 miljoen euro, waarvan het rijk 80 procent betaalt.
De dijk werd in januari 2022 bij hoog water beschadigd. Toen moesten 1.600 inwoners hun huis verlaten. Niemand raakte gewond. Ingenieurs van bureau Terpstra vonden daarna scheuren van soms vier meter diep.
Wethouder Nadia Bouman noemt de versterking "onvermijdelijk". Volgens haar is het risico op een doorbraak nu tien keer zo groot als de wet toestaat. De vereniging Behoud de Haven heeft bezwaar gemaakt, omdat 35 monumentale lindes verdwijnen.
De rechter wees het bezwaar vorige maand af. De vereniging gaat niet in hoger beroep, maar eist wel dat de gemeente nieuwe bomen plant. Bouman heeft dat toegezegd.
Tijdens de werkzaamheden blijft de haven open voor kleine schepen. De veerdienst naar Oosterwerf vaart mogelijk vanaf een andere kade. Ondernemers in de buurt vrezen omzetverlies; de gemeente stelt 500.000 euro beschikbaar als vergoeding, minder dan zij hadden gevraagd.`,
  },
  vacina: {
    language: 'pt',
    text: `O Ministério da Saúde de Lavrina começou na segunda-feira a vacinar crianças de 5 a 11 anos contra a febre do vale. A campanha vai até 30 de novembro e deve alcançar 1,3 milhão de crianças em 212 municípios.
A vacina, desenvolvida pelo Instituto Aroeira, é aplicada em duas doses com intervalo de oito semanas. Em testes com 4.500 voluntários, ela evitou 92% dos casos graves. Os efeitos colaterais mais comuns foram dor no braço e febre baixa; nenhum participante precisou ser internado.
A ministra Célia Prado disse que a doença matou 340 pessoas no ano passado, o dobro do registrado em 2021. «Não vamos esperar pela próxima cheia», afirmou.
O sindicato dos enfermeiros criticou o governo por não contratar mais pessoal. O governo do estado de Serrana, que comprou a sua própria vacina, não participará da campanha.
Os pesquisadores acreditam que a proteção pode durar pelo menos três anos, mas ainda não há dados sobre adultos. Metade das doses foi paga pelo Banco do Sul. A compra custou 96 milhões de reais, menos do que o previsto no orçamento.`,
  },
  strike: {
    language: 'en',
    text: `Nurses at the Harlow General Hospital ended their strike on Friday night after eleven days. They accepted a pay rise of 6 percent, spread over two years; the union had asked for 9 percent.
About 420 operations were postponed during the walkout, but no emergency patient was turned away. Hospital director Simon Achebe thanked the volunteers who had kept the wards running.
"Nobody won this strike," said Priya Nair, who negotiated for the nurses. The agreement does not cover cleaners and porters, whose contract expires in March. They could walk out next.
The regional health board refused to pay for the rise. The hospital will therefore close its smallest clinic, in Thornby, which treats fewer than 30 patients a day. The mayor of Thornby called the decision shameful.`,
  },
  schule: {
    language: 'de',
    text: `Die Gesamtschule Wiesental führt ab dem kommenden Schuljahr ein Handyverbot ein. Die Schulkonferenz stimmte am Donnerstag mit 14 zu 5 Stimmen dafür. Ausgenommen ist die Oberstufe.
Schulleiterin Petra Ohlsen begründete den Schritt mit zunehmenden Konflikten in Chatgruppen. Eine Umfrage unter 780 Schülern hatte ergeben, dass mehr als die Hälfte täglich über vier Stunden am Handy verbringt.
Die Schülervertretung lehnt das Verbot ab. „Man hätte uns wenigstens fragen können“, sagte Sprecher Levin Aydin. Der Elternrat begrüßt die Regelung, hält eine Testphase von einem Jahr aber für sinnvoll.
Wer gegen die Regel verstößt, muss sein Gerät bis zum Unterrichtsende abgeben. Eine Geldstrafe gibt es nicht. Ob das Verbot die Noten verbessert, ist bislang nicht belegt. Das Ministerium will die Schule möglicherweise wissenschaftlich begleiten lassen.`,
  },
  fouilles: {
    language: 'fr',
    text: `Des archéologues ont mis au jour une villa romaine sous un parking de Brévannes. Les murs, conservés sur 80 centimètres, datent du IIe siècle. Les fouilles, commencées le 4 avril, s'achèveront fin juillet.
L'équipe de Camille Authier a sorti de terre plus de 3 000 objets, dont une statuette de bronze. Celle-ci sera exposée au musée départemental. « C'est la découverte d'une vie », dit l'archéologue.
Le promoteur Habitalis, qui voulait bâtir 60 logements sur le site, conteste l'arrêt du chantier. Il a perdu un premier procès en mars. La ville ne lui versera aucune indemnité.
Les chercheurs pensent que la villa a pu être détruite par un incendie. Le maire souhaite en faire un parc, mais l'État n'a pas encore donné son accord. Le coût du projet, 2 millions d'euros, dépasse le budget annuel de la commune pour la culture.`,
  },
  tren: {
    language: 'es',
    text: `La huelga de maquinistas dejó ayer sin servicio a la mitad de los trenes de cercanías de Almería la Vieja. Según el sindicato Vía Libre, el seguimiento fue del 90 %; la empresa lo rebaja al 62 %.
Los maquinistas piden dos descansos más por turno. Alegan que el año pasado hubo 14 incidentes por fatiga, el doble que en 2021. La empresa Ferrosur niega que sus horarios sean ilegales.
«No volveremos a las cabinas hasta que nos escuchen», advirtió la portavoz Marta Egea. El gobierno regional ha ofrecido mediar, pero Ferrosur todavía no ha aceptado.
Unos 48.000 viajeros se vieron afectados. La empresa devolverá el importe de los billetes, aunque no pagará los taxis. El paro podría repetirse el 3 de diciembre, víspera de un puente festivo. Los autobuses llevaron un 20 % más de pasajeros que un lunes normal.`,
  },
  ospedale: {
    language: 'it',
    text: `Il consiglio regionale ha deciso di non chiudere l'ospedale di Valfredda, che serve 22.000 abitanti. La proposta di chiusura è stata bocciata martedì con 31 voti contro 18.
L'ospedale perde circa 3 milioni di euro all'anno. Per ridurre le spese, il reparto maternità sarà unito a quello di Pontelungo entro settembre. Nessun dipendente perderà il posto, ha assicurato l'assessore Giulia Ferri.
Il medico Tommaso Greco, che per mesi ha guidato la protesta, ha parlato di «una vittoria a metà». L'opposizione accusa la giunta di aver nascosto i conti. La giunta sostiene di averli pubblicati a maggio.
Secondo uno studio dell'università, senza l'ospedale i tempi di soccorso sarebbero raddoppiati. Il tetto, danneggiato dalla neve, potrebbe essere riparato prima dell'inverno. I lavori costeranno meno del previsto.`,
  },
  markt: {
    language: 'nl',
    text: `De weekmarkt van Elsbergen verhuist in april naar het Stationsplein, omdat de Grote Markt wordt opgegraven. De verhuizing duurt minstens een jaar. Van de 64 kooplieden stemden er 41 voor.
Burgemeester Karel Voets belooft dat de huur niet omhooggaat. Ook komen er gratis parkeerplaatsen. Kaasverkoper Jan Mulder is niet overtuigd: "Daar komt op dinsdag geen hond."
Onder de Grote Markt hopen archeologen resten van een middeleeuws klooster te vinden. Een proefboring in 2022 leverde twaalf munten op. De provincie betaalt driekwart van de opgraving, die 1,6 miljoen euro kost.
Winkeliers aan de Grote Markt verwachten minder klanten en eisen dat de gemeente hen compenseert. De gemeente heeft dat geweigerd. De jaarlijkse kermis gaat waarschijnlijk niet door. Vorig jaar trok die meer bezoekers dan ooit.`,
  },
  seca: {
    language: 'pt',
    text: `A seca obrigou o município de Ribeira Funda a racionar a água a partir de sexta-feira. Cada família poderá gastar no máximo 200 litros por dia. Quem ultrapassar o limite pagará uma multa de 75 euros.
A albufeira está a 19 por cento da sua capacidade, o nível mais baixo desde 1995. «Se não chover até outubro, teremos de trazer água em camiões», disse o presidente da câmara, Álvaro Simões.
Os agricultores criticam a câmara por não ter reparado as condutas, que perdem um quarto da água. Simões responde que o governo recusou financiar a obra. A empresa Aquavale fará a reparação em 2025.
As escolas e o hospital não são abrangidos pelo racionamento. As piscinas, pelo contrário, fecharam. Os hotéis temem perder hóspedes, mas até agora não houve cancelamentos. A seca pode dever-se a um inverno com metade da chuva habitual.`,
  },
};

export const pairs = readPairs(`
tram +reworded The regional assembly has backed a new tram line linking Castlebrook to its airport.
tram +format The project, costing 310 million dollars, was passed on Thursday by 41 votes to 22.
tram +format Once open in the spring of 2029, the 9 km line should transport around fourteen thousand people daily.
tram +reworded A tunnel under the park, which people living in Elm Park wanted, was rejected because it would have almost doubled the costs.
tram +merged The line will follow Quarry Road instead of a tunnel, and some 60 trees must be cut down for it.
tram +format The federal government will cover 50% of the cost, the region 25%, and the city the remainder.
tram +reworded Opposition leader Henrik Falk described it as "a blank cheque for the builders" and cautioned that tickets might get more expensive.
tram +reworded Metroline, which will run the line, still has to order vehicles and was fined in 2021 for hiding brake faults.
tram -number The nine-kilometre line is expected to carry 40,000 passengers a day.
tram -date Once complete, the airport line is due to open in autumn 2028.
tram -name Transport commissioner Amara Falk welcomed the decision as the link the city had been missing.
tram -negation Metroline has already ordered the vehicles for the new line.
tram -roles Residents of Elm Park rejected a tunnel that engineers had asked for.
tram -hedge Construction of the line will start next March.
tram -comparison Opponents said the tunnel would have nearly halved the cost.
tram -quote Amara Doyle called the line "the project of the century".
tram -added Ticket prices for the airport line will be capped for the first five years, the assembly promised.
compost +reworded Composting requires green and brown material, plus air and moisture.
compost +format Use 1 part kitchen scraps or grass to 2 parts dry leaves, straw or ripped-up cardboard.
compost +reworded An excess of grass turns the heap slimy and causes it to smell.
compost +reworded The heap should stand on bare soil in partial shade, so worms can get in.
compost +format Well-kept heaps heat up to 60 °C in 10 days, hot enough to kill most weed seeds.
compost +merged Turn it with a fork every 2 weeks and do not add meat, cheese or cooked food, which attract rats.
compost +reworded Gardener Olive Marsh sees compost activators as a waste of money.
compost +reworded Compost is usually ready after six to nine months, when it is dark and smells like a forest floor.
compost -number Turn the heap with a fork every six weeks.
compost -number In a well-kept heap the temperature reaches 80 degrees within ten days.
compost -name Olive Fenwick, a gardener, waters her heaps only in dry summers.
compost -negation Citrus peel should never be added to the heap.
compost -negation Meat, cheese and cooked food can be added, since they attract worms.
compost -hedge Wood ash raises the pH too much for blueberries.
compost -comparison Smaller heaps stay warm longer and rot faster.
compost -quote Marsh says: "Squeeze it hard, and if water runs out, it is perfect."
compost -added Cover the heap with a tarpaulin in winter to protect it from frost and heavy rain.
pokal +reworded Zweitligist SV Grünau steht nach einem überraschenden 3:1-Sieg gegen den Favoriten FC Altenbruch im Viertelfinale des Landespokals.
pokal +format Rund 8400 Zuschauer sahen am Samstagabend das Spiel.
pokal +reworded Timo Raschke erzielte zwei Tore, Jannis Ohm traf zum Endstand.
pokal +merged Nach der Führung für Altenbruch durch Dario Weiß gelang Raschke noch vor der Halbzeit der Ausgleich.
pokal +reworded Torwart Emil Sander fällt wohl mindestens sechs Wochen aus.
pokal +format Im Viertelfinale spielt der Verein am 4.2. gegen Titelverteidiger Union Velten.
pokal +format Das Weiterkommen bringt Grünau etwa 1.200.000 Euro ein.
pokal -number Grünau gewann das Spiel mit 4:1.
pokal -date Das Viertelfinale gegen Union Velten findet am 14. März statt.
pokal -name Den Ausgleich vor der Pause erzielte Timo Ohm.
pokal -negation Der Verein will einen Ersatz für Sander verpflichten.
pokal -negation Die Fernsehbilder zeigen ein klares Foul.
pokal -roles Der FC Altenbruch besiegte den SV Grünau vor 8.400 Zuschauern.
pokal -roles Der Schiedsrichter kritisierte Altenbruchs Trainer Stefan Brehm.
pokal -hedge Torwart Emil Sander hat sich das Kreuzband gerissen.
pokal -comparison Die Prämie macht weniger als ein Drittel des Jahresetats aus.
pokal -quote Kolb sprach von einem „Sieg des Willens“.
pokal -added Der Verein plant, mit der Prämie ein neues Stadion zu bauen.
notaire +reworded L'ancien notaire Bernard Caillou écope de trois ans de prison, dont un avec sursis, pour détournement de fonds.
notaire +format Il avait détourné 1 800 000 euros appartenant à ses clients et devra dédommager 47 victimes.
notaire +reworded D'après l'accusation, l'argent a servi à l'achat d'un vignoble et de deux voitures de collection.
notaire +reworded L'ex-notaire, âgé de 61 ans, n'admet qu'une partie des faits et conteste avoir falsifié des testaments.
notaire +merged Alertée par des virements suspects, son associée Hélène Vasseur avait prévenu la chambre des notaires en septembre 2018.
notaire +reworded La défense a dix jours pour faire éventuellement appel.
notaire +format L'étude a été cédée en 2020 pour 0,9 million d'euros, et près de 60 pour cent de ce montant est déjà revenu aux victimes.
notaire -number Le tribunal de Sarlac a condamné l'ancien notaire à cinq ans de prison.
notaire -date Les faits se sont déroulés entre 2008 et 2018.
notaire -name L'avocat des parties civiles, Maître Karim Vasseur, s'est réjoui du jugement.
notaire -negation Le tribunal l'a aussi reconnu coupable d'avoir falsifié des testaments.
notaire -negation Son associée, Hélène Vasseur, a également été poursuivie.
notaire -roles La chambre des notaires avait alerté Hélène Vasseur en septembre 2018.
notaire -hedge La défense fera appel de la décision.
notaire -comparison L'étude a été vendue pour plus que sa valeur estimée.
notaire -quote « C'est une victoire pour la justice », a déclaré Maître Karim Belaïd.
notaire -added Bernard Caillou a été incarcéré à l'issue de l'audience et interdit d'exercer à vie.
murcielagos +reworded Los murciélagos de la cueva de Peñalba identifican a sus crías por la voz, según investigadores de la Universidad de Almadén.
murcielagos +format El trabajo, que se publicó el 9/5 en Zoología Viva, analizó 2300 horas de grabaciones.
murcielagos +reworded El equipo de la bióloga Inés Robledo grabó en la cueva a lo largo de tres veranos, entre 2020 y 2022.
murcielagos +format En el 85 por ciento de los casos, las madres hallaron a su cría en menos de 4 minutos.
murcielagos +reworded Con ruido de tráfico, las madres necesitaban el doble de tiempo.
murcielagos +merged La colonia, de unos treinta mil animales, es la más grande del país, pero ha perdido un tercio en veinte años.
murcielagos +reworded Los insecticidas podrían ser la causa del descenso.
murcielagos -number Las madres encontraron a sus crías en el 58 % de los casos.
murcielagos -date El estudio se publicó el 9 de marzo.
murcielagos -name La bióloga Inés Peñalba dirigió la investigación.
murcielagos -negation Según los autores, el olfato desempeña un papel importante.
murcielagos -negation La Junta ya ha instalado la valla prometida.
murcielagos -roles Los hoteleros prohibieron las visitas nocturnas pese a las protestas del ayuntamiento.
murcielagos -roles La Junta ha criticado a la asociación Cueva Viva.
murcielagos -hedge El descenso se debe al uso de insecticidas.
murcielagos -comparison La colonia tiene un tercio más de animales que hace veinte años.
murcielagos -quote Robledo afirma que «las crías gritan como niños perdidos».
murcielagos -added El equipo quiere repetir el experimento con delfines y focas el próximo año.
pastificio +reworded Nel 2023 il fatturato del pastificio Morandini è aumentato del 9%, raggiungendo gli 84 milioni di euro.
pastificio +reworded Il rincaro del grano duro ha fatto calare l'utile netto a 4,1 milioni.
pastificio +format L'utile è diminuito da 6.500.000 a 4.100.000 euro.
pastificio +merged L'azienda di Castelforte, nata nel 1926, impiega 320 dipendenti e vuole aprire un nuovo stabilimento a Borgorosso.
pastificio +reworded Il nuovo impianto di Borgorosso dovrebbe creare una settantina di posti di lavoro.
pastificio +reworded La famiglia ha rifiutato i 150 milioni offerti a marzo dal gruppo svizzero Helvia.
pastificio +format Il 50% delle vendite avviene all'estero, soprattutto in Germania e in Francia.
pastificio -number L'azienda dà lavoro a 230 persone.
pastificio -date Lo stabilimento di Borgorosso dovrebbe entrare in funzione entro giugno 2028.
pastificio -name L'amministratrice delegata Laura Chessa ha annunciato un nuovo stabilimento.
pastificio -negation La famiglia ha accettato l'offerta del gruppo Helvia.
pastificio -negation Morandini ha detto che venderà l'azienda ai fondi.
pastificio -roles La direzione accusa il segretario Paolo Chessa di aver tagliato i turni di notte.
pastificio -hedge Morandini acquisterà un produttore di sughi in Liguria.
pastificio -comparison Quest'anno l'azienda prevede di crescere più del 2023.
pastificio -comparison Il primo mercato estero è la Francia, davanti alla Germania.
pastificio -quote Per Morandini l'azienda è «un patrimonio di tutto il territorio».
pastificio -added I sindacati hanno proclamato uno sciopero di otto ore per venerdì prossimo.
dijk +reworded In september begint de gemeente Waalhoek met het versterken van de dijk bij de oude haven.
dijk +format Van de 27 miljoen euro komt 80% van het rijk.
dijk +reworded Bij het hoge water van januari 2022 liep de dijk schade op en werden 1600 mensen geëvacueerd, maar er vielen geen gewonden.
dijk +reworded Ingenieursbureau Terpstra ontdekte later scheuren tot wel vier meter diep.
dijk +reworded De vereniging Behoud de Haven verzette zich tegen het plan omdat 35 lindes moeten wijken.
dijk +merged De rechter verwierp het bezwaar, en de vereniging legt zich daarbij neer op voorwaarde dat er nieuwe bomen komen.
dijk +format Voor ondernemers die omzet verliezen, trekt de gemeente een half miljoen euro uit.
dijk -number De versterking kost 72 miljoen euro.
dijk -date De dijk raakte in januari 2021 beschadigd.
dijk -name Wethouder Nadia Terpstra noemt de versterking onvermijdelijk.
dijk -negation De vereniging gaat tegen de uitspraak in hoger beroep.
dijk -negation Tijdens de werkzaamheden is de haven gesloten voor kleine schepen.
dijk -roles De vereniging heeft de gemeente nieuwe bomen toegezegd.
dijk -hedge De veerdienst naar Oosterwerf vaart vanaf een andere kade.
dijk -comparison De vergoeding is hoger dan de ondernemers hadden gevraagd.
dijk -quote Bouman noemt de bomen "een klein offer".
dijk -added Het waterschap onderzoekt ook drie andere dijken in de provincie.
vacina +reworded A vacinação de crianças de 5 a 11 anos contra a febre do vale teve início na segunda-feira em Lavrina.
vacina +format A campanha, que termina em 30/11, pretende atingir 1.300.000 crianças de 212 municípios.
vacina +reworded Criada pelo Instituto Aroeira, a vacina é dada em duas doses, com oito semanas entre elas.
vacina +format Nos testes com 4500 voluntários, o imunizante preveniu 92 por cento dos casos graves.
vacina +reworded Segundo a ministra Célia Prado, 340 pessoas morreram da doença no ano passado.
vacina +reworded O estado de Serrana, que adquiriu outra vacina, fica fora da campanha.
vacina +merged Dor no braço e febre baixa foram os efeitos mais frequentes, e ninguém precisou de internação.
vacina +format O Banco do Sul pagou 50% das doses.
vacina -number Em testes, a vacina evitou 72% dos casos graves.
vacina -date A campanha vai até 30 de dezembro.
vacina -name A vacina foi desenvolvida pelo Instituto Prado.
vacina -negation Alguns participantes precisaram ser internados.
vacina -negation O governo do estado de Serrana também participará da campanha.
vacina -roles O governo criticou o sindicato dos enfermeiros por não contratar mais pessoal.
vacina -hedge A proteção dura três anos.
vacina -comparison A compra custou mais do que o previsto no orçamento.
vacina -quote A ministra disse que a campanha é «uma corrida contra o tempo».
vacina -added O ministério vai ampliar a vacinação para idosos e gestantes a partir de janeiro.
strike +reworded After eleven days, nurses at Harlow General Hospital called off their walkout on Friday night.
strike +reworded The nurses settled for a 6% raise over two years, although their union had demanded 9%.
strike +reworded Around 420 surgeries had to be delayed, yet emergency patients were still treated.
strike +reworded Cleaners and porters are not part of the deal and may go on strike next.
strike +reworded Because the health board would not fund the raise, the hospital is shutting its smallest clinic in Thornby.
strike +merged Priya Nair, the nurses' negotiator, said that "nobody won this strike".
strike +reworded The Thornby clinic sees under 30 patients per day.
strike -negation The agreement also covers cleaners and porters.
strike -comparison The clinic in Thornby treats more than 30 patients a day.
strike -roles The nurses thanked hospital director Simon Achebe.
strike -added The hospital will hire 50 new nurses from abroad before the summer.
strike -negation Several emergency patients were turned away during the walkout.
schule +reworded An der Gesamtschule Wiesental sind Handys ab dem nächsten Schuljahr verboten, die Oberstufe ist davon nicht betroffen.
schule +format Die Schulkonferenz votierte mit 14:5 Stimmen für das Verbot.
schule +reworded Laut einer Umfrage unter 780 Schülern nutzen über 50 Prozent ihr Handy mehr als vier Stunden am Tag.
schule +reworded Während die Schülervertretung gegen das Verbot ist, unterstützt der Elternrat die Regelung.
schule +reworded Bei Verstößen wird das Gerät bis zum Ende des Unterrichts eingezogen, Geldstrafen sind nicht vorgesehen.
schule +reworded Es gibt bisher keinen Beleg dafür, dass das Verbot zu besseren Noten führt.
schule +merged Schulleiterin Petra Ohlsen verweist auf immer mehr Streit in Chatgruppen.
schule -negation Das Verbot verbessert nachweislich die Noten.
schule -negation Der Elternrat lehnt die Regelung ab.
schule -number Eine Umfrage unter 870 Schülern ergab eine hohe Handynutzung.
schule -hedge Das Ministerium lässt die Schule wissenschaftlich begleiten.
schule -added Die Schule schafft für 30.000 Euro abschließbare Fächer an.
fouilles +reworded Une villa romaine du IIe siècle a été découverte sous un parking à Brévannes.
fouilles +format Plus de 3000 objets ont été exhumés par l'équipe de Camille Authier.
fouilles +reworded Commencées début avril, les fouilles doivent durer jusqu'à la fin du mois de juillet.
fouilles +reworded Habitalis, qui prévoyait de construire 60 logements, s'oppose à l'arrêt des travaux mais ne touchera pas d'indemnité de la ville.
fouilles +reworded La villa aurait été ravagée par un incendie, selon les chercheurs.
fouilles +reworded Le maire aimerait créer un parc, mais il attend encore le feu vert de l'État.
fouilles +format Le projet coûterait 2 000 000 d'euros, plus que le budget culturel annuel de la commune.
fouilles -negation L'État a donné son accord pour la création d'un parc.
fouilles -hedge La villa a été détruite par un incendie.
fouilles -comparison Le coût du projet est inférieur au budget annuel de la commune pour la culture.
fouilles -roles La ville a perdu un premier procès en mars contre le promoteur Habitalis.
fouilles -added Une école d'archéologie ouvrira ses portes à côté du site à la rentrée.
tren +reworded Ayer no circularon la mitad de los trenes de cercanías a causa de la huelga de maquinistas.
tren +format El sindicato cifra el seguimiento en el 90 por ciento, frente al 62 por ciento que da la empresa.
tren +reworded Los maquinistas reclaman dos pausas adicionales en cada turno.
tren +reworded El año pasado se registraron 14 incidentes por cansancio, el doble que en 2021.
tren +format Casi cincuenta mil viajeros sufrieron las consecuencias.
tren +reworded Ferrosur reembolsará los billetes, pero no los taxis.
tren +reworded El gobierno regional se ha ofrecido como mediador, aunque la empresa aún no ha respondido que sí.
tren -negation Ferrosur ya ha aceptado la mediación del gobierno regional.
tren -roles Ferrosur ha ofrecido mediar al gobierno regional.
tren -hedge El paro se repetirá el 3 de diciembre.
tren -comparison Los autobuses llevaron un 20 % menos de pasajeros que un lunes normal.
tren -added El sindicato ha denunciado a la empresa ante el Tribunal Supremo y exige su nacionalización.
ospedale +reworded L'ospedale di Valfredda resterà aperto: il consiglio regionale ha respinto la proposta di chiusura.
ospedale +format Martedì la proposta ha ottenuto 18 voti favorevoli e 31 contrari.
ospedale +reworded La maternità verrà accorpata a quella di Pontelungo entro settembre per contenere i costi.
ospedale +reworded L'assessore Giulia Ferri garantisce che non ci saranno licenziamenti.
ospedale +reworded Ogni anno la struttura accumula perdite per circa 3 milioni di euro.
ospedale +reworded L'opposizione rimprovera alla giunta di aver tenuto segreti i conti, ma la giunta dice di averli resi pubblici a maggio.
ospedale +merged Per Tommaso Greco, medico alla guida della protesta, si tratta di «una vittoria a metà».
ospedale -negation Il consiglio regionale ha approvato la chiusura dell'ospedale di Valfredda.
ospedale -roles La giunta accusa l'opposizione di aver nascosto i conti.
ospedale -hedge Il tetto sarà riparato prima dell'inverno.
ospedale -comparison I lavori costeranno più del previsto.
ospedale -added La Regione comprerà una nuova ambulanza con elicottero per la valle.
markt +reworded In april verkast de weekmarkt van Elsbergen naar het Stationsplein vanwege opgravingen op de Grote Markt.
markt +format 41 van de 64 marktkooplui waren voor de verhuizing, die ten minste één jaar duurt.
markt +reworded Volgens burgemeester Karel Voets blijft de huur gelijk en kunnen bezoekers gratis parkeren.
markt +format De provincie neemt 75 procent van de kosten van 1,6 miljoen euro voor haar rekening.
markt +reworded Archeologen hopen op sporen van een middeleeuws klooster.
markt +reworded De gemeente wil winkeliers geen compensatie geven, hoewel die minder klanten verwachten.
markt +reworded De kermis wordt dit jaar waarschijnlijk afgelast.
markt -negation De gemeente compenseert de winkeliers aan de Grote Markt.
markt -hedge De jaarlijkse kermis gaat niet door.
markt -number Een proefboring in 2022 leverde twintig munten op.
markt -name Burgemeester Karel Mulder belooft dat de huur niet omhooggaat.
markt -added Het klooster wordt herbouwd als hotel met restaurant en museum.
seca +reworded Por causa da seca, Ribeira Funda vai racionar a água a partir de sexta-feira.
seca +reworded O consumo por família fica limitado a 200 litros diários, e quem gastar mais é multado em 75 euros.
seca +format A albufeira tem apenas 19% da capacidade, o valor mais baixo desde 1995.
seca +reworded O autarca Álvaro Simões admite recorrer a camiões se até outubro não houver chuva.
seca +format As condutas deixam escapar 25% da água, e os agricultores culpam a câmara por não as ter arranjado.
seca +reworded O hospital e as escolas ficam de fora do racionamento.
seca +reworded Os hotéis receiam perder clientes, embora ainda não tenha havido cancelamentos.
seca -negation Os hotéis já registaram cancelamentos.
seca -roles O governo criticou os agricultores por não terem reparado as condutas.
seca -hedge A seca deve-se a um inverno com metade da chuva habitual.
seca -number Quem ultrapassar o limite pagará uma multa de 175 euros.
seca -added A câmara vai construir uma central de dessalinização junto ao porto.
`);
