/** Words that turn a statement into its opposite. Their coming or going is never a small difference. */
const NEGATIONS =
  /않|못|없|아니|아닌|아닐|아닙|말라|말아|말자|안 |안[되된될했한하]|\b(?:not|no|never|none|nor|neither|cannot|without|nothing)\b|n['’]t\b/iu;

export function isNegated(words: string): boolean {
  return NEGATIONS.test(words) || /^안$/u.test(words.trim());
}

/** Prefixes that negate, and the beginnings of the words they negate: 불가능, 비공식, 미완성. */
const NEGATED: Readonly<Record<string, readonly string[]>> = {
  불: '가능 가피 필요 충분 참 허 법 리하 확실 안정 안전 만족 신임 복종 투명 평등 균형 이행 인정 승인 완전 분명 명확 공정 편 성실 합리 간섭 개입 가침'.split(
    ' ',
  ),
  부: '적절 적합 정확 도덕 당하 당한 자유 조리 진한 진했'.split(' '),
  비: '공식 공개 군사 무장 협조 현실 민주 합리 효율 정상 동맹 우호 핵 확산 인도 도덕 전투 상임 전문'.split(
    ' ',
  ),
  미: '완성 확인 해결 이행 공개 승인 가입 비준 체결 지급 달 숙 참여 정립'.split(' '),
  무: '관 조건 책임 의미 력화 효 능 제한 기한 차별 관심 비판'.split(' '),
  못: '하 한 할 했 합 했'.split(' '),
  안: '된 될 됩 되 했 한다 하는'.split(' '),
};

/** Whether the words from `start` of the folded text are negated by the syllable just before them. */
export function beginsNegated(folded: string, start: number): boolean {
  const stems = NEGATED[folded[start - 1] ?? ''];
  return stems !== undefined && stems.some(stem => folded.startsWith(stem, start));
}
