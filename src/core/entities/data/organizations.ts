/**
 * International organisations, and powers and offices that every newspaper names without saying what they
 * are: Korean name(s), English name(s), variants after a slash; abbreviations are names in both.
 */
export const ORGANIZATIONS = `
유엔/국제연합/UN United Nations/UN/U.N.
유엔 안전보장이사회/유엔 안보리/안보리/유엔안보리/안전보장이사회/UN 안보리 UN Security Council/Security Council/UNSC
유엔 총회/유엔총회 UN General Assembly/General Assembly
유엔사/유엔군사령부/유엔사령부 United Nations Command
북대서양조약기구/나토/NATO NATO/North Atlantic Treaty Organization
유럽연합/EU European Union/EU
유럽연합 집행위원회/EU 집행위/EU 집행위원회 European Commission
유럽의회 European Parliament
유럽중앙은행/ECB European Central Bank/ECB
유럽평의회 Council of Europe
유로존 Eurozone
아세안/동남아시아국가연합/ASEAN ASEAN/Association of Southeast Asian Nations
아프리카연합/AU African Union
아랍연맹 Arab League
걸프협력회의/GCC Gulf Cooperation Council/GCC
상하이협력기구/SCO Shanghai Cooperation Organisation/Shanghai Cooperation Organization/SCO
집단안보조약기구/CSTO Collective Security Treaty Organization/CSTO
독립국가연합/CIS Commonwealth of Independent States/CIS
유라시아경제연합/EAEU Eurasian Economic Union/EAEU
브릭스/BRICS BRICS
쿼드/QUAD Quad
오커스/AUKUS AUKUS
주요 7개국/주요7개국/G7 G7/Group of Seven
주요 20개국/주요20개국/G20 G20/Group of Twenty
국제원자력기구/IAEA International Atomic Energy Agency/IAEA
국제통화기금/IMF International Monetary Fund/IMF
세계은행 World Bank
세계무역기구/WTO World Trade Organization/WTO
세계보건기구/WHO World Health Organization/WHO
경제협력개발기구/OECD OECD/Organisation for Economic Co-operation and Development
석유수출국기구/오펙/OPEC OPEC
국제형사재판소/ICC International Criminal Court/ICC
국제사법재판소/ICJ International Court of Justice/ICJ
국제올림픽위원회/IOC International Olympic Committee/IOC
국제축구연맹/FIFA FIFA
국제노동기구/ILO International Labour Organization/ILO
국제에너지기구/IEA International Energy Agency/IEA
국제해사기구/IMO International Maritime Organization/IMO
유네스코/UNESCO UNESCO
유니세프/UNICEF UNICEF
유엔난민기구/UNHCR UNHCR
세계식량계획/WFP World Food Programme/WFP
아시아개발은행/ADB Asian Development Bank/ADB
아시아인프라투자은행/AIIB Asian Infrastructure Investment Bank/AIIB
아시아태평양경제협력체/아시아·태평양 경제협력체/에이펙/APEC APEC
국제적십자위원회/ICRC International Committee of the Red Cross/ICRC
화학무기금지기구/OPCW OPCW
바르샤바조약기구 Warsaw Pact
코메콘 Comecon
국제연맹 League of Nations
삼국협상 Triple Entente
삼국동맹 Triple Alliance
추축국 Axis powers
신성동맹 Holy Alliance
코민테른/제3인터내셔널 Comintern
비동맹운동 Non-Aligned Movement
하마스 Hamas
헤즈볼라 Hezbollah
탈레반 Taliban
이슬람국가/IS Islamic State/ISIS
알카에다 al-Qaeda
후티 Houthis/Houthi
바그너그룹/바그너 그룹 Wagner Group
백악관 White House
펜타곤 Pentagon
크렘린/크렘린궁 Kremlin
청와대 Blue House
미국 국무부/미 국무부 US State Department/State Department/Department of State
미국 국방부/미 국방부 US Department of Defense/Department of Defense
미국 재무부/미 재무부 US Treasury
미국 상무부/미 상무부 US Department of Commerce
미국 의회/미 의회 US Congress
미 상원/미국 상원 US Senate
미 하원/미국 하원 US House of Representatives
중앙정보국/CIA CIA/Central Intelligence Agency
연방수사국/FBI FBI
미국 연방준비제도/연방준비제도/연준 Federal Reserve
국회 National Assembly
국가정보원/국정원 National Intelligence Service
합동참모본부/합참 Joint Chiefs of Staff
한미연합사령부/한미연합사/연합사 Combined Forces Command
주한미군 US Forces Korea/USFK
주일미군 US Forces Japan
국가안전보장회의/NSC National Security Council/NSC
금융위원회 Financial Services Commission
금융감독원/금감원 Financial Supervisory Service
공정거래위원회/공정위 Korea Fair Trade Commission
한국은행/한은 Bank of Korea
헌법재판소/헌재 Constitutional Court
대법원 Supreme Court
기획재정부/기재부 Ministry of Economy and Finance
산업통상자원부/산업부 Ministry of Trade, Industry and Energy
과학기술정보통신부/과기정통부/과기부 Ministry of Science and ICT
방위사업청/방사청 Defense Acquisition Program Administration
더불어민주당 Democratic Party of Korea
국민의힘 People Power Party
조선노동당/노동당 Workers' Party of Korea
최고인민회의 Supreme People's Assembly
조선인민군/인민군 Korean People's Army
중국 공산당/중국공산당 Chinese Communist Party/Communist Party of China/CCP
인민해방군 People's Liberation Army/PLA
전국인민대표대회/전인대 National People's Congress
자유민주당/자민당 Liberal Democratic Party
자위대 Japan Self-Defense Forces
삼성전자 Samsung Electronics/Samsung
SK하이닉스 SK hynix
현대자동차/현대차 Hyundai Motor
LG에너지솔루션 LG Energy Solution
한화에어로스페이스 Hanwha Aerospace
한화오션 Hanwha Ocean
현대로템 Hyundai Rotem
한국항공우주산업/KAI Korea Aerospace Industries
포스코 POSCO
네이버 Naver
카카오 Kakao
록히드마틴/록히드 마틴 Lockheed Martin
보잉 Boeing
노스럽그러먼/노스럽 그러먼 Northrop Grumman
레이시온 Raytheon
라인메탈 Rheinmetall
에어버스 Airbus
로스아톰 Rosatom
가스프롬 Gazprom
로스네프트 Rosneft
마이크로소프트 Microsoft
아마존 Amazon
메타 Meta
오픈AI OpenAI
TSMC TSMC
인텔 Intel
퀄컴 Qualcomm
연합뉴스 Yonhap/Yonhap News Agency
조선일보 Chosun Ilbo
중앙일보 JoongAng Ilbo
동아일보 Dong-A Ilbo
한겨레 Hankyoreh
경향신문 Kyunghyang Shinmun
조선중앙통신 KCNA/Korean Central News Agency
노동신문/로동신문 Rodong Sinmun
로이터통신/로이터 Reuters
AP통신 Associated Press
AFP통신/AFP AFP
블룸버그통신/블룸버그 Bloomberg
타스통신/타스/TASS TASS
신화통신 Xinhua
인민일보 People's Daily
환구시보 Global Times
뉴욕타임스/뉴욕 타임스 New York Times
워싱턴포스트/워싱턴 포스트 Washington Post
월스트리트저널 Wall Street Journal
파이낸셜타임스 Financial Times
요미우리신문 Yomiuri Shimbun
아사히신문 Asahi Shimbun
교도통신 Kyodo News
NHK NHK
VOA Voice of America/VOA
뉴스위크 Newsweek
이코노미스트 The Economist
폴리티코 Politico
가디언 The Guardian
CNN CNN
BBC BBC
알자지라 Al Jazeera
애플 Apple
구글 Google
엔비디아 Nvidia
테슬라 Tesla
화웨이 Huawei
미국 항공우주국/미 항공우주국/나사/NASA NASA
우주항공청/우주청 Korea AeroSpace Administration
한국항공우주연구원/항우연 Korea Aerospace Research Institute
한국과학기술원/카이스트/KAIST KAIST
모사드 Mossad
폭스뉴스 Fox News
트위터 Twitter
페이스북 Facebook
유튜브 YouTube
틱톡 TikTok
넷플릭스 Netflix
쿠팡 Coupang
셀트리온 Celltrion
에코프로 EcoPro
대통령실 Office of the President
국가안보실 Office of National Security
해양경찰청/해경 Korea Coast Guard
해양수산부/해수부 Ministry of Oceans and Fisheries
법원행정처 National Court Administration
서울중앙지검/서울중앙지방검찰청 Seoul Central District Prosecutors' Office
서울중앙지법/서울중앙지방법원 Seoul Central District Court
한국거래소 Korea Exchange
중소기업중앙회/중기중앙회 Korea Federation of SMEs
전국경제인연합회/전경련 Federation of Korean Industries
한국경영자총협회/경총 Korea Enterprises Federation
대한상공회의소/대한상의 Korea Chamber of Commerce and Industry
민주노총/전국민주노동조합총연맹 Korean Confederation of Trade Unions
한국노총/한국노동조합총연맹 Federation of Korean Trade Unions
국방과학연구소 Agency for Defense Development
국민의당 People's Party
자유한국당 Liberty Korea Party
새누리당 Saenuri Party
정의당 Justice Party
조국혁신당 Rebuilding Korea Party
개혁신당 Reform Party of Korea
바른미래당 Bareunmirae Party
민주당 Democratic Party
공화당 Republican Party
법제사법위원회/법사위 Legislation and Judiciary Committee
중국 외교부 Chinese Foreign Ministry
`;

/** Also ordinary words or parts of other names. */
export const AMBIGUOUS_ORGANIZATION_NAMES: readonly string[] =
  '나사 AU SCO CIS 메타 아마존 타스 인텔 Meta Amazon 연합사 헌재 대법원 노동당 인민군 산업부 애플 카카오 쿼드 IS Apple Quad'.split(
    ' ',
  );
