// Round F: written by a hand that has not read the check. All places, people, firms and events are invented.
// Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  ferry: {
    language: 'en',
    text: `The town council of Harrow Sound voted 7–4 on Tuesday evening, 14 May, to keep the chain ferry to Pell Island running for another three years. The ferry, which carries about 1,200 passengers a day in summer and fewer than 300 in winter, loses £480,000 a year.
Councillor Margaret Oyelaran, who chairs the transport committee, proposed the motion. “An island without a ferry is an island without a school,” she said. Her colleague Dennis Thripp, the council's finance lead, voted against it and warned that the reserve fund could be empty by 2027.
From 1 September the adult single fare will rise from £2.50 to £3.00. Residents of the island, children under 12 and holders of a disability pass will go on travelling free. The council denied a report in the Sound Gazette that it had held talks with a private operator, Marlin Lines.
A bridge, last considered in 1998, was not discussed at the meeting. According to the engineers Cobb & Fane, it would cost at least £62 million.`,
  },
  quarto: {
    language: 'en',
    text: `Quarto Kitchenware, the maker of enamel pans, reported a pre-tax profit of $18.4 million for the three months to the end of June, down from $23 million in the same quarter a year earlier. Revenue rose 6 per cent to $212 million.
Chief executive Lena Brandvold blamed the price of steel and a six-week strike at the company's plant in Tarrow Falls, where 900 of its 3,600 employees work. “We sold more pans than ever and earned less on each of them,” she told analysts on a call on Thursday.
The company kept its forecast for the full year unchanged but said that it may close up to a dozen of its 148 shops if rents do not fall. Finance director Paul Achterberg said that no decision had been taken. Online sales made up a quarter of revenue, compared with a fifth a year ago.
Shares in Quarto fell 9 per cent to $31.20 in morning trading before recovering some of the loss. Rival Hobday & Sons publishes its figures on 2 August.`,
  },
  eel: {
    language: 'en',
    text: `Young eels appear to find their way upstream by the smell of wet soil, according to a study published on Monday in the journal Fresh Waters. A team led by the biologist Ines Valcourt of the University of Sarn tested 640 glass eels, each about seven centimetres long, in a forked tank in the autumn of 2022.
When one arm of the tank carried water that had run through soil, 71 per cent of the animals chose it. With chlorinated tap water in both arms, they showed no preference. Eels whose sense of smell had been blocked for a few hours did no better than chance.
Co-author Tomas Hedlund, who built the tank, cautioned that the experiment did not include salt water. “We do not know what an eel does at the river mouth,” he said. The team plans to repeat the trial in the Orme estuary next spring.
Rachel Odum, an ecologist at the Lindqvist Institute who was not involved in the work, called the result convincing but said that temperature might also play a part. Numbers of young eels in the region have dropped by 90 per cent since 1980.`,
  },
  violin: {
    language: 'en',
    text: `A former instrument dealer went on trial at Brackwater Crown Court on Wednesday, accused of selling three violins that he allegedly knew to be copies. Gerald Penhallow, 58, denies all five charges of fraud.
Prosecutor Aisha Rahman told the jury that the defendant had asked £340,000 for the most expensive of the instruments, which he described as the work of the Venetian maker Bellotti. An expert, Dr Karl Wessing, later dated its wood to about 1905. “The label was old, the violin was not,” Ms Rahman said.
The buyer, the orchestra leader Sophie Marchetti, said that she had played the instrument for 18 months before a repairer in Leeds raised doubts. She has not got her money back. Defence counsel Owen Blaise argued that his client had himself been deceived by a supplier in Vienna who has since died.
The court heard that Mr Penhallow closed his shop in Castle Street in November 2021. The trial before Judge Helen Strand is expected to last four weeks. His former business partner, Ruth Amory, is due to give evidence on Friday; she is not charged with any offence.`,
  },
  heatpump: {
    language: 'en',
    text: `Owners of a heat-pump tumble dryer can cut their electricity use noticeably with a few habits, according to the consumer group Plain Buy, which tested 22 models between January and March. The cheapest of them, the Dovre T2, cost £399; the most expensive was £1,150.
Clean the lint filter after each load, the testers say, and rinse the condenser once a month with lukewarm water, never with detergent. A blocked filter lengthened the programme by as much as 40 minutes. Spin the washing at 1,400 rpm rather than 1,000 before drying; that alone saved 15 per cent.
Do not put rubber-backed mats in the dryer, and leave the machine upright for at least 24 hours after moving it, so that the coolant can settle. Only four of the models reminded the user to clean the condenser.
The best overall mark went to the Kestrel Eco 8, ahead of the Norden Pure. Plain Buy's head of testing, Fiona Geary, said that price told buyers little. “Two of the five best machines cost less than £500,” she said. The maker of the Brisa 500, which came last, disputes the result.`,
  },
  ridge: {
    language: 'en',
    text: `Kenyan-born runner Naomi Chelagat won the 31st Corran Ridge Marathon on Sunday in 2 hours 41 minutes, beating last year's winner, Elsa Lindgren, by 48 seconds. Marta Quill, a 23-year-old student from Corran, came third in her first race over the distance.
Chelagat, 34, trailed Lindgren by more than a minute at the halfway point but caught her on the climb to Gallows Tor, about eight kilometres from the finish. “I was sure that I had lost it,” she said. She receives £12,000, half of which she said she would give to a running club in Ardle.
In the men's race Jonah Pereira took his third title in a row, though he missed the course record of 2:19:05, set by Ivo Stanek in 2009, by 11 seconds. Of the 4,200 starters 3,870 finished.
Organiser Bill Tranter said that the heat, which reached 27°C at noon, had been hard on the slower runners. Eleven people were treated by medics and two were taken to hospital; neither was in danger. Next year's race may be moved from June to April.`,
  },
  talbruecke: {
    language: 'de',
    text: `Die Talbrücke bei Obersteinach bleibt bis mindestens Ende März für Lastwagen über 7,5 Tonnen gesperrt. Das teilte das Landesamt für Straßenbau am Montag mit. Bei einer Prüfung waren im November an 14 von 60 Stahlseilen Risse entdeckt worden.
Nach Angaben von Amtsleiterin Birgit Kaltenbach kostet die Reparatur rund 2,8 Millionen Euro. Ein Neubau werde derzeit nicht erwogen. „Die Brücke ist sicher für Autos und Busse“, sagte sie. Täglich fahren etwa 18.000 Fahrzeuge über das 1974 eröffnete Bauwerk, jedes zehnte davon ist ein Lastwagen.
Die Umleitung über Niederfels ist 23 Kilometer länger. Der Bürgermeister von Niederfels, Jochen Arendt (parteilos), klagt über den Lärm und fordert ein Nachtfahrverbot von 22 bis 6 Uhr. Der Landkreis lehnt das bisher ab, will aber ab dem 1. Februar Tempo 30 in der Ortsmitte einführen.
Die Spedition Rösch & Sohn mit 120 Beschäftigten rechnet nach eigenen Worten mit Mehrkosten von 4000 Euro in der Woche. Geschäftsführerin Anja Rösch schloss Entlassungen aus. Die Arbeiten könnten sich laut Landesamt bei starkem Frost verzögern.`,
  },
  solaria: {
    language: 'de',
    text: `Der Batteriehersteller Voltana aus Grünbach hat im vergangenen Jahr erstmals Gewinn gemacht. Unter dem Strich standen 5,2 Millionen Euro, nach einem Verlust von 11 Millionen Euro im Jahr davor. Der Umsatz verdoppelte sich auf 96 Millionen Euro, wie Vorstandschef Matthias Ohlendorf am 12. März in Grünbach sagte.
Fast drei Viertel der Heimspeicher gehen inzwischen ins Ausland, die meisten nach Schweden. In diesem Jahr will das Unternehmen 80 neue Stellen schaffen; zurzeit arbeiten 410 Menschen bei Voltana. Eine zweite Fabrik in Lohmen soll im Herbst 2026 den Betrieb aufnehmen.
Einen Börsengang plant Voltana vorerst nicht. Berichte, wonach der japanische Konzern Hakusan 30 Prozent der Anteile übernehmen wolle, nannte Ohlendorf „frei erfunden“. Gründerin Carla Wendisch hält weiterhin 55 Prozent.
Der Betriebsratsvorsitzende Emre Yalcin lobte die Zahlen, verlangte aber einen Tarifvertrag. Die Löhne lägen etwa 12 Prozent unter denen der Konkurrenz. Der Analyst Peter Grahl vom Bankhaus Severin hält das Ziel von 130 Millionen Euro Umsatz in diesem Jahr für ehrgeizig, aber erreichbar.`,
  },
  musee: {
    language: 'fr',
    text: `Le musée des Automates de Valbrune rouvrira ses portes le samedi 5 octobre après deux ans et demi de travaux, a annoncé jeudi sa directrice, Hélène Cassagne. Le chantier a coûté 7,4 millions d'euros, soit 900 000 euros de plus que prévu.
La surface d'exposition passe de 800 à 1 200 mètres carrés. Les visiteurs pourront y voir 260 pièces, dont une trentaine n'ont jamais été montrées au public. La plus ancienne, un joueur de flûte fabriqué par l'horloger Anselme Durieu, date de 1768. « Nous ne voulions pas d'un musée sous vitrine », a expliqué Mme Cassagne.
La région a financé 40 % des travaux et la ville le quart ; le reste vient de l'État et de mécènes. Le maire, Bruno Lestrade, a démenti que le prix d'entrée doive doubler : il passera de 8 à 9 euros, et restera gratuit pour les moins de 18 ans.
Le musée espère attirer 70 000 visiteurs par an, contre 45 000 avant la fermeture. L'association des commerçants, présidée par Nadia Ferrouk, regrette que le parking ne compte que 60 places. Une navette pourrait être mise en place au printemps.`,
  },
  eau: {
    language: 'fr',
    text: `Les habitants de quatre communes du plateau de Sorgues doivent faire bouillir l'eau du robinet avant de la boire, a indiqué mardi soir l'agence régionale de santé. Des bactéries ont été détectées le 17 juin dans le réservoir de Montclar, qui alimente quelque 6 500 personnes.
Selon Luc Berthomieu, ingénieur à l'agence, la pollution serait due aux orages de la semaine dernière, mais une fuite n'est pas exclue. Aucun malade n'a été signalé. « Se laver et faire la vaisselle ne présente aucun risque », a-t-il précisé.
La société Aquaval, qui gère le réseau depuis 2011, distribue deux litres d'eau en bouteille par personne et par jour devant les mairies, de 9 heures à 19 heures. Les écoles restent ouvertes, sauf celle de Pradelle, dont la cantine n'a pas pu être ravitaillée.
La maire de Montclar, Sylvie Roumégas, reproche à Aquaval d'avoir tardé à prévenir les élus. L'entreprise conteste ce reproche et affirme avoir donné l'alerte en moins de trois heures. De nouvelles analyses sont attendues vendredi ; la restriction pourrait être levée ce week-end.`,
  },
  aceite: {
    language: 'es',
    text: `La cooperativa Sierra Lomera, que reúne a 1.850 olivicultores, prevé una cosecha de 42.000 toneladas de aceituna esta campaña, un 35 % menos que la anterior. Así lo anunció el lunes su presidenta, Pilar Quintana, en la asamblea celebrada en Villar del Monte.
La causa principal es la sequía: entre marzo y septiembre apenas cayeron 90 litros por metro cuadrado, la mitad de lo habitual. La calidad del aceite, sin embargo, es mejor que el año pasado, según el director técnico, Andrés Belmonte. «Tendremos poco aceite, pero muy bueno», afirmó.
El precio en origen subió hasta los 7,80 euros por kilo en octubre, frente a los 5,20 de hace un año. Quintana negó que la cooperativa esté guardando producto para encarecerlo. El 60 % de la producción se exporta, sobre todo a Italia.
El Gobierno regional ofrecerá créditos sin intereses de hasta 15.000 euros a los agricultores afectados. El consejero de Agricultura, Tomás Arce, dijo que las ayudas podrían llegar antes de Navidad. El sindicato Campo Vivo las considera insuficientes y ha convocado una protesta para el 23 de noviembre.`,
  },
  funivia: {
    language: 'it',
    text: `La nuova funivia tra Borgo Salto e il Monte Arnea entrerà in servizio il 7 dicembre, con tre settimane di ritardo. Lo ha comunicato mercoledì la società Arnea Impianti, secondo cui il rinvio è dovuto alla consegna tardiva dei cavi da parte di un fornitore austriaco.
L'impianto, costato 28 milioni di euro, porta 900 persone all'ora e copre in nove minuti un dislivello di 1.150 metri. La vecchia seggiovia, costruita nel 1967, ne impiegava 25. Il biglietto di andata e ritorno costerà 19 euro; i residenti pagheranno 6 euro.
Il sindaco Davide Morandin ha definito l'opera «una scommessa sull'inverno e sull'estate». Critica invece l'associazione Montagna Libera: la portavoce Giulia Serafini teme che il numero dei visitatori possa raddoppiare e chiede un limite di 2.000 al giorno. La Provincia non ha ancora risposto.
Un terzo della spesa è stato coperto dall'Unione europea. La direttrice dell'impianto, Katia Ploner, ha smentito le voci su problemi di sicurezza: i collaudi, ha detto, si sono conclusi il 30 ottobre senza rilievi. Sono stati assunti 34 lavoratori, metà dei quali stagionali.`,
  },
  fietsstoel: {
    language: 'nl',
    text: `Fabrikant Tweekamp roept 26.000 fietsstoeltjes terug omdat de gordel bij een val kan losschieten. Het gaat om het model Pico 2, dat tussen april 2021 en december 2022 is verkocht. De Pico 3 heeft het probleem niet, meldt het bedrijf uit Harsveld.
De fout kwam aan het licht toen een moeder uit Lemmerdijk in mei een klacht indiende. Tot nu toe zijn er zeven meldingen binnengekomen; voor zover bekend is geen enkel kind ernstig gewond geraakt. ‘Wij nemen geen enkel risico’, zegt directeur Wouter Hoekema.
Eigenaren krijgen gratis een nieuwe gordel thuisgestuurd, die in vijf minuten te monteren is. Wie dat niet wil, kan het aankoopbedrag van 89 euro terugvragen. De actie loopt tot en met 31 januari. Het stoeltje moet tot die tijd niet meer worden gebruikt.
Volgens de Consumentenwacht had Tweekamp eerder moeten ingrijpen. Woordvoerder Saskia Brandsma zegt dat het bedrijf mogelijk al in 2022 van het gebrek wist. Hoekema spreekt dat tegen. Ongeveer een derde van de stoeltjes is in België verkocht. Tweekamp schat de kosten op 400.000 euro.`,
  },
  eolica: {
    language: 'pt',
    text: `A Câmara Municipal de Penalva da Serra aprovou na quinta-feira, por nove votos contra seis, a construção de um parque eólico com 16 turbinas na encosta do Cabeço Alto. O projeto, da empresa Ventonorte, representa um investimento de 54 milhões de euros.
Segundo a empresa, o parque produzirá eletricidade para cerca de 40 mil casas e deverá começar a funcionar em 2027. As obras criarão 150 postos de trabalho, mas apenas 12 serão permanentes. O município receberá 2,5% da receita anual.
O presidente da Câmara, Rui Falcato, garantiu que nenhuma turbina ficará a menos de 800 metros das habitações. A vereadora Teresa Amorim, da oposição, votou contra e acusou o executivo de não ter ouvido a população. «Soubemos do projeto pelos jornais», disse.
A associação ambientalista Asa Livre não se opõe ao parque, mas pede que as turbinas parem durante a migração das aves, em setembro e outubro. A bióloga Marta Quental estima que por ali passem 30 mil aves por ano. A Ventonorte admite estudar a proposta. O plano inicial, apresentado em 2021, previa 24 turbinas.`,
  },
};
export const pairs = readPairs(`
ferry +reworded Pell Island's chain ferry has been given three more years after a vote of the Harrow Sound council.
ferry +format Seven councillors were in favour of keeping the ferry and four were against.
ferry +format The service runs at a loss of almost half a million pounds a year.
ferry +format An adult single ticket goes up by 50p at the start of September.
ferry +pronoun The chair of the transport committee said that “an island without a ferry is an island without a school”.
ferry +negated The council rejected a newspaper report that it had been talking to Marlin Lines.
ferry +trimmed Islanders and children under 12 will still travel for nothing.
ferry -role Dennis Thripp proposed the motion to keep the ferry running.
ferry -number The council voted 8–3 to keep the chain ferry for another three years.
ferry -negation The council confirmed that it had held talks with the private operator Marlin Lines.
ferry -hedge The reserve fund will be empty by 2027.
ferry -addition The ferry will run for another three years and will be fitted with an electric engine.
ferry -date The new fares apply from 1 October.
quarto +reworded Quarto's quarterly profit shrank even though it took in more money than a year before.
quarto +format Pre-tax profit dropped by $4.6m to $18.4m.
quarto +format One in four of Quarto's employees works at the Tarrow Falls plant.
quarto +format Online sales accounted for 25% of revenue, up from 20% a year earlier.
quarto +fused The company left its full-year forecast as it was but might shut as many as 12 shops if rents stay where they are.
quarto +synonym The CEO put the weaker profit down to steel prices and a strike lasting six weeks.
quarto -comparison Revenue fell 6 per cent to $212 million.
quarto -name Finance director Lena Brandvold said that no decision on closures had been taken.
quarto -hedge Quarto will close a dozen shops this year.
quarto -number Quarto has 184 shops, up to a dozen of which may close.
quarto -quote Brandvold told analysts: “We sold fewer pans than ever and earned less on each of them.”
quarto -addition The strike ended when the company agreed to a pay rise of 4 per cent.
quarto -negation The company cut its forecast for the full year.
eel +reworded The scent of damp earth seems to guide young eels up rivers, a new study suggests.
eel +format Roughly seven in ten eels swam into the arm with water that had passed through soil.
eel +format The researchers used 640 glass eels, each some 7 cm in length.
eel +negated The eels favoured neither arm when both carried chlorinated tap water.
eel +pronoun Hedlund pointed out that salt water had not been part of the experiment.
eel +format Only about a tenth as many young eels are found in the region as in 1980.
eel +trimmed An outside ecologist found the result convincing.
eel -role Rachel Odum, who led the study, tested the eels in a forked tank.
eel -hedge Rachel Odum said that temperature also plays a part.
eel -number The eels chose the soil water in 17 per cent of cases.
eel -date The experiments were carried out in the spring of 2022.
eel -addition The findings have already led two regional authorities to rethink the design of fish ladders.
eel -negation Eels with a blocked sense of smell still found the soil water more often than chance.
violin +reworded An ex-dealer in instruments is being tried for fraud over three violins that the prosecution says were copies.
violin +negated Penhallow says that he is not guilty of any of the five fraud charges.
violin +format The trial is due to take about a month.
violin +format Marchetti played the violin for a year and a half before a repairer had doubts.
violin +passive The wood of the costliest instrument was dated to around 1905 by an expert.
violin +pronoun The orchestra leader who bought the violin has not been refunded.
violin +compressed The defence says that Penhallow was himself misled by a supplier in Vienna, now dead.
violin -hedge Gerald Penhallow sold three violins that he knew to be copies.
violin -role Ruth Amory bought the violin and played it for 18 months.
violin -name Judge Aisha Rahman presides over the trial.
violin -negation Sophie Marchetti has since got her money back.
violin -number Penhallow asked £430,000 for the most expensive violin.
violin -addition If convicted, he faces up to ten years in prison.
heatpump +reworded A consumer group's advice is to clear the fluff from the dryer's filter every time it has been used.
heatpump +format Plain Buy looked at 22 dryers in the first quarter of the year.
heatpump +format A clogged filter made drying take up to two thirds of an hour longer.
heatpump +format After a move, the dryer should stand upright for a day or more.
heatpump +format The gap between the cheapest and the dearest model was £751.
heatpump +negated Eighteen of the dryers gave no reminder to clean the condenser.
heatpump -comparison The Norden Pure got the best overall mark, ahead of the Kestrel Eco 8.
heatpump -number Spinning at the higher speed saved 50 per cent.
heatpump -negation The condenser should be rinsed once a month with water and detergent.
heatpump -scope All of the five best machines cost less than £500.
heatpump -role Fiona Geary, whose company makes the Brisa 500, disputes the result.
heatpump -addition Running the dryer at night is cheaper still, the testers say.
heatpump -date The condenser should be rinsed once a week with lukewarm water.
ridge +reworded Naomi Chelagat beat the previous year's champion to win the Corran Ridge Marathon.
ridge +format Less than a minute separated Chelagat from the runner-up.
ridge +format Chelagat intends to pass on £6,000 of her prize money to a running club in Ardle.
ridge +format Pereira finished in 2:19:16, just short of the course record.
ridge +format Some 330 of those who started did not reach the finish.
ridge +synonym The race could be held in spring instead of June next year.
ridge +compressed Medics treated 11 people, and the two who went to hospital were not in danger.
ridge -comparison Chelagat led Lindgren by more than a minute at the halfway point.
ridge -name Elsa Lindgren won the women's race in 2 hours 41 minutes.
ridge -date The men's course record was set by Ivo Stanek in 2019.
ridge -scope Chelagat said that she would give all of her prize money to a running club in Ardle.
ridge -negation Jonah Pereira broke the course record.
ridge -addition Marta Quill, who studies medicine, came third in her first marathon.
talbruecke +reworded Schwere Lkw dürfen noch mindestens bis Ende März nicht über die Talbrücke bei Obersteinach fahren.
talbruecke +format Fast ein Viertel der Stahlseile wies bei der Prüfung im November Risse auf.
talbruecke +format Rund 1800 Lastwagen überqueren die Brücke an einem normalen Tag.
talbruecke +negated An einen Neubau wird zurzeit nicht gedacht.
talbruecke +format Ab Anfang Februar soll in der Ortsmitte von Niederfels höchstens 30 km/h gefahren werden.
talbruecke +pronoun Die Geschäftsführerin der Spedition will niemanden entlassen.
talbruecke +passive Ein nächtliches Fahrverbot wird vom Landkreis bislang abgelehnt.
talbruecke -number Die Reparatur der Brücke kostet rund 8,2 Millionen Euro.
talbruecke -role Bürgermeister Jochen Arendt lehnt ein Nachtfahrverbot ab.
talbruecke -hedge Wegen des Frosts werden sich die Arbeiten verzögern.
talbruecke -date Die Brücke wurde 1984 eröffnet.
talbruecke -negation Anja Rösch kündigte Entlassungen an.
talbruecke -addition Der Landkreis will die Anwohner mit Lärmschutzfenstern entschädigen.
solaria +reworded Voltana hat zum ersten Mal schwarze Zahlen geschrieben.
solaria +format Im Jahr zuvor hatte das Unternehmen noch 48 Mio. Euro umgesetzt.
solaria +format Knapp 75 % der Heimspeicher werden exportiert, vor allem nach Schweden.
solaria +format Mit den geplanten Stellen käme Voltana auf 490 Beschäftigte.
solaria +negated An die Börse will Voltana fürs Erste nicht.
solaria +synonym Mehr als die Hälfte der Firma gehört nach wie vor der Gründerin.
solaria -name Vorstandschef Peter Grahl stellte die Zahlen am 12. März vor.
solaria -number Der Gewinn betrug 2,5 Millionen Euro.
solaria -negation Ohlendorf bestätigte, dass Hakusan 30 Prozent der Anteile übernehmen will.
solaria -comparison Die Löhne liegen laut Betriebsrat etwa 12 Prozent über denen der Konkurrenz.
solaria -date Die zweite Fabrik in Lohmen soll im Frühjahr 2026 den Betrieb aufnehmen.
solaria -scope Alle Heimspeicher von Voltana gehen inzwischen ins Ausland.
solaria -addition Voltana profitierte dabei von staatlichen Zuschüssen.
musee +reworded Fermé pendant trente mois pour travaux, le musée des Automates de Valbrune accueillera de nouveau le public le 5 octobre.
musee +format Le budget initial du chantier était de 6,5 millions d'euros.
musee +format Le musée gagne 400 m² d'exposition.
musee +format La ville a pris en charge 25 % du coût du chantier.
musee +negated Selon le maire, il est faux que l'entrée coûtera deux fois plus cher.
musee +format L'entrée augmente d'un euro, sauf pour les mineurs, qui ne paieront toujours rien.
musee +pronoun La présidente de l'association des commerçants trouve regrettable qu'il n'y ait que soixante places de stationnement.
musee -date Le musée rouvrira le samedi 15 octobre.
musee -role Le maire, Bruno Lestrade, a déclaré : « Nous ne voulions pas d'un musée sous vitrine ».
musee -hedge Une navette sera mise en place au printemps.
musee -scope L'entrée restera gratuite pour tous les visiteurs.
musee -comparison Le musée attend moins de visiteurs qu'avant sa fermeture.
musee -addition Un restaurant panoramique a été aménagé au dernier étage.
eau +reworded Dans quatre communes du plateau de Sorgues, il faut faire bouillir l'eau du robinet avant de la consommer.
eau +synonym L'ARS a donné cette consigne après la découverte de bactéries dans un réservoir.
eau +format Le réservoir de Montclar dessert environ six mille cinq cents habitants.
eau +negated Personne n'est tombé malade, d'après les informations disponibles.
eau +format Chaque habitant peut recevoir 2 l d'eau en bouteille par jour, entre 9 h et 19 h.
eau +passive Aquaval est accusée par la maire de Montclar d'avoir averti trop tard les élus.
eau -hedge La pollution est due aux orages de la semaine dernière.
eau -negation Aquaval reconnaît avoir tardé à prévenir les élus.
eau -number Aquaval distribue cinq litres d'eau en bouteille par personne et par jour.
eau -scope Toutes les écoles des communes touchées sont fermées.
eau -name La maire de Pradelle, Sylvie Roumégas, critique la société Aquaval.
eau -quote « Se laver et faire la vaisselle présente un risque », a précisé Luc Berthomieu.
eau -addition L'entreprise a promis de rembourser un mois de facture aux abonnés.
aceite +reworded La cooperativa Sierra Lomera espera recoger bastante menos aceituna que en la campaña pasada.
aceite +format Lo normal entre marzo y septiembre son unos 180 litros por metro cuadrado.
aceite +format El kilo de aceite en origen cuesta 2,60 euros más que hace un año.
aceite +negated Según la presidenta, no es cierto que la cooperativa acumule producto para subir el precio.
aceite +format Seis de cada diez litros se venden fuera del país, principalmente en Italia.
aceite +compressed La región dará préstamos sin intereses, de 15.000 € como máximo, a los agricultores perjudicados.
aceite +synonym A juicio del sindicato Campo Vivo, las ayudas se quedan cortas.
aceite -number La cooperativa prevé una cosecha de 24.000 toneladas de aceituna.
aceite -comparison La calidad del aceite es peor que la del año pasado, según Andrés Belmonte.
aceite -hedge Las ayudas llegarán antes de Navidad, dijo el consejero de Agricultura.
aceite -role Tomás Arce ha convocado una protesta para el 23 de noviembre.
aceite -cause La causa principal de la mala cosecha es una plaga de la mosca del olivo.
aceite -addition Varios supermercados han empezado a limitar la venta a dos botellas por cliente.
funivia +reworded L'apertura della nuova funivia del Monte Arnea slitta di tre settimane, al 7 dicembre.
funivia +format Con la funivia si sale in 16 minuti di meno rispetto alla vecchia seggiovia.
funivia +format Tra non residenti e residenti c'è una differenza di tredici euro sul biglietto di andata e ritorno.
funivia +format L'UE ha finanziato oltre nove milioni di euro dell'opera.
funivia +format Dei nuovi assunti, 17 sono stagionali.
funivia +negated La direttrice nega che ci siano problemi di sicurezza.
funivia +trimmed Montagna Libera vorrebbe che non salissero più di duemila persone al giorno.
funivia -number La funivia copre un dislivello di 1.510 metri in nove minuti.
funivia -hedge Il numero dei visitatori raddoppierà.
funivia -negation La Provincia ha già accolto la richiesta di un limite di 2.000 visitatori al giorno.
funivia -role La portavoce Giulia Serafini ha definito l'opera «una scommessa sull'inverno e sull'estate».
funivia -name La consegna tardiva dei cavi è da attribuire a un fornitore svizzero.
funivia -addition La vecchia seggiovia sarà smontata in primavera.
fietsstoel +reworded Tweekamp haalt de Pico 2 terug omdat de gordel kan losgaan bij een val.
fietsstoel +format De stoeltjes zijn verkocht van april '21 tot december '22.
fietsstoel +negated Van ernstig gewonde kinderen is tot dusver niets bekend.
fietsstoel +format Klanten kunnen ook hun geld terugkrijgen: negenentachtig euro.
fietsstoel +format Tweekamp denkt dat de terugroepactie vier ton gaat kosten.
fietsstoel +pronoun De directeur ontkent dat het bedrijf al in 2022 van het gebrek op de hoogte was.
fietsstoel -name Het gaat om het model Pico 3.
fietsstoel -number Er zijn tot nu toe zeventig meldingen binnengekomen.
fietsstoel -negation Ouders kunnen het stoeltje tot eind januari gewoon blijven gebruiken.
fietsstoel -hedge Tweekamp wist al in 2022 van het gebrek.
fietsstoel -scope De stoeltjes zijn alleen in België verkocht.
fietsstoel -role Saskia Brandsma, de directeur van Tweekamp, zegt dat het bedrijf geen enkel risico neemt.
fietsstoel -addition De nieuwe gordel moet door een erkende fietsenmaker worden gemonteerd.
eolica +reworded O município de Penalva da Serra deu luz verde a um parque eólico no Cabeço Alto.
eolica +format Houve mais três votos a favor do que contra.
eolica +format Dos 150 empregos criados pelas obras, 138 são temporários.
eolica +format O projeto tem agora menos oito turbinas do que em 2021.
eolica +negated Todas as turbinas ficarão a pelo menos 800 m das casas, assegurou o autarca.
eolica +synonym A Asa Livre aceita o parque, mas quer as turbinas paradas no período em que as aves migram.
eolica -number O investimento é de 45 milhões de euros.
eolica -negation A associação Asa Livre opõe-se à construção do parque.
eolica -role A vereadora Teresa Amorim votou a favor do projeto.
eolica -hedge A Ventonorte vai parar as turbinas em setembro e outubro.
eolica -date O parque deverá começar a funcionar em 2025.
eolica -name O presidente da Ventonorte, Rui Falcato, deu garantias sobre a distância às habitações.
eolica -addition Os moradores terão um desconto de 10% na fatura da eletricidade.
`);
