import assert from 'node:assert/strict';
import { readByline } from '../../../src/core/ingest/metadata/byline';
import { readDisclaimer } from '../../../src/core/ingest/metadata/disclaimer';
import { readFileName } from '../../../src/core/ingest/metadata/fileName';
import { readHeader } from '../../../src/core/ingest/metadata/header';

describe('readByline', () => {
  const cases: [line: string, authors: string][] = [
    ['저자: 홍길동_ 한빛대학교 국제학과 교수.', '홍길동 / 한빛대학교 국제학과 / 교수'],
    ['홍길동(한빛연구원 선임연구위원)', '홍길동 / 한빛연구원 / 선임연구위원'],
    ['홍길동 (한빛연구원 연구위원)', '홍길동 / 한빛연구원 / 연구위원'],
    ['홍길동 | 한빛대 교수', '홍길동 / 한빛대 / 교수'],
    ['홍길동 한빛대학교 정치외교학과 교수', '홍길동 / 한빛대학교 정치외교학과 / 교수'],
    ['한빛대학교 명예 교수 홍길동', '홍길동 / 한빛대학교 / 명예 교수'],
    ['글: 남궁민', '남궁민 /  / '],
    ['홍길동 기자', '홍길동 /  / 기자'],
    ['[서울=한빛통신] 김하나 선임기자 hana@example.org', '김하나 /  / 선임기자'],
    [
      '홍길동(한빛대 교수), 김하나(새빛연구소 연구원)',
      '홍길동 / 한빛대 / 교수; 김하나 / 새빛연구소 / 연구원',
    ],
    ['By Jane Doe, Hanbit Institute', 'Jane Doe / Hanbit Institute / '],
    ['By Jane Doe', 'Jane Doe /  / '],
    ['By Jane Doe and John A. Roe', 'Jane Doe /  / ; John A. Roe /  / '],
    ['Jane Doe, Senior Fellow, Hanbit Institute', 'Jane Doe / Hanbit Institute / Senior Fellow'],
    ['Jane Doe (Hanbit Institute)', 'Jane Doe / Hanbit Institute / '],
  ];
  for (const [line, authors] of cases)
    it(`reads ${line}`, () => assert.equal(describeAuthors(line), authors));

  it('takes no other line for one', () => {
    for (const line of [
      '정상회담은 왜 실패했나',
      '이번 회담은 실패했다(한빛신문 기자).',
      '김치와 온돌의 나라',
      '북한 외교 정책',
      'North Korea and Russia',
      'Counting containers, a method',
      '서울 (한국의 수도)',
      '조선 후기 상업의 발달',
      'What next (and why)',
    ])
      assert.equal(describeAuthors(line), undefined, line);
  });
});

describe('readDisclaimer', () => {
  it('reads venue, day and institute of a note under a column', () => {
    assert.deepEqual(
      fields('* 이 글은 3 월 14 일자 한빛경제에 기고한 글이며, 새빛연구원의 공식적인 의견이 아닙니다.'),
      {
        containerTitle: '한빛경제',
        date: '--03-14',
        affiliation: '새빛연구원',
      },
    );
  });

  it('reads a full date and a name in brackets', () => {
    assert.deepEqual(fields('※ 본 칼럼은 2022년 5월 3일 『새벽일보』에 게재되었습니다.'), {
      containerTitle: '새벽일보',
      date: '2022-05-03',
    });
  });

  it('reads an English note', () => {
    assert.deepEqual(
      fields('The views expressed here do not represent the official position of the Hanbit Institute.'),
      { affiliation: 'Hanbit Institute' },
    );
    assert.deepEqual(fields('This article first appeared in The Meridian Review on May 3, 2022.'), {
      containerTitle: 'The Meridian Review',
      date: '2022-05-03',
    });
  });

  it('does not take the author for an institute', () => {
    assert.equal(
      readDisclaimer('이 글은 필자 개인의 견해이며 소속 기관의 입장과 다를 수 있다.')?.affiliation,
      undefined,
    );
  });

  it('reads the writer that a note names', () => {
    assert.deepEqual(
      readDisclaimer('이 글은 연구소의 공식 견해가 아니며, 글쓴이는 홍길동 연구위원입니다.')?.author,
      [{ literal: '홍길동', position: '연구위원' }],
    );
  });

  it('leaves prose alone', () => {
    assert.equal(readDisclaimer('이 글은 두 나라의 관계를 세 시기로 나누어 살펴본다.'), undefined);
  });
});

describe('readHeader', () => {
  it('reads dates and numbers of a series', () => {
    assert.deepEqual(readHeader('2015. 6. 1. | CO 15-13'), { issued: '2015-06-01', number: 'CO 15-13' });
    assert.deepEqual(readHeader('발행일: 2024년 7월 8일'), { issued: '2024-07-08' });
    assert.deepEqual(readHeader('July 8, 2024'), { issued: '2024-07-08' });
    assert.deepEqual(readHeader('제12호 | 2024. 7. 8.'), { number: '제12호', issued: '2024-07-08' });
  });

  it('reads the paper before a date', () => {
    assert.deepEqual(readHeader('주간 새벽 2024년 4월 8 일자'), {
      containerTitle: '주간 새벽',
      issued: '2024-04-08',
    });
    assert.deepEqual(readHeader('『새벽일보』, 2022. 5. 3.'), {
      containerTitle: '새벽일보',
      issued: '2022-05-03',
    });
    assert.deepEqual(readHeader('The Meridian Review, May 3, 2022'), {
      containerTitle: 'The Meridian Review',
      issued: '2022-05-03',
    });
  });

  it('takes no sentence and no lone year for one', () => {
    for (const line of [
      '2024년의 전망',
      '2024',
      '1998년 8월 31일에 쏘았다.',
      '회담은 2024년 4월 8일',
      '검색일 2024. 4. 8.',
      'CO 15-13 보고서를 읽고',
    ])
      assert.equal(readHeader(line), undefined, line);
  });
});

describe('readFileName', () => {
  it('reads date, title and author', () => {
    assert.deepEqual(readFileName('sources/2024-07-08_강의 끝_홍길동.txt'), {
      issued: '2024-07-08',
      title: '강의 끝',
      author: '홍길동',
    });
    assert.deepEqual(readFileName('20240708 강의 끝.txt'), { issued: '2024-07-08', title: '강의 끝' });
  });

  it('says nothing of a name without a date, and takes a slug for no title', () => {
    assert.equal(readFileName('000_4c04b5fa27c55ebf.txt'), undefined);
    assert.deepEqual(readFileName('2024-07-08-end-of-the-river.md'), { issued: '2024-07-08' });
  });
});

function describeAuthors(line: string): string | undefined {
  return readByline(line)
    ?.map(({ literal, affiliation, position }) => [literal, affiliation ?? '', position ?? ''].join(' / '))
    .join('; ');
}

function fields(paragraph: string): object {
  return Object.fromEntries(
    Object.entries(readDisclaimer(paragraph) ?? {}).filter(([key]) => key !== 'dateRange'),
  );
}
