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
    ini itu para sang si saya aku kami kita anda kamu dia ia beliau mereka nya yang apa siapa mana kapan mengapa
    bagaimana di ke dari pada untuk dengan oleh dalam antara tentang sejak hingga sampai tanpa menurut dan atau
    tetapi namun sedangkan karena jika bila ketika saat setelah sebelum sehingga agar supaya meskipun walaupun
    tidak bukan belum sudah telah akan sedang masih juga hanya sangat lebih semua setiap beberapa banyak lain
    sebagai adalah ialah bahwa selain seperti ada kemudian lalu
  `,
  dependents: `
    dia, ia, beliau, mereka, ini, itu, tersebut, hal ini, hal itu, hal tersebut, keduanya, kedua, yang lain,
    demikian, begitu, kemudian, lalu, setelah itu, sesudah itu, selanjutnya, karena itu, oleh karena itu,
    oleh sebab itu, maka, dengan demikian, akibatnya, selain itu, di samping itu, juga, meskipun demikian,
    namun demikian, meski begitu, sebaliknya, jika tidak, misalnya, contohnya, akhirnya, pertama, di sisi lain,
    di sana, di sini, sebelumnya, sejak itu, sebab, atau, melainkan, sementara itu, sedangkan
  `,
  references: 'dia, ia, beliau, mereka',
  conjunctions: 'dan, tetapi, tapi, namun',
  adverbials: 'memang, tentu saja, sebenarnya, singkatnya, bahkan',
  crossReferences: 'lihat, bdk, gambar, tabel, foto',
};
