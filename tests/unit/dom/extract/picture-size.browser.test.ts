import { describe, expect, it } from 'vitest';
import { dropIcons, isNamedSmall } from '@/lib/dom/extract/picture-size';
import { markupOf, parsePage } from './parse-page';

describe('isNamedSmall', () => {
  it.each([
    ['/quay.jpg?w=40', true],
    ['/quay.jpg?w=400', false],
    ['/quay-150x84.jpg', true],
    ['/quay-1500x840.jpg', false],
    ['/quay.jpg', false],
  ])('%s: %s', (address, small) => {
    expect(isNamedSmall(address)).toBe(small);
  });
});

describe('dropIcons', () => {
  const image = (attributes: string): string => `<img ${attributes}>`;
  const figure = (attributes: string, caption = ''): string =>
    `<figure>${image(attributes)}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
  const goes: { name: string; html: string }[] = [
    { name: 'a portrait of the author', html: figure('src="/ana.jpg" width="80" height="80px"', 'Ana Ruiz') },
    { name: 'a small picture without a caption', html: figure('src="/store.png" width="150" height="40"') },
    { name: 'a narrow one', html: figure('src="/a.png" width="99" height="300"') },
    { name: 'a logo', html: figure('src="/img/print-logo.png"') },
    { name: 'what lies in a folder of icons', html: figure('src="/static/icons/close.7de9.svg?x=1"') },
    { name: 'what turns while something loads', html: figure('src="/spinner2.gif"') },
    { name: 'one that is square as an icon is', html: figure('src="/x.png" width="16" height="16"') },
  ];
  it.each(goes)('$name goes', ({ html }) => {
    const { body } = parsePage(html);
    dropIcons(body);
    expect(markupOf(body)).toBe('');
  });

  const stays: { name: string; html: string }[] = [
    { name: 'a picture', html: figure('src="/quay.jpg" width="640" height="360"') },
    { name: 'one whose size is not said', html: figure('src="/quay.jpg"') },
    { name: 'nor as a share of its box', html: figure('src="/quay.jpg" width="100%" height="100%"') },
    { name: 'nor as nothing', html: figure('src="/quay.jpg" width="0" height="0"') },
    { name: 'a small one with a caption', html: figure('src="/quay.jpg" width="160" height="90"', 'The quay') },
    { name: 'one whose proportion is given', html: figure('src="/quay.jpg" width="16" height="9"') },
    { name: 'a logo with a caption', html: figure('src="/new-logo.png"', 'The ferry’s new sign') },
    { name: 'a word that only holds those letters', html: figure('src="/iconic-logotypes/badgers.jpg"') },
    { name: 'a host that is called so', html: figure('src="https://icons.example/quay.jpg"') },
  ];
  it.each(stays)('$name stays', ({ html }) => {
    const { body } = parsePage(html);
    dropIcons(body);
    expect(markupOf(body)).toBe(html);
  });

  it('takes an icon out of a sentence, and leaves the others of its figure', () => {
    const { body } = parsePage(
      '<p>a <img src="/icon.png"> b</p><figure><img src="/a.jpg"><img src="/logo.png"><figcaption>c</figcaption></figure>',
    );
    dropIcons(body);
    expect(markupOf(body)).toBe('<p>a  b</p><figure><img src="/a.jpg"><figcaption>c</figcaption></figure>');
  });

  describe('where Ana Ruiz and somebody who is only “Desk” have signed', () => {
    const signers = ['Ana Ruiz', 'Desk'];
    const rows: { name: string; picture: string; stays: boolean }[] = [
      { name: 'her portrait goes', picture: figure('src="/a.jpg" alt="Ana Ruiz"'), stays: false },
      { name: 'one without a figure goes', picture: `<p>b ${image('src="/a.jpg" alt="Ana Ruiz"')}</p>`, stays: false },
      { name: 'with a short word before her name', picture: figure('src="/a.jpg" alt="Foto: Ana Ruiz"'), stays: false },
      {
        name: 'with a line about her, where it is called a portrait',
        picture: figure('src="/people/author-ana.jpg" alt="Ana Ruiz"', 'Ms. Ruiz writes on harbours.'),
        stays: false,
      },
      {
        name: 'a picture of her that has a caption stays',
        picture: figure('src="/a.jpg" alt="Ana Ruiz"', 'Aboard the night ferry in May.'),
        stays: true,
      },
      {
        name: 'one that tells what she does stays',
        picture: figure('src="/a.jpg" alt="Ana Ruiz aboard the ferry"'),
        stays: true,
      },
      { name: 'one of somebody else stays', picture: figure('src="/a.jpg" alt="Ana Ruizeva"'), stays: true },
      { name: 'a single word is no name', picture: figure('src="/a.jpg" alt="Desk"'), stays: true },
    ];
    it.each(rows)('$name', ({ picture, stays }) => {
      const { body } = parsePage(`<p>a</p>${picture}`);
      dropIcons(body, signers);
      expect(body.querySelectorAll('img')).toHaveLength(stays ? 1 : 0);
    });

    it('leaves her portrait where it is the lead picture', () => {
      const { body } = parsePage(`${figure('src="/a.jpg" alt="Ana Ruiz"')}<p>a</p>`);
      dropIcons(body, signers);
      expect(body.querySelector('figure')).not.toBeNull();
    });
  });
});
