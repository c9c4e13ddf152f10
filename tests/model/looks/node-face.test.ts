import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../../src/model/vocabulary.js';
import { KIND_ICONS } from '../../../src/model/looks/kind-icons.js';
import { badgeBody, FaceImages, faceSvg, initialsOf, type FaceLook } from '../../../src/model/looks/node-face.js';
import { DEFAULT_FONT, PALETTES } from '../../../src/model/looks/palette.js';

const theme = { ...PALETTES.light, font: DEFAULT_FONT, textScale: 1 };
const flags = new Map([['ALD', '<path d="M0 0h512v512H0z"/>']]);
const withFlags: FaceLook = { theme, flags };
const without: FaceLook = { theme, flags: 'off' };
const aland = { kind: 'state', label: 'Åland', flag: 'ALD' } as const;

describe('faceSvg()', () => {
  it('dresses a state in its flag', () => {
    expect(faceSvg(aland, withFlags)).toContain('M0 0h512v512H0z');
  });

  it('writes the code of a state whose flag is off or unknown', () => {
    expect(faceSvg(aland, without)).toContain('>ALD<');
    expect(faceSvg({ ...aland, flag: 'XXX' }, withFlags)).toContain('>XXX<');
  });

  it('writes initials where a state has no code', () => {
    expect(faceSvg({ kind: 'state', label: 'Borduria', flag: null }, withFlags)).toContain('>BO<');
  });

  it('leaves the circle of a state empty while flags are on their way, but not that of others', () => {
    expect(faceSvg(aland, { theme, flags: 'loading' })).toBe('');
    expect(faceSvg({ kind: 'bloc', label: 'Union', flag: null }, { theme, flags: 'loading' })).not.toBe('');
  });

  it('draws the icon of every other kind in the colour of the text', () => {
    for (const kind of ACTOR_KINDS.filter((each) => each !== 'state')) {
      const face = faceSvg({ kind, label: 'Anybody', flag: null }, without);
      expect(face).toContain(KIND_ICONS[kind]);
      expect(face).toContain(theme.text);
    }
  });

  it('lets no name break out of its text', () => {
    const face = faceSvg({ kind: 'state', label: '<b> & "c"', flag: '<x>' }, without);
    expect(face).toContain('&lt;x&gt;');
    expect(face).not.toContain('<x>');
  });
});

describe('the letters of a face', () => {
  const sizeOf = (letters: string): number =>
    Number(/font-size="([\d.]+)"/.exec(faceSvg({ ...aland, flag: letters }, without))?.[1]);

  it('are smaller where they are many or wide', () => {
    expect(sizeOf('FR')).toBeGreaterThan(sizeOf('FRA'));
    expect(sizeOf('FRA')).toBeGreaterThan(sizeOf('WWW'));
  });

  it('are held to the width of the circle where they may be wider, in whatever font', () => {
    expect(faceSvg({ ...aland, flag: 'WWW' }, without)).toContain('textLength=');
    expect(faceSvg({ ...aland, flag: 'FRA' }, without)).not.toContain('textLength=');
  });
});

describe('initialsOf()', () => {
  it('takes the first letters of two words, or the first two of one', () => {
    expect(initialsOf('United Kingdom of Borduria')).toBe('UK');
    expect(initialsOf('borduria')).toBe('BO');
    expect(initialsOf('Å')).toBe('Å');
  });

  it('passes over words that begin with no letter', () => {
    expect(initialsOf('<img src=x onerror=y>')).toBe('SO');
    expect(initialsOf('3rd Borduria')).toBe('BO');
    expect(initialsOf('Borduria (North)')).toBe('BO');
  });

  it('takes the letters there are where every word begins with something else', () => {
    expect(initialsOf('"Borduria"')).toBe('BO');
    expect(initialsOf('<img')).toBe('IM');
    expect(initialsOf('  ')).toBe('?');
    expect(initialsOf('12 (3)')).toBe('?');
  });

  it('keeps letters outside the basic plane and their marks whole', () => {
    expect(initialsOf('𐐀𐐁𐐂')).toBe('𐐀𐐁');
    expect(initialsOf('E\u0301a')).toBe('E\u0301A');
    expect(initialsOf('\u0915\u093Fता')).toBe('\u0915\u093Fता');
  });

  it('stays at two letters where a capital is written with two', () => {
    expect(initialsOf('ßaß')).toBe('SS');
  });
});

describe('badgeBody()', () => {
  it('counts up to 99', () => {
    expect(badgeBody(7, theme)).toContain('>7<');
    expect(badgeBody(100, theme)).toContain('>99+<');
  });
});

describe('FaceImages', () => {
  it('makes the same image once', () => {
    const faces = new FaceImages(withFlags);
    expect(faces.face(aland)).toBe(faces.face({ ...aland }));
    expect(faces.face(aland)).toMatch(/^data:image\/svg\+xml;utf8,%3Csvg/);
    expect(faces.face({ kind: 'state', label: 'Aland', flag: null })).not.toBe(
      faces.face({ kind: 'state', label: 'Borduria', flag: null }),
    );
  });

  it('gives no image for an empty face', () => {
    expect(new FaceImages({ theme, flags: 'loading' }).face(aland)).toBe('');
  });
});
