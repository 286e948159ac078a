import type { EditedText } from './edited-texts';

const german = {
  lead: 'Die letzte Fähre des Winters hat am Dienstag mit elf Fahrgästen den Hafen von Nordhaven erreicht.',
  end: 'Der Sommerfahrplan beginnt in der kommenden Woche mit einer weiteren Abfahrt am Abend.',
};
const turkish = {
  lead: 'Kışın son vapuru salı günü on bir yolcuyla Kuzeyliman iskelesine yanaştı.',
  end: 'Yaz tarifesi gelecek hafta akşam saatlerine eklenen bir seferle başlayacak.',
};
const arabic = {
  lead: 'وصلت آخر عبّارة في الشتاء إلى ميناء الشمال يوم الثلاثاء وعلى متنها أحد عشر راكبا.',
  end: 'يبدأ جدول الصيف في الأسبوع المقبل مع رحلة إضافية في المساء.',
};
const chinese = {
  lead: '今年冬天的最后一班渡轮星期二载着十一名乘客抵达北港码头。',
  end: '夏季时刻表将于下周开始实行，傍晚会增加一个班次。',
};
const japanese = {
  lead: 'この冬最後のフェリーは火曜日、乗客十一人を乗せて北港の桟橋に着いた。',
  end: '夏の時刻表は来週から始まり、夕方の便が一つ増える予定だ。',
};
const hindi = {
  lead: 'सर्दियों की आख़िरी नाव मंगलवार को ग्यारह यात्रियों के साथ उत्तरी बंदरगाह पहुँची।',
  end: 'गर्मियों की समय-सारणी अगले सप्ताह शाम की एक और नाव के साथ शुरू होगी।',
};

/** Languages with other letters, other signs and no blanks. */
export const otherTexts: readonly EditedText[] = [
  {
    name: 'German: quotation marks and a dash set by the typographer',
    expected: 'same words',
    before: `${german.lead} ⟦"Wir warten - wie immer", sagte der Kapitän.⟧ ${german.end}`,
    after: `${german.lead} ⟦„Wir warten – wie immer“, sagte der Kapitän.⟧ ${german.end}`,
  },
  {
    name: 'German: old spelling made new',
    expected: 'same words',
    before: `${german.lead} ⟦Der Bürgermeister wußte, daß der Kai nicht sicher war.⟧ ${german.end}`,
    after: `${german.lead} ⟦Der Bürgermeister wusste, dass der Kai nicht sicher war.⟧ ${german.end}`,
  },
  {
    name: 'German: old spelling made new, and the sentence moved',
    expected: 'moved',
    before: `⟦Der Bürgermeister hatte gewußt, daß der Kai im Norden des Hafens seit Jahren nicht mehr sicher war.⟧ ${german.lead} ${german.end}`,
    after: `${german.lead} ${german.end} ⟦Der Bürgermeister hatte gewusst, dass der Kai im Norden des Hafens seit Jahren nicht mehr sicher war.⟧`,
  },
  {
    name: 'German: an ending corrected, and the sentence moved',
    expected: 'edited',
    before: `⟦Die Gesellschaft hatte versprochen, den nördliche Kai vor den ersten Herbststürmen zu erneuern.⟧ ${german.lead} ${german.end}`,
    after: `${german.lead} ${german.end} ⟦Die Gesellschaft hatte versprochen, den nördlichen Kai vor den ersten Herbststürmen zu erneuern.⟧`,
  },
  {
    name: 'German: letters taken apart by another editor',
    expected: 'same words',
    before: `${german.lead} ⟦Die Hafenbehörde zählte vierzig Schiffe.⟧ ${german.end}`,
    after: `${german.lead} ⟦${'Die Hafenbehörde zählte vierzig Schiffe.'.normalize('NFD')}⟧ ${german.end}`,
  },
  {
    name: 'German: the quote deleted, the like of it about another town stays',
    expected: 'orphan',
    before: `${german.lead} ⟦In Hafenburg stiegen die Mieten im vergangenen Jahr um 3,4 Prozent.⟧ ${german.end} In Seeburg stiegen die Mieten im vergangenen Jahr um 4,1 Prozent.`,
    after: `${german.lead} ${german.end} In Seeburg stiegen die Mieten im vergangenen Jahr um 4,1 Prozent.`,
  },
  {
    name: 'German: a long word hyphenated',
    expected: 'same words',
    before: `${german.lead} ⟦Die Schifffahrtsverwaltung schweigt.⟧ ${german.end}`,
    after: `${german.lead} ⟦Die Schiff\u00adfahrts\u00adverwaltung schweigt.⟧ ${german.end}`,
  },
  {
    name: 'Turkish: a suffix corrected',
    expected: 'edited',
    before: `${turkish.lead} ⟦Şirket, kuzey iskelesinin sonbahardan önce onarılacağına söz vermişti.⟧ ${turkish.end}`,
    after: `${turkish.lead} ⟦Şirket, kuzey iskelesinin sonbahardan önce onarılacağı sözünü vermişti.⟧ ${turkish.end}`,
  },
  {
    name: 'Turkish: a dotless letter set right',
    expected: 'edited',
    before: `${turkish.lead} ⟦Liman müdürlüğü kirk teknenin ayrılmadığını bildirdi.⟧ ${turkish.end}`,
    after: `${turkish.lead} ⟦Liman müdürlüğü kırk teknenin ayrılmadığını bildirdi.⟧ ${turkish.end}`,
  },
  {
    name: 'Turkish: a curved apostrophe',
    expected: 'same words',
    before: `${turkish.lead} ⟦Kuzeyliman'da kimse yaralanmadı.⟧ ${turkish.end}`,
    after: `${turkish.lead} ⟦Kuzeyliman’da kimse yaralanmadı.⟧ ${turkish.end}`,
  },
  {
    name: 'Turkish: the paragraph deleted',
    expected: 'orphan',
    before: `${turkish.lead}\n⟦Liman müdürlüğü kırk teknenin ayrılmadığını bildirdi.⟧\n${turkish.end}`,
    after: `${turkish.lead}\n${turkish.end}`,
  },
  {
    name: 'Turkish: the sentence moved',
    expected: 'moved',
    before: `⟦Liman müdürlüğü kırk teknenin ayrılmadığını bildirdi.⟧ ${turkish.lead}\n${turkish.end}`,
    after: `${turkish.lead}\n${turkish.end} ⟦Liman müdürlüğü kırk teknenin ayrılmadığını bildirdi.⟧`,
  },
  {
    name: 'Arabic: vowel signs and stretching added',
    expected: 'same words',
    before: `${arabic.lead} ⟦قالت رئيسة البلدية إن الرصيف آمن.⟧ ${arabic.end}`,
    after: `${arabic.lead} ⟦قالت رئيسة البلديّة إنّ الرصيف آمـــن.⟧ ${arabic.end}`,
  },
  {
    name: 'Arabic: marks of direction put in',
    expected: 'same words',
    before: `${arabic.lead} ⟦أحصى مكتب الميناء (40) قاربا.⟧ ${arabic.end}`,
    after: `${arabic.lead} ⟦أحصى مكتب الميناء \u200f(\u200e40\u200f) قاربا.⟧ ${arabic.end}`,
  },
  {
    name: 'Arabic: a word replaced',
    expected: 'edited',
    before: `${arabic.lead} ⟦وعدت الشركة بإصلاح الرصيف الشمالي قبل عواصف الخريف الأولى.⟧ ${arabic.end}`,
    after: `${arabic.lead} ⟦تعهدت الشركة بإصلاح الرصيف الشمالي قبل عواصف الخريف الأولى.⟧ ${arabic.end}`,
  },
  {
    name: 'Arabic: the quote deleted, a similar sentence stays',
    expected: 'orphan',
    before: `⟦ارتفعت أسعار التذاكر إلى الجزر الشمالية في شهر أبريل.⟧ ${arabic.lead} انخفضت أسعار التذاكر إلى الجزر الجنوبية في شهر مايو. ${arabic.end}`,
    after: `${arabic.lead} انخفضت أسعار التذاكر إلى الجزر الجنوبية في شهر مايو. ${arabic.end}`,
  },
  {
    name: 'Chinese: two paragraphs merged',
    expected: 'same words',
    before: `${chinese.lead}\n⟦公司曾承诺在秋天第一场风暴之前修好北码头。\n市长对此表示失望。⟧\n${chinese.end}`,
    after: `${chinese.lead}⟦公司曾承诺在秋天第一场风暴之前修好北码头。市长对此表示失望。⟧${chinese.end}`,
  },
  {
    name: 'Chinese: blanks set round a number, narrow signs made wide',
    expected: 'same words',
    before: `${chinese.lead}⟦港务局统计有40艘船没有离港,原因不明⟧。${chinese.end}`,
    after: `${chinese.lead}⟦港务局统计有 40 艘船没有离港，原因不明⟧。${chinese.end}`,
  },
  {
    name: 'Chinese: a character corrected',
    expected: 'edited',
    before: `${chinese.lead}⟦公司曾承诺在秋天第一场风爆之前修好北码头。⟧${chinese.end}`,
    after: `${chinese.lead}⟦公司曾承诺在秋天第一场风暴之前修好北码头。⟧${chinese.end}`,
  },
  {
    name: 'Chinese: the quote deleted, the like of it about another month stays',
    expected: 'orphan',
    before: `⟦北方各岛的船票价格三月上涨百分之四。⟧${chinese.lead}北方各岛的船票价格五月上涨百分之四。${chinese.end}`,
    after: `${chinese.lead}北方各岛的船票价格五月上涨百分之四。${chinese.end}`,
  },
  {
    name: 'Chinese: the sentence moved',
    expected: 'moved',
    before: `⟦公司曾承诺在秋天第一场风暴之前修好北码头。⟧${chinese.lead}${chinese.end}`,
    after: `${chinese.lead}${chinese.end}⟦公司曾承诺在秋天第一场风暴之前修好北码头。⟧`,
  },
  {
    name: 'Chinese: a word of two characters, its sentence deleted, the word elsewhere',
    expected: 'orphan',
    before: `${chinese.lead}市长说⟦码头⟧是安全的。${chinese.end}旧码头已经关闭。`,
    after: `${chinese.lead}${chinese.end}旧码头已经关闭。`,
  },
  {
    name: 'Japanese: a particle corrected',
    expected: 'edited',
    before: `${japanese.lead}⟦会社は秋の最初の嵐までに北の桟橋が修理すると約束していた。⟧${japanese.end}`,
    after: `${japanese.lead}⟦会社は秋の最初の嵐までに北の桟橋を修理すると約束していた。⟧${japanese.end}`,
  },
  {
    name: 'Japanese: corner brackets made quotation marks',
    expected: 'same words',
    before: `${japanese.lead}⟦「桟橋は安全だ」と市長は述べた。⟧${japanese.end}`,
    after: `${japanese.lead}⟦“桟橋は安全だ”と市長は述べた。⟧${japanese.end}`,
  },
  {
    name: 'Japanese: the quote deleted, the next sentence begins alike',
    expected: 'orphan',
    before: `${japanese.lead}⟦北の島への運賃は四月に上がる。⟧南の島への運賃は五月に下がる。${japanese.end}`,
    after: `${japanese.lead}南の島への運賃は五月に下がる。${japanese.end}`,
  },
  {
    name: 'Japanese: a paragraph split within the quote',
    expected: 'same words',
    before: `${japanese.lead}⟦港の事務所は四十隻を数えた。けが人はいなかった。⟧${japanese.end}`,
    after: `${japanese.lead}⟦港の事務所は四十隻を数えた。\nけが人はいなかった。⟧${japanese.end}`,
  },
  {
    name: 'Hindi: a spelling corrected',
    expected: 'edited',
    before: `${hindi.lead} ⟦कंपनी ने पतझड़ के पहले तूफ़ान से पहले उत्तरी घाट की मरमत का वादा किया था।⟧ ${hindi.end}`,
    after: `${hindi.lead} ⟦कंपनी ने पतझड़ के पहले तूफ़ान से पहले उत्तरी घाट की मरम्मत का वादा किया था।⟧ ${hindi.end}`,
  },
  {
    name: 'Hindi: the dot of a letter composed otherwise',
    expected: 'same words',
    before: `${hindi.lead} ⟦घाट पर बड़ी भीड़ थी।⟧ ${hindi.end}`,
    after: `${hindi.lead} ⟦घाट पर ब\u095cी भी\u095c थी।⟧ ${hindi.end}`,
  },
  {
    name: 'Hindi: the quote deleted, a sentence with another number stays',
    expected: 'orphan',
    before: `⟦बंदरगाह कार्यालय ने मार्च में ४० नावों की देरी दर्ज की।⟧ ${hindi.lead} बंदरगाह कार्यालय ने मार्च में ४६ नावों की देरी दर्ज की। ${hindi.end}`,
    after: `${hindi.lead} बंदरगाह कार्यालय ने मार्च में ४६ नावों की देरी दर्ज की। ${hindi.end}`,
  },
  {
    name: 'Hindi: a word between its neighbours, the text before it edited',
    expected: 'same words',
    before: `${hindi.lead} महापौर ने ⟦घाट⟧ को सुरक्षित बताया। ${hindi.end}`,
    after: `${hindi.lead} शहर की महापौर ने ⟦घाट⟧ को सुरक्षित बताया। ${hindi.end}`,
  },
  {
    name: 'Flags and families of emoji round the quote',
    expected: 'same words',
    before: '👨‍👩‍👧 On board: ⟦🇳🇴🇸🇪 families⟧ from the north 🚢🚢 and their dogs.',
    after: 'News. 👨‍👩‍👧 On board: ⟦🇳🇴🇸🇪 families⟧ from the north 🚢🚢 and their dogs.',
  },
];
