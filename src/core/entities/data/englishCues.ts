import type { EntityType } from '../entityTypes';

/** Words before a person's name, each beginning with a capital. */
export const ENGLISH_TITLES: ReadonlySet<string> = new Set(
  (
    'President Premier Minister Secretary General Gen Admiral Adm Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Senator Sen Representative Rep Governor Gov Mayor ' +
    'Chancellor Ambassador Chairman Chairwoman Chairperson Director Commissioner Commander Marshal King Queen Prince Princess Emperor Pope Cardinal Bishop Mr Mrs Ms Dr Professor Prof Sir Lord Lady Judge Justice Leader Spokesman Spokeswoman Spokesperson Envoy Adviser Advisor Analyst Chief Speaker Sheikh Sheikha Sultan Emir Ayatollah Imam Rabbi Reverend Rev Archbishop Baroness Baron Dame Duke Duchess Chairperson Brigadier Corporal Private Inspector Superintendent Sheriff Congressman Congresswoman Councillor Principal Dean Taoiseach'
  ).split(' '),
);

/** Words that follow a person's name and say that it is one. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says told warned announced added argued wrote noted declared insisted stressed replied testified urged pledged vowed claimed explained tweeted met visited flew spoke commented pointed testified warned cautioned acknowledged emphasized emphasised reiterated admitted confirmed denied recalled'.split(
    ' ',
  ),
);

/** Given names of the world's news, for a name that nothing else explains. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Bruce Jim Tom Ben Dan Rob Bob Chris Alex Max Fred Jeff Greg Steve Doug Craig Keith Neil Ian Alan Sean Colin Graham Andrea Sheila Annalena Lloyd Yair Volker Lars Sven Erik Anders Pavel Piotr Andrzej Petr Janet Gina Nikki Condoleezza Wendy Victoria Benjamin Samuel Gregory Frank Alexander Patrick Jack Dennis Jerry Peter Henry Simon Adam Luke Martin Philip Victor Walter Harold ' +
    'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Emma Olivia Sophia Maria Julia Diana Rachel Catherine Christine Jane Alice Claire ' +
    'Vladimir Sergei Sergey Dmitry Alexei Ivan Nikolai Igor Oleg Andrei Yuri Boris Mikhail Volodymyr Viktor Emmanuel Jean Pierre Francois Olaf Angela Ursula Jens Hans Karl Giorgia Mario Matteo Pedro Jose Juan Carlos Luis Fernando Miguel Antonio Recep Mohammed Muhammad Mohammad Ahmed Ali Hassan Hussein Abdul Omar Ibrahim Benjamin Yoav Anwar Mahathir Joko Prabowo Abdel Abdul Mahmoud Bashar Saddam Muammar Nouri Mustafa Yusuf Said Karim Hamid Rashid Tariq Imran Nawaz Shehbaz Asif Ashraf Hakan Ahmet Mehmet Kemal Emre Josep Jordi Javier Diego Gabriel Rafael Alejandro Andres Ricardo Roberto Eduardo Francisco Felipe Gustavo Hugo Nicolas Claudia Cristina Dilma Luiz Joao Marcelo Paulo Rui Giuseppe Giovanni Paolo Silvio Enrico Luigi Sergio Kaja Kersti Toomas Sanna Alexander Petteri Ulf Magdalena Mette Jonas Bjorn Torsten Johann Friedrich Wolfgang Helmut Gerhard Heiko Boris Christian Markus Stefan Matthias Andreas Michel Jacques Nicolas Laurent Gerard Philippe Bruno Edouard Elisabeth Marine Alain Mateusz Jaroslaw Lech Zbigniew Vaclav Milos Zuzana Robert Klaus Traian Dragan Aleksandar Slobodan Zoran Milorad Ruslan Rustem Oleksandr Oleksii Valery Valeriy Kyrylo Dmytro Petro Yulia Olena Ramzan Yevgeny Konstantin Anatoly Leonid Gennady Maxim Artem Nikol Ilham Serzh Nursultan Kassym Emomali Shavkat Mikheil Salome Irakli Cyril Thabo Jacob Nelson Kofi Boutros Bola Goodluck Olusegun Uhuru William Yoweri Paul Felix Abiy Haile Isaias Omar Hage Manmohan Rahul Sonia Amit Rajnath Subrahmanyam Ajit Nirmala Sheikh Ranil Mahinda Gotabaya Aung Thaksin Yingluck Prayut Srettha Ferdinand Rodrigo Leni Gloria Benigno Nguyen Kazuo Haruhiko Yoshimasa Toshimitsu Hayashi Kenji Hiroshi Takeshi Akira Kenichi Naoto Junichiro Yasuo Sanae Minoru Shinzo Fumio Taro Shigeru Yoshihide Xi Li Wang Zhang Chen Kim Lee Park Choi Jung Yoon Moon Cho Kang Narendra Joe Barack Bill Hillary Kamala Antony Marco Pete Jake Mike Tony Rishi Keir Boris Theresa Elon'
  ).split(' '),
);

/** Family names that stand first in English print too: Kim Jong Un, Wei Zhanlin. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon Roh Ri Pak Xi Li Wang Zhang Chen Liu Hu Deng Mao Zhou Wei Wen Wu Xu Yang Yao Zhao Zhu Ma Lin Luo Gao Guo Huang Sun Tang Tsai Lai Nguyen Tran Pham'.split(
    ' ',
  ),
);

/** Last (or first, with "of") words of names, in English, and the type they tell. */
export const ENGLISH_HEADS: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  organization: new Set(
    'Ministry Department University College Institute Institution Party Agency Embassy Senate Tribunal Secretariat Headquarters Command Consulate Corporation Corp Company Inc Ltd LLC Committee Council Bank Group Association Foundation Center Centre Commission Command Parliament Congress Union Federation Organization Organisation Alliance Administration Bureau Office Authority Board Court Assembly Industries Electronics Motors Airlines Aerospace Systems Dynamics Division Brigade Regiment Fleet Corps Guard Service Society Press Times Post Journal News Broadcasting Fund League Forum Initiative Network Watch International Observatory Laboratory Academy School Trust Consortium Airways Railways Task Force Forces Army Navy'.split(
      ' ',
    ),
  ),
  treaty: new Set(
    'Treaty Agreement Accord Accords Pact Convention Protocol Act Charter Declaration Constitution Law Communique'.split(
      ' ',
    ),
  ),
  event: new Set(
    'Summit War Conference Olympics Games Festival Uprising Revolution Crisis Massacre Election Cup Exercise Offensive Invasion Expo Dialogue Battle Operation'.split(
      ' ',
    ),
  ),
  facility: new Set(
    'Airport Base Cosmodrome Port Palace Bridge Plant Shipyard Station Museum Stadium Prison Harbor Harbour Canal Airfield Complex Barracks Hospital Tower Dam Spaceport Site Refinery Terminal Pipeline Reactor Observatory Arsenal Depot Shipyards Stadium Arena Cathedral Mosque Temple Courthouse'.split(
      ' ',
    ),
  ),
  weapon: new Set(
    'Frigate Destroyer Missile Missiles Submarine Carrier Cruiser Corvette Howitzer Drone'.split(' '),
  ),
  place: new Set(
    'Strait River Island Islands Shoal Reef Atoll Archipelago Isthmus Basin Delta Hills Highlands Steppe Passage Straits Falls Glacier Plain Plains Forest Province Peninsula Sea Mountains Mountain Lake Bay Valley Oblast County Desert Gulf Channel Plateau Region District Heights Coast'.split(
      ' ',
    ),
  ),
};

/** Lower-case nouns behind the name of a weapon: Kalibr missiles. */
export const ENGLISH_WEAPONS: ReadonlySet<string> = new Set(
  'missile missiles drone drones tank tanks fighter fighters bomber bombers destroyer frigate submarine submarines rifle rifles howitzer howitzers rocket rockets launcher launchers helicopter helicopters torpedo torpedoes interceptor interceptors carrier cruiser corvette battery batteries'.split(
    ' ',
  ),
);

/** Capitalised words that begin sentences or dates and are no part of a name. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'The A An In On At By For From With But And Or If As It He She They We I You This That These Those There Here When While After Before Since Although Though However Meanwhile Moreover Yet So Not No Its His Her Their Our My Your What Who Why How Where Which All Some Many Most Both Each Every Last Next First Second Third Earlier Later Now Then Today Yesterday ' +
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec According During Under Over About Among Between Against Instead Still Also Even Only Such Once Despite Because Until Unlike Like Through ' +
    'English Korean Chinese Russian American Japanese British French German European Western Eastern Northern Southern Asian African Ukrainian Iranian Israeli Indian Soviet North South West East Central'
  ).split(' '),
);

/** Roles in small letters that stand before a name: defence minister, Shin Won-sik. */
export const ROLES: ReadonlySet<string> = new Set(
  'minister president premier chancellor leader spokesman spokeswoman spokesperson secretary chairman director commander general admiral ambassador envoy analyst professor governor mayor senator chief adviser advisor economist author novelist fellow researcher scholar expert scientist lawyer director head lecturer executive official lawmaker journalist historian researcher'.split(
    ' ',
  ),
);
