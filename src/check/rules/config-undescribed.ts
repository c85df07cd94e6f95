import { labelOf } from '../../document/label.ts';
import type { Located } from '../../document/read/spec-document.ts';
import type { Config } from '../../spec/model.ts';
import { variablesIn } from '../operations/config-names.ts';
import type { SpecRule } from '../rule.ts';

/** A variable of which it is not said what it is for, or what it is where nobody sets it. */
export const configUndescribed: SpecRule = {
  id: 'TS603',
  name: 'config-undescribed',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document: { text, items } }) =>
    variablesIn(text, items.config).flatMap((config) => {
      const { item, span } = config;
      const missing = [
        ...(isDescribed(text, config) ? [] : ['description']),
        ...(hasDefault(text, config) ? [] : ['default']),
      ];
      if (missing.length === 0) return [];
      return [
        {
          span,
          message: `configuration “${item.variable}” has no ${missing.join(' and no ')}`,
          hint: 'Say what it is for and what it is where nobody sets it; “none” and “required” are defaults',
        },
      ];
    }),
};

/** In code, a comment on the line above describes a variable too. */
const isDescribed = (text: string, { item, form, span }: Located<Config>): boolean =>
  item.description !== undefined || (form === 'line' && /^[ \t>]*#\s*\S/.test(lineBefore(text, span.start)));

const lineBefore = (text: string, offset: number): string => {
  const end = text.lastIndexOf('\n', offset - 1);
  return end < 1 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
};

/** Whether a default is given, or said in other words: that it has to be set, that it may be empty. */
const hasDefault = (text: string, { item, span, container }: Located<Config>): boolean => {
  if (item.default !== undefined || SAID.test(item.description ?? '')) return true;
  if (container.kind === 'table')
    return container.columns.some(({ title }) => OTHERWISE.test(labelOf(title)));
  return /^[^\n]*[\w`]\s*=/.test(text.slice(span.start, span.end));
};

const SAID =
  /(?<!\p{L})(?:defaults?|required|mandatory|optional|must be set|standard(?:wert)?|voreinstellung|pflicht|erforderlich|obligatoire|requise?|par défaut|obligatori[oa]|requerid[oa]|por defecto|obrigatóri[oa]|padrão)(?!\p{L})|必須|既定|デフォルト|必填|默认/iu;

/** The columns that tell instead whether it has to be set, or what it is in each place. */
const OTHERWISE =
  /^(?:required\b.*|mandatory|optional|pflicht|erforderlich|requis|obligatoire|requerido|obligatorio|obrigatório|必須|必填|dev(?:elopment)?|staging|prod(?:uction)?|local)\??$/iu;
