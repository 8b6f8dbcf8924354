// Settings of the VS Code we serve. What is switched off here is not Gakju's business and costs time or space.

/** For a newcomer's `npm start`: a quiet VS Code without chat, telemetry and update traffic. */
export const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** For tests: the same, with hovers at once and nothing that moves or saves by itself. Notifications stay. */
export const TEST_SETTINGS = {
  ...SETTINGS,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'window.restoreWindows': 'none',
  'workbench.reduceMotion': 'on',
};

/** The themes a Gakju view is looked at in. */
export const THEMES = { light: 'Light Modern', dark: 'Dark Modern' };
