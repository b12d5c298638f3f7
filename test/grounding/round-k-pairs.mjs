// Round K: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  footbridge: {
    language: 'en',
    text: `The council of Harlow Bay voted 9 to 4 on Tuesday night to close the Tidewell footbridge for repairs. The closure will begin on 3 March and is expected to last eleven weeks.
Inspectors from the engineering firm Brandt & Lowe found cracks in 14 of the bridge's 62 steel hangers last autumn. The firm said the cracks may have been caused by salt spray.
Councillor Miriam Okafor, who chairs the transport committee, said the town "could not gamble with people's lives". Councillor Peter Strand opposed the plan because no shuttle bus will be provided for schoolchildren. The repairs will cost £1.2 million, of which the regional government will pay 40 percent.`,
  },
  bakery: {
    language: 'en',
    text: `Pellworth Foods has agreed to buy the bakery chain Crumb & Kettle from its founder, Anita Desrosiers, for $310 million. Crumb & Kettle runs 128 shops in five states and employs about 2,400 people.
Its revenue rose 7.5 percent to $186 million last year, while its profit fell to $12 million from $15 million. Pellworth said it would not close any shops before 2027. Desrosiers will remain as an adviser for two years.
The deal could be completed by the end of September if regulators approve it. Shares in Pellworth fell more than 3 percent after the announcement.`,
  },
  seals: {
    language: 'en',
    text: `A team led by Dr. Lena Vass at the Nordhaven Marine Institute has found that harbour seals in Skerry Sound sleep in bursts of about four minutes while diving. The team fitted 23 seals with sensors between June 2021 and August 2022.
Adult females slept longer than males, averaging 5.1 hours a day against 4.4 hours. The seals slept at depths of up to 90 metres and were never seen sleeping near shipping lanes.
The findings suggest that noise might disturb the animals' rest, Vass said, but the study did not measure noise levels. The work was published in the journal Polar Letters and paid for by the Halden Foundation.`,
  },
  cupfinal: {
    language: 'en',
    text: `Kestrel Rovers beat Dunmore Athletic 3-1 in the final of the Northern Cup on Saturday in front of 41,500 spectators. Striker Jonah Adeyemi scored twice in the first half, before Carl Pruett pulled one back for Dunmore in the 58th minute. Substitute Luis Fontana sealed the win with a header five minutes from time.
It was the first trophy for Rovers since 1998. Dunmore played the last half hour with ten men after goalkeeper Sam Whitlock was sent off for a foul on Adeyemi.
Coach Erin Maddox called the victory "a reward for patience". Rovers have not decided whether to keep Adeyemi, whose contract ends in June.`,
  },
  skillet: {
    language: 'en',
    text: `To re-season a cast-iron pan, first wash it with warm water and a little soap. Dry it at once with a towel, because rust can form within an hour. Rub a thin layer of linseed oil over the whole pan, then wipe off as much as you can. Do not use olive oil, which turns sticky when heated.
Place the pan upside down in a cold oven and set the temperature to 230 °C (450 °F). Bake it for 60 minutes and let it cool in the oven for at least two hours. Repeat the process three times for a smooth finish. A well-seasoned pan should never be put in the dishwasher.`,
  },
  painter: {
    language: 'en',
    text: `The Ashgrove Museum in Calder Falls will open an exhibition of 75 paintings by Ruth Embley on 14 October. Embley, who died in 1962 aged 81, taught the sculptor Tomas Greer for nearly a decade.
A dealer, Hugo Lanphier, allegedly sold eleven of her canvases without her permission in 1949, but he was never charged. The museum borrowed a third of the works from private collectors.
Curator Nadia Brice described the show as "an overdue apology". Admission is free on Sundays and costs $12 on other days. The exhibition runs until 28 February, longer than any earlier show at the museum.`,
  },
  kraftwerk: {
    language: 'de',
    text: `Die Stadt Waldenbruck nimmt am 5. Mai ein neues Wasserkraftwerk an der Lohme in Betrieb. Die Anlage soll jährlich 18,5 Millionen Kilowattstunden Strom erzeugen und damit rund 6.200 Haushalte versorgen. Der Bau kostete 24 Millionen Euro, drei Millionen mehr als geplant.
Bürgermeisterin Katrin Ohlendorf sagte, die Stadt werde die Strompreise vorerst nicht erhöhen. Der Fischereiverband verklagte die Stadt, weil die Turbinen möglicherweise junge Lachse verletzen. Das Verwaltungsgericht wies die Klage im vergangenen November ab. Die Umweltschützerin Jana Reuß bezeichnete das Projekt dennoch als „teuren Irrtum“, weil der Fluss im Sommer oft zu wenig Wasser führe.`,
  },
  marathon: {
    language: 'de',
    text: `Der Läufer Timo Habermann hat am Sonntag den Marathon von Feldkoog in 2:11:34 Stunden gewonnen. Er überholte den Titelverteidiger Yonas Berhane bei Kilometer 38 und kam 42 Sekunden vor ihm ins Ziel. Bei den Frauen siegte Mirja Solberg, die das Rennen schon 2019 gewonnen hatte.
Insgesamt starteten 8.750 Läufer, 12 Prozent weniger als im Vorjahr. Wegen der Hitze von 29 Grad gaben mehr als 600 Teilnehmer auf. Der Veranstalter Ole Petersen will den Lauf vielleicht in den Oktober verlegen. Habermann darf trotz seines Sieges nicht zur Weltmeisterschaft fahren, weil er die geforderte Zeit verfehlte.`,
  },
  laiterie: {
    language: 'fr',
    text: `La coopérative laitière Valmoré, installée à Saint-Aubrac, a racheté son concurrent Fromages Deltour pour 47 millions d'euros. L'opération, signée le 12 juin, donne naissance à un groupe de 1 350 salariés. Valmoré collecte le lait de 620 éleveurs, soit deux fois plus que Deltour.
La directrice, Hélène Carvin, a assuré qu'aucun site ne fermerait avant 2028. Les syndicats craignent toutefois que 80 postes soient supprimés dans les services administratifs. Le groupe pourrait aussi ouvrir une usine en Belgique l'an prochain. En 2023, le chiffre d'affaires de Valmoré a progressé de 6,4 % pour atteindre 212 millions d'euros. Le président des éleveurs, Luc Fabrègue, a salué « un mariage de raison ».`,
  },
  villa: {
    language: 'fr',
    text: `Des archéologues ont mis au jour une villa romaine de 900 mètres carrés sous un parking de Montreval. Le chantier, dirigé par Claire Dumesnil, a débuté en septembre et durera dix-huit mois. L'équipe a découvert une mosaïque presque intacte, 340 pièces de monnaie et un four à pain.
La mosaïque daterait du IIe siècle et représenterait le dieu Bacchus. Aucune trace d'incendie n'a été relevée, contrairement à ce qu'affirmait l'historien Paul Guérande. La mairie a invité le musée de Lormance à exposer les monnaies au printemps. Le public pourra visiter le site gratuitement le premier dimanche de chaque mois.`,
  },
  quemados: {
    language: 'es',
    text: `El hospital de Puerto Claro ha abierto una unidad para tratar las quemaduras graves, la tercera del país. La unidad tiene 22 camas y costó 9,6 millones de euros. La doctora Inés Valdería, que dirige el equipo, formó a 35 enfermeras durante seis meses.
El hospital no cobrará a los pacientes sin seguro, según anunció el ministro Óscar Landa el 8 de abril. El año pasado, el 70 % de los quemados de la región tuvo que viajar más de 200 kilómetros para ser atendido. Los médicos creen que la nueva unidad podría reducir la mortalidad a la mitad. El sindicato criticó al ministro por no contratar más cirujanos. Valdería dijo que abrirla fue «una carrera contra el tiempo».`,
  },
  limonero: {
    language: 'es',
    text: `Para cultivar un limonero en maceta, elija un recipiente de al menos 40 centímetros de diámetro con agujeros en el fondo. Mezcle dos partes de tierra con una parte de arena y añada 200 gramos de compost. Plante el árbol en marzo o abril, cuando ya no haya heladas.
Riéguelo cada tres días en verano y una vez por semana en invierno. No deje agua en el plato, porque las raíces pueden pudrirse. El limonero necesita más luz que el naranjo, al menos seis horas de sol al día. Los primeros frutos suelen aparecer a los dos años. Si las hojas se ponen amarillas, es posible que falte hierro.`,
  },
  ferrovia: {
    language: 'it',
    text: `La regione Valserra ha inaugurato il 20 settembre la nuova linea ferroviaria tra Montecardo e Porto Lunese. Il percorso di 64 chilometri si copre in 38 minuti, contro i 55 di prima. I lavori, affidati all'impresa Bertolani, sono durati sette anni e sono costati 780 milioni di euro.
L'assessora Giulia Ferrandi ha spiegato che il prezzo del biglietto non aumenterà fino al 2026. Secondo i tecnici, la linea potrebbe togliere dalle strade 4.500 auto al giorno. Il comitato dei pendolari ha denunciato l'impresa per i ritardi nei cantieri. Il suo portavoce, Dario Menotti, ha definito l'opera «una promessa mantenuta a metà».`,
  },
  salina: {
    language: 'it',
    text: `Il film «La casa di sale» della regista Marta Bellisardi ha vinto il premio principale al festival di Torrelago. La giuria, presieduta dall'attore Enzo Calvieri, ha scelto tra 19 opere in concorso. Il film, girato in Sardegna in cinque settimane con un budget di 850.000 euro, racconta la storia di due sorelle che ereditano una salina.
Bellisardi non ha potuto ritirare il premio perché era ricoverata in ospedale. Al suo posto è salito sul palco il produttore Franco Dossena. Il film uscirà nelle sale il 7 novembre e forse parteciperà anche al festival di Ostenda. Quest'anno gli spettatori sono stati 31.000, il 15% in più rispetto all'edizione precedente.`,
  },
};

export const pairs = readPairs(`
footbridge +copied The closure will begin on 3 March and is expected to last eleven weeks.
footbridge +trimmed The council of Harlow Bay voted to close the Tidewell footbridge for repairs.
footbridge +format The repairs will cost £1,200,000, of which the regional government will pay 40%.
footbridge +passive Cracks in 14 of the bridge's 62 steel hangers were found by inspectors from Brandt & Lowe.
footbridge +reworded Salt spray may have caused the cracks, according to the firm.
footbridge +fused Miriam Okafor said the town "could not gamble with people's lives", while Peter Strand opposed the plan because there will be no shuttle bus for schoolchildren.
footbridge -number Inspectors found cracks in 24 of the bridge's 62 steel hangers.
footbridge -date The closure will begin on 13 March and is expected to last eleven weeks.
footbridge -hedge The firm said the cracks were caused by salt spray.
footbridge -negation Councillor Peter Strand said a shuttle bus will be provided for schoolchildren.
footbridge -quote Councillor Miriam Okafor said the town "could not afford another disaster".
footbridge -addition The footbridge is popular with tourists and cyclists during the summer.
bakery +copied Desrosiers will remain as an adviser for two years.
bakery +trimmed Crumb & Kettle runs 128 shops and employs about 2,400 people.
bakery +format Crumb & Kettle operates 128 shops in 5 states and employs about 2400 people.
bakery +passive The deal could be completed by the end of September if it is approved by regulators.
bakery +reworded Anita Desrosiers, the founder of Crumb & Kettle, will stay on as an adviser for two years.
bakery +fused Pellworth Foods has agreed to buy Crumb & Kettle for $310 million and said it would not close any shops before 2027.
bakery -role Crumb & Kettle has agreed to buy Pellworth Foods for $310 million.
bakery -number Its revenue rose 7.5 percent to $196 million last year.
bakery -comparison Crumb & Kettle's profit rose last year, from $12 million to $15 million.
bakery -comparison Shares in Pellworth fell less than 3 percent after the announcement.
bakery -hedge The deal will be completed by the end of September.
bakery -negation Pellworth said it would close shops before 2027.
seals +trimmed The team fitted 23 seals with sensors.
seals +format The team fitted twenty-three seals with sensors between June 2021 and Aug. 2022.
seals +reworded Female adults slept more than males, with an average of 5.1 hours a day compared with 4.4 hours.
seals +passive The work was paid for by the Halden Foundation and was published in Polar Letters.
seals +reworded Noise might disturb the rest of the seals, Vass said, although noise levels were not measured in the study.
seals +fused Seals in Skerry Sound sleep in bursts of about 4 minutes while diving, at depths of up to 90 metres.
seals -comparison Adult males slept longer than females, averaging 5.1 hours a day against 4.4 hours.
seals -number The seals slept at depths of up to 190 metres.
seals -name A team led by Dr. Lena Voss at the Nordhaven Marine Institute studied the sleep of harbour seals.
seals -negation The seals were often seen sleeping near shipping lanes.
seals -date The team fitted the seals with sensors between June 2021 and August 2023.
seals -hedge The findings prove that noise disturbs the animals' rest, Vass said.
cupfinal +copied It was the first trophy for Rovers since 1998.
cupfinal +trimmed Kestrel Rovers beat Dunmore Athletic 3-1 in the final of the Northern Cup.
cupfinal +passive Dunmore Athletic were beaten 3-1 by Kestrel Rovers in the Northern Cup final on Saturday.
cupfinal +reworded Goalkeeper Sam Whitlock was sent off for fouling Adeyemi, leaving Dunmore with ten men for the last half hour.
cupfinal +format The final was played in front of 41 500 spectators.
cupfinal +fused Jonah Adeyemi scored twice in the first half and Luis Fontana sealed the win with a late header.
cupfinal +reworded Rovers have yet to decide whether to keep Adeyemi, whose contract ends in June.
cupfinal -role Dunmore Athletic beat Kestrel Rovers 3-1 in the final of the Northern Cup.
cupfinal -name Substitute Marco Fontana sealed the win with a header five minutes from time.
cupfinal -number Carl Pruett pulled one back for Dunmore in the 68th minute.
cupfinal -negation Rovers have decided to keep Adeyemi, whose contract ends in June.
cupfinal -quote Coach Erin Maddox called the victory "a reward for courage".
cupfinal -addition Coach Erin Maddox will leave the club at the end of the season.
skillet +copied Do not use olive oil, which turns sticky when heated.
skillet +trimmed Wash the pan with warm water and a little soap.
skillet +format Bake the pan for one hour and let it cool in the oven for at least 2 hours.
skillet +reworded Never put a well-seasoned pan in the dishwasher.
skillet +passive A thin layer of linseed oil should be rubbed over the whole pan.
skillet +fused Put the pan upside down in a cold oven, set the temperature to 230 °C and bake it for 60 minutes.
skillet -number Set the oven temperature to 320 °C.
skillet -negation Use olive oil, which turns sticky when heated.
skillet -negation A well-seasoned pan can be put in the dishwasher.
skillet -comparison Let the pan cool in the oven for at most two hours.
skillet -addition Sprinkle coarse salt over the pan to remove stubborn food residue.
skillet -number Repeat the process five times for a smooth finish.
painter +copied Curator Nadia Brice described the show as "an overdue apology".
painter +trimmed The Ashgrove Museum will open an exhibition of 75 paintings by Ruth Embley.
painter +format The exhibition opens on Oct. 14 and runs until Feb. 28.
painter +passive The sculptor Tomas Greer was taught by Embley for nearly a decade.
painter +reworded Hugo Lanphier, a dealer, is alleged to have sold eleven of her canvases without permission in 1949.
painter +format Embley died in 1962 at the age of eighty-one.
painter +fused Admission is free on Sundays, and the exhibition runs until 28 February.
painter -role The sculptor Tomas Greer taught Ruth Embley for nearly a decade.
painter -hedge The dealer Hugo Lanphier sold eleven of her canvases without her permission in 1949.
painter -date Ruth Embley died in 1952 aged 81.
painter -negation Lanphier was charged over the sale of the canvases.
painter -name Curator Nadia Price described the show as "an overdue apology".
painter -comparison The exhibition will be shorter than any earlier show at the museum.
painter -addition The museum plans to send the exhibition on a tour of Europe next year.
kraftwerk +copied Das Verwaltungsgericht wies die Klage im vergangenen November ab.
kraftwerk +trimmed Die Anlage soll jährlich 18,5 Millionen Kilowattstunden Strom erzeugen.
kraftwerk +passive Die Stadt wurde vom Fischereiverband verklagt, weil die Turbinen möglicherweise junge Lachse verletzen.
kraftwerk +format Das Kraftwerk soll rund 6200 Haushalte mit Strom versorgen.
kraftwerk +fused Das neue Wasserkraftwerk an der Lohme geht am 5. Mai in Betrieb und kostete 24 Millionen Euro.
kraftwerk -role Die Stadt verklagte den Fischereiverband wegen der Turbinen.
kraftwerk -number Der Bau kostete 34 Millionen Euro, drei Millionen mehr als geplant.
kraftwerk -negation Bürgermeisterin Katrin Ohlendorf sagte, die Stadt werde die Strompreise erhöhen.
kraftwerk -comparison Der Bau kostete drei Millionen Euro weniger als geplant.
kraftwerk -quote Jana Reuß bezeichnete das Projekt als „teures Abenteuer“.
marathon +trimmed Timo Habermann hat am Sonntag den Marathon von Feldkoog gewonnen.
marathon +reworded Mehr als 600 Teilnehmer gaben wegen der Hitze von 29 Grad auf.
marathon +passive Titelverteidiger Yonas Berhane wurde bei Kilometer 38 von Habermann überholt.
marathon +format Am Start waren 8750 Läufer, 12 % weniger als im Vorjahr.
marathon -role Yonas Berhane überholte Timo Habermann bei Kilometer 38.
marathon -date Bei den Frauen siegte Mirja Solberg, die das Rennen schon 2017 gewonnen hatte.
marathon -hedge Der Veranstalter Ole Petersen wird den Lauf in den Oktober verlegen.
marathon -negation Habermann darf zur Weltmeisterschaft fahren.
marathon -name Bei den Frauen siegte Mirja Sandberg.
laiterie +copied Le groupe pourrait aussi ouvrir une usine en Belgique l'an prochain.
laiterie +trimmed La coopérative laitière Valmoré a racheté son concurrent Fromages Deltour.
laiterie +passive Fromages Deltour a été racheté par la coopérative Valmoré pour 47 millions d'euros.
laiterie +format Le nouveau groupe compte 1350 salariés.
laiterie +reworded Selon la directrice Hélène Carvin, aucun site ne fermera avant 2028.
laiterie -role Fromages Deltour a racheté la coopérative laitière Valmoré pour 47 millions d'euros.
laiterie -number En 2023, le chiffre d'affaires de Valmoré a progressé de 8,4 %.
laiterie -hedge Le groupe ouvrira une usine en Belgique l'an prochain.
laiterie -comparison Valmoré collecte le lait de deux fois moins d'éleveurs que Deltour.
laiterie -name Le président des éleveurs, Luc Farigoule, a salué « un mariage de raison ».
villa +trimmed L'équipe a découvert une mosaïque presque intacte et 340 pièces de monnaie.
villa +format Le chantier a débuté en septembre et durera 18 mois.
villa +passive Une villa romaine de 900 mètres carrés a été mise au jour par des archéologues sous un parking de Montreval.
villa +reworded Le premier dimanche de chaque mois, le site pourra être visité gratuitement par le public.
villa -negation Des traces d'incendie ont été relevées sur le site.
villa -role Le musée de Lormance a invité la mairie à exposer les monnaies au printemps.
villa -hedge La mosaïque date du IIe siècle et représente le dieu Bacchus.
villa -date Le chantier, dirigé par Claire Dumesnil, a débuté en novembre.
villa -addition Les fouilles ont été financées par une grande banque régionale.
quemados +copied La unidad tiene 22 camas y costó 9,6 millones de euros.
quemados +trimmed El hospital de Puerto Claro ha abierto una unidad para tratar las quemaduras graves.
quemados +passive El ministro fue criticado por el sindicato por no contratar más cirujanos.
quemados +format La unidad costó 9.600.000 euros y tiene 22 camas.
quemados +reworded Según los médicos, la mortalidad podría reducirse a la mitad con la nueva unidad.
quemados -role El ministro criticó al sindicato por no contratar más cirujanos.
quemados -number La doctora Inés Valdería formó a 53 enfermeras durante seis meses.
quemados -negation El hospital cobrará a los pacientes sin seguro, según anunció el ministro Óscar Landa.
quemados -comparison El 70 % de los quemados de la región tuvo que viajar menos de 200 kilómetros para ser atendido.
quemados -quote Valdería dijo que abrir la unidad fue «un sueño hecho realidad».
limonero +copied Riéguelo cada tres días en verano y una vez por semana en invierno.
limonero +trimmed Elija un recipiente de al menos 40 centímetros de diámetro.
limonero +format El limonero necesita al menos 6 horas de sol al día.
limonero +fused Plante el árbol en marzo o abril y riéguelo cada tres días en verano.
limonero -comparison El limonero necesita menos luz que el naranjo.
limonero -negation Deje agua en el plato para las raíces.
limonero -number Añada 500 gramos de compost a la mezcla de tierra y arena.
limonero -date Plante el árbol en octubre o noviembre.
limonero -addition Proteja el limonero del viento con una malla de plástico.
ferrovia +trimmed La regione Valserra ha inaugurato la nuova linea ferroviaria tra Montecardo e Porto Lunese.
ferrovia +reworded Ora i 64 chilometri del percorso si coprono in 38 minuti, mentre prima ne servivano 55.
ferrovia +passive L'impresa è stata denunciata dal comitato dei pendolari per i ritardi nei cantieri.
ferrovia +format I lavori sono durati 7 anni e sono costati 780 milioni di euro.
ferrovia +reworded L'assessora Giulia Ferrandi ha detto che fino al 2026 il prezzo del biglietto non aumenterà.
ferrovia -role L'impresa ha denunciato il comitato dei pendolari per i ritardi nei cantieri.
ferrovia -date La nuova linea ferroviaria è stata inaugurata il 20 dicembre.
ferrovia -hedge Secondo i tecnici, la linea toglierà dalle strade 4.500 auto al giorno.
ferrovia -negation L'assessora Giulia Ferrandi ha spiegato che il prezzo del biglietto aumenterà.
ferrovia -name I lavori sono stati affidati all'impresa Bertinelli.
salina +copied Al suo posto è salito sul palco il produttore Franco Dossena.
salina +trimmed Il film racconta la storia di due sorelle che ereditano una salina.
salina +format Il film è stato girato in Sardegna in 5 settimane con un budget di 850 mila euro.
salina +passive Il premio principale del festival di Torrelago è stato vinto dal film «La casa di sale».
salina +fused Il film di Marta Bellisardi ha vinto il premio principale a Torrelago e uscirà nelle sale il 7 novembre.
salina -number La giuria ha scelto tra 29 opere in concorso.
salina -negation Bellisardi ha potuto ritirare il premio al festival di Torrelago.
salina -comparison Quest'anno gli spettatori sono stati 31.000, il 15% in meno rispetto all'edizione precedente.
salina -hedge Il film parteciperà anche al festival di Ostenda.
salina -addition La regista sta già preparando una serie televisiva ambientata in Sicilia.
`);
