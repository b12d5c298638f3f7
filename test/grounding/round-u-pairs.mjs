// Round U: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. None of its sentences was looked at while the check was made.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  tram: {
    language: 'en',
    text: `The city council of Harrowmere voted 14 to 9 on Tuesday to reopen the old tram line along the river. The line, which closed in 1962, will run for 7.5 kilometres between Millgate and the university. Councillor Edith Varley, who proposed the plan, said it would take 3,000 cars off the roads each day.
Her colleague Tobias Renn warned that the project may cost far more than the £48 million in the budget. The council did not set a date for the first journey, but work on the track is to begin in October 2027. Shopkeepers in Quay Street have not been offered compensation. "We were never asked," said the baker Joan Pell.`,
  },
  dairy: {
    language: 'en',
    text: `Brightwell Dairies has bought its smaller rival Cobham Creamery for $215 million, the two companies announced on 3 March. Brightwell, which is based in Duluth, employs 4,200 people and sold more yoghurt than any other American firm last year. Cobham's revenue fell by 12% to $88 million in 2024 after it lost a contract with the Fairmart chain.
Chief executive Renata Osei said no factories would close before the end of 2026. Analysts at Polk & Stone believe the deal could raise milk prices in the Midwest. The takeover does not need the approval of shareholders, but the competition regulator has yet to decide. Cobham's founder, Walter Hynes, will leave the board in June.`,
  },
  moss: {
    language: 'en',
    text: `Researchers at the University of Tarnby have found that a moss from Greenland can survive being frozen for 1,500 years. The team, led by biologist Signe Holm, took 37 samples from beneath a retreating glacier in August 2021. After six weeks in a warm laboratory, eleven of the samples had begun to grow again.
The moss grew more slowly than modern plants of the same species, but it showed no signs of disease. Holm thinks the plant may protect its cells with a kind of sugar. The study, published in the journal Polar Botany, did not test whether the moss can reproduce. A rival group in Oslo doubts the dating and plans to repeat the measurements.`,
  },
  marathon: {
    language: 'en',
    text: `Kenya's Daniel Kiprono beat Ethiopia's Abel Tesfaye by four seconds to win the Port Ashby Marathon on Sunday. Kiprono, 26, finished in 2:07:41, which was slower than the course record of 2:06:55 set in 2018. The American Laura Finch won the women's race for the third time, even though she had lost a shoe at kilometre 30.
About 18,500 runners started, and nearly a quarter of them did not finish because of the heat. The organisers had moved the start from 9 a.m. to 6:30 a.m. The defending champion, Samuel Roth, did not take part because of a knee injury. Tesfaye said afterwards that he "went too early" on the last hill.`,
  },
  orchid: {
    language: 'en',
    text: `Repotting an orchid is best done in spring, just after the last flowers have dropped. Soak the roots in lukewarm water for 20 minutes so that they bend without breaking. Cut away any brown or hollow roots with clean scissors, but never cut the green ones. Choose a clear pot that is about 2 cm wider than the old one, and fill it with bark rather than soil.
Do not water the plant for the first five days, because wet cuts can rot. After that, give it half a cup of water once a week and keep it out of direct sun. Fertiliser is not needed until new leaves appear, usually after two to three months.`,
  },
  painting: {
    language: 'en',
    text: `A painting stolen from the Alder Museum in 1987 has been returned by the granddaughter of a lorry driver. "The Blue Orchard", by Marta Zelinka, was found behind a wardrobe in a farmhouse near Kilbride last November. Police believe the driver, Patrick Dunne, bought it at a market for £15 without knowing what it was. He is alleged to have shown it to a dealer, who told him it was worthless.
Experts now value the picture at more than £2.3 million. The museum's director, Helen Achterberg, praised the family and paid them no reward, at their own request. The canvas is not badly damaged, but the frame is missing. Visitors will be able to see the painting from 12 May.`,
  },
  hallenbad: {
    language: 'de',
    text: `Die Gemeinde Oberlinden hat am 9. September ihr neues Hallenbad eröffnet. Der Bau kostete 12,4 Millionen Euro und damit 1,1 Millionen mehr als geplant. Bürgermeisterin Petra Haldner sagte, die Eintrittspreise würden bis 2027 nicht steigen. Erwachsene zahlen 6,50 Euro, Kinder unter sechs Jahren nichts.
Das Becken ist 25 Meter lang und wird mit Abwärme aus einer nahen Papierfabrik beheizt. Der Turnverein kritisierte den Gemeinderat, weil dieser keinen Sprungturm bewilligt hatte. Möglicherweise wird im kommenden Jahr eine Sauna angebaut. Das alte Freibad an der Mühlgasse bleibt geschlossen, wie die Gemeinde auf Anfrage mitteilte.`,
  },
  libelle: {
    language: 'de',
    text: `Forscher der Hochschule Brennstadt haben im Moor bei Wesenau eine bislang unbekannte Libellenart entdeckt. Das Team um die Biologin Karla Demuth fing zwischen Mai und Juli 2023 insgesamt 64 Tiere. Die Männchen sind kleiner als die Weibchen und tragen einen gelben Streifen. Demuth vermutet, dass die Art vor rund 8000 Jahren entstanden ist.
Der Naturschutzbund fordert, den Torfabbau in Wesenau sofort zu stoppen. Die Firma Torfwerk Nord lehnt das ab und verweist auf einen Vertrag, der bis 2031 läuft. Das Umweltministerium hat noch nicht über den Antrag entschieden. „Wir brauchen mehr Daten“, sagte Minister Jochen Albers.`,
  },
  festival: {
    language: 'fr',
    text: `Le festival de cinéma de Montbrac a attiré 23 500 spectateurs cette année, soit 8 % de plus qu'en 2023. Le jury, présidé par l'actrice Solène Maudry, a décerné le grand prix au film portugais « La Digue ». Son réalisateur, Rui Cardeira, n'a pas pu assister à la cérémonie du 14 juin. Le public a préféré une comédie belge, « Lundi gras », qui a reçu 61 % des voix.
La mairie envisage de construire une deuxième salle, mais le budget n'est pas encore voté. Selon la directrice, Agnès Tellier, le festival pourrait durer dix jours l'an prochain au lieu de sept. L'entrée restera gratuite pour les moins de 12 ans.`,
  },
  cargo: {
    language: 'fr',
    text: `L'entreprise bretonne Kerval a livré mardi son premier cargo à voiles au groupe de négoce Orvane. Le navire, long de 92 mètres, a coûté 27 millions d'euros. Il consomme 70 % de carburant de moins qu'un cargo classique, mais il est plus lent. La première traversée, entre Lorient et Halifax, devrait durer seize jours.
Le patron de Kerval, Yann Le Goff, assure qu'aucun emploi ne sera supprimé avant 2029. Les syndicats reprochent à la direction de ne pas avoir augmenté les salaires. Un deuxième navire est en construction et pourrait être livré en avril 2026. Orvane n'a pas voulu commenter le prix de ses contrats.`,
  },
  incendio: {
    language: 'es',
    text: `Un incendio destruyó el jueves 340 hectáreas de pinar cerca de Valdemora. Unos 120 bomberos y cuatro helicópteros trabajaron durante toda la noche, y el fuego quedó controlado el viernes a las 9:30. Nadie resultó herido, pero 85 vecinos tuvieron que dormir en el polideportivo. La Guardia Civil detuvo a un hombre de 52 años que presuntamente quemaba rastrojos.
La alcaldesa, Rosa Benavente, acusó al gobierno regional de no limpiar los montes. El consejero Luis Ordaz respondió que la región gasta ahora más en prevención que en 2020. La carretera de Valdemora a Fuentelar sigue cerrada al tráfico.`,
  },
  ajedrez: {
    language: 'es',
    text: `La ajedrecista argentina Lucía Ferrán derrotó a la noruega Ingrid Solberg en la final del torneo de Puerto Claro. Ferrán, de 19 años, ganó por 3,5 a 2,5 después de perder la primera partida. Recibió un premio de 40.000 euros y subió al puesto 11 de la clasificación mundial. Solberg, que no había perdido desde febrero de 2022, reconoció que jugó «sin paciencia».
La entrenadora de Ferrán, Carmen Ibáñez, cree que su alumna podría ganar el título mundial antes de 2030. El torneo no se celebrará el año próximo por falta de patrocinadores. Los organizadores buscan una nueva sede en Chile.`,
  },
  brug: {
    language: 'nl',
    text: `De provincie sluit de Kolkbrug bij Steenwoude vanaf 6 januari voor al het vrachtverkeer. Uit een inspectie bleek dat 18 van de 60 stalen kabels zijn aangetast door roest. Fietsers en voetgangers mogen de brug blijven gebruiken. Gedeputeerde Marijke Tolsma noemde de toestand "zorgelijk, maar niet gevaarlijk".
De reparatie kost ongeveer 3,2 miljoen euro en duurt waarschijnlijk tot augustus. Transportbedrijf Dijkhuis eist een schadevergoeding van de provincie, omdat de omweg 22 kilometer langer is. De provincie heeft nog niet op die eis gereageerd. De brug werd in 1958 gebouwd en is sindsdien niet vernieuwd.`,
  },
  zeewier: {
    language: 'nl',
    text: `Het Rotterdamse bedrijf Wierland heeft 5,6 miljoen euro opgehaald om zeewier te kweken tussen windmolens op de Noordzee. De grootste investeerder is het Deense fonds Havblik, dat nu 30 procent van de aandelen bezit. Oprichter Bas Verhoeven wil in 2026 ruim 1.500 ton zeewier oogsten, drie keer zoveel als vorig jaar.
Zeewier groeit sneller dan gewassen op het land en heeft geen mest nodig. Vissers uit Urk klagen dat zij het gebied niet meer mogen bevaren. Volgens onderzoekster Anouk Peeters is de teelt mogelijk schadelijk voor mosselen. Wierland heeft tot nu toe nog geen winst gemaakt.`,
  },
};

export const pairs = readPairs(`
tram +reworded Harrowmere's city council voted on Tuesday, by 14 to 9, to bring back the old riverside tram line.
tram +trimmed The line will run for 7.5 kilometres between Millgate and the university.
tram +passive The plan was proposed by Councillor Edith Varley.
tram +format Edith Varley said the plan would take three thousand cars off the roads each day.
tram +fused The council has set no date for the first journey, and shopkeepers in Quay Street have not been offered compensation.
tram +reworded Tobias Renn warned that the project might cost much more than the budgeted £48 million.
tram +copied "We were never asked," said the baker Joan Pell.
tram -number The council voted 14 to 8 to reopen the old tram line along the river.
tram -date The tram line along the river closed in 1926.
tram -name The line will run between Millgate and the airport.
tram -negation Shopkeepers in Quay Street have been offered compensation.
tram -hedge Tobias Renn warned that the project will cost far more than the £48 million in the budget.
tram -role Tobias Renn proposed the plan, and Edith Varley warned about its cost.
tram -quote The baker Joan Pell said: "We were always asked."
tram -addition The trams will be powered by overhead electric cables.
dairy +copied Analysts at Polk & Stone believe the deal could raise milk prices in the Midwest.
dairy +passive Cobham Creamery has been bought by its larger rival Brightwell Dairies for $215 million.
dairy +format Cobham's revenue dropped 12 percent to 88 million dollars in 2024.
dairy +reworded According to chief executive Renata Osei, no factories will be closed before the end of 2026.
dairy +fused Brightwell is based in Duluth and employs 4200 people.
dairy +trimmed The takeover does not need the approval of shareholders.
dairy +reworded The competition regulator has not yet made a decision on the takeover.
dairy -role Cobham Creamery has bought Brightwell Dairies for $215 million.
dairy -number Brightwell, which is based in Duluth, employs 2,400 people.
dairy -comparison Brightwell sold less yoghurt than any other American firm last year.
dairy -negation The takeover needs the approval of shareholders.
dairy -hedge The deal will raise milk prices in the Midwest, analysts at Polk & Stone say.
dairy -date Walter Hynes, the founder of Cobham, will leave the board in July.
dairy -name Cobham lost a contract with the Brightmart chain.
moss +reworded A moss from Greenland can survive 1,500 years of being frozen, researchers at the University of Tarnby have found.
moss +format The team took 37 samples from beneath a retreating glacier in Aug. 2021.
moss +format After six weeks in a warm laboratory, 11 of the samples had started to grow again.
moss +passive The samples were taken from beneath a retreating glacier by a team led by biologist Signe Holm.
moss +trimmed The moss showed no signs of disease.
moss +reworded Holm believes that the moss possibly protects its cells with a kind of sugar.
moss -number The team took 73 samples from beneath a retreating glacier.
moss -comparison The moss grew faster than modern plants of the same species.
moss -negation The study tested whether the moss can reproduce.
moss -name A rival group in Bergen doubts the dating.
moss -hedge Holm has proved that the plant protects its cells with a kind of sugar.
moss -addition The researchers received a grant from the Danish government for their expedition.
marathon +reworded Daniel Kiprono of Kenya won Sunday's Port Ashby Marathon, four seconds ahead of Abel Tesfaye of Ethiopia.
marathon +passive Abel Tesfaye was beaten by Daniel Kiprono by four seconds.
marathon +trimmed Laura Finch won the women's race for the third time.
marathon +format About 18 500 runners started, and nearly 25% of them did not finish because of the heat.
marathon +reworded Defending champion Samuel Roth was absent because of a knee injury.
marathon +fused Kiprono finished in 2:07:41, while Tesfaye said that he "went too early" on the last hill.
marathon +reworded The start had been brought forward from 9:00 a.m. to 6:30 a.m.
marathon -role Abel Tesfaye beat Daniel Kiprono by four seconds to win the Port Ashby Marathon.
marathon -comparison Kiprono's time of 2:07:41 was faster than the course record of 2:06:55.
marathon -number Laura Finch won the women's race for the fourth time.
marathon -date The course record of 2:06:55 was set in 2016.
marathon -negation Samuel Roth, the defending champion, took part despite a knee injury.
marathon -quote Tesfaye said afterwards that he "went too late" on the last hill.
marathon -name Samuel Roth lost a shoe at kilometre 30 but still won the women's race.
orchid +reworded The best time to repot an orchid is spring, right after the last flowers have fallen.
orchid +format Soak the roots in lukewarm water for twenty minutes so they bend without breaking.
orchid +trimmed Cut away any brown or hollow roots with clean scissors.
orchid +format The new clear pot should be about 2 centimetres wider than the old one.
orchid +reworded Don't water the orchid during the first 5 days, since wet cuts can rot.
orchid +fused Give the plant half a cup of water once a week, and do not use fertiliser until new leaves appear.
orchid -negation Water the plant for the first five days, because wet cuts can rot.
orchid -number Soak the roots in lukewarm water for 40 minutes.
orchid -role Fill the pot with soil rather than bark.
orchid -date Repotting an orchid is best done in autumn.
orchid -comparison Choose a clear pot that is about 2 cm narrower than the old one.
orchid -addition Wash the old pot with vinegar before you use it again.
painting +passive A painting that was stolen from the Alder Museum in 1987 has been given back by a lorry driver's granddaughter.
painting +reworded Marta Zelinka's "The Blue Orchard" turned up behind a wardrobe in a farmhouse near Kilbride last November.
painting +copied Experts now value the picture at more than £2.3 million.
painting +format The painting is now valued at over £2,300,000.
painting +fused The canvas is not badly damaged, and visitors can see it from May 12.
painting +reworded Patrick Dunne allegedly showed the picture to a dealer, who told him it was worthless.
painting -number Police believe Patrick Dunne bought the painting at a market for £50.
painting -name "The Blue Orchard" was painted by Helen Achterberg.
painting -hedge Patrick Dunne showed the painting to a dealer, who told him it was worthless.
painting -negation The museum paid the family a reward at their own request.
painting -role The family praised the museum's director, Helen Achterberg.
painting -date Visitors will be able to see the painting from 21 May.
painting -addition The thief was arrested last year and is in prison.
hallenbad +reworded Am 9. September wurde in Oberlinden das neue Hallenbad eröffnet.
hallenbad +trimmed Der Bau kostete 12,4 Millionen Euro.
hallenbad +format Der Bau kostete 12,4 Mio. Euro, 1,1 Mio. mehr als geplant.
hallenbad +reworded Laut Bürgermeisterin Petra Haldner wird der Eintritt bis 2027 nicht teurer.
hallenbad +passive Der Gemeinderat wurde vom Turnverein kritisiert, weil er keinen Sprungturm bewilligt hatte.
hallenbad +fused Das 25 Meter lange Becken wird mit Abwärme aus einer Papierfabrik beheizt, und das alte Freibad bleibt geschlossen.
hallenbad -number Erwachsene zahlen 5,60 Euro Eintritt.
hallenbad -role Der Gemeinderat kritisierte den Turnverein, weil dieser keinen Sprungturm bewilligt hatte.
hallenbad -hedge Im kommenden Jahr wird eine Sauna angebaut.
hallenbad -comparison Der Bau kostete 1,1 Millionen Euro weniger als geplant.
hallenbad -negation Petra Haldner sagte, die Eintrittspreise würden bis 2027 steigen.
libelle +passive Im Moor bei Wesenau wurde von Forschern der Hochschule Brennstadt eine bislang unbekannte Libellenart entdeckt.
libelle +trimmed Das Team um Karla Demuth fing insgesamt 64 Tiere.
libelle +format Demuth vermutet, dass die Art vor rund 8.000 Jahren entstanden ist.
libelle +reworded Das Umweltministerium hat bisher keine Entscheidung über den Antrag getroffen.
libelle -date Der Vertrag der Firma Torfwerk Nord läuft bis 2013.
libelle -comparison Die Männchen sind größer als die Weibchen.
libelle -name Die neue Libellenart wurde im Moor bei Brennstadt entdeckt.
libelle -quote „Wir haben genug Daten“, sagte Minister Jochen Albers.
libelle -role Die Firma Torfwerk Nord fordert, den Torfabbau in Wesenau sofort zu stoppen.
festival +reworded Cette année, le festival de cinéma de Montbrac a accueilli 23 500 spectateurs, 8 % de plus qu'en 2023.
festival +format Le festival de Montbrac a attiré 23.500 spectateurs, soit 8 pour cent de plus qu'en 2023.
festival +passive Le grand prix a été décerné par le jury au film portugais « La Digue ».
festival +trimmed Le budget n'est pas encore voté.
festival +fused Le festival pourrait durer 10 jours l'an prochain, et l'entrée restera gratuite pour les moins de 12 ans.
festival +copied Le public a préféré une comédie belge, « Lundi gras », qui a reçu 61 % des voix.
festival -number La comédie belge « Lundi gras » a reçu 71 % des voix du public.
festival -name Le jury était présidé par l'actrice Agnès Tellier.
festival -negation Rui Cardeira a pu assister à la cérémonie du 14 juin.
festival -hedge Le festival durera dix jours l'an prochain au lieu de sept.
festival -addition Le film « La Digue » sortira dans toute la France en septembre.
cargo +copied La première traversée, entre Lorient et Halifax, devrait durer seize jours.
cargo +reworded Kerval, une entreprise bretonne, a remis mardi son premier cargo à voiles au groupe Orvane.
cargo +format Le navire de 92 m a coûté 27 M€.
cargo +reworded Selon Yann Le Goff, le patron de Kerval, il n'y aura aucune suppression d'emploi avant 2029.
cargo -role Le groupe Orvane a livré mardi son premier cargo à voiles à l'entreprise bretonne Kerval.
cargo -comparison Il consomme 70 % de carburant de plus qu'un cargo classique.
cargo -date Un deuxième navire pourrait être livré en août 2026.
cargo -number Le navire est long de 82 mètres.
cargo -negation Les syndicats reprochent à la direction d'avoir augmenté les salaires.
incendio +reworded El jueves, un incendio arrasó 340 hectáreas de pinar cerca de Valdemora.
incendio +trimmed Nadie resultó herido.
incendio +passive Un hombre de 52 años que presuntamente quemaba rastrojos fue detenido por la Guardia Civil.
incendio +format Trabajaron toda la noche unos 120 bomberos y 4 helicópteros.
incendio +fused No hubo heridos, pero 85 vecinos durmieron en el polideportivo y la carretera a Fuentelar sigue cerrada.
incendio -number Un incendio destruyó el jueves 430 hectáreas de pinar cerca de Valdemora.
incendio -hedge La Guardia Civil detuvo a un hombre de 52 años que quemaba rastrojos.
incendio -role El gobierno regional acusó a la alcaldesa, Rosa Benavente, de no limpiar los montes.
incendio -comparison Luis Ordaz respondió que la región gasta ahora menos en prevención que en 2020.
incendio -negation La carretera de Valdemora a Fuentelar ya no está cerrada al tráfico.
ajedrez +passive La noruega Ingrid Solberg fue derrotada por la argentina Lucía Ferrán en la final de Puerto Claro.
ajedrez +format Ferrán recibió un premio de 40 000 euros.
ajedrez +reworded Carmen Ibáñez, entrenadora de Ferrán, piensa que la joven quizás gane el título mundial antes de 2030.
ajedrez +trimmed El torneo no se celebrará el año próximo.
ajedrez +reworded Ferrán, de 19 años, perdió la primera partida, pero acabó ganando por 3,5 a 2,5.
ajedrez -role Ingrid Solberg derrotó a Lucía Ferrán en la final del torneo de Puerto Claro.
ajedrez -date Solberg no había perdido desde febrero de 2021.
ajedrez -quote Solberg reconoció que jugó «sin miedo».
ajedrez -name Los organizadores buscan una nueva sede en Perú.
ajedrez -addition Ferrán aprendió a jugar con su abuelo cuando tenía cinco años.
brug +reworded Vanaf 6 januari mogen er geen vrachtwagens meer over de Kolkbrug bij Steenwoude.
brug +trimmed Fietsers en voetgangers mogen de brug blijven gebruiken.
brug +passive De Kolkbrug wordt vanaf 6 januari door de provincie gesloten voor al het vrachtverkeer.
brug +format De reparatie kost ongeveer € 3,2 miljoen en duurt waarschijnlijk tot augustus.
brug +fused De brug werd in 1958 gebouwd, en 18 van de 60 stalen kabels zijn aangetast door roest.
brug -number Uit een inspectie bleek dat 28 van de 60 stalen kabels zijn aangetast door roest.
brug -role De provincie eist een schadevergoeding van transportbedrijf Dijkhuis.
brug -quote Marijke Tolsma noemde de toestand "zorgelijk en gevaarlijk".
brug -negation De provincie heeft al op de eis van Dijkhuis gereageerd.
brug -comparison Volgens Dijkhuis is de omweg 22 kilometer korter.
zeewier +reworded Wierland uit Rotterdam heeft 5,6 miljoen euro opgehaald voor het kweken van zeewier tussen windmolens op de Noordzee.
zeewier +format Het Deense fonds Havblik bezit nu 30% van de aandelen.
zeewier +trimmed Zeewier heeft geen mest nodig.
zeewier +reworded Onderzoekster Anouk Peeters zegt dat de teelt schadelijk kan zijn voor mosselen.
zeewier +fused Wierland heeft nog geen winst gemaakt, en vissers uit Urk klagen dat zij het gebied niet meer mogen bevaren.
zeewier -number Bas Verhoeven wil in 2026 ruim 2.500 ton zeewier oogsten.
zeewier -comparison Zeewier groeit langzamer dan gewassen op het land.
zeewier -hedge Volgens onderzoekster Anouk Peeters is de teelt zeker schadelijk voor mosselen.
zeewier -name De grootste investeerder is het Zweedse fonds Havblik.
zeewier -addition Wierland gaat volgend jaar ook oesters kweken in Zeeland.
`);
