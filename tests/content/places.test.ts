import { describe, expect, test } from 'vitest';
import { paperName } from '../../src/language/place-name.ts';
import { findPlaces } from '../../src/policy/place-lookup.ts';
import { readContent } from '../../src/registry/read-content.ts';
import { namesOfPlaces } from '../../src/registry/places.ts';

const { content } = readContent('content');
const { communes, namesakes } = content.places;
const names = namesOfPlaces(content, 'vi');
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const leadsTo = (typed: string): string[] => [
  ...new Set(findPlaces(names, typed).map(({ commune, now }) => commune ?? now)),
];

test('the old province is whole: 121 units became 36, of them 4 wards', () => {
  expect(communes.size).toBe(36);
  expect([...communes.values()].filter(({ kind }) => kind === 'ward')).toHaveLength(4);
  const former = [...communes.values()].flatMap(({ formedFrom }) => formedFrom);
  expect(former).toHaveLength(121);
  const count = (kind: string): number => former.filter((unit) => unit.kind === kind).length;
  expect([count('commune'), count('ward'), count('township')]).toEqual([88, 15, 18]);
});

describe('every name of before leads to the commune of today', () => {
  const old = [...communes.values()].flatMap((commune) =>
    commune.formedFrom.flatMap((unit) => [unit, ...(unit.older ?? [])].map((each) => [paperName(each), commune.id] as const)),
  );
  test('the list holds older names too', () => expect(old.length).toBeGreaterThan(121));
  test.each(old)('%s: %s', (name, id) => {
    expect(leadsTo(name)).toContain(id);
    expect(leadsTo(bare(name).toLowerCase())).toContain(id);
    // The kind of unit need not be typed, nor be right.
    expect(leadsTo(name.replace(/^(xã|phường|thị trấn) /, ''))).toContain(id);
  });
});

describe('a name that two places bear is asked back, never guessed', () => {
  test.each([
    ['Xuân Hòa', ['xuan-hoa', 'lap-thach']],
    ['Hùng Vương', ['phuc-yen', 'phường Phú Thọ']],
    ['Đồng Thịnh', ['song-lo', 'xã Yên Lập']],
    ['Sông Lô', ['song-lo', 'phường Thanh Miếu']],
    ['Yên Lập', ['vinh-hung', 'xã Yên Lập']],
    ['Tam Quan', ['tam-duong-bac']],
  ])('%s', (name, places) => {
    expect(leadsTo(name).sort()).toEqual([...places].sort());
  });
  test('each namesake elsewhere is told apart', () => {
    for (const { name } of namesakes) expect(leadsTo(name).length, name).toBeGreaterThan(1);
  });
});

test('nothing is found for nothing, or for what is no place', () => {
  for (const typed of ['', '  ', 'xã', 'Paris', 'phường xyz']) expect(leadsTo(typed), typed).toEqual([]);
});
