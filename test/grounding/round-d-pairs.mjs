// Round D: written by a hand that has not read the check. All places, people, firms and events are invented.
// Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  bridge: {
    language: 'en',
    text: `Tarnwick town council voted on Tuesday evening to close Millrace Bridge to private cars from 3 March, after more than four hours of debate. Fourteen councillors backed the plan, nine opposed it and two abstained. Buses, cyclists and ambulances will still be allowed to cross.
Council leader Odette Farrimond said the 1911 bridge "was never built for 8,600 vehicles a day". An engineers' survey last autumn found cracks in two of its five arches, although it did not conclude that the structure was in immediate danger. Repairs are estimated at £2.4 million, of which the county has promised to pay half.
Shopkeepers on the east bank fear the closure may drive customers away. Jasper Quillan, who owns a hardware store there, said he had collected 1,150 signatures against the plan. Farrimond rejected his claim that traders had not been consulted, pointing to three public meetings held in October.
The closure will be tried for 18 months. A full review is due before any decision on whether to make it permanent.`,
  },
  results: {
    language: 'en',
    text: `Brellan Foods, the frozen-meal maker based in Corvale, said on Thursday that its net profit fell 12 percent to $47.3 million in the third quarter, even as revenue climbed 4 percent to $612 million. Higher prices for cooking oil and packaging ate into margins, the company said.
Sales in North America were flat, while those in Asia grew 19 percent, faster than in any other region. The vegetarian brand Greenfork, which Brellan bought in 2021 for $90 million, posted its first quarterly loss.
Chief executive Marguerite Tolliver told analysts that the company was "not considering" a sale of Greenfork. Two people familiar with the matter had said last month that Brellan was in talks to sell the brand to its rival Ostrander Group. Ostrander declined to comment. Finance chief Dev Rangarajan said up to 300 jobs could go at the Pell Harbor plant, but no decision has been made.
Brellan left its full-year revenue forecast of $2.4 billion to $2.5 billion unchanged and raised its dividend to 22 cents a share from 20 cents. Its shares closed 3.1 percent lower.`,
  },
  seagrass: {
    language: 'en',
    text: `Seagrass meadows may store far more carbon than previously assumed, according to a study published on Monday in the journal Coastal Systems. Researchers led by Ingrid Malvaux of Lorne University took 214 sediment cores at 38 sites along the Varden coast between 2019 and 2023.
On average, the meadows held about 1.7 times as much carbon as the national inventory lists. The oldest layers were dated to roughly 4,200 years. Sheltered bays stored more than exposed shores, but the team found no link between the depth of the water and the amount of carbon.
"We were surprised by how uneven the picture is," said co-author Tobias Renwick, a geochemist. A few sites accounted for most of the carbon, he said. Malvaux cautioned that the results cannot be transferred to tropical species without further sampling.
Paolo Estrin, a marine ecologist at the Hadley Institute who was not involved in the work, called the data "impressive" but said the survey left out the winter months, when storms could wash carbon away. The environment ministry, which paid for a third of the study, plans to revise the inventory in 2026.`,
  },
  verdict: {
    language: 'en',
    text: `A jury in Port Callister on Friday acquitted the former museum director Leonard Askwith of fraud but found him guilty of falsifying records. He will be sentenced on 17 January and faces up to four years in prison.
Prosecutors alleged that Askwith, 61, had sold eleven paintings from the museum's storerooms between 2014 and 2018 and kept £380,000. The jury, which deliberated for three days, was not convinced that he had enriched himself. It did accept that he had altered entries in the inventory to hide that the works were missing.
His lawyer, Priya Dunmore, said her client would appeal. "He made errors out of fear, not greed," she said outside the court. Prosecutor Callum Reyes said he respected the verdict. During the trial, the former curator Helena Voss testified that she had warned the board twice in 2016, but the chairman at the time, Sir Nigel Prout, denied having received any warning.
Four of the paintings have since been recovered, according to police. The museum has not said whether it will sue Askwith over the rest.`,
  },
  bicycle: {
    language: 'en',
    text: `A bicycle that is ridden through the winter needs more care than in summer, says mechanic Rosa Lindqvist of Elmsport. Salt is the chief enemy: it can eat through a chain in as little as six weeks. She advises rinsing the bike with lukewarm water after every salty ride, but never with a pressure washer, because the jet may force water into the bearings.
Dry the chain, then put one drop of wet lubricant on each link. Wait ten minutes and wipe off the rest. Repeat this about every 150 kilometres, roughly twice as often as in summer.
Lower the tyre pressure by about 10 percent for better grip on wet leaves. Studded tyres are only worth the money for those who often ride on ice, Lindqvist says. A pair costs between $80 and $140.
Batteries of electric bikes should be stored indoors at 10 to 20 degrees Celsius and charged to between 40 and 60 percent if the bike is not used for several weeks. According to the maker Voltrane, the range may shrink by up to 30 percent in frost, but the cold does no lasting damage.`,
  },
  kettles: {
    language: 'en',
    text: `The appliance maker Kestrel Home is recalling about 74,000 electric kettles sold in the United States and Canada because the handle can come loose, the consumer safety office said Wednesday. The recall covers the models KH-20 and KH-25 made between February 2022 and June 2023. The larger KH-40 is not affected.
The company has received 132 reports of handles breaking off, including 17 of burns. No one has died. One customer in Ohio, Brenda Oyelaran, said she spent two nights in hospital after a spill.
The kettles were sold for $35 to $60 at Marlow & Finch stores and online. Owners should stop using them immediately and can choose between a free replacement and a full refund. They do not need a receipt, but must send a photo of the serial number on the base.
Kestrel spokesman Aaron Tighe blamed a screw supplied by an outside firm, which he did not name. Lucille Barron of the consumer group SafeKitchen criticized the company for waiting five months after the first report. Tighe said Kestrel "acted as soon as the pattern was clear". The office is examining whether a fine is warranted.`,
  },
  handball: {
    language: 'de',
    text: `Die Handballerinnen des TSV Grünfelde haben am Samstag zum ersten Mal den Nordpokal gewonnen. Vor 4.300 Zuschauern in der Arena von Kaltenhagen besiegten sie den Titelverteidiger HC Wesermark mit 29:27 (12:15). Beste Werferin war Jule Brandhorst mit neun Toren, davon vier Siebenmetern.
Zur Pause lag Grünfelde noch drei Tore zurück. Nach dem Wechsel brachte Trainerin Sabine Okonski die erst 18-jährige Torhüterin Mia Petersdorf, die elf Würfe parierte. «Sie hat uns das Spiel gerettet», sagte Okonski. Der Wesermarker Trainer Holger Dressel beklagte zwei Zeitstrafen in der Schlussphase, wollte die Niederlage aber nicht den Schiedsrichterinnen anlasten.
Überschattet wurde das Endspiel von der Verletzung der Kreisläuferin Anna Tiedge, die in der 41. Minute vom Feld getragen wurde. Nach Angaben des Vereins besteht der Verdacht auf einen Kreuzbandriss; eine genaue Untersuchung soll am Montag folgen. Petersdorfs Vertrag läuft im Juni aus. Gerüchte über einen Wechsel nach Dänemark wies sie zurück.
Der TSV erhält ein Preisgeld von 60.000 Euro, doppelt so viel wie der Unterlegene.`,
  },
  waerme: {
    language: 'de',
    text: `Die Stadtwerke Bruchheim wollen bis Ende 2031 rund 3.800 Haushalte im Süden der Stadt an ein neues Fernwärmenetz anschließen. Das teilte Geschäftsführer Matthias Querfurt am Mittwoch mit. Die Kosten bezifferte er auf 54 Millionen Euro; das Land übernimmt davon 40 Prozent.
Die Wärme soll vor allem aus dem geklärten Abwasser und aus einem Rechenzentrum der Firma Nordlicht Daten kommen. Ein Gaskessel bleibt nur für besonders kalte Tage in Reserve. Die Bauarbeiten beginnen voraussichtlich im April 2026 in der Lerchenstraße.
Einen Anschlusszwang soll es nicht geben, versicherte Oberbürgermeisterin Dilek Aydemir (parteilos). Der Mieterverein zweifelt dennoch: Dessen Vorsitzender Rolf Steinkamp befürchtet, dass die Nebenkosten um bis zu 15 Prozent steigen könnten. Querfurt hielt dem entgegen, der Preis werde in den ersten fünf Jahren unter dem heutigen Gaspreis liegen.
Im Stadtrat stimmten alle Fraktionen zu außer der FWB, die sich enthielt. Deren Sprecherin Karin Vollrath kritisierte, ein Gutachten zur Wirtschaftlichkeit liege noch immer nicht vor. Laut Stadtverwaltung soll es im Februar vorgestellt werden.`,
  },
  festival: {
    language: 'fr',
    text: `Le Festival du film de montagne de Valserène s'est achevé dimanche soir sur la victoire de « La Dernière Cordée », premier long métrage de la réalisatrice Maud Escoffal. Le jury, présidé par l'écrivain Basile Ondoua, lui a décerné l'Edelweiss d'or à l'unanimité.
Selon les organisateurs, 31 500 spectateurs ont assisté aux projections en neuf jours, soit 8 % de plus que l'an dernier. Le prix du public est revenu au documentaire suisse « Névés », de Luc Tannaz, qui était absent de la cérémonie.
La directrice du festival, Hélène Garrigou, a annoncé son départ en mars, après douze ans à la tête de la manifestation. « Je pars fatiguée, mais sans amertume », a-t-elle dit. Elle a démenti que sa décision soit liée à la baisse de la subvention régionale, ramenée de 450 000 à 320 000 euros. Son successeur n'a pas encore été désigné ; le nom du programmateur Karim Beldjoudi circule.
La prochaine édition pourrait être raccourcie à sept jours, selon le maire, Philippe Lancrey ; la décision sera prise à l'automne. L'ancien cinéma Le Chamois, fermé depuis 2017, ne rouvrira pas à temps, les travaux ayant pris du retard.`,
  },
  lluvias: {
    language: 'es',
    text: `Las lluvias torrenciales que cayeron el miércoles sobre la comarca de Altavera dejaron dos muertos y obligaron a evacuar a unas 1.400 personas, según informó la delegada del Gobierno regional, Pilar Montesclaros. Un hombre de 73 años sigue desaparecido en el municipio de Rioseco del Pinar.
En apenas seis horas se acumularon 212 litros por metro cuadrado, la cifra más alta desde 1987. El río Almadraz se desbordó en tres puntos y cortó la carretera provincial 415, que no se reabrirá antes del lunes. El suministro eléctrico se ha restablecido en todos los pueblos salvo en Torrecid.
El alcalde de Rioseco, Damián Ferrer Lozano, se quejó de que la alerta llegó «dos horas tarde». Montesclaros lo negó: aseguró que el aviso se envió a las 14.10, cuarenta minutos antes de la crecida. La fiscalía ha abierto diligencias para averiguar lo ocurrido, pero por ahora no hay ningún investigado.
La asociación de agricultores calcula que los daños podrían superar los 18 millones de euros, sobre todo en viñedos y almendros. El meteorólogo Andrés Quiroga prevé que las lluvias remitan a partir del viernes, aunque no descarta nuevas tormentas en la costa.`,
  },
  tessuto: {
    language: 'it',
    text: `L'azienda tessile Filanda Morosi di Castelverro ha presentato martedì un tessuto ricavato dagli scarti del riso. Secondo i suoi tecnici, la produzione richiede il 35 per cento di acqua in meno rispetto al cotone. Lo sviluppo è durato quattro anni ed è costato 6,8 milioni di euro, per metà finanziati dall'Unione europea.
«Non vogliamo sostituire il cotone, ma offrire un'alternativa», ha detto l'amministratrice delegata, Chiara Bonvento. I primi capi arriveranno nei negozi a settembre, con prezzi tra 49 e 120 euro. La catena Portanova ha già ordinato 25.000 camicie; altre due catene sono interessate, ma non hanno ancora firmato alcun contratto.
La chimica Elisa Tarquini, dell'Università di Pontemare, ha esaminato il tessuto su incarico dell'azienda. Nei test ha resistito a 60 lavaggi, meno del cotone ma più della viscosa. Resta da chiarire, ha avvertito, se il materiale sia davvero compostabile.
L'associazione ambientalista Terra Chiara è più scettica. Il suo portavoce, Davide Rumon, teme che la domanda di scarti possa far salire i prezzi per gli allevatori, che li usano come lettiera. Bonvento ha respinto la critica: all'azienda basta meno dell'uno per cento degli scarti della regione.`,
  },
  nachttrein: {
    language: 'nl',
    text: `Vervoerder Noordlijn schrapt vanaf 14 december de nachttrein tussen Havelmonde en Oosterbree. De trein trok vorig jaar gemiddeld 68 reizigers per rit, terwijl er volgens het bedrijf minstens 110 nodig zijn om uit de kosten te komen. Overdag blijft de dienstregeling ongewijzigd.
Reizigersvereniging Spoorbelang noemt het besluit 'kortzichtig'. Voorzitter Anouk Terwiel wijst erop dat het aantal reizigers in het voorjaar juist met 9 procent toenam. Ze sluit een gang naar de rechter niet uit. Volgens directeur Joost van Almen van Noordlijn was die stijging vooral te danken aan een tijdelijke korting van 25 procent.
Wie al een kaartje heeft voor een rit na die datum, krijgt binnen drie weken automatisch zijn geld terug. Houders van een jaarabonnement moeten daar zelf om vragen, via de website of per brief. Een vergoeding voor hotelkosten komt er niet.
Wethouder Fenna Drost van Oosterbree onderzoekt of een nachtbus het gat kan vullen. Die zou ongeveer 400.000 euro per jaar kosten. Havelmonde heeft nog niet besloten of het wil meebetalen. De 23 medewerkers van de nachttrein behouden volgens Noordlijn hun baan.`,
  },
  cafe: {
    language: 'pt',
    text: `A startup Lumeo, de Porto Jacarandá, lançou na quinta-feira um aplicativo que promete identificar pragas em lavouras de café a partir de fotos feitas com o celular. Segundo a empresa, o sistema acerta em 91% dos casos; um teste independente da Universidade de Serra Clara chegou a 84%.
É gratuito para produtores com até 20 hectares; os demais pagarão R$ 59 por mês. "Queremos que o pequeno agricultor decida com mais informação, não que ele deixe de ouvir o agrônomo", disse a fundadora, Thaís Meirinho.
Em março, a Lumeo recebeu R$ 12 milhões do fundo Ipê Capital, que passou a deter 18% da empresa. Meirinho negou que pretenda vender o negócio a uma multinacional de defensivos. A companhia ainda não dá lucro e espera alcançar o equilíbrio em 2027.
O agrônomo Valdir Sampaio, da cooperativa Campo Unido, usou uma versão de teste durante quatro meses. Ele elogiou a rapidez, mas afirmou que o programa confunde a ferrugem com a falta de nutrientes em folhas mais velhas. A cooperativa, que reúne 2.300 famílias, pode adotar o sistema na próxima safra. O aplicativo não funciona sem internet, o que limita seu uso em áreas remotas.`,
  },
  szpital: {
    language: 'pl',
    text: `Szpital powiatowy w Jodłowcu zamknie od 1 lutego oddział położniczy. Decyzję ogłosił w poniedziałek dyrektor placówki Marek Sobieraj. W ubiegłym roku urodziło się tam 217 dzieci, o prawie jedną trzecią mniej niż w 2019 roku. Roczna strata oddziału wyniosła 3,6 mln złotych.
Rodzące mają być kierowane do szpitala w Zalesinie, oddalonego o 34 kilometry. Sobieraj zapewnił, że poradnia ginekologiczna nie zostanie zlikwidowana. Spośród 26 położnych i pielęgniarek 19 dostało propozycję pracy na innych oddziałach.
Przeciwko zamknięciu protestuje związek zawodowy. Jego przewodnicząca Beata Wilkosz nazwała decyzję „wyrokiem dla całego powiatu” i twierdzi, że dyrekcja nie rozmawiała z personelem. Pod petycją przeciw zamknięciu podpisało się ponad 5000 mieszkańców. Starosta Tomasz Grabiński przyznał, że powiat mógłby dopłacać do oddziału, ale – jak zaznaczył – najwyżej milion złotych rocznie.
Ministerstwo Zdrowia nie zajęło jeszcze stanowiska. Według wojewódzkiej konsultantki Ireny Dulskiej oddziały, na których odbiera się mniej niż 400 porodów rocznie, mogą być mniej bezpieczne. Rada powiatu zajmie się sprawą 12 grudnia.`,
  },
};
export const pairs = readPairs(`
bridge +reworded The council's decision excludes private cars from Millrace Bridge starting 3 March while preserving access for buses, cyclists and ambulances.
bridge +format Following a debate lasting over four hours, councillors approved the closure by 14 votes to 9, with 2 abstentions.
bridge +negated Engineers identified cracking in two of the five arches but stopped short of declaring the bridge an immediate danger.
bridge +format Repair costs are put at around £2.4m, with the county pledging to cover 50% of the sum.
bridge +reworded Concerns among east-bank traders centre on a possible loss of customers, and store owner Jasper Quillan reports gathering 1,150 signatures in opposition.
bridge +pronoun Council leader Odette Farrimond dismissed Quillan's assertion that traders were left out of consultation, citing three public meetings in October.
bridge +reworded The measure takes the form of an 18-month trial, with a comprehensive review to precede any decision on permanence.
bridge -role Hardware store owner Jasper Quillan pointed to three public meetings in October to counter the claim that traders had not been consulted.
bridge -negation A survey last autumn found cracks in two of the five arches and concluded that the structure was in immediate danger.
bridge -hedge The closure will drive customers away from shops on the east bank, where 1,150 signatures have been collected against it.
bridge -number Council leader Odette Farrimond argued that the 1911 bridge was never built to carry 6,800 vehicles a day.
bridge -addition The county will pay half of the £2.4 million repair bill, with the remainder to be financed through higher parking charges.
bridge -scope Under the plan approved by 14 councillors, all motor vehicles will be barred from Millrace Bridge from 3 March.
results +reworded Margin pressure from costlier cooking oil and packaging accompanied a 12% decline in quarterly net profit to $47.3 million, despite revenue growth of 4%.
results +reworded Asia emerged as the fastest-growing region with a 19% increase in sales, in contrast to stagnation in North America.
results +synonym Greenfork, acquired by Brellan for $90 million in 2021, recorded a quarterly loss for the first time.
results +negated Despite earlier reports of negotiations with Ostrander, the chief executive denied that a sale of the Greenfork brand was under consideration.
results +reworded The possible elimination of as many as 300 positions at the Pell Harbor plant remains undecided.
results +compressed Full-year revenue guidance of $2.4–2.5 billion was maintained, while the dividend was increased by two cents to 22 cents per share.
results -comparison Brellan raised its full-year revenue forecast to between $2.4 billion and $2.5 billion and its dividend to 22 cents a share.
results -role According to two people familiar with the matter, Ostrander Group was in talks to sell a brand to its rival Brellan.
results -hedge Finance chief Dev Rangarajan announced the elimination of 300 jobs at the Pell Harbor plant.
results -name The vegetarian brand Corvale, purchased by Brellan in 2021 for $90 million, posted its first quarterly loss.
results -number Third-quarter net profit declined 12 percent to $43.7 million even as revenue climbed to $612 million.
results -addition Greenfork posted its first quarterly loss amid waning consumer appetite for plant-based meals.
results -addition Shares in Brellan closed 3.1 percent lower, their steepest decline of the year.
seagrass +reworded New research suggests that the carbon storage capacity of seagrass meadows could be considerably greater than earlier assumptions.
seagrass +passive The analysis draws on 214 sediment cores that were collected by Ingrid Malvaux's team from 38 coastal sites between 2019 and 2023.
seagrass +fused Carbon content averaged approximately 1.7 times the level recorded in the national inventory, and the oldest layers date back some 4,200 years.
seagrass +negated Water depth showed no relationship to the quantity of carbon stored, whereas sheltered bays held more than exposed shores.
seagrass +pronoun Geochemist Tobias Renwick noted that a small number of locations held the majority of the carbon.
seagrass +reworded Malvaux warned against extending the findings to tropical species in the absence of additional sampling.
seagrass +passive A third of the study was funded by the environment ministry, which intends to update the inventory in 2026.
seagrass -hedge In winter, when the survey took no samples, storms wash the stored carbon away, Paolo Estrin said.
seagrass -role Paolo Estrin, a marine ecologist on Malvaux's team, described the data as impressive while noting the absence of winter measurements.
seagrass -comparison Exposed shores stored more carbon than sheltered bays, while water depth played no discernible role.
seagrass -quote Co-author Tobias Renwick said, "We were alarmed by how uneven the picture is."
seagrass -addition The environment ministry plans to revise the inventory in 2026 and to extend legal protection to the meadows.
seagrass -number The environment ministry financed two thirds of the study, which covered 38 sites along the Varden coast.
verdict +reworded Former museum director Leonard Askwith was cleared of fraud but convicted of falsifying records, exposing him to a prison term of up to four years.
verdict +fused After three days of deliberation, jurors remained unpersuaded of any personal enrichment but accepted that inventory entries had been altered to conceal the disappearance of the works.
verdict +reworded The defence announced an appeal, with lawyer Priya Dunmore attributing her client's errors to fear rather than greed.
verdict +negated Contrary to curator Helena Voss's testimony of two warnings to the board in 2016, then-chairman Sir Nigel Prout maintained that none had reached him.
verdict +format According to police, 4 of the 11 paintings have since been recovered.
verdict +reworded The museum has yet to disclose whether it will take legal action against Askwith over the outstanding works.
verdict -hedge Between 2014 and 2018, Askwith sold eleven paintings from the museum's storerooms and pocketed £380,000.
verdict -role Former curator Helena Voss denied having received any warning, although chairman Sir Nigel Prout testified that he had alerted the board twice in 2016.
verdict -negation Jurors convicted Leonard Askwith of fraud but cleared him of falsifying records.
verdict -date Sentencing is scheduled for 27 January, with a maximum of four years in prison.
verdict -name Prosecutor Callum Dunmore expressed respect for the verdict, while the defence intends to appeal.
verdict -addition Police say four of the paintings have since been recovered from private collections abroad.
verdict -scope All of the missing paintings have since been recovered, according to police.
bicycle +reworded Winter use demands greater bicycle maintenance, primarily because salt can corrode a chain within as little as six weeks.
bicycle +reworded A rinse with lukewarm water is recommended after each salty ride, whereas pressure washers are to be avoided owing to the risk of water penetrating the bearings.
bicycle +compressed Chain care consists of drying, the application of a drop of wet lubricant to every link, and removal of the excess after ten minutes.
bicycle +format Lubrication is advised about every 150 km, around double the summer frequency.
bicycle +synonym The mechanic regards studded tyres, priced at $80 to $140 a pair, as worthwhile only for frequent riders on icy surfaces.
bicycle +negated Voltrane states that freezing conditions can cut the range of e-bikes by as much as 30% without causing permanent harm.
bicycle +trimmed E-bike batteries left unused for several weeks are best kept indoors with a charge level of 40–60%.
bicycle -number For improved grip on wet leaves, a reduction in tyre pressure of about 15 percent is recommended.
bicycle -comparison The chain should be lubricated about every 150 kilometres, roughly half as often as in summer.
bicycle -negation Lindqvist advises removing salt after every ride with lukewarm water or a pressure washer.
bicycle -scope Lindqvist considers studded tyres a worthwhile purchase for everyone who cycles through the winter.
bicycle -hedge The range of electric bikes shrinks by 30 percent in frost, though the cold leaves no lasting damage.
bicycle -addition Lower tyre pressure provides better grip on wet leaves and prolongs the life of the tyres.
kettles +reworded Kestrel Home has initiated a recall of some 74,000 electric kettles across the United States and Canada owing to handles that can detach.
kettles +negated The recall extends to KH-20 and KH-25 units produced from February 2022 to June 2023 but excludes the larger KH-40.
kettles +compressed Reports of broken handles total 132, of which 17 involved burns; there have been no deaths.
kettles +reworded Owners are entitled to a free replacement or complete reimbursement, with a photo of the serial number required but no receipt.
kettles +passive Responsibility for the defect was placed by a company spokesman on a screw from an unnamed external supplier.
kettles +fused The possibility of a fine is under examination, and a consumer advocate has faulted Kestrel for a five-month delay following the first report.
kettles -role Consumer advocate Lucille Barron attributed the defect to a screw from an outside firm, which she declined to name.
kettles -negation To obtain a replacement or refund, owners must submit a receipt together with a photo of the serial number.
kettles -number Kestrel is aware of 132 incidents of handles breaking off, including 71 that resulted in burns.
kettles -hedge The consumer safety office will impose a fine on Kestrel following the recall.
kettles -quote Spokesman Aaron Tighe insisted that the company "acted as soon as the first report came in".
kettles -addition Ohio customer Brenda Oyelaran, who said she spent two nights in hospital after a spill, is seeking compensation from the company.
kettles -name The affected kettles were sold for $35 to $60 at Marlow & Barron stores and online.
handball +reworded Mit einem 29:27-Erfolg gegen Titelverteidiger HC Wesermark sicherte sich der TSV Grünfelde erstmals den Nordpokal.
handball +fused Nach einem Rückstand von drei Toren zur Halbzeit gelang Grünfelde die Wende, wobei die eingewechselte Torhüterin Mia Petersdorf elf Würfe abwehrte.
handball +synonym Mit neun Treffern, darunter vier Siebenmeter, war Jule Brandhorst die erfolgreichste Schützin der Partie.
handball +negated Trainer Holger Dressel haderte mit zwei späten Zeitstrafen, gab den Schiedsrichterinnen jedoch keine Schuld an der Niederlage.
handball +reworded Bei der in der 41. Minute verletzt ausgeschiedenen Anna Tiedge vermutet der Verein einen Kreuzbandriss; Klarheit soll eine Untersuchung am Montag bringen.
handball +pronoun Petersdorf, deren Vertrag im Juni endet, dementierte Spekulationen über einen Wechsel nach Dänemark.
handball +reworded Die Siegprämie beläuft sich auf 60.000 Euro und damit auf das Doppelte des Betrags für den Verlierer.
handball -hedge Kreisläuferin Anna Tiedge erlitt in der 41. Minute einen Kreuzbandriss und musste vom Feld getragen werden.
handball -comparison Grünfelde ging mit einer Führung von drei Toren in die Pause und setzte sich schließlich mit 29:27 durch.
handball -role Der Wesermarker Trainer Holger Dressel würdigte Petersdorfs Leistung mit den Worten, sie habe der Mannschaft das Spiel gerettet.
handball -addition Der TSV Grünfelde gewann erstmals den Nordpokal und qualifizierte sich damit für den Europapokal.
handball -negation Die 18-jährige Torhüterin Mia Petersdorf, deren Vertrag im Juni ausläuft, bestätigte einen Wechsel nach Dänemark.
handball -number Erfolgreichste Werferin des Endspiels war Jule Brandhorst mit neun Toren, darunter fünf Siebenmeter.
waerme +reworded Bis Ende 2031 ist für etwa 3.800 Haushalte im Bruchheimer Süden der Anschluss an ein neues Fernwärmenetz vorgesehen.
waerme +format Von den Kosten in Höhe von 54 Mio. Euro entfallen 40 % auf das Land.
waerme +fused Als wichtigste Wärmequellen dienen geklärtes Abwasser und ein Rechenzentrum, während ein Gaskessel lediglich als Reserve für sehr kalte Tage erhalten bleibt.
waerme +negated Nach Zusicherung der Oberbürgermeisterin soll der Anschluss freiwillig sein.
waerme +reworded Die Sorge des Mietervereins gilt einem möglichen Anstieg der Nebenkosten um bis zu 15 Prozent, wohingegen der Geschäftsführer für die ersten fünf Jahre einen Preis unterhalb des heutigen Gaspreises in Aussicht stellt.
waerme +reworded Die FWB enthielt sich im Stadtrat und bemängelte das Fehlen eines Wirtschaftlichkeitsgutachtens, dessen Vorstellung für Februar angekündigt ist.
waerme -negation Im Stadtrat fand das Vorhaben eine Mehrheit, lediglich die FWB stimmte dagegen.
waerme -hedge Durch das neue Netz steigen die Nebenkosten der Mieter um 15 Prozent.
waerme -name Rolf Vollrath, Vorsitzender des Mietervereins, befürchtet höhere Nebenkosten.
waerme -date Der Baubeginn in der Lerchenstraße ist voraussichtlich für August 2026 vorgesehen.
waerme -scope Bis Ende 2031 sollen sämtliche Haushalte der Stadt Bruchheim an ein neues Fernwärmenetz angeschlossen werden.
waerme -comparison Geschäftsführer Matthias Querfurt geht davon aus, dass der Wärmepreis in den ersten fünf Jahren über dem heutigen Gaspreis liegt.
waerme -addition Die Wärme soll vor allem aus geklärtem Abwasser und einem Rechenzentrum stammen, wodurch der CO2-Ausstoß der Stadt um ein Drittel sinkt.
festival +reworded Premier long métrage de Maud Escoffal, « La Dernière Cordée » a remporté l'Edelweiss d'or par une décision unanime du jury.
festival +reworded La fréquentation s'est élevée à 31 500 spectateurs sur neuf jours, en progression de 8 % sur un an d'après les organisateurs.
festival +passive Le documentaire « Névés » a été récompensé par le prix du public en l'absence de son réalisateur, Luc Tannaz.
festival +fused Hélène Garrigou quittera en mars la direction du festival, qu'elle assurait depuis douze ans, sans que sa succession soit réglée à ce stade.
festival +negated La directrice rejette tout lien entre son départ et la réduction de la subvention régionale, passée de 450 000 à 320 000 euros.
festival +reworded Le maire évoque un possible raccourcissement de la prochaine édition à sept jours, l'arbitrage étant attendu à l'automne.
festival +reworded En raison d'un retard de chantier, la réouverture du Chamois, fermé depuis 2017, n'interviendra pas dans les délais.
festival -cause Hélène Garrigou quitte la tête du festival après douze ans en raison de la diminution de la subvention régionale.
festival -hedge Le programmateur Karim Beldjoudi prendra la succession d'Hélène Garrigou, qui part en mars.
festival -name Présidé par Philippe Lancrey, le jury a décerné à l'unanimité l'Edelweiss d'or à Maud Escoffal.
festival -number La subvention régionale a été ramenée de 450 000 à 230 000 euros.
festival -quote « Je pars sereine, mais épuisée », a déclaré Hélène Garrigou.
festival -addition Le prix du public, doté de 10 000 euros, a été attribué au documentaire suisse « Névés » de Luc Tannaz.
lluvias +reworded El temporal causó dos víctimas mortales y la evacuación de alrededor de 1.400 personas, mientras continúa desaparecido un hombre de 73 años.
lluvias +reworded La acumulación de 212 litros por metro cuadrado en solo seis horas constituye el máximo desde 1987.
lluvias +fused El desbordamiento del Almadraz provocó el corte de la carretera provincial 415, cuya reapertura no se espera antes del lunes.
lluvias +pronoun La delegada Pilar Montesclaros rechazó las críticas del alcalde por el supuesto retraso de la alerta y sostuvo que el aviso se emitió cuarenta minutos antes de la crecida.
lluvias +negated Aunque la fiscalía ha iniciado diligencias, de momento nadie figura como investigado.
lluvias +reworded Las pérdidas, concentradas en viñedos y almendros, podrían rebasar los 18 millones de euros según las estimaciones de los agricultores.
lluvias -scope El suministro eléctrico ya se ha restablecido en la totalidad de los pueblos de la comarca.
lluvias -role El alcalde Damián Ferrer Lozano aseguró que el aviso se envió a las 14.10, cuarenta minutos antes de la crecida.
lluvias -hedge Los daños en viñedos y almendros superan los 18 millones de euros.
lluvias -number Las inundaciones en Altavera dejaron dos fallecidos y forzaron la evacuación de unas 4.100 personas.
lluvias -negation El meteorólogo Andrés Quiroga prevé una mejoría a partir del viernes y descarta nuevas tormentas en la costa.
lluvias -name Continúa la búsqueda de un hombre de 73 años desaparecido en el municipio de Torrecid.
lluvias -addition El río Almadraz se desbordó en tres puntos, cortó la carretera provincial 415 y arrasó varias viviendas.
tessuto +reworded Filanda Morosi ha sviluppato in quattro anni un tessuto derivato dagli scarti del riso, con una spesa di 6,8 milioni di euro coperta per metà da fondi europei.
tessuto +format A detta dei tecnici aziendali, il fabbisogno idrico della produzione è inferiore del 35% a quello del cotone.
tessuto +negated L'amministratrice delegata ha precisato che l'obiettivo è proporre un'alternativa al cotone, non rimpiazzarlo.
tessuto +reworded L'ingresso nei punti vendita è previsto per settembre, con una fascia di prezzo compresa tra 49 e 120 euro.
tessuto +fused Oltre all'ordine di 25.000 camicie da parte di Portanova, si registra l'interesse di altre due catene, finora senza contratti firmati.
tessuto +compressed Con 60 lavaggi superati, il tessuto si colloca per resistenza tra la viscosa e il cotone.
tessuto +reworded Secondo Elisa Tarquini rimane aperta la questione dell'effettiva compostabilità del materiale.
tessuto -comparison Nei test il tessuto ha resistito a 60 lavaggi, più del cotone ma meno della viscosa.
tessuto -hedge Secondo Davide Rumon, la domanda di scarti ha fatto salire i prezzi per gli allevatori.
tessuto -name La chimica Elisa Tarquini ha esaminato il tessuto su incarico dell'associazione Terra Chiara.
tessuto -negation Dopo l'ordine di 25.000 camicie da parte di Portanova, anche altre due catene hanno sottoscritto un contratto.
tessuto -number Chiara Bonvento ha replicato che il fabbisogno dell'azienda è inferiore al dieci per cento degli scarti della regione.
tessuto -addition I primi capi arriveranno nei negozi a settembre, con prezzi tra 49 e 120 euro, e saranno disponibili anche online.
nachttrein +reworded Noordlijn beëindigt per 14 december de nachtelijke treinverbinding Havelmonde–Oosterbree, met behoud van de bestaande dienstregeling overdag.
nachttrein +reworded De gemiddelde bezetting van 68 reizigers per rit bleef vorig jaar ver onder de 110 die volgens de vervoerder nodig zijn voor een kostendekkende exploitatie.
nachttrein +negated Spoorbelang-voorzitter Anouk Terwiel houdt de mogelijkheid van een rechtszaak open.
nachttrein +reworded De directeur schrijft de reizigersgroei in het voorjaar grotendeels toe aan een tijdelijke korting van 25%.
nachttrein +fused Reeds gekochte kaartjes worden binnen drie weken automatisch terugbetaald, terwijl houders van een jaarabonnement zelf een verzoek moeten indienen.
nachttrein +passive Door wethouder Fenna Drost wordt de mogelijkheid van een nachtbus onderzocht, waarvan de jaarlijkse kosten op circa 4 ton worden geraamd.
nachttrein -number De nachttrein trok vorig jaar gemiddeld 86 reizigers per rit, terwijl er minstens 110 nodig zijn om uit de kosten te komen.
nachttrein -negation Reizigers krijgen hun kaartje binnen drie weken terugbetaald en kunnen daarnaast aanspraak maken op een vergoeding voor hotelkosten.
nachttrein -hedge Reizigersvereniging Spoorbelang stapt naar de rechter om het schrappen van de nachttrein aan te vechten.
nachttrein -role Volgens Anouk Terwiel was de stijging van het aantal reizigers vooral te danken aan een tijdelijke korting van 25 procent.
nachttrein -scope Alle houders van kaartjes en jaarabonnementen krijgen hun geld automatisch terug.
nachttrein -addition De 23 medewerkers van de nachttrein behouden volgens Noordlijn hun baan en worden ingezet op de dagtreinen.
nachttrein -negation Havelmonde heeft besloten niet mee te betalen aan een nachtbus, die ongeveer 400.000 euro per jaar zou kosten.
cafe +trimmed O novo aplicativo da Lumeo destina-se à identificação de pragas do café por meio de fotografias tiradas com o celular.
cafe +compressed A taxa de acerto de 91% informada pela empresa supera os 84% obtidos em avaliação independente da Universidade de Serra Clara.
cafe +reworded Agricultores com no máximo 20 hectares têm acesso sem custo, ao passo que os outros arcarão com uma mensalidade de R$ 59.
cafe +passive Um aporte de R$ 12 milhões foi feito em março pelo fundo Ipê Capital, que ficou com uma participação de 18%.
cafe +negated A fundadora rejeitou a hipótese de venda da empresa a uma multinacional de defensivos.
cafe +reworded Sem lucro até o momento, a companhia projeta atingir o ponto de equilíbrio em 2027.
cafe +reworded A dependência de conexão à internet restringe a utilização do aplicativo em regiões remotas.
cafe -hedge A cooperativa Campo Unido, com 2.300 famílias, adotará o sistema na próxima safra.
cafe -role Segundo a Universidade de Serra Clara, o sistema acerta em 91% dos casos, enquanto a própria Lumeo fala em 84%.
cafe -quote "Queremos que o pequeno agricultor decida sozinho, sem precisar ouvir o agrônomo", disse a fundadora, Thaís Meirinho.
cafe -addition O agrônomo Valdir Sampaio testou o aplicativo durante quatro meses, elogiou a rapidez e relatou economia no uso de defensivos.
cafe -date A companhia ainda não é lucrativa e espera alcançar o equilíbrio em 2026.
cafe -scope O acesso ao aplicativo é gratuito para todos os produtores de café.
szpital +synonym Z początkiem lutego w jodłowieckim szpitalu powiatowym przestanie działać oddział położniczy, którego roczny deficyt sięgnął 3,6 mln złotych.
szpital +format W zeszłym roku na oddziale przyszło na świat 217 dzieci, czyli o blisko 1/3 mniej niż w 2019 r.
szpital +negated Dyrektor zapowiedział utrzymanie poradni ginekologicznej.
szpital +fused Rodzące będą kierowane do odległego o 34 km szpitala w Zalesinie, a 19 z 26 położnych i pielęgniarek zaproponowano pracę na innych oddziałach.
szpital +reworded Zdaniem przewodniczącej związku dyrekcja zaniechała rozmów z personelem, a sprzeciw wobec zamknięcia poparło podpisami ponad 5 tys. mieszkańców.
szpital +reworded Starosta dopuścił możliwość dofinansowania oddziału przez powiat, zastrzegając jednak limit miliona złotych rocznie.
szpital -hedge Starosta Tomasz Grabiński zapowiedział, że powiat będzie dopłacał do oddziału milion złotych rocznie.
szpital -negation Ministerstwo Zdrowia opowiedziało się za zamknięciem oddziału położniczego w Jodłowcu.
szpital -scope Wszystkie położne i pielęgniarki z zamykanego oddziału otrzymały propozycję pracy na innych oddziałach.
szpital -role Starosta Tomasz Grabiński nazwał zamknięcie oddziału „wyrokiem dla całego powiatu”.
szpital -date Sprawą zamknięcia oddziału położniczego rada powiatu zajmie się 21 grudnia.
szpital -cause Dyrektor Marek Sobieraj uzasadnił zamknięcie oddziału brakiem lekarzy.
szpital -comparison W ubiegłym roku na oddziale urodziło się 217 dzieci, o prawie jedną trzecią więcej niż w 2019 roku.
`);
