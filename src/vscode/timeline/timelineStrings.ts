import * as vscode from 'vscode';
import type { TimelineStrings } from '../../../media/timeline/protocol';
import { pictureTools } from '../pictureStrings';

/** The words of the timeline picture, in the writer's language. */
export function timelineStrings(): TimelineStrings {
  return {
    ...pictureTools(),
    picture: vscode.l10n.t('Timeline picture'),
    filter: vscode.l10n.t('Filter by name or words'),
    keys: vscode.l10n.t(
      'Left and Right go from event to event, Shift and an arrow moves the picture, + and - zoom, 0 shows all, Enter opens the passage.',
    ),
    when: vscode.l10n.t('When'),
    sentence: vscode.l10n.t('Sentence'),
    source: vscode.l10n.t('Source'),
    shown: vscode.l10n.t('{0} of {1} events'),
    nothing: vscode.l10n.t('No dated sentence to show.'),
    about: vscode.l10n.t('approximate'),
    inferred: vscode.l10n.t('inferred'),
    openEnded: vscode.l10n.t('open-ended'),
    bundle: vscode.l10n.t('{0} events'),
    opens: vscode.l10n.t('Click to come nearer'),
  };
}
