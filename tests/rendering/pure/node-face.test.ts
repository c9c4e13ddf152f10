import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../../src/model/vocabulary.js';
import { KIND_ICONS } from '../../../src/rendering/kind-icons.js';
import { badgeSvg, FaceImages, faceSvg, initialsOf, type FaceLook } from '../../../src/rendering/node-face.js';
import { DEFAULT_FONT, PALETTES } from '../../../src/rendering/palette.js';

const theme = { ...PALETTES.light, font: DEFAULT_FONT };
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

describe('initialsOf()', () => {
  it('takes the first letters of up to three words, or the first two of one', () => {
    expect(initialsOf('United Kingdom of Borduria')).toBe('UKO');
    expect(initialsOf('borduria')).toBe('BO');
    expect(initialsOf('  ')).toBe('?');
  });

  it('keeps letters outside the basic plane and their marks whole', () => {
    expect(initialsOf('𐐀𐐁𐐂')).toBe('𐐀𐐁');
    expect(initialsOf('Éa')).toBe('ÉA');
  });
});

describe('badgeSvg()', () => {
  it('counts up to 99', () => {
    expect(badgeSvg(7, without)).toContain('>7<');
    expect(badgeSvg(100, without)).toContain('>99+<');
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
