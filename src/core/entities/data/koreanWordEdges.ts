/** What may stand directly before a name in the same eojeol: 구소련, 대러시아, 친이란, 주일본. */
export const PREFIXES: ReadonlySet<string> = new Set('구 대 반 친 주 재 방 탈 전 신 현 비 범 옛'.split(' '));

/**
 * What may follow a name in the same eojeol and leaves it a name (러시아군, 이란제, 한국정부, 북러관계): each
 * may be followed by a particle or the copula. Ordinary nouns only; a noun missing here costs a mention.
 */
export const SUFFIXES: ReadonlySet<string> = new Set(
  (
    '군 제 산 측 간 발 형 식 인 어 계 행 내 판 령 당국 정부 관계 양국 주민 국민 국적 국경 본토 영토 영해 영공 대륙 시장 ' +
    '사람 사회 경제 문제 사태 당국자 관리 지도부 지도자 지역 지방 현지 전역 전쟁 침공 침략 공격 공습 점령 병합 ' +
    '정권 체제 의회 국회 대통령 총리 총통 주석 장관 외교 외교부 외무부 외무성 국방부 국방성 재무부 상무부 대사관 대사 ' +
    '교육감 영사관 총영사관 특사 대표 대표단 대표부 사절단 군대 군인 군사 병력 병사 공군 해군 육군 해병대 언론 매체 방송 신문 ' +
    '기업 회사 공장 수출 수입 무역 교역 통상 투자 원조 지원 제재 압박 협력 동맹 회담 정상 정상회담 조약 협정 협의 협상 ' +
    '대화 합의 선언 공동성명 성명 방문 순방 방위 안보 정책 전략 외교관 외교정책 핵 핵문제 미사일 무기 무기체계 위협 도발 ' +
    '주변 인근 북부 남부 동부 서부 중부 시내 시 주 도 공항 항 항구 역 대학 유학 유학생 여행 관광객 교민 동포 난민 이민 ' +
    '대 군수 구청장 시청 군청 구청 시의회 시의원 도의회 상공 상 권 일대 일원 출신 태생 국가 나라 땅 쪽 편 때 등 및 뿐 식당 문화 역사 음식 영화 드라마 팀 대표팀 선수 선수단 리그 축구 ' +
    '전선 전투 전선에서 전장 해체 붕괴 통일 분단 수교 연구 전문가 방면 국영 중앙은행 당 씨 님 연합 연합군 연방 공화국 제국 ' +
    '간의 외 전체 최대 최초 최고 내부 외부 내전 혁명 해역 해협 연안 노선 고속철 선박 함정 어선 잠수함 전투기 시각 시간 상대 대상 대비 ' +
    '시절 시대 이후 이전 당시 달러 시민 시민권 시민들 청년 여성 남성 아이 학생 노동자 관광 화폐'
  ).split(' '),
);

/** What follows the country letters of 북러, 한미, 미중 in the same eojeol. */
export const PAIR_TAILS: ReadonlySet<string> = new Set(
  (
    '간 양국 관계 정상 정상회담 회담 동맹 협력 밀착 조약 협정 전쟁 갈등 경쟁 대립 분쟁 마찰 무역 무역전쟁 교역 통상 수교 국경 접경 ' +
    '대화 협상 협의 합의 공조 안보 연대 연합 연합훈련 연합군 연합사 군사 군사훈련 군사동맹 군사협력 교류 경협 외교 외교장관 국방장관 정부 양측 ' +
    '친선 우호 우호조약 공동 공동성명 공동선언 삼각 삼각협력 삼국 삼자 자유무역협정 원자력협정 방위조약 상호방위조약 기본조약 어업협정 ' +
    '청구권 정상이 패권 패권경쟁 기술 반도체 관세 수출 수뇌 수뇌부 훈련 방위 화해 해빙 데탕트 결속 유착 거래 무기거래 철도 접촉 통화 통화스와프 측 교섭 문제 사이 이산 적십자 고위급'
  ).split(' '),
);

/** Beginnings of the copula and of endings that hang on a noun: 북한이었다, 러시아였지만, 평양인데, 이란입니다. */
export const COPULA_STEMS: readonly string[] = (
  '이다 이었 이지 이기 이므 이어 이던 이죠 이니 이라 이란 인데 인가 인지 인 일 임 입니 였 다 라 란 라는 들 씩 째 ' +
  '이자 이며 이고 이냐 이든 에선 에겐 엔 선 께선'
).split(' ');

/**
 * Nouns that begin like a particle. After a name they make it part of a longer name or word (한국은행,
 * 서울의대, 미국의회), so they are no sign of a lost space.
 */
export const NOUNS_LIKE_JOSA: readonly string[] = (
  '은행 은퇴 은메달 의회 의원 의학 의대 의료 의사 의약 의무 의장 의존 의식 이사 이상 이하 이후 이전 이민 이주 이외 가족 가스 가수 가요 가격 가치 가입 과학 과기 과세 ' +
  '과거 과도 와인 와이 도시 도로 도서 도청 도지사 도박 도착 도발 도움 로봇 로켓 로비 로펌 만화 만큼 에너지 에이 나무 고속 고등 고위 고려 고속 고교 자동 자유 자본 자치 ' +
  '자원 자체 자국 자금 자회 자산 자위 며느 든든 라디 라이 라면 요리 요구 요원 하고 을지 를르 인민 인도 처럼'
).split(' ');
