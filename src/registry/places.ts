import { fold } from '../language/fold.ts';
import { districtName, paperName, placeName } from '../language/place-name.ts';
import { placeWords } from '../language/place-words.ts';
import type { UnitKind } from '../schema/place.ts';
import type { Language } from '../schema/primitives.ts';
import type { Content } from './content.ts';

/** A name somebody may type, and the commune of today that it leads to. */
export type NameOfPlace = {
  /** The name as typed words: folded, with its kind. */
  words: string;
  /** The same without its kind, as most people type it. */
  bare: string;
  /** What it was, as a reader recognises it: `xã Đồng Ích, huyện Lập Thạch cũ`. */
  was: string;
  /** The commune of today; absent where the name lies elsewhere in the province. */
  commune?: string;
  /** What it is today. */
  now: string;
  sort: 'former' | 'older' | 'today' | 'elsewhere';
};

const typed = (unit: { name: string; kind: UnitKind }): Pick<NameOfPlace, 'words' | 'bare'> => ({
  words: fold(paperName(unit)),
  bare: fold(unit.name),
});

/** Every name that leads to a commune of today: of the units merged, of what these were called before, of today; and namesakes elsewhere. */
export function namesOfPlaces(
  { places: { communes, districts, namesakes } }: Content,
  language: Language,
): NameOfPlace[] {
  const w = placeWords[language];
  const district = (id: string): string => {
    const found = districts[id];
    return found === undefined ? '' : districtName(found, language);
  };
  const former = (where: string): string => (language === 'vi' ? `${where} ${w.formerly}` : `${w.formerly} ${where}`);
  return [
    ...[...communes.values()].flatMap((commune) => {
      const now = placeName(commune, language);
      return [
        { ...typed(commune), was: w.isNow, commune: commune.id, now, sort: 'today' as const },
        ...commune.formedFrom.flatMap((unit) => [
          {
            ...typed(unit),
            was: `${paperName(unit)}, ${former(district(unit.district))}`,
            commune: commune.id,
            now,
            sort: 'former' as const,
          },
          ...(unit.older ?? []).map((older) => ({
            ...typed(older),
            was: `${paperName(older)}, ${w.olderName} ${paperName(unit)}, ${former(district(unit.district))}`,
            commune: commune.id,
            now,
            sort: 'older' as const,
          })),
        ]),
      ];
    }),
    ...namesakes.map(({ name, kind, was, now }) => ({
      ...typed({ name, kind }),
      was: `${was[language]} (${w.elsewhere})`,
      now: now[language],
      sort: 'elsewhere' as const,
    })),
  ];
}
