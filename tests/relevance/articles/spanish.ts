import type { WrittenArticle } from '../article-record';

/** Spanish: Almedra on its estuary. */
export const spanish: readonly WrittenArticle[] = [
  {
    id: 'es-huelga-transbordador',
    title: 'La huelga del transbordador deja aislada a la isla de Corzos',
    site: 'La Ría de Almedra',
    authors: ['Inés Calatrón'],
    tags: ['transporte', 'trabajo'],
    lang: 'es',
    publishedAt: '2026-09-22T10:15:00+02:00',
    paragraphs: [
      'Ningún barco ha salido hoy del muelle de Almedra. Los 160 tripulantes del transbordador han empezado una huelga de cinco días para exigir que nadie trabaje tres noches seguidas.',
      '«No pedimos dinero, pedimos dormir», resume la portavoz del comité, Rosa Ventolín. La naviera califica el paro de desproporcionado y ofrece negociar si se reanuda el servicio.',
      'En Corzos, con 900 vecinos, la farmacia ha pedido ayuda a los pescadores. El colegio ha cambiado el menú: sin pan, habrá patatas.',
    ],
  },
  {
    id: 'es-obras-puerto',
    title: 'Las obras del puerto se retrasan hasta el otoño',
    site: 'La Ría de Almedra',
    authors: ['Martín Peñalba'],
    tags: ['puerto', 'obras'],
    lang: 'es',
    publishedAt: '2026-04-09T09:40:00+02:00',
    paragraphs: [
      'El nuevo muelle del puerto de Almedra no estará listo en junio, como se prometió, sino en octubre. Los buzos han encontrado los restos de un barco de madera, y los arqueólogos quieren estudiarlo antes de que sigan las obras.',
      'El retraso cuesta 25.000 al día. La autoridad portuaria y el ayuntamiento discuten quién lo paga.',
      'Los pescadores, que llevan un año amarrando en la otra orilla, recibieron la noticia con resignación y una paella.',
    ],
  },
  {
    id: 'es-elecciones-alcaldia',
    title: 'Una maestra gana las elecciones en Almedra por once votos',
    site: 'El Mirador del Sur',
    authors: ['Inés Calatrón'],
    tags: ['elecciones', 'política'],
    lang: 'es',
    publishedAt: '2026-05-31T23:55:00+02:00',
    paragraphs: [
      'Once votos han bastado. La maestra Jimena Robledal será la próxima alcaldesa de Almedra tras imponerse en las elecciones municipales al actual regidor, que llevaba dieciséis años en el cargo.',
      'El recuento se repitió dos veces, la segunda a la luz de las velas por un apagón. La participación fue del 68 por ciento.',
      'Robledal promete autobuses gratuitos para los estudiantes y un plan contra las inundaciones. «Mañana doy clase a las nueve», dijo antes de irse a dormir.',
    ],
  },
  {
    id: 'es-inundaciones-vega',
    title: 'Las inundaciones obligan a desalojar la Vega Baja de Almedra',
    site: 'El Mirador del Sur',
    authors: ['Tomás Ureña'],
    tags: ['inundación', 'tiempo'],
    lang: 'es',
    publishedAt: '2026-11-14T07:25:00+01:00',
    paragraphs: [
      'El río Alisal se desbordó de madrugada e inundó la Vega Baja. Unos 450 vecinos pasaron la noche en el polideportivo; no hay heridos. En dos horas cayeron noventa litros por metro cuadrado.',
      'La carretera y la vía del tren están cortadas. Los agricultores dan por perdida la cosecha de alcachofa.',
      'La alcaldesa, Jimena Robledal, ha pedido ayuda al gobierno regional y recordó que el dique está en obras desde hace seis años.',
    ],
  },
  {
    id: 'es-panaderia-masa',
    title: 'La panadería que abre cuando las demás duermen',
    site: 'La Ría de Almedra',
    authors: ['Martín Peñalba'],
    tags: ['pan', 'reportaje'],
    lang: 'es',
    publishedAt: '2024-10-19T08:00:00+02:00',
    paragraphs: [
      'A las dos de la madrugada hay cola en la calle del Agua. La panadería de los hermanos Lucena vende de noche desde 1983: a taxistas, enfermeras, novios y marineros que acaban de desembarcar.',
      'El pan sale a las dos y cuarto; a las cinco ya no queda. La masa madre tiene, según dicen, más años que los dueños, y viaja con ellos en vacaciones.',
      'Una cadena les ofreció comprarla. «La masa no está en venta», contestó Benita Lucena, «y nosotros dormimos de día».',
    ],
  },
  {
    id: 'es-ascenso-futbol',
    title: 'El Almedra asciende con un gol en el último minuto',
    site: 'El Mirador del Sur',
    authors: ['Tomás Ureña'],
    tags: ['fútbol', 'deporte'],
    lang: 'es',
    publishedAt: '2025-05-25T21:10:00+02:00',
    paragraphs: [
      'Corría el minuto 94 cuando el central Darío Quejigo, que no había marcado en tres años, remató de rodilla un saque de esquina. El Almedra ganó 2-1 y jugará en primera división por primera vez desde 1990.',
      'El campo se llenó de gente y el portero perdió los guantes, las botas y un pendiente. La entrenadora, Nuria Salcedo, pidió una silla.',
      'El fútbol vuelve así a un estadio de 9.000 asientos que la liga considera pequeño. El club estudia ampliarlo junto al puerto.',
    ],
  },
];
