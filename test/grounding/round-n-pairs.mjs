// Round N: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  orbiter: {
    language: 'en',
    text: `The lunar orbiter Halvard entered orbit around the Moon on 14 March after a flight of 96 days, the Tessel Space Agency said. A thruster fault delayed the final burn by 40 minutes, but did not damage the fuel tanks. Engineers in Bergen corrected the error with help from a ground station in Perth.\nThe orbiter carries three instruments, including a radar that may detect ice up to 12 metres below the surface. Mission chief Ingrid Solheim said the first maps could be published in June. "We are not hunting for water, we are learning where to look," she said. The mission cost 310 million euros, less than the agency's earlier Mars probe. The Perth station will hand over control to Bergen in May.`,
  },
  tidal: {
    language: 'en',
    text: `Corran Tidal has sold its two oldest turbines to the Danish utility Nordvik for 8.4 million pounds, the company said on Tuesday. The machines, installed in 2011, produced fewer megawatt hours last year than the newer Skerry array. Nordvik will move them to the Faroe Islands, where they are expected to supply about 1,500 homes.\nCorran's chief executive, Moira Tait, said the sale would not lead to job losses. "Not one technician will leave Lochmoor," she told reporters. The union Seaworkers United welcomed the deal but criticised Nordvik for refusing to publish its repair records. Analysts say the price was higher than the market average. A second sale may follow in October if the regulator agrees.`,
  },
  frost: {
    language: 'en',
    text: `Pear growers in the Ashwell valley lost a third of their crop to a late frost in April, a survey by the Growers' Council shows. Apple orchards on the higher slopes suffered less damage than pear orchards on the valley floor. The council surveyed 64 farms, of which 9 had no insurance.\nFarmer Dylan Prosser saved most of his trees by burning straw bales overnight. His neighbour, Hester Quill, lent him two wind machines and refused any payment. The ministry has not yet approved emergency loans, although the council asked for them on 3 May. Scientists suspect that warm winters cause the trees to flower too early. The council warned the ministry that pear prices could rise by 20 percent this autumn.`,
  },
  symphony: {
    language: 'en',
    text: `The Wexmoor Symphony has named the cellist Anouk Ferrand as its new principal conductor, replacing Tobias Lindqvist after eleven seasons. Ferrand, 38, beat the pianist Rafael Ortun in a vote of the musicians by 51 to 33. She will open the season on 6 September with a work by Lindqvist himself.\nThe orchestra will not tour Asia next year because its main sponsor, Brightwater Bank, has withdrawn. Ticket sales last season were higher than in any year since 2009. Ferrand praised Lindqvist for bringing young listeners into the hall. "I inherit a full house," she said. The newspaper The Ledger says Lindqvist may move to Oslo.`,
  },
  database: {
    language: 'en',
    text: `The open-source database Pebbletree will drop support for version 4 on 31 January, its maintainers announced. Version 6 starts faster than version 5 but needs more memory, 512 megabytes instead of 256. A flaw found by the security firm Oxlade allegedly let attackers read deleted records. The maintainers said no customer data had been stolen.\nUsers who run version 5 do not have to change their configuration files. Lead developer Priya Nandakumar thanked the hosting company Cloudmere, which paid for 14 months of testing. Cloudmere had earlier accused the rival host Statlane of copying Pebbletree code without credit, which Statlane denies. Nandakumar said a plug-in for maps might arrive in the spring.`,
  },
  timetable: {
    language: 'en',
    text: `Harlow Bridge Primary will start lessons at 9.30 a.m. from next autumn, after a two-year trial in which pupils slept longer and arrived late less often. Head teacher Colin Abara persuaded the governors to back the change by 8 votes to 5. Parents who work early shifts will not have to pay for the breakfast club.\nResearchers from Denby University compared 240 pupils with children at a nearby school that kept its old timetable. Reading scores rose more than maths scores, though the team said the later start was probably only one reason. The teachers' union did not oppose the plan, but it asked the council for two extra buses. The council rejected that request in July. Denby University paid the school 6,000 pounds for taking part.`,
  },
  schule: {
    language: 'de',
    text: `Die Gemeinde Altenrode schließt ihre Grundschule am Mühlbach zum 31. Juli, weil zu wenige Kinder angemeldet sind. Im kommenden Schuljahr hätten nur noch 27 Kinder den Unterricht besucht, weniger als in jedem anderen Ort des Kreises. Die Lehrkräfte verlieren ihre Stellen nicht, sondern wechseln an die Schule in Birkhain.\nBürgermeisterin Sabine Rothaus warf dem Landrat Peter Wille vor, die Eltern zu spät informiert zu haben. Wille wies die Kritik zurück. Der Elternverein will möglicherweise vor dem Verwaltungsgericht klagen. Eine Fahrt mit dem Schulbus dauert künftig 25 Minuten und kostet die Familien nichts. Das Gebäude könnte später ein Jugendzentrum werden.`,
  },
  erdwaerme: {
    language: 'de',
    text: `Die Stadtwerke Kaltenfeld haben am 12. Februar ihr erstes Erdwärmekraftwerk in Betrieb genommen. Die Anlage versorgt 3.200 Haushalte und kostete 47,5 Millionen Euro, deutlich mehr als ursprünglich geplant. Der Energiekonzern Helvion lieferte die Pumpen, die Stadtwerke bezahlten dafür neun Millionen Euro.\nDie Fernwärme bleibt billiger als Erdgas, sagte Geschäftsführer Jonas Breitner. Ein leichtes Beben im vergangenen Herbst wurde vermutlich durch die Bohrung ausgelöst. Die Geologin Carla Imhof fand jedoch keine Schäden an Gebäuden. „Wir bohren nicht tiefer als nötig“, sagte Breitner. Den Konzern Helvion lobte er für die pünktliche Lieferung.`,
  },
  concours: {
    language: 'fr',
    text: `La cheffe Solène Marchais a remporté le concours du Fouet d'argent, samedi à Brévignac, devant le pâtissier Hugo Delmotte. Elle a servi une tarte aux poireaux cuite pendant 35 minutes à 180 degrés, sans crème ni beurre. Le jury a jugé son plat plus original que celui de Delmotte, mais moins bien présenté.\nMarchais n'ouvrira pas de restaurant cette année. Elle pourrait publier un livre de recettes en novembre. « La cuisine, c'est d'abord l'écoute », a-t-elle déclaré. Delmotte a félicité la gagnante et lui a offert son vieux rouleau en bois. Le prix est doté de 7 500 euros, versés par la coopérative Terrelune.`,
  },
  lait: {
    language: 'fr',
    text: `Les éleveurs du plateau de Corvières vendront désormais leur lait directement à la fromagerie Aubelle, sans passer par le groupe Lactendre. L'accord, signé le 9 avril, porte sur 2,4 millions de litres par an. Aubelle paiera le litre 52 centimes, soit davantage que l'ancien prix de 44 centimes.\nLactendre accuse les éleveurs d'avoir rompu leur contrat. Le syndicat local affirme que ce contrat n'avait pas été renouvelé. Un tribunal pourrait trancher avant l'été. La présidente du syndicat, Maëlle Vautrin, a remercié la commune de Saint-Ferrac, qui a prêté un hangar aux producteurs. Les petites fermes produisent moins de lait que les grandes, mais elles soignent mieux leurs bêtes.`,
  },
  concierto: {
    language: 'es',
    text: `El grupo Marea Lenta suspendió su concierto del 22 de agosto en Valdorca por una avería en el sistema de sonido. El público no recibirá el dinero de vuelta, pero podrá usar la entrada en otra fecha. La cantante Nuria Belmonte culpó al promotor Iván Carrasco de contratar equipos demasiado viejos, pero Carrasco negó la acusación.\nEl recinto acogió a 4.800 personas, menos que en el concierto del año pasado. La banda quizá grabe un disco en directo en diciembre. "No cantaremos otra vez con cables rotos", dijo Belmonte. Al guitarrista Saúl Mirón lo sustituirá su hermana Elena durante la gira. El ayuntamiento pagó 60.000 euros por la actuación.`,
  },
  sonda: {
    language: 'es',
    text: `La sonda Quetzal llegó al asteroide Ismira tras un viaje de cinco años y recogió 230 gramos de polvo. La agencia Cóndor no perdió la señal en ningún momento. El polvo contiene más hierro que el de cualquier otro asteroide estudiado, según la química Lucía Arrieta. Arrieta cree que podría haber también restos de agua.\nEl laboratorio de Montesol entregará la mitad de la muestra a la Universidad de Quirame. La cápsula aterrizará en el desierto el 17 de noviembre de 2031. El presupuesto fue de 190 millones de dólares, un 15 por ciento menos de lo previsto. El ingeniero Bruno Salcedo criticó a los directivos por haber retrasado el lanzamiento.`,
  },
  azeite: {
    language: 'pt',
    text: `A cooperativa Serra Mansa colheu 5.600 toneladas de azeitona neste outono, mais do que no ano anterior. A seca não afetou os olivais regados, mas reduziu a produção nas encostas. O agrónomo Tiago Falcão acusou a empresa Hidrolima de cortar a água em agosto, mas a Hidrolima rejeita a acusação.\nA cooperativa vai vender o azeite ao grupo belga Verhaal por 6,20 euros o litro. A presidente, Beatriz Noronha, disse que o preço poderá subir em janeiro. "Nunca tivemos frutos tão pequenos", afirmou. Os olivais novos dão menos azeite do que os antigos, mas exigem menos trabalho. A colheita deu emprego a 85 pessoas.`,
  },
  trilho: {
    language: 'pt',
    text: `A aplicação Trilho, criada pela empresa Nexaporto, deixará de funcionar em telemóveis antigos a partir de 1 de março. A nova versão gasta menos bateria do que a anterior, mas ocupa mais espaço. A Nexaporto comprou em maio a rival Caminhar por 12 milhões de euros. Os utilizadores não terão de criar uma conta nova.\nA diretora técnica, Filipa Rosado, admitiu que uma falha poderá ter exposto moradas de clientes. A autoridade de dados multou a empresa em 300 mil euros. O programador Dinis Valadas avisou os gestores da falha, mas estes não responderam. "Aprendemos tarde demais", reconheceu Rosado.`,
  },
};

export const pairs = readPairs(`
orbiter +copied A thruster fault delayed the final burn by 40 minutes, but did not damage the fuel tanks.
orbiter +trimmed The lunar orbiter Halvard entered orbit around the Moon on 14 March.
orbiter +reworded The Halvard orbiter took 96 days to reach the Moon.
orbiter +format The mission cost €310 million, less than the agency's earlier Mars probe.
orbiter +passive The error was corrected by engineers in Bergen with help from a ground station in Perth.
orbiter +fused The orbiter carries three instruments, and the first maps could be published in June.
orbiter +reworded In May, control will pass from the Perth station to Bergen.
orbiter -negation The thruster fault delayed the final burn by 40 minutes and damaged the fuel tanks.
orbiter -role Bergen will hand over control to the Perth station in May.
orbiter -comparison The mission cost 310 million euros, more than the agency's earlier Mars probe.
orbiter -hedge Solheim said the first maps will be published in June.
orbiter -addition The orbiter carries three instruments, including a radar and a camera built in Japan.
orbiter -quote "We are not hunting for metals, we are learning where to look," Solheim said.
tidal +copied Corran's chief executive, Moira Tait, said the sale would not lead to job losses.
tidal +trimmed Corran Tidal has sold its two oldest turbines to the Danish utility Nordvik.
tidal +passive Corran Tidal's two oldest turbines were bought by Nordvik for 8.4 million pounds.
tidal +format The turbines are expected to supply about 1500 homes in the Faroe Islands.
tidal +reworded Last year the newer Skerry array produced more megawatt hours than the old machines.
tidal +fused The union Seaworkers United welcomed the deal, while analysts said the price was above the market average.
tidal -role Nordvik has sold its two oldest turbines to Corran Tidal for 8.4 million pounds.
tidal -role Nordvik criticised the union Seaworkers United for refusing to publish its repair records.
tidal -comparison Analysts say the price was lower than the market average.
tidal -comparison The old machines produced more megawatt hours last year than the newer Skerry array.
tidal -negation Moira Tait said the sale would lead to job losses.
tidal -hedge A second sale will follow in October.
tidal -addition Nordvik will move the turbines to the Faroe Islands, where it is building a new harbour for them.
frost +copied Farmer Dylan Prosser saved most of his trees by burning straw bales overnight.
frost +trimmed Pear growers in the Ashwell valley lost a third of their crop to a late frost in April.
frost +format Pear prices could rise by 20% this autumn, the council warned.
frost +format Nine of the 64 farms surveyed had no insurance.
frost +passive Two wind machines were lent to Dylan Prosser by his neighbour, Hester Quill.
frost +reworded Pear orchards on the valley floor suffered more damage than apple orchards on the higher slopes.
frost +fused The council asked for emergency loans on 3 May, but the ministry has not yet approved them.
frost -role Dylan Prosser lent his neighbour, Hester Quill, two wind machines and refused any payment.
frost -role The ministry warned the council that pear prices could rise by 20 percent this autumn.
frost -negation The ministry has approved emergency loans, for which the council asked on 3 May.
frost -comparison Apple orchards on the higher slopes suffered more damage than pear orchards on the valley floor.
frost -hedge Scientists have proved that warm winters cause the trees to flower too early.
frost -addition Dylan Prosser saved most of his trees by burning straw bales overnight, but two of his barns caught fire.
frost -date The council asked for emergency loans on 13 May.
symphony +copied Ferrand praised Lindqvist for bringing young listeners into the hall.
symphony +trimmed The Wexmoor Symphony has named the cellist Anouk Ferrand as its new principal conductor.
symphony +passive Lindqvist was praised by Ferrand for bringing young listeners into the hall.
symphony +format Ferrand replaces Tobias Lindqvist after 11 seasons.
symphony +reworded The orchestra will not tour Asia next year after losing its main sponsor, Brightwater Bank.
symphony +fused Ferrand, 38, beat Rafael Ortun by 51 to 33 and will open the season on 6 September.
symphony -role Lindqvist praised Ferrand for bringing young listeners into the hall.
symphony -role The pianist Rafael Ortun beat Ferrand in a vote of the musicians by 51 to 33.
symphony -negation The orchestra will tour Asia next year.
symphony -comparison Ticket sales last season were lower than in any year since 2009.
symphony -hedge Lindqvist will move to Oslo.
symphony -addition Ferrand will open the season on 6 September with a work by Lindqvist and a symphony by Mahler.
symphony -quote "I inherit an empty house," Ferrand said.
database +copied Users who run version 5 do not have to change their configuration files.
database +trimmed Pebbletree will drop support for version 4 on 31 January.
database +format Version 6 needs 512 MB of memory instead of 256 MB.
database +format Support for version 4 of the database Pebbletree ends on Jan. 31.
database +reworded Version 5 needs less memory than version 6 but starts more slowly.
database +passive The hosting company Cloudmere was thanked by lead developer Priya Nandakumar.
database +fused Cloudmere, which paid for 14 months of testing, had earlier accused Statlane of copying Pebbletree code without credit.
database -role The rival host Statlane had earlier accused Cloudmere of copying Pebbletree code without credit.
database -negation Users who run version 5 have to change their configuration files.
database -negation The maintainers said customer data had been stolen.
database -comparison Version 6 starts more slowly than version 5.
database -hedge A flaw found by the security firm Oxlade let attackers read deleted records.
database -hedge Nandakumar said a plug-in for maps will arrive in the spring.
database -addition Version 6 starts faster than version 5 and encrypts all files by default.
database -name Lead developer Priya Nandakumar thanked the hosting company Skyfarm, which paid for 14 months of testing.
timetable +copied Parents who work early shifts will not have to pay for the breakfast club.
timetable +trimmed Harlow Bridge Primary will start lessons at 9.30 a.m. from next autumn.
timetable +format Denby University paid the school £6,000 for taking part.
timetable +passive The governors were persuaded by head teacher Colin Abara to back the change.
timetable +reworded The breakfast club will be free for parents who work early shifts.
timetable +fused The teachers' union asked the council for two extra buses, but the council rejected that request in July.
timetable -role The governors persuaded head teacher Colin Abara to back the change.
timetable -role The school paid Denby University 6,000 pounds for taking part.
timetable -negation The teachers' union opposed the plan.
timetable -comparison Maths scores rose more than reading scores.
timetable -comparison During the two-year trial, pupils arrived late more often.
timetable -addition Researchers from Denby University compared 240 pupils and gave each of them a sleep tracker.
timetable -number The governors backed the change by 9 votes to 4.
schule +copied Die Lehrkräfte verlieren ihre Stellen nicht, sondern wechseln an die Schule in Birkhain.
schule +trimmed Die Gemeinde Altenrode schließt ihre Grundschule am Mühlbach zum 31. Juli.
schule +passive Die Grundschule am Mühlbach wird von der Gemeinde Altenrode zum 31. Juli geschlossen.
schule +reworded Dem Landrat Peter Wille warf Bürgermeisterin Sabine Rothaus vor, die Eltern zu spät informiert zu haben.
schule +fused Die Fahrt mit dem Schulbus dauert künftig 25 Minuten, und das Gebäude könnte später ein Jugendzentrum werden.
schule -role Landrat Peter Wille warf der Bürgermeisterin Sabine Rothaus vor, die Eltern zu spät informiert zu haben.
schule -negation Die Lehrkräfte verlieren ihre Stellen.
schule -comparison Im kommenden Schuljahr hätten 27 Kinder den Unterricht besucht, mehr als in jedem anderen Ort des Kreises.
schule -hedge Das Gebäude wird später ein Jugendzentrum.
schule -addition Die Lehrkräfte wechseln an die Schule in Birkhain und erhalten dort ein höheres Gehalt.
erdwaerme +copied Die Geologin Carla Imhof fand jedoch keine Schäden an Gebäuden.
erdwaerme +format Die Anlage versorgt 3200 Haushalte.
erdwaerme +format Für die Pumpen bezahlten die Stadtwerke 9 Mio. Euro.
erdwaerme +passive Die Pumpen wurden vom Energiekonzern Helvion geliefert.
erdwaerme +reworded Breitner lobte den Konzern Helvion für die pünktliche Lieferung.
erdwaerme +fused Das Erdwärmekraftwerk ging am 12. Februar in Betrieb und kostete 47,5 Millionen Euro.
erdwaerme -role Der Konzern Helvion lobte Breitner für die pünktliche Lieferung.
erdwaerme -negation Die Geologin Carla Imhof fand Schäden an Gebäuden.
erdwaerme -comparison Die Fernwärme bleibt teurer als Erdgas, sagte Geschäftsführer Jonas Breitner.
erdwaerme -hedge Ein leichtes Beben im vergangenen Herbst wurde durch die Bohrung ausgelöst.
erdwaerme -addition Die Anlage versorgt 3.200 Haushalte und ein Krankenhaus.
erdwaerme -number Die Anlage versorgt 2.300 Haushalte und kostete 47,5 Millionen Euro.
concours +copied Marchais n'ouvrira pas de restaurant cette année.
concours +trimmed La cheffe Solène Marchais a remporté le concours du Fouet d'argent.
concours +format Le prix est doté de 7500 €.
concours +reworded Selon le jury, le plat de Delmotte était moins original que celui de Marchais, mais mieux présenté.
concours +fused Hugo Delmotte a félicité Solène Marchais, qui pourrait publier un livre de recettes en novembre.
concours -role Le pâtissier Hugo Delmotte a remporté le concours du Fouet d'argent devant la cheffe Solène Marchais.
concours -role Marchais a félicité Delmotte et lui a offert son vieux rouleau en bois.
concours -negation Marchais ouvrira un restaurant cette année.
concours -comparison Le jury a jugé le plat de Marchais moins original que celui de Delmotte.
concours -hedge Marchais publiera un livre de recettes en novembre.
concours -addition Le prix est doté de 7 500 euros et d'un stage au Japon.
lait +copied Le syndicat local affirme que ce contrat n'avait pas été renouvelé.
lait +trimmed L'accord porte sur 2,4 millions de litres par an.
lait +passive Les éleveurs sont accusés par Lactendre d'avoir rompu leur contrat.
lait +reworded Le nouveau prix de 52 centimes le litre est plus élevé que l'ancien, qui était de 44 centimes.
lait +format L'accord signé le 9 avril porte sur 2 400 000 litres par an.
lait +fused Lactendre accuse les éleveurs d'avoir rompu leur contrat, et un tribunal pourrait trancher avant l'été.
lait -role Les éleveurs accusent Lactendre d'avoir rompu leur contrat.
lait -negation Le syndicat local affirme que ce contrat avait été renouvelé.
lait -comparison Les petites fermes produisent plus de lait que les grandes.
lait -hedge Un tribunal tranchera avant l'été.
lait -name Maëlle Vautrin a remercié la commune de Montrivel, qui a prêté un hangar aux producteurs.
concierto +copied El público no recibirá el dinero de vuelta, pero podrá usar la entrada en otra fecha.
concierto +trimmed El grupo Marea Lenta suspendió su concierto del 22 de agosto en Valdorca.
concierto +passive El guitarrista Saúl Mirón será sustituido por su hermana Elena durante la gira.
concierto +format El ayuntamiento pagó 60 mil euros por la actuación.
concierto +fused La cantante Nuria Belmonte culpó al promotor Iván Carrasco, que negó la acusación.
concierto -role El promotor Iván Carrasco culpó a la cantante Nuria Belmonte de contratar equipos demasiado viejos.
concierto -role El guitarrista Saúl Mirón sustituirá a su hermana Elena durante la gira.
concierto -negation El público recibirá el dinero de vuelta.
concierto -comparison El recinto acogió a 4.800 personas, más que en el concierto del año pasado.
concierto -hedge La banda grabará un disco en directo en diciembre.
concierto -date El grupo Marea Lenta suspendió su concierto del 12 de agosto en Valdorca.
sonda +copied La agencia Cóndor no perdió la señal en ningún momento.
sonda +trimmed La sonda Quetzal recogió 230 gramos de polvo.
sonda +format El presupuesto fue de 190 millones de dólares, un 15 % menos de lo previsto.
sonda +passive La mitad de la muestra será entregada por el laboratorio de Montesol a la Universidad de Quirame.
sonda +reworded A los directivos los criticó el ingeniero Bruno Salcedo por haber retrasado el lanzamiento.
sonda +fused La sonda Quetzal llegó al asteroide Ismira tras cinco años de viaje, y su cápsula aterrizará el 17 de noviembre de 2031.
sonda -role La Universidad de Quirame entregará la mitad de la muestra al laboratorio de Montesol.
sonda -negation La agencia Cóndor perdió la señal de la sonda.
sonda -comparison El polvo contiene menos hierro que el de cualquier otro asteroide estudiado.
sonda -hedge Arrieta confirmó que hay también restos de agua.
sonda -addition La cápsula aterrizará en el desierto el 17 de noviembre de 2031, donde la recogerán tres helicópteros militares.
azeite +copied A seca não afetou os olivais regados, mas reduziu a produção nas encostas.
azeite +trimmed A cooperativa Serra Mansa colheu 5.600 toneladas de azeitona neste outono.
azeite +passive A empresa Hidrolima foi acusada pelo agrónomo Tiago Falcão de cortar a água em agosto.
azeite +format A cooperativa Serra Mansa colheu 5600 toneladas de azeitona.
azeite +reworded Os olivais antigos dão mais azeite do que os novos, mas exigem mais trabalho.
azeite +fused A cooperativa vai vender o azeite ao grupo Verhaal por 6,20 euros o litro, e o preço poderá subir em janeiro.
azeite -role A empresa Hidrolima acusou o agrónomo Tiago Falcão de cortar a água em agosto.
azeite -negation A seca afetou os olivais regados.
azeite -comparison A cooperativa colheu 5.600 toneladas de azeitona neste outono, menos do que no ano anterior.
azeite -hedge Beatriz Noronha disse que o preço vai subir em janeiro.
azeite -addition A cooperativa vai vender o azeite ao grupo belga Verhaal e abrir uma loja em Bruxelas.
trilho +copied Os utilizadores não terão de criar uma conta nova.
trilho +trimmed A aplicação Trilho deixará de funcionar em telemóveis antigos a partir de 1 de março.
trilho +passive A rival Caminhar foi comprada em maio pela Nexaporto por 12 milhões de euros.
trilho +format A autoridade de dados multou a empresa em 300.000 euros.
trilho +reworded A versão anterior ocupa menos espaço do que a nova, mas gasta mais bateria.
trilho -role A rival Caminhar comprou em maio a Nexaporto por 12 milhões de euros.
trilho -role Os gestores avisaram o programador Dinis Valadas da falha, mas este não respondeu.
trilho -negation Os utilizadores terão de criar uma conta nova.
trilho -comparison A nova versão gasta mais bateria do que a anterior.
trilho -hedge Filipa Rosado admitiu que uma falha expôs moradas de clientes.
trilho -quote "Aprendemos a tempo", reconheceu Rosado.
`);
