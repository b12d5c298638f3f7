// A harder set than the other, by another hand, which did not know how the check works: close to the article in all but one
// thing. All places, people, firms and events are invented.
export const articles = {
  harbour: {
    language: 'en',
    text: `Port Ellery's council voted 9 to 4 on Tuesday, March 12, to spend $2.4 million on rebuilding the north pier, which was damaged by a storm in November 2023. Work is due to begin in June and should take 14 months, said harbour master Joan Tressick.
The decision ended a long dispute between the council and the fishing cooperative Blue Net, which represents 63 boats. The cooperative had sued the council in January, arguing that the port had ignored safety warnings. It withdrew the suit on March 8 after Mayor Daniel Orr promised in writing that no berths would be lost.
"We did not want a court fight, we wanted a pier," said Blue Net's chairwoman, Lena Hask. Councillor Peter Voss, who voted against the plan, criticised Orr for agreeing to it "behind closed doors".
Fish landings at the port fell by 18 percent last year, to 1,150 tonnes. The council believes the new pier may attract as many as 20 additional boats, but it has not carried out a study. A contractor, Marlow Works, allegedly inflated the price of the 2019 repairs; the company denies this. Unlike those repairs, the project will be paid for entirely by the county (fees for berth holders will not rise before 2026).`,
  },
  barrel: {
    language: 'en',
    text: `A rain barrel that stays full through the winter can crack, and a cracked barrel cannot be repaired reliably. Ruth Amsel, who looks after 40 barrels for the Hollin Seed Trust, advises emptying yours before the first hard frost, which in the Calder Valley usually comes around October 20.
Start by disconnecting the downpipe and opening the tap. A 200-litre barrel takes about 25 minutes to drain. Scrub the inside with a mixture of one part vinegar to four parts water; do not use bleach, because traces of it may harm young plants in spring. Rinse twice.
Leave the tap open and turn the barrel upside down, or cover it with a lid. "Most people forget the tap, and the tap is what breaks first," Amsel says. A replacement tap costs between $8 and $15, far less than a new barrel at roughly $120.
In a survey of 310 members that the trust carried out in 2022, 35 percent said they had lost a barrel to ice; among those with wooden barrels, the share was lower, at 12 percent. Plastic reportedly becomes brittle after about ten years in the sun. Amsel's colleague Theo Lund taught her the method in 2009, and it has not changed since.`,
  },
  naps: {
    language: 'en',
    text: `People who nap for less than half an hour in the early afternoon may remember new words better than those who do not nap, according to a study published on May 7 in the Northfield Journal of Sleep.
Researchers led by Dr. Amina Solberg at Carrow University followed 1,248 adults aged 40 to 65 for three years. Those who took short naps recalled an average of 11.2 of 20 words in a test, compared with 9.6 words among participants who never napped. Naps of more than 90 minutes showed no benefit, and long nappers scored slightly lower than non-nappers.
The study does not prove that napping improves memory, Solberg cautioned. “It could be that people with good memories simply plan their rest better,” she said. The team did not measure how well participants slept at night, although 27 percent wore a wrist sensor during the first month.
Professor Igor Hanley of the Westmark Institute, who was not involved in the work, praised Solberg's team for its large sample but questioned the word test, which he called “a blunt tool”. In 2018 Hanley had published a smaller study that found no effect. The new work was funded with $3 million from the Odell Foundation, which is said to be planning a follow-up in 2026.`,
  },
  trial: {
    language: 'en',
    text: `A jury in Dunmore County on Thursday acquitted the former bank manager Owen Castell of fraud but found him guilty of forging two signatures. Judge Miriam Adeyo will sentence him on September 14; he faces up to three years in prison.
Prosecutors said Castell had moved $640,000 from the accounts of an elderly client, Harriet Bloom, to a company run by his brother-in-law, Felix Rao. Rao, who has not been charged, testified on the trial's fourth day that Castell had never told him where the money came from. Bloom's niece, Clara Bloom, reported Castell to the police in August 2021 after noticing eleven transfers.
The defence argued that Bloom had lent the money willingly. Castell allegedly shredded documents in the week before his arrest, but the jury heard no direct evidence of this. "He made mistakes with paper, not with other people's money," his lawyer, Simone Vance, told the court.
The jury of seven women and five men deliberated for 16 hours, longer than in any other case in the county this year. Fewer than 30 of the 52 witnesses on the list were called. Vance said her client would appeal; prosecutor Neil Darrow declined to comment. The bank, Fenwick Savings, dismissed Castell in 2022 and has since repaid Bloom half of the sum.`,
  },
  pumpen: {
    language: 'de',
    text: `Der Pumpenhersteller Kaldenbach AG aus Wiesenrode hat im dritten Quartal 1.250 Mitarbeiter beschäftigt, 80 mehr als ein Jahr zuvor. Der Umsatz stieg um 6,5 Prozent auf 48,2 Millionen Euro, der Gewinn sank dagegen von 5,1 auf 4,3 Millionen Euro. Grund dafür seien vor allem höhere Stahlpreise, teilte Finanzchefin Birgit Lohmann am 4. November mit.
Vorstandschef Henning Raabe kündigte an, das Werk in Altmoor nicht zu schließen. „Wir brauchen Altmoor, und Altmoor braucht uns“, sagte er vor Aktionären. Die Gewerkschaft hatte Raabe im Sommer vorgeworfen, die Belegschaft zu spät informiert zu haben. Betriebsratschef Yusuf Demirel lobte Lohmann, die dem Betriebsrat im September alle Zahlen offengelegt hatte.
Der Konkurrent Tessner soll Kaldenbach im Frühjahr ein Übernahmeangebot gemacht haben; beide Unternehmen äußerten sich dazu nicht. Im kommenden Jahr könnte Kaldenbach laut Lohmann erstmals in Kanada verkaufen. Mehr als ein Drittel des Umsatzes erzielt die Firma im Ausland, vor zehn Jahren war es noch weniger als ein Fünftel.
Die Dividende bleibt unverändert bei 1,10 Euro je Aktie. Angeblich prüft der Vorstand außerdem den Verkauf der Gartensparte, die 1987 gegründet wurde und keinen Gewinn abwirft.`,
  },
  sturm: {
    language: 'de',
    text: `Das Sturmtief „Ottilie“ hat in der Nacht zum Freitag im Norden der Region Brackenland schwere Schäden angerichtet. Auf dem Hohen Zirn wurden Böen von 137 Kilometern pro Stunde gemessen, der höchste Wert seit 2007. In Lindow fielen innerhalb von sechs Stunden 74 Liter Regen pro Quadratmeter.
Etwa 12.000 Haushalte waren zeitweise ohne Strom; am Freitagmittag waren es noch 900. Eine 58-jährige Autofahrerin wurde leicht verletzt, als ein Baum auf die Landstraße stürzte. Tote gab es nicht. Die Feuerwehr rückte zu 340 Einsätzen aus, mehr als doppelt so vielen wie beim Sturm im Januar.
Lindows Bürgermeisterin Katrin Solveig kritisierte den Wetterdienst Nordwarte, der erst um 22.15 Uhr gewarnt habe. Dessen Sprecher Jan Petersen wies das zurück: „Die erste Meldung ging schon am Nachmittag hinaus.“ Innenminister Paul Brandner stellte sich hinter Petersen und sagte den Gemeinden 1,5 Millionen Euro Soforthilfe zu.
Am Wochenende lässt der Wind nach, im Süden könnte es am Sonntag, dem 23. Februar, noch einmal bis zu zehn Zentimeter schneien. Ein Damm an der Orle ist möglicherweise beschädigt. Die Temperaturen liegen mit 2 bis 5 Grad unter dem üblichen Wert. Die Schulen in Lindow bleiben am Montag geschlossen, die in Zirnbach nicht.`,
  },
  pont: {
    language: 'fr',
    text: `Le pont des Tisserands, à Valmorin, a été construit entre 1742 et 1751 par l'architecte Étienne Maresquier, à la demande de la comtesse Adélaïde de Brioux. Long de 186 mètres, il comptait à l'origine onze arches ; il n'en reste que neuf, deux ayant été détruites par la crue du 3 mars 1836.
Les travaux ont coûté 420 000 livres, soit plus du double de la somme prévue. La comtesse aurait vendu ses bijoux pour payer les ouvriers, mais aucun document ne le confirme. Selon l'historienne Solène Garrigue, Maresquier a renvoyé son associé, Louis Panat, après une dispute au sujet des fondations. « Panat avait raison, et le fleuve l'a prouvé », écrit-elle.
Avant le pont, les marchands devaient prendre un bac, et le trajet durait près de deux heures. En 1760, le trafic du port avait baissé de 30 %, tandis que les foires de Valmorin attiraient davantage de visiteurs. Le péage n'a jamais été appliqué aux habitants de la ville.
Classé en 1921, le pont n'est plus ouvert aux voitures depuis 2004. La mairie pourrait y installer un éclairage de nuit, un projet estimé à 1,2 million d'euros. La moitié de cette somme serait versée par la Fondation Orsel.`,
  },
  tramway: {
    language: 'fr',
    text: `La ligne de tramway T5 de Clairval ne rouvrira pas avant le 15 octobre, a annoncé lundi la régie Transval. Fermée depuis un déraillement survenu le 28 juin, elle transportait chaque jour 34 000 voyageurs. L'accident avait fait sept blessés, dont deux graves, mais aucun mort.
Selon un rapport provisoire, une pièce d'aiguillage défectueuse serait à l'origine du déraillement. Le fabricant de la pièce, Ferrolac, conteste ces conclusions. Son directeur, Marc Delaunoy, accuse Transval d'avoir négligé l'entretien. « Nos pièces étaient conformes, leurs contrôles ne l'étaient pas », a-t-il déclaré. La maire, Inès Kerhoas, a convoqué Delaunoy et la présidente de Transval, Agathe Rimbert, le 9 septembre.
Les bus de remplacement coûtent 85 000 euros par semaine à la ville. Moins de la moitié des usagers s'en disent satisfaits, d'après un sondage mené auprès de 600 personnes ; ils étaient 62 % à être contents du tramway. Le conducteur, qui avait été suspendu, a été blanchi et a repris le travail en août.
Les abonnés seront remboursés à hauteur de 40 euros. L'opposition réclame la démission de Rimbert, qui l'exclut. La T5 pourrait être prolongée jusqu'à Sainte-Aure d'ici 2028, mais le financement n'est pas encore assuré.`,
  },
  final: {
    language: 'es',
    text: `El Deportivo Almenara venció por 3-2 al Real Sotavento el sábado 18 de mayo ante 21.400 espectadores y se proclamó campeón de la Copa Meridional por cuarta vez en su historia.
El partido empezó mal para el Almenara. Bruno Acosta adelantó al Sotavento en el minuto 11 y el portero Iván Leal no pudo evitar el segundo tanto, obra de Matías Ferrer, en el 34. Tras el descanso, la entrenadora Nuria Campal sustituyó a Óscar Vidal por el juvenil Dani Robles, de 17 años, que marcó dos goles en menos de diez minutos. El tercero llegó de penalti en el 89: lo lanzó el capitán, Hugo Sanz.
«No les pedí milagros, les pedí paciencia», dijo Campal. El técnico rival, Ramiro Ortega, criticó al árbitro, Luis Pardo, que no consultó el vídeo en la jugada decisiva. Ferrer presuntamente insultó a Pardo en el túnel de vestuarios y podría ser sancionado con hasta cuatro partidos.
El Almenara tuvo menos posesión que su rival (41 %), pero remató el doble: 16 veces frente a 8. El club, que debe 2,3 millones de euros, recibirá un premio de 500.000 euros. Según la prensa local, Robles estaría negociando con un equipo portugués; el jugador no lo ha confirmado.`,
  },
  embalse: {
    language: 'es',
    text: `El embalse de Peñarrosa está al 23 % de su capacidad, el nivel más bajo desde 1995, según el informe que la Agencia del Agua de Montellano publicó el 2 de agosto. Hace un año estaba al 41 %.
Desde el lunes, los 58.000 habitantes de la comarca no pueden regar jardines ni llenar piscinas. Las multas van de 200 a 3.000 euros. La agricultura, que consume más de dos tercios del agua, tendrá que reducir su gasto en una cuarta parte.
La consejera Elvira Montes acusó a la empresa Hidrosur de haber ocultado las fugas de la red, que pierde 1,8 millones de metros cúbicos al año. «Nadie nos avisó hasta que fue tarde», afirmó. Hidrosur lo niega y sostiene que envió tres informes en 2022. El portavoz de los regantes, Joaquín Tévar, defendió a la empresa y pidió ayudas por valor de 6 millones de euros.
Los expertos creen que las lluvias podrían volver en octubre, pero no descartan otro otoño seco. Un alcalde de la zona presuntamente llenó su piscina después de la prohibición; la fiscalía lo investiga. En la vecina Valdeoro, donde se reutiliza el agua, el consumo bajó un 15 % en cinco años y de momento no hay restricciones.`,
  },
  museum: {
    language: 'nl',
    text: `Het Scheepvaartmuseum van Oudervliet krijgt een nieuwe vleugel van 1.600 vierkante meter. De gemeenteraad stemde woensdag 5 februari met 21 tegen 10 stemmen in met de plannen van architectenbureau Halm & Zoon. De bouw kost 13,5 miljoen euro, waarvan de provincie een derde betaalt.
Directeur Marijke van Tol zei dat het museum in 2023 voor het eerst meer dan 200.000 bezoekers trok, 12 procent meer dan in het jaar ervoor. ‘We barsten letterlijk uit onze voegen’, zei zij. Het gebouw is volgens haar te klein: nog geen kwart van de collectie is te zien.
Niet iedereen is blij. Buurtvereniging De Kade vreest overlast en stapt mogelijk naar de rechter. Wethouder Ruben Faber verweet de vereniging dat zij nooit op zijn uitnodigingen had gereageerd. Voorzitter Els Brouwer spreekt dat tegen. De aannemer zou in 2019 steekpenningen hebben betaald; bewijs daarvoor is niet gevonden.
Verzamelaar Otto Wiering schonk het museum in december 84 scheepsmodellen. Die worden vanaf 1 juli 2026 getoond, als de vleugel opengaat. De toegangsprijs stijgt dan van 12 naar 14,50 euro, maar blijft lager dan die van het stadsmuseum. Kinderen tot twaalf jaar hoeven niet te betalen.`,
  },
  mosaico: {
    language: 'it',
    text: `Un mosaico romano di 48 metri quadrati è stato scoperto a Borgo Savello durante i lavori per una nuova scuola. Il ritrovamento risale al 19 aprile, ma il Comune lo ha annunciato soltanto ieri.
Secondo l'archeologa Lidia Ferrante, dell'Università di Montecalvo, il pavimento potrebbe risalire al II secolo e sarebbe appartenuto alla villa di un mercante. «Non avevamo mai visto colori così vivi in questa valle», ha detto Ferrante. Circa il 70 per cento delle tessere è intatto; gli scavi non hanno restituito monete.
L'impresa Edilnova ha avvisato la Soprintendenza dopo tre giorni, più tardi di quanto preveda la legge. Il sindaco, Corrado Billi, ha difeso l'impresa e ha criticato la soprintendente, Teresa Lanzi, che aveva bloccato il cantiere. Un operaio avrebbe portato via alcune tessere: i carabinieri indagano.
La scuola, che doveva ospitare 320 alunni da settembre, non aprirà prima di gennaio. I suoi costi sono saliti da 4 a 5,2 milioni di euro; la Regione ne coprirà la metà. Dopo il restauro, affidato a un gruppo di dodici esperti, il mosaico sarà esposto nel museo locale, che l'anno scorso ha avuto meno di 9.000 visitatori. Il biglietto costerà 6 euro.`,
  },
};

export const pairs = [
  // harbour (en)
  {
    article: 'harbour',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Fish landings at the port fell by 18 percent last year, to 1,150 tonnes.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Blue Net withdrew the suit on March 8 after Mayor Daniel Orr promised that no berths would be lost.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `By a vote of 9 to 4, Port Ellery's council approved $2.4 million to rebuild its storm-damaged north pier.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Blue Net, which represents 63 boats, dropped its lawsuit against the council once the mayor had given a written promise that no berths would disappear.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Orr was criticised by Councillor Voss, who had voted against the plan, for agreeing to it "behind closed doors".`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `The council thinks the new pier could draw up to 20 more boats, although no study has been done.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'number-format',
    sentence: `On 12 March, the council voted nine to four to spend 2,400,000 dollars on rebuilding the north pier.`,
  },
  {
    article: 'harbour',
    isSupported: true,
    kind: 'number-format',
    sentence: `The work is due to start in June and should last fourteen months, according to harbour master Joan Tressick.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'number',
    sentence: `Fish landings at the port fell by 8 percent last year, to 1,150 tonnes.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'date',
    sentence: `The cooperative withdrew its suit on March 18 after the mayor promised in writing that no berths would be lost.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'name',
    sentence: `"We did not want a court fight, we wanted a pier," said Blue Net's chairwoman, Lena Hart.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'negation',
    sentence: `The council has carried out a study and believes the new pier may attract as many as 20 additional boats.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'hedge',
    sentence: `The contractor Marlow Works inflated the price of the 2019 repairs, although it denies this.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'roles',
    sentence: `The council had sued the fishing cooperative Blue Net in January, before the dispute was settled.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'roles',
    sentence: `Mayor Daniel Orr criticised Councillor Peter Voss for agreeing to the plan "behind closed doors".`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'comparison',
    sentence: `Fish landings at the port rose by 18 percent last year, to 1,150 tonnes.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'quote',
    sentence: `"Our boats have waited long enough for this pier," said Blue Net's chairwoman, Lena Hask.`,
  },
  {
    article: 'harbour',
    isSupported: false,
    kind: 'added',
    sentence: `Fish landings at the port fell by 18 percent last year because of the damage to the north pier.`,
  },

  // barrel (en)
  {
    article: 'barrel',
    isSupported: true,
    kind: 'verbatim',
    sentence: `A 200-litre barrel takes about 25 minutes to drain.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Ruth Amsel advises emptying your barrel before the first hard frost.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Amsel learned the method from her colleague Theo Lund in 2009.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Avoid bleach, since residues could harm young plants in the spring; instead, scrub the inside with vinegar and water at a ratio of one to four.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `At $8 to $15, a new tap is far cheaper than a new barrel, which costs about $120.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Members with wooden barrels reported such losses less often: 12 percent, compared with 35 percent of everyone surveyed.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'number-format',
    sentence: `In a 2022 survey of 310 trust members, 35% said they had lost a barrel to ice.`,
  },
  {
    article: 'barrel',
    isSupported: true,
    kind: 'number-format',
    sentence: `In the Calder Valley, the first hard frost usually comes around 20 October.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'number',
    sentence: `A replacement tap costs between $8 and $50, far less than a new barrel at roughly $120.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'date',
    sentence: `Empty your barrel before the first hard frost, which in the Calder Valley usually comes around November 20.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'name',
    sentence: `Ruth Amsel looks after 40 barrels for the Hollin Land Trust.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'negation',
    sentence: `A rain barrel that stays full through the winter can crack, but a cracked barrel can be repaired reliably.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'hedge',
    sentence: `Plastic becomes brittle after about ten years in the sun.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'roles',
    sentence: `Ruth Amsel taught the method to her colleague Theo Lund in 2009.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'comparison',
    sentence: `Among those with wooden barrels, the share who had lost one to ice was higher, at 12 percent.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'quote',
    sentence: `"A barrel left full is a barrel lost," Amsel says.`,
  },
  {
    article: 'barrel',
    isSupported: false,
    kind: 'added',
    sentence: `Cover the barrel with a lid to keep mosquitoes from breeding in it.`,
  },

  // naps (en)
  {article: 'naps', isSupported: true, kind: 'trimmed', sentence: `Naps of more than 90 minutes showed no benefit.`},
  {
    article: 'naps',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Short nappers recalled 11.2 of 20 words on average, whereas participants who never napped managed 9.6.`,
  },
  {
    article: 'naps',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Solberg warned that the study is not proof that napping makes memory better.`,
  },
  {
    article: 'naps',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Hanley, who took no part in the research, questioned the word test but praised the large sample.`,
  },
  {
    article: 'naps',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `The Odell Foundation, which funded the study, is reportedly planning a follow-up for 2026.`,
  },
  {
    article: 'naps',
    isSupported: true,
    kind: 'number-format',
    sentence: `A team led by Dr. Amina Solberg followed 1248 adults between the ages of 40 and 65 over 3 years.`,
  },
  {
    article: 'naps',
    isSupported: true,
    kind: 'number-format',
    sentence: `The Odell Foundation funded the new work with 3,000,000 dollars.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'number',
    sentence: `Researchers led by Dr. Amina Solberg followed 1,284 adults aged 40 to 65 for three years.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'date',
    sentence: `The study was published on May 17 in the Northfield Journal of Sleep.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'name',
    sentence: `Professor Igor Hanley of the Weston Institute, who was not involved in the work, called the word test “a blunt tool”.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'negation',
    sentence: `The team also measured how well participants slept at night, and 27 percent wore a wrist sensor during the first month.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'hedge',
    sentence: `The Odell Foundation, which funded the work with $3 million, is planning a follow-up in 2026.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'hedge',
    sentence: `Solberg said that people with good memories simply plan their rest better.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'roles',
    sentence: `Solberg praised Hanley's team for its large sample but questioned the word test.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'comparison',
    sentence: `People who napped for more than 90 minutes scored slightly higher than those who did not nap.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'quote',
    sentence: `“A short nap is the cheapest memory aid we have,” Solberg said.`,
  },
  {
    article: 'naps',
    isSupported: false,
    kind: 'added',
    sentence: `Hanley questioned the word test because it had been given in only one language.`,
  },

  // trial (en)
  {
    article: 'trial',
    isSupported: true,
    kind: 'verbatim',
    sentence: `The defence argued that Bloom had lent the money willingly.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Rao testified that Castell had never told him where the money came from.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Castell was cleared of fraud but convicted of forging two signatures.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Castell was reported to the police by Clara Bloom, Harriet Bloom's niece, after she noticed eleven transfers.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `According to prosecutors, he shifted $640,000 from the accounts of Harriet Bloom, an elderly client, to a company run by Felix Rao.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `No other jury in the county has deliberated longer this year than this one, which took 16 hours.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'number-format',
    sentence: `Castell will be sentenced on 14 September and faces up to 3 years in prison.`,
  },
  {
    article: 'trial',
    isSupported: true,
    kind: 'number-format',
    sentence: `Fenwick Savings, which dismissed Castell in 2022, has repaid Bloom 50 percent of the sum.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'number',
    sentence: `Clara Bloom reported Castell to the police in August 2021 after noticing seventeen transfers.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'number',
    sentence: `The jury of five women and seven men deliberated for 16 hours.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'date',
    sentence: `Bloom's niece reported Castell to the police in August 2022.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'name',
    sentence: `Judge Miriam Adler will sentence Castell on September 14.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'negation',
    sentence: `Rao, who has also been charged, testified that Castell had never told him where the money came from.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'hedge',
    sentence: `Castell shredded documents in the week before his arrest.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'roles',
    sentence: `Castell testified on the trial's fourth day that Rao had never told him where the money came from.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'comparison',
    sentence: `More than 30 of the 52 witnesses on the list were called.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'quote',
    sentence: `"My client never took a cent that wasn't his," his lawyer, Simone Vance, told the court.`,
  },
  {
    article: 'trial',
    isSupported: false,
    kind: 'added',
    sentence: `The jury acquitted Castell of fraud because it believed that Bloom had lent the money willingly.`,
  },

  // pumpen (de)
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Die Dividende bleibt unverändert bei 1,10 Euro je Aktie.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Betriebsratschef Yusuf Demirel lobte Lohmann, die dem Betriebsrat alle Zahlen offengelegt hatte.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Obwohl der Umsatz wuchs, ging der Gewinn von 5,1 auf 4,3 Millionen Euro zurück, was Finanzchefin Lohmann vor allem mit gestiegenen Stahlpreisen begründete.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Das Werk in Altmoor wird nach Angaben von Vorstandschef Raabe nicht geschlossen.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Im Frühjahr soll Kaldenbach vom Konkurrenten Tessner ein Übernahmeangebot erhalten haben, wozu sich keine der beiden Firmen äußerte.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Der Auslandsanteil am Umsatz ist binnen zehn Jahren von weniger als einem Fünftel auf über ein Drittel gestiegen.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'number-format',
    sentence: `Der Umsatz legte um 6,5 % auf 48.200.000 Euro zu.`,
  },
  {
    article: 'pumpen',
    isSupported: true,
    kind: 'number-format',
    sentence: `Kaldenbach beschäftigte im 3. Quartal 1250 Mitarbeiter.`,
  },
  {article: 'pumpen', isSupported: false, kind: 'number', sentence: `Der Gewinn sank von 5,1 auf 4,8 Millionen Euro.`},
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'date',
    sentence: `Grund dafür seien vor allem höhere Stahlpreise, teilte Finanzchefin Birgit Lohmann am 14. November mit.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'name',
    sentence: `Betriebsratschef Yusuf Demirtas lobte Lohmann, die dem Betriebsrat im September alle Zahlen offengelegt hatte.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'negation',
    sentence: `Vorstandschef Henning Raabe kündigte vor Aktionären an, das Werk in Altmoor zu schließen.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'hedge',
    sentence: `Der Vorstand prüft außerdem den Verkauf der Gartensparte, die keinen Gewinn abwirft.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'hedge',
    sentence: `Im kommenden Jahr wird Kaldenbach laut Lohmann erstmals in Kanada verkaufen.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'roles',
    sentence: `Kaldenbach soll dem Konkurrenten Tessner im Frühjahr ein Übernahmeangebot gemacht haben.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'comparison',
    sentence: `Kaldenbach hat im dritten Quartal 1.250 Mitarbeiter beschäftigt, 80 weniger als ein Jahr zuvor.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'quote',
    sentence: `„Wir lassen in Altmoor niemanden im Stich“, sagte Raabe vor Aktionären.`,
  },
  {
    article: 'pumpen',
    isSupported: false,
    kind: 'added',
    sentence: `Die Gewerkschaft hatte Raabe im Sommer vorgeworfen, die Belegschaft zu spät informiert zu haben, und mit Streik gedroht.`,
  },

  // sturm (de)
  {
    article: 'sturm',
    isSupported: true,
    kind: 'verbatim',
    sentence: `In Lindow fielen innerhalb von sechs Stunden 74 Liter Regen pro Quadratmeter.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Eine Autofahrerin wurde leicht verletzt, als ein Baum auf die Landstraße stürzte.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Mit 137 km/h wurde auf dem Hohen Zirn der höchste Wert seit 2007 gemessen.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Der Wetterdienst Nordwarte wurde von Lindows Bürgermeisterin kritisiert, weil er erst um 22.15 Uhr gewarnt habe.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Todesopfer forderte der Sturm nicht; die Feuerwehr musste 340-mal ausrücken, mehr als doppelt so oft wie beim Sturm im Januar.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Im Süden sind am Sonntag noch einmal bis zu zehn Zentimeter Schnee möglich.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'number-format',
    sentence: `Rund 12 000 Haushalte hatten vorübergehend keinen Strom, am Freitagmittag waren noch 900 betroffen.`,
  },
  {
    article: 'sturm',
    isSupported: true,
    kind: 'number-format',
    sentence: `Innenminister Brandner sagte den Gemeinden 1.500.000 Euro Soforthilfe zu.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'number',
    sentence: `Auf dem Hohen Zirn wurden Böen von 173 Kilometern pro Stunde gemessen, der höchste Wert seit 2007.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'date',
    sentence: `Im Süden könnte es am Samstag, dem 22. Februar, noch einmal bis zu zehn Zentimeter schneien.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'name',
    sentence: `Nordwarte-Sprecher Jan Petzold wies die Kritik der Bürgermeisterin zurück.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'negation',
    sentence: `Die Schulen in Lindow bleiben am Montag geschlossen, ebenso die in Zirnbach.`,
  },
  {article: 'sturm', isSupported: false, kind: 'hedge', sentence: `Ein Damm an der Orle ist beschädigt.`},
  {
    article: 'sturm',
    isSupported: false,
    kind: 'roles',
    sentence: `Der Wetterdienst Nordwarte kritisierte Bürgermeisterin Katrin Solveig, die erst um 22.15 Uhr gewarnt habe.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'roles',
    sentence: `Petersen stellte sich hinter Innenminister Paul Brandner.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'comparison',
    sentence: `Die Temperaturen liegen mit 2 bis 5 Grad über dem üblichen Wert.`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'quote',
    sentence: `Sprecher Jan Petersen wies das zurück: „Unsere Warnung kam rechtzeitig, man hätte nur hinsehen müssen.“`,
  },
  {
    article: 'sturm',
    isSupported: false,
    kind: 'added',
    sentence: `Etwa 12.000 Haushalte waren zeitweise ohne Strom, weil ein Umspannwerk überflutet worden war.`,
  },

  // pont (fr)
  {
    article: 'pont',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Le péage n'a jamais été appliqué aux habitants de la ville.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Le pont des Tisserands a été construit entre 1742 et 1751 par l'architecte Étienne Maresquier.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `À la demande de la comtesse de Brioux, Étienne Maresquier a bâti le pont, dont la construction s'est achevée en 1751.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Sur les onze arches d'origine, deux ont disparu lors de la crue de mars 1836.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `D'après Solène Garrigue, Louis Panat a été renvoyé par son associé Maresquier à la suite d'une querelle sur les fondations.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `La mairie pourrait équiper d'un éclairage nocturne le pont, fermé aux voitures depuis 2004.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'number-format',
    sentence: `Le chantier a coûté 420.000 livres, plus de deux fois la somme prévue.`,
  },
  {
    article: 'pont',
    isSupported: true,
    kind: 'number-format',
    sentence: `En 1760, le trafic du port avait reculé de 30 pour cent.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'number',
    sentence: `Long de 168 mètres, le pont comptait à l'origine onze arches.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'date',
    sentence: `Deux arches ont été détruites par la crue du 3 mai 1836.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'name',
    sentence: `Selon l'historienne Solène Garnier, Maresquier a renvoyé Louis Panat après une dispute au sujet des fondations.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'negation',
    sentence: `Classé en 1921, le pont est ouvert aux voitures depuis 2004.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'hedge',
    sentence: `La comtesse a vendu ses bijoux pour payer les ouvriers.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'hedge',
    sentence: `La mairie va installer sur le pont un éclairage de nuit, un projet estimé à 1,2 million d'euros.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'roles',
    sentence: `Selon Solène Garrigue, Louis Panat a renvoyé son associé, Étienne Maresquier, après une dispute au sujet des fondations.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'comparison',
    sentence: `En 1760, le trafic du port avait augmenté de 30 %, tandis que les foires de Valmorin attiraient davantage de visiteurs.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'quote',
    sentence: `« Maresquier n'a écouté personne, et surtout pas Panat », écrit l'historienne Solène Garrigue.`,
  },
  {
    article: 'pont',
    isSupported: false,
    kind: 'added',
    sentence: `Le pont n'est plus ouvert aux voitures depuis 2004 en raison de fissures dans ses piles.`,
  },

  // tramway (fr)
  {
    article: 'tramway',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Les abonnés seront remboursés à hauteur de 40 euros.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'trimmed',
    sentence: `L'accident avait fait sept blessés, mais aucun mort.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Transval a fait savoir lundi que le tramway T5 resterait fermé au moins jusqu'au 15 octobre.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Suspendu puis mis hors de cause, le conducteur a retrouvé son poste en août.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Transval est accusée par le directeur de Ferrolac, Marc Delaunoy, d'avoir négligé l'entretien.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Un rapport provisoire évoque une pièce d'aiguillage défectueuse comme origine possible du déraillement, ce que conteste le fabricant, Ferrolac.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'number-format',
    sentence: `Avant le déraillement du 28 juin, la T5 transportait 34.000 voyageurs par jour.`,
  },
  {
    article: 'tramway',
    isSupported: true,
    kind: 'number-format',
    sentence: `Les bus de remplacement coûtent chaque semaine 85000 € à la ville.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'number',
    sentence: `Moins de la moitié des usagers se disent satisfaits des bus, d'après un sondage mené auprès de 900 personnes.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'date',
    sentence: `La maire a convoqué Marc Delaunoy et Agathe Rimbert le 19 septembre.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'name',
    sentence: `L'opposition réclame la démission de la présidente de Transval, Agathe Ricard, qui l'exclut.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'negation',
    sentence: `La T5 pourrait être prolongée jusqu'à Sainte-Aure d'ici 2028, et le financement est déjà assuré.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'negation',
    sentence: `La ligne de tramway T5 de Clairval rouvrira avant le 15 octobre, a annoncé lundi la régie Transval.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'hedge',
    sentence: `Une pièce d'aiguillage défectueuse est à l'origine du déraillement.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'roles',
    sentence: `Transval accuse Ferrolac d'avoir négligé l'entretien.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'comparison',
    sentence: `Plus de la moitié des usagers se disent satisfaits des bus de remplacement, d'après un sondage mené auprès de 600 personnes.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'quote',
    sentence: `« Transval devra rendre des comptes », a déclaré Marc Delaunoy.`,
  },
  {
    article: 'tramway',
    isSupported: false,
    kind: 'added',
    sentence: `L'opposition réclame la démission de Rimbert et la rupture du contrat avec Ferrolac.`,
  },

  // final (es)
  {
    article: 'final',
    isSupported: true,
    kind: 'verbatim',
    sentence: `«No les pedí milagros, les pedí paciencia», dijo Campal.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'trimmed',
    sentence: `El Deportivo Almenara venció por 3-2 al Real Sotavento el sábado 18 de mayo y se proclamó campeón de la Copa Meridional.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Los dos goles del Sotavento los firmaron Bruno Acosta, en el minuto 11, y Matías Ferrer, en el 34.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Óscar Vidal fue sustituido por Dani Robles, un juvenil de 17 años que anotó dos veces en menos de diez minutos.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Aunque tuvo menos el balón que su rival, el Almenara remató 16 veces, el doble que el Sotavento.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Ferrer, que presuntamente insultó al árbitro en el túnel de vestuarios, se expone a una sanción de hasta cuatro partidos.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'number-format',
    sentence: `El club, que debe 2.300.000 euros, recibirá un premio de medio millón de euros.`,
  },
  {
    article: 'final',
    isSupported: true,
    kind: 'number-format',
    sentence: `Ante 21 400 espectadores, el Almenara se proclamó campeón de la Copa Meridional por 4.ª vez.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'number',
    sentence: `El Deportivo Almenara venció por 3-2 al Real Sotavento ante 24.100 espectadores.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'date',
    sentence: `El Almenara venció por 3-2 al Real Sotavento el sábado 11 de mayo.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'name',
    sentence: `El tercer gol llegó de penalti en el minuto 89 y lo lanzó el capitán, Hugo Sainz.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'negation',
    sentence: `Ramiro Ortega criticó al árbitro, Luis Pardo, que consultó el vídeo en la jugada decisiva.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'hedge',
    sentence: `Ferrer insultó a Pardo en el túnel de vestuarios y podría ser sancionado con hasta cuatro partidos.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'hedge',
    sentence: `Dani Robles está negociando con un equipo portugués.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'roles',
    sentence: `Tras el descanso, la entrenadora Nuria Campal sustituyó al juvenil Dani Robles por Óscar Vidal.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'comparison',
    sentence: `El Almenara tuvo más posesión que su rival y además remató el doble: 16 veces frente a 8.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'quote',
    sentence: `«Nos han quitado una copa que era nuestra», dijo el técnico del Sotavento, Ramiro Ortega.`,
  },
  {
    article: 'final',
    isSupported: false,
    kind: 'added',
    sentence: `El penalti del minuto 89, que lanzó Hugo Sanz, se pitó por una mano dentro del área.`,
  },

  // embalse (es)
  {article: 'embalse', isSupported: true, kind: 'verbatim', sentence: `Las multas van de 200 a 3.000 euros.`},
  {
    article: 'embalse',
    isSupported: true,
    kind: 'trimmed',
    sentence: `El embalse de Peñarrosa está al 23 % de su capacidad, según el informe que la Agencia del Agua de Montellano publicó el 2 de agosto.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `En un año, el nivel del embalse ha caído del 41 % al 23 %.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Hidrosur fue acusada por la consejera Elvira Montes de ocultar las fugas de la red, algo que la empresa niega.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `El portavoz de los regantes, que salió en defensa de Hidrosur, reclama ayudas por 6 millones de euros.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `En Valdeoro, que reutiliza el agua, el consumo se redujo un 15 % en cinco años y por ahora no se aplican restricciones.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'number-format',
    sentence: `Los 58 000 habitantes de la comarca no pueden regar jardines ni llenar piscinas desde el lunes.`,
  },
  {
    article: 'embalse',
    isSupported: true,
    kind: 'number-format',
    sentence: `La agricultura tendrá que reducir su gasto de agua en un 25 %.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'number',
    sentence: `La red pierde 1,3 millones de metros cúbicos al año.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'date',
    sentence: `El embalse está en su nivel más bajo desde 1995, según un informe publicado el 12 de agosto.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'name',
    sentence: `La consejera Elvira Montero acusó a la empresa Hidrosur de haber ocultado las fugas de la red.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'negation',
    sentence: `En la vecina Valdeoro, donde se reutiliza el agua, el consumo bajó un 15 % en cinco años, pero ya hay restricciones.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'hedge',
    sentence: `Un alcalde de la zona llenó su piscina después de la prohibición.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'hedge',
    sentence: `Según los expertos, las lluvias volverán en octubre.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'roles',
    sentence: `La empresa Hidrosur acusó a la consejera Elvira Montes de haber ocultado las fugas de la red.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'comparison',
    sentence: `La agricultura, que consume menos de dos tercios del agua, tendrá que reducir su gasto en una cuarta parte.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'quote',
    sentence: `«Cada gota que se pierde es una vergüenza», afirmó la consejera Elvira Montes.`,
  },
  {
    article: 'embalse',
    isSupported: false,
    kind: 'added',
    sentence: `El embalse de Peñarrosa está al 23 % de su capacidad debido a las fugas de la red.`,
  },

  // museum (nl)
  {
    article: 'museum',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Kinderen tot twaalf jaar hoeven niet te betalen.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Directeur Marijke van Tol zei dat het museum in 2023 voor het eerst meer dan 200.000 bezoekers trok.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Met 21 stemmen voor en 10 tegen keurde de gemeenteraad de plannen van Halm & Zoon goed.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `De 84 scheepsmodellen die Otto Wiering aan het museum heeft geschonken, zijn te zien zodra de vleugel opengaat.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `De buurtvereniging kreeg van wethouder Ruben Faber het verwijt dat zij zijn uitnodigingen altijd onbeantwoord had gelaten.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Buurtvereniging De Kade, die bang is voor overlast, gaat misschien naar de rechter.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'number-format',
    sentence: `De nieuwe vleugel van 1600 m² kost 13.500.000 euro.`,
  },
  {
    article: 'museum',
    isSupported: true,
    kind: 'number-format',
    sentence: `Volgens de directeur is nog geen 25 procent van de collectie te zien.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'number',
    sentence: `Verzamelaar Otto Wiering schonk het museum in december 48 scheepsmodellen.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'date',
    sentence: `De scheepsmodellen worden vanaf 1 juni 2026 getoond, als de vleugel opengaat.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'name',
    sentence: `Directeur Marijke van Dam zei dat het museum in 2023 voor het eerst meer dan 200.000 bezoekers trok.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'negation',
    sentence: `Wethouder Faber verweet de vereniging dat zij nooit op zijn uitnodigingen had gereageerd, en voorzitter Els Brouwer spreekt dat niet tegen.`,
  },
  {article: 'museum', isSupported: false, kind: 'hedge', sentence: `De aannemer heeft in 2019 steekpenningen betaald.`},
  {
    article: 'museum',
    isSupported: false,
    kind: 'hedge',
    sentence: `Buurtvereniging De Kade vreest overlast en stapt naar de rechter.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'roles',
    sentence: `Buurtvereniging De Kade verweet wethouder Ruben Faber dat hij nooit op haar uitnodigingen had gereageerd.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'comparison',
    sentence: `De toegangsprijs stijgt van 12 naar 14,50 euro en wordt daarmee hoger dan die van het stadsmuseum.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'quote',
    sentence: `‘Hier hebben we tien jaar op gewacht’, zei directeur Marijke van Tol.`,
  },
  {
    article: 'museum',
    isSupported: false,
    kind: 'added',
    sentence: `De bouw kost 13,5 miljoen euro, waarvan de provincie een derde betaalt en de gemeente de rest.`,
  },

  // mosaico (it)
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'verbatim',
    sentence: `Il ritrovamento risale al 19 aprile, ma il Comune lo ha annunciato soltanto ieri.`,
  },
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'trimmed',
    sentence: `Un mosaico romano di 48 metri quadrati è stato scoperto a Borgo Savello.`,
  },
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `Per l'archeologa Lidia Ferrante, il mosaico potrebbe essere del II secolo.`,
  },
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `La soprintendente Teresa Lanzi, che aveva fermato il cantiere, è stata criticata dal sindaco Billi, il quale ha invece difeso Edilnova.`,
  },
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `L'apertura della scuola, prevista per settembre con 320 alunni, slitta almeno a gennaio.`,
  },
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'paraphrase',
    sentence: `I carabinieri indagano perché un operaio avrebbe sottratto alcune tessere.`,
  },
  {article: 'mosaico', isSupported: true, kind: 'number-format', sentence: `Circa il 70% delle tessere è intatto.`},
  {
    article: 'mosaico',
    isSupported: true,
    kind: 'number-format',
    sentence: `I costi della scuola sono saliti da 4.000.000 a 5.200.000 euro e la Regione ne coprirà il 50%.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'number',
    sentence: `La scuola, che doveva ospitare 230 alunni da settembre, non aprirà prima di gennaio.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'date',
    sentence: `Il ritrovamento risale al 9 aprile, ma il Comune lo ha annunciato soltanto ieri.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'name',
    sentence: `Secondo l'archeologa Lidia Ferrante, dell'Università di Montefiore, il pavimento potrebbe risalire al II secolo.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'negation',
    sentence: `Circa il 70 per cento delle tessere è intatto e gli scavi hanno restituito monete.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'hedge',
    sentence: `Un operaio ha portato via alcune tessere e i carabinieri indagano.`,
  },
  {article: 'mosaico', isSupported: false, kind: 'hedge', sentence: `Il pavimento risale al II secolo.`},
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'roles',
    sentence: `La soprintendente, Teresa Lanzi, ha criticato il sindaco, Corrado Billi, che aveva bloccato il cantiere.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'comparison',
    sentence: `Il mosaico sarà esposto nel museo locale, che l'anno scorso ha avuto più di 9.000 visitatori.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'quote',
    sentence: `«È la scoperta più importante della mia carriera», ha detto Ferrante.`,
  },
  {
    article: 'mosaico',
    isSupported: false,
    kind: 'added',
    sentence: `L'impresa Edilnova ha avvisato la Soprintendenza dopo tre giorni e per questo dovrà pagare una multa.`,
  },
];
