import {count} from './tally.mjs';

/** Does a check, counts it, and resolves to whether it passed; what fails does not stop the others. */
export const check = async (title, act) => {
  try {
    await act();
    count({passed: 1});
    console.log(`  ✓ ${title}`);
    return true;
  } catch (error) {
    count({failed: 1, failures: [title]});
    console.log(`  ✗ ${title}\n${String(error?.message ?? error).replace(/^/gm, '      ')}`);
    return false;
  }
};
