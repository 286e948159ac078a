import type { WrittenArticle } from '../article-record';

/** Turkish: the Gulf of Derinsu with its boats, its trams and its hazelnuts. */
export const turkish: readonly WrittenArticle[] = [
  {
    id: 'tr-vapur-grevi',
    title: 'Derinsu’da vapur grevi başladı, iskeleler boş kaldı',
    site: 'Kıyı Postası',
    authors: ['Selin Akdere'],
    agency: 'Mavi Ajans',
    tags: ['ulaşım', 'emek'],
    lang: 'tr',
    publishedAt: '2026-09-28T08:15:00+03:00',
    paragraphs: [
      'Derinsu Körfezi’nde çalışan 420 gemici bu sabah greve çıktı. Saat altıdaki ilk vapur kalkmadı; iskeleye gelen yolcular kapıda asılı kâğıdı okuyup otobüs duraklarına yürüdü.',
      'Sendika, gece vardiyalarının üç saat uzatılmasına karşı çıkıyor. Körfez Hatları ise sefer sayısını düşürmeden personel alamayacağını söylüyor. Görüşmeler cuma günü yeniden başlayacak.',
      'Belediye grev boyunca kırk ek otobüs çalıştıracak. “Deniz yarım saatti, kara iki saat,” diyor her gün karşıya geçen öğretmen Nurgül Pekcan.',
    ],
  },
  {
    id: 'tr-vapur-seferleri',
    title: 'Kış tarifesi: Adalara vapur seferleri azalıyor',
    site: 'Kıyı Postası',
    authors: ['Selin Akdere'],
    tags: ['ulaşım'],
    lang: 'tr',
    publishedAt: '2025-10-24T10:00:00+03:00',
    paragraphs: [
      'Körfez Hatları’nın kış tarifesi pazartesi günü yürürlüğe giriyor. Taşlıada’ya günde on iki yerine yedi vapur kalkacak; son sefer 22.40’ta yapılacak. Gece yarısı vapuru yalnızca cuma ve cumartesi günleri işleyecek.',
      'Adalılar, akşam vardiyasından dönenlerin karşıda kalacağını söylüyor. Muhtar Cevdet Sarıkum bin iki yüz imza topladı. Şirket, kış aylarında yolcu sayısının üçte bire indiğini hatırlatıyor ve sisli günlerde iptaller olabileceği uyarısında bulunuyor. Bilet ücretleri değişmiyor.',
    ],
  },
  {
    id: 'tr-sel-felaketi',
    title: 'Çaylıdere’de sel: Köprü yıkıldı, iki köye ulaşılamıyor',
    site: 'Yeni Körfez',
    authors: ['Ilgın Tuna'],
    tags: ['sel', 'hava'],
    lang: 'tr',
    publishedAt: '2026-06-19T19:40:00+03:00',
    paragraphs: [
      'Öğleden sonra başlayan yağmur Çaylıdere’yi iki saatte taşırdı. Sel suları 1936’dan kalma taş köprüyü yıktı; Yukarıçay ve Kestanelik köyleriyle bağlantı koptu. Can kaybı olmadığı bildirildi.',
      'Ekipler çocukları ve yaşlıları okulun çatısından botlarla aldı. Metrekareye 118 kilogram yağış düştü. Fındık bahçelerinin büyük bölümü çamur altında; elektrik gece yarısına kadar gelmeyecek.',
      'Jeolog Hakan Ulusoy, dere yatağına yapılan evlere yıllardır dikkat çektiklerini söyledi: “Su, eski yolunu unutmaz.”',
    ],
  },
  {
    id: 'tr-tramvay-hatti',
    title: 'Sahil tramvayı için ilk kazma vuruldu',
    site: 'Yeni Körfez',
    authors: ['Barış İlkin'],
    tags: ['ulaşım', 'belediye'],
    lang: 'tr',
    publishedAt: '2026-04-02T13:30:00+03:00',
    paragraphs: [
      'Derinsu’nun yedi yıldır konuşulan sahil tramvayı hattında çalışmalar başladı. Hat, eski gümrükten üniversiteye kadar on bir durakla 8,6 kilometre uzanacak. İlk tramvayın 2028 baharında sefere çıkması bekleniyor.',
      'Belediye Başkanı Feride Aksungur törende kazmayı üç kez vurdu, üçüncüde su borusuna denk geldi. Arıza bir saatte giderildi.',
      'Sahildeki balıkçı lokantaları çalışmalar süresince müşteri kaybedeceklerinden endişeli. Belediye kira almayacağını, kaldırımları da geceleri açık tutacağını açıkladı.',
    ],
  },
  {
    id: 'tr-cocuk-hastanesi',
    title: 'Çocuk hastanesinin yeni binası kapılarını açtı',
    site: 'Kıyı Postası',
    authors: ['Ilgın Tuna'],
    tags: ['sağlık'],
    lang: 'tr',
    publishedAt: '2026-11-09T09:00:00+03:00',
    paragraphs: [
      'Derinsu Çocuk Hastanesi’nin 180 yataklı yeni binası hasta kabul etmeye başladı. Her odada anne ya da baba için bir yatak, her katta bir oyun köşesi var. Koridorlardaki balıkları ilkokul öğrencileri çizdi.',
      'Başhekim Şule Irmak, kırk hemşireye daha ihtiyaç duyduklarını söyledi. Acil servis şimdilik eski binada kalıyor; taşınma ocakta tamamlanacak.',
      'Otopark ilk iki saat ücretsiz. Hastaneye adalardan gelenler için iskeleden yarım saatte bir servis kalkıyor.',
    ],
  },
  {
    id: 'tr-findik-fiyati',
    title: 'Fındıkta fiyat beklentinin altında kaldı',
    site: 'Yeni Körfez',
    authors: ['Hakan Ulusoy'],
    tags: ['tarım', 'ekonomi'],
    lang: 'tr',
    publishedAt: '2026-08-05T11:20:00+03:00',
    paragraphs: [
      'Üreticinin aylardır beklediği fındık fiyatı açıklandı ve kimseyi sevindirmedi. Kooperatif kilo başına geçen yıldan yüzde altı fazlasını ödeyecek; gübre ve işçilik ise yüzde otuz arttı.',
      'Selden zarar gören Çaylıdere’de bahçelerin yarısında hasat yapılamıyor. Üreticiler borçların ertelenmesini ve fidan desteği verilmesini istiyor.',
      'Çikolata fabrikaları ise stokların dolu olduğunu belirtiyor. Kestanelik’ten Emine Bozdoğan, “Ağacı kesip arı kovanı koyacağım, arı kredi istemez,” dedi.',
    ],
  },
];
