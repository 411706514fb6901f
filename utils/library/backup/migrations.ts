/** A backup of any version, of which only the version is known. */
export type OldBackup = Record<string, unknown>;

/**
 * How a backup of one version becomes one of the next; the key is the version it begins with. The rows have not
 * been checked when a migration sees them: one that it cannot understand is left as it is, and refused afterwards.
 */
export const migrations: Readonly<Record<number, (backup: OldBackup) => OldBackup>> = {
  // Conclusions, templates of notes and the codebook were not known: kinds and states were fixed, and are codes of the same
  // ids now.
  1: (backup) => ({ conclusions: [], templates: [], codebook: [], ...backup }),
};

/** Brings a backup from its version to `latest`, step by step. Throws RangeError when a step is missing. */
export function migrate(backup: OldBackup, version: number, latest: number): OldBackup {
  let migrated = backup;
  for (let step = version; step < latest; step += 1) {
    const next = migrations[step];
    if (!next) throw new RangeError(`no migration from version ${step}`);
    migrated = next(migrated);
  }
  return migrated;
}
