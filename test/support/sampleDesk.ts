import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/core/corpus';
import { createCorpus } from '../../src/core/liveCorpus';
import { projectRoot } from './project';

/** The sample desk with its knowledge file, as a writer finds it. */
export async function sampleDesk(): Promise<Corpus> {
  const corpus = createCorpus();
  const folder = join(projectRoot, 'corpus');
  await corpus.setKnowledge('desk', readFileSync(join(folder, 'knowledge/north-korea-russia.yaml'), 'utf8'));
  for (const name of readdirSync(join(folder, 'sources')).sort()) {
    const bytes = readFileSync(join(folder, 'sources', name));
    await corpus.addSource({ id: name, uri: `file:///${name}`, bytes });
  }
  return corpus;
}

/** Words of the sample desk's sources, of one to four syllables. */
export const DESK_WORDS =
  '푸틴 김정은 시진핑 쇼이구 북한 러시아 조약 포탄 보스토치니 평양 동반자 컨테이너 두만강'.split(' ');
