import type { Corpus } from '../core/corpus';

/**
 * What crosses between the extension and the worker: one request per method of `Corpus`, named like it,
 * with the method's arguments as positional parameters. All arguments and answers are plain data.
 */
export type CorpusMethod = keyof Corpus;

/** Every method of Corpus, by name: a new question to the corpus has to be entered here to be asked. */
export const CORPUS_METHODS = {
  addSource: true,
  addUnreadable: true,
  removeSource: true,
  restoreSources: true,
  packSources: true,
  whenLearnt: true,
  setReferences: true,
  setKnowledge: true,
  knowledgeProblems: true,
  knowledgePlace: true,
  editKnowledge: true,
  sources: true,
  source: true,
  works: true,
  foundMetadata: true,
  annotations: true,
  search: true,
  findSupport: true,
  moreLike: true,
  hoverAt: true,
  draftMentions: true,
  draftTimes: true,
  absoluteDateAt: true,
  formsOf: true,
  names: true,
  mentionsOf: true,
  neighbours: true,
  factsAbout: true,
  timeline: true,
  datedSentences: true,
  quotation: true,
  quotationOfParts: true,
  trimmedQuotation: true,
  quotableClauses: true,
  spacings: true,
  flipJoin: true,
  checkDraft: true,
  quoteEdits: true,
  notePreview: true,
  noteRenewal: true,
  bibliography: true,
  exportDraft: true,
  findQuote: true,
} as const satisfies Record<CorpusMethod, true>;
