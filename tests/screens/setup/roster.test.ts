import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../src-renderer/screens/setup/people/roster.ts';

const seats = [
  { id: 'beijing', code: 'BJG', name: 'Beijing' },
  { id: 'moscow', code: 'MOW', name: 'Moscow' },
];

function people(text: string) {
  const roster = parseRoster(text, seats);
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  return roster.people;
}

function problems(text: string) {
  const roster = parseRoster(text, seats);
  return roster.ok ? [] : roster.problems.map(({ row, column }) => `${row} ${column}`.trim());
}

const trade = { name: 'Trade desk', affiliation: 'Economic section', part: 'player' };

describe('lines of people', () => {
  test('a name alone is a player without a seat', () => {
    expect(people('Trade desk')).toEqual([{ name: 'Trade desk', affiliation: '', part: 'player' }]);
  });

  test('name, affiliation, part and seat stand in that order', () => {
    expect(people('Trade desk, Economic section, player, BJG\nLead umpire,,control')).toEqual([
      { ...trade, seat: 'beijing' },
      { name: 'Lead umpire', affiliation: '', part: 'control' },
    ]);
  });

  test('nothing typed is nobody, and nothing wrong', () => {
    expect(people('')).toEqual([]);
    expect(people(' \n\n')).toEqual([]);
  });

  test.each(['beijing', 'BEIJING', 'Beijing', 'bjg', ' BJG '])('%j is a seat', (seat) => {
    expect(people(`Trade desk,,player,${seat}`)[0]?.seat).toBe('beijing');
  });

  test('a part is read in any case, and is a player when it is left out', () => {
    expect(people('A,,Evaluator\nB,,OBSERVER\nC,,scribe\nD,,,moscow').map((p) => p.part)).toEqual([
      'evaluator',
      'observer',
      'scribe',
      'player',
    ]);
  });

  test('spaces around a cell and doubled within it are dropped', () => {
    expect(people('  Trade   desk ,\tEconomic section'.replace('\t', ' '))).toEqual([trade]);
  });
});

describe('pasted from a sheet', () => {
  test('tabs separate, so that a comma is part of a name', () => {
    expect(people('Analyst, Asia\tEconomic section\tplayer\tMOW')[0]).toEqual({
      name: 'Analyst, Asia',
      affiliation: 'Economic section',
      part: 'player',
      seat: 'moscow',
    });
  });

  test('semicolons separate where the first line has them and no comma', () => {
    expect(people('Trade desk;Economic section')).toEqual([trade]);
  });

  test('a quoted cell may hold a comma, a line break and quotation marks', () => {
    expect(people('"Analyst, ""Asia""","Economic\nsection"')[0]).toMatchObject({
      name: 'Analyst, "Asia"',
      affiliation: 'Economic section',
    });
  });

  test('a header row names its columns, in any case and order', () => {
    expect(people('SEAT,Name,Part\nMOW,Energy desk,player')).toEqual([
      { name: 'Energy desk', affiliation: '', part: 'player', seat: 'moscow' },
    ]);
  });

  test('a byte order mark and Windows line ends do no harm', () => {
    expect(people('\uFEFFname,affiliation\r\nTrade desk,Economic section\r\n')).toEqual([trade]);
  });

  test('a name that looks like a formula stays a name', () => {
    expect(people('=1+1')[0]?.name).toBe('=1+1');
  });
});

describe('what is wrong', () => {
  test('is told all at once, by row and column', () => {
    const text = 'name,affiliation,part,seat\n,A,player,\nB,,umpire,Paris\n\nC,,evaluator,MOW';
    expect(problems(text)).toEqual(['2 name', '3 part', '3 seat', '5 seat']);
  });

  test('keeps everybody out, also those who are right', () => {
    expect(parseRoster('A\nB,,umpire', seats).ok).toBe(false);
  });

  test('quotes what was read and what would do', () => {
    const roster = parseRoster('A,,,Paris', seats);
    expect(roster.ok ? [] : roster.problems[0]?.message).toBe(
      '“Paris” is not Beijing (BJG) or Moscow (MOW).',
    );
  });

  test('only players sit', () => {
    expect(problems('A,,observer,BJG')).toEqual(['1 seat']);
  });

  test('columns nobody knows', () => {
    expect(problems('name,email\nA,a@b')).toEqual(['1 email']);
    expect(problems('name,name\nA,B')).toEqual(['1 name']);
    expect(problems('A,,player,BJG,extra')).toEqual(['1 5']);
  });

  test('a header with nobody below it', () => {
    expect(problems('name,seat\n\n')).toEqual(['1']);
  });

  test('quotation marks that never close', () => {
    expect(problems('A\n"B,C')).toEqual(['2']);
  });

  test('names and affiliations past 200 characters', () => {
    expect(problems(`${'n'.repeat(201)},${'a'.repeat(201)}`)).toEqual(['1 name', '1 affiliation']);
    expect(people('n'.repeat(200))).toHaveLength(1);
  });

  test('more than 200 people', () => {
    expect(people(Array.from({ length: 200 }, (_, i) => `P${i}`).join('\n'))).toHaveLength(200);
    expect(problems(Array.from({ length: 201 }, (_, i) => `P${i}`).join('\n'))).toEqual(['201']);
  });
});
