// Round H: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  tidal: {
    language: 'en',
    text: `Orwick Tidal said on Tuesday that it will build a 48-megawatt tidal power station off the coast of Brannoch, its first project outside Norway. Construction is due to begin in March 2027 and should take three years. The company expects the plant to supply about 31,000 homes, although its chief executive, Maren Solheim, warned that the figure may fall if a seabed survey reveals unstable ground.\nThe regional council approved the plan by 22 votes to 9. Fishing groups did not oppose the station, but they asked Orwick for compensation of £1.2 million for lost grounds. "We are not against clean power, we are against being forgotten," said Ewan Tulloch, who leads the Brannoch Fishermen's Association. Orwick has not yet replied to the demand.`,
  },
  moths: {
    language: 'en',
    text: `Researchers at the University of Calder have found that hawk moths navigate partly by the smell of coastal pine. The team, led by biologist Priya Ranganathan, fitted 214 moths with tags weighing 0.2 grams and followed them for six weeks. Moths whose antennae were covered flew on average 40% farther before reaching the coast than those left untouched.\nThe study, published on 14 October 2024 in the journal Insect Paths, does not show that moths ignore the stars. "Smell is one instrument in the orchestra," Ranganathan said. Co-author Lukas Brandt suggested that air pollution may be masking the scent near large cities, but the group has not tested this idea. The Hallam Trust funded the work with a grant of $750,000.`,
  },
  cupmatch: {
    language: 'en',
    text: `Port Ellery beat Kingsmere 3–1 on Saturday to reach the final of the Lowland Cup for the first time since 1988. Striker Dana Okafor scored twice in the first half before Kingsmere's captain, Iris Villeneuve, pulled one back from a penalty in the 61st minute. Substitute Jo Hartnell made the result safe four minutes from time.\nSome 12,400 spectators watched the match at Marlow Park, a record for the women's competition. Kingsmere, who had won all nine of their previous matches this season, played without their injured goalkeeper, Tess Amory. Coach Bill Raine said his Port Ellery side "ran until the grass complained". They will meet either Dunmore or Ashby United in the final on 3 May.`,
  },
  pan: {
    language: 'en',
    text: `To restore a rusty cast-iron pan, first scrub it with steel wool and warm water until the bare metal shows. Dry it at once, because even a thin film of water can cause new rust within two hours. Rub a teaspoon of flaxseed oil over the whole surface and wipe off nearly all of it; too much oil leaves a sticky coat.\nPlace the pan upside down in an oven at 230 °C (450 °F) for 60 minutes, then let it cool inside with the door closed. Repeat the oiling and baking three times. Do not wash a seasoned pan in the dishwasher, and never leave it to soak overnight. Acidic foods such as tomatoes may weaken the coating, so cook them in a steel pan during the first month.`,
  },
  lion: {
    language: 'en',
    text: `The Fenwick Museum in Arden has returned a bronze lion to the town of Sabral, 96 years after the sculpture was stolen from a chapel there. The dealer Conrad Pell sold the lion, cast around 1540, to the museum in 1931. Pell, who died in 1950, is alleged to have known where the piece came from. Museum director Alice Monckton handed it to Sabral's mayor, Teo Barrada, at a ceremony on 9 June.\n"A thing can be cared for and still be in the wrong house," she said. The museum will not receive any payment, but Sabral will lend it two smaller bronzes until 2030. Historian Nadia Frost first traced the lion in 2019 through a customs ledger.`,
  },
  grocer: {
    language: 'en',
    text: `Grocery chain Fennel & Rowe agreed on Thursday to buy its smaller rival Larkspur Foods for $2.4 billion. Revenue at Fennel & Rowe rose 7.5% to $18.3 billion in the year to 30 September, while profit fell from $640 million to $590 million. The combined group will run 1,150 shops and employ around 86,000 people.\nChief executive Omar Delacroix said no shops would close before 2026, but analysts at Whitlock Research believe that up to 60 could be sold to satisfy regulators. Larkspur's founder, June Abernathy, will not join the new board. Shares in Larkspur climbed 19% after the news; those of Fennel & Rowe slipped 3%. The competition authority has until 15 January to decide whether to open an inquiry.`,
  },
  tram: {
    language: 'de',
    text: `Die Stadt Lindenau hat am Montag die neue Straßenbahnlinie 14 eröffnet, die den Hauptbahnhof mit dem Stadtteil Krähenfeld verbindet. Die 8,6 Kilometer lange Strecke kostete 112 Millionen Euro, rund 17 Millionen mehr als geplant. Nach Angaben der Verkehrsbetriebe werden täglich etwa 23.000 Fahrgäste die Bahn nutzen. Oberbürgermeisterin Karin Wiesental sprach von einem „Tag, auf den Krähenfeld zwanzig Jahre gewartet hat“.\nDer Fahrgastverband lobte den kurzen Takt, kritisierte aber, dass drei Haltestellen nicht barrierefrei sind. Der Umbau dieser Haltestellen könnte laut Baudezernent Jens Pohlmann bis Ende 2028 dauern. Die Buslinie 41 wird nicht eingestellt, fährt künftig jedoch nur noch alle 30 Minuten.`,
  },
  moor: {
    language: 'de',
    text: `Ein Team der Hochschule Weidenbach hat im Rauener Moor eine Holzscheibe entdeckt, die rund 4.200 Jahre alt ist. Die Archäologin Birgit Sandner stieß im August 2023 bei einer Grabung auf das Stück, das 38 Zentimeter misst. Vermutlich diente die Scheibe als Rad eines Karrens, doch bewiesen ist das bisher nicht. Ihr Kollege Tomasz Wilk hält sie dagegen für einen Deckel.\nDie Scheibe besteht aus Eschenholz und ist schwerer als alle ähnlichen Funde aus der Region. Das Landesmuseum in Grünstadt bezahlte der Hochschule die Konservierung für 95.000 Euro und zeigt das Stück ab dem 12. April 2025. „Das Moor ist unser bestes Archiv“, sagte Sandner. Während der Brutzeit darf das Gelände nicht betreten werden.`,
  },
  librairie: {
    language: 'fr',
    text: `La librairie Vaucelle, ouverte à Montrieux en 1952, fermera ses portes le 28 février. Sa propriétaire, Hélène Castagnier, explique que les ventes ont chuté de 35 % en cinq ans, alors que le loyer est passé de 1 800 à 2 600 euros par mois. Les six employés ne seront pas licenciés : ils rejoindront la médiathèque municipale en mars.\nLe maire, Driss Amrani, a proposé à la libraire un local plus petit, mais elle a refusé l'offre. « Un livre a besoin d'espace pour respirer », a-t-elle déclaré. Une association de lecteurs pourrait racheter une partie du stock, estimé à 14 000 volumes. L'écrivain Paul Revel, né dans la rue voisine, y a signé son premier roman en 1987.`,
  },
  voile: {
    language: 'fr',
    text: `Le navigateur Yann Kerbiriou a remporté samedi la course des Trois Îles, longue de 1 250 milles, en 4 jours et 7 heures. Il a devancé la tenante du titre, Sofia Lindqvist, de seulement 18 minutes. Sur les 42 bateaux au départ, 11 ont abandonné à cause de la tempête qui a frappé la flotte mardi. Aucun marin n'a été blessé.\nL'Italien Marco Deluca, en tête jusqu'à mercredi, aurait heurté un conteneur, selon les organisateurs. Kerbiriou, 39 ans, n'avait jamais gagné cette épreuve en neuf participations. « J'ai dormi moins qu'un phare », a-t-il plaisanté à l'arrivée. La prochaine édition partira de Port-Ardec le 6 juin 2027.`,
  },
  hospital: {
    language: 'es',
    text: `El hospital San Telmo de Villarrubia inauguró el martes una unidad de rehabilitación con 64 camas. La obra costó 9,8 millones de euros y el gobierno regional financió el 70 %. Según la directora, Lucía Benavente, la unidad atenderá a unos 1.500 pacientes al año, más que la anterior.\nEl sindicato de enfermería denunció que aún no se han contratado los 40 profesionales prometidos. El consejero de Salud, Andrés Quiroga, respondió que las plazas podrían cubrirse antes de diciembre. «Las camas no curan solas», dijo la portavoz sindical, Rosa Madero. El antiguo edificio, construido en 1968, no será derribado y se convertirá en una escuela.`,
  },
  tortugas: {
    language: 'es',
    text: `Un equipo de biólogos de la Universidad de Puerto Claro contó 327 nidos de tortuga verde en la playa de Almejal durante la temporada de 2024. La cifra supera en un 12 % la del año anterior, pero es inferior al récord de 410 nidos de 2016. La investigadora Marta Iribarren cree que la prohibición de las luces nocturnas pudo ayudar a las hembras.\nLos voluntarios del grupo Marea Viva trasladaron 58 nidos a un vivero para protegerlos de los perros. Ningún nido fue saqueado este año. El alcalde Julián Ocampo multó a dos hoteles por encender focos en septiembre. La próxima campaña empezará el 1 de mayo y contará con un presupuesto de 30.000 dólares.`,
  },
  ponte: {
    language: 'it',
    text: `Il comune di Roccaserena ha riaperto domenica il ponte di San Biagio, chiuso dopo l'alluvione del 17 novembre 2022. I lavori sono durati 26 mesi e sono costati 5,4 milioni di euro, meno di quanto previsto dalla regione. La sindaca, Ornella Tassinari, ha ringraziato l'ingegnere Dario Melloni, che ha progettato le nuove arcate.\nIl ponte, lungo 92 metri, non è aperto ai camion sopra le 20 tonnellate. Secondo i tecnici, il limite potrebbe essere tolto nel 2026 dopo altre prove. «Questo paese era diviso in due e oggi si riabbraccia», ha detto Tassinari. Circa 2.300 abitanti hanno partecipato alla festa.`,
  },
  festival: {
    language: 'it',
    text: `Il film «La casa di sale» della regista Ginevra Altieri ha vinto sabato il primo premio del festival di Portalba. La giuria, presieduta dall'attore francese Luc Bernier, ha scelto l'opera tra 18 titoli in concorso. Il premio vale 40.000 euro. Altieri, 34 anni, ha girato il film in cinque settimane su un'isola senza elettricità.\nIl produttore Sandro Vico ha confermato che il film uscirà nelle sale il 9 ottobre, mentre una versione televisiva potrebbe arrivare l'anno prossimo. Il festival ha venduto 27.500 biglietti, il 15 % in più rispetto all'edizione precedente. «Ho filmato il vento perché non avevo soldi per altro», ha detto la regista. Il direttore del festival non ha annunciato le date della prossima edizione.`,
  },
};

export const pairs = readPairs(`
tidal +trimmed Orwick Tidal will build a 48-megawatt tidal power station off the coast of Brannoch.
tidal +copied Construction is due to begin in March 2027 and should take three years.
tidal +format The council backed the plan by twenty-two votes to nine.
tidal +format Fishing groups want £1,200,000 in compensation for lost grounds.
tidal +passive The plan was approved by the regional council by 22 votes to 9.
tidal +fused Building should start in March 2027, and the company expects the plant to supply about 31,000 homes.
tidal +reworded Solheim cautioned that fewer homes may be supplied if the seabed turns out to be unstable.
tidal -number The company expects the plant to supply about 13,000 homes.
tidal -date Construction is due to begin in May 2027 and should take three years.
tidal -negation Fishing groups opposed the station and asked for compensation of £1.2 million.
tidal -hedge Maren Solheim said that the number of homes supplied will fall.
tidal -role Orwick asked fishing groups for compensation of £1.2 million for lost grounds.
tidal -name Ewan Solheim leads the Brannoch Fishermen's Association.
tidal -addition The station will create hundreds of local jobs during construction.
moths +trimmed Hawk moths navigate partly by the smell of coastal pine.
moths +reworded A team headed by Priya Ranganathan tracked 214 tagged moths over six weeks.
moths +format Moths with covered antennae flew on average 40 percent farther before reaching the coast.
moths +format The study appeared in Insect Paths on Oct. 14, 2024.
moths +passive The work was funded by the Hallam Trust with a grant of $750,000.
moths +reworded Brandt suggested that polluted air may mask the scent near big cities, an idea the group has not tested.
moths +copied "Smell is one instrument in the orchestra," Ranganathan said.
moths -number The team fitted 241 moths with tags weighing 0.2 grams.
moths -comparison Moths whose antennae were covered flew a shorter distance before reaching the coast than those left untouched.
moths -negation The study shows that moths ignore the stars.
moths -hedge Lukas Brandt suggested that air pollution is definitely masking the scent near large cities.
moths -name The work was funded by the Hammond Trust with a grant of $750,000.
moths -quote "Smell is the conductor of the orchestra," Ranganathan said.
moths -number The tags fitted to the moths weighed 2 grams each.
cupmatch +trimmed Port Ellery beat Kingsmere to reach the final of the Lowland Cup.
cupmatch +passive Kingsmere were beaten 3-1 by Port Ellery on Saturday.
cupmatch +reworded Dana Okafor netted two goals in the first half for Port Ellery.
cupmatch +format The match at Marlow Park drew about 12.4 thousand spectators.
cupmatch +format Kingsmere had won all 9 of their previous matches this season.
cupmatch +fused Kingsmere played without their injured goalkeeper, Tess Amory, and lost 3–1 to Port Ellery.
cupmatch -role Kingsmere beat Port Ellery 3–1 on Saturday.
cupmatch -name Substitute Tess Hartnell made the result safe four minutes from time.
cupmatch -number Iris Villeneuve scored from a penalty in the 67th minute.
cupmatch -date Port Ellery reached the final for the first time since 1998.
cupmatch -addition Okafor was later named player of the match by the organisers.
cupmatch -quote Coach Bill Raine said his side "ran until the crowd complained".
pan +trimmed Scrub the pan with steel wool and warm water until the bare metal shows.
pan +copied Repeat the oiling and baking three times.
pan +reworded Wipe away almost all of the flaxseed oil, since too much leaves the surface sticky.
pan +format Bake the pan upside down at 450 degrees Fahrenheit for sixty minutes.
pan +passive A seasoned pan should not be washed in the dishwasher or left to soak overnight.
pan +fused Dry the pan at once and rub a teaspoon of flaxseed oil over the whole surface.
pan -number Place the pan upside down in an oven at 280 °C for 60 minutes.
pan -negation Wash a seasoned pan in the dishwasher.
pan -hedge Acidic foods such as tomatoes always destroy the coating.
pan -addition A well-seasoned pan can be used on induction hobs.
pan -number Repeat the oiling and baking five times.
lion +trimmed The Fenwick Museum has returned a bronze lion to the town of Sabral.
lion +passive The lion was sold to the museum by the dealer Conrad Pell in 1931.
lion +reworded Pell allegedly knew where the sculpture came from.
lion +fused The lion was cast around 1540 and was first traced in 2019 by historian Nadia Frost.
lion +format Sabral will lend the museum 2 smaller bronzes until 2030.
lion +reworded The museum will get no payment for the lion.
lion +format Monckton handed the lion to the mayor of Sabral on June 9.
lion -role Mayor Teo Barrada handed the lion to museum director Alice Monckton on 9 June.
lion -hedge Conrad Pell knew where the piece came from.
lion -date The lion was sold to the museum in 1913.
lion -negation The museum will receive a payment, and Sabral will lend it two smaller bronzes.
lion -role The museum will lend Sabral two smaller bronzes until 2030.
lion -comparison Sabral will lend the museum two larger bronzes until 2030.
lion -name Historian Nadia Monckton first traced the lion in 2019 through a customs ledger.
grocer +trimmed Fennel & Rowe agreed to buy Larkspur Foods for $2.4 billion.
grocer +format Larkspur Foods will cost Fennel & Rowe $2.4bn.
grocer +passive Up to 60 shops could be sold to satisfy regulators, analysts at Whitlock Research believe.
grocer +reworded Revenue at Fennel & Rowe went up by 7.5 per cent to $18.3 billion, but profit declined to $590 million.
grocer +fused The combined group will run 1,150 shops, and none would close before 2026, according to Omar Delacroix.
grocer +copied Shares in Larkspur climbed 19% after the news; those of Fennel & Rowe slipped 3%.
grocer -role Larkspur Foods agreed to buy Fennel & Rowe for $2.4 billion.
grocer -comparison Profit at Fennel & Rowe rose from $590 million to $640 million.
grocer -number The combined group will employ around 68,000 people.
grocer -negation Larkspur's founder, June Abernathy, will join the new board.
grocer -date The competition authority has until 15 June to decide whether to open an inquiry.
grocer -hedge The group will sell 60 shops to satisfy regulators.
grocer -addition The purchase will be paid for entirely with borrowed money.
tram +trimmed Die Stadt Lindenau hat am Montag die neue Straßenbahnlinie 14 eröffnet.
tram +format Die Strecke kostete 112 Mio. Euro.
tram +reworded Laut den Verkehrsbetrieben werden jeden Tag etwa 23 000 Menschen mit der Bahn fahren.
tram +passive Der kurze Takt wurde vom Fahrgastverband gelobt.
tram +fused Die 8,6 Kilometer lange Strecke verbindet den Hauptbahnhof mit dem Stadtteil Krähenfeld.
tram -number Die Strecke kostete 121 Millionen Euro, rund 17 Millionen mehr als geplant.
tram -negation Die Buslinie 41 wird eingestellt.
tram -hedge Der Umbau der Haltestellen wird laut Jens Pohlmann sicher bis Ende 2028 dauern.
tram -comparison Die Strecke kostete 112 Millionen Euro, rund 17 Millionen weniger als geplant.
tram -quote Karin Wiesental sprach von einem „Tag, auf den ganz Europa gewartet hat“.
moor +trimmed Ein Team der Hochschule Weidenbach hat im Rauener Moor eine Holzscheibe entdeckt.
moor +format Die Scheibe ist rund 4200 Jahre alt und misst 38 cm.
moor +reworded Möglicherweise war die Scheibe das Rad eines Karrens, einen Beweis dafür gibt es bisher nicht.
moor +passive Das Stück wird ab dem 12. April 2025 vom Landesmuseum in Grünstadt gezeigt.
moor -date Birgit Sandner stieß im April 2023 bei einer Grabung auf das Stück.
moor -role Die Hochschule bezahlte dem Landesmuseum die Konservierung für 95.000 Euro.
moor -hedge Die Scheibe diente nachweislich als Rad eines Karrens.
moor -name Der Archäologe Tomasz Sandner hält die Scheibe für einen Deckel.
moor -addition Ähnliche Scheiben wurden zuletzt auch in Dänemark gefunden.
librairie +trimmed La librairie Vaucelle, ouverte en 1952, fermera ses portes le 28 février.
librairie +format Les ventes ont chuté de 35 pour cent en 5 ans.
librairie +reworded Les six salariés garderont un emploi, puisqu'ils rejoindront la médiathèque municipale en mars.
librairie +passive Un local plus petit a été proposé à la libraire par le maire, Driss Amrani.
librairie +fused La librairie Vaucelle fermera le 28 février, et une association de lecteurs pourrait racheter une partie de son stock.
librairie -number Le loyer est passé de 1 800 à 3 600 euros par mois.
librairie -negation Les six employés seront licenciés en mars.
librairie -role La libraire a proposé au maire un local plus petit, mais il a refusé l'offre.
librairie -hedge Une association de lecteurs a racheté une partie du stock.
librairie -name L'écrivain Paul Castagnier y a signé son premier roman en 1987.
voile +trimmed Yann Kerbiriou a remporté samedi la course des Trois Îles.
voile +format Onze des 42 bateaux au départ ont abandonné à cause de la tempête.
voile +passive La tenante du titre, Sofia Lindqvist, a été devancée de 18 minutes par Yann Kerbiriou.
voile +reworded Selon les organisateurs, Marco Deluca aurait percuté un conteneur.
voile -role Sofia Lindqvist a devancé Yann Kerbiriou de seulement 18 minutes.
voile -date La prochaine édition partira de Port-Ardec le 6 juillet 2027.
voile -negation Kerbiriou avait déjà gagné cette épreuve.
voile -quote « J'ai dormi comme un bébé », a-t-il plaisanté à l'arrivée.
voile -addition Kerbiriou a dédié sa victoire à son père, ancien pêcheur.
hospital +trimmed El hospital San Telmo inauguró una unidad de rehabilitación con 64 camas.
hospital +format La obra costó 9.800.000 euros.
hospital +passive El 70 % de la obra fue financiado por el gobierno regional.
hospital +reworded El sindicato de enfermería se quejó de que todavía no se ha contratado a los cuarenta profesionales prometidos.
hospital +fused El antiguo edificio, de 1968, se convertirá en una escuela y la nueva unidad tendrá 64 camas.
hospital -number La unidad atenderá a unos 5.100 pacientes al año.
hospital -negation El antiguo edificio será derribado.
hospital -hedge Andrés Quiroga aseguró que las plazas se cubrirán sin duda antes de diciembre.
hospital -comparison Según Lucía Benavente, la unidad atenderá a menos pacientes que la anterior.
hospital -name La portavoz sindical, Rosa Benavente, dijo que las camas no curan solas.
tortugas +trimmed Un equipo de biólogos contó 327 nidos de tortuga verde en la playa de Almejal.
tortugas +format El presupuesto de la próxima campaña será de 30 mil dólares.
tortugas +passive Los voluntarios de Marea Viva protegieron de los perros 58 nidos, que fueron trasladados a un vivero.
tortugas +reworded Este año no fue saqueado ningún nido.
tortugas +copied La cifra supera en un 12 % la del año anterior, pero es inferior al récord de 410 nidos de 2016.
tortugas -comparison La cifra de 2024 es superior al récord de 410 nidos de 2016.
tortugas -role Dos hoteles multaron al alcalde Julián Ocampo por encender focos.
tortugas -hedge La prohibición de las luces nocturnas ayudó sin duda a las hembras, según Marta Iribarren.
tortugas -date La próxima campaña empezará el 1 de marzo.
tortugas -addition La playa de Almejal recibe cada verano a miles de turistas extranjeros.
ponte +trimmed Il comune di Roccaserena ha riaperto domenica il ponte di San Biagio.
ponte +format I lavori sono costati 5.400.000 euro.
ponte +passive Le nuove arcate sono state progettate dall'ingegnere Dario Melloni.
ponte +reworded I camion di oltre 20 tonnellate non possono passare sul ponte.
ponte +fused Il ponte, lungo 92 metri, era stato chiuso dopo l'alluvione del 17 novembre 2022.
ponte -number I lavori sono durati 36 mesi.
ponte -role L'ingegnere Dario Melloni ha ringraziato la sindaca, Ornella Tassinari.
ponte -comparison I lavori sono costati 5,4 milioni di euro, più di quanto previsto dalla regione.
ponte -hedge Secondo i tecnici, il limite sarà sicuramente tolto nel 2026.
ponte -negation Il ponte è aperto ai camion sopra le 20 tonnellate.
festival +trimmed «La casa di sale» di Ginevra Altieri ha vinto il primo premio del festival di Portalba.
festival +format La giuria ha scelto l'opera tra diciotto titoli in concorso.
festival +passive Sono stati venduti dal festival 27.500 biglietti, il 15 per cento in più rispetto all'edizione precedente.
festival +reworded L'anno prossimo potrebbe uscire anche una versione per la televisione.
festival -date Il film uscirà nelle sale il 9 dicembre.
festival -name La giuria era presieduta dall'attore francese Luc Moreau.
festival -quote «Ho filmato il mare perché non avevo soldi per altro», ha detto la regista.
festival -number Il premio vale 14.000 euro.
festival -addition Il film è tratto da un romanzo pubblicato dieci anni fa.
`);
