import { describe, expect, it } from 'vitest';
import { tidyBlocks } from '@/lib/dom/extract/tidy-blocks';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;

function tidied(html: string): string {
  const { body } = parsePage(html);
  tidyBlocks(body, '', [], 'https://outlet.example/news/story');
  return markupOf(body);
}

describe('what asks whether an embed may be loaded', () => {
  it.each([
    { name: 'a label', text: 'Empfohlener redaktioneller Inhalt' },
    { name: 'a label without a word before it', text: 'Externer Inhalt' },
    { name: 'a label that is a heading', text: 'Externe Inhalte', tag: 'h3' },
    { name: 'a label with the name of a service', text: 'Empfohlener Chirper-Inhalt' },
    {
      name: 'what stands there',
      text: 'An dieser Stelle finden Sie einen externen Inhalt von Chirper, der den Artikel ergänzt.',
    },
    { name: 'what will', text: 'Mit Ihrer Zustimmung wird hier ein externer Film geladen.' },
    { name: 'a box to tick', text: 'Ich bin damit einverstanden, dass mir Karten von Chartomat angezeigt werden.' },
    { name: 'who gets to know', text: 'Personenbezogene Daten können an Drittplattformen übermittelt werden.' },
    {
      name: 'who gets to know by that',
      text: 'Damit können personenbezogene Daten an Drittplattformen übermittelt werden.',
    },
    {
      name: 'what a click does',
      text: 'Für Karten nutzen wir Chartomat. Erst wenn Sie hier klicken, werden sie nachgeladen.',
    },
    { name: 'a click', text: 'Ein Klick für den Datenschutz' },
    { name: 'a button', text: 'Chirper-Inhalte erlauben' },
    { name: 'a question in English', text: 'Allow Chirper content?' },
    {
      name: 'its reason',
      text: 'This article contains content provided by Chirper. We ask for your permission first.',
    },
    { name: 'what to press', text: 'To view this content, click ‘Accept and continue’.' },
    { name: 'what to accept', text: 'To watch this video, please accept the terms of Chirper.' },
    { name: 'what to consent to', text: 'To see this post, give your consent to Chirper.' },
    { name: 'what to enable', text: 'Enable functional cookies to view this video.' },
    { name: 'the same in French', text: 'Pour afficher ce contenu, vous devez accepter les cookies.' },
    { name: 'the same of a film', text: 'Pour voir cette vidéo, autorisez Chirper.' },
    { name: 'in Spanish', text: 'Para ver este vídeo debes aceptar las condiciones.' },
    { name: 'in Italian', text: 'Per vedere questo video accetta le condizioni.' },
    { name: 'in Dutch', text: 'Om deze video te bekijken is toestemming nodig.' },
  ])('goes: $name', ({ text, tag = 'p' }) => {
    expect(tidied(`${p}<${tag}>${text}</${tag}>${p}`)).toBe(p + p);
  });

  it.each([
    { name: 'a sentence of the story', html: '<p>Der Hafen sperrt externe Inhalte auf seinen Seiten.</p>' },
    { name: 'one on consent', html: '<p>Ohne Zustimmung des Rats fährt kein Boot.</p>' },
    { name: 'one on data', html: '<p>The council says how data reach other platforms.</p>' },
    { name: 'one on whom data reach', html: '<p>Der Hafen gibt Daten an Drittplattformen weiter.</p>' },
    { name: 'one on cookies', html: '<p>Readers accept cookies before they see the page.</p>' },
    { name: 'one on a film', html: '<p>Quien quiera ver el vídeo debe aceptar las condiciones.</p>' },
    { name: 'one on a film in Italian', html: '<p>Per vedere il video si accettano le condizioni.</p>' },
    { name: 'one on what is allowed', html: '<p>To view this harbour, one climbs the tower.</p>' },
    { name: 'a longer paragraph', html: `<p>${sentence.repeat(7)}Erst wenn Sie hier klicken, geht es weiter.</p>` },
    { name: 'a table', html: '<table><tbody><tr><td>Ein Klick für den Datenschutz</td></tr></tbody></table>' },
  ])('stays: $name', ({ html }) => {
    expect(tidied(p + html + p)).toBe(p + html + p);
  });
});
