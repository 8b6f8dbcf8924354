import { utils, write } from 'cfb';
import { createCorpus } from '../../src/core/liveCorpus';
import { readDraft } from '../../src/core/drafts/draft';
import { readKnowledge } from '../../src/core/entities/knowledgeFile';
import { ingest } from '../../src/core/ingest/ingest';
import { referencesIn } from '../../src/core/sources/inText/referencesIn';
import { readReferences } from '../../src/core/sources/references';
import { originalRange } from '../../src/core/text/mappedText';
import { archive } from './archive';

/** Something that reads files, one sound file of it, and what must hold of whatever it reads. */
export interface FuzzTarget {
  readonly sample: Uint8Array;
  readonly read: (bytes: Uint8Array) => unknown;
}

const PROSE = '강물이 줄어들자 두 나라는 서로 비난했다(이한빛 2021, 3). 조사단은 2021년 봄에 떠났다.1)';
const TEXT = `제목 하나\n\n${PROSE}\n둘째 줄이 이어지는 글이\n다. The treaty was signed on 3 May 2021.\n\n1) 이한빛, 「강」, 3쪽.\n\n참고문헌\n\n이한빛. 2021. 「강」.\n`;
const FRONT = `---\ntitle: 강물\nauthor: [이한빛, {name: Ann}]\ndate: 2021-03\n---\n`;
const DRAFT = `# 글\n\n“강물이 줄었다.”[^강] 끝이다.\n\n[^강]: 이한빛, 「강」, 3쪽. <!-- gakju {"source":"a.txt"} -->\n`;
const KNOWLEDGE = `entities:\n  - id: river\n    type: place\n    labels: { ko: 강, en: River }\n    aliases: [강물]\n    facts:\n      - { text: 길다, when: 2021 }\n`;
const PAGE = `<!doctype html><html><head><title>강</title><meta property="article:published_time" content="2021-03-01"></head><body><nav>차례</nav><article><h1>강</h1><p>${PROSE}</p><table><tr><td>해</td><td>2021</td></tr></table><p>${PROSE}</p></article></body></html>`;
const CSL = JSON.stringify([
  {
    id: 'a.txt',
    type: 'report',
    title: '강',
    author: [{ family: '이', given: '한빛' }],
    issued: { 'date-parts': [[2021, 3]] },
  },
]);

/** Every reader of files that others have written. */
export const FUZZ_TARGETS: Readonly<Record<string, FuzzTarget>> = {
  text: source('a.txt', utf8(TEXT)),
  markdown: source('a.md', utf8(FRONT + TEXT)),
  html: source('a.html', utf8(PAGE)),
  docx: source(
    'a.docx',
    archive({ 'word/document.xml': word(PROSE), 'docProps/core.xml': '<a><dc:title>강</dc:title></a>' }),
  ),
  hwpx: source(
    'a.hwpx',
    archive({
      'Contents/section0.xml': `<hs:sec><hp:p><hp:run><hp:t>${PROSE}</hp:t></hp:run></hp:p></hs:sec>`,
    }),
  ),
  hwp: source('a.hwp', hangul(PROSE)),
  references: { sample: utf8(CSL), read: bytes => readReferences(decode(bytes)) },
  knowledge: { sample: utf8(KNOWLEDGE), read: bytes => readKnowledge('k', decode(bytes)) },
  draft: { sample: utf8(DRAFT), read: bytes => readDraft(decode(bytes)) },
  corpus: { sample: utf8(TEXT), read: bytes => throughCorpus(bytes) },
};

function source(id: string, sample: Uint8Array): FuzzTarget {
  return { sample, read: bytes => readWhole(id, bytes) };
}

/** Every range lies in its text and leads back to the original. */
async function readWhole(id: string, bytes: Uint8Array): Promise<void> {
  const read = await ingest({ id, uri: 'x', bytes });
  const { text } = read.body;
  for (const { start, end } of [...read.passages, ...referencesIn(read)]) {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`range ${start}–${end} of ${text.length}`);
    originalRange(read.body, { start, end });
  }
  if (!text && !read.problems.length) throw new Error('nothing read and nothing said');
}

async function throughCorpus(bytes: Uint8Array): Promise<void> {
  const corpus = createCorpus();
  await corpus.addSource({ id: 'a.txt', uri: 'x', bytes });
  await corpus.names();
  await corpus.timeline();
  await corpus.search('강물 2021', { limit: 5 });
}

function word(text: string): string {
  return `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>해</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
}

/** A Hangul document of one paragraph, its parts not packed so that changes reach the records. */
function hangul(text: string): Uint8Array {
  const container = utils.cfb_new();
  const header = new Uint8Array(256);
  header.set(utf8('HWP Document File'));
  header.set([1, 1, 0, 5], 32);
  const words = new Uint8Array(new Uint16Array(Array.from(`${text}\r`, unit => unit.charCodeAt(0))).buffer);
  const section = Uint8Array.from([...record(66, 0, new Uint8Array(24)), ...record(67, 1, words)]);
  utils.cfb_add(container, '/FileHeader', header);
  utils.cfb_add(container, '/DocInfo', new Uint8Array());
  utils.cfb_add(container, '/BodyText/Section0', section);
  return Uint8Array.from(write(container, { type: 'array' }) as number[]);
}

function record(tag: number, level: number, body: Uint8Array): number[] {
  const head = (tag | (level << 10) | (Math.min(body.length, 0xfff) << 20)) >>> 0;
  return [head & 255, (head >>> 8) & 255, (head >>> 16) & 255, head >>> 24, ...body];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
