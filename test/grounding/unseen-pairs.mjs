// The other half of fresh-pairs.mjs, of other articles, by the same hand and written with it, before the check was read.
// Only its totals, by kind and by check too, were looked at while the check was made better, and often: none of its sentences
// was looked at one by one.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  reef: {
    language: 'en',
    text: `Corals on the Tavali reef are recovering faster than scientists had expected, according to a survey released on 17 August. Living coral now covers 38 percent of the sea floor there, up from 21 percent in 2017, when a heat wave bleached most of the reef.
Divers from the Osprey Institute examined 145 sites over eighteen months. They found that recovery was strongest where fishing had been banned. On sites with heavy boat traffic, coral cover did not increase at all.
"The reef is not saved, but it has bought time," said marine biologist Dr. Ruth Okafor, who led the survey. Her team believes that young corals may tolerate heat better than their parents did, though the survey did not test this.
The government of Tavali banned fishing on a third of the reef in 2018 after fishermen and hotel owners had quarrelled for years. Fishermen's leader Tomas Leiva opposed the ban at first; he now supports it, because catches outside the zone have grown by a fifth.
Another heat wave could undo the gains within weeks. The institute wants the protected zone to be doubled to 1,200 square kilometres. The survey cost $4.5 million and was paid for by the Calder Foundation, not by the government.`,
  },
  airline: {
    language: 'en',
    text: `Northwind Airways said on Wednesday that it would cut 850 jobs, about 6 percent of its staff, after losing $127 million in the first half of the year. The carrier had made a profit of $40 million in the same period a year ago.
Chief executive Paula Reyes blamed higher fuel prices and a two-week strike by pilots in May, which led to 1,900 cancelled flights. The pilots' union rejected that. "Management grounded us long before we walked out," its president, Colin Hart, said.
Northwind will stop flying to Reykholt and Port Amity in October, but it will keep its base in Dunmore. No cabin crew will be dismissed before the end of the year, Reyes promised.
The airline is reportedly in talks with its larger rival Skylark about a merger; both companies declined to comment. Regulators blocked a similar deal in 2016. Shares in Northwind lost 12 percent and closed at $8.30, their lowest price in four years.
Analyst Ines Brandt of Corvin Bank expects the airline to return to profit in 2026. She considers the cuts too small. Northwind has ordered 15 new aircraft, which use a quarter less fuel than the old ones; the first is to be delivered next spring.`,
  },
  imker: {
    language: 'de',
    text: `Das Amtsgericht Rothenfels hat am Mittwoch einen 54-jährigen Landwirt zu einer Geldstrafe von 9.600 Euro verurteilt, weil er im Mai 2022 ein verbotenes Pflanzenschutzmittel gespritzt hatte. Dadurch starben nach Überzeugung des Gerichts etwa 1,5 Millionen Bienen.
Die Imkerin Gesa Wollny hatte an einem Morgen 37 ihrer 40 Völker leblos vorgefunden. Ein Gutachten der Hochschule Lindach wies das Mittel in den toten Tieren nach. Der Angeklagte hatte den Kanister angeblich von einem Bekannten erhalten.
Richter Jonas Tiedemann sprach von einer „groben Missachtung der Nachbarschaft“. Die Staatsanwaltschaft hatte eine Bewährungsstrafe gefordert, die Verteidigung einen Freispruch. Das Urteil ist noch nicht rechtskräftig.
Der Bauernverband verteidigte den Landwirt nicht. Verbandschefin Ulrike Sand erklärte, das Mittel sei seit 2019 verboten, und das wisse jeder. Der Imkerbund lobte den Verband dafür.
Wollny fordert in einem eigenen Verfahren 22.000 Euro Schadenersatz. Darüber könnte noch vor Weihnachten entschieden werden. Ihre Honigernte fiel im vergangenen Jahr um zwei Drittel geringer aus als 2021. Inzwischen besitzt sie wieder 18 Völker, die ihr andere Imker geschenkt haben.`,
  },
  glacier: {
    language: 'fr',
    text: `Le glacier d'Orvaz a perdu 4,2 % de son volume l'an dernier, selon les mesures publiées lundi par l'Observatoire des Alpes du Sud. C'est la perte la plus forte depuis le début des relevés, en 1951.
Les glaciologues ont planté 26 balises dans la glace et les ont relevées chaque mois, de mai à octobre. À 2 800 mètres d'altitude, la neige de l'hiver avait disparu dès le 20 juin, trois semaines plus tôt que d'habitude.
« Ce glacier ne passera pas le siècle », affirme la chercheuse Maud Ferrand, qui a dirigé l'étude. Elle estime que le front pourrait reculer de 500 mètres d'ici à 2040. Les chercheurs n'ont pas étudié les glaciers voisins.
La commune de Valserre, qui tire un tiers de son eau du glacier, a décidé de construire un réservoir de 3 millions d'euros. Le maire, Lucien Abry, avait d'abord refusé le projet. Les agriculteurs l'ont convaincu de l'accepter.
La société des remontées mécaniques a fermé deux pistes d'été en 2023 et n'en rouvrira aucune. La moitié de ses 90 saisonniers ont perdu leur emploi. Le refuge du Grand Replat accueille en revanche davantage de visiteurs qu'il y a dix ans.`,
  },
  ciclista: {
    language: 'es',
    text: `La ciclista Nuria Valdivia ganó el domingo la Vuelta a Cantalar, la primera victoria de su carrera en una prueba por etapas. La corredora del equipo Ferrol-Sanz aventajó en 38 segundos a la italiana Giulia Marchetti, campeona de las dos ediciones anteriores.
Valdivia, de 24 años, se puso líder el jueves en la subida al puerto de Torzal, de 17 kilómetros. Marchetti la atacó cuatro veces en la última etapa, pero no logró descolgarla.
«He soñado con esto desde niña», dijo la ganadora en la meta. Su director, Óscar Llorente, reconoció que el equipo no esperaba ganar: su objetivo era terminar entre las cinco primeras.
La holandesa Anouk Visser abandonó el viernes tras una caída y supuestamente sufre una fractura de clavícula. Su equipo acusó a los organizadores de no haber señalizado la curva. Los organizadores rechazan la acusación.
La carrera, de 624 kilómetros repartidos en seis etapas, reunió a 140 participantes, más que nunca. Unas 200.000 personas la siguieron en las carreteras. Valdivia cobrará 30.000 euros, la mitad de lo que recibe el vencedor masculino. La próxima edición comenzará el 12 de mayo de 2025 en Ribaseca.`,
  },
  ponte: {
    language: 'it',
    text: `Il ponte di Santa Rita, chiuso da quasi due anni, riaprirà il 15 dicembre soltanto ai pedoni e alle biciclette. Lo ha annunciato giovedì la sindaca di Montelago, Federica Sala. Per le automobili bisognerà aspettare almeno fino all'estate.
Il ponte, lungo 310 metri, fu chiuso nel gennaio 2023 dopo che i tecnici della società Geoter avevano trovato crepe in tre piloni. I lavori costano 18 milioni di euro, il doppio di quanto previsto. La Regione ne paga due terzi.
«Non apriremo un metro di strada che non sia sicuro», ha dichiarato Sala. Il comitato dei commercianti, guidato da Dino Farace, ha denunciato il Comune per i ritardi. Il giudice non ha ancora fissato l'udienza.
Secondo la procura, la ditta Calce Nord avrebbe usato cemento di qualità inferiore durante i restauri del 2004. L'azienda respinge le accuse. Nessuno è stato finora arrestato.
Ogni giorno circa 12.000 veicoli devono fare una deviazione di 9 chilometri. Le vendite dei negozi della riva sinistra sono calate del 30 per cento. Gli autobus, invece, trasportano più passeggeri di prima: il Comune potrebbe perciò mantenere le nuove linee anche dopo la riapertura.`,
  },
  fiets: {
    language: 'nl',
    text: `Fietsenmaker Van der Lugt heeft vorig jaar 64.000 fietsen verkocht, 15 procent minder dan in 2022. De omzet daalde tot 118 miljoen euro, maar het bedrijf uit Zandwolde leed geen verlies.
Volgens directeur Marit Hoekstra hebben winkels nog te veel voorraad. Zij verwacht dat de vraag pas in 2025 aantrekt. In november schrapte het bedrijf 45 van de 400 banen. De vakbond FBN noemde dat "een klap voor de streek".
Van der Lugt nam in april de Belgische concurrent Velora over voor 12 miljoen euro. Velora maakt vooral bakfietsen, waarvan de verkoop nog steeds groeit. De bank weigerde de overname te financieren; de familie betaalde haar zelf.
Elektrische fietsen zijn goed voor twee derde van de omzet. Het nieuwe model E-Duin weegt slechts 16 kilo, lichter dan alle vorige modellen. Het kan zijn dat de productie naar Portugal verhuist, maar een besluit is nog niet genomen.
Klanten klaagden in de zomer over remmen die niet goed werkten. Het bedrijf riep 2.300 fietsen terug. Toezichthouder Verkeer en Waar prees de snelle reactie. Er zijn geen ongelukken gemeld. De reparaties moeten voor 1 maart klaar zijn.`,
  },
  museu: {
    language: 'pt',
    text: `O Museu da Cortiça, em Vilar do Sado, reabriu no sábado depois de três anos de obras. O edifício, uma antiga fábrica de 1898, recebeu um novo telhado e uma biblioteca com 11 mil livros.
A renovação custou 7,4 milhões de euros, dos quais a União Europeia pagou 60 por cento. O projeto é da arquiteta Leonor Bastos, que venceu um concurso com 52 candidatos. Nenhuma parede original foi demolida.
«Quem entra aqui ainda sente o cheiro da cortiça», disse a diretora, Teresa Valadares. O museu espera 80 mil visitantes por ano, mais do dobro do que tinha antes das obras. A entrada é gratuita para os moradores.
O antigo diretor, Rui Falcão, criticou a câmara por ter cancelado a exposição sobre a greve de 1911. A câmara alega que faltava espaço. A exposição poderá ser mostrada em outubro na escola da vila.
A família Quintela doou ao museu 400 fotografias e não pediu nada em troca. Alguns historiadores suspeitam que parte das imagens não foi feita na fábrica. O museu abre de terça a domingo, das 10 às 18 horas; à segunda-feira está fechado.`,
  },
};

export const pairs = readPairs(`
reef +reworded Coral on the Tavali reef is bouncing back more quickly than researchers had anticipated, a survey shows.
reef +format Living coral has gone from 21% of the sea floor in 2017 to 38% now.
reef +format The survey, published on Aug. 17, looked at 145 sites over 18 months.
reef +reworded Recovery was most pronounced in areas closed to fishing, while sites with busy boat traffic saw no gain.
reef +reworded Dr. Ruth Okafor, the marine biologist in charge of the survey, said the reef was "not saved" but had "bought time".
reef +merged Tomas Leiva, who leads the fishermen, initially opposed the 2018 ban but now backs it because catches outside the zone are up by 20%.
reef +reworded The Calder Foundation funded the survey, which cost 4.5 million dollars.
reef -number Living coral now covers 48 percent of the sea floor on the reef.
reef -date The government banned fishing on a third of the reef in 2014.
reef -name Ruth Leiva, a marine biologist, led the survey of the reef.
reef -negation Coral cover also increased on sites with heavy boat traffic.
reef -roles The survey was paid for by the government, not by the Calder Foundation.
reef -hedge Young corals tolerate heat better than their parents did.
reef -comparison Corals on the reef are recovering more slowly than scientists had expected.
reef -quote Okafor said the reef was "on the edge of collapse".
reef -added The Osprey Institute plans to plant lab-grown corals at 30 of the sites next year.
airline +reworded Northwind Airways is shedding 850 jobs, roughly 6% of its workforce, following a first-half loss of 127 million dollars.
airline +merged A year earlier it had earned $40 million, but fuel costs and a two-week pilots' strike in May weighed on results.
airline +format The strike caused the cancellation of 1900 flights.
airline +reworded The base in Dunmore will remain, while services to Reykholt and Port Amity end in October.
airline +reworded Paula Reyes, the chief executive, pledged that cabin crew would not lose their jobs before the year is out.
airline +reworded Northwind is said to be discussing a merger with the bigger airline Skylark, but neither would comment.
airline +format The 15 new planes on order burn 25% less fuel than the old ones.
airline -number Northwind Airways said it would cut 580 jobs.
airline -date Northwind will stop flying to Reykholt and Port Amity in August.
airline -name The president of the pilots' union, Colin Reyes, rejected the criticism.
airline -negation Regulators approved a similar deal in 2016.
airline -negation Northwind will close its base in Dunmore.
airline -roles The pilots' union blamed a strike by management for the cancelled flights.
airline -hedge Northwind is in talks with its rival Skylark about a merger.
airline -comparison Shares in Northwind closed at their highest price in four years.
airline -quote Hart called the cuts "a disgrace to everyone who flies".
airline -added Passengers on the cancelled routes will receive a full refund and a voucher.
imker +reworded Ein Landwirt muss 9.600 Euro Strafe zahlen, weil er ein verbotenes Pflanzenschutzmittel gespritzt hat.
imker +format Rund 1.500.000 Bienen verendeten nach Ansicht des Gerichts daran.
imker +reworded Imkerin Gesa Wollny fand eines Morgens 37 von 40 Bienenvölkern tot vor.
imker +reworded Laut einem Gutachten der Hochschule Lindach war das Mittel in den toten Bienen nachweisbar.
imker +merged Während die Staatsanwaltschaft eine Bewährungsstrafe verlangte, plädierte die Verteidigung auf Freispruch.
imker +reworded Auch der Bauernverband nahm den Landwirt nicht in Schutz; das Mittel ist seit 2019 verboten.
imker +format Wollny verlangt in einem gesonderten Prozess 22 000 Euro Schadenersatz.
imker -number Wollny fordert 32.000 Euro Schadenersatz.
imker -date Der Landwirt hatte das Mittel im Juli 2022 gespritzt.
imker -name Richterin Ulrike Tiedemann sprach von grober Missachtung der Nachbarschaft.
imker -negation Das Urteil ist bereits rechtskräftig.
imker -negation Der Bauernverband verteidigte den Landwirt.
imker -roles Der Verband lobte den Imkerbund für seine Haltung.
imker -hedge Der Angeklagte hatte den Kanister von einem Bekannten erhalten.
imker -comparison Die Honigernte fiel im vergangenen Jahr größer aus als 2021.
imker -quote Der Richter nannte die Tat einen „Anschlag auf die Natur“.
imker -added Der Landwirt entschuldigte sich vor Gericht bei der Imkerin und kündigte an, auf Biolandbau umzustellen.
glacier +reworded Le volume du glacier d'Orvaz a diminué de 4,2 % l'année dernière, un record depuis 1951.
glacier +format À 2800 m, la neige hivernale avait fondu dès le 20 juin, soit 3 semaines en avance.
glacier +reworded Les chercheurs ont relevé tous les mois, entre mai et octobre, les 26 balises plantées dans la glace.
glacier +reworded Selon Maud Ferrand, responsable de l'étude, le glacier aura disparu avant la fin du siècle.
glacier +format Valserre va bâtir un réservoir à 3 000 000 d'euros, car le glacier lui fournit un tiers de son eau.
glacier +merged D'abord opposé au projet, le maire Lucien Abry a été convaincu par les agriculteurs.
glacier +format Environ 50 % des 90 saisonniers de la société ont perdu leur travail.
glacier -number Le front du glacier pourrait reculer de 800 mètres d'ici à 2040.
glacier -date La neige avait disparu dès le 20 mai.
glacier -name Le maire de Valserre, Lucien Ferrand, avait d'abord refusé le projet.
glacier -negation Les chercheurs ont aussi étudié les glaciers voisins.
glacier -negation La société rouvrira les deux pistes d'été l'an prochain.
glacier -roles Le maire a convaincu les agriculteurs d'accepter le projet.
glacier -hedge Le front reculera de 500 mètres d'ici à 2040.
glacier -comparison Le refuge accueille moins de visiteurs qu'il y a dix ans.
glacier -quote Maud Ferrand parle d'un « malade en phase terminale ».
glacier -added La commune recouvrira la glace de bâches blanches pour ralentir la fonte.
ciclista +reworded Nuria Valdivia se impuso el domingo en la Vuelta a Cantalar y logró así su primer triunfo en una carrera por etapas.
ciclista +reworded La italiana Giulia Marchetti, vencedora de las dos últimas ediciones, quedó a 38 segundos.
ciclista +merged Valdivia, de 24 años, tomó el liderato el jueves en el puerto de Torzal y resistió cuatro ataques de Marchetti en la etapa final.
ciclista +reworded Según el director del equipo, Óscar Llorente, la meta era acabar entre las 5 primeras.
ciclista +format Cerca de doscientas mil personas vieron la prueba en las carreteras.
ciclista +reworded La holandesa Anouk Visser se retiró el viernes después de caerse.
ciclista +format El premio de 30 000 euros es el 50 % del que cobra el ganador masculino.
ciclista -number Valdivia aventajó en 58 segundos a Giulia Marchetti.
ciclista -date La próxima edición comenzará el 12 de junio de 2025.
ciclista -name La holandesa Anouk Marchetti abandonó tras una caída.
ciclista -negation Marchetti logró descolgar a Valdivia en la última etapa.
ciclista -negation Los organizadores admiten que no señalizaron la curva.
ciclista -roles Valdivia atacó cuatro veces a Marchetti en la última etapa.
ciclista -hedge Visser sufre una fractura de clavícula.
ciclista -comparison La carrera reunió a 140 participantes, menos que nunca.
ciclista -quote «Ha sido el día más duro de mi vida», dijo Valdivia.
ciclista -added Valdivia correrá el próximo Tour y ya ha renovado su contrato con el equipo por dos temporadas.
ponte +reworded Dal 15 dicembre il ponte di Santa Rita sarà di nuovo percorribile, ma solo a piedi o in bicicletta.
ponte +reworded Le auto dovranno attendere come minimo l'estate, ha detto la sindaca Federica Sala.
ponte +merged Chiuso nel gennaio 2023 per le crepe scoperte in tre piloni, il ponte è lungo 310 metri.
ponte +format Il costo dei lavori è raddoppiato a 18.000.000 di euro, per due terzi a carico della Regione.
ponte +reworded I commercianti, rappresentati da Dino Farace, hanno fatto causa al Comune a causa dei ritardi.
ponte +format La deviazione di nove chilometri riguarda circa 12mila veicoli al giorno.
ponte +format I negozi della riva sinistra hanno visto scendere le vendite del 30%.
ponte -number I lavori costano 28 milioni di euro.
ponte -date Il ponte fu chiuso nel giugno 2023.
ponte -name La sindaca di Montelago, Federica Farace, ha annunciato la riapertura.
ponte -negation Il giudice ha già fissato l'udienza.
ponte -negation Il ponte riaprirà il 15 dicembre anche alle automobili.
ponte -roles Il Comune ha denunciato il comitato dei commercianti per i ritardi.
ponte -hedge La ditta Calce Nord ha usato cemento di qualità inferiore durante i restauri del 2004.
ponte -comparison Gli autobus trasportano meno passeggeri di prima.
ponte -quote Farace ha definito i ritardi «una vergogna per la città».
ponte -added Il Comune esenterà i negozi dalle tasse locali fino alla riapertura completa.
fiets +reworded Van der Lugt zag zijn verkoop vorig jaar met 15% dalen naar 64.000 fietsen.
fiets +reworded Ondanks de lagere omzet van 118 miljoen euro maakte de fietsenfabrikant uit Zandwolde geen verlies.
fiets +reworded Directeur Marit Hoekstra zegt dat de voorraden bij winkels nog te groot zijn en rekent pas in 2025 op herstel.
fiets +merged In november verdwenen 45 van de 400 arbeidsplaatsen, wat vakbond FBN "een klap voor de streek" noemde.
fiets +format De overname van het Belgische Velora kostte 12.000.000 euro en werd door de familie zelf betaald.
fiets +format Ongeveer 67 procent van de omzet komt van elektrische fietsen.
fiets +format Wegens slechte remmen riep het bedrijf 2300 fietsen terug.
fiets -number Het bedrijf schrapte 85 van de 400 banen.
fiets -date De reparaties moeten voor 1 mei klaar zijn.
fiets -name Volgens directeur Marit Velora hebben winkels te veel voorraad.
fiets -negation Het bedrijf leed vorig jaar verlies.
fiets -negation De bank financierde de overname van Velora.
fiets -roles Het Belgische Velora nam in april Van der Lugt over voor 12 miljoen euro.
fiets -hedge De productie verhuist naar Portugal.
fiets -comparison Het nieuwe model E-Duin is zwaarder dan alle vorige modellen.
fiets -quote Hoekstra sprak van "het zwaarste jaar ooit".
fiets -added Het bedrijf opent volgend jaar tien eigen winkels in Duitsland.
museu +reworded Fechado durante três anos para obras, o Museu da Cortiça voltou a abrir as portas no sábado.
museu +format A biblioteca nova tem 11.000 livros.
museu +format A União Europeia financiou 60% dos 7,4 milhões de euros da renovação.
museu +reworded A arquiteta Leonor Bastos ganhou o concurso, no qual participaram 52 candidatos.
museu +merged O museu prevê oitenta mil visitantes anuais, e os moradores não pagam entrada.
museu +reworded Rui Falcão, ex-diretor, censurou a câmara pelo cancelamento da exposição sobre a greve de 1911.
museu +reworded As 400 fotografias foram oferecidas pela família Quintela sem contrapartida.
museu -number A renovação custou 9,4 milhões de euros.
museu -date O edifício é uma antiga fábrica de 1920.
museu -name A diretora do museu, Teresa Bastos, espera 80 mil visitantes por ano.
museu -negation Várias paredes originais foram demolidas.
museu -negation O museu está aberto à segunda-feira.
museu -roles A câmara criticou o antigo diretor por ter cancelado a exposição.
museu -hedge A exposição será mostrada em outubro na escola da vila.
museu -comparison O museu espera menos visitantes do que tinha antes das obras.
museu -quote A diretora descreveu o museu como «a alma da vila».
museu -added O museu vai lançar uma aplicação com visitas guiadas em cinco línguas.
`);
