/** The invented outlets of the collection, and the host that each is read at. */
export const hosts = {
  'Brackholm Courier': 'www.brackholm-courier.example',
  'Lindmoor Post': 'www.lindmoor-post.example',
  'Northern Tide': 'northern-tide.example',
  'The Meridian Dispatch': 'www.meridian-dispatch.example',
  'Ledger & Loom': 'ledger-and-loom.example',
  'Field Notes Weekly': 'www.field-notes-weekly.example',
  'Kıyı Postası': 'www.kiyi-postasi.example',
  'Yeni Körfez': 'yeni-korfez.example',
  'صوت المرسى': 'www.sawt-al-marsa.example',
  'جريدة الضفّة الخضراء': 'aldiffa-alkhadra.example',
  澜江晨报: 'www.lanjiang-chenbao.example',
  南渡周刊: 'nandu-zhoukan.example',
  汐見新聞: 'www.shiomi-shimbun.example',
  葦川日報: 'www.ashikawa-nippo.example',
  'नीलघाट समाचार': 'www.neelghat-samachar.example',
  'पूर्वा टाइम्स': 'poorva-times.example',
  'Moosbrückener Anzeiger': 'www.moosbrueckener-anzeiger.example',
  'Das Kontorblatt': 'kontorblatt.example',
  'La Ría de Almedra': 'www.la-ria-de-almedra.example',
  'El Mirador del Sur': 'elmiradordelsur.example',
};

export type Outlet = keyof typeof hosts;
