import {hold, type Case} from './hold.js';

/** Sentences by the text that they are held against, in each language: numbers and dates in other forms, and other ones. */
const told: Record<string, Record<string, readonly Case[]>> = {
  en: {
    'The firm sold its mill for £212 million in cash. A vote is planned.': [
      ['The firm sold its mill for GBP 212m.'],
      ['The firm sold its mill for GBP212 million.'],
    ],
    'The firm sold its mill for £212 million in cash.': [
      ['The firm sold its mill for GBP 221m.', 'number'],
      ['The firm sold its mill for £212m.'],
      ['The firm sold its mill for £212mn.'],
    ],
    'The fund lost $4.2 billion last year.': [
      ['The fund lost USD 4.2bn last year.'],
      ['The fund lost US$4.2bn last year.'],
      ['The fund lost 4.2 billion dollars last year.'],
    ],
    'The fund lost €4.2 billion last year.': [['The fund lost 4.2 billion dollars last year.', 'number']],
    'The fund lost 4,200 million euros last year.': [['The fund lost €4.2 billion last year.']],
    'The oak was felled roughly a century before the date in the guide.': [
      ['The oak was felled about a hundred years before the date in the guide.'],
    ],
    'The oak was felled roughly a hundred years before the date in the guide.': [
      ['The oak was felled about a century before the date in the guide.'],
    ],
    'The sky contains a pigment invented in the early 18th century.': [
      ['The sky contains a pigment that was invented in the early 1700s.'],
      ['The sky contains a pigment that was invented in the early 1800s.', 'number'],
    ],
    'The sky contains a pigment invented in the early eighteenth century.': [
      ['The sky contains a pigment that was invented in the early 1700s.'],
    ],
    'The sky contains a pigment invented in the 1700s.': [
      ['The sky contains a pigment that was invented in the 18th century.'],
      ['The sky contains a pigment that was invented in the 17th century.', 'number'],
    ],
    'It was bought for three shillings and is valued at £90,000 to £110,000.': [
      ['It was bought for 3 shillings and is valued at between 90,000 and 110,000 pounds.'],
    ],
    'She ran the last mile in 4 minutes and 12 seconds.': [['She ran the last mile in 4:12.']],
    'The meeting begins at half past seven.': [['The meeting begins at 7:30.']],
    'The meeting begins at 7.30 p.m.': [['The meeting begins at 19:30.']],
    'The meeting begins at a quarter to eight.': [['The meeting begins at 7:45.']],
    'A quarter of the trees died.': [['25 percent of the trees died.']],
    'One in four trees died.': [['25% of the trees died.']],
    'Nearly 52,000 people signed.': [['Some 52 thousand people signed.']],
    'The dam holds 3.5m cubic metres.': [['The dam holds 3.5 million cubic metres.']],
    'A dozen ships were lost.': [['Twelve ships were lost.']],
    'The third quarter was weak.': [['Q3 was weak.']],
    'It opens on 3 March 2024.': [
      ['It opens on 2024-03-03.'],
      ['It opens on 03/03/2024.'],
      ['It opens on Mar. 3.'],
      ['It opens on 3/4/2024.', 'number'],
    ],
    'About 120 guitars are repaired each year.': [
      ['More than a hundred guitars are repaired each year.'],
      ['More than two hundred guitars are repaired each year.', 'number'],
    ],
    '412 people bought it together.': [
      ['More than four hundred people bought it together.'],
      ['Over 400 people bought it together.'],
      ['Fewer than 400 people bought it together.', 'number'],
    ],
    'The share fell by 0.5 percentage points.': [['The share fell by half a percentage point.']],
    'The temperature was 30 degrees below zero.': [['The temperature was -30 degrees.']],
    'It weighs 2 tonnes.': [['It weighs 2,000 kg.'], ['It weighs 200 kg.', 'number']],
    'It takes an hour and a half.': [['It takes 90 minutes.']],
    'The counter-petition drew just over 2,100 signatures, the petition 640.': [
      ['The counter-petition drew more than three times as many signatures as the petition.'],
      ['The counter-petition drew more than five times as many signatures as the petition.', 'number'],
    ],
    'Two thirds of the staff left.': [['66% of the staff left.'], ['About 67 percent of the staff left.']],
    'Half of the staff left.': [['Fifty per cent of the staff left.']],
    'The man, 58, was arrested.': [
      ['A 58-year-old man was arrested.'],
      ['The man, who is 58 years old, was arrested.'],
      ['The man, aged fifty-eight, was arrested.'],
    ],
    'It was built in the 1990s.': [['It was built in the nineties.'], ["It was built in the '90s."]],
    'The shop opens at noon.': [['The shop opens at 12:00.']],
    'The shop opens at midday.': [['The shop opens at 12 p.m.']],
    'The shop closes at midnight.': [['The shop closes at 24:00.']],
    'He came on the 21st of May.': [['He came on 21 May.'], ['He came on May 21.']],
    'He came on May 21.': [['He came on 12 May.', 'date']],
    'He came on 3 October.': [['He came on October the third.']],
    'The plan will start in the second half of 2023.': [['The plan will start in H2 2023.']],
    'Profits in the first half fell by 5%.': [['H1 profits fell by 5%.']],
    'The route is 26 miles long.': [['The route is about 42 km long.'], ['The route is about 62 km long.', 'number']],
    'The car drove at 100 kilometres per hour.': [['The car drove at 100 km/h.']],
    'The flat has 80 square metres.': [['The flat has 80 m².'], ['The flat has 80 sqm.']],
    'It has 3,000 seats.': [
      ['It has three thousand seats.'],
      ['It has 3000 seats.'],
      ['It has 3 000 seats.'],
      ['It has 3.000 seats.'],
    ],
    'It cost 2.5 million pounds.': [['It cost two and a half million pounds.'], ['It cost £2,500,000.']],
    'It cost 250,000 pounds.': [['It cost a quarter of a million pounds.']],
    'It cost 1.5 billion dollars.': [['It cost $1,500 million.']],
    'She won in 105 minutes.': [['She won in 1 h 45 min.'], ['She won in 1:45 hours.']],
    'The vote was 14 to 9.': [
      ['The vote was 14–9.'],
      ['Fourteen voted for it and nine against.'],
      ['The vote was 9–4.', 'number'],
    ],
    'The rate fell to 3.5 percent.': [
      ['The rate fell to 3½ percent.'],
      ['The rate fell to three and a half per cent.'],
    ],
    'The film runs for two hours.': [['The film runs for 120 minutes.'], ['The two-hour film runs.']],
    'They married ten years ago.': [['They married a decade ago.']],
    'They met twice a week.': [['They met two times a week.']],
    'They met once every fortnight.': [['They met every two weeks.']],
    'The British government agreed.': [['The UK government agreed.']],
    'The United States agreed.': [['The US agreed.']],
    'Dr. Anna K. Berg leads the clinic.': [['Anna Berg leads the clinic.']],
    'St. Mary’s Church was damaged.': [['Saint Mary’s Church was damaged.']],
    'Müller and Co. of Zürich sold it.': [['Mueller & Co. of Zurich sold it.']],
    '“We never looked back,” said the coach Helen Ek.': [['"We never looked back", coach Helen Ek said.']],
    '“We never looked back at the other boat,” said the coach Helen Ek.': [
      ['The coach, Helen Ek, said they “never looked back … at the other boat”.'],
      ['Helen Ek said they had “never looked at the other boat”.', 'quote'],
    ],
    'The prize is worth 1 million kronor.': [['The prize is worth SEK 1m.']],
    'The prize is worth 1 million Swiss francs.': [['The prize is worth CHF 1 million.']],
    'The bridge is 0.8 kilometres long.': [['The bridge is 800 metres long.']],
    'The fund has 12,345,678 dollars.': [
      ['The fund has some $12.3 million.'],
      ['The fund has some $13.2 million.', 'number'],
    ],
    'Attendance was 48,913.': [
      ['Attendance was nearly 49,000.'],
      ['Attendance was just under 50,000.'],
      ['Attendance was over 50,000.', 'number'],
    ],
    'Attendance was 51,020.': [['Attendance was more than 50,000.']],
    'It fell from 80 to 60.': [
      ['It fell by 20.'],
      ['It fell by a quarter.'],
      ['It fell by 25%.'],
      ['It fell by 30%.', 'number'],
    ],
    'It doubled from 40 to 80.': [['It rose to 80, twice as much as before.']],
    'It rose from 40 to 80.': [['It doubled to 80.']],
    'It rose from 40 to 120.': [['It tripled to 120.']],
  },
  de: {
    'Der Konzern zahlt 31 Millionen Euro für das Werk.': [
      ['Der Konzern zahlt 31 Mio. Euro für das Werk.'],
      ['Der Konzern zahlt 31 Mio. € für das Werk.'],
      ['Der Konzern zahlt EUR 31 Mio. für das Werk.'],
    ],
    'Der Konzern zahlt 1,2 Milliarden Euro für das Werk.': [['Der Konzern zahlt 1,2 Mrd. Euro für das Werk.']],
    'Das Bild entstand im frühen 18. Jahrhundert.': [['Das Bild entstand Anfang des achtzehnten Jahrhunderts.']],
    'Das Bild entstand im 18. Jahrhundert.': [['Das Bild entstand in den 1700er Jahren.']],
    '412 Bürger haben das Kino gekauft.': [['Mehr als vierhundert Bürger haben das Kino gekauft.']],
    'Rund ein Jahrhundert lang stand die Mühle still.': [['Rund hundert Jahre lang stand die Mühle still.']],
    'Die Sitzung beginnt um halb acht.': [['Die Sitzung beginnt um 7.30 Uhr.'], ['Die Sitzung beginnt um 19.30 Uhr.']],
    'Die Samstagskonzerte finden weiter statt.': [['Die Konzerte am Samstag finden weiter statt.']],
    'Die Sonntagsmesse entfällt.': [['Die Messe am Samstag entfällt.', 'date']],
    'Am 3. Oktober 2021 wurde die Halle eröffnet.': [
      ['Die Halle wurde am 03.10.2021 eröffnet.'],
      ['Die Halle wurde am 3.10. eröffnet.'],
      ['Die Halle wurde am dritten Oktober eröffnet.'],
      ['Die Halle wurde am 3.11.2021 eröffnet.', 'number'],
    ],
    'Der Anteil stieg auf zwei Drittel.': [['Der Anteil stieg auf rund 67 Prozent.']],
    'Jeder vierte Baum ist krank.': [['25 Prozent der Bäume sind krank.']],
    'Die Strecke ist 2,5 Kilometer lang.': [
      ['Die Strecke ist zweieinhalb Kilometer lang.'],
      ['Die Strecke ist 2500 Meter lang.'],
    ],
    'Das Dutzend kostet 3 Euro.': [['Zwölf Stück kosten drei Euro.']],
    'Die Fahrt dauert anderthalb Stunden.': [['Die Fahrt dauert 90 Minuten.']],
    'Die Kosten stiegen um das Dreifache.': [['Die Kosten verdreifachten sich.']],
    'Die Kosten stiegen von 10 auf 30 Millionen Euro.': [['Die Kosten verdreifachten sich auf 30 Millionen Euro.']],
    'Im Jahr 1999 kam sie nach Köln.': [['Ende der Neunziger kam sie nach Köln.']],
    'Geöffnet ist von 8 bis 17.30 Uhr.': [['Geöffnet ist von 8 bis halb sechs.']],
    'Sie bekam 52,3 Prozent der Stimmen.': [
      ['Sie bekam gut 52 Prozent der Stimmen.'],
      ['Sie bekam mehr als die Hälfte der Stimmen.'],
    ],
  },
  fr: {
    'L’usine a coûté 31 millions d’euros.': [['L’usine a coûté 31 M€.'], ['L’usine a coûté 31 M d’euros.']],
    'Le tableau date du XVIIIe siècle.': [
      ['Le tableau date du 18e siècle.'],
      ['Le tableau date du dix-huitième siècle.'],
      ['Le tableau date des années 1700.'],
    ],
    'Elle répare environ 120 guitares par an.': [['Elle répare plus d’une centaine de guitares par an.']],
    'Un siècle durant, le moulin a tourné.': [['Cent ans durant, le moulin a tourné.']],
    'Le 3 octobre 2021, la halle a ouvert.': [['La halle a ouvert le 03/10/2021.']],
    'Le 1er mai, la halle a ouvert.': [['La halle a ouvert le 1 mai.']],
    'La moitié des arbres sont malades.': [['50 % des arbres sont malades.']],
    'Un arbre sur quatre est malade.': [['Un quart des arbres sont malades.']],
    'Le musée ouvre à 14 h 30.': [['Le musée ouvre à 14h30.'], ['Le musée ouvre à deux heures et demie.']],
    'Quelque 1 200 personnes ont défilé.': [
      ['Près de 1200 personnes ont défilé.'],
      ['Environ mille deux cents personnes ont défilé.'],
    ],
    'Elle a 75 ans.': [['Elle a soixante-quinze ans.']],
  },
  es: {
    'Repara unas 120 guitarras al año.': [
      ['Repara más de un centenar de guitarras al año.'],
      ['Repara más de cien guitarras al año.'],
    ],
    'La fábrica costó 31 millones de euros.': [['La fábrica costó 31 M€.'], ['La fábrica costó 31 mill. de euros.']],
    'El cuadro es del siglo XVIII.': [['El cuadro es del siglo dieciocho.']],
    'La propuesta salió adelante con 612 votos a favor y 287 en contra.': [
      ['La propuesta salió adelante por 612 votos contra 287.'],
    ],
    'El 3 de octubre de 2021 abrió el mercado.': [['El mercado abrió el 3/10/2021.']],
    'El mercado abre a las 14.30 horas.': [['El mercado abre a las dos y media.']],
    'Un tercio de los árboles está enfermo.': [['El 33 % de los árboles está enfermo.']],
    'Costó 2,5 millones de euros.': [['Costó dos millones y medio de euros.']],
    'Costó 2.500 euros.': [['Costó 2500 euros.']],
  },
  it: {
    'La fabbrica è costata 31 milioni di euro, di cui 12 prestati da una banca.': [
      ['La fabbrica è costata 31 mln di euro.'],
      ['Dei 31 mln di euro, 12 mln sono prestati da una banca.'],
    ],
    'La fabbrica è costata 3,1 miliardi di euro.': [['La fabbrica è costata 3,1 mld di euro.']],
    'Il quadro è del Settecento.': [['Il quadro è del XVIII secolo.']],
    'Ripara circa 120 chitarre all’anno.': [
      ['Ripara più di un centinaio di chitarre all’anno.'],
      ['Ripara oltre cento chitarre all’anno.'],
    ],
    'Il mercato apre alle 14.30.': [['Il mercato apre alle due e mezza.']],
    'È costato 2,5 milioni di euro.': [['È costato due milioni e mezzo di euro.']],
    'Un albero su quattro è malato.': [['Il 25% degli alberi è malato.']],
  },
  pt: {
    'A fábrica custou 31 milhões de euros.': [['A fábrica custou 31 M€.'], ['A fábrica custou 31 mi de euros.']],
    'Repara cerca de 120 guitarras por ano.': [['Repara mais de uma centena de guitarras por ano.']],
    'O mercado abre às 14h30.': [['O mercado abre às duas e meia.']],
    'Custou 2,5 milhões de euros.': [['Custou dois milhões e meio de euros.']],
  },
  nl: {
    'De fabriek kostte 31 miljoen euro.': [['De fabriek kostte 31 mln euro.']],
    'De fabriek kostte 3,1 miljard euro.': [['De fabriek kostte 3,1 mld euro.']],
    'De tegenpetitie haalde ruim 2.100 handtekeningen, de petitie 640.': [
      ['De tegenpetitie haalde ruim drie keer zoveel handtekeningen als de petitie.'],
    ],
    'De zaterdagconcerten gaan door.': [['Ook de concerten op zaterdag gaan door.']],
    'De markt opent om half acht.': [['De markt opent om 7.30 uur.']],
    'Het kostte 2,5 miljoen euro.': [['Het kostte tweeënhalf miljoen euro.']],
    'Eén op de vier bomen is ziek.': [['Een kwart van de bomen is ziek.']],
    'De 58-jarige man werd opgepakt.': [['De man van 58 jaar werd opgepakt.']],
  },
  sv: {
    'Fabriken kostade 31 miljoner kronor.': [['Fabriken kostade 31 mkr.']],
    'Fabriken kostade 3,1 miljarder kronor.': [['Fabriken kostade 3,1 mdr kronor.']],
  },
  pl: {
    'Fabryka kosztowała 31 milionów złotych.': [['Fabryka kosztowała 31 mln zł.']],
    'Fabryka kosztowała 3,1 miliarda złotych.': [['Fabryka kosztowała 3,1 mld zł.']],
  },
};

describe('numbers and dates in another form', () => {
  for (const [language, texts] of Object.entries(told)) {
    for (const [text, cases] of Object.entries(texts)) {
      it(`${language}: ${text}`, () => hold(text, cases, language));
    }
  }
});
