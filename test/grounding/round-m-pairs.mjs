// Round M: written by a hand that has not read the check, from what it promises. All places, people, firms and events are
// invented. Used since to make it.
import {readPairs} from './read-pairs.mjs';
export const articles = {
  builder: {
    language: 'en',
    text: `A jury in Harrow Bay on Tuesday found builder Colin Prestwick not guilty of fraud over a collapsed housing project. Prosecutors had accused him of taking £2.4 million in deposits from 87 families without starting work.
His former partner, Dana Okoro, testified against him for three days. Judge Miriam Feld told the jury that a failed business was not proof of a crime. The trial lasted six weeks, longer than the four the court had planned.
Prestwick may still face a civil suit, which a lawyer for the families said could be filed before the end of October. "We lost our savings, and nobody has answered for it," said Ruth Amadi, a nurse who paid £31,000.`,
  },
  merrin: {
    language: 'en',
    text: `Voters in the island state of Merrin chose Teodora Vance as president on Sunday, ending eleven years of rule by the Coast Party. Vance, a former schoolteacher, won 53.2 percent of the vote against 44.9 percent for the incumbent, Paul Strand.
Strand called his rival on Sunday night to congratulate her and did not ask for a recount. Turnout reached 71 percent, up from 64 percent in 2019. The Green Alliance backed Vance in the final week of the campaign, a move that analysts say probably decided the race.
Vance has promised to cut fuel taxes but has not said how she would pay for it. She could name a finance minister as early as Friday. The electoral commission said it had received no reports of serious fraud.`,
  },
  docks: {
    language: 'en',
    text: `Dockworkers at the port of Calder Point voted on Thursday to end a strike that had halted shipping for 19 days. The Harbor Workers Union said 1,870 of its members supported the deal and 640 opposed it.
Under the agreement, Northline Terminals will raise wages by 9 percent over two years, less than the 14 percent the union had demanded. The company also agreed not to replace crane operators with machines before 2029.
Union president Gloria Stanek praised the mediator, retired judge Amos Bell, for bringing both sides back to the table. "Nobody got everything they wanted," Bell said. Economists estimate that the strike may have cost local businesses $45 million. The first ships are expected to be unloaded on Saturday morning.`,
  },
  chase: {
    language: 'en',
    text: `Police in Eastmoor arrested a 34-year-old man on Monday after a car chase that ended in the garden of a nursing home. Officers had tried to stop a silver van on Pell Street at 3:40 p.m. because its plates were reported stolen. The driver allegedly struck a patrol car and fled north at more than 90 miles an hour.
No residents of the home were hurt, but Sergeant Lena Ruiz suffered a broken wrist. A passer-by, Hugh Tolland, pulled Ruiz from the damaged patrol car.
Detectives believe the van may be linked to a series of thefts from pharmacies. The man, who has not been named, is due in court on 12 March. Inspector Carl Boone urged witnesses to come forward.`,
  },
  lakeside: {
    language: 'en',
    text: `Nineteen-year-old Ilse Marchetti beat top seed Karolina Dvorsk 6-4, 3-6, 7-5 on Saturday to win the Lakeside Open. It was her first title on grass and her second of the season.
Dvorsk served for the match at 5-4 in the third set but lost the game after two double faults. Marchetti hit 38 winners, fewer than Dvorsk's 44, yet made far fewer errors.
Her coach, Anders Holm, who coached Dvorsk until last year, said he had not expected the win. "She plays without fear," Holm said. Marchetti will rise to 15th in the rankings on Monday and earns a cheque for $320,000. Dvorsk, who has a sore shoulder, might miss next week's event in Palmera.`,
  },
  spray: {
    language: 'en',
    text: `A daily nasal spray reduced the number of migraine days in adults, according to a trial published on 5 June in the Ardmore Journal of Medicine. Researchers at Selwyn University gave the spray to 412 patients and a placebo to 405 others for 24 weeks.
Patients on the spray had an average of 4.1 fewer migraine days a month, compared with 1.6 fewer in the placebo group. The drug did not reduce the severity of the attacks that still occurred. Nose irritation was more common with the spray than with the placebo, but no serious side effects were seen.
Lead author Priya Nathan said the drug might also help teenagers, who were not included in the study. The trial was funded by the maker, Velora Pharma. Regulators have not yet approved the spray.`,
  },
  lindenau: {
    language: 'de',
    text: `Die Juristin Hanna Brückner hat am Sonntag die Stichwahl um das Bürgermeisteramt in Lindenau gewonnen. Sie erhielt 51,8 Prozent der Stimmen, ihr Gegner Uwe Talbach kam auf 48,2 Prozent. Im ersten Wahlgang hatte Talbach noch knapp vor Brückner gelegen.
Die Wahlbeteiligung lag bei 47 Prozent und damit niedriger als vor sechs Jahren. Talbach gratulierte der Siegerin noch am Abend und kündigte an, sein Mandat im Stadtrat nicht aufzugeben.
Brückner will 1.200 neue Wohnungen bauen lassen, einen Zeitplan nannte sie nicht. Nach Angaben der Verwaltung könnte sie ihr Amt bereits am 1. März antreten. Die Freie Liste hatte Brückner vor der Stichwahl unterstützt.`,
  },
  rodenfels: {
    language: 'de',
    text: `Die Polizei in Rodenfels hat in der Nacht zum Mittwoch zwei Männer festgenommen, die in ein Juweliergeschäft eingebrochen sein sollen. Eine Anwohnerin, die 62-jährige Petra Kolb, hatte gegen 2.30 Uhr Glas splittern gehört und den Notruf gewählt.
Ein Polizeihund stellte einen der Verdächtigen im Stadtpark; der Mann wurde leicht verletzt. Die Beamten fanden in einem Rucksack 43 Uhren im Wert von rund 85.000 Euro. Eine Waffe wurde nicht gefunden.
Nach Angaben der Ermittler haben die Männer möglicherweise weitere Einbrüche begangen. Der jüngere Verdächtige belastete in der Vernehmung den älteren. „Ohne die Zeugin hätten wir sie nicht gefasst“, sagte Kommissarin Sabine Wirth.`,
  },
  valmorin: {
    language: 'fr',
    text: `Les conducteurs de bus de Valmorin ont suspendu mardi leur grève, entamée douze jours plus tôt. Le syndicat Union des Transports a accepté une prime de 450 euros, inférieure aux 700 euros qu'il réclamait. La direction n'a pas cédé sur les horaires de nuit, qui restent inchangés.
Selon la mairie, le conflit aurait coûté 1,3 million d'euros à la régie. La déléguée syndicale Nadia Ferrand a accusé le directeur, Luc Béranger, d'avoir menti aux salariés. « Nous n'oublierons pas ce mépris », a-t-elle déclaré.
De nouvelles discussions pourraient s'ouvrir le 15 septembre. Le trafic était plus dense mercredi que la veille, mais trois lignes ne circulaient toujours pas.`,
  },
  orsini: {
    language: 'fr',
    text: `Le Français Mathis Orsini a éliminé jeudi l'Argentin Bruno Salcedo en quarts de finale du tournoi de Port-Lazare (7-6, 6-3). Âgé de 22 ans, il n'avait encore jamais atteint le dernier carré d'un tournoi de cette catégorie. Salcedo, mieux classé que lui, a commis 41 fautes directes. L'Argentin a demandé un arrêt médical au deuxième set, mais n'a pas abandonné.
Orsini affrontera samedi le Suédois Nils Ekberg, qui l'avait battu en février à Göteborg. Son entraîneuse, Claire Vasseur, estime qu'il pourrait entrer dans les vingt premiers mondiaux avant la fin de l'année. « Il a appris à perdre, maintenant il sait gagner », a-t-elle dit. La demi-finale se jouera devant 6 500 spectateurs.`,
  },
  quimosur: {
    language: 'es',
    text: `Un tribunal de Villarmosa condenó el lunes a la empresa química Quimosur a pagar 3,6 millones de euros por contaminar el río Alcedo. La demanda fue presentada en 2018 por una asociación de 230 pescadores. La jueza Elvira Montalbán concluyó que la empresa conocía los vertidos y no avisó a las autoridades.
El exdirector de la planta, Ramiro Cuesta, fue absuelto por falta de pruebas. Su antigua secretaria, Inés Palomar, declaró a su favor durante el juicio.
La multa es inferior a los 5 millones que pedía la fiscalía. Quimosur podría recurrir la sentencia antes del 20 de mayo. «El río no se recupera con dinero», dijo el portavoz de los pescadores, Tomás Arce.`,
  },
  miraflores: {
    language: 'es',
    text: `El Atlético Miraflores venció el domingo por 2-1 al Deportivo Ocaña y se colocó líder de la liga con 58 puntos. Ocaña se adelantó en el minuto 12 con un gol de Julián Prat. Empató Marcos Idoate de penalti y el suplente Samir Belaid marcó el gol de la victoria en el minuto 88.
El Ocaña tuvo más posesión que su rival, pero remató menos. El árbitro no expulsó a ningún jugador. La entrenadora del Miraflores, Lucía Herranz, elogió a Belaid por su paciencia.
Idoate se retiró con molestias y podría perderse el partido del jueves. Asistieron 24.300 espectadores, la mejor entrada de la temporada.`,
  },
  waardveen: {
    language: 'nl',
    text: `FC Waardveen heeft zaterdag met 3-1 gewonnen van Sportclub Noorderhaven en blijft daardoor in de eredivisie. Spits Joris Kampstra scoorde twee keer, nadat Noorderhaven in de 9e minuut op voorsprong was gekomen. Doelman Rachid Amrani van Waardveen stopte kort voor rust een strafschop van Pieter Loos.
Noorderhaven had meer balbezit, maar kreeg minder kansen. Trainer Wim Dekkers van Waardveen zei dat hij nog niet heeft besloten of hij volgend seizoen blijft.
Kampstra vertrekt mogelijk naar een Duitse club, die 4,5 miljoen euro zou hebben geboden. ‘We hebben geen moment getwijfeld’, zei aanvoerder Stef Molenaar. In het stadion zaten 11.200 toeschouwers; er waren geen ongeregeldheden.`,
  },
  niertest: {
    language: 'nl',
    text: `Onderzoekers van het Sint-Odulfus Ziekenhuis in Hellendam hebben een bloedtest ontwikkeld die nierschade eerder opspoort dan de huidige methode. De test werd tussen 2020 en 2023 uitgeprobeerd bij 640 patiënten met diabetes. In 82 procent van de gevallen klopte de uitslag, tegen 67 procent bij de gewone urinetest.
De nieuwe test is wel duurder dan de urinetest: hij kost 38 euro per keer. Bij kinderen is de test niet onderzocht. Volgens internist Marloes Terpstra kan de test mogelijk ook hartproblemen voorspellen.
De stichting Nierfonds Delta betaalde het onderzoek. Zorgverzekeraars hebben nog niet besloten of zij de test vergoeden; een besluit wordt op 3 november verwacht.`,
  },
};
export const pairs = readPairs(`
builder +copied Judge Miriam Feld told the jury that a failed business was not proof of a crime.
builder +trimmed A jury found builder Colin Prestwick not guilty of fraud.
builder +reworded Jurors cleared Colin Prestwick of fraud over the collapsed housing project.
builder +passive Prestwick had been accused by prosecutors of taking £2.4 million in deposits from 87 families.
builder +format Prosecutors had accused Prestwick of taking £2,400,000 in deposits from families.
builder +fused After a six-week trial, a jury found Colin Prestwick not guilty of fraud on Tuesday.
builder +reworded Prestwick could still be sued in a civil court by the families.
builder -negation A jury in Harrow Bay on Tuesday found builder Colin Prestwick guilty of fraud over a collapsed housing project.
builder -role Colin Prestwick testified against his former partner, Dana Okoro, for three days.
builder -hedge Prestwick will face a civil suit before the end of October.
builder -hedge Prestwick took £2.4 million in deposits from 87 families without starting work.
builder -comparison The trial lasted six weeks, shorter than the court had planned.
builder -addition A jury found Colin Prestwick not guilty of fraud after learning that key documents had been forged.
builder -quote "We lost our homes, and nobody has answered for it," said Ruth Amadi.
merrin +copied She could name a finance minister as early as Friday.
merrin +trimmed Voters in Merrin chose Teodora Vance as president on Sunday.
merrin +reworded Teodora Vance, who used to be a schoolteacher, defeated the incumbent, Paul Strand.
merrin +passive Vance was backed by the Green Alliance in the final week of the campaign.
merrin +format Vance won 53.2% of the vote, against 44.9% for Strand.
merrin +fused Strand congratulated Vance on Sunday night, and the electoral commission reported no serious fraud.
merrin +reworded Turnout rose from 64 percent in 2019 to 71 percent.
merrin -role Vance called Strand on Sunday night to congratulate him.
merrin -role Voters in Merrin chose Paul Strand as president, ending the rule of Teodora Vance.
merrin -negation Strand called his rival on Sunday night to congratulate her but asked for a recount.
merrin -negation The electoral commission said it had received reports of serious fraud.
merrin -comparison Turnout was 71 percent, lower than in 2019.
merrin -hedge Vance will name a finance minister on Friday.
merrin -addition Vance has promised to cut fuel taxes and to double teachers' pay.
docks +copied Dockworkers at the port of Calder Point voted on Thursday to end a strike that had halted shipping for 19 days.
docks +trimmed Northline Terminals will raise wages by 9 percent over two years.
docks +reworded The raise of 9 percent falls short of the 14 percent the union had sought.
docks +passive Mediator Amos Bell was praised by union president Gloria Stanek for bringing both sides back to the table.
docks +format The union said 1870 members supported the deal while 640 opposed it.
docks +fused Dockworkers voted to end their 19-day strike, and the first ships are expected to be unloaded on Saturday.
docks +reworded Economists believe the strike may have cost local businesses 45 million dollars.
docks -role Mediator Amos Bell praised union president Gloria Stanek for bringing both sides back to the table.
docks -negation The company also agreed to replace crane operators with machines before 2029.
docks -hedge The strike cost local businesses $45 million.
docks -comparison Northline Terminals will raise wages by 9 percent over two years, more than the union had demanded.
docks -comparison More members opposed the deal than supported it.
docks -addition Northline Terminals will raise wages by 9 percent over two years and pay for the workers' health insurance.
docks -number The strike at Calder Point had halted shipping for 29 days.
chase +copied A passer-by, Hugh Tolland, pulled Ruiz from the damaged patrol car.
chase +trimmed Police in Eastmoor arrested a 34-year-old man on Monday after a car chase.
chase +reworded Sergeant Lena Ruiz broke her wrist, but nobody living in the nursing home was injured.
chase +passive Sergeant Ruiz was pulled from the damaged patrol car by a passer-by, Hugh Tolland.
chase +format The arrested man is due in court on March 12.
chase +fused The man, who has not been named, was arrested on Monday and is due in court on 12 March.
chase +reworded Detectives suspect that the van may have a connection to thefts from pharmacies.
chase -role Sergeant Lena Ruiz pulled a passer-by, Hugh Tolland, from the damaged patrol car.
chase -negation Residents of the home were hurt, and Sergeant Lena Ruiz suffered a broken wrist.
chase -hedge Detectives say the van is linked to a series of thefts from pharmacies.
chase -hedge The driver struck a patrol car and fled north at more than 90 miles an hour.
chase -comparison The driver allegedly fled north at less than 90 miles an hour.
chase -addition Officers had tried to stop the silver van because its plates were reported stolen and its driver appeared drunk.
chase -name Inspector Karen Doyle urged witnesses to come forward.
lakeside +copied It was her first title on grass and her second of the season.
lakeside +trimmed Ilse Marchetti beat top seed Karolina Dvorsk on Saturday to win the Lakeside Open.
lakeside +reworded Marchetti hit fewer winners than Dvorsk but also made far fewer errors.
lakeside +passive Top seed Karolina Dvorsk was beaten by Ilse Marchetti in the Lakeside Open.
lakeside +format Marchetti, 19, earns a cheque for 320,000 dollars.
lakeside +fused Anders Holm, who coached Dvorsk until last year, said Marchetti plays "without fear".
lakeside -role Top seed Karolina Dvorsk beat Ilse Marchetti on Saturday to win the Lakeside Open.
lakeside -role Ilse Marchetti was beaten by Karolina Dvorsk 6-4, 3-6, 7-5.
lakeside -negation Her coach, Anders Holm, said he had expected the win.
lakeside -hedge Dvorsk, who has a sore shoulder, will miss next week's event in Palmera.
lakeside -comparison Marchetti hit 38 winners, more than Dvorsk.
lakeside -addition Dvorsk lost the game after two double faults and smashed her racket.
lakeside -date Marchetti will rise to 15th in the rankings on Thursday.
spray +copied The drug did not reduce the severity of the attacks that still occurred.
spray +trimmed A daily nasal spray reduced the number of migraine days in adults, according to a trial.
spray +reworded The spray has not yet won approval from regulators.
spray +passive The spray was given to 412 patients by researchers at Selwyn University.
spray +format The trial was published on June 5 in the Ardmore Journal of Medicine.
spray +fused The trial, which was funded by Velora Pharma, lasted 24 weeks.
spray +reworded Nose irritation occurred more often with the spray, but there were no serious side effects.
spray -negation Regulators have approved the spray.
spray -negation The drug also reduced the severity of the attacks that still occurred.
spray -comparison Nose irritation was less common with the spray than with the placebo.
spray -comparison Patients on the spray had an average of 4.1 more migraine days a month.
spray -hedge Lead author Priya Nathan said the drug also helps teenagers.
spray -role Researchers at Selwyn University funded the trial of the maker, Velora Pharma.
spray -addition The spray reduced the number of migraine days in adults and improved their sleep.
lindenau +copied Im ersten Wahlgang hatte Talbach noch knapp vor Brückner gelegen.
lindenau +trimmed Hanna Brückner hat die Stichwahl um das Bürgermeisteramt in Lindenau gewonnen.
lindenau +reworded Die Wahlbeteiligung war mit 47 Prozent geringer als sechs Jahre zuvor.
lindenau +passive Brückner war vor der Stichwahl von der Freien Liste unterstützt worden.
lindenau +format Brückner erhielt 51,8 % der Stimmen, Talbach 48,2 %.
lindenau +fused Brückner gewann am Sonntag die Stichwahl, und Talbach gratulierte ihr noch am Abend.
lindenau -role Uwe Talbach hat am Sonntag die Stichwahl gegen Hanna Brückner gewonnen.
lindenau -role Brückner gratulierte Talbach noch am Abend.
lindenau -negation Talbach kündigte an, sein Mandat im Stadtrat aufzugeben.
lindenau -comparison Die Wahlbeteiligung lag bei 47 Prozent und damit höher als vor sechs Jahren.
lindenau -hedge Brückner wird ihr Amt am 1. März antreten.
lindenau -addition Brückner will 1.200 neue Wohnungen bauen lassen und das Freibad sanieren.
rodenfels +copied Eine Waffe wurde nicht gefunden.
rodenfels +trimmed Die Beamten fanden in einem Rucksack 43 Uhren.
rodenfels +reworded Laut den Ermittlern könnten die Männer noch weitere Einbrüche begangen haben.
rodenfels +passive In der Nacht zum Mittwoch wurden zwei Männer von der Polizei in Rodenfels festgenommen.
rodenfels +format Die 43 Uhren sind rund 85 000 Euro wert.
rodenfels -role Der ältere Verdächtige belastete in der Vernehmung den jüngeren.
rodenfels -negation Bei den Männern wurde auch eine Waffe gefunden.
rodenfels -hedge Nach Angaben der Ermittler haben die Männer weitere Einbrüche begangen.
rodenfels -addition Ein Polizeihund stellte einen der Verdächtigen im Stadtpark und wurde dabei getreten.
rodenfels -quote „Ohne den Hund hätten wir sie nicht gefasst“, sagte Kommissarin Sabine Wirth.
valmorin +copied La direction n'a pas cédé sur les horaires de nuit, qui restent inchangés.
valmorin +trimmed Les conducteurs de bus de Valmorin ont suspendu mardi leur grève.
valmorin +reworded La prime acceptée par le syndicat, 450 euros, est plus faible que les 700 euros demandés.
valmorin +passive Le directeur, Luc Béranger, a été accusé par Nadia Ferrand d'avoir menti aux salariés.
valmorin +format Selon la mairie, le conflit aurait coûté 1 300 000 euros à la régie.
valmorin +reworded De nouvelles négociations pourraient commencer le 15 septembre.
valmorin -role Le directeur, Luc Béranger, a accusé la déléguée syndicale Nadia Ferrand d'avoir menti aux salariés.
valmorin -negation La direction a cédé sur les horaires de nuit.
valmorin -hedge De nouvelles discussions s'ouvriront le 15 septembre.
valmorin -comparison Le syndicat a accepté une prime de 450 euros, supérieure à celle qu'il réclamait.
valmorin -comparison Le trafic était moins dense mercredi que la veille.
valmorin -addition Le syndicat a accepté une prime de 450 euros et deux jours de congé supplémentaires.
orsini +copied Salcedo, mieux classé que lui, a commis 41 fautes directes.
orsini +trimmed Mathis Orsini a éliminé jeudi l'Argentin Bruno Salcedo en quarts de finale.
orsini +passive Bruno Salcedo a été éliminé par Mathis Orsini en quarts de finale du tournoi de Port-Lazare.
orsini +reworded Samedi, Orsini jouera contre Nils Ekberg, qui l'avait vaincu en février.
orsini +format La demi-finale se jouera devant 6500 spectateurs.
orsini -role L'Argentin Bruno Salcedo a éliminé jeudi Mathis Orsini en quarts de finale.
orsini -role Orsini affrontera samedi le Suédois Nils Ekberg, qu'il avait battu en février à Göteborg.
orsini -negation L'Argentin a demandé un arrêt médical au deuxième set, puis a abandonné.
orsini -hedge Claire Vasseur estime qu'il entrera dans les vingt premiers mondiaux avant la fin de l'année.
orsini -comparison Salcedo, moins bien classé qu'Orsini, a commis 41 fautes directes.
quimosur +copied El exdirector de la planta, Ramiro Cuesta, fue absuelto por falta de pruebas.
quimosur +trimmed Un tribunal condenó a la empresa química Quimosur por contaminar el río Alcedo.
quimosur +passive Quimosur fue condenada el lunes por un tribunal de Villarmosa a pagar 3,6 millones de euros.
quimosur +format Quimosur deberá pagar 3.600.000 euros por contaminar el río Alcedo.
quimosur +reworded La fiscalía pedía 5 millones, más de lo que se impuso a Quimosur.
quimosur +fused La asociación de pescadores, cuyo portavoz es Tomás Arce, presentó la demanda en 2018.
quimosur -role Ramiro Cuesta declaró a favor de su antigua secretaria, Inés Palomar, durante el juicio.
quimosur -negation La jueza concluyó que la empresa conocía los vertidos y avisó a las autoridades.
quimosur -negation Ramiro Cuesta no fue absuelto.
quimosur -comparison La multa es superior a los 5 millones que pedía la fiscalía.
quimosur -hedge Quimosur recurrirá la sentencia antes del 20 de mayo.
quimosur -addition Un tribunal condenó a Quimosur a pagar 3,6 millones de euros y a cerrar la planta.
miraflores +copied El Ocaña tuvo más posesión que su rival, pero remató menos.
miraflores +trimmed El Atlético Miraflores venció por 2-1 al Deportivo Ocaña.
miraflores +passive Belaid fue elogiado por la entrenadora Lucía Herranz por su paciencia.
miraflores +reworded Es posible que Idoate no pueda jugar el partido del jueves.
miraflores +format Al partido asistieron 24 300 espectadores.
miraflores -role El Deportivo Ocaña venció el domingo por 2-1 al Atlético Miraflores.
miraflores -negation El árbitro expulsó a un jugador.
miraflores -hedge Idoate se retiró con molestias y se perderá el partido del jueves.
miraflores -comparison El Ocaña tuvo menos posesión que su rival.
miraflores -addition La entrenadora Lucía Herranz elogió a Belaid y criticó al árbitro.
waardveen +copied Noorderhaven had meer balbezit, maar kreeg minder kansen.
waardveen +trimmed FC Waardveen heeft zaterdag met 3-1 gewonnen van Sportclub Noorderhaven.
waardveen +passive Een strafschop van Pieter Loos werd kort voor rust gestopt door doelman Rachid Amrani.
waardveen +reworded Trainer Wim Dekkers weet nog niet of hij volgend seizoen blijft.
waardveen +format Er zaten 11 200 toeschouwers in het stadion.
waardveen +fused Kampstra, die twee keer scoorde, vertrekt mogelijk naar een Duitse club.
waardveen -role Sportclub Noorderhaven heeft zaterdag met 3-1 gewonnen van FC Waardveen.
waardveen -role Pieter Loos stopte kort voor rust een strafschop van Rachid Amrani.
waardveen -negation In het stadion waren er ongeregeldheden.
waardveen -hedge Kampstra vertrekt naar een Duitse club.
waardveen -comparison Noorderhaven had minder balbezit dan Waardveen.
waardveen -addition Joris Kampstra scoorde twee keer en viel daarna geblesseerd uit.
niertest +copied Bij kinderen is de test niet onderzocht.
niertest +trimmed Onderzoekers hebben een bloedtest ontwikkeld die nierschade eerder opspoort.
niertest +passive Het onderzoek werd betaald door de stichting Nierfonds Delta.
niertest +format De uitslag klopte in 82% van de gevallen, tegen 67% bij de gewone urinetest.
niertest +reworded Volgens Marloes Terpstra zou de test misschien ook hartproblemen kunnen voorspellen.
niertest -negation Zorgverzekeraars hebben besloten dat zij de test vergoeden.
niertest -negation De test is ook bij kinderen onderzocht.
niertest -hedge Volgens internist Marloes Terpstra voorspelt de test ook hartproblemen.
niertest -comparison De nieuwe test is goedkoper dan de urinetest.
niertest -comparison De bloedtest spoort nierschade later op dan de huidige methode.
niertest -number De test werd uitgeprobeerd bij 460 patiënten met diabetes.
`);
