/**
 * What happens once and on a day, and the words that tell of it in Korean and English. Two sentences speak of one
 * event only if they use words of one row.
 */
export const EVENT_KINDS = {
  signing: /서명|체결|조인|\bsign(?:ed|ing|s|ature)\b|\bconcluded\b/iu,
  ratification: /비준|\bratif(?:y|ied|ies|ication)\b/iu,
  entryIntoForce: /발효|\b(?:enter|came|come|entry|entered)\s+into\s+force\b|\btook\s+effect\b/iu,
  meeting: /회담|회동|만났|만나|\b(?:met|meets?|meeting|summit|talks)\b/iu,
  visit: /방문|찾았|찾아|방북|방러|방중|방한|방미|\bvisit(?:ed|s)?\b/iu,
  launch: /발사|쏘아\s?올|\blaunch(?:ed|es)?\b/iu,
  nuclearTest: /핵\s?실험|\bnuclear\s+tests?\b/iu,
  inauguration: /취임|\binaugurat(?:ed|ion)\b|\bsworn\s+in\b|\btook\s+office\b/iu,
  appointment: /임명|\bappoint(?:ed|ment)\b/iu,
  death: /사망|별세|서거|숨졌|\b(?:died|death)\b/iu,
  election: /당선|선출|\belected\b/iu,
  founding: /창설|출범|설립|창립|\b(?:founded|established)\b/iu,
  adoption: /채택|\badopt(?:ed|ion)\b/iu,
  veto: /거부권|\bveto(?:ed)?\b/iu,
  invasion: /침공|\binvad(?:ed|es)\b|\binvasion\b/iu,
  dissolution: /해체|해산|붕괴|\b(?:dissolved|dissolution|collapsed?)\b/iu,
  parade: /열병식|\bparade\b/iu,
} as const satisfies Record<string, RegExp>;

export type EventKind = keyof typeof EVENT_KINDS;

/**
 * Sentences that do not tell what happened on the day they name: plans, denials, conditions, and days counted
 * from another event.
 */
export const NOT_TOLD =
  /예정|계획|전망|가능성|않|못\s?했|못\s?하|아니|없었|무산|연기|취소|[을를ㄹ]\s?것|기로|뒤(?:인|에|이|,|\s|$)|직후|이후|[은한난]\s?후|후에|이전|직전|\s전에|앞두고|만에|주년|\b(?:will|would|plan(?:s|ned)?|not|never|cancel\w*|postpone\w*|if|after|before|since|until|ahead|following|later|earlier|anniversary)\b/iu;
