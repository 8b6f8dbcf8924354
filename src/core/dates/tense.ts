/** What the clause says of when something happens. reported: a plan, told on a day that may be the one named. */
export type Tense = 'future' | 'reported' | 'past' | 'unknown';

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FUTURE_KO =
  /기로\s?(?:했|하|합의|결정|약속|계획)|예정|계획|방침|[ㄹ할될릴을일갈올낼질날칠설펼볼줄둘를]\s(?:것|전망|수\s?있|듯|예정|계획|방침)|전망(?:이|된|되|했)|목표로|앞두고|열리는|열릴|치를|치러질|개최할|개최될|겠다|겠습니다|될까/u;

/** What is asked for (알려 줘), proposed (만나자) or planned for (예약, 마감) lies ahead; so does what is waited for. */
const ASKED_KO =
  /(?:[가-힣]\s?(?:줘|주세요|줄래|주십시오)|[갈올볼할될살줄놀]까|[갈올볼할될줄]게|(?:보|하|가|만나|먹|떠나)자)(?:요)?(?=[ \n.?!]|$)|며칠\s?남|얼마나\s?남|무슨\s?요일|^\)?[에은는의]?[ \n]?(?:[가-힣]{1,4}[ \n])?(?:알림|예약|약속|마감|일정\s?(?:추가|등록)|출장\s?등록|휴가\s?(?:등록|계획|신청))|^[ \n](?:휴가|여행|출장|회의|회식|모임|파티|시험|면접|결혼식)[ \n]*$/u;

/** Newspapers put what is planned in the present: 11일 회의를 연다. Verbs of saying are no plans. */
const PRESENT_KO =
  /(?<!말|평가|분석|강조|지적|주장|설명|생각|해석|의미|전|의|리|통|라고|다고)(?:한|된|연|열린|치른|갖는|나선|떠난|만난|온|간|맞는|내놓는|선보인|들어간)다[.。]?["'”’]?$/u;

const REPORTED_KO =
  /(?:다고|라고|이라며|다며|다는)\s(?:[가-힣]{1,6}\s)?(?:\d{1,2}일\s)?(?:밝|말|전|보도|발표|설명|강조|덧붙|공시|알)/u;

/** What can be shown has been. */
const SHOWS_PAST = /사진|기록|내역|찍은|했던|받은|보낸|온\s(?:메일|문자)/u;

/** 선거(6∼9일) 이후 … */
const IS_OVER = /^\)?[ \n]?(?:이후|직후|뒤|후)(?![가-힣]{2})/u;

/** The first group is what is to come, the second what has been. */
const VERB_EN =
  /\b(?:(will|would|shall|should|must|might|takes? effect|comes? into (?:force|effect)|looms?|upcoming|expires?|(?:is|are) (?:to|set|due|expected|scheduled|slated)|plans? to|planned for|scheduled for|going to|(?:hop(?:es?|ing)|intends?|expects?|wants?|aims?|vows?|about|ready|preparing) to|expected|slated|scheduled|planned|due|resumes?|convenes?|reconvenes?|meets?(?: again)?|begins|opens|takes? place)|(was|were|had|did|said|says|met|took|began|became|fell|rose|came|went|told|saw|won|lost|made|left|held|got|gave|\w{2,20}ed))\b/giu;

/** How far the clause is followed. */
const CLAUSE_LENGTH = 120;

/** Whether the clause around the expression speaks of what is still to come or of what has been. */
export function tenseOf({ text, start, end }: Place): Tense {
  const clause = clauseAfter(text, end);
  if (IS_OVER.test(clause)) return 'past';
  if (FUTURE_KO.test(clause) || PRESENT_KO.test(clause) || isIntended(clause))
    return REPORTED_KO.test(clause) ? 'reported' : 'future';
  if (ASKED_KO.test(clause) && !SHOWS_PAST.test(clause)) return 'future';
  if (hasPastSyllable(clause)) return 'past';
  return englishTense(clauseBefore(text, start), clause);
}

/** Whether the text expects it: 11월 … 하기로 했다, will meet in November. */
export function isExpected(place: Place): boolean {
  const tense = tenseOf(place);
  return tense === 'future' || tense === 'reported';
}

/** The vote is on Tuesday: what is on a day is to come. */
const IS_ON = /\b(?:is|are)(?: (?:on|in))?[ \n]$/u;

/** What lasts until May or takes effect from July 1, with no verb to say that it did. */
const LASTING = /\b(?:effective|until|till|through|by)(?: (?:on|in|from))?[ \n](?:the[ \n])?$/iu;

/** The verb before the date decides (said Friday), else the first one after it in its clause. */
function englishTense(before: string, after: string): Tense {
  if (IS_ON.test(before)) return 'future';
  const verb =
    [...before.matchAll(VERB_EN)].at(-1) ??
    [...(/^[^,;–—(]{0,50}/u.exec(after)?.[0] ?? '').matchAll(VERB_EN)][0];
  if (!verb) return LASTING.test(before) ? 'future' : 'unknown';
  return verb[1] === undefined ? 'past' : 'future';
}

/** Up to the end of the sentence or to the next month that is named. */
function clauseAfter(text: string, end: number): string {
  const after = text.slice(end, end + CLAUSE_LENGTH);
  const stop = /[.!?。](?:[ \n'"”’)]|$)|\u2029|\d{1,2}월/u.exec(after);
  return stop ? after.slice(0, stop.index + 1) : after;
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = /[.!?][ \n](?<rest>[^.!?]*)$/u.exec(before);
  return sentence?.groups?.['rest'] ?? before;
}

const INTENTION =
  /(?<before>[가-힣]?)(?<last>[가-힣])[ \n]?(?:거(?:야|예요|에요|다|니|고|라)|겁니다|건가요|것(?:이다|입니다)|게(?:요)?(?![가-힣]))/gu;

/** 돌아갈 거야, 떠날게요: an ending in ㄹ, but 떠났을 거야 is a guess at what has been. */
function isIntended(clause: string): boolean {
  for (const { groups } of clause.matchAll(INTENTION)) {
    const { before = '', last = '' } = groups ?? {};
    if (finalOf(last) === FINAL_L && finalOf(before) !== FINAL_SS) return true;
  }
  return false;
}

/** Number of a final consonant among the 28 there are, none included. */
const FINAL_L = 8;
const FINAL_SS = 20;

function finalOf(syllable: string): number {
  return (syllable.charCodeAt(0) - 0xac00) % 28;
}

/** A syllable that closes in ㅆ (했, 됐, 었) is past, but for 있 and 겠. */
function hasPastSyllable(clause: string): boolean {
  for (let at = 0; at < clause.length; at++) {
    const code = clause.charCodeAt(at) - 0xac00;
    if (code >= 0 && code < 11_172 && code % 28 === FINAL_SS && clause[at] !== '있' && clause[at] !== '겠')
      return true;
  }
  return false;
}
