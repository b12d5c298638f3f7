import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof doç yrd öğr arş sn hz müh op uzm alb yb bnb yzb org korg tuğg mah cad sok blv apt st mr mrs bkz krş örn
    çev haz ecz mim
  `,
  numericAbbreviations: 'no s sf sh c md m tel',
  trailingAbbreviations: `
    ltd şti inc co ort tel faks tl km yy m.ö m.s i.ö oca şub nis haz tem ağu eyl eki kas ara jr gör av
  `,
  ordinals: true,
  functionWords: `
    bu şu o bunlar şunlar onlar bir her bazı birçok bütün tüm kim ne hangi nasıl neden niçin niye nerede ve lakin oysa
    ise ki ile için gibi kadar göre sonra önce en var şimdi burada orada bugün dün yarın böyle şöyle öyle ayrıca bunun
    onun buna ona bunu onu bundan ondan senin onların kendi
  `,
  stigmaWords: `
    ben benim biz bizim sen siz sizin çok da de daha hiç değil yok eğer veya ya çünkü ama fakat ancak diğer
  `,
  stigmaTerms: 'beni bana bizi bize seni sana sizi size belki galiba olabilir gerekir bile asla başka sadece gerçekten',
  cuePhrases: 'bu makalede, bu yazıda, bu çalışmada, bu araştırmada, bu çalışmanın amacı, kısacası, özetle',
  dependents: `
    o, onlar, onun, onların, ona, onlara, onu, onları, onda, ondan, bu, bunlar, bunun, bunların, buna, bunlara, bunu,
    bunları, bunda, bundan, bunlardan, şu, şunlar, böyle, öyle, böylece, böylelikle, ikisi, her ikisi, diğeri,
    diğerleri, aynı, söz konusu, kendisi, kendileri, o zaman, sonra, daha sonra, ardından, bunun üzerine, bu nedenle, bu
    yüzden, dolayısıyla, sonuç olarak, ayrıca, üstelik, ancak, buna rağmen, yine de, oysa, aksine, bunun yerine, aksi
    takdirde, örneğin, mesela, son olarak, nihayet, ilk olarak, öte yandan, orada, burada, daha önce, çünkü, veya, ya
    da, ne var ki, zira, bunun yanı sıra, nitekim, benzer şekilde, ertesi gün, ertesi yıl, onlardan biri
  `,
  independents: `
    bu yıl, bu hafta, bu ay, bu sabah, bu akşam, bu yazı, ertesi gün hapı, ertesi gün hapını, ertesi gün hapının, ertesi
    gün hapları
  `,
  conjunctions: 've, ama, fakat',
  adverbials: 'aslında, elbette, kısacası, bu arada',
  crossReferences: 'bkz, krş, şekil, tablo, fotoğraf',
  notices: 'editörün notu, ayrıca okuyun, devamını oku, ayrıca bakınız, buraya tıklayın, abone olun, bizi takip edin',
};
