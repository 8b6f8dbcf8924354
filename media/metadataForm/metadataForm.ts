import type { MetadataField } from '../../src/core/sources/sourceMetadata';
import { element } from '../shared/element';
import { connectVsCode } from '../shared/vscodeApi';
import { AuthorList } from './authorList';
import { Field } from './field';
import { buildFrame } from './frame';
import type { FormChange, FromMetadataForm, ToMetadataForm } from './protocol';

/** A pause in typing after which what stands in a field is saved. */
const SAVE_MS = 900;
/** A pause after which the note below follows. */
const PREVIEW_MS = 150;

type Shown = Extract<ToMetadataForm, { kind: 'show' }>;

const vscode = connectVsCode<FromMetadataForm, ToMetadataForm, never>();
const frame = buildFrame(document.body, {
  step: (by, field) => leave({ kind: 'step', id: shownId, by, ...(field && { field }) }),
  undo: () => leave({ kind: 'undo' }),
  openSource: () => leave({ kind: 'openSource', id: shownId }),
  chooseStyle: () => leave({ kind: 'chooseStyle' }),
});
const fields = new Map<MetadataField, Field>();
let shownId = '';
let authors: AuthorList | undefined;
let isComposing = false;
/** What was typed and is not saved yet. */
let unsaved: { id: string; change: FormChange } | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;

vscode.receive(message => (message.kind === 'show' ? show(message) : showReading(message)));
vscode.send({ kind: 'ready' });

document.addEventListener('compositionstart', () => (isComposing = true));
document.addEventListener('compositionend', () => (isComposing = false));
window.addEventListener('blur', () => save());
document.addEventListener('visibilitychange', () => save());
document.addEventListener('keydown', event => {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
  // Within a field the key takes back what was typed there, as everywhere.
  if (!isUndo || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  leave({ kind: 'undo' });
});

function show({ strings, state, focus, isSaved }: Shown): void {
  if (state.id !== shownId) rebuild(state.id);
  frame.draw(strings, state, isSaved ?? false);
  for (const field of state.fields) {
    const drawn = fields.get(field.name) ?? addField(field.name);
    drawn.draw(field, strings);
    if (field.name === 'author') {
      authors ??= addAuthors(drawn);
      authors.draw(state.authors, strings);
    }
  }
  if (focus) focusField(focus);
}

/** Another source: nothing of the last may stay. */
function rebuild(id: string): void {
  shownId = id;
  fields.clear();
  authors = undefined;
  frame.fields.replaceChildren();
  window.scrollTo(0, 0);
}

function addField(name: MetadataField): Field {
  const field = new Field(name, {
    typed: () => typed({ field: name, line: field.text } as FormChange),
    left: () => save(),
    restore: () => leave({ kind: 'restore', id: shownId, field: name }),
    showPlace: () => leave({ kind: 'showPlace', id: shownId, field: name }),
  });
  fields.set(name, field);
  frame.fields.append(field.row);
  return field;
}

function addAuthors(field: Field): AuthorList {
  const list = new AuthorList(element('div', { class: 'authors' }), {
    typed: rows => typed({ field: 'author', authors: rows }),
    changed: rows => {
      typed({ field: 'author', authors: rows });
      save();
    },
    left: () => save(),
  });
  field.room.replaceChildren(list.box);
  return list;
}

function typed(change: FormChange): void {
  const id = shownId;
  if (unsaved && (unsaved.id !== id || unsaved.change.field !== change.field)) save();
  unsaved = { id, change };
  frame.unsaved();
  clearTimeout(saving);
  clearTimeout(reading);
  saving = setTimeout(save, SAVE_MS);
  reading = setTimeout(() => vscode.send({ kind: 'typed', id, change }), PREVIEW_MS);
}

function save(): void {
  clearTimeout(saving);
  if (!unsaved) return;
  // Half a syllable is no word to be kept.
  if (isComposing && document.hasFocus()) return void (saving = setTimeout(save, SAVE_MS));
  const { id, change } = unsaved;
  unsaved = undefined;
  fields.get(change.field)?.wasSent();
  vscode.send({ kind: 'write', id, change });
}

/** What was typed is saved before anything else is done. */
function leave(message: FromMetadataForm): void {
  save();
  vscode.send(message);
}

function showReading({ id, field, preview, words, isFault }: Exclude<ToMetadataForm, Shown>): void {
  if (id !== shownId) return;
  frame.drawPreview(preview);
  fields.get(field)?.drawReading(words, isFault);
}

function focusField(name: MetadataField): void {
  if (name === 'author') authors?.focus();
  else fields.get(name)?.focus();
}
