// Round O: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The island council of Skarrow voted on Tuesday to end its contract with the ferry operator Northlane, after a winter in which 214 crossings were cancelled. Councillor Maud Trevanion, who proposed the motion, said islanders had been left without fresh food for days. Northlane did not send a representative to the meeting.
In a written statement, the company blamed the weather and said it might take the council to court. It pays the council £1,200 a week for use of the pier. The rival operator Bluewake has offered to run the route from 1 October with two smaller boats, which use less fuel than the present vessel but carry fewer cars. The contract with Northlane, signed in 2017, was worth £3.4 million a year. "We are tired of watching an empty harbour," Trevanion told the meeting.`,
  },
  moth: {
    language: 'en',
    text: `Biologists at the University of Tallmoor have found that hawk moths in the Ember Valley avoid street lamps fitted with amber filters. Over 18 months the team counted insects at 60 lamps, half of them filtered. Filtered lamps attracted 42 percent fewer moths than unfiltered ones. Bats, however, did not change their hunting habits.
The lead author, Dr Priya Lindqvist, said the filters could help moth numbers recover, but warned that the study covered only one valley. Pesticides may also have played a part, because a nearby orchard stopped spraying in the second year. The results, published in March 2023, have not yet been repeated elsewhere. The filters were paid for by the town of Colby, which plans to fit 500 more.`,
  },
  skillet: {
    language: 'en',
    text: `A rusty cast-iron skillet can almost always be saved. Scrub it with steel wool and warm water until the bare metal shows, then dry it at once, because iron left wet rusts within hours. Rub a very thin layer of flaxseed oil over the whole pan, including the handle.
Place the pan upside down in the oven at 230 °C for one hour, and let it cool inside. Repeat the process at least three times. Do not put the pan in a dishwasher, since the detergent strips the coating. Acidic foods such as tomatoes may damage a new coating, so wait a few weeks before cooking them. Flaxseed oil dries harder than sunflower oil, but it is more expensive.`,
  },
  brauerei: {
    language: 'de',
    text: `Die Großbrauerei Hellmuth übernimmt den Familienbetrieb Krontaler aus Wiesenbrück, wie beide Unternehmen am 14. Mai mitteilten. Hellmuth zahlt 27 Millionen Euro und will alle 180 Arbeitsplätze erhalten. Das Bundeskartellamt hat dem Kauf noch nicht zugestimmt.
Die bisherige Chefin Annegret Sölter verkauft ihre Anteile vollständig, bleibt aber bis Ende 2026 als Beraterin im Haus. Krontaler verkaufte im vergangenen Jahr 12 Prozent weniger Bier als im Jahr davor, nur die alkoholfreien Sorten liefen besser als je zuvor. Die Gewerkschaft begrüßte den Verkauf, während der Heimatverein ihn kritisierte. Nach Ansicht von Branchenkennern könnte Hellmuth die Abfüllung mittelfristig nach Dornau verlegen. Eine Sprecherin wies das zurück: „Wiesenbrück bleibt unser Standort.“`,
  },
  handball: {
    language: 'de',
    text: `Die Handballerinnen des TSV Lohfelden haben am Samstag den Meister SG Ahrwinkel mit 31:28 besiegt. Vor 2.400 Zuschauern war Torhüterin Mirja Kastrup mit 17 Paraden die beste Spielerin. Ahrwinkel führte zur Pause noch mit drei Toren. In der zweiten Halbzeit ersetzte Trainer Jonas Brettin die angeschlagene Spielmacherin Lea Overath durch die 19-jährige Tabea Finn, die sechs Treffer erzielte.
Overath hat sich möglicherweise das Kreuzband gerissen, eine Untersuchung am Montag soll Klarheit bringen. Ahrwinkels Trainerin Silke Odenthal lobte den Gegner und kritisierte die Schiedsrichter nicht. Lohfelden bleibt trotz des Erfolgs Tabellenvierter, denn Ahrwinkel hat weiterhin mehr Punkte. Das nächste Spiel bestreitet Lohfelden am 9. November in Ruppstadt.`,
  },
  moor: {
    language: 'de',
    text: `Ein Forschungsteam der Hochschule Elmstedt hat das Finkenmoor fünf Jahre lang untersucht. Seit die Gräben 2018 geschlossen wurden, ist der Wasserstand um 40 Zentimeter gestiegen. Das nasse Moor gibt heute deutlich weniger Kohlendioxid ab als die entwässerte Fläche nebenan, dafür aber etwas mehr Methan. Die Kreuzotter ist bislang nicht zurückgekehrt.
Kraniche brüten dagegen wieder, im vergangenen Frühjahr waren es elf Paare. Projektleiterin Henrike Vossmann vermutet, dass auch der seltene Sonnentau von der Nässe profitiert, belegt sei das aber nicht. Das Land bezahlte den Bauern 1,5 Millionen Euro für ihre Flächen. Der Landwirt Uwe Harmsen verklagte die Gemeinde, weil sein Keller angeblich durch das Projekt feucht geworden ist.`,
  },
  musee: {
    language: 'fr',
    text: `Le musée des Tisserands de Valcombe rouvrira ses portes le 6 avril, après quatre ans de travaux. La rénovation a coûté 8,5 millions d'euros, dont 60 % ont été payés par la région. L'architecte Solène Garrec a conservé la façade, mais elle n'a pas gardé l'escalier de 1911. Les nouvelles salles sont plus lumineuses que les anciennes.
La collectionneuse Odile Marchenoir a donné au musée 340 étoffes. L'une d'elles aurait appartenu à une reine de Hongrie, mais les experts en doutent. Le directeur, Bastien Roucy, espère accueillir davantage de visiteurs qu'avant la fermeture, et l'entrée restera gratuite pour les enfants. « Nous voulons que l'on touche, que l'on sente », a-t-il déclaré.`,
  },
  incendie: {
    language: 'fr',
    text: `Un incendie a détruit dans la nuit de jeudi à vendredi l'usine de jouets Parélo, à Montbrisac, où une centaine de pompiers ont lutté contre les flammes pendant neuf heures. Aucun ouvrier n'a été blessé. Selon la gendarmerie, une machine défectueuse pourrait être à l'origine du sinistre. Le gardien de nuit, Fabrice Tollend, a alerté les secours à 2 h 40.
La directrice, Carole Emmeran, a remercié les pompiers et promis de payer les salaires jusqu'en décembre. L'entreprise emploie 95 personnes et exporte plus de jouets vers la Belgique que vers la Suisse. En 2019, l'inspection du travail avait averti la direction que les issues de secours étaient trop étroites. La direction n'a pas contesté ce rapport.`,
  },
  tribunal: {
    language: 'es',
    text: `El tribunal de Peñarrubia condenó el miércoles al constructor Evaristo Lamela a tres años de cárcel por sobornar a la exalcaldesa Begoña Urrestia. Según la sentencia, Lamela pagó 250.000 euros a Urrestia para obtener el permiso de un hotel. La exalcaldesa no asistió a la lectura del fallo. Su abogado anunció que recurrirá ante el Supremo.
El denunciante fue el concejal Nicanor Buendía, que entregó los documentos a la fiscal en 2020. Urrestia recibió una pena menor que la del constructor, porque devolvió el dinero. Un segundo funcionario podría estar implicado, pero todavía no ha sido acusado. «La ciudad merece respeto», dijo la fiscal al salir.`,
  },
  ciclismo: {
    language: 'es',
    text: `La ciclista Irati Solbes ganó el domingo la Vuelta a las Sierras, tras adelantar a la italiana Chiara Venturoli en el último kilómetro. Solbes, de 23 años, terminó con 14 segundos de ventaja. La carrera recorrió 486 kilómetros en cinco etapas. La favorita, Noa Larrún, no tomó la salida en la cuarta etapa por una caída.
La etapa del viernes fue más larga que la del sábado, aunque menos dura. El equipo Montalvo fichará probablemente a Solbes para la próxima temporada. La entrenadora Pilar Ozores felicitó a la ganadora y criticó a los organizadores por la falta de ambulancias. La próxima edición comenzará el 12 de junio en Villar del Campo.`,
  },
  teatro: {
    language: 'it',
    text: `Il teatro Ardenza di Borgoforte apre la stagione il 21 ottobre con una nuova opera di Livia Santacroce. La regista Marta Ghilardi ha scelto il tenore Dario Pellizza per la parte principale. Il comune ha stanziato 900.000 euro, meno dell'anno scorso. Gli abbonamenti non aumenteranno di prezzo.
La vecchia sala ha 640 posti, più di quella nuova di via Corsini, ma l'acustica è peggiore. Secondo il direttore Ettore Branzi, lo spettacolo potrebbe andare in tournée in Spagna. L'orchestra ha minacciato uno sciopero, poi i sindacati hanno firmato un accordo con la direzione. La critica Ilaria Monti ha lodato la regista dopo le prove aperte, scrivendo: «È un'opera che fa paura e fa ridere».`,
  },
  ceramica: {
    language: 'it',
    text: `L'azienda Fornarina di Castelmora ha comprato il concorrente spagnolo Azulena per 46 milioni di euro. L'operazione, annunciata il 3 febbraio, crea un gruppo con 1.150 dipendenti. L'amministratrice delegata Renata Colsani guiderà il gruppo e ha nominato vicepresidente l'ex capo di Azulena, Jaime Robledo. Nessuno stabilimento sarà chiuso.
Nel 2022 Fornarina ha venduto più piastrelle in Germania che in Francia. Gli utili sono scesi del 7 per cento a causa del prezzo del gas. Gli analisti ritengono che l'azienda possa quotarsi in borsa entro due anni, ma Colsani non ha confermato. La banca Tirrena ha prestato a Fornarina 20 milioni per l'acquisto.`,
  },
  brug: {
    language: 'nl',
    text: `De Kromme Brug in Oosterveen blijft tot 15 augustus dicht voor auto's, omdat inspecteurs vorige week scheuren vonden in twee pijlers. Fietsers mogen de brug nog wel gebruiken. Volgens ingenieur Joris Hakvoort zijn de scheuren mogelijk ontstaan door zware vrachtwagens. De gemeente heeft de brug sinds 2014 niet meer laten keuren.
De reparatie kost ongeveer 2,3 miljoen euro, meer dan een nieuwe voetgangersbrug. De provincie leent de gemeente het geld. Winkelier Betty Sluiman klaagde de gemeente aan omdat haar omzet met 30 procent is gedaald. Wethouder Rik Andela bood de ondernemers zijn excuses aan, maar beloofde geen schadevergoeding.`,
  },
  bijen: {
    language: 'nl',
    text: `Onderzoekers van het Linnaeuscentrum in Hagestein hebben ontdekt dat wilde bijen appelbomen beter bestuiven dan honingbijen. Ze volgden drie jaar lang 48 boomgaarden. In boomgaarden met bloemstroken telden ze 25 procent meer wilde bijen dan in boomgaarden zonder. Het aantal honingbijen veranderde niet.
Bioloog Femke Rozendal denkt dat de honingbijen de wilde soorten misschien verdrijven, maar bewijs daarvoor is er nog niet. Fruitteler Gerard Blom gaf de onderzoekers toegang tot zijn land en legde zelf vier bloemstroken aan, die goedkoper zijn dan gehuurde bijenkasten. De telersbond adviseert zijn leden om niet te spuiten tijdens de bloei. Het ministerie betaalde de studie, die op 2 mei 2024 verscheen.`,
  },
};

export const pairs = readPairs(`
ferry +copied Northlane did not send a representative to the meeting.
ferry +trimmed The island council of Skarrow voted on Tuesday to end its contract with the ferry operator Northlane.
ferry +passive The motion was proposed by Councillor Maud Trevanion.
ferry +format The contract, which dates from 2017, was worth £3,400,000 a year.
ferry +reworded Bluewake's two boats would burn less fuel than the current vessel, but they hold fewer cars.
ferry +fused Northlane blamed the weather and said it might sue the council.
ferry -role The council pays Northlane £1,200 a week for use of the pier.
ferry -role Northlane voted on Tuesday to end its contract with the island council of Skarrow.
ferry -hedge Northlane said it will take the council to court.
ferry -comparison Bluewake's two boats carry more cars than the present vessel.
ferry -negation Northlane sent a representative to the meeting.
ferry -number The council acted after a winter in which 241 crossings were cancelled.
ferry -addition Bluewake has offered to run the route from 1 October with two smaller boats and to halve the fares.
moth +copied Bats, however, did not change their hunting habits.
moth +reworded Lamps with amber filters drew 42% fewer moths than lamps without them.
moth +passive The filters were financed by the town of Colby, where 500 more are planned.
moth +format Over eighteen months, the researchers counted insects at 60 lamps, half of them filtered.
moth +fused Dr Priya Lindqvist said the filters could help moths recover, though the study looked at only one valley.
moth +trimmed The results have not yet been repeated elsewhere.
moth -negation Bats changed their hunting habits as well.
moth -negation The results, published in March 2023, have already been repeated elsewhere.
moth -comparison Filtered lamps attracted 42 percent more moths than unfiltered ones.
moth -hedge Dr Priya Lindqvist said the filters will help moth numbers recover.
moth -hedge Pesticides also played a part, because a nearby orchard stopped spraying in the second year.
moth -addition The filters were paid for by the town of Colby, which also replaced its traffic lights.
moth -name Biologists at the University of Colby have found that hawk moths avoid street lamps fitted with amber filters.
skillet +reworded You can nearly always rescue a cast-iron skillet that has rusted.
skillet +trimmed Do not put the pan in a dishwasher.
skillet +format Bake the pan upside down at 230 degrees Celsius for 1 hour.
skillet +fused Scrub the pan down to bare metal and dry it immediately, because wet iron rusts within hours.
skillet +reworded Sunflower oil costs less than flaxseed oil but does not dry as hard.
skillet -comparison Flaxseed oil dries harder than sunflower oil and is cheaper.
skillet -negation You can put the pan in a dishwasher, since the detergent does not strip the coating.
skillet -addition Rub a very thin layer of flaxseed oil over the whole pan and sprinkle it with coarse salt.
skillet -comparison Sunflower oil dries harder than flaxseed oil.
skillet -number Repeat the process at least five times.
brauerei +copied Das Bundeskartellamt hat dem Kauf noch nicht zugestimmt.
brauerei +passive Der Familienbetrieb Krontaler aus Wiesenbrück wird von der Großbrauerei Hellmuth übernommen.
brauerei +format Hellmuth zahlt 27 Mio. Euro für Krontaler.
brauerei +reworded Der Bierabsatz von Krontaler sank im vergangenen Jahr um 12 %.
brauerei +fused Annegret Sölter gibt alle ihre Anteile ab, arbeitet aber noch bis Ende 2026 als Beraterin für das Haus.
brauerei +reworded Branchenkenner halten es für möglich, dass Hellmuth die Abfüllung nach Dornau verlegt.
brauerei -role Der Familienbetrieb Krontaler aus Wiesenbrück übernimmt die Großbrauerei Hellmuth.
brauerei -role Der Heimatverein begrüßte den Verkauf, während die Gewerkschaft ihn kritisierte.
brauerei -hedge Nach Ansicht von Branchenkennern wird Hellmuth die Abfüllung mittelfristig nach Dornau verlegen.
brauerei -comparison Krontaler verkaufte im vergangenen Jahr 12 Prozent mehr Bier als im Jahr davor.
brauerei -negation Das Bundeskartellamt hat dem Kauf bereits zugestimmt.
brauerei -addition Hellmuth will alle 180 Arbeitsplätze erhalten und die Löhne erhöhen.
brauerei -quote Eine Sprecherin sagte: „Dornau bleibt unser Standort.“
handball +trimmed Ahrwinkel führte zur Pause mit drei Toren.
handball +passive Der Meister SG Ahrwinkel wurde am Samstag von den Handballerinnen des TSV Lohfelden mit 31:28 besiegt.
handball +reworded Die 19-jährige Tabea Finn kam für die angeschlagene Lea Overath ins Spiel und warf sechs Tore.
handball +reworded Bei Overath könnte das Kreuzband gerissen sein.
handball +format Torhüterin Mirja Kastrup zeigte vor 2400 Zuschauern 17 Paraden.
handball +fused Trotz des Sieges bleibt Lohfelden auf Platz vier, weil Ahrwinkel mehr Punkte hat.
handball -role Die SG Ahrwinkel hat am Samstag den TSV Lohfelden mit 31:28 besiegt.
handball -role Trainer Jonas Brettin ersetzte Tabea Finn in der zweiten Halbzeit durch Lea Overath.
handball -hedge Overath hat sich das Kreuzband gerissen.
handball -negation Ahrwinkels Trainerin Silke Odenthal lobte den Gegner und kritisierte die Schiedsrichter.
handball -comparison Lohfelden bleibt Tabellenvierter, denn Ahrwinkel hat weiterhin weniger Punkte.
handball -date Das nächste Spiel bestreitet Lohfelden am 19. November in Ruppstadt.
handball -addition Torhüterin Mirja Kastrup war mit 17 Paraden die beste Spielerin und wurde danach in die Nationalmannschaft berufen.
moor +copied Die Kreuzotter ist bislang nicht zurückgekehrt.
moor +format Das Land zahlte den Bauern 1.500.000 Euro für ihre Flächen.
moor +reworded Nach Schließung der Gräben im Jahr 2018 stieg das Wasser um 40 cm.
moor +reworded Die entwässerte Fläche nebenan stößt deutlich mehr Kohlendioxid aus als das nasse Moor.
moor +passive Die Gemeinde wurde vom Landwirt Uwe Harmsen verklagt.
moor +fused Die Kreuzotter fehlt noch immer, doch Kraniche brüten wieder im Finkenmoor.
moor -role Die Gemeinde verklagte den Landwirt Uwe Harmsen.
moor -comparison Das nasse Moor gibt heute deutlich mehr Kohlendioxid ab als die entwässerte Fläche nebenan.
moor -negation Die Kreuzotter ist inzwischen zurückgekehrt.
moor -hedge Der seltene Sonnentau profitiert nachweislich von der Nässe.
moor -addition Im vergangenen Frühjahr brüteten elf Kranichpaare und zwei Seeadler im Moor.
moor -name Projektleiterin Henrike Lohmann vermutet, dass auch der Sonnentau von der Nässe profitiert.
musee +trimmed Le musée des Tisserands de Valcombe rouvrira ses portes le 6 avril.
musee +passive 340 étoffes ont été données au musée par la collectionneuse Odile Marchenoir.
musee +format La rénovation a coûté 8 500 000 euros, payés à 60 pour cent par la région.
musee +reworded Bastien Roucy souhaite attirer plus de visiteurs qu'avant les travaux.
musee +reworded Les anciennes salles étaient moins lumineuses que les nouvelles.
musee +trimmed L'entrée restera gratuite pour les enfants.
musee -negation L'architecte Solène Garrec a conservé la façade et gardé l'escalier de 1911.
musee -role Le musée a donné 340 étoffes à la collectionneuse Odile Marchenoir.
musee -hedge L'une des étoffes a appartenu à une reine de Hongrie.
musee -comparison Les nouvelles salles sont moins lumineuses que les anciennes.
musee -addition L'entrée restera gratuite pour les enfants et les étudiants.
incendie +copied Aucun ouvrier n'a été blessé.
incendie +passive Les secours ont été alertés à 2h40 par le gardien de nuit, Fabrice Tollend.
incendie +fused L'usine de jouets Parélo, à Montbrisac, a brûlé malgré neuf heures de lutte d'une centaine de pompiers.
incendie +reworded Le feu est peut-être parti d'une machine défectueuse, d'après la gendarmerie.
incendie -role En 2019, la direction avait averti l'inspection du travail que les issues de secours étaient trop étroites.
incendie -hedge Selon la gendarmerie, une machine défectueuse est à l'origine du sinistre.
incendie -negation La direction a contesté ce rapport.
incendie -comparison L'entreprise exporte moins de jouets vers la Belgique que vers la Suisse.
tribunal +passive El constructor Evaristo Lamela fue condenado el miércoles a tres años de cárcel por el tribunal de Peñarrubia.
tribunal +format Lamela pagó 250 000 euros a Urrestia por el permiso de un hotel.
tribunal +copied La exalcaldesa no asistió a la lectura del fallo.
tribunal +reworded Es posible que otro funcionario esté implicado, aunque aún no ha sido acusado.
tribunal +reworded La pena del constructor fue mayor que la de Urrestia, que devolvió el dinero.
tribunal -role Según la sentencia, Urrestia pagó 250.000 euros a Lamela para obtener el permiso de un hotel.
tribunal -negation La exalcaldesa asistió a la lectura del fallo.
tribunal -hedge Un segundo funcionario está implicado.
tribunal -comparison Urrestia recibió una pena mayor que la del constructor.
tribunal -addition El abogado de la exalcaldesa anunció que recurrirá ante el Supremo y pedirá una indemnización.
ciclismo +trimmed La favorita, Noa Larrún, no tomó la salida en la cuarta etapa.
ciclismo +reworded Irati Solbes se impuso el domingo en la Vuelta a las Sierras con 14 segundos de ventaja.
ciclismo +format La carrera tuvo 5 etapas y un recorrido de 486 km.
ciclismo +reworded La etapa del sábado fue más corta que la del viernes, pero más dura.
ciclismo -role La italiana Chiara Venturoli adelantó a Irati Solbes en el último kilómetro y ganó la Vuelta a las Sierras.
ciclismo +fused La entrenadora Pilar Ozores felicitó a Solbes, pero criticó a los organizadores por la falta de ambulancias.
ciclismo -hedge El equipo Montalvo fichará con seguridad a Solbes para la próxima temporada.
ciclismo -role Los organizadores criticaron a la entrenadora Pilar Ozores por la falta de ambulancias.
ciclismo -comparison La etapa del viernes fue más corta que la del sábado.
ciclismo -date La próxima edición comenzará el 12 de julio en Villar del Campo.
teatro +copied Gli abbonamenti non aumenteranno di prezzo.
teatro +passive Il tenore Dario Pellizza è stato scelto dalla regista Marta Ghilardi per la parte principale.
teatro +reworded Con 640 posti la vecchia sala è più grande di quella di via Corsini, ma l'acustica è peggiore.
teatro +format Il comune ha stanziato 900mila euro, meno dell'anno scorso.
teatro +reworded Ettore Branzi ritiene possibile una tournée in Spagna.
teatro +fused L'orchestra ha minacciato uno sciopero prima che i sindacati firmassero un accordo con la direzione.
teatro -role La regista Marta Ghilardi ha lodato la critica Ilaria Monti dopo le prove aperte.
teatro -negation Gli abbonamenti aumenteranno di prezzo.
teatro -hedge Secondo il direttore Ettore Branzi, lo spettacolo andrà in tournée in Spagna.
teatro -comparison Il comune ha stanziato 900.000 euro, più dell'anno scorso.
teatro -quote Ilaria Monti ha scritto: «È un'opera che fa paura e fa piangere».
ceramica +passive Il concorrente spagnolo Azulena è stato comprato da Fornarina per 46 milioni di euro.
ceramica +format L'operazione, annunciata il 3 febbraio, dà vita a un gruppo di 1150 dipendenti.
ceramica +reworded Il prezzo del gas ha fatto calare gli utili del 7%.
ceramica +reworded In Francia Fornarina ha venduto meno piastrelle che in Germania nel 2022.
ceramica -role Fornarina ha prestato alla banca Tirrena 20 milioni per l'acquisto.
ceramica -negation Colsani ha confermato che l'azienda si quoterà in borsa entro due anni.
ceramica -addition Renata Colsani guiderà il gruppo e trasferirà la sede a Valencia.
ceramica -comparison Nel 2022 Fornarina ha venduto meno piastrelle in Germania che in Francia.
brug +trimmed De Kromme Brug in Oosterveen blijft tot 15 augustus dicht voor auto's.
brug +format De reparatie kost ongeveer 2.300.000 euro.
brug +passive De gemeente werd aangeklaagd door winkelier Betty Sluiman, die haar omzet met 30% zag dalen.
brug +reworded Ingenieur Joris Hakvoort denkt dat zware vrachtwagens de scheuren misschien hebben veroorzaakt.
brug -negation Fietsers mogen de brug niet meer gebruiken.
brug +fused De provincie leent de gemeente het geld voor de reparatie, die ongeveer 2,3 miljoen euro kost.
brug -role De gemeente leent de provincie het geld.
brug -hedge Volgens ingenieur Joris Hakvoort zijn de scheuren ontstaan door zware vrachtwagens.
brug -comparison De reparatie kost ongeveer 2,3 miljoen euro, minder dan een nieuwe voetgangersbrug.
brug -negation Wethouder Rik Andela bood de ondernemers zijn excuses aan en beloofde een schadevergoeding.
bijen +copied Het aantal honingbijen veranderde niet.
bijen +reworded Voor de bestuiving van appelbomen zijn wilde bijen beter dan honingbijen.
bijen +format De onderzoekers volgden 48 boomgaarden gedurende 3 jaar.
bijen +passive De studie werd betaald door het ministerie.
bijen +fused Boomgaarden met bloemstroken hadden 25% meer wilde bijen, en zulke stroken kosten minder dan gehuurde bijenkasten.
bijen -comparison Honingbijen bestuiven appelbomen beter dan wilde bijen.
bijen -negation De telersbond adviseert zijn leden om te spuiten tijdens de bloei.
bijen -addition Fruitteler Gerard Blom legde zelf vier bloemstroken aan en plantte tweehonderd nieuwe appelbomen.
bijen -hedge Bioloog Femke Rozendal heeft bewezen dat de honingbijen de wilde soorten verdrijven.
`);
