import type { SampleArticle } from '../sample-article';

export const haber: SampleArticle = {
  outlet: 'haber',
  path: '/sehir/2026/iskele-kitapligi',
  headline: 'İskeledeki küçük kitaplık şehrin en işlek kütüphanesi oldu',
  standfirst: 'Vapur bekleyenler için kurulan dört raf, bir yılda on iki bin kez ödünç kitap verdi.',
  authors: ['Şule Ilgın'],
  agency: null,
  section: 'Şehir',
  keywords: ['kütüphane', 'iskele', 'vapur'],
  published: '2026-03-14T18:23:00+03:00',
  modified: '2026-03-14T19:02:00+03:00',
  printed: '14 Mart 2026 18:23',
  picture: {
    path: '/pictures/morning.png',
    alt: 'Sabah ışığında deniz ve uzakta tepeler',
    caption: 'İskelede sabah, ilk vapurdan önce.',
    credit: 'Fotoğraf: Ilgaz Öner',
  },
  keySentence: 'Kitapların dörtte biri geri gelmiyor, ama yerlerine her hafta yenileri bırakılıyor.',
  free: true,
  body: `
<p>Geçen yıl ilkbaharda, vapur bekleyen yolcular için iskeleye dört raf çakıldı. Üzerine de el yazısıyla bir tabela asıldı:
“Al, oku, geri getir.” Belediyenin verdiği sayılara göre bu raflar bir yılda on iki bin kez ödünç kitap verdi ve şehrin en
işlek kütüphanesi oldu.</p>
<p>Rafları kuran emekli marangoz İsmail Günışığı, işin bu kadar büyüyeceğini düşünmediğini söylüyor. “Vapur yirmi dakika
gecikiyordu,” diyor, “ben de yirmi dakikada okunacak bir şey olsun istedim.”</p>
<h2>Geri gelmeyen kitaplar</h2>
<p>Kitapların dörtte biri geri gelmiyor, ama yerlerine her hafta yenileri bırakılıyor. En çok okunanlar öykü kitapları ile
eski seyahat dergileri. En az ilgi göreni ise iki ciltlik bir dizel motor el kitabı; o da geçen ay alınmış, dört gün sonra
altı çizilmiş olarak geri dönmüş.</p>
<blockquote><p>Bir kitabın altı çizilmişse birinin yolculuğu güzel geçmiş demektir.</p></blockquote>
<p>Belediye şimdi aynı rafları öbür iki iskeleye de koymak istiyor. Günışığı ölçüleri verdi, ama tek şartı var: Tabelayı
her iskelede orada bekleyenlerden biri yazacak.</p>
<p>İlk yeni raf haziran başında yerine çakılacak. O güne kadar kitap bırakmak isteyenler, bilet gişesinin yanındaki sandığı
kullanabilir.</p>`,
};
