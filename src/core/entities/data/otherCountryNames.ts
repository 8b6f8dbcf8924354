/** Other names of countries by code, beside those of countryNames.ts. */
export interface OtherNames {
  /** Korean full and everyday names. */
  readonly ko?: readonly string[];
  readonly en?: readonly string[];
  readonly hanja?: string;
  /** One letter for the country inside 북·러, 한미일. */
  readonly letters?: string;
  /** Spellings that are also everyday words (수단: means; US without stops is safe by its capitals). */
  readonly ambiguous?: readonly string[];
}

export const OTHER_NAMES: Readonly<Record<string, OtherNames>> = {
  KR: {
    ko: ['대한민국', '남한', '남조선'],
    en: ['Republic of Korea', 'ROK'],
    hanja: '韓國',
    letters: '한남',
  },
  ER: { ko: ['에리트리아'] },
  KP: {
    ko: ['조선민주주의인민공화국'],
    en: ["Democratic People's Republic of Korea", 'DPRK'],
    hanja: '北韓',
    letters: '북조',
    ambiguous: ['조선'],
  },
  US: {
    ko: ['미합중국', '아메리카합중국'],
    en: ['United States of America', 'America', 'US', 'U.S.', 'USA', 'U.S.A.', 'the States'],
    hanja: '美國',
    letters: '미',
    ambiguous: ['America'],
  },
  CN: {
    ko: ['중화인민공화국', '중공'],
    en: ["People's Republic of China", 'PRC'],
    hanja: '中國',
    letters: '중',
  },
  JP: { hanja: '日本', letters: '일' },
  RU: { ko: ['러시아연방', '러시아 연방'], en: ['Russian Federation'], letters: '러' },
  GB: {
    ko: ['대영제국', '그레이트브리튼'],
    en: ['UK', 'U.K.', 'Britain', 'Great Britain'],
    hanja: '英國',
    letters: '영',
  },
  FR: { hanja: '佛蘭西', letters: '불' },
  DE: { ko: ['독일연방공화국'], en: ['Federal Republic of Germany'], hanja: '獨逸', letters: '독' },
  IT: { ko: ['이태리'], letters: '이' },
  IN: { letters: '인' },
  AU: { ko: ['오스트레일리아'], hanja: '濠洲', letters: '호' },
  UA: { letters: '우' },
  CA: { letters: '캐' },
  TW: { ko: ['타이완', '중화민국'], hanja: '臺灣' },
  TR: { ko: ['터키'], en: ['Turkey', 'Turkiye'] },
  VN: { ko: ['월남'], en: ['Viet Nam'], letters: '베월' },
  MN: { ko: ['몽고'], letters: '몽' },
  PH: { letters: '필' },
  IR: { ko: ['이란이슬람공화국'], en: ['Islamic Republic of Iran'] },
  SA: { ko: ['사우디', '사우디 아라비아'] },
  AE: { ko: ['아랍에미레이트', '아랍에미리트연합', 'UAE'], en: ['UAE', 'Emirates'] },
  BY: { ko: ['벨로루시'], en: ['Belorussia'] },
  GE: { ko: ['그루지야'] },
  KG: { ko: ['키르기스', '키르기즈스탄', '키르기스공화국'] },
  MM: { ko: ['버마'], en: ['Burma'] },
  CZ: { ko: ['체코공화국'], en: ['Czech Republic'] },
  NL: { ko: ['화란'], en: ['Holland'] },
  ES: { ko: ['에스파냐'] },
  BA: { ko: ['보스니아', '보스니아헤르체고비나'], en: ['Bosnia', 'Bosnia and Herzegovina'] },
  MK: { ko: ['마케도니아'] },
  ZA: { ko: ['남아공'] },
  CD: { ko: ['민주콩고', 'DR콩고'], en: ['DRC', 'DR Congo'] },
  CI: { en: ['Ivory Coast'] },
  SZ: { ko: ['스와질란드'] },
  VA: { ko: ['바티칸', '교황청'], en: ['Vatican', 'Holy See'] },
  TT: { ko: ['트리니다드토바고'], en: ['Trinidad and Tobago'] },
  XK: {},
  PS: { ko: ['팔레스타인 자치정부'] },
  TL: { en: ['East Timor'] },
  SO: { ko: [] },
  CV: { en: ['Cabo Verde'] },
  TH: { ko: ['타이왕국'] },
  HU: { ko: ['항가리'] },
  IL: {},
  ET: { ko: ['이디오피아'] },
  NZ: { ko: ['뉴질란드'] },
};

/** Countries that are no more, under codes of our own. */
export const FORMER_COUNTRIES: readonly (readonly [
  code: string,
  korean: string,
  english: string,
  OtherNames,
])[] = [
  [
    'SU',
    '소련',
    'Soviet Union',
    {
      ko: ['구소련', '옛 소련', '소비에트연방', '소비에트 연방', '소비에트 사회주의 공화국 연방'],
      en: ['USSR', 'U.S.S.R.'],
      letters: '소',
    },
  ],
  ['DD', '동독', 'East Germany', { ko: ['독일민주공화국'], en: ['German Democratic Republic', 'GDR'] }],
  ['DW', '서독', 'West Germany', {}],
  ['YU', '유고슬라비아', 'Yugoslavia', { ko: ['유고연방', '구유고'] }],
  ['CS', '체코슬로바키아', 'Czechoslovakia', {}],
  [
    'AH',
    '오스트리아-헝가리',
    'Austria-Hungary',
    { ko: ['오스트리아-헝가리 제국', '오스트리아·헝가리 제국'], en: ['Austro-Hungarian Empire'] },
  ],
  ['VS', '남베트남', 'South Vietnam', {}],
  ['VD', '북베트남', 'North Vietnam', {}],
];

/** Korean names of countries that are also everyday words or the beginnings of such. */
export const AMBIGUOUS_COUNTRY_NAMES: readonly string[] = (
  '이란 수단 인도 가나 오만 말리 피지 통가 저지 건지 가봉 기니 토고 차드 페루 조지아 바하마 요르단 남극 투발루 니우에 ' +
  '도미니카 모나코 콩고 월남 차드 Chad Georgia Jordan Turkey Jersey Guinea Mali'
).split(' ');
