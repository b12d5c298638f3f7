const UNRELEASED = /^## Unreleased\n([^]*?)(?=^## |(?![^]))/m;

/**
 * Moves what is under "Unreleased" to a version of its own, as {@link https://keepachangelog.com/en/1.1.0/ Keep a
 * Changelog} has it.
 * @param date As `2026-01-31`.
 * @returns The changelog as it is then, and the version's part of it.
 * @throws Error where nothing is under "Unreleased".
 */
export const releaseChangelog = (changelog, version, date) => {
  const entries = UNRELEASED.exec(changelog)?.[1].trim();
  if (!entries) throw new Error('CHANGELOG.md has nothing under "## Unreleased"');
  const section = `## ${version} – ${date}\n\n${entries}\n`;
  const rest = (after) => (after === '' ? '' : '\n');
  return {
    section,
    changelog: changelog.replace(UNRELEASED, (whole, _entries, at) => {
      const after = changelog.slice(at + whole.length);
      return `## Unreleased\n\n${section}${rest(after)}`;
    }),
  };
};
