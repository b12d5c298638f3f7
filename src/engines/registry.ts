import type {EngineFactory} from './engine.js';

/** The engines of the page, by name. */
export const engines = new Map<string, EngineFactory>();

/**
 * Registers an engine, for `<tldr-article engine="name">`.
 * @param name Small letters, digits and hyphens; not one of ours: `extractive`, `auto`, `built-in`, `author`.
 * @param factory Called once, when a reader first asks for a summary.
 * @throws TypeError where the name is none or is taken, or the factory is no function.
 */
export function registerEngine(name: string, factory: EngineFactory): void {
  if (
    typeof name !== 'string' ||
    !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) ||
    /^(?:extractive|auto|built-in|author)$/.test(name) ||
    engines.has(name) ||
    typeof factory !== 'function'
  ) {
    throw new TypeError(`registerEngine: no name, taken, or no function: ${name}`);
  }
  engines.set(name, factory);
}
