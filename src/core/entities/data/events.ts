/**
 * Wars, eras and meetings of world history that texts name without saying what they are: Korean name(s),
 * English name(s), variants after a slash.
 */
export const EVENTS = `
냉전 Cold War
신냉전/제2차 냉전 New Cold War/Second Cold War
데탕트 Détente
제1차 세계대전/1차 세계대전/제1차세계대전/1차대전 First World War/World War I/World War One
제2차 세계대전/2차 세계대전/제2차세계대전/2차대전 Second World War/World War II/World War Two
태평양전쟁/태평양 전쟁 Pacific War
대조국전쟁/독소전쟁/독소 전쟁 Great Patriotic War
한국전쟁/한국 전쟁/6·25전쟁/6·25 전쟁/6·25 남침 Korean War
베트남전쟁/베트남 전쟁/베트남전 Vietnam War
걸프전쟁/걸프전 Gulf War
이라크전쟁/이라크 전쟁/이라크전 Iraq War
이란·이라크 전쟁/이란·이라크전 Iran–Iraq War
아프가니스탄 전쟁/아프간 전쟁 War in Afghanistan
러일전쟁/러·일 전쟁 Russo-Japanese War
청일전쟁/청·일 전쟁 First Sino-Japanese War
중일전쟁/중·일 전쟁 Second Sino-Japanese War
크림전쟁/크림 전쟁 Crimean War
보불전쟁/프로이센·프랑스 전쟁 Franco-Prussian War
아편전쟁 Opium War/Opium Wars
남북전쟁 American Civil War
스페인 내전 Spanish Civil War
시리아 내전 Syrian civil war/Syrian Civil War
국공내전 Chinese Civil War
겨울전쟁 Winter War
포클랜드 전쟁/포클랜드전쟁 Falklands War
욤키푸르 전쟁/제4차 중동전쟁 Yom Kippur War
6일 전쟁/제3차 중동전쟁 Six-Day War
코소보 전쟁/코소보전쟁 Kosovo War
보스니아 전쟁/보스니아 내전 Bosnian War
조지아 전쟁/남오세티야 전쟁/러시아·조지아 전쟁 Russo-Georgian War
체첸 전쟁/체첸전쟁 Chechen War
러시아·우크라이나 전쟁/러우 전쟁/러우전쟁/우크라이나 전쟁 Russo-Ukrainian War/War in Ukraine
임진왜란 Imjin War
프랑스혁명/프랑스 혁명 French Revolution
러시아혁명/러시아 혁명/10월 혁명 Russian Revolution/October Revolution
문화대혁명 Cultural Revolution
이란 혁명/이슬람 혁명 Iranian Revolution/Islamic Revolution
산업혁명 Industrial Revolution
아랍의 봄 Arab Spring
프라하의 봄 Prague Spring
오렌지 혁명 Orange Revolution
유로마이단/마이단 혁명 Euromaidan
홀로코스트 Holocaust
대공황 Great Depression
글로벌 금융위기/세계 금융위기 Global Financial Crisis
외환위기/아시아 외환위기 Asian Financial Crisis
쿠바 미사일 위기/쿠바 위기 Cuban Missile Crisis
베를린 봉쇄 Berlin Blockade
베를린 장벽 붕괴 fall of the Berlin Wall
소련 해체/소련 붕괴/소련의 해체/소련의 붕괴 dissolution of the Soviet Union/collapse of the Soviet Union
유고슬라비아 해체 breakup of Yugoslavia
독일 통일 German reunification
톈안먼 사태/천안문 사태/톈안먼 사건 Tiananmen Square massacre
체르노빌 사고/체르노빌 원전 사고 Chernobyl disaster
후쿠시마 사고/후쿠시마 원전 사고 Fukushima disaster
코로나 팬데믹/코로나19 팬데믹/코로나 시기/코로나 사태 COVID-19 pandemic
브렉시트 Brexit
9·11 테러/9·11테러 September 11 attacks/9/11 attacks
얄타회담/얄타 회담 Yalta Conference
포츠담회담/포츠담 회담 Potsdam Conference
카이로회담/카이로 회담 Cairo Conference
빈 회의 Congress of Vienna
파리강화회의/파리 강화회의 Paris Peace Conference
반둥회의/반둥 회의 Bandung Conference
6자회담/6자 회담 Six-Party Talks/six-party talks
3·1운동/3·1 운동 March First Movement
4·19 혁명/4·19혁명 April Revolution
5·16 군사정변/5·16 쿠데타 May 16 coup
6월 항쟁/6월 민주항쟁 June Democratic Struggle
5·18 민주화운동/5·18민주화운동/광주민주화운동 Gwangju Uprising
제주 4·3/제주 4·3 사건/제주4·3사건 Jeju uprising
천안함 사건/천안함 피격 사건/천안함 폭침 sinking of the Cheonan
연평도 포격/연평도 포격전 bombardment of Yeonpyeong
`;

/** Also what any other thing may be called. */
export const AMBIGUOUS_EVENT_NAMES: readonly string[] = '데탕트 대공황 외환위기'.split(' ');
