import type { UnitKind } from '../schema/place.ts';
import type { Language } from '../schema/primitives.ts';

const vietnamese: Record<UnitKind, string> = { commune: 'xã', ward: 'phường', township: 'thị trấn' };
const english: Record<UnitKind, string> = { commune: 'commune', ward: 'ward', township: 'township' };

/** A unit as one names it: `xã Tiên Lữ` · `Tiên Lữ commune`. */
export function placeName({ name, kind }: { name: string; kind: UnitKind }, language: Language): string {
  return language === 'vi' ? `${vietnamese[kind]} ${name}` : `${name} ${english[kind]}`;
}

/** A unit with its Vietnamese kind before it, as papers write it: `xã Tiên Lữ`. */
export const paperName = ({ name, kind }: { name: string; kind: UnitKind }): string => `${vietnamese[kind]} ${name}`;

/** A former district: `huyện Lập Thạch`, `thành phố Vĩnh Yên` · `Lập Thạch district`, `Vĩnh Yên city`. */
export function districtName({ name, kind }: { name: string; kind: 'district' | 'city' }, language: Language): string {
  if (language === 'en') return `${name} ${kind}`;
  return kind === 'city' ? `thành phố ${name}` : `huyện ${name}`;
}
