import { execFileSync } from 'node:child_process';

const {
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
  GITHUB_REF,
  GITHUB_WORKSPACE,
  INPUT_REF,
  'INPUT_FETCH-DEPTH': depth,
  'INPUT_PERSIST-CREDENTIALS': persists,
} = process.env;
if (persists !== 'false') throw new Error('this stand-in leaves no credentials behind: say persist-credentials: false');
const git = (...args) => execFileSync('git', args, { cwd: GITHUB_WORKSPACE, stdio: 'inherit' });

git('init', '--quiet');
git('fetch', '--quiet', '--no-tags', `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, INPUT_REF || GITHUB_REF);
git('-c', 'advice.detachedHead=false', 'checkout', '--force', 'FETCH_HEAD');
// Plain files over HTTP bring the whole history: what lies deeper is cut off afterwards.
const [deepest, ...parents] = execFileSync(
  'git',
  ['rev-list', '--first-parent', '--parents', '--max-count=1', `--skip=${Number(depth) - 1}`, 'HEAD'],
  { cwd: GITHUB_WORKSPACE, encoding: 'utf8' },
)
  .trim()
  .split(' ');
if (parents.length > 0) git('replace', '--graft', deepest);
