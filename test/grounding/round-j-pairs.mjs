// Round J: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  sodium: {
    language: 'en',
    text: `Researchers at Halvorsen University have built a sodium battery that kept 92% of its capacity after 3,000 charging cycles. The team, led by chemist Priya Okonedo, published its results in the journal Cell Storage on 14 March 2023. A similar battery tested by the group in 2019 kept only 71% after 1,000 cycles. The new cell uses a carbon electrode made from walnut shells, which cost about $40 per tonne.\nIt may be cheaper to produce than lithium cells, but the team has not yet tested it at temperatures below zero. "We are years away from a car battery," Okonedo said. The work was funded by the Norwegian firm Fjellkraft, which paid 2.5 million euros over four years.`,
  },
  verdict: {
    language: 'en',
    text: `A jury in Dunmore found former accountant Leonard Vask guilty of fraud on Tuesday after a trial lasting nine weeks. Vask, 54, had transferred £1.2 million from the accounts of his employer, Brightwater Dairies, between June 2016 and October 2018. Judge Miriam Castellan sentenced him to six years in prison. The jury cleared his brother, Owen Vask, of money laundering.\nProsecutor Helen Adeyemi told the court that Leonard Vask had spent most of the money on racehorses. He denied the charges and did not give evidence. His lawyer, Tom Farrow, said he would probably appeal. "My client trusted the wrong people," Farrow told reporters.`,
  },
  merger: {
    language: 'en',
    text: `Tollgate Foods agreed on Monday to buy its smaller rival Merrow Snacks for $850 million in cash. The offer values Merrow at $17.50 a share, 22% above its closing price on Friday. Tollgate, based in Omaha, employs 12,400 people; Merrow employs 3,100. Merrow's board unanimously recommended the deal, but its largest shareholder, the Kessler fund, opposes it.\nTollgate's revenue rose 6% to $4.2 billion last year, while Merrow's fell 3% to $610 million. The companies expect to complete the sale by the end of September, if regulators approve. Tollgate's chief executive, Dana Ruiz, said no factories would close. Analysts at Penhallow Bank warned that the merger could push up prices.`,
  },
  outage: {
    language: 'en',
    text: `A faulty software update left about 40,000 customers of the cloud company Nimbela without service for seven hours on 3 May. The update was installed at 2:15 a.m. and deleted routing tables in two data centres, one in Dublin and one in Leipzig. Engineers restored the Dublin site first, at 7:40 a.m., and the Leipzig site at 9:15 a.m. No customer data was lost, the company said.\nNimbela's security chief, Ingrid Sollas, ruled out a cyberattack. The airline Corvair cancelled 112 flights because its booking system ran on Nimbela's servers. Nimbela will refund customers one month of fees. It was the company's third outage this year.`,
  },
  kettle: {
    language: 'en',
    text: `Limescale builds up in kettles in areas with hard water. To remove it, fill the kettle halfway with equal parts of white vinegar and water. Bring the mixture to the boil, switch off the kettle and leave it for 30 minutes. Then pour the liquid away and rinse the kettle at least three times.\nDo not use bleach, because it can damage the heating element. If a smell remains, boil one litre of fresh water with two tablespoons of baking soda. Households with hard water should descale their kettle every four to six weeks. Citric acid works faster than vinegar but costs more.`,
  },
  race: {
    language: 'en',
    text: `Eighteen-year-old Tamsin Bule won the women's 1,500 metres at the Harrogate Games on Saturday in 4 minutes 2.8 seconds. She beat the defending champion, Ruth Chelangat of Kenya, by 0.4 seconds, and Elena Marchal of Spain came third. Bule had fallen in her heat on Thursday but was not injured. A crowd of 21,500 watched the final in heavy rain.\nBule is coached by her father, Gordon, a former postman. "I just kept my eyes on Ruth's shoes," she said afterwards. She might miss the world championships in August because of her school exams. Her prize of £8,000 will go to her running club in Whitby.`,
  },
  pumpen: {
    language: 'de',
    text: `Der Pumpenhersteller Rehbach aus Kassel hat im ersten Halbjahr 2022 einen Umsatz von 38,4 Millionen Euro erzielt. Das waren 7,5 Prozent mehr als im Vorjahreszeitraum. Der Gewinn sank dagegen von 2,9 auf 2,1 Millionen Euro, weil Stahl teurer wurde. Rehbach beschäftigt 1.250 Menschen, davon 900 in Kassel.\nVorstandschefin Sabine Kurlow kündigte an, dass das Werk in Gera nicht geschlossen wird. Rehbach übernimmt zum 1. Oktober den Konkurrenten Wolters für 11 Millionen Euro. Die Gewerkschaft befürchtet, dass dabei bis zu 60 Stellen wegfallen könnten. „Wir stellen eher ein“, sagte Kurlow.`,
  },
  kaefer: {
    language: 'de',
    text: `Biologen der Universität Marnheim haben im Schwarzwald eine neue Käferart entdeckt. Das Tier ist nur 3,2 Millimeter lang und lebt unter der Rinde toter Tannen. Die Forscherin Anke Dreyling fand das erste Exemplar am 9. Juni 2020 in einer Falle. Insgesamt fing ihr Team 47 Käfer an fünf Standorten.\nDie Larven fressen Pilze, die erwachsenen Tiere fressen Milben. Für Menschen und gesunde Bäume ist der Käfer nicht gefährlich. Möglicherweise kommt die Art auch in den Vogesen vor. Das Forstamt Calmbach stellt ein Gebiet von 120 Hektar unter Schutz. Dreyling benannte den Käfer nach ihrem Lehrer Otto Fennrich.`,
  },
  riviere: {
    language: 'fr',
    text: `Le tribunal de Vernois a condamné jeudi l'entreprise chimique Sodaval à une amende de 450 000 euros pour avoir pollué la rivière Lorgne. Entre janvier et avril 2021, l'usine avait rejeté près de 80 tonnes d'eaux usées. L'association Rives Claires, qui avait porté plainte, recevra 30 000 euros de dommages et intérêts. Le directeur de l'usine, Marc Delaunoy, a été relaxé.\nLa procureure, Claire Besson, avait réclamé une amende de 600 000 euros. Sodaval ne fera pas appel, a indiqué son avocat. « Nous avons tiré les leçons de cet accident », a-t-il déclaré. Selon un expert, les poissons pourraient revenir dans la rivière d'ici trois ans.`,
  },
  navette: {
    language: 'fr',
    text: `La ville de Montbriac teste depuis le 12 septembre deux navettes électriques sans conducteur. Longues de cinq mètres, elles transportent chacune 12 passagers à une vitesse maximale de 25 km/h. Elles relient la gare à l'hôpital en neuf minutes, contre quatorze minutes pour le bus. Le trajet est gratuit pendant l'essai, qui durera six mois.\nLa société Autolys, qui fournit les véhicules, a investi 1,8 million d'euros dans le projet ; la ville a payé 700 000 euros. Un agent reste à bord, mais il ne conduit pas. La maire, Hélène Garrigue, envisage d'acheter quatre navettes supplémentaires. Les chauffeurs de bus craignent pour leurs emplois.`,
  },
  coral: {
    language: 'es',
    text: `Un equipo del Instituto Oceánico de Almorán ha localizado un arrecife de coral a 310 metros de profundidad frente a la costa de Chile. El arrecife mide 1,4 kilómetros de largo y tiene, según los científicos, unos 8.000 años. La expedición, dirigida por la bióloga Marta Echenique, duró 23 días y terminó el 5 de febrero de 2021. El robot submarino Delfina tomó más de 6.000 fotografías.\nLos investigadores identificaron 64 especies de peces, de las cuales dos podrían ser nuevas. El coral no presenta daños por la pesca. «Es un bosque bajo el mar», dijo Echenique. El Gobierno chileno financió el viaje y la fundación Marea Alta prestó el barco.`,
  },
  super: {
    language: 'es',
    text: `La cadena de supermercados Frescalia cerró 2023 con ventas de 920 millones de euros, un 12 % más que el año anterior. La compañía abrió 18 tiendas y cerró cinco. Su presidente, Julián Ortuño, anunció que no subirá los precios de los alimentos básicos en 2024. La empresa invertirá 75 millones de euros en un almacén en Zaragoza, que creará 340 empleos.\nEl almacén empezará a funcionar en noviembre. Frescalia vende más que su competidora Mercosol en Aragón, pero menos en Cataluña. El fondo Altavista compró en mayo el 15 % de las acciones de Frescalia a la familia Ortuño. Según un analista, la empresa podría salir a bolsa en 2026.`,
  },
  multa: {
    language: 'pt',
    text: `O Tribunal de Vila Serena condenou na quarta-feira a operadora Telvora a pagar uma multa de 3,6 milhões de euros. Entre março de 2018 e julho de 2019, a empresa cobrou a cerca de 52.000 clientes serviços que eles não tinham pedido. A queixa foi apresentada pela associação de consumidores Defende, com sede no Porto. A juíza Teresa Lobão absolveu o antigo diretor comercial, Rui Malheiro.\nA Telvora vai devolver, em média, 27 euros a cada cliente. A operadora não vai recorrer da sentença. «Reconhecemos o erro», disse a porta-voz, Inês Quadros. O regulador poderá aplicar uma segunda multa até ao final do ano.`,
  },
  planeta: {
    language: 'pt',
    text: `Astrónomos do Observatório de Serralva descobriram um planeta que orbita a estrela Kaia-4, a 96 anos-luz da Terra. O planeta, com uma massa 5,3 vezes superior à da Terra, completa uma volta à estrela em 18 dias. A equipa de Sofia Albernaz observou a estrela durante 140 noites entre 2019 e 2022. O telescópio Mirador, no Chile, confirmou a descoberta em 21 de janeiro.\nA estrela é menor e mais fria do que o Sol. A temperatura à superfície do planeta pode chegar aos 400 graus. Os astrónomos não encontraram sinais de atmosfera. «É um mundo de lava», afirmou Albernaz. O estudo custou 900 mil euros, pagos pela Fundação Brito Leal.`,
  },
};
export const pairs = readPairs(`
sodium +copied The new cell uses a carbon electrode made from walnut shells, which cost about $40 per tonne.
sodium +trimmed Researchers at Halvorsen University have built a sodium battery that kept 92% of its capacity.
sodium +format The battery retained 92 percent of its capacity after three thousand charging cycles.
sodium +format The results appeared in the journal Cell Storage on March 14, 2023.
sodium +passive A sodium battery has been built by researchers at Halvorsen University.
sodium +reworded The Norwegian company Fjellkraft financed the research with €2.5 million over four years.
sodium +reworded The cells may cost less to make than lithium ones, although they have not been tested below zero yet.
sodium -number The sodium battery kept 71% of its capacity after 3,000 charging cycles.
sodium -date The team published its results in Cell Storage on 14 May 2023.
sodium -negation The team has already tested the battery at temperatures below zero.
sodium -hedge The sodium battery is cheaper to produce than lithium cells.
sodium -quote Okonedo said, "We are months away from a car battery."
sodium -addition Fjellkraft plans to open a factory for the batteries.
verdict +copied Judge Miriam Castellan sentenced him to six years in prison.
verdict +trimmed A jury in Dunmore found former accountant Leonard Vask guilty of fraud.
verdict +passive Leonard Vask was sentenced to six years in prison by Judge Miriam Castellan.
verdict +passive Owen Vask was cleared of money laundering by the jury.
verdict +format Vask moved £1,200,000 out of his employer's accounts between June 2016 and Oct. 2018.
verdict +fused Leonard Vask was found guilty of fraud after a nine-week trial and sentenced to six years in prison.
verdict +reworded According to the prosecutor, most of the money was spent on racehorses.
verdict -number Vask was sentenced to nine years in prison.
verdict -name A jury found Owen Vask guilty of fraud.
verdict -name Judge Helen Adeyemi sentenced Vask to six years in prison.
verdict -negation The jury did not clear Owen Vask of money laundering.
verdict -hedge Farrow said his client would definitely appeal.
verdict -addition Vask wept as the verdict was read out.
verdict -quote Farrow told reporters, "My client robbed the wrong people."
merger +copied Merrow's board unanimously recommended the deal, but its largest shareholder, the Kessler fund, opposes it.
merger +trimmed Tollgate Foods agreed to buy its smaller rival Merrow Snacks for $850 million.
merger +passive Merrow Snacks is to be bought by Tollgate Foods for $850 million in cash.
merger +format Tollgate's revenue rose six percent to $4.2bn last year.
merger +reworded Tollgate has more employees than Merrow.
merger +reworded Penhallow Bank analysts cautioned that the deal could lead to higher prices.
merger +fused Tollgate is buying Merrow for $17.50 a share, and the sale is expected to close by the end of September if regulators approve.
merger -role Merrow Snacks agreed to buy Tollgate Foods for $850 million in cash.
merger -number The offer values Merrow at $15.70 a share.
merger -comparison The offer is 22% below Merrow's closing price on Friday.
merger -comparison Merrow employs more people than Tollgate.
merger -negation Dana Ruiz said factories would close.
merger -hedge Analysts at Penhallow Bank said the merger will certainly push up prices.
merger -date The companies expect to complete the sale by the end of November.
outage +copied No customer data was lost, the company said.
outage +trimmed The airline Corvair cancelled 112 flights.
outage +format About forty thousand Nimbela customers lost service for 7 hours on May 3.
outage +format It was Nimbela's 3rd outage this year.
outage +passive A total of 112 flights were cancelled by the airline Corvair.
outage +reworded The Dublin data centre was back in operation earlier than the one in Leipzig.
outage +fused Nimbela's security chief ruled out a cyberattack, and the company said no customer data was lost.
outage -number A faulty update left about 14,000 Nimbela customers without service.
outage -role Nimbela cancelled 112 flights because its booking system ran on Corvair's servers.
outage -comparison Engineers restored the Leipzig site before the Dublin site.
outage -negation Customer data was lost, the company said.
outage -name The update deleted routing tables in data centres in Dublin and Lisbon.
outage -negation Ingrid Sollas did not rule out a cyberattack.
outage -addition The engineer who installed the update has been dismissed.
kettle +copied Then pour the liquid away and rinse the kettle at least three times.
kettle +trimmed Fill the kettle halfway with equal parts of white vinegar and water.
kettle +format After boiling, leave the mixture for half an hour.
kettle +format If a smell remains, boil 1 litre of fresh water with 2 tablespoons of baking soda.
kettle +reworded Bleach should not be used, since it can harm the heating element.
kettle +reworded Citric acid is quicker than vinegar but more expensive.
kettle -number Rinse the kettle at least thirteen times.
kettle -number Households with hard water should descale their kettle every four to six months.
kettle -negation Bleach cannot damage the heating element.
kettle -comparison Citric acid works more slowly than vinegar.
kettle -addition Limescale in drinking water causes kidney stones.
race +copied A crowd of 21,500 watched the final in heavy rain.
race +trimmed Tamsin Bule won the women's 1,500 metres at the Harrogate Games.
race +format Bule, 18, won the women's 1500 metres in 4:02.8.
race +passive Ruth Chelangat, the defending champion, was beaten by Bule by 0.4 seconds.
race +reworded Bule fell in her heat on Thursday but escaped injury.
race +reworded Her father Gordon, who used to be a postman, is her coach.
race +reworded School exams might keep her from competing in the world championships in August.
race -role Ruth Chelangat beat Tamsin Bule by 0.4 seconds.
race -name Elena Chelangat of Kenya was the defending champion.
race -date Bule won the final at the Harrogate Games on Thursday.
race -hedge Bule will miss the world championships in August because of her school exams.
race -number Her prize of £80,000 will go to her running club in Whitby.
race -role Tamsin Bule coaches her father, Gordon.
race -quote Bule said, "I just kept my eyes on the finish line."
pumpen +copied Rehbach beschäftigt 1.250 Menschen, davon 900 in Kassel.
pumpen +trimmed Rehbach hat im ersten Halbjahr 2022 einen Umsatz von 38,4 Millionen Euro erzielt.
pumpen +passive Der Konkurrent Wolters wird zum 1. Oktober von Rehbach übernommen.
pumpen +format Der Umsatz stieg um 7,5 % auf 38,4 Mio. Euro.
pumpen +reworded Das Werk in Gera bleibt laut Vorstandschefin Sabine Kurlow erhalten.
pumpen -role Wolters übernimmt zum 1. Oktober den Konkurrenten Rehbach für 11 Millionen Euro.
pumpen -number Der Gewinn sank von 2,9 auf 1,2 Millionen Euro.
pumpen -negation Kurlow kündigte an, dass das Werk in Gera geschlossen wird.
pumpen -comparison Der Umsatz war 7,5 Prozent niedriger als im Vorjahreszeitraum.
pumpen -hedge Bei der Übernahme fallen 60 Stellen weg.
kaefer +copied Das Tier ist nur 3,2 Millimeter lang und lebt unter der Rinde toter Tannen.
kaefer +passive Im Schwarzwald ist von Biologen der Universität Marnheim eine neue Käferart entdeckt worden.
kaefer +format Insgesamt fing das Team 47 Käfer an 5 Standorten.
kaefer +reworded Für den Menschen stellt der Käfer keine Gefahr dar.
kaefer +reworded Die Larven ernähren sich von Pilzen, die erwachsenen Käfer dagegen von Milben.
kaefer -date Anke Dreyling fand das erste Exemplar am 9. Juli 2020 in einer Falle.
kaefer -name Dreyling benannte den Käfer nach ihrem Lehrer Otto Calmbach.
kaefer -hedge Die Art kommt auch in den Vogesen vor.
kaefer -role Die Larven fressen Milben, die erwachsenen Tiere fressen Pilze.
kaefer -addition Die Universität Marnheim zeichnete Dreyling für den Fund mit einem Preis aus.
riviere +copied Le directeur de l'usine, Marc Delaunoy, a été relaxé.
riviere +trimmed Le tribunal de Vernois a condamné Sodaval à une amende de 450 000 euros.
riviere +passive L'entreprise Sodaval a été condamnée jeudi par le tribunal de Vernois.
riviere +format L'association Rives Claires touchera 30.000 € de dommages et intérêts.
riviere +reworded L'amende est moins élevée que celle que réclamait la procureure.
riviere -number La procureure avait réclamé une amende de 900 000 euros.
riviere -name Le directeur de l'usine, Marc Besson, a été relaxé.
riviere -negation Sodaval fera appel, a indiqué son avocat.
riviere -hedge Selon un expert, les poissons reviendront avec certitude dans la rivière d'ici trois ans.
riviere -role L'entreprise Sodaval, qui avait porté plainte contre Rives Claires, recevra 30 000 euros de dommages et intérêts.
riviere -quote « Nous avons oublié les leçons de cet accident », a déclaré l'avocat.
navette +copied Un agent reste à bord, mais il ne conduit pas.
navette +trimmed La ville de Montbriac teste deux navettes électriques sans conducteur.
navette +format Les navettes relient la gare à l'hôpital en 9 minutes, contre 14 pour le bus.
navette +reworded Les passagers ne paient pas leur trajet pendant les six mois d'essai.
navette +fused Les deux navettes, fournies par Autolys, transportent chacune 12 passagers.
navette -number Les navettes roulent à une vitesse maximale de 52 km/h.
navette -date L'essai a commencé le 12 décembre.
navette -comparison Les navettes sont plus lentes que le bus entre la gare et l'hôpital.
navette -negation Le trajet n'est pas gratuit pendant l'essai.
navette -addition Une navette a renversé un cycliste au premier jour de l'essai.
coral +copied El robot submarino Delfina tomó más de 6.000 fotografías.
coral +trimmed La expedición, dirigida por la bióloga Marta Echenique, duró 23 días.
coral +passive El viaje fue financiado por el Gobierno chileno.
coral +format El arrecife mide 1.400 metros de largo y tiene unos ocho mil años.
coral +reworded La pesca no ha dañado el coral.
coral +reworded De las 64 especies de peces identificadas, dos podrían ser desconocidas hasta ahora.
coral -number El arrecife se encuentra a 130 metros de profundidad.
coral -date La expedición terminó el 5 de febrero de 2012.
coral -negation El coral presenta daños por la pesca.
coral -hedge Dos de las especies de peces son nuevas.
coral -role La fundación Marea Alta financió el viaje y el Gobierno chileno prestó el barco.
coral -quote Echenique dijo: «Es un desierto bajo el mar».
super +copied La compañía abrió 18 tiendas y cerró cinco.
super +trimmed Frescalia cerró 2023 con ventas de 920 millones de euros.
super +passive El 15 % de las acciones de Frescalia fue comprado en mayo por el fondo Altavista.
super +format Las ventas crecieron un 12 por ciento hasta 920 millones de euros.
super +reworded En Aragón, Mercosol vende menos que Frescalia.
super -number La compañía abrió cinco tiendas y cerró 18.
super -negation Julián Ortuño anunció que subirá los precios de los alimentos básicos en 2024.
super -comparison Frescalia vende más que Mercosol en Cataluña.
super -name La empresa invertirá 75 millones de euros en un almacén en Valencia.
super -addition Los sindicatos criticaron los salarios del nuevo almacén.
multa +copied A operadora não vai recorrer da sentença.
multa +trimmed O Tribunal de Vila Serena condenou a Telvora a pagar uma multa de 3,6 milhões de euros.
multa +passive O antigo diretor comercial, Rui Malheiro, foi absolvido pela juíza Teresa Lobão.
multa +format A empresa cobrou a cerca de 52 mil clientes serviços não pedidos.
multa +reworded Cada cliente vai receber de volta 27 euros, em média.
multa -number A Telvora vai devolver, em média, 72 euros a cada cliente.
multa -negation A Telvora vai recorrer da sentença.
multa -hedge O regulador vai aplicar uma segunda multa até ao final do ano.
multa -name A juíza Inês Quadros absolveu Rui Malheiro.
multa -role A Telvora apresentou queixa contra a associação Defende.
multa -date As cobranças ocorreram entre março de 2018 e setembro de 2019.
planeta +copied Os astrónomos não encontraram sinais de atmosfera.
planeta +trimmed Astrónomos do Observatório de Serralva descobriram um planeta que orbita a estrela Kaia-4.
planeta +passive A descoberta foi confirmada em 21 de janeiro pelo telescópio Mirador, no Chile.
planeta +format O estudo custou 900.000 euros, pagos pela Fundação Brito Leal.
planeta +reworded O Sol é maior e mais quente do que a estrela Kaia-4.
planeta +fused O planeta fica a 96 anos-luz da Terra e dá uma volta à sua estrela em 18 dias.
planeta -number O planeta tem uma massa 3,5 vezes superior à da Terra.
planeta -comparison A estrela é maior e mais quente do que o Sol.
planeta -negation Os astrónomos encontraram sinais de atmosfera.
planeta -role A estrela Kaia-4 orbita o planeta em 18 dias.
planeta -quote «É um mundo de gelo», afirmou Albernaz.
planeta -addition A equipa vai enviar uma sonda ao planeta.
`);
