/** Short news of our own in which the same is named in several ways; places with one letter are the same. */
export const ENGLISH_ALIASES: readonly string[] = [
  'Foreign Minister ⟦a:Marta Lindqvist⟧ flew to ⟦b:South Korea⟧ on Monday. ⟦a:Lindqvist⟧ met farmers in ⟦b:South Korea⟧ before leaving. Reporters asked Ms. ⟦a:Lindqvist⟧ about rice.',
  'President ⟦a:Tomas Okafor⟧ signed the bill. His adviser ⟦b:Greta Halloran⟧ had argued against it, and ⟦a:Okafor⟧ thanked ⟦b:Halloran⟧ anyway. President ⟦a:Okafor⟧ left at noon.',
  'The ⟦a:European Harbour Agency⟧ (⟦a:EHA⟧) published its yearbook. The ⟦a:EHA⟧ counts ships. Critics of the ⟦a:European Harbour Agency⟧ count containers.',
  '⟦a:North Korea⟧ and ⟦b:Russia⟧ reopened a bridge. ⟦b:Russian⟧ engineers repaired it; ⟦b:Russia⟧ paid. ⟦a:North Korea⟧ sent workers.',
  'Defence Secretary ⟦a:Ruth Calloway⟧ told parliament that General ⟦b:Pavel Dudek⟧ had resigned. ⟦b:Dudek⟧, 61, commanded the northern fleet. ⟦a:Calloway⟧ named no successor to General ⟦b:Dudek⟧.',
  'Chancellor ⟦a:Friedrich Baumann⟧ called Prime Minister ⟦b:Aiko Tanabe⟧. ⟦a:Baumann⟧ wanted a treaty and ⟦b:Tanabe⟧ wanted time. In the end ⟦a:Baumann⟧ waited.',
  'The ⟦a:United States⟧ sent envoys. The ⟦a:U.S.⟧ had refused in May. Officials said the ⟦a:United States⟧ would pay.',
  '⟦a:Wei Zhanlin⟧, president of the ⟦b:Lotus Research Institute⟧, spoke first. The ⟦b:Lotus Research Institute⟧ was founded in 1998. ⟦a:Wei⟧ did not take questions.',
  'The ⟦a:United Kingdom⟧ joined late. Ministers in the ⟦a:UK⟧ blamed the weather, and the ⟦a:United Kingdom⟧ paid a fine to the ⟦b:United Nations⟧. The ⟦b:UN⟧ gave it back.',
  'Senator ⟦a:Joan Priestley⟧ asked Secretary ⟦b:Omar Nadir⟧ for the file. ⟦b:Nadir⟧ said that ⟦a:Priestley⟧ had it already. ⟦a:Priestley⟧’s office found it.',
  'Judge ⟦a:Elena Marchetti⟧ and her brother, Senator ⟦b:Paolo Marchetti⟧, rarely meet. ⟦a:Elena Marchetti⟧ lives in ⟦c:Italy⟧; ⟦b:Paolo Marchetti⟧ left ⟦c:Italy⟧ in March.',
  '⟦a:Kim Jong Un⟧ received General ⟦b:Anton Sorokin⟧. ⟦a:Kim⟧ praised the soldiers of ⟦b:Sorokin⟧. State media said ⟦a:Kim Jong Un⟧ was pleased.',
];
