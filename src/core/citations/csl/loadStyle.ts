import type { Repeats } from '../repeats';
import { STYLE_TEXTS } from '../styles/texts';
import { citationStyle } from '../styles/index';
import { createNoteRenderer } from './noteRenderer';
import type { NoteRenderer, RenderOptions, RenderedStyle } from './noteRenderer';
import { withRepeatWords } from './repeatWords';
import type { RepeatWords } from './repeatWords';

/** How the writer wants the notes of a draft: one of our styles, or a `.csl` file of hers. */
export interface StyleChoice {
  readonly id: string;
  /** The text of her file; it is used in place of `id`'s. */
  readonly csl?: string;
  readonly repeats?: Repeats;
}

/** What of `repeats` concerns the rendering: the words are the style's by then. */
export function renderOptions({ repeats }: StyleChoice): RenderOptions {
  return { repeats: repeats === 'full' ? 'full' : 'short' };
}

/** Loads each style once. */
export class StyleShelf {
  private readonly renderers = new Map<string, Promise<NoteRenderer>>();

  /** Undefined where the file is no style that can stand by itself, or there is no style of the name. */
  async renderer({ id, csl, repeats = 'short' }: StyleChoice): Promise<NoteRenderer | undefined> {
    const style = csl === undefined ? ownStyle(id) : foreignFile(csl);
    if (!style) return undefined;
    const words = repeats === 'full' ? 'short' : repeats;
    const key = `${words} ${csl ?? id}`;
    let renderer = this.renderers.get(key);
    if (!renderer) this.renderers.set(key, (renderer = createNoteRenderer(inWords(style, words))));
    return renderer.catch(() => undefined);
  }
}

function inWords(style: RenderedStyle, words: 'short' | RepeatWords): RenderedStyle {
  return words === 'short' ? style : { ...style, csl: withRepeatWords(style.csl, words) };
}

function ownStyle(id: string): RenderedStyle | undefined {
  const style = citationStyle(id);
  return style && { form: style.form, language: style.language, ...STYLE_TEXTS[style.id] };
}

/** A style that only names its parent holds no forms; one that numbers its works has no place for a page. */
function foreignFile(csl: string): RenderedStyle | undefined {
  const [head] = /<style\b[^>]{0,2000}>/u.exec(csl) ?? [];
  if (!head || !/<citation\b/u.test(csl) || /\bcitation-format="numeric"/u.test(csl)) return undefined;
  return {
    form: /\bclass="in-text"/u.test(head) ? 'inText' : 'note',
    language: /\bdefault-locale="ko/u.test(head) ? 'ko' : 'en',
    csl,
  };
}
