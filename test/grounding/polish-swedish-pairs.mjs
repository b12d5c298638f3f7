// Written before the check knew anything of Polish and Swedish, and used to make its cues of these two: by the hand that then
// wrote those, which knew how the check works. The kinds are those that summarisers write and err in. All places, people,
// firms and events are invented. The form is that of later-pairs.mjs.
import {readPairs} from './read-pairs.mjs';

export const articles = {
  most: {
    language: 'pl',
    text: `Rada miasta Brzeziniec zdecydowała we wtorek, że zabytkowy most nad Lipnicą zostanie zamknięty dla samochodów od 15 marca. Za wnioskiem głosowało trzynastu radnych, sześciu było przeciw, a dwóch wstrzymało się od głosu. Piesi i rowerzyści nadal będą mogli korzystać z przeprawy.
Burmistrz Krzysztof Walczak poinformował, że remont pochłonie 8,4 mln zł, z czego połowę pokryje województwo. Prace potrwają co najmniej półtora roku. „Ten most nie wytrzyma kolejnej zimy” – ostrzegł.
Przedsiębiorcy obawiają się spadku obrotów. Właścicielka piekarni Danuta Rogala zarzuciła burmistrzowi, że nie rozmawiał z mieszkańcami. Walczak odrzucił ten zarzut. Niektórzy kupcy mogą pozwać miasto.
W ubiegłym roku przez most przejeżdżało średnio 5200 aut na dobę, o 700 mniej niż w 2021 roku. Konserwator zabytków nie wydał jeszcze opinii.`,
  },
  spolka: {
    language: 'pl',
    text: `Producent mebli Dębowiak z Zarzecza podał w czwartek, że jego zysk netto wzrósł w trzecim kwartale o 18 procent, do 27,5 mln złotych. Przychody spadły natomiast o 3 procent. Prezes Aneta Kubicka tłumaczyła to słabszym popytem w Niemczech.
Spółka nie planuje zwolnień. W zakładzie w Zarzeczu pracuje 1 240 osób, dwie trzecie z nich przy produkcji łóżek. Nowa fabryka w Orłowie, która kosztowała 96 milionów złotych, ruszy dopiero w maju, trzy miesiące później, niż zakładano.
Związkowcy domagają się podwyżek o 10 procent; zarząd proponuje pięć. Według przewodniczącego związku Piotra Hałasa strajk jest możliwy jeszcze przed świętami. „Ludzie mają dość obietnic” – powiedział.
Konkurent, firma Jawor, rozważa przejęcie Dębowiaka, twierdzi dziennik „Fakty Gospodarcze”. Kubicka zaprzeczyła, że prowadzi rozmowy z Jaworem.`,
  },
  sojki: {
    language: 'pl',
    text: `Sójki zapamiętują kryjówki z pokarmem lepiej, gdy same je zakopały, wynika z badania opublikowanego w piśmie „Ptaki i Środowisko”. Zespół biolożki Marii Zawadzkiej z Uniwersytetu Sanockiego obserwował 36 ptaków przez dwie zimy. Odnajdywały one około 80 procent własnych żołędzi, ale tylko jedną piątą cudzych.
Młode osobniki myliły się częściej niż starsze. Większość badanych sójek wracała po zapasy przed południem. Naukowcy przypuszczają, że ptaki orientują się według wysokich drzew, jednak doświadczenie tego nie potwierdziło.
Badanie sfinansowała Fundacja Las, która przekazała 310 tys. zł. Ornitolog Jerzy Mroczek, niezwiązany z projektem, chwali pomysł, ale uważa próbę za zbyt małą. „Trzydzieści sześć sójek to nie cały las” – mówi.
Kolejny etap ma ruszyć 3 listopada. Zespół sprawdzi wtedy, czy hałas drogi utrudnia ptakom szukanie.`,
  },
  farja: {
    language: 'sv',
    text: `Bilfärjan mellan Södra Vikö och fastlandet ställs in från den 8 januari till slutet av mars, meddelade rederiet Sundtrafik på måndagen. Fartyget från 1979 har sprickor i skrovet. Reparationen beräknas kosta 14 miljoner kronor, varav kommunen betalar en tredjedel.
Öborna får i stället ta en passagerarbåt som går fyra gånger om dagen. Kommunalrådet Eva Lindmark krävde att staten skulle bygga en bro, men infrastrukturministern avslog kravet i våras. ”En bro hade varit klar om tio år”, säger hon.
Ingen skadades när sprickorna upptäcktes. Enligt haverikommissionen kan isen ha orsakat dem. Skolbarnen på ön, 63 stycken, kommer att undervisas på distans.
Förra året transporterade färjan 118 000 bilar, nästan tio procent fler än året innan. Hamnchefen Lars Öhrn vill inte spekulera om när trafiken återupptas. Några företagare överväger att flytta.`,
  },
  hovratt: {
    language: 'sv',
    text: `Hovrätten i Norrstad friade på fredagen den tidigare ekonomichefen Anders Brolin från åtalet om grovt bedrägeri, men dömde honom för bokföringsbrott till villkorlig dom och 120 dagsböter. Tingsrätten hade dömt honom till två års fängelse.
Åklagaren Mona Hedvall hävdade att Brolin hade fört över 4,6 miljoner kronor till ett eget bolag mellan 2017 och 2020. Brolin nekar till brott. Enligt rätten gick det inte att bevisa att pengarna var hans.
Två av fem ledamöter var skiljaktiga och ville döma för bedrägeri. Hedvall säger att hon troligen överklagar till Högsta domstolen. Försvararen Karim Saleh välkomnade domen och kallade den ”en seger för förnuftet”.
Kommunen, som anmälde Brolin, kräver honom på 900 000 kronor i skadestånd. Det målet avgörs i april.`,
  },
  robotar: {
    language: 'sv',
    text: `Konsumentbyrån Plus har testat elva robotdammsugare för mellan 1 500 och 9 900 kronor. Bara två modeller fick högsta betyg, och den dyraste hamnade sist. Testvinnaren, Sopia 3, kostar 3 490 kronor och klarade fyra av fem mattor.
Halva dammet blev kvar i hörnen hos flertalet modeller. Tre robotar fastnade under sängen. Batteriet i Sopia 3 räckte i 95 minuter, en kvart längre än tillverkaren lovar.
Projektledaren Petra Wiklund råder köpare att vänta till november, då priserna brukar sjunka. Hon varnar för appar som samlar in kartor över hemmet. Tillverkaren Rentek förnekar att företaget säljer uppgifterna vidare, men har inte svarat på byråns frågor.
Bullret låg på mellan 58 och 71 decibel. Det är lägre än vid förra testet 2022. De flesta maskinerna är svåra att reparera.`,
  },
};

export const pairs = readPairs(`
most +reworded Od połowy marca kierowcy nie przejadą przez zabytkowy most nad Lipnicą, bo rada miasta zamyka go dla ruchu samochodowego.
most +passive Wniosek został poparty przez 13 radnych, a 6 było przeciwnych.
most +format Remont ma kosztować 8,4 miliona złotych, a województwo sfinansuje 50% tej kwoty.
most +reworded Roboty zajmą minimum 18 miesięcy.
most +pronoun Burmistrz zaprzeczył zarzutom właścicielki piekarni.
most +negated Opinia konserwatora zabytków wciąż nie jest znana.
most +synonym Handlowcy boją się, że ich obroty zmaleją.
most -number Za zamknięciem mostu zagłosowało szesnastu radnych.
most -date Most będzie zamknięty dla samochodów od 15 maja.
most -negation Piesi i rowerzyści nie będą mogli korzystać z mostu.
most -hedge Kupcy pozwą miasto za zamknięcie mostu.
most -role Burmistrz Krzysztof Walczak zarzucił Danucie Rogali, że nie rozmawiała z mieszkańcami.
most -comparison W ubiegłym roku przez most przejeżdżało średnio o 700 aut na dobę więcej niż w 2021 roku.
most -addition Na czas remontu miasto uruchomi bezpłatną linię autobusową i objazd przez sąsiednią wieś.
spolka +reworded W trzecim kwartale Dębowiak zarobił na czysto 27,5 mln zł, czyli o 18% więcej.
spolka +compressed Mimo niższych przychodów zysk producenta mebli wzrósł.
spolka +format Zakład w Zarzeczu zatrudnia 1240 osób.
spolka +reworded Nowa fabryka w Orłowie rozpocznie pracę w maju, z trzymiesięcznym opóźnieniem.
spolka +negated Firma zapewnia, że nikt nie straci pracy.
spolka +fused Związek żąda dziesięcioprocentowych podwyżek, podczas gdy zarząd oferuje pięć procent.
spolka +pronoun Prezes spółki zdementowała doniesienia o rozmowach z Jaworem.
spolka -number Budowa fabryki w Orłowie pochłonęła 69 milionów złotych.
spolka -comparison Przychody spółki wzrosły o 3 procent.
spolka -name Prezes Piotr Kubicki tłumaczył spadek przychodów słabszym popytem w Niemczech.
spolka -hedge Firma Jawor przejmie Dębowiaka.
spolka -role Dębowiak rozważa przejęcie firmy Jawor, twierdzi dziennik „Fakty Gospodarcze”.
spolka -quote „Ludzie mają dość kłamstw” – powiedział Piotr Hałas.
spolka -scope Wszyscy pracownicy zakładu w Zarzeczu zajmują się produkcją łóżek.
sojki +reworded Z badań wynika, że sójki lepiej pamiętają miejsca, w których same ukryły pożywienie.
sojki +format Przez dwa zimowe sezony badacze z Sanoka przyglądali się trzydziestu sześciu ptakom.
sojki +compressed Ptaki odnalazły cztery piąte swoich żołędzi, a cudzych zaledwie 20%.
sojki +reworded Starsze ptaki popełniały mniej błędów niż młode.
sojki +passive Projekt został sfinansowany przez Fundację Las kwotą 310 000 złotych.
sojki +pronoun Zdaniem Jerzego Mroczka próba była za mała, choć sam pomysł mu się podoba.
sojki +trimmed W kolejnym etapie zespół zbada, czy hałas drogi przeszkadza ptakom.
sojki -number Zespół Marii Zawadzkiej obserwował 63 ptaki.
sojki -negation Doświadczenie potwierdziło, że ptaki orientują się według wysokich drzew.
sojki -comparison Młode sójki myliły się rzadziej niż starsze.
sojki -scope Wszystkie badane sójki wracały po zapasy przed południem.
sojki -role Fundacji Las zespół Zawadzkiej przekazał 310 tys. zł.
sojki -date Kolejny etap badania ruszy 3 października.
sojki -addition Zdaniem badaczy zdolność ta może pomóc w walce z chorobą Alzheimera u ludzi.
farja +reworded Från den 8 januari till och med mars går ingen bilfärja mellan Södra Vikö och fastlandet.
farja +reworded Orsaken är sprickor i fartygets skrov.
farja +format Reparationen väntas gå på 14 mkr, och kommunen står för 33 procent av summan.
farja +passive Kravet på en bro avslogs av infrastrukturministern i våras.
farja +synonym Möjligen var det is som gav upphov till skadorna, enligt haverikommissionen.
farja +pronoun Lars Öhrn, som är hamnchef, ger inget besked om när färjan går igen.
farja +compressed De 63 skolbarnen på ön får distansundervisning.
farja -number Passagerarbåten går fjorton gånger om dagen.
farja -date Färjan ställs in från den 8 februari.
farja -negation Flera personer skadades när sprickorna upptäcktes.
farja -hedge Några företagare flyttar från ön.
farja -role Infrastrukturministern krävde att kommunalrådet Eva Lindmark skulle bygga en bro.
farja -comparison Förra året transporterade färjan nästan tio procent färre bilar än året innan.
farja -addition Rederiet har redan beställt en ny eldriven färja från ett varv i Finland.
hovratt +reworded Anders Brolin frikändes i hovrätten från anklagelserna om grovt bedrägeri.
hovratt +fused I tingsrätten fick Brolin två års fängelse, men hovrätten nöjde sig med villkorlig dom och dagsböter för bokföringsbrott.
hovratt +negated Rätten ansåg inte att det var bevisat att pengarna tillhörde Brolin.
hovratt +format Enligt åklagaren flyttade han 4 600 000 kronor till sitt eget bolag under åren 2017–2020.
hovratt +pronoun Brolins försvarare är nöjd med domen.
hovratt +reworded Tre av de fem ledamöterna ville alltså inte döma för bedrägeri.
hovratt +synonym Kommunen begär 900 000 kronor i ersättning av Brolin.
hovratt -negation Hovrätten dömde Anders Brolin för grovt bedrägeri.
hovratt -hedge Mona Hedvall överklagar domen till Högsta domstolen.
hovratt -role Försvararen Karim Saleh hävdade att Brolin hade fört över 4,6 miljoner kronor till ett eget bolag.
hovratt -number Tingsrätten hade dömt Brolin till fyra års fängelse.
hovratt -quote Karim Saleh kallade domen ”en seger för rättvisan”.
hovratt -date Målet om skadestånd avgörs i augusti.
hovratt -name Åklagaren Petra Hedvall säger att hon troligen överklagar.
robotar +reworded Elva robotdammsugare har jämförts av Konsumentbyrån Plus, och endast två av dem fick toppbetyg.
robotar +reworded Den modell som kostade mest kom på sista plats.
robotar +format Sopia 3 kostar 3490 kr och vann testet.
robotar +synonym Hos de flesta modellerna låg hälften av dammet kvar i hörnen.
robotar +compressed Batteriet i testvinnaren höll 15 minuter längre än utlovat.
robotar +negated Rentek har lämnat byråns frågor obesvarade.
robotar +pronoun Wiklund rekommenderar konsumenter att avvakta till november, då det brukar bli billigare.
robotar -number Fem robotar fastnade under sängen.
robotar -comparison Bullret var högre än vid det förra testet 2022.
robotar -scope Alla maskiner är svåra att reparera.
robotar -negation Rentek medger att företaget säljer uppgifterna vidare.
robotar -role Petra Wiklund förnekar att hon säljer uppgifterna vidare.
robotar -comparison Den billigaste modellen hamnade sist i testet.
robotar -addition Nästa år ska byrån testa robotgräsklippare på samma sätt.
`);
