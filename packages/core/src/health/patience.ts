/** How long a server may be silent while it is asked; while nobody asks, silence says nothing. */
export interface Patience {
  /** The server has answered. */
  readonly answered: () => void;
  /** What is awaited is not the server. */
  readonly resting: <T>(wait: () => Promise<T>) => Promise<T>;
  readonly end: () => void;
}

/** Calls `onSilence` once so much time went by without an answer. */
export function openPatience(milliseconds: number, onSilence: () => void): Patience {
  let rests = 0;
  const timer: NodeJS.Timeout = setTimeout(() => (rests > 0 ? timer.refresh() : onSilence()), milliseconds);
  return {
    answered: () => void timer.refresh(),
    resting: async (wait) => {
      rests += 1;
      try {
        return await wait();
      } finally {
        rests -= 1;
        timer.refresh();
      }
    },
    end: () => clearTimeout(timer),
  };
}
