import type { MetadataField } from '../../src/core/sources/sourceMetadata';
import { element, setAttributes } from '../shared/element';
import type { FormState, FormStrings, NotePreview } from './protocol';

interface FrameEvents {
  step(by: 1 | -1, field?: MetadataField): void;
  undo(): void;
  openSource(): void;
  chooseStyle(): void;
}

/** What stands around the fields: the source's name, the way to sources that lack something, the note below. */
export interface Frame {
  readonly fields: HTMLElement;
  draw(strings: FormStrings, state: FormState, isSaved: boolean): void;
  drawPreview(preview: NotePreview): void;
  /** What is being typed is not saved yet, and may be no value at all. */
  unsaved(): void;
}

/** How long “Saved” stands. */
const SAVED_MS = 2500;

export function buildFrame(body: HTMLElement, events: FrameEvents): Frame {
  const heading = element('h1');
  const file = element('button', { class: 'link file', type: 'button' });
  const back = element('button', { class: 'step', type: 'button' }, '‹');
  const next = element('button', { class: 'step', type: 'button' }, '›');
  const lacking = element('div', { class: 'lacking-list' });
  const bar = element('nav', { class: 'lacking' }, back, lacking, next);
  const fields = element('form', { class: 'fields', autocomplete: 'off' });
  const undo = element('button', { class: 'link undo', type: 'button' });
  const saved = element('span', { class: 'saved', role: 'status' });
  const where = element('span', { class: 'where' });
  const note = element('p', { class: 'note' });
  const lacks = element('p', { class: 'lacks' });
  const style = element('button', { class: 'link', type: 'button' });
  const previewLabel = element('h2', { id: 'preview-label' });
  const preview = element(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-label' },
    element('div', { class: 'head' }, previewLabel, style),
    note,
    lacks,
    element('div', { class: 'status' }, where, saved, undo),
  );
  body.append(element('header', {}, bar, heading, file), fields, preview);
  let fading: ReturnType<typeof setTimeout> | undefined;

  fields.addEventListener('submit', event => event.preventDefault());
  back.addEventListener('click', () => events.step(-1));
  next.addEventListener('click', () => events.step(1));
  file.addEventListener('click', () => events.openSource());
  undo.addEventListener('click', () => events.undo());
  style.addEventListener('click', () => events.chooseStyle());

  const drawPreview = (shown: NotePreview): void => {
    note.textContent = shown.note;
    style.textContent = shown.style;
    lacks.textContent = shown.lacks;
    lacks.hidden = !shown.lacks;
  };
  const drawSaved = (strings: FormStrings): void => {
    saved.textContent = `✓ ${strings.saved}`;
    clearTimeout(fading);
    fading = setTimeout(() => (saved.textContent = ''), SAVED_MS);
  };
  const drawLacking = (strings: FormStrings, state: FormState): void => {
    const buttons = state.lacking.map(({ field, words }) => {
      const button = element('button', { class: 'lack', type: 'button' }, words);
      button.addEventListener('click', () => events.step(1, field));
      return button;
    });
    lacking.replaceChildren(...(buttons.length ? buttons : [element('span', {}, strings.allKnown)]));
    for (const [button, label] of [
      [back, strings.back],
      [next, strings.next],
    ] as const)
      setAttributes(button, { title: label, 'aria-label': label, hidden: !buttons.length });
    setAttributes(bar, { 'aria-label': strings.lackingLabel });
  };

  return {
    fields,
    drawPreview,
    unsaved: () => (saved.textContent = ''),
    draw(strings, state, isSaved) {
      heading.textContent = state.heading;
      file.textContent = state.file;
      setAttributes(file, { title: strings.openSource });
      drawLacking(strings, state);
      where.textContent = strings.savedWhere;
      previewLabel.textContent = strings.previewLabel;
      setAttributes(style, { title: strings.chooseStyle });
      undo.textContent = state.undo ?? '';
      undo.hidden = state.undo === undefined;
      if (isSaved) drawSaved(strings);
      drawPreview(state.preview);
    },
  };
}
