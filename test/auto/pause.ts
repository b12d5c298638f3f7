/** Long enough for the automatic script to have looked at a change of its page. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 350);
  });
}
