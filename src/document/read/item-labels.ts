import { words } from './label-words.ts';

/*
 * The words by which pieces of items and columns of tables are known, in the form that `labelOf` gives.
 */

/** The labels of what a component says of itself. */
export const componentLabels = {
  purpose: words(
    'purpose | description | what it does | summary | zweck | beschreibung | objectif | descripción | propósito | finalidade | descrição | 目的 | 用途 | 描述 | 説明',
  ),
  responsibilities: words(
    'responsibilities | responsibility | duties | verantwortlichkeiten | aufgaben | zuständigkeiten | responsabilités | responsabilidades | 責務 | 责任 | 职责',
  ),
  interface: words(
    'interface | interfaces | public interface | api | contract | schnittstelle | interfaz | インターフェース | 接口',
  ),
  dependencies: words(
    'dependencies | depends on | dependency | needs | uses | abhängigkeiten | dépendances | dependencias | dependências | 依存関係 | 依存 | 依赖 | 依赖项',
  ),
} as const;

/** The labels of what an endpoint says of itself. */
export const endpointLabels = {
  description: words(
    'description | purpose | summary | beschreibung | zweck | descripción | descrição | 説明 | 描述 | 说明',
  ),
  authentication: words(
    'authentication | auth | authorization | security | authentifizierung | authentification | autenticación | autenticação | 認証 | 认证 | 身份验证',
  ),
  request: words(
    'request | request body | body | payload | anfrage | requête | solicitud | petición | requisição | リクエスト | 请求',
  ),
  response: words(
    'response | success response | returns | antwort | réponse | respuesta | resposta | レスポンス | 响应',
  ),
  errors: words(
    'errors | error responses | error codes | error | fehler | erreurs | errores | erros | エラー | 错误',
  ),
} as const;

/** The words before or behind the name of a component in its heading. */
export const componentWords = words(
  'component | komponente | composant | componente | コンポーネント | 组件 | 元件',
);

/** The headings and labels that say something of all items around them, and are the name of none. */
export const generalLabels = words(
  'note | notes | remark | remarks | hint | important | warning | caution | tip | todo | diagram | diagrams | drawing | alternatives | alternatives considered | rationale | motivation | background | context | assumptions | constraints | examples | example | status | hinweis | hinweise | anmerkung | anmerkungen | wichtig | achtung | diagramm | alternativen | begründung | hintergrund | annahmen | beispiele | beispiel | remarque | remarques | nota | notas | diagrama | diagramas | contexto | alternativas | 注意 | 備考 | 図 | 备注 | 图',
);

/** The headers of tables: of each kind of item, which column holds which key. */
export const columnLabels = {
  component: {
    name: words(
      'component | name | service | module | komponente | composant | componente | コンポーネント | 名前 | 组件 | 名称',
    ),
    kind: words('kind | type | art | typ | tipo | 種類 | 类型'),
    purpose: words(
      'purpose | description | role | what it does | responsibility | responsibilities | zweck | beschreibung | aufgabe | objectif | rôle | propósito | descripción | descrição | 目的 | 説明 | 用途 | 描述 | 职责',
    ),
    dependencies: words(
      'dependencies | depends on | needs | uses | abhängigkeiten | dépendances | dependencias | dependências | 依存関係 | 依赖',
    ),
  },
  endpoint: {
    method: words('method | verb | http method | methode | méthode | método | メソッド | 方法'),
    path: words('path | route | url | uri | endpoint | pfad | chemin | ruta | caminho | rota | パス | 路径'),
    description: words(
      'description | purpose | summary | beschreibung | zweck | descripción | descrição | 説明 | 描述 | 说明',
    ),
    authentication: words(
      'auth | authentication | authentifizierung | authentification | autenticación | autenticação | 認証 | 认证',
    ),
  },
  field: {
    name: words(
      'field | name | column | attribute | property | field name | column name | attribute name | feld | spalte | champ | campo | フィールド | 項目 | 字段',
    ),
    type: words(
      'type | data type | datatype | sql type | db type | database type | column type | field type | typ | datentyp | sql-typ | tipo | 型 | 类型',
    ),
    constraints: words(
      'constraints | constraint | rules | einschränkungen | bedingungen | contraintes | restricciones | restrições | 制約 | 约束',
    ),
    description: words(
      'description | notes | note | meaning | comment | comments | remarks | purpose | beschreibung | bedeutung | bemerkung | anmerkung | descripción | descrição | 説明 | 描述 | 说明',
    ),
  },
  error: {
    status: words('status | http status | status code | http | statut | estado | ステータス | 状态 | 状态码'),
    code: words('code | error code | error | fehlercode | código | コード | 错误码'),
    description: words(
      'description | meaning | when | message | reason | beschreibung | descripción | descrição | 説明 | 描述',
    ),
  },
  threat: {
    threat: words(
      'threat | risk | attack | bedrohung | risiko | menace | risque | amenaza | riesgo | ameaça | risco | 脅威 | 威胁 | 风险',
    ),
    mitigation: words(
      'mitigation | countermeasure | control | how addressed | maßnahme | gegenmaßnahme | atténuation | parade | mitigación | mitigação | 対策 | 緩和策 | 缓解措施 | 对策',
    ),
  },
  config: {
    variable: words(
      'variable | name | key | setting | environment variable | env var | einstellung | clave | chave | variável | 変数 | 变量',
    ),
    description: words(
      'description | purpose | meaning | beschreibung | zweck | descripción | descrição | 説明 | 描述 | 说明',
    ),
    default: words(
      'default | default value | value | standard | standardwert | défaut | par défaut | valeur par défaut | valor por defecto | valor predeterminado | padrão | valor padrão | デフォルト | 既定値 | 默认值 | 默认',
    ),
  },
  metric: {
    metric: words('metric | name | kpi | metrik | kennzahl | métrique | métrica | メトリクス | 指標 | 指标'),
    description: words(
      'description | meaning | what it measures | beschreibung | descripción | descrição | 説明 | 描述',
    ),
    threshold: words(
      'alert threshold | threshold | alert | target | schwellenwert | alarmschwelle | seuil | seuil d’alerte | umbral | umbral de alerta | limite | limite de alerta | しきい値 | 閾値 | 阈值 | 告警阈值',
    ),
  },
  term: {
    term: words('term | word | name | abbreviation | begriff | terme | término | termo | 用語 | 术语'),
    definition: words(
      'definition | meaning | description | bedeutung | beschreibung | définition | definición | definição | 定義 | 定义',
    ),
  },
  approver: {
    role: words('role | function | rolle | funktion | rôle | rol | cargo | papel | função | 役割 | 角色'),
    name: words('name | approver | who | person | nom | nombre | nome | 名前 | 氏名 | 姓名'),
    date: words('date | approved on | datum | fecha | data | 日付 | 日期'),
  },
  record: {
    title: words(
      'decision | title | subject | entscheidung | titel | décision | titre | decisión | título | decisão | 決定 | 决策 | 标题',
    ),
    record: words('adr | adrs | record | adr reference | link'),
    number: words('# | id | no | nr | number | nummer | 番号 | 编号'),
  },
  question: {
    text: words(
      'question | open question | questions | issue | open issue | frage | offene frage | question ouverte | pregunta | pregunta abierta | questão | pergunta | 質問 | 问题',
    ),
  },
  entity: {
    name: words(
      'entity | entities | table | collection | entität | tabelle | entité | entidad | entidade | エンティティ | 实体',
    ),
    fields: words(
      'fields | columns | attributes | properties | key fields | felder | spalten | attribute | champs | attributs | campos | atributos | フィールド | 字段',
    ),
    description: words(
      'description | purpose | meaning | beschreibung | zweck | descripción | descrição | 説明 | 描述',
    ),
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** The column that names items where no other one does, of the kinds that have such. */
export const nameColumns: Readonly<Partial<Record<ColumnKind, Readonly<Record<string, string>>>>> = {
  record: { record: 'title' },
};

export type ColumnKind = keyof typeof columnLabels;
