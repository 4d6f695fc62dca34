/** Who waits for a long computation: told how far it is, and asked whether to go on. */
export interface Watch {
  /** @param share of the work that is done, 0–1 */
  onProgress?(share: number): void;
  shouldStop?(): boolean;
}
