import type { Entity } from './entity';

/** The ways an entity's name is written: labels first, then other names; country letters are no names. */
export function nameForms({ labels, aliases }: Pick<Entity, 'labels' | 'aliases'>): string[] {
  const { ko, en, hanja, roman } = labels;
  const others = aliases.filter(alias => alias.kind !== 'compound').map(alias => alias.text);
  return [...new Set([ko, en, hanja, roman, ...others].filter(form => form !== undefined))];
}
