import * as vscode from 'vscode';
import type { FormStrings } from '../../../media/metadataForm/protocol';

/** Every fixed word of the form, in the writer's language. */
export function formStrings(): FormStrings {
  const { t } = vscode.l10n;
  return {
    back: t('Source before with something missing'),
    next: t('Next source with something missing'),
    lackingLabel: t('Sources with something missing'),
    allKnown: t('Author, title and date of every source are known.'),
    openSource: t('Open Source'),
    undo: t('Undo'),
    useSource: t('Use what the source says'),
    sourceSays: t('The source says: {0}'),
    sourceSaysNothing: t('The source does not say.'),
    missing: t('Notes need this.'),
    showPlace: t('Show the place'),
    addAuthor: t('Add author'),
    removeAuthor: t('Remove author'),
    moveUp: t('Move up'),
    moveDown: t('Move down'),
    splitName: t('Write family and given name apart'),
    joinName: t('Write the name whole'),
    name: t('Name'),
    family: t('Family name'),
    given: t('Given name'),
    affiliation: t('Affiliation'),
    position: t('Position'),
    previewLabel: t('The note'),
    chooseStyle: t('Choose Citation Style'),
    savedWhere: t('What you write here is saved in references.json at once. The source stays as it is.'),
    saved: t('Saved'),
  };
}
