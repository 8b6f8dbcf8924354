/** The types of entity: what a reader calls them, and the icon a tree shows. The order is the order of groups. */
export const ENTITY_TYPES = {
  person: { label: 'People', icon: 'person' },
  organization: { label: 'Organisations', icon: 'organization' },
  country: { label: 'Countries', icon: 'globe' },
  place: { label: 'Places', icon: 'location' },
  facility: { label: 'Facilities', icon: 'home' },
  treaty: { label: 'Treaties and laws', icon: 'law' },
  event: { label: 'Events', icon: 'calendar' },
  weapon: { label: 'Weapons', icon: 'rocket' },
  publication: { label: 'Publications', icon: 'book' },
  other: { label: 'Other names', icon: 'symbol-misc' },
} as const satisfies Record<string, { label: string; icon: string }>;

export type EntityType = keyof typeof ENTITY_TYPES;

export function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(ENTITY_TYPES, value);
}
