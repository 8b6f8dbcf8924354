/** An event that goes by its month and day. */
export interface Commemorated {
  readonly month: number;
  readonly day: number;
  /** The year of the event; absent where the day is kept every year. */
  readonly year?: number;
  readonly name: string;
  /** Parts of the noun that follows, if the day alone would not say which event it is. */
  readonly nouns: readonly string[];
  /** Known by the day alone: 6·25. */
  readonly isFamous?: boolean;
}

/** Korean events by day; those with a noun stand before the ones without. */
export const COMMEMORATED: readonly Commemorated[] = [
  { month: 1, day: 21, year: 1968, name: '1·21 사태', nouns: ['사태'] },
  { month: 2, day: 8, year: 1919, name: '2·8 독립선언', nouns: ['선언'] },
  { month: 2, day: 13, year: 2007, name: '2·13 합의', nouns: ['합의'] },
  { month: 2, day: 28, year: 1960, name: '2·28 민주운동', nouns: ['운동'] },
  { month: 2, day: 29, year: 2012, name: '2·29 합의', nouns: ['합의'] },
  { month: 3, day: 1, year: 1919, name: '3·1운동', nouns: ['운동', '만세', '독립'] },
  { month: 3, day: 15, year: 1960, name: '3·15 부정선거', nouns: ['선거', '의거'] },
  { month: 3, day: 11, year: 2011, name: '3·11 동일본대지진', nouns: ['지진'] },
  { month: 4, day: 3, year: 1948, name: '제주 4·3 사건', nouns: ['사건', '항쟁', '희생'] },
  { month: 4, day: 13, year: 1987, name: '4·13 호헌 조치', nouns: ['호헌', '조치'] },
  { month: 4, day: 16, year: 2014, name: '4·16 세월호 참사', nouns: ['참사', '세월호'] },
  { month: 4, day: 19, year: 1960, name: '4·19혁명', nouns: ['혁명', '의거'] },
  { month: 4, day: 27, year: 2018, name: '4·27 판문점선언', nouns: ['선언', '회담'] },
  { month: 4, day: 10, year: 2024, name: '4·10 총선', nouns: ['총선'] },
  { month: 4, day: 15, year: 2020, name: '4·15 총선', nouns: ['총선'] },
  { month: 4, day: 7, year: 2021, name: '4·7 재보궐선거', nouns: ['재보선', '보궐선거', '선거'] },
  { month: 5, day: 16, year: 1961, name: '5·16 군사정변', nouns: ['정변', '쿠데타', '혁명'] },
  { month: 5, day: 18, year: 1980, name: '5·18 민주화운동', nouns: ['운동', '항쟁', '광주', '민주화'] },
  { month: 5, day: 24, year: 2010, name: '5·24 조치', nouns: ['조치'] },
  { month: 6, day: 10, year: 1987, name: '6·10 민주항쟁', nouns: ['항쟁'] },
  { month: 6, day: 10, year: 1926, name: '6·10 만세운동', nouns: ['만세', '운동'] },
  { month: 6, day: 12, year: 2018, name: '6·12 북미 공동성명', nouns: ['성명', '회담', '합의'] },
  { month: 6, day: 15, year: 2000, name: '6·15 공동선언', nouns: ['선언'] },
  { month: 6, day: 25, year: 1950, name: '6·25전쟁', nouns: ['전쟁', '사변', '남침'] },
  { month: 6, day: 29, year: 1987, name: '6·29선언', nouns: ['선언'] },
  { month: 7, day: 4, year: 1972, name: '7·4 남북공동성명', nouns: ['성명'] },
  { month: 7, day: 7, year: 1988, name: '7·7 선언', nouns: ['선언'] },
  { month: 7, day: 27, year: 1953, name: '정전협정', nouns: ['협정'] },
  { month: 8, day: 15, year: 1945, name: '8·15 광복', nouns: ['광복', '해방'] },
  { month: 8, day: 18, year: 1976, name: '판문점 8·18 사건', nouns: ['도끼', '사건'] },
  { month: 8, day: 25, year: 2015, name: '8·25 합의', nouns: ['합의'] },
  { month: 9, day: 11, year: 2001, name: '9·11 테러', nouns: ['테러'] },
  { month: 9, day: 19, year: 2018, name: '9·19 남북군사합의', nouns: ['군사합의', '평양공동선언', '선언'] },
  { month: 9, day: 19, year: 2005, name: '9·19 공동성명', nouns: ['성명'] },
  { month: 10, day: 4, year: 2007, name: '10·4 선언', nouns: ['선언'] },
  { month: 10, day: 26, year: 1979, name: '10·26 사태', nouns: ['사태', '사건'] },
  { month: 10, day: 29, year: 2022, name: '10·29 이태원 참사', nouns: ['참사'] },
  { month: 12, day: 3, year: 2024, name: '12·3 비상계엄', nouns: ['계엄', '내란'] },
  { month: 12, day: 12, year: 1979, name: '12·12 군사반란', nouns: ['반란', '쿠데타', '사태'] },
  { month: 3, day: 1, year: 1919, name: '3·1운동', nouns: [], isFamous: true },
  { month: 4, day: 19, year: 1960, name: '4·19혁명', nouns: [], isFamous: true },
  { month: 5, day: 16, year: 1961, name: '5·16 군사정변', nouns: [], isFamous: true },
  { month: 5, day: 18, year: 1980, name: '5·18 민주화운동', nouns: [], isFamous: true },
  { month: 6, day: 25, year: 1950, name: '6·25전쟁', nouns: [], isFamous: true },
  { month: 9, day: 11, year: 2001, name: '9·11 테러', nouns: [], isFamous: true },
  { month: 10, day: 26, year: 1979, name: '10·26 사태', nouns: [], isFamous: true },
  { month: 12, day: 12, year: 1979, name: '12·12 군사반란', nouns: [], isFamous: true },
];

/** Nouns after which a month and a day with a dot are the name of an event rather than two numbers. */
export const EVENT_NOUNS: readonly string[] = (
  '전쟁 사변 남침 사태 사건 혁명 의거 운동 항쟁 만세 만세운동 독립선언 민주화운동 민주항쟁 선언 공동선언 공동성명 성명 합의 군사합의 조치 대책 조약 협정 정전협정 휴전협정 회담 정상회담 ' +
  '테러 참사 세월호 총선 대선 지방선거 재보선 재보궐선거 보궐선거 선거 부정선거 국민투표 정변 군사정변 쿠데타 반란 군사반란 내란 계엄 비상계엄 광복 해방 열병식 경축사 기념사 기념일 기념식 전당대회 ' +
  '지진 대지진 호헌 개헌 개각 담화 연설 시위 집회 도끼 희생자 학살 결의 판결 파업 축제 행사 절'
).split(' ');
