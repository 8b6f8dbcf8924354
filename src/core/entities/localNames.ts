import { isHanja } from '../text/hangul';
import { findDefinitions } from './discovery/definitions';
import type { Alias, Entity, Mention } from './entity';

/**
 * Spellings that hold in this text only, as entities with nothing but those aliases: what a text introduces
 * for a known name with (이하 …), and the hanja or Latin spelling in the brackets behind it.
 */
export function localNames(
  text: string,
  mentions: readonly Mention[],
  entityById: ReadonlyMap<string, Entity>,
): { spellings: Entity[]; own: ReadonlyMap<string, Entity> } {
  const aliasesById = new Map<string, Alias[]>();
  const add = (id: string, spelling: string, kind: Alias['kind']) => {
    const aliases = aliasesById.get(id) ?? [];
    if (aliases.length < MOST_LOCAL)
      aliasesById.set(id, [...aliases, { text: spelling, kind, ambiguous: false }]);
  };
  const byEnd = new Map(mentions.filter(mention => !mention.nested).map(mention => [mention.end, mention]));
  for (const { end, short } of findDefinitions(text)) {
    const mention = byEnd.get(end);
    if (mention) add(mention.entity.id, short, 'short');
  }
  for (const { entity, end } of byEnd.values()) {
    const gloss = glossAt(text, end);
    if (gloss) add(entity.id, gloss, 'gloss');
  }
  const spellings: Entity[] = [];
  const own = new Map<string, Entity>();
  for (const [id, aliases] of aliasesById) {
    const entity = entityById.get(id);
    if (!entity) continue;
    spellings.push({ ...entity, labels: {}, aliases });
    own.set(id, entity);
  }
  return { spellings, own };
}

const MOST_LOCAL = 20;
const LONGEST_GLOSS = 60;

/** 習近平 or Xi Jinping in the brackets that open at `open`; a sentence in brackets is no gloss. */
export function glossAt(text: string, open: number): string | undefined {
  if (text.charAt(open) !== '(' && text.charAt(open) !== '（') return undefined;
  const close = text.slice(open + 1, open + 2 + LONGEST_GLOSS).search(/[)）]/u);
  const inside = close < 2 ? '' : text.slice(open + 1, open + 1 + close).trim();
  if (inside.length < 2) return undefined;
  const isHanjaOnly = inside.split('').every(unit => isHanja(unit.charCodeAt(0)));
  return isHanjaOnly || /^[A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*){0,5}$/u.test(inside) ? inside : undefined;
}
