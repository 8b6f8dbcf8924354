/**
 * Cities in the news: Korean name(s) and English name(s), variants after a slash. Capitals of the world, big
 * cities, and cities that stand for a summit, a treaty or a war.
 */
export const CITIES = `
서울 Seoul
평양 Pyongyang
베이징/북경 Beijing/Peking
도쿄/동경 Tokyo
모스크바 Moscow
워싱턴/워싱턴DC Washington/Washington, D.C./Washington DC
뉴욕 New York/New York City
런던 London
파리 Paris
베를린 Berlin
로마 Rome
마드리드 Madrid
리스본 Lisbon
빈/비엔나 Vienna
베른 Bern
제네바 Geneva
취리히 Zurich
브뤼셀 Brussels
암스테르담 Amsterdam
헤이그 The Hague
룩셈부르크시 Luxembourg City
코펜하겐 Copenhagen
오슬로 Oslo
스톡홀름 Stockholm
헬싱키 Helsinki
레이캬비크 Reykjavik
더블린 Dublin
에든버러 Edinburgh
바르샤바 Warsaw
프라하 Prague
브라티슬라바 Bratislava
부다페스트 Budapest
부쿠레슈티 Bucharest
소피아 Sofia
베오그라드 Belgrade
사라예보 Sarajevo
자그레브 Zagreb
류블랴나 Ljubljana
스코페 Skopje
티라나 Tirana
아테네 Athens
키이우/키예프 Kyiv/Kiev
하르키우/하리코프 Kharkiv/Kharkov
오데사 Odesa/Odessa
마리우폴 Mariupol
헤르손 Kherson
바흐무트 Bakhmut
르비우 Lviv
드니프로 Dnipro
자포리자/자포리지아 Zaporizhzhia
도네츠크 Donetsk
루한스크/루간스크 Luhansk/Lugansk
세바스토폴 Sevastopol
부차 Bucha
민스크 Minsk
키시너우 Chisinau
빌뉴스 Vilnius
리가 Riga
탈린 Tallinn
트빌리시 Tbilisi
예레반 Yerevan
바쿠 Baku
스테파나케르트 Stepanakert
상트페테르부르크 Saint Petersburg/St. Petersburg
블라디보스토크 Vladivostok
하바롭스크 Khabarovsk
노보시비르스크 Novosibirsk
예카테린부르크 Yekaterinburg
카잔 Kazan
소치 Sochi
로스토프나도누 Rostov-on-Don
칼리닌그라드 Kaliningrad
쿠르스크 Kursk
벨고로드 Belgorod
무르만스크 Murmansk
이르쿠츠크 Irkutsk
아스타나/누르술탄 Astana/Nur-Sultan
알마티 Almaty
타슈켄트 Tashkent
사마르칸트 Samarkand
비슈케크 Bishkek
두샨베 Dushanbe
아시가바트 Ashgabat
울란바토르 Ulaanbaatar
카불 Kabul
이슬라마바드 Islamabad
카라치 Karachi
뉴델리/델리 New Delhi/Delhi
뭄바이 Mumbai
벵갈루루 Bengaluru/Bangalore
콜카타 Kolkata
첸나이 Chennai
다카 Dhaka
콜롬보 Colombo
카트만두 Kathmandu
팀푸 Thimphu
말레 Malé
양곤 Yangon
네피도 Naypyidaw
방콕 Bangkok
하노이 Hanoi
호찌민/호치민시 Ho Chi Minh City
다낭 Da Nang
프놈펜 Phnom Penh
비엔티안 Vientiane
쿠알라룸푸르 Kuala Lumpur
자카르타 Jakarta
발리 Bali
반둥 Bandung
마닐라 Manila
딜리 Dili
타이베이 Taipei
가오슝 Kaohsiung
상하이 Shanghai
광저우 Guangzhou
선전 Shenzhen
톈진 Tianjin
충칭 Chongqing
청두 Chengdu
우한 Wuhan
난징 Nanjing
항저우 Hangzhou
시안 Xi'an
칭다오 Qingdao
다롄/대련 Dalian
선양/심양 Shenyang
단둥 Dandong
하얼빈 Harbin
창춘 Changchun
옌지/연길 Yanji
훈춘 Hunchun
싼야/산야 Sanya
우루무치 Urumqi
라싸 Lhasa
오사카 Osaka
교토 Kyoto
나고야 Nagoya
요코하마 Yokohama
삿포로 Sapporo
후쿠오카 Fukuoka
히로시마 Hiroshima
나가사키 Nagasaki
고베 Kobe
센다이 Sendai
니가타 Niigata
나하 Naha
시모노세키 Shimonoseki
테헤란 Tehran
이스파한 Isfahan
나탄즈 Natanz
바그다드 Baghdad
바스라 Basra
모술 Mosul
다마스쿠스 Damascus
알레포 Aleppo
베이루트 Beirut
예루살렘 Jerusalem
텔아비브 Tel Aviv
라말라 Ramallah
라파 Rafah
암만 Amman
리야드 Riyadh
제다 Jeddah
메카 Mecca
도하 Doha
두바이 Dubai
아부다비 Abu Dhabi
마나마 Manama
무스카트 Muscat
사나 Sanaa
아덴 Aden
앙카라 Ankara
이스탄불 Istanbul
니코시아 Nicosia
카이로 Cairo
알렉산드리아 Alexandria
트리폴리 Tripoli
튀니스 Tunis
알제 Algiers
라바트 Rabat
카사블랑카 Casablanca
하르툼 Khartoum
아디스아바바 Addis Ababa
나이로비 Nairobi
캄팔라 Kampala
키갈리 Kigali
다르에스살람 Dar es Salaam
모가디슈 Mogadishu
루안다 Luanda
하라레 Harare
프리토리아 Pretoria
요하네스버그 Johannesburg
케이프타운 Cape Town
더반 Durban
라고스 Lagos
아부자 Abuja
아크라 Accra
다카르 Dakar
바마코 Bamako
니아메 Niamey
와가두구 Ouagadougou
킨샤사 Kinshasa
오타와 Ottawa
토론토 Toronto
밴쿠버 Vancouver
몬트리올 Montreal
로스앤젤레스/LA Los Angeles
샌프란시스코 San Francisco
시애틀 Seattle
시카고 Chicago
보스턴 Boston
필라델피아 Philadelphia
휴스턴 Houston
댈러스 Dallas
애틀랜타 Atlanta
마이애미 Miami
디트로이트 Detroit
덴버 Denver
샌디에이고 San Diego
호놀룰루 Honolulu
앵커리지 Anchorage
멕시코시티 Mexico City
아바나 Havana
산토도밍고 Santo Domingo
포르토프랭스 Port-au-Prince
과테말라시티 Guatemala City
산호세 San José
파나마시티 Panama City
보고타 Bogotá
카라카스 Caracas
키토 Quito
리마 Lima
라파스 La Paz
산티아고 Santiago
부에노스아이레스 Buenos Aires
몬테비데오 Montevideo
아순시온 Asunción
브라질리아 Brasília
상파울루 São Paulo
리우데자네이루/리우 Rio de Janeiro
캔버라 Canberra
시드니 Sydney
멜버른 Melbourne
브리즈번 Brisbane
퍼스 Perth
웰링턴 Wellington
오클랜드 Auckland
프랑크푸르트 Frankfurt
뮌헨 Munich
함부르크 Hamburg
쾰른 Cologne
본 Bonn
드레스덴 Dresden
라이프치히 Leipzig
포츠담 Potsdam
뉘른베르크 Nuremberg
마르세유 Marseille
리옹 Lyon
스트라스부르 Strasbourg
니스 Nice
칸 Cannes
밀라노 Milan
나폴리 Naples
베네치아 Venice
토리노 Turin
피렌체 Florence
바르셀로나 Barcelona
세비야 Seville
포르투 Porto
글래스고 Glasgow
맨체스터 Manchester
리버풀 Liverpool
벨파스트 Belfast
로테르담 Rotterdam
마스트리흐트 Maastricht
안트베르펜 Antwerp
다보스 Davos
얄타 Yalta
부산 Busan
인천 Incheon
대구 Daegu
대전 Daejeon
광주 Gwangju
울산 Ulsan
수원 Suwon
세종시 Sejong City
평택 Pyeongtaek
용산 Yongsan
판문점 Panmunjom
파주 Paju
포항 Pohang
강릉 Gangneung
춘천 Chuncheon
원주 Wonju
청주 Cheongju
전주 Jeonju
군산 Gunsan
목포 Mokpo
여수 Yeosu
순천 Suncheon
창원 Changwon
거제 Geoje
경주 Gyeongju
안동 Andong
제주 Jeju
의정부 Uijeongbu
동두천 Dongducheon
고양시 Goyang
성남 Seongnam
용인 Yongin
화성시 Hwaseong City
안산 Ansan
연평도 Yeonpyeong Island
백령도 Baengnyeong Island
울릉도 Ulleungdo
독도 Dokdo
개성 Kaesong
신의주 Sinuiju
원산 Wonsan
함흥 Hamhung
청진 Chongjin
나진 Rajin
나선 Rason
남포 Nampo
영변 Yongbyon
풍계리 Punggye-ri
동창리 Tongchang-ri
사리원 Sariwon
혜산 Hyesan
두만강 Tumen River
압록강 Yalu River
`;

/** Names above that are also everyday words, other names or parts of such: only with evidence beside them. */
export const AMBIGUOUS_CITY_NAMES: readonly string[] = (
  '빈 본 칸 니스 부차 리마 사나 시안 말레 다카 개성 원산 대련 동경 도하 발리 소치 나선 나진 선전 심양 전주 제다 베른 알제 딜리 키토 ' +
  '아덴 더반 우한 리우 남포 퍼스 메카 바쿠 북경 라파 퍼스 LA Nice Bali Cologne Venice Bern Bonn Florence Sofia Perth Santiago Lima'
).split(' ');
