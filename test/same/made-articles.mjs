// Articles made from the words below, always the same: what they say is nonsense, how they are written is not.

/** For each language patterns of sentences, and what goes into them: a name, a thing, another thing, a number. */
const LANGUAGES = {
  en: {
    names: ['Aalto', 'Dr. Quinn', 'J. R. Moss', 'Vessby', 'O’Hara', 'iTrade'],
    things: ['harbour', 'sand bank', 'ferry', 'breakwater', 'channel', 'night train', 'council'],
    patterns: [
      'The $thing of $name costs $number crowns and the $thing pays for it.',
      'However, $name closed the $thing on Jan. $number, e.g. because of the $thing.',
      '“We sold the $thing for $number,” said $name.',
      'He doesn’t know whether the $thing or the $thing came first!',
      'Who moved the $thing?',
      'In $number the $thing [12] was rebuilt (see Fig. 3) near the $thing of $name.',
    ],
  },
  de: {
    names: ['Grünwald', 'Prof. Öhler', 'Straßmann', 'Ülzen'],
    things: ['Hafen', 'Fähre', 'Brücke', 'Stadtrat', 'Nachtzug', 'Überschwemmung'],
    patterns: [
      'Am $number. Mai hat $name den $thing verkauft, z. B. wegen der $thing.',
      'Aber die $thing von $name kostet $number Euro.',
      '„Der $thing bleibt“, sagte $name.',
      'Laut $name war die $thing größer als die $thing.',
    ],
  },
  fr: {
    names: ['M. Lefèvre', 'Élodie', 'Nîmes'],
    things: ['port', 'l’île', 'passerelle', 'conseil', 'train de nuit', 'écluse'],
    patterns: [
      'Le $thing de $name coûte $number euros, dit le $thing.',
      'Cependant, $name a fermé le $thing en $number.',
      '« Le $thing restera », affirme $name !',
      'L’$thing n’est pas le $thing ; qui le sait ?',
    ],
  },
  es: {
    names: ['Sra. Núñez', 'Ávila', 'Íñigo'],
    things: ['puerto', 'puente', 'consejo', 'tren nocturno', 'niebla'],
    patterns: [
      'El $thing de $name cuesta $number euros y el $thing lo paga.',
      '¿Quién cerró el $thing de $name?',
      'Pero $name vendió el $thing en $number.',
      '¡El $thing volvió al $thing!',
    ],
  },
  ru: {
    names: ['А. С. Петров', 'Ёлкин', 'Выборг'],
    things: ['порт', 'паром', 'мост', 'совет', 'ночной поезд', 'плотина'],
    patterns: [
      'В $number г. $name закрыл $thing, а $thing остался.',
      'Однако $thing стоит $number руб. и принадлежит $name.',
      '«Это $thing», — сказал $name.',
      'Он не видел $thing и $thing.',
    ],
  },
  el: {
    names: ['Αλέξης', 'Θεσσαλονίκη', 'κ. Ιωάννου'],
    things: ['λιμάνι', 'πλοίο', 'γέφυρα', 'συμβούλιο', 'τρένο'],
    patterns: [
      'Το $thing της $name κοστίζει $number ευρώ και το $thing πληρώνει.',
      'Ποιος έκλεισε το $thing; Το έκλεισε ο $name το $number.',
      'Αλλά το $thing έμεινε ανοιχτό.',
    ],
  },
  tr: {
    names: ['İzmir', 'Işıl', 'Dr. Çağlar'],
    things: ['liman', 'köprü', 'gemi', 'meclis', 'gece treni', 'ışık'],
    patterns: [
      '$name’de $thing $number lira tutuyor ve $thing bunu ödüyor.',
      'Ama $name $thing için $number yıl bekledi.',
      'Bu $thing kimin?',
      'İskele ile $thing arasında $thing var.',
    ],
  },
  ar: {
    names: ['د. سليم', 'مراكش', 'ليلى'],
    things: ['الميناء', 'الجسر', 'المجلس', 'القطار', 'السفينة'],
    patterns: [
      'أغلق $name $thing في عام $number، ثم عاد إلى $thing.',
      'من باع $thing؟',
      'يكلف $thing نحو $number درهم ويدفعه $thing.',
    ],
  },
  hi: {
    names: ['डॉ. वर्मा', 'इलाहाबाद', 'श्री गुप्ता'],
    things: ['बंदरगाह', 'पुल', 'परिषद', 'रेलगाड़ी', 'नहर'],
    patterns: [
      '$name ने $number में $thing और $thing को बंद किया।',
      '$thing की कीमत $number रुपये है।',
      'क्या $thing बिक गया?',
    ],
  },
  zh: {
    names: ['王教授', '青岛', '李女士'],
    things: ['港口', '渡轮', '大桥', '议会', '夜车', '防波堤'],
    patterns: [
      '$name在$number年关闭了$thing和$thing。',
      '但是，$thing花了$number元。',
      '“$thing会回来的。”$name说。',
      '谁卖掉了$thing？',
    ],
  },
  ja: {
    names: ['田中さん', '神戸', 'アアルト博士'],
    things: ['港', 'フェリー', '橋', '議会', '夜行列車', '防波堤'],
    patterns: [
      '$nameは$number年に$thingと$thingを閉めた。',
      'しかし、$thingには$number円かかる。',
      '「$thingは残る」と$nameは言った。',
      '$thingは誰のものか？',
    ],
  },
  ko: {
    names: ['김 박사', '부산', '이영희'],
    things: ['항구', '여객선', '다리', '의회', '야간열차'],
    patterns: [
      '$name은 $number년에 $thing과 $thing을 닫았다.',
      '그러나 $thing은 $number원이 든다.',
      '누가 $thing을 팔았습니까?',
    ],
  },
  th: {
    names: ['ดร. สมชาย', 'ภูเก็ต'],
    things: ['ท่าเรือ', 'สะพาน', 'สภา', 'รถไฟ', 'เขื่อน'],
    patterns: ['$name ปิด$thingและ$thingในปี $number', 'ใครขาย$thing? ', '$thingมีราคา $number บาท '],
  },
};

/** A linear congruential generator (Numerical Recipes): whole numbers only, so the same everywhere. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

function makeArticle(language, seed) {
  const {names, things, patterns} = LANGUAGES[language];
  const draw = generator(seed);
  const pick = (list) => list[draw(list.length)];
  const fill = (pattern) =>
    pattern.replace(/\$(name|thing|number)/g, (_, what) =>
      what === 'name' ? pick(names) : what === 'thing' ? pick(things) : String(3 + draw(2000)),
    );
  const blocks = [];
  const paragraphs = 3 + draw(12);
  for (let i = 0; i < paragraphs; i++) {
    if (i % 4 === 2) blocks.push({type: 'heading', text: fill('$thing, $name'), level: 2});
    const sentences = Array.from({length: 1 + draw(5)}, () => fill(pick(patterns)));
    blocks.push({type: pick(['paragraph', 'paragraph', 'paragraph', 'list-item', 'quote']), text: sentences.join(' ')});
  }
  return {blocks, language, ...(draw(2) === 0 && {title: fill('$thing $name')})};
}

/** 40 articles in 13 languages and as many scripts as these have, with options for each. */
export const madeCases = Array.from({length: 40}, (_, index) => {
  const languages = Object.keys(LANGUAGES);
  const article = makeArticle(languages[index % languages.length], 17 * index + 5);
  const options = [{}, {length: 'short'}, {length: 'long'}, {sentences: 5}][index % 4];
  return {article, options};
});
