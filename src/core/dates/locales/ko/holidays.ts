import type { Weekday } from '../../calendar';

/** A day of every year that goes by its name. */
export interface Holiday {
  readonly month: number;
  readonly day?: number;
  /** The fourth Thursday of its month: a day that the calendar moves. */
  readonly week?: number;
  readonly weekday?: Weekday;
  readonly isLunar?: boolean;
}

const solar = (month: number, day: number): Holiday => ({ month, day });
const lunar = (month: number, day: number): Holiday => ({ month, day, isLunar: true });

/** Names of days that return every year; longer names stand for the same day as the shorter ones. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  신정: solar(1, 1),
  새해첫날: solar(1, 1),
  밸런타인데이: solar(2, 14),
  발렌타인데이: solar(2, 14),
  화이트데이: solar(3, 14),
  만우절: solar(4, 1),
  핼러윈: solar(10, 31),
  할로윈: solar(10, 31),
  추수감사절: { month: 11, week: 4, weekday: 4 },
  삼일절: solar(3, 1),
  '3·1절': solar(3, 1),
  '3.1절': solar(3, 1),
  식목일: solar(4, 5),
  태양절: solar(4, 15),
  노동절: solar(5, 1),
  근로자의날: solar(5, 1),
  어린이날: solar(5, 5),
  어버이날: solar(5, 8),
  스승의날: solar(5, 15),
  메이데이: solar(5, 1),
  어머니의날: { month: 5, week: 2, weekday: 7 },
  아버지의날: { month: 6, week: 3, weekday: 7 },
  현충일: solar(6, 6),
  제헌절: solar(7, 17),
  전승절: solar(7, 27),
  광복절: solar(8, 15),
  구구절: solar(9, 9),
  '9·9절': solar(9, 9),
  국군의날: solar(10, 1),
  개천절: solar(10, 3),
  쌍십절: solar(10, 10),
  한글날: solar(10, 9),
  광명성절: solar(2, 16),
  성탄절: solar(12, 25),
  크리스마스: solar(12, 25),
  크리스마스이브: solar(12, 24),
  설날: lunar(1, 1),
  설: lunar(1, 1),
  구정: lunar(1, 1),
  정월대보름: lunar(1, 15),
  석가탄신일: lunar(4, 8),
  부처님오신날: lunar(4, 8),
  단오: lunar(5, 5),
  칠석: lunar(7, 7),
  추석: lunar(8, 15),
  한가위: lunar(8, 15),
};
