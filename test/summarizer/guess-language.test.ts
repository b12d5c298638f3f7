import {expect} from 'chai';
import {guessLanguage} from '../../src/summarizer/languages/guess-language.js';

const TEXTS: Record<string, string> = {
  ar: 'أغلق الميناء في الربيع، وهذا ما قاله الوزير عن السفن التي جاءت من الجزيرة إلى المدينة.',
  bg: 'Пристанището се затваря през пролетта, а фериботите от острова отиват на новия кей и няма да се върнат.',
  bn: 'বসন্তে পুরনো বন্দরটি বন্ধ হয়ে যাবে।',
  ca: 'El vell port tanca a la primavera i els vaixells que van amb les illes són una part del nou, per al poble.',
  cs: 'Starý přístav se na jaře zavře a trajekty z ostrova pojedou do nového, který je ve městě.',
  da: 'Den gamle havn lukker til foråret, og det er ikke en af de ting som øen har glæde af for tiden.',
  de: 'Der alte Hafen schließt im Frühjahr, und die Fähren von der Insel legen in dem neuen an.',
  el: 'Το παλιό λιμάνι κλείνει την άνοιξη.',
  en: 'The old harbour closes in the spring, and the ferries of the island move to the new one.',
  es: 'El viejo puerto cierra en la primavera y los transbordadores de la isla se van al nuevo.',
  fa: 'بندر قدیمی در بهار بسته می شود و کشتی هایی که از جزیره می آیند به بندر جدید می روند.',
  fi: 'Vanha satama suljetaan keväällä, ja saaren lautat ovat uudessa, joka on myös suurempi kuin se.',
  fr: 'Le vieux port ferme au printemps et les bateaux de la petite île vont dans le nouveau.',
  he: 'הנמל הישן ייסגר באביב.',
  hi: 'पुराना बंदरगाह वसंत में बंद हो जाएगा।',
  hr: 'Stara luka zatvara se u proljeće i trajekti koji su na otoku neće više stati, što nije dobro, kako kažu.',
  hu: 'A régi kikötő tavasszal bezár, és a sziget kompjai az új kikötőbe mennek, de ez nem baj.',
  hy: 'Հին նավահանգիստը փակվում է գարնանը։',
  id: 'Pelabuhan lama akan ditutup pada musim semi, dan feri dari pulau itu pindah ke yang baru.',
  it: 'Il vecchio porto chiude in primavera e i traghetti che partono per l’isola non sono della città.',
  ja: '古い港は春に閉まり、島へ行く船は新しい港に移ります。',
  ko: '오래된 항구는 봄에 문을 닫는다.',
  nl: 'De oude haven sluit in het voorjaar en de veren van het eiland gaan dan naar de nieuwe.',
  no: 'Den gamle havna stenger til våren, og det er ikke noe jeg har sett på øya som et godt tegn av noe slag.',
  pl: 'Stary port zamyka się na wiosnę i promy z wyspy nie wrócą do niego, bo są za duże.',
  pt: 'O velho porto fecha na primavera e os barcos da ilha não vão para o novo, que é mais longe.',
  ro: 'Vechiul port se închide în primăvară și feriboturile de pe insulă nu mai vin din cauza nisipului.',
  ru: 'Старый порт закрывается весной, и паромы с острова не будут в него заходить, как это было.',
  sk: 'Starý prístav sa na jar zavrie a trajekty z ostrova pôjdu do nového, ktorý je vo meste.',
  sr: 'Стара лука се затвара на пролеће и трајекти који су на острву неће да се врате у град.',
  sv: 'Den gamla hamnen stänger till våren, och färjorna som går från ön har det inte lätt.',
  th: 'ท่าเรือเก่าจะปิดในฤดูใบไม้ผลิ',
  tr: 'Eski liman bu bahar kapanacak ve ada için yeni bir iskele daha var, çok büyük olan da o.',
  uk: 'Старий порт навесні закриють, і пороми з острова не будуть до нього заходити, як це було.',
  ur: 'پرانی بندرگاہ بہار میں بند ہو جائے گی اور جزیرے کی کشتیاں نئی بندرگاہ سے چلیں گی۔',
  vi: 'Cảng cũ sẽ đóng cửa vào mùa xuân và những chiếc phà của đảo đã không còn được vào trong đó.',
  zh: '老港口将在春天关闭，岛上的渡轮改到新港口。',
};

describe('guessLanguage', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`knows ${language}`, () => {
      expect(guessLanguage(text)).to.equal(language);
    });
  }

  it('does not guess where a text tells too little', () => {
    for (const text of ['', '42', 'Vessby', '🚢🚢', 'Oslo, Bergen, Tromsø'])
      expect(guessLanguage(text)).to.equal(undefined);
  });

  it('needs three of a language’s words, and one in twenty-five', () => {
    expect(guessLanguage('Der Hafen und Oslo')).to.equal(undefined);
    expect(guessLanguage('Der Hafen und die Stadt')).to.equal('de');
    const names = 'Vessby Oslo Bergen Narvik Harstad '.repeat(20);
    expect(guessLanguage(`${names}der und die`)).to.equal(undefined);
    expect(guessLanguage(`${names}der und die den`)).to.equal(undefined);
    expect(guessLanguage(`${names}der und die das ist`)).to.equal('de');
  });

  it('looks at the beginning of a long text only', () => {
    const german = 'Der alte Hafen schließt im Frühjahr, und die Fähren legen in dem neuen an. ';
    const english = 'The old harbour closes in the spring, and the ferries of the island move to it. ';
    expect(guessLanguage(german.repeat(60) + english.repeat(600))).to.equal('de');
  });

  it('goes by the script of the text, not of a name that it quotes', () => {
    expect(guessLanguage('The harbour of 東京 is the oldest of the country, and it was closed for a year.')).to.equal(
      'en',
    );
  });
});
