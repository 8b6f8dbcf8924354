import type { Mention } from '../../entities/entity';
import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import { isOwnWords } from './ownWords';
import { rewriteName } from './rewriteName';

/**
 * The places that are written anew with a name: the same spelling of the same name in the writer's own
 * words. Short forms were chosen by her, and the words of a quotation are not hers.
 */
export function placesToRename(draft: Draft, mentions: readonly Mention[], found: Mention): Mention[] {
  return mentions.filter(
    mention =>
      mention.entity.id === found.entity.id &&
      mention.surface === found.surface &&
      !mention.nested &&
      isOwnWords(mention, draft),
  );
}

/** The edits that write the places in another form; of `김정은(金正恩)` the brackets stand at the first place only. */
export function renameName(text: string, places: readonly Mention[], form: string): TextEdit[] {
  const [, plain = form, gloss = ''] = /^(.+?)\s*([(（][^()（）]+[)）])$/u.exec(form.trim()) ?? [];
  return places.map((place, index) => rewriteName(text, place, plain.trim(), index === 0 ? gloss : ''));
}
