import { describe, expect, it } from 'vitest';
import { readText, TEXT_FILE_MAX_LENGTH } from '../../src/evidence/read-text.js';
import { TEXT_EXTENSIONS } from '../../src/evidence/text-extensions.js';

const codeOf = (name: string, content: string): string => {
  const reading = readText(name, content);
  return reading.ok ? reading.text : reading.issue.code;
};

describe('reading a file as text', () => {
  it('goes by its extension, in any case', () => {
    expect(codeOf('a/b.c/salt.txt', '<p># Salt</p>')).toBe('<p># Salt</p>');
    expect(codeOf('SALT.MD', '# Salt').trim()).toBe('Salt');
    expect(codeOf('salt.html', '<p>Salt</p>').trim()).toBe('Salt');
    expect(codeOf('salt.htm', '<p>Salt</p>').trim()).toBe('Salt');
  });

  it('refuses other files and names the ones it reads', () => {
    const reading = readText('salt.pdf', '%PDF-1.7');
    expect(reading.ok || reading.issue).toEqual({
      code: 'text-format-unknown',
      severity: 'error',
      path: '',
      message: `salt.pdf cannot be read as a text. Save it as one of .txt, .md, .html, .htm.`,
    });
    expect(codeOf('salt', 'Salt')).toBe('text-format-unknown');
    expect(TEXT_EXTENSIONS).toEqual(['txt', 'md', 'html', 'htm']);
  });

  it('refuses binary files under a wrong name', () => {
    expect(codeOf('salt.txt', '%PDF-1.7 ...')).toBe('text-not-text');
    expect(codeOf('salt.txt', 'PK\u0003\u0004\u0000')).toBe('text-not-text');
  });

  it('refuses files without text and files that are too long', () => {
    expect(codeOf('salt.txt', ' \n ')).toBe('text-empty');
    expect(codeOf('salt.html', '<script>1</script>')).toBe('text-empty');
    expect(codeOf('salt.txt', 'x'.repeat(TEXT_FILE_MAX_LENGTH + 1))).toBe('text-too-long');
  });
});
