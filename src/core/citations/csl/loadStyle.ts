import { STYLE_TEXTS } from '../styles/texts';
import { citationStyle } from '../styles/index';
import { createNoteRenderer } from './noteRenderer';
import type { NoteRenderer, RenderOptions, RenderedStyle } from './noteRenderer';

/** How the writer wants the notes of a draft: one of our styles, or a `.csl` file of hers. */
export interface StyleChoice {
  readonly id: string;
  /** The text of her file; it is used in place of `id`'s. */
  readonly csl?: string;
  readonly repeats?: RenderOptions['repeats'];
}

/** Loads each style once. */
export class StyleShelf {
  private readonly renderers = new Map<string, Promise<NoteRenderer>>();

  /** Undefined where the file is no style that can stand by itself, or there is no style of the name. */
  async renderer({ id, csl }: StyleChoice): Promise<NoteRenderer | undefined> {
    const style = csl === undefined ? ownStyle(id) : foreignFile(csl);
    if (!style) return undefined;
    const key = csl ?? id;
    let renderer = this.renderers.get(key);
    if (!renderer) this.renderers.set(key, (renderer = createNoteRenderer(style)));
    return renderer.catch(() => undefined);
  }
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
