// Round T: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. None of its sentences was looked at while the check was made.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The island council of Harrow Sound voted 9 to 4 on Monday to replace its 41-year-old diesel ferry with an electric vessel. The new boat, to be built by the Norrland yard Vestby Marine, will cost $18.5 million and carry 260 passengers. It is due to enter service in April 2027.\nCouncillor Edith Marlowe, who opposed the plan, said the charging station "may not survive a single winter storm". Vestby Marine rejected her criticism and offered a ten-year guarantee. Fares will not rise before 2028.`,
  },
  beetle: {
    language: 'en',
    text: `Biologists at the University of Calder have described a beetle that drinks fog. The insect, named Nebuphila lenta, was found in 2019 in the dunes of the Sarret coast. In laboratory tests, 37 of 50 beetles collected water on their wing cases within two minutes.\nThe team suggests that tiny wax ridges guide the drops to the mouth, though this has not been proven. Females gathered more water than males. The study appeared on 3 March in the journal Dryland Letters.`,
  },
  kiln: {
    language: 'en',
    text: `Before the first firing, leave the kiln door open for 24 hours so that the bricks can dry. Heat the empty kiln slowly, by no more than 80 degrees an hour, until it reaches 600 degrees.\nNever open the lid while the temperature is above 150 degrees, because the glaze could crack. A small fan near the window helps to remove fumes. Replace the thermocouple after about 100 firings.`,
  },
  bakery: {
    language: 'en',
    text: `Bakery chain Crumb & Hollis bought its smaller rival Oatfield for 62 million pounds on Thursday. The purchase adds 85 shops to the 310 that Crumb & Hollis already runs. Chief executive Tobias Renn said no Oatfield shop would close this year.\nAnalysts at Pellworth Bank called the price "surprisingly high". Oatfield's revenue fell by 7% last year, while its profit was almost unchanged. The deal still needs the approval of the competition authority.`,
  },
  freibad: {
    language: 'de',
    text: `Die Gemeinde Oberwalde schließt ihr Freibad zum 30. September endgültig. Die Sanierung hätte rund 4,2 Millionen Euro gekostet. Bürgermeisterin Karla Venn sagte, das Land habe keinen Zuschuss bewilligt.\nIm letzten Sommer kamen nur noch 11.300 Badegäste, im Jahr 2015 waren es 28.000. Ein Verein um den früheren Bademeister Jost Pieper will das Gelände möglicherweise pachten.`,
  },
  handball: {
    language: 'de',
    text: `Der TSV Lindach hat das Pokalfinale gegen den SC Morlau mit 31:27 gewonnen. Torhüterin Mira Tessen hielt 16 Würfe und wurde zur besten Spielerin gewählt. Zur Pause hatte Morlau noch mit zwei Toren geführt.\nTrainer Holger Ambs lobte die Abwehr: „Wir haben nie die Geduld verloren.“ Für Lindach ist es der dritte Titel nach 1998 und 2011. Morlau verzichtete auf einen Protest gegen eine umstrittene Zeitstrafe.`,
  },
  paddel: {
    language: 'de',
    text: `Ein Team der Hochschule Brennsee hat in einem Hochmoor ein 3.400 Jahre altes Holzpaddel entdeckt. Das Fundstück ist 1,35 Meter lang und besteht aus Eschenholz. Die Archäologin Sabine Korth vermutet, dass Fischer es bei einer Überschwemmung verloren.\nMetallspuren fanden die Forscher nicht. Das Paddel wird ab dem 12. Mai 2026 im Museum Altenried gezeigt. Es ist älter als alle bisher in der Region gefundenen Holzgeräte.`,
  },
  lastenrad: {
    language: 'de',
    text: `Der Fahrradhersteller Radwerk Tolmen liefert künftig 2.000 Lastenräder an die Post von Kestern. Der Auftrag ist nach Angaben des Unternehmens neun Millionen Euro wert. Die ersten Räder sollen im Februar 2026 ausgeliefert werden.\nDie Gewerkschaft UBA kritisierte die Post, weil diese ihre Fahrer nicht befragt habe. Radwerk-Vorstand Enno Rauth will bis zu 60 neue Stellen schaffen. Im Vorjahr war der Umsatz des Herstellers um 15 Prozent gesunken.`,
  },
  pont: {
    language: 'fr',
    text: `La commune de Varsolles a rouvert samedi le pont Saint-Aubert après quatorze mois de travaux. Le chantier a coûté 6,8 millions d'euros, soit 900 000 euros de plus que prévu. Les camions de plus de 12 tonnes n'y sont pas admis.\nLe maire, Lucien Barrault, a remercié l'entreprise Gervot, qui a consolidé les trois piles. Une piste cyclable pourrait être ajoutée au printemps 2027.`,
  },
  film: {
    language: 'fr',
    text: `Le film « Les Eaux lentes » de Maud Kerrien a reçu mercredi le grand prix du festival de Port-Alric. Le jury, présidé par l'acteur Samir Doucet, a salué « une mise en scène d'une rare pudeur ».\nLe long métrage, tourné en 27 jours, n'a bénéficié d'aucune aide publique. Il sortira en salles le 5 novembre. L'an dernier, le prix était allé à la Belge Ilse Moreels.`,
  },
  bourdons: {
    language: 'fr',
    text: `Selon une étude de l'institut Belmare, les bourdons des villes vivent plus longtemps que ceux des champs. Les chercheurs ont suivi 1 240 insectes dans huit communes entre 2020 et 2023. En ville, leur durée de vie moyenne atteignait 41 jours, contre 33 à la campagne.\nL'absence de pesticides pourrait expliquer cet écart, estime la biologiste Aude Lemerle. L'étude ne porte pas sur les abeilles domestiques.`,
  },
  fraisiers: {
    language: 'fr',
    text: `Pour repiquer les fraisiers, attendez la fin du mois d'août. Espacez les plants de 30 centimètres et arrosez-les chaque soir pendant la première semaine.\nN'enterrez jamais le cœur de la plante, car il risquerait de pourrir. Un paillis de 5 centimètres limite les mauvaises herbes. Les fraisiers donnent leur meilleure récolte la deuxième année.`,
  },
  tarifa: {
    language: 'es',
    text: `El Ayuntamiento de Villarán aprobó el martes una tarifa única de 1,20 euros para autobuses y tranvías. La medida entrará en vigor el 1 de enero de 2026 y beneficiará a unos 340.000 viajeros diarios. La concejala Inés Robledo aseguró que los abonos mensuales no subirán de precio.\nEl grupo opositor Vía Cívica acusó al gobierno local de ocultar el coste real. Los menores de 14 años viajarán gratis.`,
  },
  volcan: {
    language: 'es',
    text: `El volcán Cerro Huimán expulsó el domingo una columna de ceniza de 2.800 metros. Las autoridades evacuaron a 650 personas de la aldea de Tarpaya. No se registraron heridos.\nLa geóloga Marta Quispel advirtió que podría producirse otra erupción en los próximos días. El aeropuerto de San Elmo canceló 19 vuelos y reabrió el lunes por la mañana. La última erupción había ocurrido en 1987.`,
  },
  ciclismo: {
    language: 'es',
    text: `La ciclista Nerea Alcorta ganó la quinta etapa de la Vuelta al Duero Alto con 12 segundos de ventaja sobre Giulia Ferrant. Alcorta atacó a 8 kilómetros de la meta y nadie pudo seguirla. «Hoy las piernas no me dolían», declaró al terminar.\nFerrant conserva el maillot de líder con 45 segundos de ventaja. La carrera termina el domingo en Puebla de Zarza.`,
  },
  cafe: {
    language: 'es',
    text: `La tostadora Café Lomaverde redujo su consumo de agua un 23 % entre 2021 y 2024. La empresa, con sede en Altana del Río, emplea a 410 personas. Su directora, Pilar Escandón, afirmó que el ahorro se debe a un nuevo sistema de lavado.\nSegún los críticos, la compañía no publicó los datos completos. El año pasado las exportaciones superaron por primera vez a las ventas nacionales.`,
  },
  biblioteca: {
    language: 'it',
    text: `La biblioteca comunale di Montelario riaprirà il 14 febbraio dopo sei anni di chiusura. Il restauro, finanziato dalla Regione, è costato 3,1 milioni di euro. Nella nuova sala di lettura ci sono 120 posti, il doppio di prima.\nLa direttrice Ornella Visconi ha spiegato che i libri antichi non potranno essere presi in prestito. L'orario serale sarà forse esteso da settembre.`,
  },
  pallavolo: {
    language: 'it',
    text: `La Virtus Calanova ha battuto la Polisportiva Redona per 3 a 1 nella semifinale di pallavolo. La capitana Lucia Bardi ha segnato 24 punti. L'allenatore Dario Menozzi ha sostituito l'infortunata Greta Salvi con la giovane Anna Torrisi.\nNel secondo set la Redona non ha mai perso il vantaggio. La finale si giocherà giovedì 22 maggio a Portoverde.`,
  },
  asteroide: {
    language: 'it',
    text: `I ricercatori dell'osservatorio di Pietrafosca hanno individuato un asteroide largo circa 90 metri. L'oggetto, chiamato 2025 QT, passerà a 1,7 milioni di chilometri dalla Terra il 9 agosto. Non rappresenta alcun pericolo.\n«È un visitatore silenzioso», ha detto l'astronoma Bianca Lodrone. Secondo i calcoli, potrebbe tornare nel 2061. L'asteroide è più veloce di quello osservato a marzo.`,
  },
  formaggio: {
    language: 'it',
    text: `Il consorzio del formaggio Valdorsa ha denunciato il caseificio Brunelli per uso improprio del marchio. Secondo l'accusa, il caseificio avrebbe venduto 5.600 forme senza certificato. Brunelli respinge le accuse e chiede un risarcimento di 200.000 euro.\nL'udienza è fissata per il 3 ottobre al tribunale di Sarmeno. La produzione del consorzio è cresciuta del 4% nel 2024.`,
  },
};

export const pairs = readPairs(`
ferry +reworded Harrow Sound's island council has decided to swap its old diesel ferry for an electric one.
ferry +passive Vestby Marine will build the new boat, which will carry 260 passengers.
ferry +format The new boat will cost 18.5 million dollars.
ferry +copied Fares will not rise before 2028.
ferry -number The island council voted 9 to 5 on Monday to replace its diesel ferry with an electric vessel.
ferry -hedge Councillor Edith Marlowe said the charging station will not survive a single winter storm.
ferry -role Edith Marlowe rejected Vestby Marine's criticism and offered a ten-year guarantee.
ferry -negation Fares will rise before 2028.
beetle +reworded Researchers from the University of Calder have described a fog-drinking beetle.
beetle +format The study was published in Dryland Letters on March 3.
beetle +fused The beetle Nebuphila lenta, which drinks fog, was found in the dunes of the Sarret coast in 2019.
beetle +trimmed In laboratory tests, 37 of 50 beetles collected water within two minutes.
beetle -number In laboratory tests, 27 of 50 beetles collected water on their wing cases.
beetle -comparison Males gathered more water than females.
beetle -hedge The team has proven that tiny wax ridges guide the drops to the mouth.
beetle -date The insect was found in 2016 in the dunes of the Sarret coast.
kiln +reworded To let the bricks dry, keep the kiln door open for 24 hours before the first firing.
kiln +trimmed Heat the empty kiln slowly until it reaches 600 degrees.
kiln +format The thermocouple should be replaced after about a hundred firings.
kiln +copied A small fan near the window helps to remove fumes.
kiln -negation Open the lid while the temperature is above 150 degrees.
kiln -number Heat the empty kiln slowly, by no more than 90 degrees an hour.
kiln -comparison Heat the empty kiln by more than 80 degrees an hour until it reaches 600 degrees.
kiln -addition A small fan near the window helps to remove fumes and lowers the electricity bill.
bakery +passive Oatfield was bought by its larger rival Crumb & Hollis on Thursday.
bakery +format Crumb & Hollis bought Oatfield for £62 million.
bakery +reworded The competition authority has yet to approve the deal.
bakery +fused Oatfield's revenue fell by seven percent last year, and analysts at Pellworth Bank called the price "surprisingly high".
bakery -role Oatfield bought Crumb & Hollis for 62 million pounds on Thursday.
bakery -quote Analysts at Pellworth Bank called the price "surprisingly low".
bakery -name Chief executive Tobias Kern said no Oatfield shop would close this year.
bakery -number The purchase adds 58 shops to the 310 that Crumb & Hollis already runs.
bakery -negation The deal does not need the approval of the competition authority.
freibad +reworded Das Freibad in Oberwalde wird Ende September für immer geschlossen.
freibad +format Die Sanierung hätte rund 4.200.000 Euro gekostet.
freibad +passive Laut Bürgermeisterin Karla Venn wurde vom Land kein Zuschuss bewilligt.
freibad +trimmed Im letzten Sommer kamen nur noch 11.300 Badegäste.
freibad -negation Bürgermeisterin Karla Venn sagte, das Land habe einen Zuschuss bewilligt.
freibad -number Im letzten Sommer kamen nur noch 13.100 Badegäste.
freibad -hedge Ein Verein um den früheren Bademeister Jost Pieper wird das Gelände pachten.
freibad -date Die Gemeinde Oberwalde schließt ihr Freibad zum 31. Oktober endgültig.
handball +reworded Lindach setzte sich im Pokalfinale gegen Morlau mit 31:27 durch.
handball +copied Zur Pause hatte Morlau noch mit zwei Toren geführt.
handball +format Für Lindach ist es nach 1998 und 2011 der 3. Titel.
handball +fused Der TSV Lindach gewann das Pokalfinale, und Torhüterin Mira Tessen wurde zur besten Spielerin gewählt.
handball -role Der SC Morlau hat das Pokalfinale gegen den TSV Lindach gewonnen.
handball -quote Trainer Holger Ambs lobte die Abwehr: „Wir haben nie die Hoffnung verloren.“
handball -negation Morlau legte Protest gegen eine umstrittene Zeitstrafe ein.
handball -name Torhüterin Mira Jansen wurde zur besten Spielerin gewählt.
paddel +passive In einem Hochmoor wurde von einem Team der Hochschule Brennsee ein 3.400 Jahre altes Holzpaddel entdeckt.
paddel +format Ab dem 12.05.2026 wird das Paddel im Museum Altenried gezeigt.
paddel +reworded Spuren von Metall entdeckten die Forscher keine.
paddel +trimmed Das Fundstück besteht aus Eschenholz.
paddel -comparison Das Paddel ist jünger als alle bisher in der Region gefundenen Holzgeräte.
paddel -hedge Die Archäologin Sabine Korth hat nachgewiesen, dass Fischer das Paddel bei einer Überschwemmung verloren.
paddel -number Das Fundstück ist 1,53 Meter lang und besteht aus Eschenholz.
paddel -addition Das Fundstück besteht aus Eschenholz und ist mit geschnitzten Tierfiguren verziert.
lastenrad +reworded Die Post von Kestern erhält künftig 2.000 Lastenräder von Radwerk Tolmen.
lastenrad +format Der Auftrag ist nach Angaben des Unternehmens 9 Mio. Euro wert.
lastenrad +passive Die Post wurde von der Gewerkschaft UBA kritisiert, weil sie ihre Fahrer nicht befragt habe.
lastenrad +copied Die ersten Räder sollen im Februar 2026 ausgeliefert werden.
lastenrad -role Die Gewerkschaft UBA wurde von der Post kritisiert.
lastenrad -comparison Im Vorjahr war der Umsatz des Herstellers um 15 Prozent gestiegen.
lastenrad -date Die ersten Räder sollen im April 2026 ausgeliefert werden.
lastenrad -number Radwerk-Vorstand Enno Rauth will bis zu 80 neue Stellen schaffen.
pont +format Le pont Saint-Aubert a rouvert samedi après 14 mois de travaux.
pont +passive Les trois piles ont été consolidées par l'entreprise Gervot.
pont +reworded Les camions de plus de 12 tonnes sont interdits sur le pont.
pont +fused Le chantier a duré quatorze mois et a coûté 6,8 millions d'euros.
pont -hedge Une piste cyclable sera ajoutée au printemps 2027.
pont -comparison Le chantier a coûté 900 000 euros de moins que prévu.
pont -negation Les camions de plus de 12 tonnes y sont admis.
pont -role L'entreprise Gervot a remercié le maire, Lucien Barrault.
film +reworded Maud Kerrien a remporté le grand prix du festival de Port-Alric avec « Les Eaux lentes ».
film +format Le long métrage a été tourné en vingt-sept jours.
film +copied Il sortira en salles le 5 novembre.
film +passive L'acteur Samir Doucet a présidé le jury.
film -quote Le jury a salué « une mise en scène d'une rare audace ».
film -negation Le long métrage a bénéficié d'une aide publique.
film -name L'an dernier, le prix était allé à la Belge Anke Moreels.
film -date Le film sortira en salles le 15 novembre.
bourdons +reworded D'après l'institut Belmare, les bourdons vivent plus longtemps en ville que dans les champs.
bourdons +format Les chercheurs ont suivi 1240 insectes dans 8 communes.
bourdons +trimmed En ville, leur durée de vie moyenne atteignait 41 jours.
bourdons +passive Entre 2020 et 2023, 1 240 insectes ont été suivis par les chercheurs.
bourdons -comparison Les bourdons des champs vivent plus longtemps que ceux des villes.
bourdons -hedge L'absence de pesticides explique cet écart.
bourdons -number En ville, la durée de vie moyenne des bourdons atteignait 47 jours.
bourdons -negation L'étude porte sur les abeilles domestiques.
fraisiers +reworded Il faut attendre la fin août pour repiquer les fraisiers.
fraisiers +trimmed Espacez les plants de 30 centimètres.
fraisiers +format Un paillis de 5 cm limite les mauvaises herbes.
fraisiers +reworded Il ne faut jamais enterrer le cœur de la plante, qui pourrait pourrir.
fraisiers -number Espacez les plants de 50 centimètres et arrosez-les chaque soir.
fraisiers -negation Enterrez le cœur de la plante.
fraisiers -addition Un paillis de 5 centimètres limite les mauvaises herbes et éloigne les limaces.
fraisiers -date Pour repiquer les fraisiers, attendez la fin du mois d'octobre.
tarifa +reworded Villarán tendrá una tarifa única de 1,20 euros en autobuses y tranvías.
tarifa +passive El gobierno local fue acusado por Vía Cívica de ocultar el coste real.
tarifa +format La medida beneficiará a unos 340 mil viajeros diarios.
tarifa +copied Los menores de 14 años viajarán gratis.
tarifa -role El gobierno local acusó al grupo opositor Vía Cívica de ocultar el coste real.
tarifa -negation La concejala Inés Robledo aseguró que los abonos mensuales subirán de precio.
tarifa -date La medida entrará en vigor el 1 de junio de 2026.
tarifa -number Los menores de 12 años viajarán gratis.
volcan +passive Fueron evacuadas por las autoridades 650 personas de la aldea de Tarpaya.
volcan +reworded La erupción del volcán Cerro Huimán no causó heridos.
volcan +format El volcán expulsó una columna de ceniza de 2800 metros.
volcan +fused Cerro Huimán expulsó ceniza el domingo y el aeropuerto de San Elmo canceló 19 vuelos.
volcan -hedge La geóloga Marta Quispel advirtió que se producirá otra erupción en los próximos días.
volcan -negation Se registraron heridos.
volcan -name Las autoridades evacuaron a 650 personas de la aldea de Corimba.
volcan -date La última erupción había ocurrido en 1978.
ciclismo +reworded Nerea Alcorta se impuso en la quinta etapa por delante de Giulia Ferrant.
ciclismo +format Nerea Alcorta ganó la quinta etapa con doce segundos de ventaja.
ciclismo +trimmed Alcorta atacó a 8 kilómetros de la meta.
ciclismo +reworded Giulia Ferrant sigue como líder con 45 segundos de ventaja.
ciclismo -role Giulia Ferrant ganó la quinta etapa con 12 segundos de ventaja sobre Nerea Alcorta.
ciclismo -quote «Hoy las piernas me pesaban», declaró Alcorta al terminar.
ciclismo -number Alcorta atacó a 18 kilómetros de la meta y nadie pudo seguirla.
ciclismo -addition La carrera termina el domingo en Puebla de Zarza con una contrarreloj individual.
cafe +format Café Lomaverde redujo su consumo de agua un 23 por ciento entre 2021 y 2024.
cafe +reworded Según la directora, Pilar Escandón, el ahorro se explica por un nuevo sistema de lavado.
cafe +trimmed La empresa emplea a 410 personas.
cafe +passive Las ventas nacionales fueron superadas por primera vez por las exportaciones.
cafe -comparison El año pasado las ventas nacionales superaron por primera vez a las exportaciones.
cafe -number La tostadora Café Lomaverde redujo su consumo de agua un 32 %.
cafe -negation Según los críticos, la compañía publicó los datos completos.
cafe -name La directora, Pilar Escalante, afirmó que el ahorro se debe a un nuevo sistema de lavado.
biblioteca +reworded Dopo una chiusura di sei anni, la biblioteca di Montelario riapre il 14 febbraio.
biblioteca +passive La Regione ha finanziato il restauro.
biblioteca +format Il restauro è costato 3.100.000 euro.
biblioteca +trimmed Nella nuova sala di lettura ci sono 120 posti.
biblioteca -negation La direttrice Ornella Visconi ha spiegato che i libri antichi potranno essere presi in prestito.
biblioteca -hedge L'orario serale sarà esteso da settembre.
biblioteca -number La biblioteca comunale di Montelario riaprirà dopo nove anni di chiusura.
biblioteca -comparison Nella nuova sala di lettura ci sono 120 posti, la metà di prima.
pallavolo +passive La Polisportiva Redona è stata battuta per 3 a 1 dalla Virtus Calanova.
pallavolo +reworded La capitana Lucia Bardi ha realizzato 24 punti.
pallavolo +format La Virtus Calanova ha battuto la Polisportiva Redona per 3-1.
pallavolo +reworded La giovane Anna Torrisi ha preso il posto dell'infortunata Greta Salvi.
pallavolo -role La Polisportiva Redona ha battuto la Virtus Calanova per 3 a 1.
pallavolo -role L'allenatore Dario Menozzi ha sostituito Anna Torrisi con Greta Salvi.
pallavolo -negation Nel secondo set la Redona ha perso il vantaggio.
pallavolo -name La finale si giocherà giovedì 22 maggio a Castelbruno.
asteroide +copied Non rappresenta alcun pericolo.
asteroide +passive Un asteroide largo circa 90 metri è stato individuato dai ricercatori dell'osservatorio di Pietrafosca.
asteroide +fused L'asteroide, largo circa 90 metri, passerà a 1,7 milioni di chilometri dalla Terra.
asteroide +reworded L'astronoma Bianca Lodrone lo ha definito «un visitatore silenzioso».
asteroide -quote «È un visitatore minaccioso», ha detto l'astronoma Bianca Lodrone.
asteroide -hedge Secondo i calcoli, l'asteroide tornerà nel 2061.
asteroide -comparison L'asteroide è più lento di quello osservato a marzo.
asteroide -date L'oggetto passerà a 1,7 milioni di chilometri dalla Terra il 9 luglio.
formaggio +reworded Il caseificio Brunelli nega le accuse e chiede 200.000 euro di risarcimento.
formaggio +passive Il caseificio Brunelli è stato denunciato dal consorzio del formaggio Valdorsa.
formaggio +format La produzione del consorzio è cresciuta del 4 per cento nel 2024.
formaggio +trimmed L'udienza è fissata per il 3 ottobre.
formaggio -role Il caseificio Brunelli ha denunciato il consorzio del formaggio Valdorsa per uso improprio del marchio.
formaggio -hedge Il caseificio ha venduto 5.600 forme senza certificato.
formaggio -number Brunelli respinge le accuse e chiede un risarcimento di 300.000 euro.
formaggio -addition L'udienza è fissata per il 3 ottobre al tribunale di Sarmeno e sarà trasmessa in televisione.
`);
