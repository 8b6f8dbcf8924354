import { check } from './checkTimes';

describe('numbers cut by a line end', () => {
  it('are read as one date in a long line', () => {
    check('두 나라가 조약을 맺은 것은 오래전인 ⟦20⏎19년 2월 28일⟧이었다', '2019-02-28');
    check('두 나라가 조약을 맺은 것은 벌써 ⟦2019년 2월 2⏎8일⟧이었다', '2019-02-28');
    check('두 나라가 조약을 맺은 것은 오래전인 ⟦2024-0⏎8-15⟧이었다', '2024-08-15');
  });

  it('stay two numbers where no date comes of them, or the line is short', () => {
    check('참가한 나라는 모두 합하여 열이 아니라 20⏎99명이었다', '');
    check('표 20⏎⟦19년⏎5월⟧', '2019-05');
  });
});

describe('days before', () => {
  it('are counted from the day of a story, else from the publication', () => {
    check(
      '⟦2020년 6월 16일⟧ 건물이 무너졌다. ⟦사흘 전⟧ 경고가 있었다.',
      '2020-06-16, 2020-06-13',
      '2024-07-08',
    );
    check('⟦2024년 7월 1일⟧ 회의가 열렸다. ⟦사흘 전⟧ 결과가 나왔다.', '2024-07-01, 2024-07-05', '2024-07-08');
    check(
      '⟦2020년 6월 16일⟧ 건물이 무너졌다. ⟦불과 사흘 전⟧에도 그랬다.',
      '2020-06-16, 2024-07-05',
      '2024-07-08',
    );
  });
});
