import { z } from 'zod';
import { unitKinds } from '../place.ts';
import { bilingual, id } from '../primitives.ts';
import { basisField, field, idList, labelField, pageUrl, vouched } from './field.ts';

const unitKind = z.enum(unitKinds);

const older = z.strictObject({
  name: field(z.string(), 'tên', 'name'),
  kind: field(unitKind, 'xã, phường hay thị trấn', 'commune, ward or township'),
});

const former = z.strictObject({
  name: field(z.string(), 'tên đơn vị cũ', 'name of the former unit'),
  kind: field(unitKind, 'xã, phường hay thị trấn', 'commune, ward or township'),
  district: field(bilingual, 'huyện, thành phố cũ', 'its former district or city'),
  older: field(z.array(older), 'tên trước nữa', 'names before that'),
});

/** A commune or ward of today. */
export const communeRow = z.strictObject({
  id: field(id, 'mã trong dữ liệu này', 'id in these data'),
  code: field(z.string().regex(/^\d{5}$/), 'mã trong danh mục đơn vị hành chính', 'code of the national list of units'),
  name: field(z.string(), 'tên riêng', 'its name alone'),
  label: labelField,
  kind: field(unitKind, 'xã hay phường', 'commune or ward'),
  seat: field(z.string().optional(), 'nơi đặt trụ sở, mới có một nguồn', 'where its committee sits; from one source'),
  wageRegion: field(z.int().min(1).max(4), 'vùng của lương tối thiểu', 'region of the minimum wage'),
  ...vouched,
  url: pageUrl,
  formedFrom: field(z.array(former).min(1), 'các đơn vị cũ nhập lại thành', 'the units it was formed from'),
});
export type CommuneRow = z.infer<typeof communeRow>;

const contact = z.strictObject({
  kind: field(z.string(), 'trang mạng, điện thoại, địa chỉ hay ứng dụng', 'website, phone, address or app'),
  value: field(z.string(), 'nội dung', 'what it is'),
  url: field(z.string().optional(), 'địa chỉ mạng', 'web address'),
  checked: vouched.checked,
  confidence: vouched.confidence,
});

const complaint = z.strictObject({
  first: field(bilingual, 'khiếu nại lần đầu với ai', 'who hears a first complaint'),
  second: field(bilingual, 'lần hai với ai', 'who hears a second one'),
  basis: basisField,
});

/** An office or person that receives, decides or advises. */
export const officeRow = z.strictObject({
  id: field(id, 'mã nơi', 'id of the office'),
  name: field(bilingual, 'tên nơi', 'its name'),
  does: field(bilingual, 'làm việc gì', 'what it does'),
  contacts: field(z.array(contact), 'cách liên hệ mà một nguồn đã nêu', 'ways to reach it that a source gave'),
  complaint: field(complaint.optional(), 'khiếu nại quyết định của nơi này', 'complaints against its decisions'),
  basis: basisField,
  url: pageUrl,
});
export type OfficeRow = z.infer<typeof officeRow>;

/** Who receives and who decides a kind of matter. */
export const matterRow = z.strictObject({
  id: field(id, 'mã loại việc', 'id of the matter'),
  title: field(bilingual, 'loại việc', 'the matter'),
  receives: field(idList, 'nơi nhận hồ sơ', 'offices that receive applications'),
  decides: field(id, 'nơi quyết định', 'office that decides'),
  before: field(bilingual.optional(), 'trước đây ai làm', 'who used to do it'),
  note: field(bilingual.optional(), 'ghi chú', 'note'),
  areas: field(idList, 'các mục', 'subjects'),
  ...vouched,
  url: pageUrl,
});
export type MatterRow = z.infer<typeof matterRow>;
