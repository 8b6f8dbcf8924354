/** Continents, regions, seas and lands without a government of their own: Korean name(s), English name(s). */
export const REGIONS = `
한반도/조선반도 Korean Peninsula
동아시아 East Asia
동북아/동북아시아 Northeast Asia
동남아/동남아시아 Southeast Asia
남아시아 South Asia
서아시아 West Asia
중앙아시아 Central Asia
아시아 Asia
아시아태평양/아시아·태평양/아태 Asia-Pacific
인도태평양/인도·태평양/인태 Indo-Pacific
유라시아 Eurasia
유럽 Europe
동유럽/동구권 Eastern Europe
서유럽 Western Europe
중부유럽/중유럽 Central Europe
북유럽 Northern Europe
남유럽 Southern Europe
발칸/발칸반도 Balkans
발트해 Baltic Sea
발트3국/발트 3국 Baltic states
코카서스/캅카스 Caucasus
남코카서스 South Caucasus
중동 Middle East
아프리카 Africa
북아프리카 North Africa
사하라 Sahara
사헬 Sahel
아메리카 the Americas
북아메리카 North America
남아메리카/남미 South America
중남미/라틴아메리카 Latin America
카리브해 Caribbean
오세아니아 Oceania
태평양 Pacific Ocean
대서양 Atlantic Ocean
인도양 Indian Ocean
북극 Arctic
북극해 Arctic Ocean
북극항로 Northern Sea Route
지중해 Mediterranean
흑해 Black Sea
카스피해 Caspian Sea
홍해 Red Sea
페르시아만 Persian Gulf
호르무즈 해협/호르무즈해협 Strait of Hormuz
대만해협/대만 해협 Taiwan Strait
말라카 해협/믈라카 해협 Strait of Malacca
남중국해 South China Sea
동중국해 East China Sea
서해 Yellow Sea
동해 East Sea
오호츠크해 Sea of Okhotsk
북방한계선 Northern Limit Line
군사분계선 Military Demarcation Line
비무장지대/DMZ Demilitarized Zone/DMZ
수에즈 운하/수에즈운하 Suez Canal
파나마 운하/파나마운하 Panama Canal
크림반도/크름반도 Crimea/Crimean Peninsula
돈바스 Donbas/Donbass
시베리아 Siberia
러시아 극동/극동 Russian Far East
연해주 Primorye/Primorsky Krai
사할린 Sakhalin
쿠릴열도/쿠릴 열도 Kuril Islands
캄차카 Kamchatka
체첸 Chechnya
만주 Manchuria
티베트 Tibet
신장/신장위구르 Xinjiang
네이멍구/내몽골 Inner Mongolia
간도 Gando
홋카이도 Hokkaido
오키나와 Okinawa
규슈 Kyushu
센카쿠/센카쿠열도/센카쿠 열도/댜오위다오 Senkaku Islands/Diaoyu Islands
카슈미르 Kashmir
펀자브 Punjab
쿠르디스탄 Kurdistan
가자/가자지구/가자 지구 Gaza/Gaza Strip
서안지구/요르단강 서안 West Bank
골란고원/골란 고원 Golan Heights
시나이반도 Sinai
나고르노카라바흐 Nagorno-Karabakh
남오세티야 South Ossetia
압하지야 Abkhazia
트란스니스트리아 Transnistria
스코틀랜드 Scotland
웨일스 Wales
잉글랜드 England
북아일랜드 Northern Ireland
바이에른 Bavaria
카탈루냐 Catalonia
캘리포니아 California
텍사스 Texas
플로리다 Florida
알래스카 Alaska
하와이 Hawaii
펜실베이니아 Pennsylvania
미시간 Michigan
오하이오 Ohio
버지니아 Virginia
애리조나 Arizona
조지아주 State of Georgia
뉴욕주 New York State
워싱턴주 Washington State
네바다주/네바다 Nevada
위스콘신주/위스콘신 Wisconsin
노스캐롤라이나주/노스캐롤라이나 North Carolina
사우스캐롤라이나주/사우스캐롤라이나 South Carolina
매사추세츠주/매사추세츠 Massachusetts
뉴저지주/뉴저지 New Jersey
콜로라도주/콜로라도 Colorado
유타주/유타 Utah
앨라배마주/앨라배마 Alabama
테네시주/테네시 Tennessee
루이지애나주/루이지애나 Louisiana
켄터키주/켄터키 Kentucky
인디애나주/인디애나 Indiana
일리노이주/일리노이 Illinois
미네소타주/미네소타 Minnesota
아이오와주/아이오와 Iowa
오리건주/오리건 Oregon
메릴랜드주/메릴랜드 Maryland
퀘벡 Quebec
경기도 Gyeonggi Province
강원도 Gangwon Province
충청북도/충북 North Chungcheong
충청남도/충남 South Chungcheong
전라북도/전북 North Jeolla
전라남도/전남 South Jeolla
경상북도/경북 North Gyeongsang
경상남도/경남 South Gyeongsang
제주도 Jeju Island
호남 Honam
서부 발칸 Western Balkans
여의도 Yeouido
영남 Yeongnam
충청도 Chungcheong
전라도 Jeolla
경상도 Gyeongsang
수도권 Seoul metropolitan area
함경북도 North Hamgyong
함경남도 South Hamgyong
평안북도 North Pyongan
평안남도 South Pyongan
황해도 Hwanghae
자강도 Chagang
양강도 Ryanggang
백두산 Paektu
금강산 Kumgang
`;

export const AMBIGUOUS_REGION_NAMES: readonly string[] =
  '극동 신장 간도 만주 서해 동해 수도권 가자 아태 인태 영남 호남'.split(' ');
