/** The first part of the address of each kind of page that is always there. */
export const staticSegments = {
  figures: { vi: 'so-lieu', en: 'figures' },
  documents: { vi: 'van-ban', en: 'documents' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  search: { vi: 'tim-kiem', en: 'search' },
  communes: { vi: 'xa-phuong', en: 'communes' },
  matters: { vi: 'ai-giai-quyet', en: 'who-handles-what' },
  offices: { vi: 'noi-de-hoi', en: 'where-to-ask' },
  calculators: { vi: 'tinh', en: 'calculate' },
  commitments: { vi: 'tu-nam-2019', en: 'from-2019-to-today' },
  statistics: { vi: 'tinh-qua-con-so', en: 'the-province-in-figures' },
  'life-events': { vi: 'khi', en: 'when' },
  benefits: { vi: 'cac-khoan', en: 'benefits' },
  finder: { vi: 'toi-duoc-huong-gi', en: 'what-can-i-get' },
  coming: { vi: 'sap-thay-doi', en: 'coming' },
  offline: { vi: 'ngoai-tuyen', en: 'offline' },
  data: { vi: 'du-lieu', en: 'data' },
  look: { vi: 'co-chu-va-mau', en: 'text-and-colours' },
  embed: { vi: 'nhung', en: 'embed' },
  changes: { vi: 'thay-doi', en: 'changes' },
} as const;

/** The last part of the address of a guide's slip for the counter. */
export const slipSegment = { vi: 'phieu', en: 'slip' } as const;

/** The folder of the files for reference managers, in either language. */
export const citationsFolder = 'trich-dan';
