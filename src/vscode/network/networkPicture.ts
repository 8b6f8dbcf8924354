import * as vscode from 'vscode';
import type { FromNetwork, ToNetwork } from '../../../media/network/protocol';
import type { Corpus } from '../../core/corpus';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import type { EntityType } from '../../core/entities/entityTypes';
import type { SharedPassage } from '../../core/facts/neighbours';
import { phrase } from '../../core/text/phrase';
import type { CorpusFolder } from '../corpusFolder';
import type { KnowledgeFiles } from '../knowledgeFiles';
import { PicturePanel } from '../picturePanel';
import { displayLanguage, say } from '../say';
import { fileName, sourceName } from '../sourceName';
import { drawnNetwork } from './drawnNetwork';
import { networkStrings } from './networkStrings';

interface Needs {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly knowledge: KnowledgeFiles;
  readonly extensionUri: vscode.Uri;
}

/** Who appears with a name, as a picture in an editor: the drawing is media/network, this answers it. */
export class NetworkPicture implements vscode.Disposable {
  private readonly needs: Needs;
  private readonly panel: PicturePanel<FromNetwork, ToNetwork>;
  private entityId = '';
  private readonly subscriptions: vscode.Disposable[];

  constructor(needs: Needs) {
    this.needs = needs;
    this.panel = new PicturePanel(needs.extensionUri, {
      name: 'network',
      title: vscode.l10n.t('Network picture'),
      exportTitle: vscode.l10n.t('Export the network picture'),
      receive: message => this.receive(message),
    });
    this.subscriptions = [
      needs.folder.onDidChangeStatus(({ kind }) => {
        if (kind === 'ready') void this.tellNetwork();
      }),
      needs.knowledge.onDidChange(() => void this.tellNetwork()),
    ];
  }

  /** Draws the picture of a name, in the panel that is open where there is one. */
  show(entityId: string): void {
    this.entityId = entityId;
    this.panel.show();
    void this.tellNetwork();
  }

  dispose(): void {
    vscode.Disposable.from(this.panel, ...this.subscriptions).dispose();
  }

  private async receive(message: FromNetwork): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.entityId ||= message.centre ?? '';
        return this.tellNetwork();
      case 'centre':
        this.entityId = message.id;
        return this.tellNetwork();
      case 'open': {
        const { id, start, end } = message;
        await vscode.commands.executeCommand('gakju.openSource', { id, start, end });
        return;
      }
    }
  }

  private async tellNetwork(): Promise<void> {
    const asked = this.entityId;
    if (!this.panel.isOpen) return;
    const neighbourhood = await this.needs.corpus.neighbours(asked);
    if (!this.panel.isOpen || asked !== this.entityId) return;
    const { folder } = this.needs;
    // A picture that is back before its sources are will be told when they are read.
    if (neighbourhood.names.length === 0 && folder.status.kind !== 'ready') return;
    const names = new Map(folder.all().map(source => [source.id, sourceName(source)]));
    const nameOf = (id: string): string => names.get(id) ?? fileName(id);
    const placeOf = ({ evidence }: SharedPassage): string =>
      `${nameOf(evidence.sourceId)} ${say(phrase('¶ {0}', evidence.paragraph))}`;
    const network = drawnNetwork(neighbourhood, { language: displayLanguage(), placeOf });
    const sources = new Set(network.passages.map(({ sourceId }) => sourceId));
    const label = network.names[0]?.label ?? asked;
    this.panel.rename(label);
    this.panel.tell({
      kind: 'network',
      strings: networkStrings(label),
      types: networkTypes(),
      sources: [...sources].map(id => ({ id, name: nameOf(id) })),
      network,
    });
  }
}

function networkTypes(): ToNetwork['types'] {
  return Object.entries(ENTITY_TYPES).map(([id, { one, label }]) => ({
    id: id as EntityType,
    one: say({ template: one, args: [] }),
    label: say({ template: label, args: [] }),
  }));
}
