import { districtName, placeName } from '../../language/place-name.ts';
import type { CommuneRow, MatterRow, OfficeRow } from '../../schema/open-data/places.ts';
import type { Bilingual } from '../../schema/primitives.ts';
import { content } from '../site.ts';
import { bothAddresses, bothTexts, maybeTexts } from './address.ts';

function district(id: string): Bilingual {
  const found = content.places.districts[id];
  if (found === undefined) throw new Error(`there is no district ${id}`);
  return { vi: districtName(found, 'vi'), en: districtName(found, 'en') };
}

export const communeRows = (): CommuneRow[] =>
  [...content.places.communes.values()].map((commune) => ({
    id: commune.id,
    code: commune.code,
    name: commune.name,
    label: { vi: placeName(commune, 'vi'), en: placeName(commune, 'en') },
    kind: commune.kind,
    seat: commune.seat,
    wageRegion: commune.wageRegion,
    basis: commune.basis,
    evidence: commune.evidence,
    checked: commune.checked,
    confidence: commune.confidence,
    url: bothAddresses({ kind: 'commune', id: commune.id }),
    formedFrom: commune.formedFrom.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      district: district(unit.district),
      older: unit.older ?? [],
    })),
  }));

export const officeRows = (): OfficeRow[] =>
  [...content.offices].map(([id, { name, does, contacts = [], complaint, basis = [] }]) => ({
    id,
    name,
    does: bothTexts(does),
    contacts: contacts.map(({ kind, value, url, checked, confidence }) => ({ kind, value, url, checked, confidence })),
    complaint,
    basis,
    url: bothAddresses({ kind: 'offices' }, `#${id}`),
  }));

export const matterRows = (): MatterRow[] =>
  [...content.places.matters].map(([id, { title, receives, decides, before, note, areas, ...vouched }]) => ({
    id,
    title: bothTexts(title),
    receives,
    decides,
    before: maybeTexts(before),
    note: maybeTexts(note),
    areas,
    ...vouched,
    url: bothAddresses({ kind: 'matters' }, `#${id}`),
  }));
