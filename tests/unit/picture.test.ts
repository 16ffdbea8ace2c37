import { describe, expect, test } from 'vitest';
import { Canvas } from '../../src/build/picture/canvas.ts';
import { missingLetters, penOf, widthOf } from '../../src/build/picture/letters.ts';
import { atMost, clausesIn, evenLines, fitted, linesOf, sentencesIn } from '../../src/language/lines.ts';

/** Every letter is ten wide. */
const tens = (text: string): number => text.length * 10;

describe('the lines of a picture', () => {
  test('are as full as they can be, and break at spaces alone', () => {
    expect(linesOf('one two three four', 100, tens)).toEqual(['one two', 'three four']);
    expect(linesOf('hộ\u00A0nghèo và hộ\u00A0cận\u00A0nghèo', 120, tens)).toEqual([
      'hộ\u00A0nghèo và',
      'hộ\u00A0cận\u00A0nghèo',
    ]);
    expect(linesOf('incomprehensibilities', 100, tens)).toEqual(['incomprehensibilities']);
  });

  test('become even without becoming more', () => {
    expect(linesOf('aaaa bbbb cccc dddd', 140, tens)).toEqual(['aaaa bbbb cccc', 'dddd']);
    expect(evenLines('aaaa bbbb cccc dddd', 140, tens)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  test('end with an ellipsis when there are too many', () => {
    expect(atMost(['one two,', 'three'], 1, 90, tens)).toEqual(['one two…']);
    expect(atMost(['one two three'], 1, 130, tens)).toEqual(['one two three']);
    expect(atMost(['one two three', 'four'], 1, 130, tens)).toEqual(['one two…']);
  });

  test('hold whole sentences where they can', () => {
    expect(sentencesIn('One two. Three four five six.', 1, 160, tens)).toEqual(['One two.']);
    expect(sentencesIn('One two. Three.', 1, 160, tens)).toEqual(['One two. Three.']);
    expect(sentencesIn('One two three four five.', 1, 140, tens)).toEqual(['One two three…']);
  });

  test('hold whole clauses, and say that there are more', () => {
    expect(clausesIn(['Decree A', 'Decree B'], 1, 200, tens)).toEqual(['Decree A; Decree B']);
    expect(clausesIn(['Decree A', 'Decree B'], 1, 150, tens)).toEqual(['Decree A; …']);
  });

  test('are set in the largest size that fits', () => {
    const at = (size: number) => (text: string) => text.length * size;
    const choices = [
      { size: 20, most: 1 },
      { size: 10, most: 2 },
    ];
    expect(fitted('short', choices, 100, at)).toEqual({ size: 20, lines: ['short'] });
    expect(fitted('rather long', choices, 100, at)).toEqual({ size: 10, lines: ['rather', 'long'] });
  });
});

describe.each(['serif', 'sans'] as const)('the %s of a picture', (face) => {
  test('draws every letter that Vietnamese is written with', () => {
    const vowels = 'aăâeêioôơuưy';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = Array.from(vowels)
      .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
      .join('');
    const all = letters + letters.toUpperCase() + 'bcdđghklmnpqrstvxĐ0123456789%.,:;()–…“”’/²×*';
    expect(missingLetters(all, face)).toEqual([]);
  });

  test('says which letters it lacks', () => {
    expect(missingLetters('tiền 漢', face)).toEqual(['漢']);
  });

  test('moves the pen by each letter, and closes up pairs', () => {
    const { letters, end } = penOf('AVA', face, 100);
    expect(letters.map(({ letter }) => letter)).toEqual(['A', 'V', 'A']);
    expect(end).toBeLessThan(widthOf('A', face, 100) * 2 + widthOf('V', face, 100));
    expect(widthOf('AVA', face, 50)).toBeCloseTo(end / 2, 5);
    expect(widthOf('e\u0301', face, 50)).toBe(widthOf('é', face, 50));
  });
});

test('two texts that differ in a mark alone are two pictures', async () => {
  const ground = Canvas.from(400, 120, '<rect width="400" height="120" fill="#fbf8f1"/>');
  const drawn = async (text: string): Promise<string> => {
    const picture = ground.copy();
    picture.write(text, 20, 80, 'serif', 50, 'ink', 'paper');
    return (await picture.png()).toString('base64');
  };
  const pictures = await Promise.all(['tiền', 'tiên', 'tien', 'tiến', 'tiền'].map(drawn));
  expect(new Set(pictures).size).toBe(4);
  expect(pictures[4]).toBe(pictures[0]);
});
