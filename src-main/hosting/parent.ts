/** How often to look whether the parent is still there, in milliseconds. */
const interval = 1000;

/** Calls back once when the process that started this one has gone. */
export function whenParentGone(callback: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isThere(parent)) return;
    clearInterval(timer);
    callback();
  }, interval);
  timer.unref();
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
