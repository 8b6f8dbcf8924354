import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/core/corpus';
import { createCorpus } from '../../src/core/liveCorpus';
import { needRealEssays, projectRoot } from '../support/project';

type Claim = readonly [claim: string, contains: RegExp];

/** Sentences that a draft could have, in other words than the sample desk has, and what its passage contains. */
const DESK: readonly Claim[] = [
  ['한국이 소련과 국교를 연 것은 1990년 가을이었다.', /1990년9월30일/],
  ['이명박 정부 때 한국과 러시아는 관계의 이름을 전략적 협력 동반자로 높였다.', /이명박/],
  [
    '윤 대통령은 로이터에, 민간인이 대규모로 공격받으면 인도적 지원에만 머물기 힘들다고 했다.',
    /로이터인터뷰/,
  ],
  [
    '푸틴은 상트페테르부르크에서 외신을 만나 한국이 무기를 직접 대지 않는 것을 좋게 평가했다.',
    /상트페테르부르크/,
  ],
  ['서울은 6월 20일 대러 수출통제 품목을 1402개로 확대했다.', /1402개/],
  ['러시아 대사 지노비예프가 외교부에 불려 들어갔다.', /지노비예프/],
  ['유엔 패널의 임기 연장은 러시아 한 나라의 반대로 무산되었다.', /찬성13표,기권1표,반대1표/],
  ['대북제재 전문가 패널은 결의 1874호에 따라 2009년에 생겼다.', /1874호/],
  ['황준국 대사는 거부권을 CCTV를 부수는 일에 견주었다.', /CCTV/],
  ['모스크바는 2397호까지의 제재 결의에 줄곧 찬성표를 던졌다.', /2397호/],
  ['하르키우에 떨어진 미사일은 화성-11형 계열로 판정되었다.', /화성-11형/],
  ['북한과 러시아의 국경선은 고작 17킬로미터다.', /17킬로미터/],
  ['나진과 하산 사이의 철도가 2013년 가을에 재개통했다.', /2013년9월22일/],
  ['러시아 외교관 일가가 2021년 초 손수레로 국경을 넘어 귀국했다.', /손수레를/],
  ['프리고진은 북한에서 로켓을 받았다는 미국의 주장을 일축했다.', /프리고진/],
  ['우샤코프에 따르면 2023년 북러 무역은 3440만 달러에 이르렀다.', /3440만달러/],
  ['김정은은 콤소몰스크나아무레에서 전투기를 만드는 공장을 살폈다.', /콤소몰스크나아무레/],
  ['쇼이구는 크네비치에서 극초음속 무기 킨잘을 보여 주었다.', /크네비치/],
  ['북한이 돈바스의 두 공화국을 인정하자 키이우는 외교 관계를 끊었다.', /북한과단교/],
  [
    '한국, 미국, 일본의 정상은 2023년 8월 캠프 데이비드에서 협의를 약속했다.',
    /캠프데이비드에모여|CampDavidinAugust2023|캠프데이비드/,
  ],
  ['커비는 천 개가 넘는 컨테이너가 러시아로 갔다고 사진과 함께 밝혔다.', /커비조정관|JohnKirby/],
  ['김일성은 1961년 흐루쇼프와 만나 동맹 조약에 이름을 적었다.', /흐루쇼프/],
  ['소련과의 조약은 1996년에 끝났다.', /1996년/],
  ['이바노프와 백남순이 2000년 초 친선 조약을 체결했다.', /백남순/],
  ['저우언라이는 조중 조약의 서명자다.', /저우언라이/],
  ['게라시모프는 북한군이 쿠르스크에서 싸웠다고 푸틴에게 알렸다.', /게라시모프/],
  ['국정원은 특수부대 천오백 명이 배로 블라디보스토크에 갔다고 보았다. 2024년 10월의 일이다.', /1500여명/],
  ['11개 나라가 참여한 MSMT가 패널의 뒤를 이었다.', /MSMT/],
  ['푸틴이 평양에 머문 것은 하루도 되지 않았다. 24년 만의 방문이었다.', /24년만/],
  ['최선희는 연초에 라브로프와 푸틴을 차례로 만났다.', /최선희/],
  ['보렐은 약속한 포탄 백만 발 가운데 52만 4000발밖에 못 보낸다고 시인했다.', /보렐/],
  ['신원식은 2월 기자들에게 컨테이너 6700개라는 숫자를 댔다.', /6700개|6,700/],
  ['옐라부가에서는 이란 드론이 만들어진다.', /옐라부가/],
  ['벨로우소프가 쇼이구의 뒤를 이어 국방장관이 되었다.', /벨로우소프/],
  ['2025년 9월 초 천안문에 시진핑, 푸틴, 김정은이 함께 올랐다.', /톈안먼/],
  [
    'Washington counted over 10,000 boxes shipped since September, Seoul fewer.',
    /10,000containers|1만개가넘는컨테이너/,
  ],
  ['Shin Won-sik raised his estimate to 7,000 in March 2024.', /about7,000/],
  ['The Malligyong-1 satellite reached orbit in November 2023.', /Malligyong-1/],
  ['Conflict Armament Research looked at the missile debris from Kharkiv.', /ConflictArmamentResearch/],
  ['Armenia joined the Collective Security Treaty in 1992.', /Tashkent/],
  [
    'Moscow sent two thousand peacekeepers after the Karabakh ceasefire of November 2020.',
    /2,000peacekeepers/,
  ],
  ['Pashinyan suspended membership of the alliance early in 2024.', /Pashinyan/],
  ['Over 100,000 people fled Nagorno-Karabakh within days.', /100,000Armenians/],
  ['American troops trained with Armenians in the Eagle Partner drill.', /EaglePartner/],
  [
    'Putin visited Pyongyang in June 2024 and signed a treaty whose Article 4 promises military aid.',
    /Article4|4조/,
  ],
  ['At Vostochny Putin said helping with satellites was the reason to meet there.', /whywecamehere|곳에온것/],
  ['Borrell admitted that the EU would miss its target of one million shells.', /보렐/],
  ['Shoigu inspected the Pyongyang arms exhibition in July 2023.', /무장장비전시회|무기전시회/],
  ['Gerasimov told Putin that Koreans fought in Kursk.', /게라시모프/],
];

/** The same for facts of both real essays, by their names, dates and figures alone. */
const ESSAYS: readonly Claim[] = [
  ['아르메니아와 미국은 2023년 가을 작은 규모로 함께 훈련했다.', /소규모나마미국과|EaglePartner/],
  ['샤포쉬니코프함에서 김정은은 칼리브르와 우란을 보았다.', /샤포쉬니코프/],
  ['한국과 러시아의 관계는 2008년부터 전략적 협력 동반자다.', /2008년/],
  ['북한에 밀 5만 톤이 간 것은 2020년이었다.', /5만톤/],
  ['컨테이너 7000개가 이듬해 봄까지 러시아로 넘어갔다.', /7000개/],
  ['Kim waited for Putin until 2:30 in the morning.', /2시30분/],
  ['제1차 세계대전 앞에는 삼국협상과 삼국동맹이 있었다.', /삼국협상/],
  ['6자 회담에는 러시아도 나왔다.', /6자회담/],
  ['북러 정부간 위원회는 그해 11월 평양에서 열린다.', /위원회는11월|정부간위원회/],
];

describe('sources for a claim', function () {
  this.timeout(20_000);

  it('are found on the sample desk whatever the words', async () => {
    const corpus = await deskCorpus();
    await report('claims on the sample desk', corpus, DESK, 0.85, 0.95);
  });

  it('are found on the sample desk and in both real essays', async function () {
    const corpus = await deskCorpus();
    for (const { name, bytes } of needRealEssays(this))
      await corpus.addSource({ id: name, uri: name, bytes });
    await report('claims with the real essays', corpus, [...DESK, ...ESSAYS], 0.85, 0.95);
  });
});

async function report(what: string, corpus: Corpus, claims: readonly Claim[], first: number, five: number) {
  const ranks = await Promise.all(
    claims.map(async ([claim, contains]) => {
      const hits = await corpus.findSupport(claim, {}, 5);
      return hits.findIndex(({ text }) => contains.test(text.replace(/\s+/gu, '')));
    }),
  );
  const plain = await Promise.all(
    claims.map(async ([claim, contains]) => {
      const { hits } = await corpus.search(claim, { limit: 5 });
      return hits.findIndex(({ text }) => contains.test(text.replace(/\s+/gu, '')));
    }),
  );
  const share = (places: readonly number[], below: number): number =>
    places.filter(place => place >= 0 && place < below).length / places.length;
  const missed = claims.filter((_, index) => ranks[index] !== 0).map(([claim]) => claim);
  console.log(
    `    ${what}: ${claims.length}, recall@1 ${share(ranks, 1).toFixed(3)}, @5 ${share(ranks, 5).toFixed(3)}` +
      ` (search: ${share(plain, 1).toFixed(3)}, ${share(plain, 5).toFixed(3)})`,
  );
  assert.ok(share(ranks, 1) >= first, missed.join('\n'));
  assert.ok(share(ranks, 5) >= five, missed.join('\n'));
}

async function deskCorpus(): Promise<Corpus> {
  const folder = join(projectRoot, 'corpus');
  const corpus = createCorpus();
  const yaml = readFileSync(join(folder, 'knowledge', 'north-korea-russia.yaml'), 'utf8');
  await corpus.setKnowledge('file:///knowledge.yaml', yaml);
  for (const name of readdirSync(join(folder, 'sources')))
    await corpus.addSource({ id: name, uri: name, bytes: readFileSync(join(folder, 'sources', name)) });
  return corpus;
}
