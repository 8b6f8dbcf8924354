import * as vscode from 'vscode';
import type { NetworkStrings } from '../../../media/network/protocol';
import { pictureTools } from '../pictureStrings';

/** The words of the picture of a name's network, in the writer's language. */
export function networkStrings(label: string): NetworkStrings {
  return {
    ...pictureTools(),
    picture: vscode.l10n.t('Who appears with {0}', label),
    keys: vscode.l10n.t(
      'Arrows go from name to name, Enter goes to the passages and opens one, Space puts the name in the middle, Escape goes back. Shift and an arrow moves the picture, + and - zoom, 0 shows all.',
    ),
    back: vscode.l10n.t('Back to the name before'),
    shown: vscode.l10n.t('{0} of {1} names'),
    nothing: vscode.l10n.t('No other name stands in the same passages.'),
    source: vscode.l10n.t('Source'),
    allSources: vscode.l10n.t('All sources'),
    fromYear: vscode.l10n.t('From year'),
    toYear: vscode.l10n.t('To year'),
    name: vscode.l10n.t('Name'),
    type: vscode.l10n.t('Type'),
    passages: vscode.l10n.t('Passages'),
    sources: vscode.l10n.t('Sources'),
    centre: vscode.l10n.t('Put “{0}” in the middle'),
    one: vscode.l10n.t('1 passage'),
    count: vscode.l10n.t('{0} passages'),
    onlyFound: vscode.l10n.t('found in the sources only'),
    choose: vscode.l10n.t(
      'A line is as wide as the number of passages two names share. Choose a name or a line to read them; a dashed form is a name that only the sources have.',
    ),
  };
}
