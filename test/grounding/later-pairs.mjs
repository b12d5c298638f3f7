// Written when the check was first done, and measured then: what it does with what it was not made with. Since then its totals
// were looked at often, and none of its sentences. By the hand that made the
// check better, which knew how it works. All places, people, firms and events are invented. The form is that of
// fresh-pairs.mjs.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  library: {
    language: 'en',
    text: `Milbury's central library will stay open until 10 p.m. from February, the city announced on Monday. The trial lasts six months and costs $180,000, two thirds of which comes from a private donor.
Librarian Joyce Tamm collected 5,200 signatures for longer hours. City manager Alan Reeve had turned down the idea twice, saying that staff were too scarce.
"Students need a warm place to work at night," Tamm said. The branch in Eastfield will not be included. It may follow in 2027 if visitor numbers rise.
Last year the library lent 640,000 items, slightly fewer than the year before. A security guard will be on duty after 8 p.m.`,
  },
  hummus: {
    language: 'en',
    text: `Soak 250 grams of dried chickpeas overnight and boil them for about 90 minutes. Do not salt the water, because salt may keep the skins tough. Cooler water makes the paste smoother than warm water does.
Blend the chickpeas with 100 millilitres of tahini, the juice of two lemons and one clove of garlic. Chef Rana Haddad adds ice cubes instead of oil. "Patience is the only secret," she writes.
Covered, hummus keeps for five days in the refrigerator. It should not be frozen. Cumin is optional.`,
  },
  ferry: {
    language: 'de',
    text: `Die Autofähre zwischen Hohenstein und Wendorf fällt bis Ende März aus. Das Schiff, Baujahr 1974, hat einen Schaden am Getriebe. Die Reederei Kruse rechnet mit Kosten von 340.000 Euro.
Pendler müssen nun 46 Kilometer Umweg fahren. Bürgermeister Ralf Benthin fordert vom Land eine Brücke, doch das Verkehrsministerium lehnt das ab. „Eine Brücke wäre in zehn Jahren fertig, frühestens“, sagte Staatssekretärin Ines Falkner.
Verletzt wurde bei dem Ausfall niemand. Der Schaden könnte durch Treibholz entstanden sein. Im vergangenen Jahr beförderte die Fähre 210.000 Autos, ein Fünftel mehr als 2022.`,
  },
  prix: {
    language: 'fr',
    text: `La romancière Odile Kermarec a reçu mercredi le prix des Libraires pour « La Digue ». Le jury l'a préférée à Bastien Roche par six voix contre quatre. Le livre, paru en janvier, s'est vendu à 85 000 exemplaires.
L'écrivaine, née en 1968, versera la moitié des 12 000 euros à une association de marins. « Je n'écris que le matin, contre le bruit du monde », confie-t-elle.
Son éditeur, Galet, avait refusé le manuscrit deux fois. Une adaptation au cinéma serait en préparation. Le critique Yann Prigent juge le roman moins réussi que le précédent.`,
  },
  mercado: {
    language: 'es',
    text: `El mercado de abastos de Villasol cerrará durante catorce meses para su reforma, que costará 5,4 millones de euros. Los 38 puestos se trasladarán el 7 de enero a una carpa junto a la estación.
La concejala Pilar Osuna asegura que ningún comerciante perderá su licencia. Los pescaderos, sin embargo, temen que sus ventas bajen a la mitad. «Bajo una lona no se vende marisco», lamenta Julián Prats.
La asociación de vecinos denunció al ayuntamiento por la tala de nueve plátanos. Un juez podría paralizar las obras. El año pasado el mercado recibió más visitantes que el museo.`,
  },
  neve: {
    language: 'it',
    text: `Gli impianti di Pian della Croce apriranno sabato 7 dicembre, una settimana più tardi del solito. Sulle piste ci sono 35 centimetri di neve, in gran parte artificiale. Lo skipass giornaliero costa 48 euro, il 6 per cento in più dell'anno scorso.
La società Alta Quota ha installato 24 nuovi cannoni. Il presidente Sergio Molin ha ringraziato la Regione, che ha coperto un quarto della spesa. «Senza neve finta saremmo chiusi fino a Natale», ha ammesso.
L'associazione Montagna Libera contesta il consumo d'acqua. La seggiovia del Lago non sarà in funzione. La pista nera potrebbe aprire a gennaio.`,
  },
  zwembad: {
    language: 'nl',
    text: `Zwembad De Golf in Marum gaat in juli weer open, na een verbouwing van achttien maanden. Die kostte 9,3 miljoen euro, anderhalf miljoen meer dan begroot. Een kaartje wordt 50 cent duurder.
Beheerder Anja Postma verwacht 120.000 bezoekers per jaar. De oude glijbaan keert niet terug. Zwemvereniging Triton had de gemeente gevraagd om een langer bad, maar wethouder Henk Bos weigerde dat.
"We zwemmen al een jaar in geleend water", zegt Triton-voorzitter Loes Vink. Het dak is voorzien van 600 zonnepanelen. Mogelijk komt er ook een sauna.`,
  },
  festival: {
    language: 'pt',
    text: `O festival Mar de Sons regressa a Porto Covo de 14 a 16 de agosto, com 28 bandas. Os bilhetes custam 65 euros, menos cinco do que na edição anterior. Metade já foi vendida.
O diretor, Nuno Abrantes, convidou a cantora Lia Mendes, que recusou o convite por doença. «Prefiro cantar em 2026 com voz do que agora sem ela», escreveu a artista.
A câmara paga 90 mil euros e exige que o recinto feche às três da manhã. Os moradores queixaram-se do ruído no ano passado. O parque de campismo não terá lugares suficientes; a organização poderá abrir um segundo.`,
  },
};

export const pairs = readPairs(`
library +reworded Starting in February, the central library in Milbury will close at 10 p.m.
library +format A private donor is paying about 67 percent of the $180,000 that the six-month trial costs.
library +reworded City manager Alan Reeve rejected the idea two times, citing a lack of staff.
library +reworded The Eastfield branch is not part of the trial but could join in 2027.
library -number Joyce Tamm gathered 2,500 signatures.
library -negation The branch in Eastfield will also be included in the trial.
library -comparison The library lent slightly more items last year than the year before.
library -added The library will also lend laptops and headphones to its members.
library -hedge The Eastfield branch will follow in 2027.
hummus +reworded After soaking overnight, the chickpeas are boiled for roughly an hour and a half.
hummus +reworded The cooking water should stay unsalted so that the skins do not become tough.
hummus +format Use 100 ml of tahini, the juice of 2 lemons and 1 garlic clove.
hummus +reworded Hummus lasts five days in the fridge if covered, but freezing is not advised.
hummus -number Boil the chickpeas for about 30 minutes.
hummus -negation Hummus can be frozen.
hummus -comparison Warm water makes the paste smoother than cooler water.
hummus -added Serve it with warm flatbread and pickled turnips.
ferry +reworded Wegen eines Getriebeschadens fährt die Autofähre zwischen Hohenstein und Wendorf bis Ende März nicht.
ferry +format Die Reparatur kostet laut Reederei Kruse etwa 340 000 Euro.
ferry +reworded Die Fähre transportierte im letzten Jahr 210.000 Autos, 20 Prozent mehr als 2022.
ferry +reworded Bürgermeister Ralf Benthin wünscht sich eine Brücke, das Land ist jedoch dagegen.
ferry -negation Das Verkehrsministerium unterstützt den Bau einer Brücke.
ferry -hedge Der Schaden ist durch Treibholz entstanden.
ferry -name Staatssekretärin Ines Benthin hält eine Brücke in zehn Jahren für möglich.
ferry -number Pendler müssen 64 Kilometer Umweg fahren.
ferry -added Die Reederei stellt Pendlern kostenlose Busse zur Verfügung.
prix +reworded Odile Kermarec a remporté mercredi le prix des Libraires avec son roman « La Digue ».
prix +format Le jury a tranché par 6 voix contre 4 face à Bastien Roche.
prix +reworded La lauréate donnera 50 % de sa récompense à une association de marins.
prix +reworded L'éditeur Galet avait d'abord rejeté le manuscrit à deux reprises.
prix -roles Le jury a préféré Bastien Roche à Odile Kermarec.
prix -number Le livre s'est vendu à 58 000 exemplaires.
prix -hedge Une adaptation au cinéma est en préparation.
prix -comparison Yann Prigent juge le roman plus réussi que le précédent.
prix -quote « C'est le plus beau jour de ma vie », confie-t-elle.
mercado +reworded La reforma del mercado de Villasol obligará a cerrarlo durante 14 meses y costará 5.400.000 euros.
mercado +format Los 38 puestos pasarán el 7/1 a una carpa situada al lado de la estación.
mercado +reworded Según la concejala Pilar Osuna, todos los comerciantes conservarán su licencia.
mercado +reworded Los pescaderos creen que podrían vender un 50 % menos.
mercado -date Los puestos se trasladarán el 7 de marzo a una carpa.
mercado -roles El ayuntamiento denunció a la asociación de vecinos por la tala de nueve plátanos.
mercado -hedge Un juez paralizará las obras.
mercado -comparison El año pasado el mercado recibió menos visitantes que el museo.
mercado -added El nuevo mercado tendrá una terraza con bares y un aparcamiento subterráneo.
neve +reworded La stagione a Pian della Croce comincia sabato 7 dicembre, sette giorni dopo il consueto.
neve +format Il prezzo dello skipass giornaliero è salito del 6% a 48 euro.
neve +reworded La Regione ha pagato il 25 per cento dei 24 nuovi cannoni di Alta Quota.
neve +reworded Montagna Libera critica l'uso dell'acqua.
neve -negation La seggiovia del Lago sarà in funzione.
neve -roles La Regione ha ringraziato il presidente Sergio Molin.
neve -hedge La pista nera aprirà a gennaio.
neve -number Sulle piste ci sono 53 centimetri di neve.
neve -added La società costruirà un nuovo rifugio con spa sulla cima.
zwembad +reworded Na anderhalf jaar verbouwen opent zwembad De Golf in Marum in juli de deuren.
zwembad +format De kosten bedroegen 9.300.000 euro, 1,5 miljoen boven de begroting.
zwembad +reworded Zwemvereniging Triton wilde een langer bad, maar kreeg nul op het rekest van wethouder Henk Bos.
zwembad +reworded Op het dak liggen 600 zonnepanelen.
zwembad -negation De oude glijbaan keert terug.
zwembad -comparison Een kaartje wordt 50 cent goedkoper.
zwembad -hedge Er komt ook een sauna.
zwembad -name Beheerder Anja Vink verwacht 120.000 bezoekers per jaar.
festival +reworded De 14 a 16 de agosto, 28 bandas atuam em Porto Covo no festival Mar de Sons.
festival +format Já se venderam 50% dos bilhetes, que custam 65 euros.
festival +reworded Lia Mendes não aceitou o convite do diretor Nuno Abrantes porque está doente.
festival +reworded A câmara financia o festival com 90.000 euros, mas obriga o recinto a encerrar às 3 da manhã.
festival -number O festival regressa com 38 bandas.
festival -roles A cantora Lia Mendes convidou o diretor, Nuno Abrantes.
festival -comparison Os bilhetes custam mais cinco euros do que na edição anterior.
festival -hedge A organização abrirá um segundo parque de campismo.
festival -negation O parque de campismo terá lugares suficientes.
`);
