import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr drs dra ir prof hj kh tb st sdr sdri yth bpk jl jln gg kec kab kel ds dsn dk rt rw tgl thn mr mrs alm ust gen
    kol letkol mayjen brigjen letjen jend kapt lett s.d a.n ph
  `,
  numericAbbreviations: 'no hlm hal vol ps psl tgl',
  trailingAbbreviations: `
    pd sos kom ag si hum tbk pt cv jan feb mar apr jun jul agu ags sep okt nov des jr ltd inc co
  `,
  functionWords: `
    ini itu para sang si dia ia beliau mereka nya yang siapa mana kapan mengapa bagaimana di ke dari pada untuk dengan
    oleh dalam antara tentang sejak hingga sampai tanpa menurut dan namun sedangkan bila ketika saat setelah sebelum
    sehingga agar supaya walaupun sudah telah sedang lebih semua setiap beberapa banyak sebagai adalah ialah bahwa
    selain seperti ada kemudian lalu
  `,
  stigmaWords: `
    saya aku kami kita anda kamu akan juga masih sangat tidak bukan belum apa jika atau karena meskipun tetapi hanya
    lain
  `,
  stigmaTerms: `
    ku mu mungkin barangkali bisa dapat harus seharusnya bahkan sekali terlalu selalu tak sesuatu kalau tapi lainnya
    katanya pikir tahu ingin
  `,
  cuePhrases: `
    dalam artikel ini, dalam penelitian ini, dalam makalah ini, dalam tulisan ini, pada artikel ini, artikel ini
    membahas, artikel ini menjelaskan, penelitian ini, kami mengusulkan, tujuan penelitian, singkatnya, kesimpulannya
  `,
  dependents: `
    dia, ia, beliau, mereka, ini, itu, tersebut, hal ini, hal itu, hal tersebut, keduanya, kedua, yang lain, demikian,
    begitu, kemudian, lalu, setelah itu, sesudah itu, selanjutnya, karena itu, oleh karena itu, oleh sebab itu, maka,
    dengan demikian, akibatnya, selain itu, di samping itu, juga, meskipun demikian, namun demikian, meski begitu,
    sebaliknya, jika tidak, misalnya, contohnya, akhirnya, pertama, di sisi lain, di sana, di sini, sebelumnya, sejak
    itu, sebab, atau, melainkan, sementara itu, sedangkan, keesokan harinya, sebagian besar dari mereka, beberapa dari
    mereka, banyak dari mereka, salah satu dari mereka, di antara mereka
  `,
  independents: `
    di antara mereka yang, banyak dari mereka yang, sebagian besar dari mereka yang, beberapa dari mereka yang
  `,
  references: 'dia, ia, beliau, mereka',
  conjunctions: 'dan, tetapi, tapi, namun',
  adverbials: 'memang, tentu saja, sebenarnya, singkatnya, bahkan',
  crossReferences: 'lihat, bdk, gambar, tabel, foto',
  notices: 'catatan redaksi, baca juga, baca selengkapnya, lihat juga, klik di sini, simak juga',
};
