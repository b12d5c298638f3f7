// Round L: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  footbridge: {
    language: 'en',
    text: `The parish council of Nether Wellow voted on Tuesday to replace the wooden footbridge over the River Sprell, which has been closed since a flood in February 2023. Seven councillors supported the plan and two opposed it.
The new bridge will be built of steel and is expected to cost £148,000. The county will pay two thirds of that sum, and the parish will raise the rest.
Councillor Maud Pettifer criticised the landowner Giles Harrow for refusing to sell a strip of meadow on the east bank. Mr Harrow said he had never received a written offer.
Work may begin in September if the river authority grants a permit. Until then, schoolchildren must take a detour of 1.5 miles along the main road, which has no pavement.`,
  },
  otters: {
    language: 'en',
    text: `Otters have returned to the Lorne Marshes for the first time in 40 years, according to a survey published on 12 May by the Fenwick Wildlife Trust. Volunteers counted 23 animals along the reserve's main channels, more than on the neighbouring River Teal, where only nine were seen.
Ecologist Priya Sandhu believes that cleaner water is the likely reason, although the survey did not test it. "We stopped dredging, and the fish came back," she said.
The otters mainly eat eels and have not reduced the number of water voles. Mink, by contrast, have become rarer, possibly because otters drive them from their dens.
Visitors are not allowed to bring dogs on to the northern path between March and July.`,
  },
  clock: {
    language: 'en',
    text: `The Tilbrook Museum of Clocks has acquired a marine timekeeper made by Josiah Venn in 1789, after a fundraising campaign that brought in £62,500. The museum bought the piece from the Carrow family, who had owned it for five generations.
Curator Helen Osgood called the clock "the most honest machine in the building". It is smaller than the other ship's clocks on display and loses less than two seconds a day.
Experts suspect that its case may have been replaced in the nineteenth century, but the movement is original.
The clock will go on show on 3 October in the East Gallery. It will not be wound during opening hours, to protect the spring. Admission to the museum remains free for residents, while other adults pay £8.`,
  },
  shears: {
    language: 'en',
    text: `Brackley & Dunn, a family firm that makes garden shears in Ashby Cross, has bought its rival Coldwell Tools for $3.2 million. The deal doubles the workforce to 84 people.
Managing director Ruth Dunn said no jobs would be cut and that the Coldwell factory would stay open at least until 2027. Trade union officer Kemal Aydin welcomed the promise but warned Dunn that wages at Coldwell were lower than at Brackley & Dunn.
Sales at Brackley & Dunn rose by 12 per cent last year, while Coldwell's fell by 5 per cent. Analysts say the purchase could help the firm to enter the Canadian market.
The founders of Coldwell, Iris and Tom Coldwell, will retire. They did not sell their patents, which they have licensed to the new owner for ten years.`,
  },
  branchline: {
    language: 'en',
    text: `Passenger trains ran between Melbury and Stoke Harnham on Monday for the first time since 1966. The 18-kilometre branch line was rebuilt by volunteers of the Harnham Railway Society, who laid 31,000 sleepers over eleven years.
The first train left Melbury at 9.15am with 240 people aboard and arrived four minutes early. Driver Colin Spraggs, 71, was trained by his daughter Nell, who drives freight trains in Scotland.
The operator, Westway Rail, says the line is not yet profitable and might need a subsidy in its second year. Trains are slower than the bus, taking 35 minutes instead of 28, but tickets are cheaper.
Protesters from the village of Quill claim that the crossing there is unsafe. The rail inspectorate has rejected the claim.`,
  },
  limewash: {
    language: 'en',
    text: `Limewash lets old stone walls breathe, which modern plastic paint does not. Before you start, brush off loose dirt and dampen the wall with clean water. Never apply limewash to a dry surface.
Mix one part lime putty with three parts water and stir until the liquid is as thin as milk. Wear goggles and gloves, because lime burns the skin.
Apply four to five thin coats and leave each one to dry for at least 24 hours. Thin coats last longer than thick ones, which tend to crack. Do not work in direct sun or when frost is forecast.
A wall treated in this way should not need another coat for about six years. A spoonful of linseed oil may make the finish more resistant to rain.`,
  },
  dorfladen: {
    language: 'de',
    text: `Der Dorfladen in Oberkirnau hat am Samstag nach acht Monaten Umbau wieder geöffnet. Betrieben wird er von einer Genossenschaft mit 312 Mitgliedern, der die Gemeinde das Gebäude für einen Euro im Jahr vermietet.
Bürgermeisterin Karin Lohmüller lobte den Bäcker Anton Fries, der jeden Morgen frisches Brot liefert. Der Umbau kostete 185.000 Euro und damit weniger als geplant.
Alkohol verkauft der Laden nicht. Im Sommer könnte auch eine Poststelle einziehen, die Verhandlungen darüber sind aber noch nicht abgeschlossen. Nach Angaben des Vorstands kommen mehr ältere als junge Kunden in den Laden. Geöffnet ist er von Montag bis Samstag, jeweils von 7 bis 18 Uhr.`,
  },
  wildkatze: {
    language: 'de',
    text: `Im Naturpark Hohe Leite ist am 4. Juni zum ersten Mal ein Wurf von Wildkatzen gefilmt worden. Eine Kamera des Forstamts zeigte drei Jungtiere vor einem hohlen Baum.
Die Biologin Jana Reuter vermutet, dass die Mutter aus dem Nachbartal eingewandert ist. Einen Fuchs, der sich dem Bau näherte, vertrieb die Katze.
Wildkatzen sind scheuer als Hauskatzen und haben einen dickeren Schwanz. Sie jagen vor allem Mäuse und gefährden die Vögel im Park nicht.
Der Förster Uwe Brand hat den Jagdverein gebeten, das Gebiet bis Oktober zu meiden. Der Wanderweg bleibt geöffnet, Hunde müssen jedoch an die Leine. „Wer die Tiere sieht, sollte leise weitergehen“, sagte Reuter.`,
  },
  ligne: {
    language: 'fr',
    text: `La petite ligne entre Saint-Orval et Brézins rouvrira le 14 avril, après deux ans de travaux. La région a financé 60 % du chantier, dont le coût total s'élève à 24 millions d'euros, et l'État a payé le reste.
Le trajet durera 42 minutes, soit onze minutes de moins qu'avant. Les trains seront plus fréquents en semaine que le dimanche.
Le maire de Brézins, Lucien Fabre, a accusé la compagnie Rail Alpin d'avoir ignoré les habitants. La compagnie n'a pas répondu à cette critique.
Selon la presse locale, une halte supplémentaire pourrait être construite à Montagnac. Les vélos seront acceptés gratuitement à bord.`,
  },
  eventails: {
    language: 'fr',
    text: `Le musée du Papier de Lavernette expose jusqu'au 30 novembre une collection de 450 éventails. Ils ont été donnés par la couturière Odile Marchand, qui les avait achetés à un antiquaire de Lyon. La plupart datent du XVIIIe siècle.
Selon la conservatrice Claire Besson, l'un d'eux aurait appartenu à une actrice célèbre, mais aucune preuve ne l'a confirmé. « Ce sont des objets fragiles et bavards », dit-elle.
Dans la collection, les éventails en papier sont plus rares que les éventails en soie, car ils se déchirent plus vite. Le musée ne permet pas les photographies avec flash. L'entrée coûte 6,50 euros, et elle est gratuite pour les moins de 18 ans.`,
  },
  queseria: {
    language: 'es',
    text: `La quesería Los Enebros, fundada en 1998 por dos hermanas, ha ganado el concurso provincial de Villarmiel. El jurado prefirió su queso de oveja al de la cooperativa Valdesol, que quedó en segundo lugar.
La empresa tiene catorce empleados y produce unos 36.000 kilos al año. Carmen Arce dirige las ventas, mientras que su hermana Lucía se ocupa de los rebaños.
El año pasado Los Enebros vendió más queso en Portugal que en España. La quesería no utiliza leche congelada.
Según Carmen Arce, la empresa podría abrir una tienda en Salamanca en 2026. El alcalde entregó a las hermanas un premio de 2.500 euros.`,
  },
  ciguenas: {
    language: 'es',
    text: `El pueblo de Torrealda ha decidido no retirar los nidos de cigüeña del campanario de su iglesia. La votación se celebró el domingo 9 de marzo y participaron 128 vecinos.
El párroco, Andrés Molina, había pedido al ayuntamiento que trasladara los nidos, porque teme que el tejado se hunda. La arquitecta Elena Prado no encontró daños graves en la estructura.
Según un estudio universitario, en Torrealda hay más cigüeñas que en todos los pueblos vecinos juntos. Es posible que el cambio del clima explique el aumento. Algunas aves ya no emigran a África en invierno. La reparación del tejado costará 17.400 euros y la pagará el obispado.`,
  },
  ferrovia: {
    language: 'it',
    text: `La ferrovia storica della Val Corsera ha ripreso il servizio sabato 5 luglio, dopo una frana che l'aveva interrotta per quattordici mesi. I lavori sono costati 3,6 milioni di euro, più del previsto.
La Provincia ha prestato due locomotive alla società Ferrovie Corsera. Il macchinista Elio Bassani ha ringraziato i volontari, che hanno ripulito le stazioni.
Il treno a vapore non circolerà nei mesi invernali. Secondo la direttrice Marta Gherardi, nel 2026 il percorso potrebbe essere prolungato fino a Pontalba.
Il viaggio in treno dura 55 minuti, meno di quello in autobus. I biglietti si comprano soltanto in stazione.`,
  },
  frantoio: {
    language: 'it',
    text: `A Roccasella, un paese di 640 abitanti, il vecchio frantoio è diventato un museo dell'olio. Lo ha aperto la famiglia Donati, che aveva ricevuto l'edificio in dono dal Comune. Il museo conserva 90 attrezzi, quasi tutti dell'Ottocento.
La guida Sara Lenzi ha insegnato il mestiere al nipote Paolo. «L'olio non ama la fretta», ripete ai visitatori.
La macina più grande, che forse proviene dalla Liguria, non è mai stata restaurata. Nel primo mese sono arrivati più visitatori stranieri che italiani, e il libro degli ospiti si è riempito in fretta. L'ingresso costa 4 euro e il museo è chiuso il lunedì.`,
  },
};

export const pairs = readPairs(
  `
footbridge +copied The new bridge will be built of steel and is expected to cost £148,000.
footbridge +trimmed The parish council of Nether Wellow voted on Tuesday to replace the wooden footbridge over the River Sprell.
footbridge +reworded The county will cover two thirds of the cost, leaving the parish to find the rest.
footbridge +passive Giles Harrow was criticised by Councillor Maud Pettifer for refusing to sell a strip of meadow.
footbridge +format Councillors backed the plan by 7 votes to 2.
footbridge +fused The wooden footbridge, closed since a flood in February 2023, will be replaced by one built of steel.
footbridge -role Giles Harrow criticised Councillor Maud Pettifer for refusing to sell a strip of meadow on the east bank.
footbridge -role The parish will pay two thirds of the sum, and the county will raise the rest.
footbridge -negation Mr Harrow said he had received a written offer.
footbridge -hedge Work on the bridge will begin in September.
footbridge -addition The new bridge will be built of steel and will have lamps along both sides.
footbridge -number Schoolchildren must take a detour of 2.5 miles along the main road.

otters +trimmed Otters have returned to the Lorne Marshes for the first time in 40 years.
otters +passive A total of 23 otters were counted by volunteers along the reserve's main channels.
otters +reworded Fewer otters were seen on the neighbouring River Teal than in the reserve.
otters +reworded Priya Sandhu thinks cleaner water is probably the reason, though the survey did not test this.
otters +format The survey was published by the Fenwick Wildlife Trust on May 12.
otters +fused The otters feed mainly on eels, and mink have become rarer.
otters -comparison Volunteers counted fewer otters along the reserve's main channels than on the neighbouring River Teal.
otters -hedge Mink have become rarer because otters drive them from their dens.
otters -negation The otters have reduced the number of water voles.
otters -role Mink have become rarer, possibly because they drive otters from their dens.
otters -negation Visitors are allowed to bring dogs on to the northern path between March and July.
otters -addition Volunteers counted 23 otters along the reserve's main channels, most of them females with young.

clock +copied The museum bought the piece from the Carrow family, who had owned it for five generations.
clock +reworded Curator Helen Osgood described the clock as "the most honest machine in the building".
clock +trimmed The clock will go on show on 3 October.
clock +format Experts suspect that its case may have been replaced in the 19th century, but the movement is original.
clock +passive A marine timekeeper made by Josiah Venn in 1789 has been acquired by the Tilbrook Museum of Clocks.
clock +reworded Residents can still visit the museum free of charge, while other adults pay £8.
clock -role The Carrow family bought the piece from the museum.
clock -comparison The clock is larger than the other ship's clocks on display.
clock -hedge The case of the clock was replaced in the nineteenth century.
clock -negation The clock will be wound during opening hours.
clock -comparison The clock loses more than two seconds a day.
clock -quote Curator Helen Osgood called the clock "the most beautiful machine in the building".

shears +trimmed Brackley & Dunn has bought its rival Coldwell Tools for $3.2 million.
shears +passive Coldwell Tools has been bought by Brackley & Dunn, a family firm in Ashby Cross.
shears +format Sales at Brackley & Dunn rose by 12% last year, while Coldwell's fell by 5%.
shears +reworded According to analysts, the purchase could help the firm to break into the Canadian market.
shears +reworded Ruth Dunn promised that there would be no job cuts.
shears +fused Iris and Tom Coldwell, the founders of Coldwell, will retire and have licensed their patents to the new owner for ten years.
shears -role Coldwell Tools has bought its rival Brackley & Dunn for $3.2 million.
shears -comparison Kemal Aydin warned that wages at Coldwell were higher than at Brackley & Dunn.
shears -hedge The purchase will help the firm to enter the Canadian market.
shears -negation Iris and Tom Coldwell sold their patents to the new owner.
shears -role Managing director Ruth Dunn warned Kemal Aydin that wages at Coldwell were lower than at Brackley & Dunn.
shears -addition The deal doubles the workforce to 84 people and was financed with a bank loan.

branchline +copied Passenger trains ran between Melbury and Stoke Harnham on Monday for the first time since 1966.
branchline +format The 18 km branch line was rebuilt by volunteers, who laid 31,000 sleepers over 11 years.
branchline +passive The claim that the crossing in Quill is unsafe has been rejected by the rail inspectorate.
branchline +reworded Nell trained her father, driver Colin Spraggs.
branchline +reworded Taking the bus is faster than taking the train, but train tickets cost less.
branchline +trimmed The first train left Melbury at 9.15am and arrived four minutes early.
branchline -role Driver Colin Spraggs, 71, trained his daughter Nell.
branchline -comparison Trains are faster than the bus, and tickets are cheaper.
branchline -negation Westway Rail says the line is already profitable.
branchline -hedge The line will need a subsidy in its second year.
branchline -name The branch line was rebuilt by volunteers of the Melbury Railway Society.
branchline -addition The first train left Melbury with 240 people aboard, among them the transport minister.

limewash +copied Do not work in direct sun or when frost is forecast.
limewash +reworded Always dampen the wall before applying limewash.
limewash +format Mix 1 part lime putty with 3 parts water.
limewash +trimmed Apply four to five thin coats.
limewash +reworded Unlike modern plastic paint, limewash allows old stone walls to breathe.
limewash +fused Wear goggles and gloves because lime burns the skin, and let each coat dry for at least 24 hours.
limewash -comparison Thick coats last longer than thin ones.
limewash -negation Apply limewash to a dry surface.
limewash -role Modern plastic paint lets old stone walls breathe, which limewash does not.
limewash -hedge A spoonful of linseed oil always makes the finish more resistant to rain.
limewash -comparison Leave each coat to dry for at most 24 hours.
limewash -addition Brush off loose dirt, dampen the wall with clean water and fill any cracks with cement.

dorfladen +trimmed Der Dorfladen in Oberkirnau hat nach acht Monaten Umbau wieder geöffnet.
dorfladen +reworded Eine Genossenschaft mit 312 Mitgliedern betreibt den Laden.
dorfladen +passive Der Bäcker Anton Fries wurde von Bürgermeisterin Karin Lohmüller gelobt.
dorfladen +reworded In dem Laden wird kein Alkohol verkauft.
dorfladen +format Der Umbau kostete 185 000 Euro.
dorfladen -role Der Bäcker Anton Fries lobte Bürgermeisterin Karin Lohmüller.
dorfladen -comparison Der Umbau kostete 185.000 Euro und damit mehr als geplant.
dorfladen -hedge Im Sommer zieht auch eine Poststelle ein.
dorfladen -role Die Genossenschaft vermietet der Gemeinde das Gebäude für einen Euro im Jahr.
dorfladen -addition Der Dorfladen hat am Samstag wieder geöffnet und betreibt nun auch ein kleines Café.

wildkatze +copied Sie jagen vor allem Mäuse und gefährden die Vögel im Park nicht.
wildkatze +reworded Die Katze vertrieb einen Fuchs, der sich dem Bau näherte.
wildkatze +passive Der Jagdverein wurde vom Förster Uwe Brand gebeten, das Gebiet bis Oktober zu meiden.
wildkatze +fused Der Wanderweg im Naturpark Hohe Leite bleibt offen, aber Hunde müssen an die Leine.
wildkatze +reworded Nach Vermutung der Biologin Jana Reuter ist die Mutter aus dem Nachbartal eingewandert.
wildkatze -role Ein Fuchs, der sich dem Bau näherte, vertrieb die Katze.
wildkatze -negation Wildkatzen gefährden die Vögel im Park.
wildkatze -comparison Hauskatzen sind scheuer als Wildkatzen.
wildkatze -hedge Die Mutter ist nachweislich aus dem Nachbartal eingewandert.
wildkatze -date Am 14. Juni ist im Naturpark Hohe Leite zum ersten Mal ein Wurf von Wildkatzen gefilmt worden.

ligne +trimmed La petite ligne entre Saint-Orval et Brézins rouvrira le 14 avril.
ligne +passive La compagnie Rail Alpin a été accusée par le maire de Brézins, Lucien Fabre, d'avoir ignoré les habitants.
ligne +format La région a financé 60 pour cent du chantier.
ligne +reworded Le dimanche, les trains seront moins fréquents qu'en semaine.
ligne +fused Le trajet durera 42 minutes et les vélos seront acceptés gratuitement.
ligne -role L'État a financé 60 % du chantier et la région a payé le reste.
ligne -negation La compagnie a répondu à cette critique.
ligne -comparison Le trajet durera 42 minutes, soit onze minutes de plus qu'avant.
ligne -hedge Une halte supplémentaire sera construite à Montagnac.
ligne -addition Les vélos seront acceptés gratuitement à bord, et les trains disposeront d'une connexion wifi.

eventails +copied La plupart datent du XVIIIe siècle.
eventails +reworded Odile Marchand, couturière, a donné au musée les éventails qu'elle avait achetés à un antiquaire de Lyon.
eventails +reworded Les photographies avec flash sont interdites au musée.
eventails +format L'entrée coûte 6,50 € et elle est gratuite pour les moins de 18 ans.
eventails +trimmed Selon la conservatrice Claire Besson, l'un d'eux aurait appartenu à une actrice célèbre.
eventails -role Un antiquaire de Lyon avait acheté les éventails à la couturière Odile Marchand.
eventails -negation L'un des éventails a appartenu à une actrice célèbre, et des preuves l'ont confirmé.
eventails -comparison Dans la collection, les éventails en soie sont plus rares que les éventails en papier.
eventails -quote « Ce sont des objets précieux et bavards », dit la conservatrice Claire Besson.
eventails -addition Le musée expose 450 éventails et propose chaque samedi un atelier de pliage pour les enfants.

queseria +trimmed La quesería Los Enebros ha ganado el concurso provincial de Villarmiel.
queseria +format La empresa tiene 14 empleados y produce unos 36 000 kilos al año.
queseria +passive La quesería Los Enebros fue fundada por dos hermanas en 1998.
queseria +reworded El año pasado Los Enebros vendió menos queso en España que en Portugal.
queseria +reworded Las hermanas recibieron del alcalde un premio de 2.500 euros.
queseria -role El jurado prefirió el queso de la cooperativa Valdesol al de Los Enebros.
queseria -negation La quesería utiliza leche congelada.
queseria -hedge La empresa abrirá una tienda en Salamanca en 2026.
queseria -role Lucía dirige las ventas, mientras que su hermana Carmen Arce se ocupa de los rebaños.
queseria -addition La empresa tiene catorce empleados y exporta también a Japón.

ciguenas +copied Algunas aves ya no emigran a África en invierno.
ciguenas +trimmed El pueblo de Torrealda ha decidido no retirar los nidos de cigüeña.
ciguenas +reworded El cambio del clima podría explicar el aumento.
ciguenas +reworded El obispado pagará la reparación del tejado, que costará 17.400 euros.
ciguenas +fused En la votación del 9 de marzo participaron 128 vecinos de Torrealda.
ciguenas -negation La arquitecta Elena Prado encontró daños graves en la estructura.
ciguenas -role El ayuntamiento había pedido al párroco, Andrés Molina, que trasladara los nidos.
ciguenas -comparison En Torrealda hay menos cigüeñas que en los pueblos vecinos.
ciguenas -hedge El cambio del clima explica el aumento de las cigüeñas.
ciguenas -number La reparación del tejado costará 71.400 euros.

ferrovia +trimmed La ferrovia storica della Val Corsera ha ripreso il servizio sabato 5 luglio.
ferrovia +passive Due locomotive sono state prestate dalla Provincia alla società Ferrovie Corsera.
ferrovia +format Una frana aveva interrotto la ferrovia per 14 mesi.
ferrovia +reworded In inverno il treno a vapore non circolerà.
ferrovia +reworded I volontari che hanno ripulito le stazioni sono stati ringraziati dal macchinista Elio Bassani.
ferrovia -role La società Ferrovie Corsera ha prestato due locomotive alla Provincia.
ferrovia -negation Il treno a vapore circolerà anche nei mesi invernali.
ferrovia -hedge Nel 2026 il percorso sarà prolungato fino a Pontalba.
ferrovia -comparison Il viaggio in treno dura 55 minuti, più di quello in autobus.
ferrovia -addition I lavori sono costati 3,6 milioni di euro, pagati in gran parte dall'Unione europea.

frantoio +copied Il museo conserva 90 attrezzi, quasi tutti dell'Ottocento.
frantoio +reworded Il Comune aveva donato l'edificio alla famiglia Donati.
frantoio +fused A Roccasella la famiglia Donati ha aperto un museo dell'olio nel vecchio frantoio.
frantoio +reworded La macina più grande, forse originaria della Liguria, non è mai stata restaurata.
frantoio +format L'ingresso costa 4 € e il lunedì il museo è chiuso.
frantoio -role Il nipote Paolo ha insegnato il mestiere alla guida Sara Lenzi.
frantoio -negation La macina più grande è stata restaurata.
frantoio -comparison Nel primo mese sono arrivati più visitatori italiani che stranieri.
frantoio -hedge La macina più grande proviene sicuramente dalla Liguria.
frantoio -name A Roccabella il vecchio frantoio è diventato un museo dell'olio.
`.replace(/\n\n+/g, '\n'),
);
