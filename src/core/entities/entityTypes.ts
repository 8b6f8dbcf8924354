/** The types of entity: what a reader calls one and a group of them, and the icon a tree shows. The order is the order of groups. */
export const ENTITY_TYPES = {
  person: { one: 'Person', label: 'People', icon: 'person' },
  organization: { one: 'Organisation', label: 'Organisations', icon: 'organization' },
  country: { one: 'Country', label: 'Countries', icon: 'globe' },
  place: { one: 'Place', label: 'Places', icon: 'location' },
  facility: { one: 'Facility', label: 'Facilities', icon: 'home' },
  treaty: { one: 'Treaty or law', label: 'Treaties and laws', icon: 'law' },
  event: { one: 'Event', label: 'Events', icon: 'calendar' },
  weapon: { one: 'Weapon', label: 'Weapons', icon: 'rocket' },
  publication: { one: 'Publication', label: 'Publications', icon: 'book' },
  other: { one: 'Other name', label: 'Other names', icon: 'symbol-misc' },
} as const satisfies Record<string, { one: string; label: string; icon: string }>;

export type EntityType = keyof typeof ENTITY_TYPES;

export function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(ENTITY_TYPES, value);
}
