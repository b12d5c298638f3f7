// Round C: written by a hand that has not read the check. All places, people, firms and events are invented.
// Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  tram: {
    language: 'en',
    text: `Wexholm town council voted 21 to 16 on Tuesday night to shelve plans for a tram line between the harbour and the university, after the estimated cost rose from £84 million to £131 million.
Transport lead Imogen Farrant, who had championed the scheme since 2019, said she was "bitterly disappointed" but would not resign. "The need has not gone away," she told councillors. "Only the money has." Opposition leader Desmond Achterby called the project "a vanity line" and urged the council to spend part of the savings on buses.
The council has already paid £6.2 million to consultants, according to finance officer Ruta Balsys. She denied claims that a further £2 million was owed to the contractor Norrick Rail, saying no construction contract had ever been signed.
A residents' group, Harbour Links, may seek a judicial review. Its chair, Callum Prewitt, said about 3,400 people had signed a petition in support of the line. A report on alternatives, including a faster bus route, is due in March.`,
  },
  frozen: {
    language: 'en',
    text: `Frozen-food maker Calder & Voss reported a fall in annual profit on Thursday as the price of cooking oil and electricity climbed. Pre-tax profit for the year to 30 September dropped 18% to $42.6 million, while revenue grew 4% to $715 million.
Chief executive Priya Lindqvist said the second half had been "noticeably kinder" than the first. Sales of its Hearthside ready meals rose 11%, but those of its fish range fell 7% after a recall in May. The company said nobody had fallen ill.
The group plans to close its factory in Dunmarrow next summer, which could affect up to 260 jobs. Most of the work would move to a larger site in Tolland. The Bakers' and Packers' Union said it had not been consulted and accused the board of "deciding first and asking later". A company spokesman rejected that.
Calder & Voss kept its dividend at 12 cents a share. Analyst Gareth Umbers of Pell Securities expects profit to recover slowly, and warned that energy costs might rise again this winter. Shares closed 3.5% lower at $8.14.`,
  },
  bats: {
    language: 'en',
    text: `Bats that live near wind farms may be changing their calls, according to a study published in the journal Acoustic Ecology Letters. Researchers from the University of Sarnow recorded 214 pipistrelles at nine sites over three summers, from 2021 to 2023.
Bats within 500 metres of a turbine called at a pitch about 6% higher than those living farther away, the team found. The difference was greatest on windy nights. Lead author Dr Hanneke Oyelaran cautioned that the study did not prove that turbines caused the change. "It could be the noise, the insects or the open ground," she said.
Some of the bats also called less often, although the effect was small and was not seen at every site. No increase in deaths was recorded.
Professor Lionel Marsh of Brackwater College, who was not involved in the work, called the findings "intriguing but early". The work was paid for by the Sarnow Wildlife Trust, and the team plans to repeat it at sites on the coast next year.`,
  },
  lifeboat: {
    language: 'en',
    text: `A former accountant accused of stealing from a lifeboat charity told a jury on Monday that he had "never taken a penny". Nigel Strowbridge, 58, denies four counts of fraud, which are alleged to have taken place between 2016 and 2020.
Prosecutor Amara Kitteridge told Penhallow Crown Court that £187,000 had been moved from the charity's account to two companies controlled by Mr Strowbridge's brother-in-law, Dean Hasker. She said invoices for boat repairs had been invented. Mr Hasker has not been charged.
Giving evidence, Mr Strowbridge said the payments were for genuine work and had been approved by the charity's treasurer at the time, Joyce Fennimore, who died in 2021. "I did what I was asked to do," he said. Asked why some invoices carried the same number, he said he could not remember.
Judge Robert Alleyne told the jurors to put aside any sympathy for either side. The trial, which began on 4 November and is expected to last three weeks, continues.`,
  },
  dahlias: {
    language: 'en',
    text: `If your garden freezes in winter, dahlias are best lifted and stored indoors. Wait until the first frost has blackened the leaves, usually in late October, then cut the stems down to about 15 centimetres.
Loosen the soil with a fork rather than a spade, starting at least 30 centimetres from the stem so that you do not pierce the tubers. Shake off the loose earth. Don't wash the tubers unless your soil is heavy clay, says gardener Solveig Marchbank, who has grown dahlias for 40 years: "Water is what rots them." Stand them upside down for two weeks in a dry place so the hollow stems can drain.
Pack the tubers in boxes of dry sand or old compost and keep them between 4 and 8 degrees. A garage may do, but an unheated attic is often too cold. Check them once a month and throw away any that have gone soft.
In mild coastal areas some gardeners leave dahlias in the ground under 10 centimetres of mulch. Marchbank advises against it: she lost a third of her plants that way in 2018.`,
  },
  lock: {
    language: 'en',
    text: `Smart-lock maker Kestrix has told owners of its Halo 2 door lock to install an update at once, after researchers showed that some of the devices could be opened from the pavement with a $40 radio.
The flaw was found by Lena Abubakar and Tom Reisz of the security firm Oddbit, who reported it to Kestrix on 12 February. The company released a fix on 3 June, almost four months later. Kestrix says it knows of no burglaries in which the trick was used. Oddbit has not published the full details.
About 310,000 of the locks have been sold in North America and Europe, but only those made before August 2023 are affected, according to Kestrix. The newer Halo 3 is not. "We should have moved faster, and we are sorry," said the company's head of products, Marcus Thiele.
Consumer group FairHome wants Kestrix to offer refunds. Its director, Yolanda Pruitt, said many owners had never connected their locks to the internet and might not hear about the update. Kestrix declined to comment on refunds.`,
  },
  hochwasser: {
    language: 'de',
    text: `Nach drei Tagen Dauerregen ist der Fluss Wennau in der Nacht zum Freitag über die Ufer getreten. In der Kleinstadt Ostringsfelde mussten nach Angaben der Feuerwehr 420 Menschen ihre Häuser verlassen. Verletzt wurde niemand.
Der Pegel erreichte gegen 4 Uhr mit 5,87 Metern seinen höchsten Stand seit 1998. Am Nachmittag sank er wieder leicht. »Das Schlimmste liegt vermutlich hinter uns«, sagte Bürgermeisterin Friederike Tanneck. Sie warnte jedoch davor, die Deiche zu betreten.
Rund 60 Helfer des Roten Kreuzes versorgten die Bewohner in der Turnhalle der Lindenschule. Landwirt Eike Brommel kritisierte, die Warnung sei zu spät gekommen: »Um Mitternacht stand das Wasser schon im Stall.« Kreisbrandmeister Volker Hessing wies den Vorwurf zurück. Die Warn-App habe bereits um 21.30 Uhr Alarm geschlagen.
Die Höhe des Schadens ist noch unklar. Das Land stellte eine Soforthilfe von 1,5 Millionen Euro in Aussicht. Der Wetterdienst erwartet am Wochenende nur noch vereinzelte Schauer; die Bahnstrecke nach Harsewede bleibt voraussichtlich bis Dienstag gesperrt.`,
  },
  wasserkocher: {
    language: 'de',
    text: `Die Stiftung Prüfwerk hat zwölf Wasserkocher zwischen 25 und 140 Euro getestet. Nur drei Geräte erhielten die Note »gut«, zwei fielen durch. Testsieger ist der Aquaro S7 für 59 Euro; das teuerste Modell, der Velbach Royal, kam lediglich auf Platz acht.
Der Aquaro brachte einen Liter Wasser in zwei Minuten und 40 Sekunden zum Kochen und verbrauchte dabei am wenigsten Strom. Bemängelt wurde sein kurzes Kabel. Der Velbach Royal schaltete sich bei der Dauerprüfung nach 3.100 Einsätzen nicht mehr ab. Hersteller Velbach bestreitet einen Konstruktionsfehler und spricht von einem »Einzelfall«.
In zwei Billiggeräten fanden die Prüfer Spuren von Nickel im Wasser. Eine Gefahr für Erwachsene besteht laut Projektleiterin Dörte Aschenbeck nicht, Allergiker sollten die Geräte aber möglicherweise meiden. Der Händler Kaufzeit nahm eines davon, den Mondo Basic, Mitte September aus dem Verkauf.
Aschenbeck rät, den Kocher etwa alle vier Wochen mit Zitronensäure zu entkalken. Essig empfiehlt sie nicht, weil er die Dichtungen angreifen könne. Die nächste Untersuchung gilt im Januar den Toastern.`,
  },
  theatre: {
    language: 'fr',
    text: `Le Théâtre des Trois-Rives, à Montverlay, rouvrira ses portes le 14 mars après deux ans et demi de travaux. Le chantier a coûté 23,8 millions d'euros, soit 4 millions de plus que prévu, a indiqué la mairie lundi.
La salle principale compte désormais 740 places, contre 910 auparavant. « Nous avons préféré le confort au nombre », a expliqué la directrice, Solène Gaudrichon. L'architecte Bastien Orvault a conservé le plafond peint de 1887, mais la façade n'a pas été restaurée, faute d'argent.
L'élu d'opposition Fabrice Mouterel dénonce « un gouffre financier » et réclame un audit. L'adjointe à la culture, Nadia Belhoussine, n'y est pas opposée. Elle affirme toutefois que la hausse s'explique surtout par la découverte d'amiante sous la scène en avril 2023.
La première saison comprendra 32 spectacles. Le tarif réduit restera fixé à 9 euros, tandis que le plein tarif passera de 24 à 28 euros. La comédienne Irène Castelbrac, originaire de la ville, pourrait participer à la soirée d'ouverture, mais son agent ne l'a pas confirmé.`,
  },
  liga: {
    language: 'es',
    text: `El Atlético Valdemora venció el domingo por 3-2 al Unión Castrejo y se puso líder de la Liga Norte a falta de cuatro jornadas. El tanto decisivo lo marcó el juvenil Iker Zaldúa, de 18 años, en el minuto 89, apenas seis minutos después de entrar al campo.
El Unión se adelantó dos veces, con goles de Braulio Peñate y de Sergi Canals. El capitán local, Tomás Arrieta, empató en ambas ocasiones, la segunda de penalti. El entrenador visitante, Óscar Landívar, protestó la jugada: «No hubo contacto, lo vio todo el estadio». El árbitro no quiso hacer declaraciones.
Arrieta se retiró con molestias en la rodilla y podría perderse el próximo partido, el 6 de mayo en Ribalta. Según el médico del club, no parece una lesión grave.
Asistieron 11.400 espectadores, la mejor entrada de la temporada. El Valdemora suma 61 puntos, uno más que el Deportivo Lerna, que perdió el sábado por 1-0 tras siete victorias seguidas. La entrenadora del Valdemora, Begoña Urdiales, pidió calma: «Aún no hemos ganado nada».`,
  },
  olive: {
    language: 'it',
    text: `La cooperativa olearia di Borgo Sant'Ilario prevede quest'anno un raccolto di 2.700 tonnellate di olive, il 35% in meno rispetto al 2023. La causa principale, secondo l'agronoma Marta Vescovelli, è stata la siccità di luglio e agosto; la mosca olearia avrebbe avuto invece un ruolo minore.
Il prezzo dell'olio extravergine è salito a 11,20 euro al litro, contro gli 8,90 di un anno fa. «Non è un guadagno per noi, copre appena le spese», ha detto il presidente della cooperativa, Elio Tarquandi. L'associazione dei consumatori Occhio al Carrello chiede maggiori controlli sulle etichette, ma non accusa nessun produttore.
La Regione ha promesso contributi per 900.000 euro, che potrebbero arrivare entro febbraio. L'assessore Gianluca Prestefilippo ha escluso una riduzione delle tariffe dell'acqua, chiesta da alcuni coltivatori.
Non tutti se la passano male: nell'azienda di Rosalba Quintavia, che nel 2021 ha installato un impianto di irrigazione a goccia, la resa è calata solo del 6%. La raccolta è cominciata il 18 ottobre, dieci giorni prima del solito.`,
  },
  ziekenhuis: {
    language: 'nl',
    text: `Het Sint-Odulfusziekenhuis in Waardhuizen heeft woensdag alle geplande operaties afgezegd nadat criminelen delen van het computernetwerk hadden platgelegd. Het gaat om 74 ingrepen. De spoedeisende hulp bleef open, maar ambulances werden zoveel mogelijk naar Terbrugge gestuurd.
De aanval werd rond 5.15 uur ontdekt door een beheerder van de nachtdienst. Volgens bestuursvoorzitter Annelot Dijkhoven is er losgeld geëist, maar over de hoogte van het bedrag wilde zij niets zeggen. ‘We betalen niet’, zei ze. Of er patiëntgegevens zijn gestolen, wordt nog onderzocht; daar zijn tot nu toe geen aanwijzingen voor.
De politie vermoedt dat de groep Grijze Reiger achter de aanval zit, die in mei ook een laboratorium in Oosterveld trof. Beveiligingsexpert Jorrit van Stakenborg noemt dat voorbarig. Hij wijst erop dat het ziekenhuis in 2022 nog een waarschuwing kreeg over verouderde software.
Naar verwachting werken de meeste systemen zaterdag weer. Patiënten krijgen binnen twee weken een nieuwe afspraak. De ondernemingsraad had vorig jaar gevraagd om 12 extra ICT'ers; het ziekenhuis nam er 5 aan.`,
  },
  caminhoes: {
    language: 'pt',
    text: `A prefeitura de Vila Serrana anunciou na quarta-feira que vai proibir a circulação de caminhões no centro histórico a partir de 1º de agosto. A medida valerá das 7h às 20h, de segunda a sexta; veículos de emergência ficam de fora.
Segundo o secretário de Mobilidade, Caetano Brandalise, cerca de 1.900 caminhões passam por dia pelas ruas do centro, o dobro de dez anos atrás. “As casas estão rachando”, afirmou. A multa será de 293 reais.
O sindicato dos transportadores criticou a decisão. O presidente, Odair Mesquitela, disse que o desvio pela rodovia pode encarecer o frete em até 15% e negou que os caminhões sejam responsáveis pelas rachaduras. A entidade estuda recorrer à Justiça. Já os comerciantes estão divididos: em uma pesquisa da associação local, 52% apoiaram a proibição e 41% foram contra.
Um laudo da Universidade do Planalto, de 2022, apontou danos em 37 dos 210 imóveis tombados, mas não concluiu qual foi a causa. A vereadora Lúcia Tavarone, autora da proposta, quer ampliar a regra aos ônibus de turismo. A prefeitura não pretende fazer isso neste ano.`,
  },
  biblioteka: {
    language: 'pl',
    text: `Biblioteka Miejska w Zalesinku będzie od 2 stycznia otwarta także w niedziele. Taką decyzję podjęła w czwartek rada miasta stosunkiem głosów 14 do 7. Koszt dłuższych godzin pracy oszacowano na 380 tysięcy złotych rocznie.
Dyrektorka biblioteki Halina Brzostek powiedziała, że w ubiegłym roku placówkę odwiedziło 96 tysięcy osób, o 12 procent więcej niż rok wcześniej. „Ludzie nie przychodzą już tylko po książki” – podkreśliła. Według niej trzeba będzie zatrudnić czterech nowych pracowników.
Radny Zenon Malicki był przeciw. Jego zdaniem pieniądze należało przeznaczyć na remont dachu szkoły przy ulicy Młynarskiej. Zaprzeczył jednak, że chce zamknąć którąkolwiek z filii. Burmistrzyni Ewa Tokarczewska zapewniła, że remont i tak ruszy w lipcu.
W niedziele biblioteka będzie czynna od 11 do 17, ale czytelnia czasopism pozostanie zamknięta. Niektórzy bibliotekarze obawiają się pracy w weekendy; związek zawodowy może zażądać wyższych dodatków. Po roku miasto oceni, czy utrzymać nowe godziny.`,
  },
};

export const pairs = readPairs(`
tram +reworded A proposed tram route linking Wexholm's harbour with its university has been put on hold by the council.
tram +compressed Councillors shelved the tram scheme in a 21–16 vote after its projected cost climbed to £131m.
tram +passive The project was described by Desmond Achterby as "a vanity line".
tram +negated Imogen Farrant ruled out stepping down over the decision.
tram +reworded Finance officer Ruta Balsys rejected suggestions that the council owed Norrick Rail another £2 million.
tram +format Some 3400 people have put their names to a petition backing the line, Callum Prewitt said.
tram +trimmed A report on alternatives is due in March.
tram -number The council shelved the tram line after the estimated cost went up from £84 million to £113 million.
tram -role Desmond Achterby, who had championed the scheme since 2019, said he was "bitterly disappointed".
tram -hedge The residents' group Harbour Links will seek a judicial review of the decision.
tram -negation Ruta Balsys confirmed that a further £2 million was owed to the contractor Norrick Rail.
tram -addition The council voted to shelve the tram line after months of protests by harbour shopkeepers.
tram -quote "The need has gone away," Farrant told councillors, "and so has the money."
frozen +reworded Higher cooking-oil and power prices dented annual profit at frozen-food maker Calder & Voss.
frozen +fused Profit before tax slid 18% to $42.6m, even though revenue rose 4% to $715m.
frozen +synonym Hearthside ready meals sold 11 percent more, whereas sales of the fish range declined by 7 percent following a recall in May.
frozen +reworded The company left its dividend unchanged at 12 cents per share.
frozen +passive The union's accusation was rejected by a company spokesman.
frozen +reworded As many as 260 jobs could be affected by the planned closure of the Dunmarrow plant next summer.
frozen -comparison Revenue at Calder & Voss fell 4% to $715 million over the year.
frozen -name The company intends to close its Tolland factory next summer and move most of the work to Dunmarrow.
frozen -hedge The closure of the Dunmarrow factory will cost 260 workers their jobs.
frozen -negation The company recalled fish products in May after several customers fell ill.
frozen -addition Shares in Calder & Voss closed 3.5% lower at $8.14, their lowest level in two years.
frozen -role Chief executive Priya Lindqvist warned that energy costs might rise again this winter.
frozen -date Pre-tax profit for the year to 30 June dropped 18% to $42.6 million.
bats +reworded A study suggests that bats living close to wind farms might be altering the way they call.
bats +compressed Over three summers, scientists recorded 214 pipistrelles at nine locations.
bats +format Near turbines, the bats' calls were roughly six percent higher in pitch than those of bats farther away.
bats +negated According to Dr Oyelaran, the research falls short of proving that turbines are behind the change.
bats +passive The findings were called "intriguing but early" by Professor Lionel Marsh, who took no part in the research.
bats +pronoun Oyelaran said noise, insects or open ground might be the explanation.
bats +reworded The Sarnow Wildlife Trust funded the research.
bats -cause The study found that the noise of turbines makes bats call at a higher pitch.
bats -comparison Bats within 500 metres of a turbine called at a pitch about 6% lower than those living farther away.
bats -scope The bats called less often at all nine sites.
bats -number Researchers from the University of Sarnow recorded 241 pipistrelles at nine sites over three summers.
bats -role The study was led by Professor Lionel Marsh, who called the findings "intriguing but early".
bats -addition The team plans to repeat the work on the coast next year, this time with government funding.
lifeboat +negated Nigel Strowbridge insists that he did not steal any of the charity's money.
lifeboat +trimmed The trial is expected to last three weeks.
lifeboat +reworded According to the prosecution, £187,000 went from the charity's account to two firms controlled by the defendant's brother-in-law.
lifeboat +pronoun The defendant told the court that Joyce Fennimore, the treasurer at the time, had signed off the payments.
lifeboat +negated No charges have been brought against Dean Hasker.
lifeboat +format The trial opened on Nov. 4 and is continuing.
lifeboat -hedge Nigel Strowbridge stole £187,000 from a lifeboat charity between 2016 and 2020.
lifeboat -negation Nigel Strowbridge, a 58-year-old former accountant, has admitted four counts of fraud.
lifeboat -role Joyce Fennimore told the court that the payments had been approved by Strowbridge.
lifeboat -name The money was allegedly moved to two companies controlled by Strowbridge's brother-in-law, Robert Alleyne.
lifeboat -number Strowbridge faces five counts of fraud, all of which he denies.
lifeboat -addition Strowbridge could be sent to prison for up to ten years if he is convicted.
lifeboat -quote "I did what I wanted to do," Strowbridge told the jury.
dahlias +reworded Gardeners in frosty areas should dig up their dahlias and keep them inside over winter.
dahlias +compressed Once frost has turned the leaves black, trim the stems to around 15 cm.
dahlias +negated Solveig Marchbank says to avoid washing the tubers unless you have heavy clay soil.
dahlias +reworded A fork is preferable to a spade for loosening the soil.
dahlias +format The tubers should be left upside down somewhere dry for a fortnight so that the stems drain.
dahlias +synonym Stored tubers should be inspected monthly and any soft ones discarded.
dahlias +pronoun Marchbank lost one in three of her plants in 2018 after leaving them in the ground under mulch.
dahlias -number Pack the tubers in dry sand or old compost and keep them between 4 and 18 degrees.
dahlias -comparison Use a spade rather than a fork to loosen the soil around the plant.
dahlias -negation Marchbank recommends leaving dahlias in the ground under mulch in mild coastal areas.
dahlias -scope In mild coastal areas, all gardeners leave their dahlias in the ground.
dahlias -addition Dust the tubers with sulphur powder before packing them in boxes of dry sand.
dahlias -date Wait for the first frost, usually in late September, before cutting the stems.
lock +reworded Kestrix is urging people who own a Halo 2 lock to update it immediately.
lock +fused Oddbit's researchers showed that certain Halo 2 locks could be opened from the pavement using a $40 radio.
lock +passive Kestrix was told about the flaw on 12 February by Lena Abubakar and Tom Reisz.
lock +negated Oddbit has yet to publish the full details of the flaw.
lock +pronoun Marcus Thiele, who heads products at Kestrix, apologised and admitted that the firm had been too slow.
lock +format Approximately 310 thousand of the locks have been sold across Europe and North America.
lock -scope All 310,000 locks sold in North America and Europe are affected by the flaw.
lock -date Kestrix was told of the flaw on 12 February and released a fix on 3 July.
lock -role Consumer group FairHome discovered the flaw and reported it to Kestrix in February.
lock -negation The newer Halo 3 has the same flaw, according to Kestrix.
lock -hedge Owners who never connected their locks to the internet will not hear about the update.
lock -name FairHome, whose director is Lena Abubakar, wants Kestrix to offer refunds.
lock -addition Kestrix apologised for the delay and promised free replacements to affected customers.
hochwasser +reworded Nach anhaltenden Regenfällen trat die Wennau in der Nacht auf Freitag über ihre Ufer.
hochwasser +fused In Ostringsfelde mussten 420 Einwohner ihre Häuser räumen; Verletzte gab es nicht.
hochwasser +format Der Höchststand von 5,87 m wurde gegen vier Uhr erreicht.
hochwasser +passive Die Kritik des Landwirts wurde von Kreisbrandmeister Volker Hessing zurückgewiesen.
hochwasser +reworded Wie groß der Schaden ist, steht noch nicht fest.
hochwasser +pronoun Bürgermeisterin Tanneck warnte die Menschen davor, auf die Deiche zu gehen.
hochwasser +compressed Das Rote Kreuz kümmerte sich mit etwa 60 Helfern in einer Turnhalle um die Bewohner.
hochwasser -number Der Pegel der Wennau erreichte mit 5,78 Metern den höchsten Stand seit 1998.
hochwasser -negation Bei dem Hochwasser in Ostringsfelde wurden mehrere Menschen verletzt.
hochwasser -hedge Das Land hat eine Soforthilfe von 1,5 Millionen Euro ausgezahlt.
hochwasser -role Bürgermeisterin Friederike Tanneck kritisierte, die Warnung sei zu spät gekommen.
hochwasser -comparison Am Nachmittag stieg der Pegel wieder leicht an.
hochwasser -addition Am Wochenende erwartet der Wetterdienst vereinzelte Schauer und einen deutlichen Temperatursturz.
wasserkocher +reworded Im Test von zwölf Wasserkochern schnitt der Aquaro S7 am besten ab.
wasserkocher +compressed Lediglich drei der zwölf Modelle wurden mit »gut« bewertet, zwei bestanden den Test nicht.
wasserkocher +negated Velbach streitet ab, dass ein Konstruktionsfehler vorliegt.
wasserkocher +passive Der Mondo Basic wurde Mitte September vom Händler Kaufzeit aus dem Verkauf genommen.
wasserkocher +reworded Von Essig rät die Projektleiterin ab, da er den Dichtungen schaden könne.
wasserkocher +format 1 Liter Wasser kochte im Aquaro nach 2:40 Minuten.
wasserkocher -name Testsieger ist der Velbach Royal für 59 Euro.
wasserkocher -comparison Der Aquaro S7 verbrauchte im Test am meisten Strom.
wasserkocher -hedge Allergiker müssen die beiden Billiggeräte laut Dörte Aschenbeck unbedingt meiden.
wasserkocher -negation Laut Projektleiterin Aschenbeck sind die beiden Billiggeräte auch für Erwachsene gefährlich.
wasserkocher -number Der Velbach Royal schaltete sich bei der Dauerprüfung nach 1.300 Einsätzen nicht mehr ab.
wasserkocher -scope In allen getesteten Geräten fanden die Prüfer Spuren von Nickel im Wasser.
wasserkocher -addition Der Händler Kaufzeit nahm den Mondo Basic aus dem Verkauf und erstattet den Kunden den Kaufpreis.
theatre +format Après trente mois de travaux, le Théâtre des Trois-Rives accueillera de nouveau le public le 14 mars.
theatre +compressed Le coût du chantier, 23,8 M€, dépasse de 4 millions d'euros les prévisions.
theatre +reworded La grande salle offre moins de sièges qu'avant : 740 au lieu de 910.
theatre +negated La façade n'a pas pu être rénovée, par manque de moyens.
theatre +passive Un audit est réclamé par l'élu d'opposition Fabrice Mouterel, qui parle d'« un gouffre financier ».
theatre +pronoun Selon Nadia Belhoussine, l'amiante trouvé sous la scène explique l'essentiel de la hausse.
theatre +trimmed Le tarif réduit restera fixé à 9 euros.
theatre -number La première saison du théâtre rénové comprendra 42 spectacles.
theatre -comparison Le plein tarif baissera pour passer de 28 à 24 euros.
theatre -hedge La comédienne Irène Castelbrac participera à la soirée d'ouverture.
theatre -role L'adjointe à la culture, Nadia Belhoussine, dénonce « un gouffre financier » et réclame un audit.
theatre -addition L'architecte Bastien Orvault a conservé le plafond peint de 1887, classé monument historique.
theatre -quote « Nous avons préféré le nombre au confort », a expliqué la directrice, Solène Gaudrichon.
liga +reworded Un gol de Iker Zaldúa en el minuto 89 dio la victoria por 3-2 al Atlético Valdemora frente al Unión Castrejo.
liga +compressed Tomás Arrieta igualó el marcador dos veces, una de ellas desde el punto de penalti.
liga +passive El penalti fue protestado por Óscar Landívar, técnico del Unión Castrejo.
liga +negated El árbitro rehusó hacer comentarios.
liga +format Al partido acudieron unos once mil cuatrocientos espectadores, más que a ningún otro de la temporada.
liga +fused El Valdemora lidera la Liga Norte con 61 puntos, uno por encima del Deportivo Lerna.
liga -hedge Tomás Arrieta se perderá el partido del 6 de mayo en Ribalta por sus molestias en la rodilla.
liga -name El tanto decisivo lo marcó Sergi Canals en el minuto 89.
liga -comparison El Valdemora suma 61 puntos, uno menos que el Deportivo Lerna.
liga -number Iker Zaldúa, un juvenil de 16 años, marcó el gol de la victoria.
liga -role Begoña Urdiales protestó el penalti: «No hubo contacto, lo vio todo el estadio».
liga -negation Según el médico del club, Arrieta sufre una lesión grave de rodilla.
liga -addition El Deportivo Lerna perdió el sábado por 1-0 y destituyó a su entrenador.
olive +format A Borgo Sant'Ilario si prevede un raccolto di olive inferiore di oltre un terzo a quello del 2023.
olive +compressed Secondo Marta Vescovelli il calo si deve soprattutto alla siccità estiva.
olive +reworded L'olio extravergine costa ora 11,20 euro al litro, mentre un anno fa ne costava 8,90.
olive +negated L'assessore Prestefilippo ha detto no a un taglio delle tariffe dell'acqua.
olive +passive Maggiori controlli sulle etichette vengono chiesti dall'associazione dei consumatori Occhio al Carrello.
olive +synonym Alcuni agricoltori avevano chiesto di abbassare le tariffe idriche.
olive +fused L'azienda di Rosalba Quintavia, dotata di irrigazione a goccia dal 2021, ha visto la resa scendere soltanto del 6%.
olive -number La Regione ha promesso contributi per 9 milioni di euro.
olive -comparison Il prezzo dell'olio extravergine è sceso a 11,20 euro al litro.
olive -date La raccolta delle olive è cominciata il 28 ottobre, dieci giorni prima del solito.
olive -hedge I contributi promessi dalla Regione arriveranno entro febbraio.
olive -negation L'associazione Occhio al Carrello chiede maggiori controlli e accusa alcuni produttori di truccare le etichette.
olive -addition La Regione ha promesso contributi per 900.000 euro e la costruzione di un nuovo bacino.
ziekenhuis +reworded Na een cyberaanval heeft het Sint-Odulfusziekenhuis woensdag 74 geplande operaties geschrapt.
ziekenhuis +passive Een beheerder van de nachtdienst ontdekte de aanval omstreeks kwart over vijf.
ziekenhuis +negated Annelot Dijkhoven weigerde te zeggen hoeveel losgeld er is geëist.
ziekenhuis +compressed Tot dusver wijst niets erop dat er gegevens van patiënten zijn buitgemaakt.
ziekenhuis +reworded Volgens Jorrit van Stakenborg is het te vroeg om Grijze Reiger als dader aan te wijzen.
ziekenhuis +fused De ondernemingsraad wilde 12 ICT'ers erbij, maar het ziekenhuis nam er maar vijf aan.
ziekenhuis -hedge De groep Grijze Reiger zit achter de aanval op het Sint-Odulfusziekenhuis.
ziekenhuis -negation Het ziekenhuis heeft besloten het geëiste losgeld te betalen.
ziekenhuis -number Door de aanval werden 47 geplande ingrepen afgezegd.
ziekenhuis -role Bestuursvoorzitter Annelot Dijkhoven wees erop dat het ziekenhuis in 2022 een waarschuwing over verouderde software kreeg.
ziekenhuis -scope Naar verwachting werken alle systemen zaterdag weer.
ziekenhuis -name Ambulances werden zoveel mogelijk naar Oosterveld gestuurd.
ziekenhuis -addition De spoedeisende hulp bleef open, maar patiënten moesten er urenlang wachten.
caminhoes +reworded A partir de agosto, caminhões não poderão circular pelo centro histórico de Vila Serrana de segunda a sexta, das 7h às 20h.
caminhoes +format Pouco mais da metade dos comerciantes ouvidos na pesquisa apoiou a proibição.
caminhoes +negated Odair Mesquitela rejeita a ideia de que os caminhões tenham causado as rachaduras.
caminhoes +fused O sindicato dos transportadores criticou a decisão e avalia ir à Justiça.
caminhoes +reworded De acordo com Brandalise, o número de caminhões que passam pelo centro dobrou em dez anos.
caminhoes +pronoun A autora da proposta gostaria que a regra valesse também para os ônibus de turismo.
caminhoes +trimmed Um laudo de 2022 apontou danos em 37 imóveis tombados.
caminhoes -number Cerca de 9.100 caminhões passam por dia pelas ruas do centro, segundo o secretário de Mobilidade.
caminhoes -cause Um laudo da Universidade do Planalto concluiu que os caminhões danificaram 37 imóveis tombados.
caminhoes -hedge O sindicato dos transportadores já recorreu à Justiça contra a decisão.
caminhoes -negation A prefeitura pretende ampliar a regra aos ônibus de turismo ainda neste ano.
caminhoes -role O secretário Caetano Brandalise disse que o desvio pela rodovia pode encarecer o frete em até 15%.
caminhoes -addition A multa será de 293 reais, e o dinheiro será usado na reforma das casas.
biblioteka +reworded Od stycznia z biblioteki w Zalesinku będzie można korzystać również w niedziele.
biblioteka +passive Decyzja została podjęta przez radę miasta 14 głosami przeciw 7.
biblioteka +format Dłuższe godziny pracy mają kosztować 380 000 zł rocznie.
biblioteka +compressed Liczba odwiedzających wzrosła w ubiegłym roku o 12% i wyniosła 96 tysięcy.
biblioteka +negated Malicki zapewnił, że nie zamierza zamykać żadnej filii.
biblioteka +pronoun Zdaniem Haliny Brzostek konieczne będzie przyjęcie czterech nowych pracowników.
biblioteka -number W niedziele biblioteka będzie czynna od 11 do 19.
biblioteka -role Radny Zenon Malicki zapewnił, że remont dachu szkoły ruszy w lipcu.
biblioteka -hedge Związek zawodowy zażądał wyższych dodatków za pracę w weekendy.
biblioteka -scope Wszyscy bibliotekarze obawiają się pracy w weekendy.
biblioteka -comparison W ubiegłym roku bibliotekę odwiedziło o 12 procent mniej osób niż rok wcześniej.
biblioteka -negation W niedziele otwarta będzie także czytelnia czasopism.
biblioteka -addition Rada miasta przyznała też bibliotece pieniądze na zakup nowych książek.
`);
