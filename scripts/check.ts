import { reportCheck } from './report-check.ts';
import { settingsOrExit } from './settings-or-exit.ts';

if (!reportCheck(settingsOrExit())) process.exitCode = 1;
