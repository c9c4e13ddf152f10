import { describe, expect, it } from 'vitest';
import { mentionFinder, type Named } from '../../src/evidence/mention-finder.js';

const records: readonly Named[] = [
  { id: 'borduria', name: 'Borduria', aliases: ['Szohod', 'BRD', 'The Iron Realm'] },
  { id: 'szohod-lobby', name: 'Friends of Szohod', aliases: ['Szohod lobby'] },
  { id: 'pipe', name: 'Szohod–Klow–Tesznik', aliases: [] },
  { id: 'klow', name: 'Klow', aliases: ['the palace'] },
  { id: 'queen', name: 'The queen', aliases: ['the palace'] },
  { id: 'nameless', name: ' ** ' },
];

const find = mentionFinder(records);
const ids = (text: string): readonly string[] => find(text).map(({ id }) => id);

describe('mentions', () => {
  it('are names and aliases as whole words, each once, in the order of the text', () => {
    expect(ids("Klow wrote to Borduria, and Klow's envoy left Szohod.")).toEqual(['klow', 'borduria']);
    expect(ids('A Bordurian carpet from Klowstadt')).toEqual([]);
  });

  it('take the longest name where several begin at the same place', () => {
    expect(ids('The Szohod lobby dined.')).toEqual(['szohod-lobby']);
    expect(ids('The Szohod-Klow-Tesznik line')).toEqual(['pipe']);
    expect(ids('The Szohod lobbyists dined.')).toEqual(['borduria']);
  });

  it('stand in compounds as well', () => {
    expect(ids('the Borduria-Klow dispute')).toEqual(['borduria', 'klow']);
  });

  it('keep their case, but for the first letter of a name of several words', () => {
    expect(ids('brd, BORDURIA, klow')).toEqual([]);
    expect(ids('BRD and the Iron Realm')).toEqual(['borduria']);
    expect(ids('The palace was silent.')).toEqual(['klow', 'queen']);
  });

  it('are none where nothing has a name', () => {
    expect(mentionFinder([])('Klow')).toEqual([]);
    expect(mentionFinder([{ id: 'nameless', name: '' }])('Klow')).toEqual([]);
  });

  it('take names with special characters as they stand', () => {
    const dotted = mentionFinder([{ id: 'us', name: 'U.S.', aliases: ['C++ (league)'] }]);
    expect(dotted('The U.S. army').map(({ id }) => id)).toEqual(['us']);
    expect(dotted('The UxSx army')).toEqual([]);
    expect(dotted('A C++ (league) game')).toHaveLength(1);
  });
});
