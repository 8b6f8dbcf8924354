import * as vscode from 'vscode';
import type { Corpus, SearchHit } from '../../core/corpus';
import type { DroppedContext } from '../../core/quotes/droppedContext';
import { foldLayout } from '../../core/quotes/foldLayout';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import type { TextRange } from '../../core/text/textRange';
import { say } from '../say';
import { readSettings } from '../settings';
import { sourceName } from '../sourceName';
import { styleChoice } from './styleChoice';
import { whileUnchanged } from './whileUnchanged';
import type { DraftCursor } from './draftCursor';
import { editDraft } from './editDraft';
import { trimQuotation } from './trimQuotation';
import type { ChosenQuotation } from './trimQuotation';

/** A part of a source, as links and lists name it; offsets of its repaired text. */
export interface QuoteTarget extends TextRange {
  readonly id: string;
  /** The words the writer saw there: when the source has changed since, nothing else is quoted instead. */
  readonly words?: string;
  /** Several parts of it, with something left out between them. */
  readonly parts?: readonly TextRange[];
}

/** How a part of a source is quoted. */
export interface QuotingWay {
  /** Whether the writer wants to cut the words down and choose their form first. */
  readonly isTrimmed?: boolean;
}

/** What is quoted of a hit: its best sentence. */
export function hitTarget({ source, sentence }: SearchHit): QuoteTarget {
  return { id: source.id, start: sentence.start, end: sentence.end, words: sentence.text };
}

/**
 * Puts a part of a source into the draft last written in: one edit, one undo, the cursor after the
 * reference. Says why when it cannot.
 */
export async function insertQuotation(
  target: QuoteTarget,
  corpus: Corpus,
  cursor: DraftCursor,
  { isTrimmed = false }: QuotingWay = {},
): Promise<boolean> {
  const quotation = target.parts
    ? await corpus.quotationOfParts(target.id, target.parts)
    : await corpus.quotation(target.id, target);
  if (!quotation)
    return refuse(vscode.l10n.t('There are no words to quote at this place of the source any more.'));
  if (target.words !== undefined && !isSameWords(target.words, quotation.text)) {
    return refuse(
      vscode.l10n.t('The source has changed in the meantime. Look at the passage again before you quote it.'),
    );
  }
  const form = readSettings(cursor.current?.uri).quoteForm;
  const chosen = isTrimmed
    ? await trimQuotation(quotation, form, corpus)
    : { quotation, form, ...(quotation.parts && { words: quotation.text }) };
  const asked = chosen && (await settle(chosen, corpus));
  if (!asked) return false;
  const known = cursor.current;
  if (known && !known.isOne) {
    return refuse(
      vscode.l10n.t('The draft has several cursors; leave the one where the quotation should stand.'),
    );
  }
  const draft = known ?? (await pickDraft());
  if (!draft) return false;
  const document = await vscode.workspace.openTextDocument(draft.uri);
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    ...(draft.column === undefined ? {} : { viewColumn: draft.column }),
  });
  const result = await whileUnchanged(document, async () => {
    // The place is asked for again: the draft may have changed while the questions were under way. In a
    // draft that was only picked from a list the writer has no place yet.
    return corpus.quoteEdits({
      draft: document.getText(),
      ...(known && cursor.current && { at: cursor.current.range }),
      sourceId: asked.quotation.sourceId,
      range: asked.quotation.range,
      ...(asked.words !== undefined && { words: asked.words }),
      form: asked.form,
      isSecondary: asked.isSecondary,
      style: await styleChoice(document),
    });
  });
  if (!result) return refuse(vscode.l10n.t('The draft kept changing; nothing was inserted. Try again.'));
  if ('refused' in result) return refuse(say(result.refused));
  if (!(await editDraft(document, result.edits))) return false;
  const after = document.positionAt(result.cursor);
  editor.selection = new vscode.Selection(after, after);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Quoted from {0}', sourceName({ id: quotation.sourceId, metadata: quotation.metadata })),
    4000,
  );
  for (const warning of result.warnings) void vscode.window.showWarningMessage(say(warning));
  return true;
}

/** Asks what has to be settled before anything is inserted; undefined when the writer turns back. */
async function settle(
  chosen: ChosenQuotation,
  corpus: Corpus,
): Promise<(ChosenQuotation & { readonly isSecondary: boolean }) | undefined> {
  const { dropped } = chosen.quotation;
  const settled = dropped ? await askHowMuch(chosen, dropped, corpus) : chosen;
  if (!settled) return undefined;
  const { speech } = settled.quotation;
  const isSecondary = speech ? await askWhoseWords(speech.speaker) : false;
  return isSecondary === undefined ? undefined : { ...settled, isSecondary };
}

/** A cut that leaves out "not", "it seems" or "but" says what its source did not: the writer sees what is lost. */
async function askHowMuch(
  chosen: ChosenQuotation,
  { kind, text, sentence }: DroppedContext,
  corpus: Corpus,
): Promise<ChosenQuotation | undefined> {
  const { quotation, form, words = quotation.text } = chosen;
  const whole = {
    label: vscode.l10n.t('Quote the whole sentence'),
    detail: `… ${text} …`,
    isWhole: true,
  };
  const cut = { label: vscode.l10n.t('Quote only what is selected'), detail: words, isWhole: false };
  const picked = await vscode.window.showQuickPick([whole, cut], { placeHolder: say(LOST[kind]) });
  if (!picked?.isWhole) return picked && chosen;
  const all = await corpus.quotation(quotation.sourceId, sentence);
  return all && { quotation: all, form };
}

const LOST: Readonly<Record<DroppedContext['kind'], Phrase>> = {
  negation: phrase('The sentence goes on with a negation that the selection leaves out.'),
  hedge: phrase('The sentence says this with a reservation that the selection leaves out.'),
  contrast: phrase(
    'The sentence takes this back or sets something against it, which the selection leaves out.',
  ),
  attribution: phrase('In the sentence somebody else says this; the selection leaves out who.'),
};

/**
 * Words inside quotation marks are not the essayist's, and a note that hides it misleads: whose they are is
 * settled before anything is inserted. Undefined when the writer turns back.
 */
async function askWhoseWords(speaker: string | undefined): Promise<boolean | undefined> {
  const items = [
    {
      label: speaker
        ? say(phrase('Quote as the words of {0}', speaker))
        : vscode.l10n.t('Quote as somebody else’s words'),
      detail: vscode.l10n.t('The footnote says that the essay quotes them.'),
      isSecondary: true,
    },
    {
      label: vscode.l10n.t('Quote as the essay’s own words'),
      detail: vscode.l10n.t('For emphasis, terms and titles between quotation marks.'),
      isSecondary: false,
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: speaker
      ? say(phrase('In the source these words stand in quotation marks; {0} seems to say them.', speaker))
      : vscode.l10n.t('In the source these words stand in quotation marks, and who says them is not clear.'),
  });
  return picked?.isSecondary;
}

function isSameWords(a: string, b: string): boolean {
  return foldLayout(a).folded === foldLayout(b).folded;
}

function refuse(reason: string): false {
  void vscode.window.showWarningMessage(reason);
  return false;
}

/** Asks which draft is meant when none has been written in yet. */
async function pickDraft(): Promise<{ uri: vscode.Uri; column: undefined } | undefined> {
  const globs = readSettings().drafts;
  const found = (
    await Promise.all(
      globs.map(glob => vscode.workspace.findFiles(glob, '**/{node_modules,corpus,sources}/**', 200)),
    )
  ).flat();
  const items = found.map(uri => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const fresh = { label: vscode.l10n.t('$(new-file) New draft'), uri: undefined };
  const picked = await vscode.window.showQuickPick([...items, fresh], {
    placeHolder: vscode.l10n.t('Which draft should the quote go into?'),
  });
  if (!picked) return undefined;
  const document = picked.uri
    ? await vscode.workspace.openTextDocument(picked.uri)
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  return { uri: document.uri, column: undefined };
}
