import { readSettings, SettingsError, type Settings } from '../src/registry/settings.ts';

/** The settings; when one is wrong, says so in a sentence and ends the program. */
export function settingsOrExit(): Settings {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
