// Sentences that an engine might write of an article, and whether the article says them. Made up for this test.
// `+` is said by the article; `-` is not, with what is wrong: number, date, name, quote, negation, hedge, roles,
// comparison, added.

import {readPairs} from './read-pairs.mjs';

export const articles = {
  hall: {
    language: 'en',
    text: `The town council of Vessby voted on Tuesday to buy back the old fish hall, nine years after it sold the building to the Norden hotel company. The price is 3.2 million crowns, a third less than the company paid.
The hall has stood empty since 2014. A survey by the engineer Ada Holm puts the cost of repairs at 1.8 million crowns over three years.
Eleven traders have signed letters saying that they would rent a stall. That would cover about half of the running costs.
Two councillors voted against the purchase. They argue that the town should not spend money on the hall before the school is repaired.
“We are buying a roof that leaks,” said Per Lund, one of the two. The mayor, Ida Vik, said the hall could become the heart of the harbour again.
Work on the roof may begin on 14 April if the county agrees to pay its share. The number of visitors to the harbour rose by 12 per cent last year.`,
  },
  study: {
    language: 'en',
    text: `People who walk for at least 30 minutes a day may sleep longer, a study of 1,240 adults in Norrvik suggests. Those who walked slept 41 minutes more on average than those who did not.
The researchers, led by Dr. Lena Strand of the University of Aal, followed the volunteers from March to October 2023. Half of them wore a watch that counted their steps.
The study did not find that walking helps people to fall asleep faster. It also cannot show that walking causes better sleep, because the volunteers were not assigned to groups by chance.
Older volunteers gained more than younger ones. Those over 65 slept 58 minutes longer, while those under 30 slept only 12 minutes longer.
“Nobody should throw away their pills because of this,” said Strand. The Sleep Foundation paid for the study, which will be published in the autumn.`,
  },
  court: {
    language: 'en',
    text: `A court in Sund acquitted the former ferry captain Jonas Berg on Monday of causing the collision that injured 23 passengers in July 2021.
Prosecutors had accused Berg of sailing too fast in fog. The court found no evidence that the ferry Marit exceeded 8 knots.
The pilot, Erik Dahl, allegedly ignored two warnings from the harbour office. Dahl denies this, and his trial begins on 3 October.
The ferry company Sundline paid the passengers 4.5 million crowns in 2022. It later sued the harbour office for half of the sum.
Berg's lawyer, Mona Ek, praised the court. The prosecutor Tor Hals said he would not appeal.
The company dismissed Berg after the accident, and the union criticised the company for it.`,
  },
  sales: {
    language: 'en',
    text: `Brandt Tools reported a profit of $48 million for the third quarter, down from $61 million a year earlier. Sales fell by 7% to $512 million.
The company closed its factory in Harl in June and moved 350 jobs to Norrvik. It expects sales to grow by 2 to 3 percent next year.
Chief executive Carla Moss blamed the price of steel, which rose by a quarter. Brandt sold its garden division to Oakfield for $95 million.
Brandt will not pay a dividend this year. Analysts at Keel Bank had expected a smaller loss of market share.
The board will reportedly discuss further cuts on Oct. 3. Online orders doubled and now make up 18% of sales, more than those of the company's own shops.`,
  },
  hafen: {
    language: 'de',
    text: `Der Hafen von Norddamm wird von Februar bis Mai für Fähren gesperrt, weil die Fahrrinne ausgebaggert werden muss. Die Arbeiten kosten 3,5 Millionen Euro, von denen die Stadt ein Drittel bezahlt.
Der Stadtrat stimmte am Montag mit 14 zu 9 Stimmen zu. Die Grünen lehnten den Plan ab.
Im vergangenen Jahr stieg die Zahl der Fahrgäste um 8 Prozent auf 1,2 Millionen. Drei Fähren liefen auf Grund, verletzt wurde niemand.
Die Reederei Hansen verklagte die Stadt im Juni 2023. Laut Reedereichefin Anke Hansen verlor das Unternehmen 400.000 Euro.
Der Bagger könnte wegen des Wetters erst im März beginnen. Ein Sprecher sagte: „Wir haben keinen zweiten Bagger.“
Der frühere Hafenmeister Uwe Petersen soll Messungen gefälscht haben. Petersen bestreitet das.`,
  },
  musee: {
    language: 'fr',
    text: `Le musée maritime de Port-Blanc rouvrira le 12 juin après quatre ans de travaux. Le chantier a coûté 18 millions d’euros, soit 3 millions de plus que prévu.
La région a payé la moitié de la somme et la ville un quart. La maire, Claire Morvan, a refusé d’augmenter le prix du billet, qui reste à 9 euros.
Le musée attend 120 000 visiteurs par an. Avant les travaux, il en accueillait 85 000.
Un tableau volé en 1998 pourrait être exposé à l’automne, si la justice belge l’autorise. Le directeur, Yann Le Goff, n’a pas confirmé cette date.
Selon le syndicat, deux ouvriers ont été blessés pendant le chantier. L’entreprise Bati-Ouest a accusé la ville d’avoir retardé les travaux.
« Nous avons sauvé la charpente », a déclaré l’architecte Nadia Benali. Le nombre d’employés a baissé de 42 à 36.`,
  },
  rio: {
    language: 'es',
    text: `El nivel del río Alba subió 62 centímetros esta semana y alcanzó 4,18 metros, el valor más alto desde 2009. El primer nivel de alerta es de 4,50 metros.
El embalse de Harlán está lleno al 96 por ciento y suelta agua desde el viernes. La alcaldesa de Norvia, Marta Ríos, ordenó cerrar el puente viejo.
El Ayuntamiento no evacuará el barrio bajo por ahora. Según los meteorólogos, la lluvia podría volver el miércoles.
La empresa Hidroalba demandó al Ayuntamiento en mayo por 2 millones de euros. Los vecinos acusan a la empresa de abrir las compuertas demasiado tarde.
«No habíamos visto tanta agua en veinte años», dijo el agricultor Luis Peña. El año pasado, la cosecha cayó un 15 por ciento.
El presunto fallo de una compuerta está siendo investigado por la policía.`,
  },
  fiets: {
    language: 'nl',
    text: `De gemeente Zandwijk opent op 5 september een fietsbrug van 340 meter over de rivier. De brug kostte 11 miljoen euro, 2 miljoen minder dan begroot.
Wethouder Karin de Boer zegt dat dagelijks 6.000 fietsers de brug zullen gebruiken. Nu nemen 2.500 fietsers de veerpont.
De veerpont stopt niet, maar vaart alleen nog in de zomer. Schipper Jan Mulder verliest mogelijk zijn baan.
Natuurclub De Reiger daagde de gemeente in 2021 voor de rechter. De rechter gaf de gemeente gelijk.
Het aantal ongelukken op de oude weg daalde vorig jaar met 20 procent. ‘Deze brug is te smal voor twee bakfietsen’, zei een bewoner.`,
  },
  vino: {
    language: 'it',
    text: `La cantina di Colverde ha prodotto 240.000 bottiglie quest'anno, il 30 per cento in meno dell'anno scorso. La causa è la grandine caduta il 18 luglio.
La presidente Elena Riva non ha licenziato nessuno dei 45 dipendenti. La regione ha promesso 600.000 euro, ma i soldi non sono ancora arrivati.
Il prezzo della bottiglia salirà da 8 a 9 euro a gennaio. Secondo Riva, le esportazioni in Germania sono raddoppiate.
Il consorzio ha accusato l'assicurazione Alpina di ritardare i pagamenti. Alpina respinge l'accusa.
«Abbiamo salvato le vigne vecchie», ha detto l'agronomo Paolo Serra. Un nuovo impianto potrebbe aprire nel 2026.`,
  },
  lamps: {
    language: 'en',
    text: `Every evening Ansel Brede lights the forty-two gas lamps of the lower town, as somebody has done for 160 years. He is sixty-three and has nobody to follow him.
The town kept the lamps in 1978 after 9,000 people signed a petition. The lamps cost four times as much as electric light would.
The mayor, Inga Moe, says that visitors spend about thirty times that sum. She has never met a visitor who came for the electric light, she says.
The town has advertised the post three times without finding anyone. The gasworks museum hired Brede's sister Karin as a guide in May.
A fire in 2003 destroyed the old gasworks, but the lamps were not damaged. The museum opened two years later and had 31,000 visitors last year, fewer than in 2019.`,
  },
};

/** A line for each: the article, the sign with what is wrong, and the sentence. */
export const pairs = readPairs(`
hall + The council of Vessby voted on Tuesday to buy back the old fish hall.
hall + Vessby's council will buy the old fish hall back for 3.2 million crowns.
hall + Repairs would cost 1,800,000 crowns over three years, according to a survey by Ada Holm.
hall + The hall, sold nine years ago to the Norden hotel company, has been empty since 2014.
hall + Eleven traders say they would rent stalls, which would cover about 50% of the running costs.
hall + Two councillors were against the purchase because the school has not been repaired.
hall + Work on the roof could begin on April 14 if the county pays its share.
hall + Last year 12% more visitors came to the harbour.
hall + The old fish hall was sold to the Norden hotel company by the council.
hall -number The town will pay 3.8 million crowns for the hall.
hall -number Twelve traders have signed letters saying that they would rent a stall.
hall -date Work on the roof may begin on 14 May if the county agrees to pay its share.
hall -date The council voted on Thursday to buy back the old fish hall.
hall -name A survey by the engineer Olga Brandt puts the cost of repairs at 1.8 million crowns.
hall -roles The Norden hotel company sold the building to the town council of Vessby nine years ago.
hall -negation Two councillors argue that the town should spend money on the hall before the school is repaired.
hall -hedge Work on the roof begins on 14 April.
hall -comparison The number of visitors to the harbour fell by 12 per cent last year.
hall -quote “We are buying a palace for everyone,” said Per Lund.
hall -added The council bought the hall to turn it into a concert venue with a rooftop restaurant.
study + Adults who walk at least half an hour a day may sleep longer, a study suggests.
study + Walkers slept 41 minutes more on average than those who did not walk.
study + The study followed 1240 adults in Norrvik from March to October 2023.
study + Volunteers over 65 slept 58 minutes longer and those under 30 only 12 minutes.
study + The study cannot show that walking causes better sleep.
study + Walking did not help the volunteers fall asleep faster.
study + The research was led by Lena Strand and paid for by the Sleep Foundation.
study -hedge People who walk for at least 30 minutes a day sleep longer.
study -negation The study shows that walking causes better sleep.
study -negation The study found that walking helps people to fall asleep faster.
study -comparison Younger volunteers gained more than older ones.
study -number The study followed 1,420 adults in Norrvik.
study -number Those over 65 slept 85 minutes longer.
study -date The volunteers were followed from March to November 2023.
study -name The study was led by Dr. Karin Lund of the University of Aal.
study -quote “Everybody should throw away their pills,” said Strand.
study -added Walking also lowered the blood pressure and the weight of most volunteers.
court + A court in Sund acquitted former ferry captain Jonas Berg on Monday.
court + Jonas Berg was acquitted of causing a collision that injured 23 passengers.
court + The court found no evidence that the Marit sailed faster than 8 knots.
court + Erik Dahl, the pilot, allegedly ignored two warnings; his trial begins on October 3.
court + Sundline paid the passengers 4,500,000 crowns in 2022.
court + The harbour office was later sued by the ferry company for half of the sum.
court + The prosecutor will not appeal, he said.
court + The union criticised the company for dismissing Berg.
court -negation The court found evidence that the ferry Marit exceeded 8 knots.
court -comparison A court in Sund convicted the former ferry captain Jonas Berg on Monday.
court -hedge The pilot, Erik Dahl, ignored two warnings from the harbour office.
court -roles The harbour office sued the ferry company Sundline for half of the sum.
court -roles The company criticised the union for the accident.
court -number The collision injured 32 passengers in July 2021.
court -date The collision injured 23 passengers in June 2021.
court -name The prosecutor Mikael Rask said he would not appeal.
court -negation The prosecutor Tor Hals said he would appeal.
court -added Berg wept when the verdict was read and embraced his children outside the courthouse.
sales + Brandt Tools made a profit of $48 million in the third quarter.
sales + Profit fell from $61 million to $48 million.
sales + Sales dropped 7 percent to 512 million dollars.
sales + The factory in Harl closed in June, and 350 jobs moved to Norrvik.
sales + Brandt expects sales to grow by 2 to 3% next year.
sales + The garden division was sold to Oakfield for $95 million.
sales + Carla Moss, the chief executive, blamed the price of steel, which rose by 25%.
sales + No dividend will be paid this year.
sales + The board will reportedly discuss more cuts on 3 October.
sales -comparison Sales rose by 7% to $512 million.
sales -number Brandt Tools reported a profit of $84 million for the third quarter.
sales -roles Oakfield sold its garden division to Brandt for $95 million.
sales -negation Brandt will pay a dividend this year.
sales -hedge The board will discuss further cuts on Oct. 3.
sales -date The board will reportedly discuss further cuts on Nov. 3.
sales -name Chief executive Carla Brandt blamed the weather in Denmark.
sales -comparison Online orders make up 18% of sales, less than those of the company's own shops.
sales -added The company plans to open a new research centre in Sund to develop electric saws.
hafen + Der Hafen von Norddamm wird von Februar bis Mai für Fähren gesperrt.
hafen + Die Arbeiten kosten 3,5 Mio. Euro; die Stadt zahlt ein Drittel davon.
hafen + Der Stadtrat stimmte dem Plan am Montag mit 14 zu 9 Stimmen zu.
hafen + Die Zahl der Fahrgäste stieg im vergangenen Jahr um 8 Prozent auf 1.200.000.
hafen + Die Stadt wurde im Juni 2023 von der Reederei Hansen verklagt.
hafen + Wegen des Wetters könnte der Bagger erst im März beginnen.
hafen + Uwe Petersen bestreitet, Messungen gefälscht zu haben.
hafen + Drei Fähren liefen im vergangenen Jahr auf Grund; niemand wurde verletzt.
hafen -number Die Arbeiten kosten 5,3 Millionen Euro.
hafen -date Die Reederei Hansen verklagte die Stadt im Juli 2023.
hafen -comparison Im vergangenen Jahr sank die Zahl der Fahrgäste um 8 Prozent.
hafen -roles Die Stadt verklagte die Reederei Hansen im Juni 2023.
hafen -hedge Der Bagger beginnt wegen des Wetters erst im März.
hafen -hedge Der frühere Hafenmeister Uwe Petersen hat Messungen gefälscht.
hafen -negation Die Grünen lehnten den Plan nicht ab.
hafen -name Laut Reedereichefin Petra Schulze verlor das Unternehmen 400.000 Euro.
hafen -quote Ein Sprecher sagte: „Wir haben zwei neue Bagger bestellt.“
hafen -added Die Stadt will außerdem ein neues Kreuzfahrtterminal mit Hotel errichten.
musee + Le musée maritime de Port-Blanc rouvrira le 12 juin après quatre ans de travaux.
musee + Les travaux ont coûté 18 millions d’euros, 3 millions de plus que prévu.
musee + La région a payé 50 % de la somme.
musee + Le prix du billet reste à 9 euros, la maire Claire Morvan ayant refusé de l’augmenter.
musee + Le musée attend 120.000 visiteurs par an, contre 85 000 avant les travaux.
musee + Un tableau volé en 1998 pourrait être exposé à l’automne.
musee + Bati-Ouest a accusé la ville d’avoir retardé le chantier.
musee -number Le chantier a coûté 28 millions d’euros.
musee -date Le musée maritime de Port-Blanc rouvrira le 12 juillet.
musee -roles La ville a accusé l’entreprise Bati-Ouest d’avoir retardé les travaux.
musee -hedge Un tableau volé en 1998 sera exposé à l’automne.
musee -negation Le directeur, Yann Le Goff, a confirmé cette date.
musee -comparison Le nombre d’employés a augmenté de 42 à 36.
musee -name La maire, Anne Kervella, a refusé d’augmenter le prix du billet.
musee -quote « Nous avons perdu la charpente », a déclaré l’architecte Nadia Benali.
musee -added Le musée ouvrira aussi un restaurant panoramique et une école de voile pour enfants.
rio + El nivel del río Alba subió 62 centímetros y alcanzó 4,18 metros.
rio + Es el valor más alto desde 2009, por debajo del primer nivel de alerta de 4,50 metros.
rio + El embalse de Harlán, lleno al 96 %, suelta agua desde el viernes.
rio + La alcaldesa Marta Ríos ordenó cerrar el puente viejo.
rio + El barrio bajo no será evacuado por ahora.
rio + La lluvia podría volver el miércoles.
rio + El Ayuntamiento fue demandado en mayo por la empresa Hidroalba.
rio -comparison El nivel del río Alba bajó 62 centímetros esta semana.
rio -number El embalse de Harlán está lleno al 69 por ciento.
rio -negation El Ayuntamiento evacuará el barrio bajo por ahora.
rio -hedge La lluvia volverá el miércoles.
rio -date La lluvia podría volver el jueves.
rio -roles El Ayuntamiento demandó a la empresa Hidroalba en mayo por 2 millones de euros.
rio -name La alcaldesa de Norvia, Carmen Soto, ordenó cerrar el puente viejo.
rio -quote «Nunca volveremos a sembrar aquí», dijo el agricultor Luis Peña.
rio -added El Gobierno enviará soldados y helicópteros para rescatar a las familias aisladas.
fiets + Zandwijk opent op 5 september een fietsbrug van 340 meter over de rivier.
fiets + De brug kostte 11 miljoen euro, 2 miljoen minder dan begroot.
fiets + Volgens wethouder Karin de Boer zullen dagelijks 6000 fietsers de brug gebruiken.
fiets + De veerpont vaart alleen nog in de zomer.
fiets + De rechter gaf de gemeente gelijk.
fiets + Het aantal ongelukken daalde vorig jaar met 20%.
fiets -number De brug kostte 17 miljoen euro.
fiets -comparison De brug kostte 2 miljoen euro meer dan begroot.
fiets -date De gemeente Zandwijk opent op 5 oktober een fietsbrug over de rivier.
fiets -roles De gemeente daagde natuurclub De Reiger in 2021 voor de rechter.
fiets -hedge Schipper Jan Mulder verliest zijn baan.
fiets -name Wethouder Piet Jansen zegt dat dagelijks 6.000 fietsers de brug zullen gebruiken.
fiets -added De gemeente legt ook een parkeergarage met zonnepanelen en een zwembad aan.
vino + La cantina di Colverde ha prodotto quest'anno 240 mila bottiglie, il 30% in meno dell'anno scorso.
vino + La grandine del 18 luglio ha ridotto la produzione.
vino + Nessuno dei 45 dipendenti è stato licenziato.
vino + I 600.000 euro promessi dalla regione non sono ancora arrivati.
vino + A gennaio il prezzo della bottiglia salirà da 8 a 9 euro.
vino + L'assicurazione Alpina respinge l'accusa del consorzio.
vino + Un nuovo impianto potrebbe aprire nel 2026.
vino -number La cantina di Colverde ha prodotto 420.000 bottiglie quest'anno.
vino -comparison Il prezzo della bottiglia scenderà da 9 a 8 euro a gennaio.
vino -date La causa è la grandine caduta il 18 giugno.
vino -roles L'assicurazione Alpina ha accusato il consorzio di ritardare i pagamenti.
vino -negation I soldi della regione sono già arrivati.
vino -hedge Un nuovo impianto aprirà nel 2026.
vino -name La presidente Giulia Conti non ha licenziato nessuno dei 45 dipendenti.
vino -quote «Abbiamo perso le vigne vecchie», ha detto l'agronomo Paolo Serra.
vino -added La cantina aprirà un albergo con piscina tra le vigne e un museo del vino.
lamps + Ansel Brede lights the 42 gas lamps of the lower town every evening.
lamps + Somebody has lit the lamps for 160 years, and Brede, who is 63, has no successor.
lamps + In 1978, nine thousand people signed a petition for the lamps.
lamps + The lamps cost four times as much as electric light.
lamps + The lamps survived a fire that destroyed the old gasworks in 2003.
lamps + Brede's sister Karin was hired by the gasworks museum as a guide.
lamps + The museum had 31 000 visitors last year, fewer than in 2019.
lamps -number Ansel Brede lights the fifty-two gas lamps of the lower town.
lamps -number In 1987, nine thousand people signed a petition for the lamps.
lamps -negation The fire of 2003 damaged the lamps.
lamps -comparison The museum had 31,000 visitors last year, more than in 2019.
lamps -roles Brede's sister Karin hired the gasworks museum as a guide.
lamps -name The mayor, Greta Holm, says that visitors spend about thirty times that sum.
lamps -date The gasworks museum hired Brede's sister Karin as a guide in June.
lamps -added The town will replace the lamps with solar lights made in Norrvik when Brede retires.
`);
