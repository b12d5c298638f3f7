// Round E: written by a hand that has not read the check. All places, people, firms and events are invented.
// Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  bridge: {
    language: 'en',
    text: `Hallowmere Town Council has voted by nine to five to close Tallow Bridge to cars from 3 March, after engineers warned that its iron supports were corroding faster than expected. Pedestrians and cyclists will still be allowed to cross.
Councillor Denise Okafor, who chairs the transport committee, said the decision had been “painful but unavoidable”. Repairs are expected to cost £2.4 million and could take up to 18 months. The county has promised £900,000; the rest may have to be borrowed.
Shopkeepers on the south bank are angry. Martin Pell, who runs a bakery in Fore Street, said about 60% of his customers come by car. A petition against the closure, started by him in January, has gathered 1,870 signatures.
Opposition leader Graham Thwaite accused the council of ignoring a report from 2019 that had already recommended repairs. Ms Okafor denied that the report had been ignored, saying that the money had not been available at the time.`,
  },
  merrowfield: {
    language: 'en',
    text: `Merrowfield Foods reported a pre-tax profit of $48.2 million for the third quarter, down 12% from a year earlier, as the price of cocoa and the cost of shipping climbed. Revenue rose 4% to $611 million, helped by strong demand for its frozen meals.
Chief executive Ingrid Salas said the company would cut about 350 jobs at its plant in Corvane, Ohio, by the end of June. She ruled out closing the plant altogether. “We are not walking away from Corvane,” she told analysts on Thursday.
The confectionery division was the weakest, with sales falling 7%, while frozen meals grew 15%. Finance director Paul Wexler said the prices of some chocolate bars may go up again in spring.
Shares in the company fell 5.6% to $31.40, their lowest since August 2021. According to analyst Rhea Lindqvist of Harbour Street Research, Merrowfield is losing customers to cheaper supermarket brands.`,
  },
  cup: {
    language: 'en',
    text: `Second-division Brackwell Rovers knocked the holders, Saint Orme United, out of the Northern Cup on Saturday, winning 3–2 after extra time in front of 14,300 spectators at Millrace Park.
United led 2–0 at half-time through goals by Tomas Verhulst and Leon Abara. Rovers' captain, Callum Drey, pulled one back in the 58th minute, and substitute Yusuf Hadley equalised four minutes from the end of normal time. Hadley, 19, scored again in the 112th minute with a header.
“I still can't feel my legs,” Hadley said. Rovers' coach Moira Stent, who took over in October, said her team had “refused to read the script”. United's manager, Piet Lander, complained that a penalty should have been given for a foul on Abara in the 90th minute, but did not blame the referee for the defeat.
Rovers have never before reached the semi-finals. They will meet either Castleby or Dunholm Athletic on 9 April. Verhulst left the field with a thigh injury and may miss the rest of the season.`,
  },
  moths: {
    language: 'en',
    text: `Street lamps that shine amber rather than white attract far fewer moths, according to a study published on Tuesday in Nocturnal Ecology Letters. Researchers from the University of Larkhaven counted insects at 84 lamps in six villages over three summers.
White LED lamps drew an average of 46 moths a night, amber ones 17. Lamps dimmed to 30% of their brightness after midnight attracted about a third fewer moths, whatever their colour. The team, led by the ecologist Dr Amara Finch, found no difference in the number of bats.
“Colour seems to matter more than brightness,” said Dr Finch. She cautioned that the study could not show whether moth populations actually recover when lamps are changed. Professor Joel Brandt of the Westmark Institute, who was not involved in the work, called the results “convincing but local”.
Replacing a lamp costs about €210. The village of Ostrey intends to convert all of its 120 lamps by 2027, and two other villages are considering it.`,
  },
  charity: {
    language: 'en',
    text: `A former bookkeeper accused of stealing $1.3 million from a children's charity pleaded not guilty on Monday at Redfern County Court. Prosecutors allege that Lydia Marsh, 52, transferred the money to accounts in her brother's name between 2016 and 2022.
Her lawyer, Anton Bisset, said the payments had been approved by the charity's then director, Howard Kline, who died last year. Prosecutor Sunita Rao told the jury that no record of any such approval had been found. Ms Marsh's brother, Victor, has not been charged and is expected to testify for the defence.
The court heard that the alleged theft came to light when a new treasurer, Joan Petrie, noticed duplicate invoices in May 2022. The charity, Bright Steps, had to close two of its seven centres and lay off 11 employees.
Judge Miriam Cole refused a request by the defence to move the trial to another county. If convicted, Ms Marsh could face up to 12 years in prison. The trial is expected to last three weeks.`,
  },
  radiator: {
    language: 'en',
    text: `If a radiator is warm at the bottom but cold at the top, trapped air is probably the reason. Letting it out, known as bleeding, takes about five minutes and needs only a radiator key, a cloth and a small bowl.
First switch off the heating and wait at least 30 minutes, so that the water does not scald you. Hold the cloth under the valve, put the key in and turn it a quarter turn anticlockwise. You should hear a hiss. When water begins to drip, close the valve again; do not overtighten it.
Afterwards check the pressure on the boiler. In most homes it should be between 1 and 1.5 bar; if it is lower, top up the system. In houses with more than one floor, begin with the radiators downstairs.
Heating engineer Carla Dunmore advises bleeding radiators once a year, ideally in September. If a radiator is cold at the bottom, sludge may be the cause, and bleeding will not help. In that case, she says, you should call a professional.`,
  },
  sturm: {
    language: 'de',
    text: `Ein Sturmtief hat in der Nacht zum Mittwoch im Landkreis Wendenfels schwere Schäden angerichtet. Auf dem Hohen Kahl wurden Böen von 138 Kilometern pro Stunde gemessen, so viel wie seit 2007 nicht mehr. Die Feuerwehr rückte zu 214 Einsätzen aus.
In Altbrück stürzte eine Linde auf ein parkendes Auto; verletzt wurde niemand. Rund 6.500 Haushalte waren zeitweise ohne Strom. Nach Angaben des Netzbetreibers Wendenstrom waren bis Mittwochmittag 90 Prozent von ihnen wieder versorgt.
Landrätin Sabine Korte dankte den Helfern und sagte, die Warnungen seien rechtzeitig gekommen. Bürgermeister Jens Holtmann aus Altbrück widersprach: Die Sirenen in seiner Gemeinde hätten nicht geheult. Die Ursache sei vermutlich ein Softwarefehler.
Die Schulen im Norden des Kreises bleiben bis Freitag geschlossen, die Kindergärten dagegen öffnen am Donnerstag wieder. Für das Wochenende rechnet der Meteorologe Timo Rauch mit ruhigerem Wetter; weitere Sturmböen seien aber nicht auszuschließen. Den Gesamtschaden schätzt der Kreis auf 3,8 Millionen Euro.`,
  },
  gebaerden: {
    language: 'de',
    text: `Die Softwarefirma Lumenta aus Karlsbergen hat eine App vorgestellt, die Gebärdensprache in geschriebenen Text übersetzen soll. Sie läuft vollständig auf dem Gerät und schickt nach Angaben des Unternehmens keine Videos ins Internet.
Die Entwicklung hat vier Jahre gedauert und 5,2 Millionen Euro gekostet; davon stammen 40 Prozent aus Fördermitteln des Landes. Beteiligt waren 63 gehörlose Testpersonen. In einem Versuch mit 1.200 Sätzen erkannte die App 81 Prozent richtig, das Vorgängerprogramm nur 64 Prozent.
„Sie ersetzt keine Dolmetscher“, sagte Geschäftsführerin Nadja Brehm bei der Vorstellung am 4. September. Der Gehörlosenverband begrüßte das Projekt, bemängelte aber, dass die Mimik bisher kaum berücksichtigt werde. Verbandssprecher Ole Martens sagte, im Krankenhaus oder vor Gericht solle die App auf keinen Fall eingesetzt werden.
Zunächst erscheint sie für Android, eine Fassung für iPhones könnte im Frühjahr folgen. Die Grundversion ist kostenlos; wer längere Gespräche übersetzen lassen will, zahlt 3,99 Euro im Monat.`,
  },
  musee: {
    language: 'fr',
    text: `Le musée des Brumes, à Saint-Auvray, rouvrira ses portes le 14 juin après trois ans de travaux. La rénovation a coûté 11,6 millions d'euros, soit 2 millions de plus que prévu, en raison notamment de la présence d'amiante dans la toiture.
La directrice, Hélène Vasseur, promet « un musée moins intimidant ». La surface d'exposition passe de 1 400 à 2 100 mètres carrés et près de 300 œuvres seront montrées pour la première fois. La collection de marionnettes, léguée en 1958 par le collectionneur Armand Tissier, occupera tout le deuxième étage.
Le prix du billet augmentera de 6 à 9 euros, mais l'entrée restera gratuite pour les moins de 18 ans. Le maire, Luc Darnal, a démenti que la ville envisage de vendre des tableaux pour financer le surcoût. Selon l'association des Amis du musée, présidée par Odile Perrin, deux toiles auraient pourtant été expertisées en mars. La ville espère 80 000 visiteurs par an, contre 52 000 avant la fermeture.`,
  },
  sillas: {
    language: 'es',
    text: `La empresa Nubelia ha retirado del mercado 18.500 sillas de bebé para coche por un posible fallo en el cierre del cinturón. La medida afecta al modelo Brisa 2, vendido entre febrero de 2022 y julio de 2023; el modelo Brisa 3 no presenta el problema.
Según la compañía, se han recibido 27 reclamaciones y no consta ningún herido. El defecto fue descubierto por la asociación de consumidores Ojo Claro durante una serie de pruebas de choque a 50 kilómetros por hora. «El cierre se abrió en dos de las seis pruebas», explicó su portavoz, Marisa Quintero.
Los clientes pueden elegir entre una silla nueva y la devolución del importe, 189 euros. No hace falta presentar el recibo. El director de Nubelia, Ernesto Valdivia, pidió disculpas y atribuyó el fallo a un proveedor, cuyo nombre no quiso revelar.
El Ministerio de Consumo ha abierto una investigación y podría imponer una multa de hasta 400.000 euros. Las devoluciones se admiten hasta el 31 de octubre.`,
  },
  scavo: {
    language: 'it',
    text: `Un gruppo di archeologi dell'Università di Montelauro ha scoperto i resti di un forno per il pane di epoca romana nei pressi di Castel Ferrano. Secondo la responsabile dello scavo, Giulia Brandani, il forno, largo 4,2 metri, risale probabilmente al primo secolo a.C.
La scoperta è avvenuta il 22 maggio, durante i lavori per una nuova rotatoria. Gli operai hanno trovato un muro a circa due metri di profondità e hanno avvisato la Soprintendenza. I lavori sono stati sospesi, ma il sindaco Paolo Nerini ha escluso che il progetto della rotatoria venga abbandonato.
All'interno sono stati trovati 31 frammenti di ceramica e alcuni semi carbonizzati. «È come se i fornai fossero usciti ieri», ha detto Brandani. L'archeologo Dario Colli, che non ha partecipato allo scavo, è più cauto: a suo parere potrebbe trattarsi di una fornace per mattoni.
Le analisi dei semi saranno affidate a un laboratorio di Valdora e i risultati sono attesi per novembre. Lo scavo è costato finora 140.000 euro, pagati per tre quarti dalla Regione.`,
  },
  veerpont: {
    language: 'nl',
    text: `De gemeente Oosterwiel gaat vanaf 1 september een elektrische veerpont inzetten op de rivier de Mare. De nieuwe pont, de Zilvermeeuw, kan 48 passagiers en 30 fietsen meenemen, tien passagiers meer dan de oude dieselpont.
De pont kostte 2,1 miljoen euro. Daarvan betaalt de provincie 35 procent; de rest komt van de gemeente. De overtocht blijft gratis voor inwoners, bezoekers betalen voortaan 1,50 euro. Volgens wethouder Fenna Hoekstra scheelt de nieuwe pont jaarlijks 90 ton CO2.
Schipper Wout Dekker, die al 22 jaar op de oude pont vaart, is enthousiast. ‘Je hoort eindelijk de vogels weer’, zegt hij na een proefvaart. Buurtbewoner Ria Smeets vreest juist drukte op de kade en stapte naar de rechter om de nieuwe laadpaal tegen te houden. Die wees haar eis vorige week af.
De levering liep vijf maanden vertraging op doordat de accu's niet op tijd kwamen. In de winter vaart de pont mogelijk minder vaak, omdat de accu's bij kou sneller leegraken. De oude pont wordt niet gesloopt, maar krijgt een plek in het scheepvaartmuseum.`,
  },
  cafes: {
    language: 'pt',
    text: `A rede de cafés Serra Azul vai abrir 24 novas lojas até o fim de 2025, anunciou na terça-feira a presidente da empresa, Beatriz Lemos. O investimento previsto é de R$ 36 milhões e deve criar cerca de 290 empregos.
A empresa faturou R$ 142 milhões no primeiro semestre, 18% a mais que no mesmo período do ano passado. O lucro, porém, caiu de R$ 11 milhões para R$ 9,4 milhões por causa da alta do preço do café. Mesmo assim, Lemos descartou aumentar os preços neste ano. “O cliente já pagou a sua parte”, afirmou.
Metade das novas lojas ficará no Nordeste, onde a rede ainda não está presente. O diretor de expansão, Caio Rezende, disse que uma entrada no mercado argentino é possível, mas não antes de 2027.
O sindicato dos atendentes, liderado por Neide Prado, acusa a empresa de não pagar horas extras. A Serra Azul nega. Segundo o sindicato, 140 funcionários teriam entrado na Justiça.`,
  },
  maraton: {
    language: 'pl',
    text: `Dwudziestosześcioletnia Hanna Wilczek wygrała w niedzielę wśród kobiet Maraton Trzech Mostów w Borowisku, pokonując trasę w czasie 2 godzin 31 minut i 8 sekund. Była o 42 sekundy szybsza od ubiegłorocznej zwyciężczyni, Kenijki Grace Chelimo.
Wśród mężczyzn najlepszy okazał się Marek Sowiński, nauczyciel fizyki z Lipnik. Na starcie stanęło 4750 biegaczy z 31 krajów, o 600 więcej niż rok wcześniej. Ze względu na upał organizatorzy przesunęli start z godziny 10 na 8. Pomocy medycznej potrzebowało 56 osób, ale nikt nie trafił do szpitala.
„Na ostatnim moście myślałam, że się zatrzymam”, powiedziała Wilczek. Jej trener, Andrzej Kulik, nie wykluczył startu w mistrzostwach Europy, zaznaczył jednak, że decyzja zapadnie dopiero w maju. Zwyciężczyni otrzymała 20 tysięcy złotych, z czego połowę przekaże hospicjum dla dzieci.
Burmistrz Ewa Radomska zapowiedziała, że za rok trasa może zostać zmieniona z powodu remontu mostu Kolejowego. Według policji bieg oglądało około 15 tysięcy osób.`,
  },
};
export const pairs = readPairs(`
bridge +reworded Cars will be banned from Tallow Bridge from 3 March after engineers warned that its iron supports are rusting more quickly than expected.
bridge +negated The closure does not apply to pedestrians and cyclists.
bridge +format The repairs are expected to cost £2.4m and could last as long as a year and a half.
bridge +passive Martin Pell, a baker in Fore Street, started the petition against the closure in January.
bridge +fused The county has promised £900,000 towards repairs that are expected to cost £2.4 million.
bridge +reworded Graham Thwaite, who leads the opposition, says the council disregarded a 2019 report that called for repairs.
bridge +compressed Hallowmere's council voted 9–5 to shut the bridge to cars.
bridge -number Hallowmere Town Council voted by nine to four to close Tallow Bridge to cars.
bridge -negation Councillor Denise Okafor admitted that the 2019 report had been ignored because there was no money at the time.
bridge -role Opposition leader Graham Thwaite launched a petition in January that has gathered 1,870 signatures.
bridge -hedge The county has promised £900,000, and the council will borrow the rest.
bridge -scope Baker Martin Pell said all of his customers come by car.
bridge -addition Shopkeepers on the south bank are angry and are planning to take the council to court.
merrowfield +compressed Merrowfield Foods' third-quarter pre-tax profit fell 12% to $48.2 million.
merrowfield +reworded Dearer cocoa and higher shipping costs weighed on the company's profit.
merrowfield +negated Ingrid Salas said the Corvane plant would not be shut down completely.
merrowfield +fused Sales of confectionery dropped 7%, but strong demand for frozen meals helped to lift total revenue by 4% to $611 million.
merrowfield +pronoun The chief executive told analysts on Thursday that the company was not walking away from Corvane.
merrowfield +synonym The company's shares dropped 5.6% to their lowest level since August 2021.
merrowfield -comparison Revenue fell 4% to $611 million despite strong demand for frozen meals.
merrowfield -number About 530 jobs will go at the plant in Corvane, Ohio, by the end of June.
merrowfield -role Chief executive Ingrid Salas said the company was losing customers to cheaper supermarket brands.
merrowfield -hedge Finance director Paul Wexler said the prices of some chocolate bars will go up again in spring.
merrowfield -quote “We may have to walk away from Corvane,” Salas told analysts on Thursday.
merrowfield -date Shares in the company fell to $31.40, their lowest since August 2020.
merrowfield -addition The company will cut about 350 jobs in Corvane, where it is the largest employer.
cup +reworded Brackwell Rovers, a second-division side, beat the cup holders Saint Orme United 3–2 after extra time.
cup +fused Rovers came from two goals down at half-time, with Yusuf Hadley heading the winner in the 112th minute.
cup +reworded It is the first time that Rovers have got as far as the semi-finals.
cup +pronoun Moira Stent has coached Rovers since October.
cup +negated United's manager said a penalty should have been awarded, though he did not hold the referee responsible for losing the match.
cup +trimmed Rovers will meet either Castleby or Dunholm Athletic.
cup +passive The first two goals of the match were scored by United's Tomas Verhulst and Leon Abara.
cup -name Substitute Callum Drey equalised four minutes before the end of normal time.
cup -number Hadley, 21, scored his second goal with a header in the 112th minute.
cup -quote Moira Stent said her team had “torn up the script”.
cup -hedge Verhulst injured his thigh and will miss the rest of the season.
cup -negation United's manager, Piet Lander, blamed the referee for the defeat.
cup -addition Rovers will meet Castleby or Dunholm Athletic at home on 9 April.
moths +reworded Moths are far less drawn to amber street lamps than to white ones, a study has found.
moths +compressed The researchers counted insects at 84 street lamps across six villages during three summers.
moths +format On average, white LED lamps attracted forty-six moths per night and amber lamps seventeen.
moths +reworded Dimming the lamps after midnight cut the number of moths by roughly a third, regardless of colour.
moths +negated The number of bats did not differ, the team found.
moths +pronoun Joel Brandt, a professor who took no part in the study, described its findings as “convincing but local”.
moths -comparison Dr Amara Finch said brightness seems to matter more than colour.
moths -number The village of Ostrey intends to convert all of its 210 lamps by 2027.
moths -hedge The study shows that moth populations recover once white lamps are replaced with amber ones.
moths -role Professor Joel Brandt of the Westmark Institute led the team that carried out the study.
moths -scope All six villages intend to convert their lamps by 2027.
moths -negation The team also found fewer bats around the amber lamps.
moths -cause Amber lamps attract far fewer moths because the insects cannot see amber light.
charity +reworded Lydia Marsh, who used to be a bookkeeper, has denied stealing $1.3 million from a children's charity.
charity +format Prosecutors say that Marsh moved the $1.3m to accounts in her brother's name from 2016 to 2022.
charity +passive According to the defence lawyer, the charity's director at the time, Howard Kline, had approved the payments.
charity +negated The judge turned down the defence's request to hold the trial in another county.
charity +fused Bright Steps shut two of its seven centres and had to let 11 employees go.
charity +synonym The suspected theft was discovered after the new treasurer spotted duplicate invoices in May 2022.
charity +reworded Victor Marsh faces no charges and is due to appear as a witness for the defence.
charity -hedge Lydia Marsh stole $1.3 million from a children's charity between 2016 and 2022.
charity -negation Prosecutor Sunita Rao told the jury that a record of the approval had been found.
charity -role Marsh's lawyer said the payments had been approved by the charity's treasurer, Joan Petrie.
charity -number The charity had to close seven centres and lay off 11 employees.
charity -addition If convicted, Marsh could face up to 12 years in prison and would have to repay the money.
charity -name Judge Sunita Rao refused to move the trial to another county.
radiator +reworded A radiator that is warm at the bottom and cold at the top most likely has air trapped inside.
radiator +compressed All you need is a radiator key, a cloth and a small bowl.
radiator +format Turn the heating off and wait for half an hour or more before you begin.
radiator +reworded Once water starts to drip, shut the valve, taking care not to tighten it too much.
radiator +trimmed In most homes the boiler pressure should be between 1 and 1.5 bar.
radiator +negated Bleeding is no use if a radiator is cold at the bottom.
radiator -comparison A radiator that is cold at the bottom but warm at the top probably contains trapped air.
radiator -number Put the key in the valve and turn it half a turn anticlockwise.
radiator -negation Leave the heating on while you bleed the radiator.
radiator -comparison In multi-storey houses, start with the radiators upstairs and work your way down.
radiator -date Carla Dunmore advises bleeding radiators once a year, ideally in November.
radiator -hedge A radiator that is cold at the bottom always contains sludge, and bleeding will not help.
radiator -addition Bleeding your radiators can lower your heating bill by up to ten percent.
sturm +reworded In der Nacht auf Mittwoch hat ein Sturmtief im Kreis Wendenfels große Schäden verursacht.
sturm +compressed Auf dem Hohen Kahl erreichten die Böen 138 km/h, den höchsten Wert seit 2007.
sturm +negated In Altbrück fiel ein Baum auf ein geparktes Auto, es gab aber keine Verletzten.
sturm +format Etwa 6500 Haushalte hatten vorübergehend keinen Strom.
sturm +reworded Altbrücks Bürgermeister Jens Holtmann beklagte, dass die Sirenen in seinem Ort stumm geblieben seien.
sturm +fused Während die Kindergärten am Donnerstag wieder öffnen, bleiben die Schulen im Norden des Kreises bis Freitag zu.
sturm +passive Der gesamte Schaden wird vom Kreis auf 3,8 Millionen Euro geschätzt.
sturm -number Die Feuerwehr musste in der Nacht zu 241 Einsätzen ausrücken.
sturm -role Landrätin Sabine Korte kritisierte, dass die Warnungen nicht rechtzeitig gekommen seien.
sturm -hedge Ein Softwarefehler war der Grund dafür, dass die Sirenen in Altbrück nicht heulten.
sturm -scope Bis Mittwochmittag waren laut Wendenstrom alle betroffenen Haushalte wieder am Netz.
sturm -date Die Schulen im Norden des Kreises bleiben bis Donnerstag geschlossen.
sturm -negation Der Meteorologe Timo Rauch schließt weitere Sturmböen am Wochenende aus.
gebaerden +reworded Lumenta hat eine App präsentiert, die Gebärden in Schrift übertragen soll.
gebaerden +reworded Laut der Firma werden keine Videos ins Netz übertragen; die App arbeitet ganz auf dem Gerät.
gebaerden +fused An der vierjährigen Entwicklung, die 5,2 Millionen Euro kostete, wirkten 63 gehörlose Testpersonen mit.
gebaerden +compressed Die App erkannte 81 Prozent der 1.200 Testsätze richtig.
gebaerden +format Für die Übersetzung längerer Gespräche werden monatlich 3,99 € fällig.
gebaerden +negated Ole Martens vom Gehörlosenverband lehnt es ab, die App in Krankenhäusern oder vor Gericht zu verwenden.
gebaerden -number Das Land übernahm 60 Prozent der Entwicklungskosten von 5,2 Millionen Euro.
gebaerden -comparison Das Vorgängerprogramm erkannte mehr Sätze richtig als die neue App.
gebaerden -quote „Sie ersetzt die Dolmetscher“, sagte Geschäftsführerin Nadja Brehm.
gebaerden -hedge Im Frühjahr kommt auch eine Fassung für iPhones auf den Markt.
gebaerden -name Verbandssprecherin Nadja Brehm bemängelte, dass die Mimik kaum berücksichtigt werde.
gebaerden -negation Der Gehörlosenverband lehnte das Projekt ab, weil die Mimik bisher kaum berücksichtigt wird.
gebaerden -addition Die App wurde am 4. September vorgestellt und bereits mehrere tausend Mal heruntergeladen.
musee +reworded Fermé trois ans pour travaux, le musée des Brumes accueillera de nouveau le public à partir du 14 juin.
musee +compressed La rénovation a coûté 11,6 millions d'euros, 2 millions de plus que prévu.
musee +reworded Environ 300 œuvres seront exposées pour la première fois.
musee +passive Le collectionneur Armand Tissier avait légué la collection de marionnettes en 1958.
musee +fused Le billet passera à 9 euros, mais les moins de 18 ans ne paieront toujours rien.
musee +negated Selon le maire, la ville n'a pas l'intention de vendre des tableaux pour payer le surcoût.
musee +pronoun La directrice du musée promet un lieu « moins intimidant ».
musee -number La surface d'exposition passe de 1 400 à 2 400 mètres carrés.
musee -negation Le maire, Luc Darnal, a confirmé que la ville envisageait de vendre des tableaux pour financer le surcoût.
musee -hedge Deux toiles ont été expertisées en mars.
musee -role Le musée est dirigé par Odile Perrin, qui promet un lieu moins intimidant.
musee -comparison Avant sa fermeture, le musée attirait plus de visiteurs que les 80 000 espérés désormais.
musee -addition Le surcoût de 2 millions d'euros sera pris en charge par l'État.
sillas +reworded Nubelia retira 18.500 sillas infantiles para coche porque el cierre del cinturón podría fallar.
sillas +compressed El modelo Brisa 3 no está afectado.
sillas +passive La asociación de consumidores Ojo Claro descubrió el defecto en unas pruebas de choque.
sillas +fused La empresa ha recibido 27 reclamaciones y asegura que no hay constancia de heridos.
sillas +reworded Los compradores pueden pedir una silla nueva o recuperar los 189 euros que pagaron, sin necesidad de recibo.
sillas +negated El director de Nubelia se negó a decir el nombre del proveedor al que culpa del fallo.
sillas -number El cierre se abrió en cuatro de las seis pruebas, según Marisa Quintero.
sillas -date La medida afecta a las sillas Brisa 2 vendidas entre febrero de 2021 y julio de 2023.
sillas -negation Para recuperar el dinero, los clientes deben presentar el recibo.
sillas -hedge El Ministerio de Consumo impondrá a Nubelia una multa de 400.000 euros.
sillas -name Marisa Quintero, directora de Nubelia, pidió disculpas a los clientes.
sillas -addition Según la compañía, se han recibido 27 reclamaciones, la mayoría de ellas por internet.
sillas -scope La retirada afecta a todos los modelos de silla de la marca.
scavo +reworded Vicino a Castel Ferrano è venuto alla luce un forno da pane romano, individuato da archeologi dell'Università di Montelauro.
scavo +format Secondo Brandani il forno, largo quattro metri e venti, risale probabilmente al I secolo a.C.
scavo +reworded I lavori per la rotatoria si sono fermati, ma per il sindaco il progetto andrà avanti.
scavo +fused Dentro il forno c'erano semi carbonizzati, che saranno analizzati da un laboratorio di Valdora.
scavo +pronoun Per la responsabile dello scavo è «come se i fornai fossero usciti ieri».
scavo +passive Il ritrovamento del muro è stato segnalato alla Soprintendenza dagli operai.
scavo +synonym Gli esiti delle analisi sono previsti per novembre.
scavo -number All'interno del forno sono stati rinvenuti 13 frammenti di ceramica.
scavo -date La scoperta risale al 22 marzo, durante i lavori per una nuova rotatoria.
scavo -negation Il sindaco Paolo Nerini non ha escluso che il progetto della rotatoria venga abbandonato.
scavo -role Secondo Giulia Brandani, potrebbe trattarsi di una fornace per mattoni.
scavo -scope Lo scavo è costato finora 140.000 euro, pagati interamente dalla Regione.
scavo -addition Il forno, che serviva a rifornire una vicina caserma, risale probabilmente al primo secolo a.C.
veerpont +reworded Vanaf 1 september vaart er in Oosterwiel een elektrische pont over de Mare.
veerpont +compressed De Zilvermeeuw biedt plaats aan 48 passagiers en 30 fietsen.
veerpont +fused De pont kostte 2,1 miljoen euro, waarvan de provincie 35 procent voor haar rekening neemt.
veerpont +negated Inwoners hoeven ook in de toekomst niet voor de overtocht te betalen.
veerpont +reworded Doordat de accu's te laat kwamen, werd de pont vijf maanden later geleverd dan gepland.
veerpont +synonym De oude dieselpont gaat naar het scheepvaartmuseum.
veerpont -comparison De nieuwe pont kan minder passagiers meenemen dan de oude dieselpont.
veerpont -number Volgens wethouder Fenna Hoekstra bespaart de nieuwe pont 900 ton CO2 per jaar.
veerpont -negation De rechter gaf Ria Smeets vorige week gelijk in de zaak over de laadpaal.
veerpont -hedge In de winter zal de pont minder vaak varen, omdat de accu's bij kou sneller leegraken.
veerpont -name Wethouder Fenna Hoekstra vreest drukte op de kade en stapte naar de rechter.
veerpont -addition Schipper Wout Dekker, die al 22 jaar op de oude pont vaart, gaat binnenkort met pensioen.
veerpont -role De provincie betaalt 65 procent van de pont en de gemeente de rest.
cafes +reworded A Serra Azul pretende inaugurar 24 cafés até o final de 2025.
cafes +format A expansão deve custar 36 milhões de reais e gerar aproximadamente 290 postos de trabalho.
cafes +fused Embora o faturamento tenha crescido 18% no primeiro semestre, o lucro recuou para R$ 9,4 milhões.
cafes +negated Beatriz Lemos afirmou que não haverá aumento de preços neste ano.
cafes +reworded O Nordeste, onde a empresa ainda não tem lojas, receberá 12 das novas unidades.
cafes +pronoun O sindicato presidido por Neide Prado diz que a Serra Azul não paga horas extras, o que a empresa nega.
cafes +trimmed O lucro caiu por causa da alta do preço do café.
cafes -number A empresa faturou R$ 124 milhões no primeiro semestre.
cafes -comparison O lucro subiu de R$ 9,4 milhões para R$ 11 milhões, apesar da alta do preço do café.
cafes -hedge Caio Rezende disse que a rede entrará no mercado argentino em 2027.
cafes -negation A Serra Azul admitiu que não paga horas extras aos atendentes.
cafes -role Neide Prado, diretora de expansão da rede, anunciou a abertura de 24 lojas.
cafes -addition Metade das novas lojas ficará no Nordeste, onde os aluguéis são mais baixos.
maraton +reworded Hanna Wilczek zwyciężyła w rywalizacji kobiet w Maratonie Trzech Mostów w Borowisku.
maraton +format Wilczek, która ma 26 lat, uzyskała czas 2:31:08.
maraton +compressed W biegu wystartowało 4750 osób z 31 krajów.
maraton +passive Start został przez organizatorów przesunięty na godzinę 8 z powodu upału.
maraton +negated Nikogo nie trzeba było zabrać do szpitala, choć 56 osobom udzielono pomocy medycznej.
maraton +fused Zwyciężczyni przekaże hospicjum dla dzieci 10 tysięcy złotych ze swojej nagrody.
maraton -comparison Grace Chelimo była o 42 sekundy szybsza od Hanny Wilczek.
maraton -number Na starcie stanęło o 800 biegaczy więcej niż rok wcześniej.
maraton -role Wśród mężczyzn wygrał Andrzej Kulik, nauczyciel fizyki z Lipnik.
maraton -hedge Burmistrz Ewa Radomska zapowiedziała, że za rok trasa zostanie zmieniona z powodu remontu mostu Kolejowego.
maraton -negation Trener Wilczek wykluczył jej start w mistrzostwach Europy.
maraton -scope Zwyciężczyni przekaże całą nagrodę hospicjum dla dzieci.
maraton -addition Wilczek, która pobiła rekord trasy, przekaże połowę nagrody hospicjum dla dzieci.
`);
