/** Waits, five seconds at most, until something holds. */
export async function until(holds: () => unknown): Promise<void> {
  for (const end = performance.now() + 5000; performance.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It never came to hold: ${holds.toString()}`);
}
