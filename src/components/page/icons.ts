/**
 * The site's own icons: 24 units square, drawn with a line of the text's colour. A page holds only the ones it shows.
 * A cross at the lower right means lost or refused.
 */
export const icons = {
  health: '<rect x="2.5" y="5" width="19" height="14" rx="2"/><path d="M8.5 9v6m-3-3h6m3.5-2h4m-4 4h2.5"/>',
  assistance:
    '<circle cx="13" cy="6" r="3.5"/><path d="M2.5 13.5h3.5l4 1.5h3.5a1.6 1.6 0 0 1 0 3.2H10m5-1.7 4.3-2a1.6 1.6 0 0 1 1.5 2.8L14.5 21H9l-3-1.5H2.5"/>',
  insurance: '<path d="M2.5 12.5a9.5 9.5 0 0 1 19 0ZM12 3V2m0 10.5v6.5a2.2 2.2 0 0 0 4.4 0"/>',
  merit:
    '<circle cx="12" cy="8.5" r="5.5"/><path d="M8.5 13 6.5 21.5 12 18.5l5.5 3L15.5 13"/><path d="m9.8 8.6 1.6 1.6 3-3.2"/>',
  poverty:
    '<path d="M12 17.5V9m0 2C12 6.5 9.5 4 4.5 4c0 4.5 2.5 7 7.5 7Zm0 3c0-3.5 2.5-5.5 7.5-5.5 0 4-2.5 5.5-7.5 5.5ZM3 21c5.5-4.7 12.5-4.7 18 0"/>',
  work: '<path d="M3 21 12.8 11.2M8.5 7 12 3.5 20.5 12 17 15.5Z"/>',
  family:
    '<circle cx="8.5" cy="6.5" r="3.5"/><circle cx="17.5" cy="11.5" r="2.5"/><path d="M2 20.5v-1.5a6.5 6.5 0 0 1 12-3.5m-.5 5a4 4 0 0 1 8 0"/>',
  province: '<path d="M2 15.5 6.5 9.5l2.3 2.7L12.5 4.5l4 6.3 2-2.3L22 15.5ZM3.5 19h17m-14 3h11"/>',
  birth:
    '<path d="M3 11.5h18a9 7.5 0 0 1-18 0Zm9 0V3a9 8.5 0 0 1 9 8.5M3 11.5 1.5 8"/><circle cx="8" cy="20.5" r="1.5"/><circle cx="16" cy="20.5" r="1.5"/>',
  school: '<path d="M12 6.5C9.5 5 6.5 4.5 2.5 4.5v13c4 0 7 .5 9.5 2 2.5-1.5 5.5-2 9.5-2v-13c-4 0-7 .5-9.5 2Zm0 0v13"/>',
  job: '<rect x="2.5" y="7.5" width="19" height="13" rx="2"/><path d="M8 7.5V5a1.5 1.5 0 0 1 1.5-1.5h5A1.5 1.5 0 0 1 16 5v2.5M2.5 13h19M12 11.5v3"/>',
  'job-lost':
    '<path d="M21.5 12V9.5a2 2 0 0 0-2-2h-15a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2H13M8 7.5V5a1.5 1.5 0 0 1 1.5-1.5h5A1.5 1.5 0 0 1 16 5v2.5M2.5 13H13m3.5 3.5 5 5m0-5-5 5"/>',
  ill: '<path d="M2.5 5v15m0-4h19v4m0-4v-2.5a3 3 0 0 0-3-3H11V16"/><circle cx="6.7" cy="11.7" r="1.8"/>',
  accident:
    '<rect x="1" y="7.5" width="22" height="9" rx="4.5" transform="rotate(-45 12 12)"/><path d="m7.2 10.4 6.4 6.4m-3.2-9.6 6.4 6.4M12 12h.01"/>',
  disability:
    '<circle cx="9.5" cy="3.7" r="1.8"/><path d="M9.5 8.5V14H16l2.5 5.5H21M9.5 10.5h5M6 12.2a5.5 5.5 0 1 0 8.6 6.3"/>',
  hardship:
    '<path d="M7 14.5a4.3 4.3 0 0 1 .4-8.5 5.5 5.5 0 0 1 10.3 1.7A3.5 3.5 0 0 1 17.5 14.5ZM8 18l-1 3m5.5-3-1 3m5.5-3-1 3"/>',
  house: '<path d="M2.5 11.5 12 3.5l9.5 8M5.5 9.5v11h13v-11M10 20.5V14h4v6.5"/>',
  older:
    '<circle cx="10.5" cy="4.2" r="2.2"/><path d="M10.5 9c-2.5 1-3.5 3.2-3.5 6h5.5v6.5M8.5 15.5 7 21.5M10.5 9.5l3 4H18m0-2V21.5"/>',
  retire:
    '<path d="M6 12V6a2.5 2.5 0 0 1 2.5-2.5h7A2.5 2.5 0 0 1 18 6v6M2.5 12.5a2 2 0 0 1 4 0V15h11v-2.5a2 2 0 0 1 4 0v6.5h-19Zm3 6.5v2.5m13-2.5v2.5"/>',
  death:
    '<path d="M4.5 13.5h15L18 20a2 2 0 0 1-2 1.5H8A2 2 0 0 1 6 20ZM8.5 13.5l-1-6m8 6 1-6M12 13.5V7.5m0-2.5c-1.3-1 1.3-1.8 0-3"/>',
  move: '<path d="M4 17.5H2V5h11.5v12.5H9m4.5-8.5h4l4.5 4.5v4h-2m-5 0h-1.5"/><circle cx="6.5" cy="18" r="2.2"/><circle cx="17.5" cy="18" r="2.2"/>',
  papers: '<path d="M14 2.5H5.5v19h13V7ZM14 2.5V7h4.5M9 12h6m-6 4.5h6"/>',
  search: '<circle cx="10.5" cy="10.5" r="7"/><path d="m15.7 15.7 5.8 5.8"/>',
  refused: '<path d="M13 21.5H5.5v-19H14L18.5 7v5.5M14 2.5V7h4.5m-2 9.5 5 5m0-5-5 5M9 12h5"/>',
  commune:
    '<path d="M12 22c-5-5.2-7.5-9-7.5-12.5a7.5 7.5 0 0 1 15 0C19.5 13 17 16.8 12 22Z"/><circle cx="12" cy="9.5" r="2.7"/>',
  print:
    '<path d="M6.5 8.5v-6h11v6m-11 9h-2a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h15a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6.5 14h11v7.5h-11Z"/>',
  share: '<path d="M12 15V2.5M7.5 7 12 2.5 16.5 7M7.5 11h-3v10.5h15V11h-3"/>',
  offline: '<rect x="5.5" y="2" width="13" height="20" rx="2"/><path d="M12 6.5v7.5m-3-3 3 3 3-3m-4.5 7.5h3"/>',
  listen: '<path d="M3 9.5v5h4l5.5 4.5V5L7 9.5Zm12.7-.7a4.5 4.5 0 0 1 0 6.4m2.8-9.2a8.5 8.5 0 0 1 0 12"/>',
  who: '<circle cx="12" cy="7.5" r="4.5"/><path d="M3.5 21.5a8.5 8.5 0 0 1 17 0"/>',
  money:
    '<rect x="2" y="5.5" width="20" height="13" rx="1.5"/><circle cx="12" cy="12" r="2.7"/><path d="M5.5 12h.01m13 0h.01"/>',
  time: '<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l4 2.5"/>',
} as const;

export type IconName = keyof typeof icons;

const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name);

/** Which icon stands for an area, a situation or a life event, where it is not called the same. */
const others: Record<string, IconName> = {
  'social-insurance': 'insurance',
  shared: 'money',
  'older-person': 'older',
  'person-with-disability': 'disability',
  carer: 'assistance',
  'family-with-children': 'family',
  'expecting-or-newborn': 'birth',
  'pupil-or-student': 'school',
  worker: 'job',
  'lost-job': 'job-lost',
  'self-employed': 'work',
  farmer: 'poverty',
  'poor-or-near-poor': 'house',
  'person-with-merit': 'merit',
  'ethnic-minority': 'province',
  'ill-or-in-hospital': 'ill',
  'in-emergency': 'hardship',
  bereaved: 'death',
  'starting-school': 'school',
  'learning-a-trade': 'work',
  'home-business': 'money',
  'losing-a-job': 'job-lost',
  'work-accident': 'accident',
  'falling-ill': 'ill',
  'becoming-disabled': 'disability',
  'falling-into-poverty': 'hardship',
  'building-a-home': 'house',
  'turning-60-to-90': 'older',
  retiring: 'retire',
  'a-death': 'death',
  moving: 'move',
  'leaving-prison': 'who',
  'old-papers': 'papers',
};

/** The icon of an area, a situation or a life event; one that has none yet gets a sheet of paper. */
export function iconFor(id: string): IconName {
  return others[id] ?? (isIcon(id) ? id : 'papers');
}
