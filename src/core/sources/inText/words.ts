/** Headings above a list of the works that a text refers to. */
export const REFERENCE_HEADING =
  /^(?:[\dⅠ-Ⅻ]{1,2}[.)] ?)?[<〈[【]?(?:참고 ?문헌|인용 ?문헌|참고 ?자료|references?(?: list| cited)?|bibliography|works cited|literature(?: cited)?|selected bibliography)[>〉\]】]?:?$/iu;

/** Headings above notes that stand at the end. */
export const NOTES_HEADING = /^[<〈[【]?(?:각주|미주|주석?|후주|(?:end|foot)?notes)[>〉\]】]?:?$/iu;

/** What stands before a name in a citation: (see Cha 2018), (재인용: 김철수 2020). */
export const LEAD_IN =
  /^(?:see(?: also)?|cf\.?|e\.g\.,?|compare|as cited in|cited in|quoted in|재인용:?|참조:?|참고:?|예:)\s+/iu;

/** Words before a year that are no author. */
export const NO_AUTHOR =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|early|mid|late|in|since|until|by|from|to|year|as of|circa|ca|born|founded|established|vol|no|봄|여름|가을|겨울|약|서기|단기|기원전|당시|이후|이전|현재|말|초|제정|개정|시행|설립|창설|체결|발효|채택|출범|개봉|취임|출생|사망)\.?$/iu;

/** Names that end like these are of events and agreements, which happened in the year that follows. */
export const EVENT =
  /(?:olympics?|games|cup|summit|war|treaty|act|agreement|declaration|accords?|resolution|conference|congress|crisis|election|회담|회의|선언|합의서?|전쟁|올림픽|월드컵|협정|조약|대회|사태|혁명|선거|사건|결의|대통령|정부|년|월|일)$/iu;

/** Words with a capital that begin a sentence before its author's name. */
export const OPENER =
  /(?:However|Moreover|Furthermore|Indeed|Similarly|Likewise|Thus|Yet|But|And|As|While|Although|Though|Since|Because|In|For|Both|Instead|Conversely|Finally|First|Second|Third|Later|Recently|Earlier|Also|Where|When|If|Following|According to|Unlike|Like),?\s/u;
