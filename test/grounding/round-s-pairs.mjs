// Round S: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  ferry: {
    language: 'en',
    text: `The island council of Morvale voted on Tuesday to buy two electric ferries for the crossing to Port Hanlow. The vessels will cost 18.4 million pounds and should enter service in April 2027. Nine councillors backed the plan, while four voted against it. Opposition leader Greta Sandholm warned that the harbour's power supply may not be strong enough to charge both ships overnight. The oldest diesel ferry, the Lady Ines, will be kept as a reserve.\nFares will not rise before the end of 2028, the council said.`,
  },
  bread: {
    language: 'en',
    text: `Bread maker Tollan & Pryce reported a quarterly profit of 6.2 million dollars on Thursday, up from 4.9 million a year earlier. Revenue grew 11 percent to 73 million dollars, helped by strong demand for frozen dough. The company acquired its smaller rival Oakhurst Foods in June.\nChief executive Lionel Abara said flour prices could fall later this year. "We are not planning any layoffs," he told analysts. The firm employs about 2,300 people in five states.`,
  },
  beetle: {
    language: 'en',
    text: `Researchers at the University of Kelsby have described a beetle that collects drinking water with its legs. On dry nights, tiny hairs on the insect's hind legs trap fog and guide the droplets towards its mouth. The team led by Priya Dellacourt observed 312 beetles over three summers. Females gathered more water than males, possibly because their legs are longer. The study, published in the journal Arid Life, did not examine young beetles.`,
  },
  cup: {
    language: 'en',
    text: `Wexcombe Rovers beat Ashdale United 3-1 on Saturday to reach the semi-finals of the Harbour Cup. Striker Joel Amankwah scored twice in the first half before Ashdale's Piet Vranken pulled one back. Substitute Leo Farrant sealed the win in the 88th minute.\nGoalkeeper Dan Osei was carried off with a suspected broken wrist. A crowd of 14,620 watched the match. Rovers will face Linden Park in the next round on 9 March.`,
  },
  kettle: {
    language: 'en',
    text: `To descale a kettle, fill it halfway with equal parts of water and white vinegar. Bring the mixture to the boil, then switch the kettle off and leave it for 30 minutes. Do not use a metal brush, because it can scratch the heating plate. Pour the liquid away and rinse the kettle three times with fresh water. In areas with hard water, repeat the treatment every six weeks. Citric acid works faster than vinegar but costs more.`,
  },
  letters: {
    language: 'en',
    text: `The Brannigan Museum in Dublin will open a show of 85 forgotten letters by the poet Maeve Tierney on 3 October. The curator, Owen Larkspur, found the letters in a tea chest that a retired postman had given to the museum. Most were written between 1921 and 1934. One letter suggests that Tierney may have burned her last manuscript.\n"She never wanted to be famous," Larkspur said. Admission is free for visitors under 16.`,
  },
  zentra: {
    language: 'en',
    text: `A court in Fennmark has ordered the phone maker Zentra to pay 240 million euros to 1.1 million customers. The judges found that an update in November 2022 had slowed older handsets without warning. The consumer group KlarSicht had sued Zentra four years ago. Zentra denied the claims and said it would probably appeal. The company must not sell its Z5 model in the country until the sum is paid.`,
  },
  probe: {
    language: 'en',
    text: `The probe Halcyon 2 entered orbit around the asteroid Brisa early on Monday after a journey of 19 months. Its engines burned for 47 minutes, two minutes longer than planned. Flight director Naomi Okereke said all instruments were working. Images show a dark, dry surface that might hide ice in deep craters. A landing is not planned, but the craft will descend to 4 kilometers in July. The mission has cost $510 million so far.`,
  },
  measles: {
    language: 'en',
    text: `Health officials in Cardell County reported 57 cases of measles last week, compared with 21 the week before. None of the patients had been vaccinated, according to Dr. Samuel Whitlock. Six children were taken to hospital and one remains in intensive care. A summer camp near Lake Orrin is believed to be the source of the outbreak.\nSchools will reopen as planned on August 25. The county is offering free shots at 12 clinics.`,
  },
  beaver: {
    language: 'en',
    text: `Farmer Alice Penrose has leased 40 hectares of wet meadow to the Tamble Trust, which released three pairs of beavers there in spring 2023. The animals have since built 11 dams. Floods in the village of Nether Coombe were smaller last winter than in any year since 2009. Ecologist Ravi Thornbury said the dams had probably helped, but he cautioned that the winter had also been mild. Not all neighbors are pleased: the angler Tom Gedge complained to the trust about blocked trout streams.`,
  },
  seilbahn: {
    language: 'de',
    text: `Die Stadt Hohenwald will bis Herbst 2028 eine Seilbahn zum Klinikum bauen. Das Vorhaben kostet nach Angaben von Bürgermeisterin Petra Lohbeck 34,5 Millionen Euro, von denen das Land 60 Prozent übernimmt. Der Naturschutzbund lehnt die Pläne ab, weil dafür 120 Buchen gefällt werden müssten. Ein Gutachten hält die Sorge für übertrieben, schließt Schäden am Waldboden jedoch nicht aus. Der Gemeinderat stimmte am Mittwoch mit 19 zu 8 Stimmen für den Bau.`,
  },
  handball: {
    language: 'de',
    text: `Die Handballerinnen des TSV Ebersbrück haben am Sonntag den Titelverteidiger HC Marlow mit 29:26 besiegt. Vor 3.800 Zuschauern erzielte die Rückraumspielerin Jule Kastner neun Tore. Trainer Sven Hagedorn lobte vor allem die Abwehr. Torhüterin Mira Falk fällt wegen einer Knieverletzung möglicherweise bis Weihnachten aus. Ebersbrück liegt in der Tabelle nun auf Platz eins und hat zwei Punkte mehr als der HC Marlow.`,
  },
  klavier: {
    language: 'de',
    text: `Der Klavierbauer Reinstedt hat am 4. Mai Insolvenz angemeldet. Betroffen sind 86 Beschäftigte in Zwickenau. Das Unternehmen führt die Krise auf gesunkene Bestellungen aus Asien zurück: 2024 verkaufte es nur noch 410 Instrumente, nach 730 im Jahr zuvor. Insolvenzverwalterin Carola Benning sagte, es gebe „ernsthaftes Interesse“ von zwei Investoren. Der Betrieb läuft vorerst weiter, und die Löhne sind bis Ende Juli gesichert.`,
  },
  voitures: {
    language: 'fr',
    text: `La commune de Saint-Aubrac interdira les voitures dans son centre historique à partir du 15 septembre. Les livraisons resteront possibles entre 6 heures et 10 heures. Le maire, Étienne Valcourt, espère réduire la pollution de 25 % en deux ans. Les commerçants, eux, craignent de perdre des clients : 41 d'entre eux ont signé une pétition. La mairie n'augmentera pas le prix des deux parkings situés à l'entrée de la ville.`,
  },
  sieste: {
    language: 'fr',
    text: `Des chercheurs de l'institut Montclair ont suivi pendant cinq ans 640 volontaires âgés de plus de 60 ans. Ceux qui faisaient une courte sieste avaient une meilleure mémoire que les autres. Selon la neurologue Inès Rouvier, la sieste pourrait protéger certaines zones du cerveau. L'étude n'a toutefois pas pris en compte l'alimentation des participants. Les résultats ont été publiés mardi dans la revue Cerveau et Âge.`,
  },
  skis: {
    language: 'fr',
    text: `Le fabricant de skis Alpéo a racheté son concurrent Glisse Nord pour 12,8 millions d'euros. L'opération, annoncée lundi à Chambrun, doit encore être approuvée par l'autorité de la concurrence. Alpéo emploie 230 personnes et a vendu 95 000 paires de skis l'hiver dernier. « Nous ne fermerons aucune usine », a promis sa directrice, Clara Desmoulins. Le syndicat des salariés se dit prudent.`,
  },
  embalse: {
    language: 'es',
    text: `El embalse de Torrealba está al 23 por ciento de su capacidad, el nivel más bajo desde 1995. El gobierno regional prohibió el lunes llenar piscinas y regar jardines en 17 municipios. La consejera Lucía Berrocal no descarta cortes nocturnos de agua en agosto. Los agricultores recibirán 8,5 millones de euros en ayudas. Según los meteorólogos, las lluvias podrían volver a finales de septiembre.`,
  },
  vuelta: {
    language: 'es',
    text: `La ciclista Marta Iriondo ganó el sábado la tercera etapa de la Vuelta a Navaleda. La corredora del equipo Solana superó por cuatro segundos a la italiana Giulia Ferrante. La líder de la general, Noor Dekker, sufrió una caída a 12 kilómetros de la meta, pero no perdió el maillot amarillo. Su ventaja, de 31 segundos, es ahora menor que el viernes. La carrera termina el 22 de junio en Puerto Claro.`,
  },
  membrillo: {
    language: 'es',
    text: `Para hacer dulce de membrillo casero, lave un kilo de fruta y cuézala entera durante 45 minutos. Después pélela, quite el corazón y mezcle la pulpa con 700 gramos de azúcar. Cocine la mezcla a fuego lento sin dejar de remover. No tape la olla, porque la pasta quedaría demasiado líquida. Vierta todo en un molde y guárdelo en la nevera al menos seis horas. El dulce se conserva hasta tres meses.`,
  },
  mercado: {
    language: 'pt',
    text: `A câmara de Vila Serena aprovou na quinta-feira a construção de um novo mercado municipal. A obra vai custar 9,3 milhões de euros e deve começar em fevereiro de 2026. O projeto do arquiteto Rui Damásio prevê 64 bancas e um telhado com painéis solares. Os vendedores não pagarão renda no primeiro ano. A vereadora Teresa Falcão criticou o presidente Artur Nogueira por não ter ouvido os moradores.`,
  },
  ra: {
    language: 'pt',
    text: `Cientistas da Universidade de Itaporã descobriram uma rã de apenas 14 milímetros na serra do Caracol. O animal vive em bromélias e canta só depois da chuva. A bióloga Helena Prates acredita que restem menos de 500 exemplares. O desmatamento pode ser a principal ameaça à espécie, mas a equipe ainda não tem provas. Os machos são menores do que as fêmeas e têm manchas azuis.`,
  },
  brisamar: {
    language: 'pt',
    text: `A companhia aérea Brisamar transportou 4,2 milhões de passageiros em 2024, um aumento de 15% em relação a 2023. O lucro, porém, caiu de 88 para 61 milhões de reais por causa do combustível mais caro. A empresa comprou seis aviões da concorrente Voa Norte em outubro. “Não vamos aumentar as tarifas”, disse o presidente, Caio Bandeira. Uma nova rota para Lisboa talvez seja aberta no próximo ano.`,
  },
};

export const pairs = readPairs(`
ferry +reworded Morvale's council decided on Tuesday to purchase two electric ferries for the route to Port Hanlow.
ferry +passive The plan was backed by nine councillors and opposed by four.
ferry +format The vessels will cost £18.4m and should enter service in Apr. 2027.
ferry +fused The Lady Ines will be kept as a reserve, and fares will not go up before the end of 2028.
ferry -number Seven councillors backed the plan, while four voted against it.
ferry -date The two electric ferries should enter service in August 2027.
ferry -hedge Greta Sandholm warned that the harbour's power supply is not strong enough to charge both ships overnight.
ferry -negation Fares will rise before the end of 2028, the council said.
bread +copied Revenue grew 11 percent to 73 million dollars, helped by strong demand for frozen dough.
bread +passive Oakhurst Foods, a smaller rival, was acquired by Tollan & Pryce in June.
bread +format Tollan & Pryce reported a quarterly profit of $6.2 million, compared with $4.9 million a year earlier.
bread +reworded The company has roughly 2,300 employees across five states.
bread -role Oakhurst Foods acquired the bread maker Tollan & Pryce in June.
bread -comparison The quarterly profit of Tollan & Pryce was lower than a year earlier.
bread -hedge Chief executive Lionel Abara said flour prices will fall later this year.
bread -quote "We are not planning any price cuts," Abara told analysts.
bread -addition Revenue grew 11 percent to 73 million dollars, helped by strong demand for frozen dough and a new factory in Ohio.
beetle +passive A beetle that collects drinking water with its legs has been described by researchers at the University of Kelsby.
beetle +trimmed Tiny hairs on the insect's hind legs trap fog and guide the droplets towards its mouth.
beetle +reworded Priya Dellacourt's team watched 312 beetles over three summers.
beetle +reworded The males gathered less water than the females.
beetle -comparison Male beetles gathered more water than females.
beetle -hedge Females gathered more water than males because their legs are longer.
beetle -negation The study, published in Arid Life, also examined young beetles.
beetle -number The team led by Priya Dellacourt observed 321 beetles over three summers.
cup +reworded Wexcombe Rovers reached the Harbour Cup semi-finals with a 3-1 win over Ashdale United.
cup +passive Ashdale United were beaten 3-1 by Wexcombe Rovers on Saturday.
cup +format The match was watched by 14620 people.
cup +format Rovers will play Linden Park in the next round on March 9.
cup -role Ashdale United beat Wexcombe Rovers 3-1 on Saturday.
cup -hedge Goalkeeper Dan Osei was carried off with a broken wrist.
cup -name Substitute Leo Hartwell sealed the win in the 88th minute.
cup -number Striker Joel Amankwah scored three times in the first half.
cup -date Rovers will face Linden Park in the next round on 19 March.
kettle +format After boiling, switch the kettle off and leave the mixture in it for half an hour.
kettle +passive A metal brush should not be used, because it can scratch the heating plate.
kettle +reworded Citric acid is more expensive than vinegar but works faster.
kettle +fused Rinse the kettle three times with fresh water, and in areas with hard water repeat the treatment every six weeks.
kettle -comparison Citric acid works more slowly than vinegar and costs more.
kettle -negation Use a metal brush on the heating plate.
kettle -number In areas with hard water, repeat the treatment every two weeks.
kettle -addition Pour the liquid away, rinse the kettle three times with fresh water and polish it with lemon oil.
letters +format The show of eighty-five letters by Maeve Tierney opens at the Brannigan Museum in Dublin on Oct. 3.
letters +passive The letters were found in a tea chest by the curator, Owen Larkspur.
letters +reworded Visitors under 16 do not have to pay for admission.
letters +trimmed One letter suggests that Tierney may have burned her last manuscript.
letters -role The museum had given the tea chest to a retired postman.
letters -date Most of the letters were written between 1912 and 1934.
letters -hedge Tierney burned her last manuscript, one letter shows.
letters -quote "She always wanted to be famous," Larkspur said.
letters -name The Brannigan Museum in Belfast will open a show of 85 forgotten letters on 3 October.
zentra +passive Zentra had been sued by the consumer group KlarSicht four years ago.
zentra +format A court in Fennmark ordered Zentra to pay €240 million to 1,100,000 customers.
zentra +reworded Zentra is not allowed to sell its Z5 model in the country until it has paid the sum.
zentra +reworded An update in November 2022 slowed older phones without warning, the judges found.
zentra -role Zentra had sued the consumer group KlarSicht four years ago.
zentra -negation Zentra did not deny the claims.
zentra -number A court in Fennmark has ordered Zentra to pay 420 million euros to its customers.
zentra -date The judges found that an update in November 2020 had slowed older handsets without warning.
zentra -hedge Zentra denied the claims and said it would definitely appeal.
probe +reworded After travelling for 19 months, Halcyon 2 entered orbit around the asteroid Brisa early on Monday.
probe +format The craft will descend to 4 km in July, but a landing is not planned.
probe +format So far, the mission has cost 510 million dollars.
probe +fused The engines burned for 47 minutes, and all instruments were working, according to flight director Naomi Okereke.
probe -comparison The engines burned two minutes less than planned.
probe -hedge Images show a dark, dry surface that hides ice in deep craters.
probe -negation A landing is planned, and the craft will descend to 4 kilometers in July.
probe -name Flight director Naomi Adeyemi said all instruments were working.
probe -addition Halcyon 2 entered orbit around the asteroid Brisa early on Monday and collected its first dust samples.
measles +reworded Cardell County reported more measles cases last week than the week before.
measles +reworded According to Dr. Samuel Whitlock, no patient had been vaccinated.
measles +passive Free shots are being offered by the county at twelve clinics.
measles +format Schools will reopen on Aug. 25 as planned.
measles -negation All of the patients had been vaccinated, according to Dr. Samuel Whitlock.
measles -hedge A summer camp near Lake Orrin is the source of the outbreak.
measles -number Eight children were taken to hospital and one remains in intensive care.
measles -addition Six children were taken to hospital and one has died.
beaver +passive Three pairs of beavers were released by the Tamble Trust in spring 2023.
beaver +format The beavers have since built eleven dams.
beaver +reworded Ecologist Ravi Thornbury said the dams probably helped but noted that the winter had been mild too.
beaver +trimmed Tom Gedge complained to the trust about blocked trout streams.
beaver -role The Tamble Trust complained to the angler Tom Gedge about blocked trout streams.
beaver -comparison Floods in Nether Coombe were larger last winter than in any year since 2009.
beaver -negation All neighbors are pleased with the beavers.
beaver -date The Tamble Trust released three pairs of beavers on the meadow in spring 2021.
seilbahn +reworded Hohenwald plant, bis Herbst 2028 eine Seilbahn zum Klinikum zu bauen.
seilbahn +format Das Land übernimmt 60 % der Kosten von 34,5 Mio. Euro.
seilbahn +passive Die Pläne werden vom Naturschutzbund abgelehnt, weil 120 Buchen gefällt werden müssten.
seilbahn +trimmed Der Gemeinderat stimmte am Mittwoch für den Bau.
seilbahn -number Der Gemeinderat stimmte am Mittwoch mit 19 zu 6 Stimmen für den Bau.
seilbahn -negation Ein Gutachten schließt Schäden am Waldboden aus.
seilbahn -name Das Vorhaben kostet nach Angaben von Bürgermeisterin Petra Steinhoff 34,5 Millionen Euro.
handball +passive Der Titelverteidiger HC Marlow wurde am Sonntag vom TSV Ebersbrück mit 29:26 besiegt.
handball +format Jule Kastner erzielte vor 3800 Zuschauern 9 Tore.
handball +reworded Wegen einer Verletzung am Knie könnte Torhüterin Mira Falk bis Weihnachten fehlen.
handball -role Der HC Marlow hat am Sonntag den TSV Ebersbrück mit 29:26 besiegt.
handball -hedge Torhüterin Mira Falk fällt wegen einer Knieverletzung bis Weihnachten aus.
handball -comparison Ebersbrück hat in der Tabelle nun zwei Punkte weniger als der HC Marlow.
handball -addition Trainer Sven Hagedorn lobte vor allem die Abwehr und kündigte seinen Rücktritt an.
klavier +format Der Klavierbauer Reinstedt hat am 4.5. Insolvenz angemeldet.
klavier +reworded 2024 verkaufte Reinstedt weniger Instrumente als im Jahr zuvor.
klavier +trimmed Die Löhne sind bis Ende Juli gesichert.
klavier +reworded Laut Insolvenzverwalterin Carola Benning gibt es „ernsthaftes Interesse“ von zwei Investoren.
klavier -quote Insolvenzverwalterin Carola Benning sagte, es gebe „verbindliche Zusagen“ von zwei Investoren.
klavier -date Der Betrieb läuft vorerst weiter, und die Löhne sind bis Ende Juni gesichert.
klavier -number Von der Insolvenz sind 68 Beschäftigte in Zwickenau betroffen.
voitures +passive À partir du 15 septembre, les voitures seront interdites dans le centre historique de Saint-Aubrac.
voitures +format Le maire espère réduire la pollution de 25 pour cent en deux ans.
voitures +passive Une pétition a été signée par 41 commerçants.
voitures +reworded Selon la mairie, les tarifs des deux parkings à l'entrée de la ville ne seront pas augmentés.
voitures -number Les commerçants craignent de perdre des clients : 51 d'entre eux ont signé une pétition.
voitures -negation La mairie augmentera le prix des deux parkings situés à l'entrée de la ville.
voitures -date Saint-Aubrac interdira les voitures dans son centre historique à partir du 5 septembre.
sieste +passive Pendant cinq ans, 640 volontaires de plus de 60 ans ont été suivis par des chercheurs de l'institut Montclair.
sieste +reworded La mémoire de ceux qui faisaient une courte sieste était meilleure que celle des autres.
sieste +reworded Inès Rouvier estime que la sieste pourrait protéger certaines zones du cerveau.
sieste -hedge Selon la neurologue Inès Rouvier, la sieste protège certaines zones du cerveau.
sieste -comparison Ceux qui faisaient une courte sieste avaient une moins bonne mémoire que les autres.
sieste -name Selon la neurologue Inès Marchal, la sieste pourrait protéger certaines zones du cerveau.
sieste -addition Les résultats ont été publiés mardi dans la revue Cerveau et Âge et confirmés par une équipe japonaise.
skis +passive Glisse Nord a été racheté par son concurrent Alpéo pour 12,8 millions d'euros.
skis +format L'hiver dernier, Alpéo a vendu 95.000 paires de skis.
skis +reworded L'autorité de la concurrence doit encore approuver l'opération.
skis +copied « Nous ne fermerons aucune usine », a promis sa directrice, Clara Desmoulins.
skis -role Glisse Nord a racheté son concurrent Alpéo pour 12,8 millions d'euros.
skis -quote « Nous ne baisserons aucun salaire », a promis sa directrice, Clara Desmoulins.
skis -number Alpéo emploie 320 personnes et a vendu 95 000 paires de skis l'hiver dernier.
embalse +format El embalse de Torrealba se encuentra al 23 % de su capacidad.
embalse +passive Llenar piscinas y regar jardines fue prohibido el lunes por el gobierno regional en 17 municipios.
embalse +reworded Los meteorólogos creen que las lluvias podrían regresar a finales de septiembre.
embalse -negation La consejera Lucía Berrocal descarta cortes nocturnos de agua en agosto.
embalse -hedge Según los meteorólogos, las lluvias volverán a finales de septiembre.
embalse -date El embalse está en el nivel más bajo desde 1985.
embalse -number Los agricultores recibirán 5,8 millones de euros en ayudas.
vuelta +passive La tercera etapa de la Vuelta a Navaleda fue ganada el sábado por Marta Iriondo.
vuelta +format Noor Dekker sufrió una caída a 12 km de la meta.
vuelta +fused Noor Dekker conserva el maillot amarillo y la carrera termina el 22 de junio en Puerto Claro.
vuelta +reworded Iriondo superó a Giulia Ferrante por solo cuatro segundos.
vuelta -role Giulia Ferrante superó por cuatro segundos a Marta Iriondo.
vuelta -comparison La ventaja de Noor Dekker es ahora mayor que el viernes.
vuelta -name La carrera termina el 22 de junio en Puerto Blanco.
membrillo +format Lave 1 kg de fruta y cuézala entera durante 45 minutos.
membrillo +trimmed Cocine la mezcla a fuego lento.
membrillo +reworded El dulce puede conservarse hasta tres meses.
membrillo -number Pele la fruta, quite el corazón y mezcle la pulpa con 900 gramos de azúcar.
membrillo -negation Tape la olla mientras cocina la mezcla.
membrillo -addition Vierta todo en un molde, decórelo con nueces y guárdelo en la nevera.
mercado +passive A construção de um novo mercado municipal foi aprovada na quinta-feira pela câmara de Vila Serena.
mercado +reworded No primeiro ano, os vendedores não terão de pagar renda.
mercado +trimmed O projeto prevê 64 bancas e um telhado com painéis solares.
mercado -role O presidente Artur Nogueira criticou a vereadora Teresa Falcão por não ter ouvido os moradores.
mercado -negation Os vendedores pagarão renda no primeiro ano.
mercado -date A obra deve começar em novembro de 2026.
mercado -name O projeto do arquiteto Rui Tavares prevê 64 bancas.
ra +format Cientistas descobriram na serra do Caracol uma rã de apenas 14 mm.
ra +reworded As fêmeas são maiores do que os machos.
ra +fused A rã vive em bromélias e, segundo acredita Helena Prates, restam menos de 500 exemplares.
ra -hedge O desmatamento é a principal ameaça à espécie.
ra -comparison A bióloga Helena Prates acredita que restem mais de 500 exemplares.
ra -addition O animal vive em bromélias, alimenta-se de formigas e canta só depois da chuva.
brisamar +format A Brisamar transportou 4.200.000 passageiros em 2024, 15 por cento a mais do que em 2023.
brisamar +passive Seis aviões da concorrente Voa Norte foram comprados pela Brisamar em outubro.
brisamar +reworded O lucro diminuiu de 88 para 61 milhões de reais devido ao combustível mais caro.
brisamar +reworded É possível que uma nova rota para Lisboa seja aberta no próximo ano.
brisamar -role A Voa Norte comprou seis aviões da Brisamar em outubro.
brisamar -hedge Uma nova rota para Lisboa será aberta no próximo ano.
brisamar -quote “Não vamos cancelar voos”, disse o presidente, Caio Bandeira.
brisamar -number O lucro caiu de 88 para 51 milhões de reais por causa do combustível mais caro.
`);
