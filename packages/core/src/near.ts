const mostNear = 5;

/** Names whose last part is, or holds, nearly the letters of the word's; the nearest first, five at the most. */
export function nearestOf(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const bare = wanted.slice(wanted.lastIndexOf('.') + 1);
  if (bare === '') return names.slice(0, mostNear);
  const scored = names.map((name) => {
    const own = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const distance = own.includes(bare) || bare.includes(own) ? 0 : editDistance(own, bare);
    return { name, distance };
  });
  return scored
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(bare.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNear)
    .map(({ name }) => name);
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
