import {expect} from 'chai';
import {loadLanguage} from '../../src/summarizer/languages/load-language.js';
import {Pacer} from '../../src/summarizer/pacer.js';
import {readSentences} from '../../src/summarizer/read-sentences.js';
import {judgeDependence, trimSentence} from '../../src/summarizer/stand-alone.js';

/** By language: what may be cut from a sentence, as [sentence, what is left]. */
const CUT: Record<string, [string, string][]> = {
  en: [
    ['However, the harbour closed in May.', 'The harbour closed in May.'],
    ['But the harbour stayed open.', 'The harbour stayed open.'],
    ['But harbour dues rose.', 'Harbour dues rose.'],
    ['And sometimes iPads sank.', 'Sometimes iPads sank.'],
    ['And, in fact, nobody was hurt.', 'Nobody was hurt.'],
    ['OSLO, Norway (AP) — The harbour closed.', 'The harbour closed.'],
    ['(CNN) -- The harbour closed.', 'The harbour closed.'],
    ['(Vessby.com) -- The harbour closed.', 'The harbour closed.'],
    ['NEW YORK (Reuters) – “The harbour” closed.', '“The harbour” closed.'],
    ['The sand came back [12] within a year.[3][4]', 'The sand came back within a year.'],
    ['Sand moves east (Aalto et al., 2019) in winter.', 'Sand moves east in winter.'],
    ['The channel is nine metres deep (see Fig. 2).', 'The channel is nine metres deep.'],
    ['The channel (Table 3) is deep [see figs. 2a, 3b].', 'The channel is deep [see figs. 2a, 3b].'],
  ],
  de: [
    ['Aber der Hafen blieb offen.', 'Der Hafen blieb offen.'],
    ['Und tatsächlich blieb der Hafen offen.', 'Tatsächlich blieb der Hafen offen.'],
    ['Der Kanal ist neun Meter tief (siehe Abb. 2).', 'Der Kanal ist neun Meter tief.'],
    ['Berlin (dpa) - Der Hafen ist geschlossen.', 'Der Hafen ist geschlossen.'],
  ],
  fr: [
    ['Cependant, le port a fermé.', 'Le port a fermé.'],
    ['Mais l’État paie.', 'L’État paie.'],
    ['Mais onze ports ont fermé.', 'Onze ports ont fermé.'],
  ],
  es: [
    ['Pero el puerto cerró.', 'El puerto cerró.'],
    ['En realidad, nadie lo sabía.', 'Nadie lo sabía.'],
  ],
  it: [['Ma il porto è chiuso.', 'Il porto è chiuso.']],
  pt: [['Na verdade, o porto fechou.', 'O porto fechou.']],
  nl: [['Maar de haven bleef open.', 'De haven bleef open.']],
  pl: [['Ale dla portu nie ma ratunku.', 'Dla portu nie ma ratunku.']],
  cs: [['Ale v přístavu je led.', 'V přístavu je led.']],
  sv: [['Men i hamnen är det is.', 'I hamnen är det is.']],
  fi: [['Mutta kun tuuli nousi, satama suljettiin.', 'Kun tuuli nousi, satama suljettiin.']],
  hu: [['De a kikötő nyitva maradt.', 'A kikötő nyitva maradt.']],
  ru: [['Но в порту лёд (см. рис. 2).', 'В порту лёд.']],
  uk: [['Але в порту лід.', 'В порту лід.']],
  el: [
    ['Αλλά το λιμάνι έκλεισε.', 'Το λιμάνι έκλεισε.'],
    ['Φυσικά, έκλεισε το λιμάνι.', 'Έκλεισε το λιμάνι.'],
  ],
  tr: [['Aslında, iskele kapandı.', 'İskele kapandı.']],
  vi: [['Nhưng từ cảng, tàu đã đi.', 'Từ cảng, tàu đã đi.']],
  ko: [['그러나 항구는 문을 닫았다.', '항구는 문을 닫았다.']],
  ja: [
    ['しかし、港は閉まった。', '港は閉まった。'],
    ['港は深い（図2参照）。', '港は深い。'],
  ],
  zh: [
    ['但是，港口关闭了。', '港口关闭了。'],
    ['港口很深（见图2）。', '港口很深。'],
  ],
};

/** By language: what must stand, for it is or limits the claim. */
const KEPT: Record<string, string[]> = {
  en: [
    'Not everyone in the harbour agreed.',
    'Allegedly, the sand was sold.',
    'According to the port authority, the sand was sold.',
    'If the sand comes back, the harbour will close.',
    'Unless it rains, the harbour will close.',
    'Almost all of the sand was sold.',
    'Perhaps the sand was sold.',
    'Police say the sand was sold (but not by whom).',
    'The mayor (who denies it) sold the sand (about half of it).',
    'But for the rain, the harbour would have closed.',
    'NATO — an ally of Norway — sent ships.',
    'The sand, however, came back.',
    'Android phones sank.',
    'Butter was sold.',
    'Plus sizes were sold.',
    'Yet to be seen is the harbour.',
    'Before 2019 [sic] the sand was sold.',
    // Before a dash
    'VESSBY -- The harbour closed.',
    'ALLEGEDLY – The mayor sold the sand.',
    'FALSE - The mayor sold the sand.',
    'FALSE (AFP) - The mayor sold the sand.',
    'NOT TRUE — The mayor sold the sand.',
    'Not True (AP) — The mayor sold the sand.',
    'According to Smith (AP) — The mayor sold the sand.',
    'IF IT RAINS – The harbour closes.',
    'Smith (allegedly) — Norway’s mayor — sold the sand.',
    'Smith (AP) — Norway’s mayor — sold the sand.',
    'The mayor (reported) - Smith sold the sand.',
    '1939 – Germany invades Poland.',
    'BMW - The company lost.',
    'FALSE (Vessby.com) — The mayor sold the sand.',
    '(Allegedly) — The mayor sold the sand.',
    '(Opinion) -- The mayor sold the sand.',
    // In brackets
    'The mayor sold (not all of) the sand.',
    'The mayor (allegedly) sold the sand.',
    'The mayor sold the sand (according to Table 3).',
    'The mayor sold the sand (if Fig. 2 is right).',
    'Use it (photo ID required if under 18).',
    'Admission is free (table reservations not included).',
    'Seats are free (table for 2 only).',
    'The city lost $5m (figure not verified).',
    'The city lost $5m (figure 2019).',
    'The mayor resigned (source: a rival, unconfirmed).',
    'Sand moves east (contradicted by Moe et al., 2019) in winter.',
    'Sand moves east (if Moe et al. are right).',
    'Probabilities lie in [0, 1].',
    'Marks in [1, 5] were dropped, and so was [0].',
    'The vector x[1] is zero.',
    // After a connective
    'And Just Like That returns.',
    'But Harbour Dues Rose is a film.',
  ],
  de: [
    'Nicht alle waren einverstanden.',
    'Angeblich wurde der Sand verkauft.',
    'Laut Polizei wurde der Sand verkauft.',
    'Wenn der Sand zurückkommt, schließt der Hafen.',
    'Jedoch wurde der Hafen geschlossen.',
    'Undine verließ den Hafen.',
    'Der Minister tritt zurück (Bild zufolge).',
    'Die Bahn (S 3) fährt nicht.',
  ],
  fr: [
    'Selon la police, le sable a été vendu.',
    'Si le sable revient, le port fermera.',
    'Peut-être le sable a-t-il été vendu.',
    'Etna et Vésuve dorment.',
  ],
  es: [
    'Según la policía, la arena se vendió.',
    'Si vuelve la arena, el puerto cerrará.',
    'No todos estaban de acuerdo.',
    'Y Combinator paga.',
  ],
  it: [
    "E' stato chiuso il porto.",
    'Ma Long ha vinto.',
    'E 45 chiusa.',
    'Secondo la polizia, la sabbia è stata venduta.',
    'Se la sabbia torna, il porto chiude.',
    'Ma Long ha vinto.',
  ],
  pt: ['Segundo a polícia, a areia foi vendida.', 'Se a areia voltar, o porto fecha.'],
  nl: ['Volgens de politie is het zand verkocht.', 'Als het zand terugkomt, sluit de haven.', 'En bloc stemden ze.'],
  pl: ['Według policji piasek sprzedano.', 'Nie wszyscy się zgodzili.'],
  cs: ['Podle policie se písek prodal.', 'Adam odjel.', 'Ale Möller hrál.', 'A cappella zpívali.'],
  sv: [
    'Enligt polisen såldes sanden.',
    'Om sanden kommer tillbaka stängs hamnen.',
    'Men Without Hats spelade.',
    'Men in Black gick upp.',
  ],
  fi: ['Poliisin mukaan hiekka myytiin.', 'Jalka murtui.', 'Ja Rule lauloi.'],
  hu: [
    'A rendőrség szerint a homokot eladták.',
    'Debrecen zárva maradt.',
    'De Gaulle elnök lemondott.',
    'De Niro megérkezett.',
    'De facto kormány.',
  ],
  ru: ['По данным полиции, песок продали.', 'Не все согласились.', 'Иван уехал.'],
  uk: ['За даними поліції, пісок продали.', 'Андрій поїхав.'],
  el: ['Σύμφωνα με την αστυνομία, η άμμος πουλήθηκε.'],
  tr: ['Polise göre kum satıldı.', 'Amasya kapandı.'],
  vi: ['Theo cảnh sát, cát đã được bán.', 'Song Hye Kyo đã đến cảng.'],
  ro: ['Potrivit poliției, nisipul a fost vândut.', 'Iar a plouat.', 'Dar Es Salaam crește.'],
  hi: ['और लोग आए।'],
  bn: ['ও বন্দর বেচল।', 'আর যুদ্ধ নয়।'],
  ur: ['اور لوگ آئے۔'],
  id: ['Dan Brown datang.'],
  hr: ['Ali Agca je otišao.'],
  he: ['על פי המשטרה - החול נמכר לקבלן.', 'לא נכון - הנמל נסגר.', 'על פי המשטרה (AP) - החול נמכר.'],
  ko: ['경찰에 따르면 모래가 팔렸다.'],
  ja: ['警察によると、砂は売られた。', '彼らは（図らずも）同意した。', '（表向き）彼らは同意した。'],
  zh: [
    '据警方称，沙子被卖掉了。',
    '但丁写了《神曲》。',
    '表演结束了。',
    '市长（表面上）同意了。',
    '市长（表示否认）卖掉了沙子。',
    '政府（见证人称）撒谎。',
  ],
};

describe('trimSentence', () => {
  for (const [code, cases] of Object.entries(CUT)) {
    it(`cuts what belongs to the place: ${code}`, async () => {
      const language = await loadLanguage(code);
      for (const [sentence, rest] of cases) expect(trimSentence(sentence, language)).to.equal(rest);
    });
  }

  for (const [code, sentences] of Object.entries(KEPT)) {
    it(`cuts nothing of the claim: ${code}`, async () => {
      const language = await loadLanguage(code);
      for (const sentence of sentences) expect(trimSentence(sentence, language)).to.equal(sentence);
    });
  }

  it('leaves something of every sentence', async () => {
    const language = await loadLanguage('en');
    for (const sentence of ['But', 'And but', 'However,', '[12]', '[1][2]', '(see Fig. 2).', 'But.']) {
      expect(trimSentence(sentence, language)).to.match(/[\p{L}\p{N}]/u);
    }
    expect(trimSentence('', language)).to.equal('');
  });
});

describe('judgeDependence', () => {
  const judge = async (code: string, ...sentences: string[]) => {
    const language = await loadLanguage(code);
    const block = {type: 'paragraph', text: ''} as const;
    const blocks = sentences.map((text) => ({...block, text}));
    const {sentences: read, times, title} = await readSentences({blocks}, language, new Pacer());
    const dependenceOf = judgeDependence(read, title, times, language);
    return read.map((sentence) => dependenceOf(sentence) > 0);
  };

  const OPENERS: Record<string, [dependent: string[], free: string[]]> = {
    en: [
      [
        'He sold it at once.',
        'This was new to all.',
        'It’s over for good now.',
        'But this was new to all.',
        '“They sold the harbour,” said Dr. Aalto.',
        'For example, the harbour closed.',
        'Was the harbour sold?',
        'The harbour needs three things:',
        '“The harbour was never closed.”',
        'The harbour stays,” said the mayor.',
        'Never again", said the mayor, adding that "the harbour stays".',
        'However the harbour closed.',
        'Because of this the harbour closed.',
        'As such, the harbour closed.',
        'There the harbour closed.',
        'This was the year of the harbour.',
        'It is closed for good.',
        'First, the harbour closed.',
        'In other words, the harbour closed.',
        'In this case the harbour closed.',
        'Many of these harbours closed.',
        'Over the years, she sold the harbour.',
        'In the end, their harbour closed.',
        'Certainly, that would close the harbour.',
        'The harbour would stay open, he said.',
        '“The harbour stays open,” she added.',
        'None of these closed in May.',
        'Most of them closed in May.',
        'The next day the harbour closed.',
        'The other harbour closed.',
      ],
      [
        'The harbour closed in May.',
        'Item by item the harbour was sold.',
        'Hester sold the harbour.',
        'But the harbour closed.',
        'The “old” harbour closed.',
        'The mayor said that "the harbour stays".',
        'The screen is 5" wide.',
        'There are two harbours.',
        'This year the harbour closed.',
        'Those who left came back.',
        'It is clear that the harbour closed.',
        'First Lady Ann Aalto came.',
        'In this study the harbour closed.',
        'In Thisted the harbour closed.',
        'One of the harbours closed.',
        'Most of the harbours closed.',
        'The next harbour is in Vessby.',
        'The other day the harbour closed.',
        'The other night, Ann Aalto came.',
        'But, for once, the harbour closed.',
        'In Oslo, Ann Aalto said, they were glad.',
        'When Ann Aalto came, she sold the harbour.',
        'In time, the harbour closed.',
        'The mayor, who sold the harbour, said she would stay.',
        '“The harbour stays,” said Dr. Aalto.',
      ],
    ],
    de: [
      [
        'Er verkaufte den Hafen.',
        'Deshalb wurde der Hafen geschlossen.',
        'Aus diesem Grund ist der Hafen zu.',
        'Ein anderes Beispiel ist der Hafen.',
        'In Wahrheit ist der Hafen zu.',
        'Das gilt auch für den Hafen.',
        'Am Tag darauf schloss der Hafen.',
        'Einige von ihnen sind zu.',
      ],
      [
        'Der Hafen ist geschlossen.',
        'Erik ging am Montag fort.',
        'Es gibt zwei Häfen.',
        'Diese Woche ist der Hafen zu.',
        'In diesem Jahr ist der Hafen zu.',
        'Ein Andersdenkender ging am Montag.',
        'Einige von uns sind fort.',
      ],
    ],
    fr: [
      [
        'Il a vendu le port.',
        'Cette vente est close.',
        'Dans ce cas, le port ferme.',
        'Le lendemain, le port a fermé.',
        'Certains d’entre eux ont fermé.',
        'Autrement dit, le port ferme.',
        'Trois ans plus tard, il a vendu le port.',
        '« Le port reste ouvert », a-t-elle ajouté hier.',
      ],
      [
        'Le port a fermé.',
        'Ilona est partie en mai.',
        'Il y a deux ports.',
        'Cette année, le port a fermé.',
        'Dans cet article, le port ferme.',
        'Dans cent ports, tout ferme.',
        'Le lendemain du vote, le port a fermé.',
        'Le lendemain même du vote, le port a fermé.',
        'En Norvège, il a vendu le port.',
        'Trois ans plus tard, le port a fermé.',
        'Alors que le vent tournait, le port a fermé.',
      ],
    ],
    es: [
      [
        'Esto fue nuevo para todos.',
        'Además, el puerto cerró.',
        'Lo hizo sin decir nada.',
        'Mientras que en Vessby abrió el puerto.',
        'En ese contexto, el puerto cerró.',
        'Al día siguiente, el puerto cerró.',
        'Tres años después, ella vendió el puerto.',
      ],
      [
        'El puerto cerró en mayo.',
        'Este año el puerto cerró.',
        'En este momento el puerto cierra.',
        'Al día siguiente del voto, el puerto cerró.',
        'Al día siguiente a la votación el puerto cerró.',
        'Tres años después, el puerto cerró.',
      ],
    ],
    it: [
      ['In questo caso il porto chiude.', 'Tre anni dopo, lei ha venduto il porto.'],
      ['In questi giorni il porto chiude.', 'Tre anni dopo, il porto ha chiuso.'],
    ],
    pt: [
      ['Com isso, o porto fechou.', 'Três anos depois, ela vendeu o porto.'],
      ['Neste ano o porto fechou.', 'Três anos depois, o porto fechou.'],
    ],
    nl: [['In die week sluit de haven.', 'Om die reden sluit de haven.'], ['Op dit moment sluit de haven.']],
    sv: [['Av den anledningen stängs hamnen.', 'Dagen därpå stängdes hamnen.'], ['De flesta av dem som kom är glada.']],
    da: [['I denne havn er der is.'], ['I denne uge lukker havnen.']],
    no: [['I denne havnen er det is.'], ['I disse dager stenger havnen.']],
    pl: [
      ['W tej sprawie port milczy.', 'Następnego dnia port zamknięto.'],
      ['Następnego dnia po burzy port zamknięto.', 'W tym roku port zamknięto.'],
    ],
    cs: [['V této věci přístav mlčí.'], ['V tomto roce přístav zavřeli.']],
    uk: [['На цій підставі порт закрили.'], ['У цьому році порт закрили.']],
    ro: [
      ['În acest caz portul se închide.', 'Trei ani mai târziu, ea a vândut portul.'],
      ['În acest an portul se închide.', 'Trei ani mai târziu, portul s-a închis.'],
    ],
    ca: [['En aquest cas el port tanca.'], ['En aquest moment el port tanca.']],
    id: [['Tiga tahun kemudian, dia menjual pelabuhan.'], ['Tiga tahun kemudian, pelabuhan ditutup.']],
    vi: [['Ba năm sau, họ bán cảng.'], ['Ba năm sau, cảng đóng cửa.']],
    ru: [
      [
        'Он продал порт в мае.',
        'На следующий день порт закрыли.',
        'Поэтому порт закрыт с мая.',
        'По его словам, порт закрыт.',
      ],
      [
        'Порт закрыт с прошлого мая.',
        'На следующий день после выборов порт закрыли.',
        'В этом году порт закрыт.',
        'Онега замёрзла уже в ноябре.',
      ],
    ],
    tr: [
      ['Bu herkes için yeniydi.'],
      [
        'Liman geçen mayısta kapandı.',
        'Burak geçen mayısta gitti.',
        'Bu yıl liman kapandı.',
        'Ertesi gün hapı limanda satılır.',
      ],
    ],
    ja: [['彼は去年の五月に港を売った。', 'この港は五月に閉まった。'], ['港は去年の五月に閉まった。']],
    zh: [['他去年五月卖掉了港口。', '因此港口去年关闭了。'], ['港口去年五月关闭了。']],
    ko: [['그는 지난해 항구를 팔았다.'], ['항구는 지난해 문을 닫았다.']],
    he: [['הנמל" נסגר בחודש מאי.'], ['צה"ל סגר את הנמל.', 'ח"כ לוי סגר את הנמל.']],
    ar: [['هو باع الميناء في مايو.'], ['أغلق الميناء في شهر مايو.']],
  };
  for (const [code, [dependent, free]] of Object.entries(OPENERS)) {
    it(`tells what needs the sentence before it: ${code}`, async () => {
      for (const sentence of dependent)
        expect(await judge(code, 'Oslo lies by the sea.', sentence), sentence).to.deep.equal([false, true]);
      for (const sentence of free)
        expect(await judge(code, 'Oslo lies by the sea.', sentence), sentence).to.deep.equal([false, false]);
    });
  }

  it('holds no reference or connective against the first sentence, which has nothing before it', async () => {
    expect(await judge('en', 'He sold it in May.', 'He sold it in June.')).to.deep.equal([false, true]);
    expect(await judge('en', 'Was it sold in May?', 'It was sold in May.')).to.deep.equal([true, true]);
  });

  it('takes off more for what is incomplete than for what leans on something', async () => {
    const {sentences, times, title} = await readSentences(
      {
        blocks: ['Oslo lies by the sea.', 'He sold it at once.', 'Was it sold at once?'].map((text) => ({
          type: 'paragraph',
          text,
        })),
      },
      await loadLanguage('en'),
      new Pacer(),
    );
    const lost = sentences.map(judgeDependence(sentences, title, times, await loadLanguage('en')));
    const [none = NaN, leaning = NaN, incomplete = NaN] = lost;
    expect(none).to.equal(0);
    expect(leaning).to.be.above(0);
    expect(incomplete).to.be.above(leaning);
  });

  it('takes what is too short to say anything for incomplete', async () => {
    expect(await judge('en', 'Dr. Moe said.', 'Dr. Moe said no.')).to.deep.equal([true, false]);
  });

  it('takes what is there for a third time for a part of the page, wherever it stands', async () => {
    const notice = 'Book your ferry to Vessby here.';
    const rest = ['The harbour closed in May.', 'The ferry left in June.'];
    expect(await judge('en', notice, ...rest, notice)).to.deep.equal([false, false, false, false]);
    expect(await judge('en', notice, ...rest, notice, notice)).to.deep.equal([true, false, false, true, true]);
  });

  const CAPTIONS: Record<string, [captions: string[], others: string[]]> = {
    en: [
      ['Figure 1.3 This map shows the harbour.', 'Photo: Ann Aalto at the harbour.', 'Fig. 2 shows the old harbour.'],
      [
        'Photographs of the harbour: two sold in May.',
        'Image makers left the harbour.',
        'Table tennis: 2 clubs left Vessby.',
      ],
    ],
    de: [['Foto: Der Hafen von Vessby.', 'Abb. 3 zeigt den alten Hafen.'], ['Bilder vom Hafen wurden verkauft.']],
    vi: [['Ảnh: Cảng đã đóng cửa.'], ['Ảnh của cảng đã được bán.']],
    ja: [['図2は港を示している。'], ['図書館は去年の五月に閉まった。']],
  };
  for (const [code, [captions, others]] of Object.entries(CAPTIONS)) {
    it(`takes a caption run into the text for incomplete: ${code}`, async () => {
      for (const caption of captions) expect(await judge(code, caption), caption).to.deep.equal([true]);
      for (const other of others) expect(await judge(code, other), other).to.deep.equal([false]);
    });
  }

  const NOTICES: Record<string, [notices: string[], others: string[]]> = {
    en: [
      [
        'Editor’s note: Ann Aalto is a harbour master.',
        'Click here to see the old harbour.',
        '[Read more about Vessby.]',
        'Read on to learn how the harbour closed.',
        'See Step 1 below to moor a boat.',
        'Just follow these steps to moor a boat.',
        'For more information, visit the harbour office.',
        'Read the full report of the council.',
      ],
      [
        'Follow the rope to the last step.',
        'See the harbour from the tower.',
        'Read on the radio, the rules are short.',
        'Follow these rules, and the harbour stays clean.',
        'Read the rules of the harbour aloud.',
        'The editor’s note was lost in May.',
        'Read aloud, the rules are short.',
        'Scroll down to the rules and sign them.',
        'Sign up for a berth at the harbour office.',
        'This story was the talk of the town.',
        'For more information the mayor went to Vessby.',
      ],
    ],
    fr: [['Lire aussi : le port de Vessby a fermé.'], ['Lire le règlement du port prend une heure.']],
    de: [
      ['Lesen Sie auch, wie der Hafen schloss.', 'Auch interessant: Der Hafen von Vessby.'],
      ['Auch interessant ist der Hafen.', 'Mehr zum Thema sagte er nicht.', 'Zum Thema Hafen schwieg der Rat.'],
    ],
    he: [['קראו גם: הנמל נסגר במאי.'], ['קרא גם לממשלה לפעול.']],
    ar: [['اقرأ أيضاً: أغلق الميناء.'], ['شاهد أيضا الميناء القديم.']],
    ja: [['関連記事：港の一年。'], ['記事は去年の五月に出た。']],
  };
  for (const [code, [notices, others]] of Object.entries(NOTICES)) {
    it(`takes a notice of the page for incomplete: ${code}`, async () => {
      for (const notice of notices) expect(await judge(code, notice), notice).to.deep.equal([true]);
      for (const other of others) expect(await judge(code, other), other).to.deep.equal([false]);
    });
  }

  it('takes what says what the text is about for standing alone', async () => {
    const first = 'The harbour closed in May.';
    expect(await judge('en', first, 'This study asks why it did.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'This harbour asks why it did.')).to.deep.equal([false, true]);
    expect(await judge('es', first, 'En este trabajo se pregunta por qué.')).to.deep.equal([false, false]);
    // The last of a list of phrases, behind which others are put.
    expect(await judge('en', first, 'It is said that the harbour is cold.')).to.deep.equal([false, false]);
    expect(await judge('de', first, 'So viele Menschen fahren nach Vessby.')).to.deep.equal([false, false]);
  });

  it('takes what begins with a verb and its object for leaning', async () => {
    const first = 'The harbour closed in May.';
    expect(await judge('en', first, 'Tow it to the old ferry.')).to.deep.equal([false, true]);
    expect(await judge('en', first, '“Moor them at the pier,” the mayor said.')).to.deep.equal([false, true]);
    // What they stand for follows, or is nothing.
    expect(await judge('en', first, 'When it opened, the harbour was small.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'Believe it or not, the harbour was small.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'Whenever it rains, the harbour floods.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'Moor items at the pier.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'Harbour IT cost a million.')).to.deep.equal([false, false]);
    expect(await judge('en', first, 'Town it-girls left Vessby.')).to.deep.equal([false, false]);
  });

  it('finds a phrase with a comma in it where one may be', async () => {
    const sentences = ['The harbour closed in May.', 'Here, we ask why it did.', 'Here we ask why it did.'];
    const leaning = ['Here, ferries leave.', 'So, far from it, the harbour closed.'];
    expect(await judge('en', ...sentences, ...leaning)).to.deep.equal([false, false, false, true, true]);
  });

  it('takes fragments for dependent only among whole sentences', async () => {
    expect(
      await judge('en', 'By our reporter in Vessby', 'The harbour closed in May.', 'The ferry left in June.'),
    ).to.deep.equal([true, false, false]);
    expect(
      await judge('en', 'the harbour closed in May', 'the ferry left in June', 'The end of the harbour.'),
    ).to.deep.equal([false, false, false]);
  });

  it('takes what begins in the middle for leaning, but a name in lower case', async () => {
    const rest = ['The harbour closed in May.', 'The ferry left in June.'];
    expect(await judge('en', ...rest, 'will close the harbour of Vessby.')).to.deep.equal([false, false, true]);
    expect(await judge('en', ...rest, 'npm closed the harbour of Vessby.')).to.deep.equal([false, false, false]);
    expect(
      await judge('de', 'Der Hafen schloss im Mai.', 'Die Fähre fuhr im Juni.', 'wird den Hafen schließen.'),
    ).to.deep.equal([false, false, true]);
    expect(await judge('en', ...rest, 'will.i.am closed the harbour.')).to.deep.equal([false, false, false]);
    expect(await judge('en', 'the harbour closed in May.', 'the ferry left in June.')).to.deep.equal([false, false]);
    const bullets = ['• mix the flour well.', '• knead the dough well.', 'the bread is done.'];
    expect(await judge('en', ...bullets)).to.deep.equal([false, false, false]);
  });
});
