const cardinals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** “two”, and figures above twelve. */
export function countWord(count: number): string {
  return cardinals[count] ?? String(count);
}

/** “fourth”, and “the 11th” in figures above ten. @param place from 1 */
export function ordinalWord(place: number): string {
  const word = ordinals[place - 1];
  if (word) return word;
  const tens = Math.floor(place / 10) % 10;
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “Moscow, Washington and Brussels”. */
export function andList(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
