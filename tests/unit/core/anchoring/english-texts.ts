import type { EditedText } from './edited-texts';

const lead = 'The last ferry of the winter reached Norhaven on Tuesday with eleven passengers on board.';
const crew = 'Its crew had spent two nights waiting for the fog to lift over the sound.';
const harbour = 'The harbour office counted forty boats that had not left their berths since Friday.';
const mayor = 'Mayor Edda Lorne thanked the volunteers who had brought soup and blankets to the quay.';
const end = 'The spring timetable begins next week, with one more crossing in the evening.';

const quay = 'The company had promised to repair the northern quay before the first storms of autumn.';

/** One text, with a quote in it, and what may become of it. */
export const englishTexts: readonly EditedText[] = [
  {
    name: 'nothing edited',
    expected: 'same words',
    before: `${lead}\n${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
    after: `${lead}\n${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
  },
  {
    name: 'a paragraph added before',
    expected: 'same words',
    before: `${lead}\n${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
    after: `${mayor}\n${lead}\n${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
  },
  {
    name: 'the paragraphs before taken away, the quote now begins the text',
    expected: 'same words',
    before: `${lead}\n${crew}\n⟦${quay}⟧ ${harbour}\n${end}`,
    after: `⟦${quay}⟧ ${harbour}\n${end}`,
  },
  {
    name: 'the paragraphs after taken away, the quote now ends the text',
    expected: 'same words',
    before: `${lead}\n${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
    after: `${lead}\n${crew} ⟦${quay}⟧`,
  },
  {
    name: 'the first words of the text, and a line put before them',
    expected: 'same words',
    before: `⟦${lead}⟧ ${crew}\n${harbour}`,
    after: `Updated at noon.\n⟦${lead}⟧ ${crew}\n${harbour}`,
  },
  {
    name: 'the last words of the text, and a correction put after them',
    expected: 'same words',
    before: `${lead} ${crew}\n⟦${end}⟧`,
    after: `${lead} ${crew}\n⟦${end}⟧\nCorrection: an earlier version named another quay.`,
  },
  {
    name: 'both neighbours written anew, a whole sentence stays',
    expected: 'same words',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour} ${end}`,
    after: `${lead} Nobody on board complained. ⟦${quay}⟧ Work has not begun. ${end}`,
  },
  {
    name: 'a spelling mistake in the quote corrected',
    expected: 'edited',
    before: `${lead} ${crew} ⟦The company had promised to repare the northern quay before the storms.⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦The company had promised to repair the northern quay before the storms.⟧ ${harbour}`,
  },
  {
    name: 'a word in the quote replaced',
    expected: 'edited',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦The company had promised to rebuild the northern quay before the first storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'words added in the quote',
    expected: 'edited',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦The shipping company had promised in March to repair the northern quay before the first storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'words left out of the quote',
    expected: 'edited',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦The company had promised to repair the quay before the storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'the first word of the quote replaced',
    expected: 'edited',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦Its company had promised to repair the northern quay before the first storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'the last words of the quote replaced by more of them',
    expected: 'edited',
    before: `${lead} ${crew} ⟦The company had promised to repair the northern quay before autumn⟧. ${harbour}`,
    after: `${lead} ${crew} ⟦The company had promised to repair the northern quay before the first snow⟧. ${harbour}`,
  },
  {
    name: 'a number in the quote changed, all round it stays',
    expected: 'edited',
    before: `${lead} ${crew} ⟦Repairs of the northern quay will cost 14 million crowns.⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦Repairs of the northern quay will cost 17 million crowns.⟧ ${harbour}`,
  },
  {
    name: 'a number alone changed',
    expected: 'orphan',
    before: `${lead} ${crew} Repairs will cost ⟦14⟧ million crowns. ${harbour}`,
    after: `${lead} ${crew} Repairs will cost 17 million crowns. ${harbour}`,
  },
  {
    name: 'a word alone replaced',
    expected: 'orphan',
    before: `${lead} ${crew} The quay was ⟦closed⟧ on Monday. ${harbour}`,
    after: `${lead} ${crew} The quay was opened on Monday. ${harbour}`,
  },
  {
    name: 'a word alone, and the rest of its sentence edited on one side',
    expected: 'same words',
    before: `${lead} ${crew} The quay was ⟦closed⟧ on Monday. ${harbour}`,
    after: `${lead} ${crew} The northern quay has been ⟦closed⟧ on Monday. ${harbour}`,
  },
  {
    name: 'a word alone, its sentence deleted, the word elsewhere',
    expected: 'orphan',
    before: `${lead} ${crew} The quay was ⟦closed⟧ on Monday. ${harbour} The school was closed for a week.`,
    after: `${lead} ${crew} ${harbour} The school was closed for a week.`,
  },
  {
    name: 'a name, its sentence deleted, the name elsewhere with the same words after it',
    expected: 'orphan',
    before: `${lead} ⟦Mayor Edda Lorne⟧ said on Monday that the quay was safe. ${harbour} ${crew} Mayor Edda Lorne said on Monday that she would resign.`,
    after: `${lead} ${harbour} ${crew} Mayor Edda Lorne said on Monday that she would resign.`,
  },
  {
    name: 'a long name, its sentence deleted, the name elsewhere',
    expected: 'orphan',
    before: `${lead} The report of the ⟦Federal Agency for Coastal Waters and Harbours⟧ is due in May. ${harbour}\nThe Federal Agency for Coastal Waters and Harbours employs forty people.`,
    after: `${lead} ${harbour}\nThe Federal Agency for Coastal Waters and Harbours employs forty people.`,
  },
  {
    name: 'the sentence moved to the end',
    expected: 'moved',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
    after: `${lead} ${crew} ${harbour}\n${end} ⟦${quay}⟧`,
  },
  {
    name: 'the sentence moved to the beginning',
    expected: 'moved',
    before: `${lead} ${crew}\n${harbour} ⟦${quay}⟧\n${end}`,
    after: `⟦${quay}⟧ ${lead} ${crew}\n${harbour}\n${end}`,
  },
  {
    name: 'the paragraph moved together with its neighbour',
    expected: 'moved',
    before: `${lead}\n${crew}\n⟦${quay}⟧ ${harbour}\n${end}`,
    after: `${lead}\n⟦${quay}⟧ ${harbour}\n${end}\n${crew}`,
  },
  {
    name: 'part of a sentence, too short to speak for itself, moved',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦repair the quay⟧ in autumn was what they had promised. ${harbour}\n${end}`,
    after: `${lead} ${crew} ${harbour}\n${end} They would repair the quay when there was money.`,
  },
  {
    name: 'the sentence moved and a spelling mistake corrected',
    expected: 'edited',
    before: `${lead} ${crew} ⟦The company had promised to repare the northern quay before the first storms of autumn.⟧ ${harbour}\n${end}`,
    after: `${lead} ${crew} ${harbour}\n${end} ⟦${quay}⟧`,
  },
  {
    name: 'the sentence moved and a number changed',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦The company had promised to repair all 14 quays before the first storms of autumn.⟧ ${harbour}\n${end}`,
    after: `${lead} ${crew} ${harbour}\n${end} The company had promised to repair all 11 quays before the first storms of autumn.`,
  },
  {
    name: 'the paragraph deleted',
    expected: 'orphan',
    before: `${lead}\n${crew}\n⟦${quay}⟧\n${harbour}\n${end}`,
    after: `${lead}\n${crew}\n${harbour}\n${end}`,
  },
  {
    name: 'the first paragraph deleted',
    expected: 'orphan',
    before: `⟦${quay}⟧\n${lead}\n${crew}\n${harbour}`,
    after: `${lead}\n${crew}\n${harbour}`,
  },
  {
    name: 'the last paragraph deleted',
    expected: 'orphan',
    before: `${lead}\n${crew}\n${harbour}\n⟦${quay}⟧`,
    after: `${lead}\n${crew}\n${harbour}`,
  },
  {
    name: 'another sentence in its place',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ${mayor} ${harbour}`,
  },
  {
    name: 'the quote written anew in its place',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} Work on the northern quay, which was to be over by autumn, has yet to begin. ${harbour}`,
  },
  {
    name: 'the whole text written anew',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}\n${end}`,
    after:
      'Norhaven has its ferry back. After days of fog the boat came in, greeted by half of the town. Repairs of the quay are late, and the company would not say when they were to begin.',
  },
  {
    name: 'words left out of the quote, and the sentence before it written anew',
    expected: 'edited',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} Nobody on board complained. ⟦The company had promised to repair the quay before the storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'as many words replaced in its place as make it another sentence',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} The company had refused to repair the southern bridge after the first storms of winter. ${harbour}`,
  },
  {
    name: 'the quote deleted, the same about one other town slides into its place',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦The company will repair the quay at Ostby before the first storms of autumn.⟧ The company will repair the quay at Vesby before the first storms of autumn. ${harbour}`,
    after: `${lead} ${crew} The company will repair the quay at Vesby before the first storms of autumn. ${harbour}`,
  },
  {
    name: 'a long passage deleted, the same with another number stays',
    expected: 'orphan',
    before: `${lead} ⟦In the week that ended on Sunday the harbour office of Norhaven counted 40 ferries that had not left at the hour in the timetable, most of them because of fog in the outer sound, and paid back the fares of all who asked.⟧ ${crew} In the week that ended on Sunday the harbour office of Norhaven counted 46 ferries that had not left at the hour in the timetable, most of them because of fog in the outer sound, and paid back the fares of all who asked. ${end}`,
    after: `${lead} ${crew} In the week that ended on Sunday the harbour office of Norhaven counted 46 ferries that had not left at the hour in the timetable, most of them because of fog in the outer sound, and paid back the fares of all who asked. ${end}`,
  },
  {
    name: 'an empty text',
    expected: 'orphan',
    before: `${lead} ⟦${quay}⟧`,
    after: '',
  },
  {
    name: 'the quote deleted, a similar sentence with other words stays',
    expected: 'orphan',
    before: `${lead} ⟦Unemployment rose by 3 per cent in the northern districts.⟧ ${crew} Unemployment fell by 2 per cent in the southern districts. ${harbour}`,
    after: `${lead} ${crew} Unemployment fell by 2 per cent in the southern districts. ${harbour}`,
  },
  {
    name: 'the quote deleted, a sentence with another number stays',
    expected: 'orphan',
    before: `${lead} ⟦The harbour office of Norhaven counted 40 late ferries in the month of March.⟧ ${crew} The harbour office of Norhaven counted 46 late ferries in the month of March. ${end}`,
    after: `${lead} ${crew} The harbour office of Norhaven counted 46 late ferries in the month of March. ${end}`,
  },
  {
    name: 'the quote deleted, the similar sentence slides into its place',
    expected: 'orphan',
    before: `${lead} ${crew} ⟦Fares to the northern isles rise in April.⟧ Fares to the southern isles rise in May. ${harbour}`,
    after: `${lead} ${crew} Fares to the southern isles rise in May. ${harbour}`,
  },
  {
    name: 'a row of a list deleted, the next one slides into its place',
    expected: 'orphan',
    before: `${lead}\nPassengers to Island Aro: 300\n⟦Passengers to Island Bro: 310⟧\nPassengers to Island Cro: 320\nPassengers to Island Dro: 330\n${end}`,
    after: `${lead}\nPassengers to Island Aro: 300\nPassengers to Island Cro: 320\nPassengers to Island Dro: 330\n${end}`,
  },
  {
    name: 'the first row of a list deleted',
    expected: 'orphan',
    before: `${lead}\n⟦Passengers to Island Aro: 300⟧\nPassengers to Island Bro: 310\nPassengers to Island Cro: 320\n${end}`,
    after: `${lead}\nPassengers to Island Bro: 310\nPassengers to Island Cro: 320\n${end}`,
  },
  {
    name: 'the last row of a list deleted',
    expected: 'orphan',
    before: `${lead}\n300 passengers were seen on Aro\n310 passengers were seen on Bro\n⟦320 passengers were seen on Cro⟧\n${end}`,
    after: `${lead}\n300 passengers were seen on Aro\n310 passengers were seen on Bro\n${end}`,
  },
  {
    name: 'a row of a list edited in its place',
    expected: 'edited',
    before: `${lead}\nPassengers to Island Aro: 300\n⟦Passengers to Island Bro: 310⟧\nPassengers to Island Cro: 320\nPassengers to Island Dro: 330\n${end}`,
    after: `${lead}\nPassengers to Island Aro: 300\n⟦Passengers to Island Bro: 314⟧\nPassengers to Island Cro: 320\nPassengers to Island Dro: 330\n${end}`,
  },
  {
    name: 'a sentence that stands there twice: the context tells which',
    expected: 'same words',
    before: `${lead} Nobody was hurt. ${crew} ⟦Nobody was hurt.⟧ ${harbour}`,
    after: `${mayor} ${lead} Nobody was hurt. ${crew} ⟦Nobody was hurt.⟧ ${harbour}`,
  },
  {
    name: 'a sentence that stands there twice: the first is the one',
    expected: 'same words',
    before: `${lead} ⟦Nobody was hurt.⟧ ${crew} Nobody was hurt. ${harbour}`,
    after: `${mayor} ${lead} ⟦Nobody was hurt.⟧ ${crew} Nobody was hurt. ${harbour}`,
  },
  {
    name: 'a sentence that stands there twice: the one that was marked is deleted',
    expected: 'orphan',
    before: `${lead} Nobody was hurt. ${crew} ⟦Nobody was hurt.⟧ ${harbour}`,
    after: `${lead} Nobody was hurt. ${crew} ${harbour}`,
  },
  {
    name: 'a sentence that stands there twice: the one that was marked is edited, the other is as it was',
    expected: 'edited',
    before: `${quay} ${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${quay} ${lead} ${crew} ⟦The company had promised to rebuild the northern quay before the first storms of autumn.⟧ ${harbour}`,
  },
  {
    name: 'a paragraph that stands there twice with all that is round it: the place tells which',
    expected: 'same words',
    before: `${crew} ${harbour} ${mayor}\n${lead}\n${crew} ⟦${harbour}⟧ ${mayor}`,
    after: `${crew} ${harbour} ${mayor}\n${lead} It was late.\n${crew} ⟦${harbour}⟧ ${mayor}`,
  },
  {
    name: 'the sentence doubled by mistake: the first stands where it stood',
    expected: 'same words',
    before: `${lead} ${crew} ⟦${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦${quay}⟧ ${quay} ${harbour}`,
  },
  {
    name: 'quotation marks, apostrophes and dashes set by the typographer',
    expected: 'same words',
    before: `${lead} ⟦"It's not safe - not yet...", the mayor said.⟧ ${harbour}`,
    after: `${lead} ⟦“It’s not safe – not yet…”, the mayor said.⟧ ${harbour}`,
  },
  {
    name: 'soft hyphens and hard blanks set',
    expected: 'same words',
    before: `${lead} ⟦The harbour administration waited for 14 days.⟧ ${harbour}`,
    after: `${lead} ⟦The har\u00adbour ad\u00admin\u00adis\u00adtra\u00adtion waited for 14\u00a0days.⟧ ${harbour}`,
  },
  {
    name: 'a comma and a full stop changed',
    expected: 'same words',
    before: `${lead} ${crew} ⟦The quay was closed and, nobody knew why⟧ ${harbour}`,
    after: `${lead} ${crew} ⟦The quay was closed, and nobody knew why⟧ ${harbour}`,
  },
  {
    name: 'over the border of two paragraphs that are merged',
    expected: 'same words',
    before: `${lead}\n⟦${crew}\n${quay}⟧\n${harbour}`,
    after: `${lead} ⟦${crew} ${quay}⟧ ${harbour}`,
  },
  {
    name: 'a paragraph split within the quote',
    expected: 'same words',
    before: `${lead} ⟦${crew} ${quay}⟧ ${harbour}`,
    after: `${lead}\n⟦${crew}\n${quay}⟧\n${harbour}`,
  },
  {
    name: 'a paragraph put between the two that the quote goes over',
    expected: 'orphan',
    before: `${lead}\n⟦${crew}\n${quay}⟧\n${harbour}`,
    after: `${lead}\n${crew}\n${mayor} Nobody would say how many there had been, and most of them had gone home by then.\n${quay}\n${harbour}`,
  },
  {
    name: 'three sentences, a word changed in each, neighbours gone',
    expected: 'edited',
    before: `${lead} ⟦${crew} ${quay} ${mayor}⟧ ${harbour}\n${end}`,
    after: `${harbour}\n⟦Its crew had spent two nights waiting for the fog to clear over the sound. The company had pledged to repair the northern quay before the first storms of autumn. Mayor Edda Lorne thanked the volunteers who brought soup and blankets to the quay.⟧ ${end}`,
  },
  {
    name: 'half of the quote deleted',
    expected: 'orphan',
    before: `${lead} ⟦${crew} ${quay}⟧ ${harbour}`,
    after: `${lead} ${crew} ${harbour}`,
  },
  {
    name: 'part of a word, the sentence edited further on',
    expected: 'same words',
    before: `${lead} The ⟦boat⟧yard burnt down in the night. ${harbour}`,
    after: `${lead} The ⟦boat⟧yard burnt down in the early morning. ${harbour}`,
  },
  {
    name: 'a text of four words, one of them marked, all as it was',
    expected: 'same words',
    before: 'No ⟦ferry⟧ today, sorry',
    after: 'No ⟦ferry⟧ today, sorry',
  },
];
