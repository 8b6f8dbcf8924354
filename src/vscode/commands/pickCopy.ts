import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/corpus';
import type { Work } from '../../core/works/works';
import { sourceDetail, sourceName } from '../sourceName';
import type { Desk } from './command';
import { readTarget } from './target';

/** A copy, the one that stands above it, and all others of the work. */
export interface PickedCopy {
  readonly copy: SourceSummary;
  readonly best: SourceSummary;
  readonly others: readonly SourceSummary[];
}

/** The copy that a tree row names, or asks which is meant; says so where there are none. */
export async function pickCopy(desk: Desk, argument: unknown): Promise<PickedCopy | undefined> {
  const works = await desk.corpus.works();
  const id = readTarget(argument)?.id ?? (await ask(desk, works));
  const work = works.find(({ others }) => others.some(other => other.id === id));
  const copy = id === undefined ? undefined : desk.folder.byId(id);
  const best = work && desk.folder.byId(work.best);
  if (!copy || !best) return undefined;
  const others = work.others
    .filter(other => other.id !== id)
    .flatMap(other => desk.folder.byId(other.id) ?? []);
  return { copy, best, others: [best, ...others] };
}

async function ask({ folder }: Desk, works: readonly Work[]): Promise<string | undefined> {
  const copies = works.flatMap(({ others }) => others.flatMap(({ id }) => folder.byId(id) ?? []));
  if (!copies.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No work stands in the sources twice.'));
    return undefined;
  }
  const items = copies.map(source => ({
    label: sourceName(source),
    description: sourceDetail(source.metadata),
    detail: source.id,
    id: source.id,
  }));
  const placeHolder = vscode.l10n.t('Which copy?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.id;
}
