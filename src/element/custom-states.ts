/** Sets and clears custom states; browsers that knew only the older `--name` form refuse, and go without. */
export function toggleStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(states)) {
    try {
      if (isOn) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      return;
    }
  }
}
