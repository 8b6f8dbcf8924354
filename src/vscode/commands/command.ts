import type { Corpus } from '../../core/corpus';
import type { CorpusFolder } from '../corpusFolder';
import type { DraftCursor } from '../drafts/draftCursor';
import type { KnowledgeFiles } from '../knowledgeFiles';
import type { Library } from '../library/library';
import type { DetailsPanel } from '../metadata/detailsPanel';
import type { NetworkPicture } from '../network/networkPicture';
import type { Places } from '../places';
import type { Reader } from '../reader/reader';
import type { References } from '../references';
import type { SearchView } from '../sidebar/searchView';
import type { TimelinePicture } from '../timeline/timelinePicture';

/** What commands work with. */
export interface Desk {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly reader: Reader;
  readonly places: Places;
  readonly cursor: DraftCursor;
  readonly searchView: SearchView;
  readonly timelinePicture: TimelinePicture;
  readonly networkPicture: NetworkPicture;
  readonly references: References;
  readonly knowledge: KnowledgeFiles;
  readonly details: DetailsPanel;
  readonly library: Library;
}

/** One command: its id in package.json and what it does. Arguments come from links and tree rows, unchecked. */
export interface Command {
  readonly id: string;
  /** With some sources unread it would leave out or misjudge something: it waits until all are read. */
  readonly needsAllSources?: true;
  run(desk: Desk, ...args: unknown[]): Promise<unknown>;
}
