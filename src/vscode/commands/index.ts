import type { Command } from './command';
import { addFromLibrary } from './addFromLibrary';
import { addSources } from './addSources';
import { chooseStyle } from './chooseStyle';
import { addName, ignoreName, mergeName } from './editNames';
import { citeByKey, citeByStyle } from './convertCitations';
import { editMetadata } from './editMetadata';
import { exportToHtml, exportToHwpx, exportToWord } from './exportDraft';
import { exportReferences } from './exportReferences';
import { findSources } from './findSources';
import { flipJoin, nextJoin, previousJoin } from './flipJoin';
import {
  convertFootnoteLabels,
  deleteFootnoteHere,
  insertFootnote,
  mergeFootnotes,
  renumber,
  sortFootnotes,
  splitFootnote,
} from './footnotes';
import { insertBibliography } from './insertBibliography';
import { moreLikeThis } from './moreLikeThis';
import { importReferences } from './importReferences';
import { insertAbsoluteDate } from './insertAbsoluteDate';
import { networkPicture } from './networkPicture';
import { notSameWork } from './notSameWork';
import { openOriginal } from './openOriginal';
import { openSource } from './openSource';
import { pasteSource } from './pasteSource';
import { preferCopy } from './preferCopy';
import { quoteFromSources } from './quoteFromSources';
import { quoteSelection, trimQuote } from './quoteSelection';
import { renewNotes } from './renewNotes';
import { rescan } from './rescan';
import { filterSearch, search } from './search';
import { stopReading } from './stopReading';
import { showFacts } from './showFacts';
import { showMentions } from './showMentions';
import { timelinePicture } from './timelinePicture';
import { writeNameAs } from './writeNameAs';

/** Every command of the extension; test/manifest.test.ts holds package.json against this list. */
export const COMMANDS: readonly Command[] = [
  search,
  filterSearch,
  quoteSelection,
  trimQuote,
  quoteFromSources,
  findSources,
  moreLikeThis,
  addSources,
  addFromLibrary,
  importReferences,
  exportReferences,
  pasteSource,
  openSource,
  openOriginal,
  editMetadata,
  flipJoin,
  nextJoin,
  previousJoin,
  preferCopy,
  notSameWork,
  showFacts,
  insertAbsoluteDate,
  showMentions,
  addName,
  mergeName,
  ignoreName,
  writeNameAs,
  networkPicture,
  timelinePicture,
  chooseStyle,
  renewNotes,
  insertBibliography,
  citeByKey,
  citeByStyle,
  exportToWord,
  exportToHwpx,
  exportToHtml,
  insertFootnote,
  renumber,
  sortFootnotes,
  convertFootnoteLabels,
  deleteFootnoteHere,
  splitFootnote,
  mergeFootnotes,
  rescan,
  stopReading,
];
