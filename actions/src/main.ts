import { operations } from '@pgproof/core';
import { openInputs, runAction } from '@pgproof/github';

/** The front door: an action for each operation, loaded only when it is asked for. */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  backup: () => import('../backup-db/src/main.ts'),
  verify: () => import('../restore-verify/src/main.ts'),
  restore: () => import('../restore/src/main.ts'),
  diagnose: () => import('../diagnose/src/main.ts'),
  monitor: () => import('../healthcheck/src/main.ts'),
  migrate: () => import('../migrate/src/main.ts'),
  containerize: () => import('../scaffold/src/main.ts'),
  automate: () => import('../scaffold/src/main.ts'),
};

const chosen = openInputs(process.env).optional('operation') ?? '';
const enter = Object.hasOwn(doors, chosen) ? doors[chosen] : undefined;
if (enter !== undefined) {
  await enter();
} else {
  await runAction({
    operation: 'pgproof',
    outputs: ['plan'],
    readInputs: (inputs) => {
      inputs.required('operation');
      throw new Error(`"${inputs.oneOf('operation', operations)}" has no door`);
    },
    act: async () => {
      throw new Error('no operation was chosen');
    },
  });
}
