import * as vscode from 'vscode';
import type { PictureStrings } from '../../media/shared/protocol';

/** The words of the tools that every picture has, in the writer's language. */
export function pictureTools(): Pick<
  PictureStrings,
  'zoomIn' | 'zoomOut' | 'fit' | 'table' | 'export' | 'more'
> {
  return {
    zoomIn: vscode.l10n.t('Zoom in'),
    zoomOut: vscode.l10n.t('Zoom out'),
    fit: vscode.l10n.t('Show all'),
    table: vscode.l10n.t('Table'),
    export: vscode.l10n.t('Export as SVG…'),
    more: vscode.l10n.t('Show more'),
  };
}
