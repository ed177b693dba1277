import { describe, expect, it } from 'vitest';
import { loadParser } from './bundle.ts';
import { changed, good, goodAction, plant, shown, workflow } from './sample.ts';

const parser = await loadParser();

describe("GitHub's parser", () => {
  it('takes a good workflow and a good action', async () => {
    using tree = plant({});
    expect(await parser.parse(tree.files)).toEqual([]);
  });

  it.each([
    ['an unknown key', changed(good, ['name: one', 'nmae: one']), `${workflow}:9:5: Unexpected value 'nmae'`],
    ['an unfinished expression', changed(good, ['.backup-id }}', '. }}']), 'Unexpected symbol'],
    ['an unknown context', changed(good, ['steps.backup', 'stepz.backup']), "Unrecognized named-value: 'stepz'"],
    ['an unknown function in a condition', changed(good, ['run: echo', 'if: alwayz()\n        run: echo']), "'alwayz'"],
    [
      'a job that needs one that is not there',
      changed(good, ['    name: one', '    needs: two']),
      'at least one job with no dependencies',
    ],
    ['an unknown permission', changed(good, ['contents: read', 'contentz: read']), "Unexpected value 'contentz'"],
  ])('refuses %s', async (_, text, message) => {
    using tree = plant({ text });
    expect(shown(await parser.parse(tree.files))).toContain(message);
  });

  it.each([
    ['a runtime that there is not', changed(goodAction, ['node24', 'node99']), "Unexpected value 'node99'"],
    ['an unknown key', changed(goodAction, ['main: main.js', 'mian: main.js']), "Unexpected value 'mian'"],
    ['a bad expression', changed(goodAction, ["'2'", `\${{ gihtub.token }}`]), "Unrecognized named-value: 'gihtub'"],
  ])('refuses an action with %s', async (_, action, message) => {
    using tree = plant({ action });
    expect(shown(await parser.parse(tree.files))).toContain(message);
  });
});
