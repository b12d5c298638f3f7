import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof doç yrd öğr gör arş av sn hz müh op uzm alb yb bnb yzb org korg tuğg mah cad sok blv apt st mr mrs bkz
    krş örn çev haz ecz mim
  `,
  numericAbbreviations: 'no s sf sh c md m tel',
  trailingAbbreviations: `
    ltd şti inc co ort tel faks tl km yy m.ö m.s i.ö oca şub nis haz tem ağu eyl eki kas ara jr
  `,
  ordinals: true,
  functionWords: `
    bu şu o bunlar şunlar onlar ben sen biz siz bir her hiç bazı birçok çok bütün tüm kim ne hangi nasıl neden
    niçin niye nerede ve veya ya ama fakat ancak lakin oysa çünkü eğer ise ki de da ile için gibi kadar göre sonra
    önce daha en değil var yok şimdi burada orada bugün dün yarın böyle şöyle öyle ayrıca bunun onun buna ona bunu
    onu bundan ondan benim senin bizim sizin onların kendi diğer
  `,
};
