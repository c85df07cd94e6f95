import type { PartId, SectionId } from '../spec/parts.ts';
import { words } from './read/label-words.ts';

export type { ColumnKind } from './read/item-labels.ts';

/**
 * The names by which a section or part is known, in the form that `labelOf` gives: English, German, French, Spanish,
 * Portuguese, Japanese, Chinese. Another language is another few words here.
 *
 * `weak`: names that mean it only where nothing with a better name is there.
 */
export type Labels = { names: readonly string[]; weak?: readonly string[] };

const named = (names: string, weak?: string): Labels =>
  weak === undefined ? { names: words(names) } : { names: words(names), weak: words(weak) };

const detailedDesign =
  'detailed design | detailed technical design | low-level design | design details | design | technical design | feinentwurf | detailentwurf | entwurf | conception détaillée | conception | diseño detallado | diseño | projeto detalhado | desenho detalhado | 詳細設計 | 设计 | 详细设计 | 設計';
const dataModel =
  'data model | data design | data models | database design | database schema | data schema | schema | datenmodell | modèle de données | modelo de datos | modelo de dados | データモデル | 数据模型 | 資料模型';
const apiDesign =
  "api design | api | apis | api specification | api spec | rest api | http api | api-design | api-entwurf | schnittstellen | schnittstelle | conception de l’api | conception de l'api | diseño de la api | diseño de api | design da api | projeto da api | api設計 | api 設計 | api设计 | api 设计 | 接口设计";
const openQuestions =
  'open questions | open questions and issues | questions | questions and open issues | open issues | open topics | unresolved questions | outstanding questions | open points | offene fragen | offene punkte | questions ouvertes | preguntas abiertas | questões em aberto | perguntas em aberto | 未解決事項 | 未解決の質問 | 未決事項 | 未解决的问题 | 待定问题 | 开放问题';
const records =
  'adr references | adrs | adr | related adrs | architecture decisions | architecture decision records | architectural decisions | decisions | decision records | decision log | design decisions | technical decisions | key decisions | entscheidungen | architekturentscheidungen | adr-verweise | décisions | décisions d’architecture | références adr | decisiones | referencias adr | decisões | referências adr | 決定事項 | adr参照 | 决策 | 决策记录 | adr 参考';
const approval =
  'approval | approvals | sign-off | signoff | sign off | sign-offs | reviewers | approvers | review and approval | freigabe | genehmigung | approbation | validation | aprobación | aprobaciones | aprovação | aprovações | 承認 | 审批 | 批准 | 核准';

/** Sections of the template. */
export const sectionLabels: Record<SectionId, Labels> = {
  overview: named(
    "overview | introduction | überblick | übersicht | einleitung | vue d’ensemble | vue d'ensemble | aperçu | introducción | visión general | resumen general | visão geral | introdução | 概要 | はじめに | 概述 | 总览",
  ),
  architecture: named(
    'architecture | system architecture | high-level architecture | high-level design | architecture overview | system design | proposed architecture | architektur | systemarchitektur | architecture du système | arquitectura | arquitectura del sistema | arquitetura | arquitetura do sistema | アーキテクチャ | 架构 | 系统架构 | 架構',
  ),
  detailedDesign: named(detailedDesign),
  dataModel: named(dataModel),
  apiDesign: named(apiDesign),
  security: named(
    'security considerations | security | security & privacy | security and privacy | security design | sicherheit | sicherheitsaspekte | sicherheitsüberlegungen | sécurité | considérations de sécurité | seguridad | consideraciones de seguridad | segurança | considerações de segurança | セキュリティ | セキュリティ考慮事項 | 安全 | 安全性 | 安全考虑',
  ),
  performance: named(
    'performance considerations | performance | performance & scalability | performance and scalability | scalability | leistung | leistungsaspekte | performanz | performances | considérations de performance | rendimiento | consideraciones de rendimiento | desempenho | considerações de desempenho | パフォーマンス | 性能 | 性能考虑',
  ),
  testing: named(
    'testing strategy | testing | test strategy | test plan | testing plan | tests | teststrategie | testplan | stratégie de test | stratégie de tests | estrategia de pruebas | pruebas | estratégia de testes | testes | テスト戦略 | テスト | 测试策略 | 测试',
  ),
  deployment: named(
    'deployment | deployment plan | deployment strategy | deployment & operations | release plan | bereitstellung | auslieferung | déploiement | despliegue | implementación | implantação | デプロイ | デプロイメント | 部署',
  ),
  monitoring: named(
    'monitoring | observability | monitoring & alerting | monitoring and alerting | monitoring and observability | überwachung | beobachtbarkeit | surveillance | supervision | monitorización | monitoreo | observabilidad | monitoramento | observabilidade | 監視 | モニタリング | 监控',
  ),
  openQuestions: named(openQuestions),
  adrReferences: named(records),
  appendix: named(
    'appendix | appendices | anhang | annexe | annexes | apéndice | anexo | anexos | apêndice | 付録 | 附录 | 附錄',
  ),
  approval: named(approval),
};

/** Parts of the template. */
export const partLabels: Record<PartId, Labels> = {
  summary: named(
    'summary | executive summary | tl;dr | tldr | abstract | zusammenfassung | kurzfassung | résumé | resumen | resumo | sumário | 要約 | サマリー | 摘要 | 总结',
  ),
  'scope.in': named(
    'in scope | in-scope | within scope | im umfang | im scope | dans le périmètre | inclus | dentro del alcance | en alcance | dentro do escopo | no escopo | スコープ内 | 対象範囲 | 范围内',
    'scope | goals | umfang | ziele | périmètre | objectifs | alcance | objetivos | escopo | スコープ | 目標 | 范围 | 目标',
  ),
  'scope.out': named(
    'out of scope | out-of-scope | non-goals | non goals | not in scope | nicht im umfang | außerhalb des umfangs | nicht-ziele | nichtziele | hors périmètre | hors du périmètre | fuera del alcance | fuera de alcance | fora do escopo | スコープ外 | 対象外 | 范围外 | 非目标',
  ),
  externals: named(
    'system context | context diagram | external systems | externals | systemkontext | kontext | externe systeme | contexte du système | systèmes externes | contexto del sistema | sistemas externos | contexto do sistema | システムコンテキスト | 系统上下文 | 外部系统',
  ),
  componentDesign: named(
    'component design | component diagram | component overview | komponentenentwurf | komponentendiagramm | conception des composants | diseño de componentes | design de componentes | projeto de componentes | コンポーネント設計 | 组件设计 | 元件設計',
  ),
  dataFlow: named(
    'data flow | data flows | dataflow | flow | steps | datenfluss | flux de données | flujo de datos | fluxo de dados | データフロー | 数据流',
  ),
  components: named(
    'components | component details | modules | services | building blocks | komponenten | bausteine | composants | componentes | コンポーネント | 组件 | 元件',
    detailedDesign,
  ),
  entities: named(
    'entities | entity | core entities | main entities | domain entities | data entities | domain model | entitäten | entités | entidades | エンティティ | 实体',
    dataModel,
  ),
  relationships: named(
    'relationships | relations | entity relationships | entity relations | associations | beziehungen | relaciones | relacionamentos | relações | リレーションシップ | リレーション | 关系',
  ),
  newTables: named(
    'new tables | neue tabellen | nouvelles tables | tablas nuevas | nuevas tablas | novas tabelas | 新規テーブル | 新表 | 新增表',
  ),
  modifiedTables: named(
    'modified tables | changed tables | geänderte tabellen | tables modifiées | tablas modificadas | tabelas modificadas | 変更テーブル | 修改的表',
  ),
  migrations: named(
    'migrations | migration | database migrations | migrationen | migraciones | migrações | マイグレーション | 迁移 | 数据库迁移',
  ),
  endpoints: named(
    'endpoints | endpoint | api endpoints | rest endpoints | routes | endpunkte | points de terminaison | points d’accès | puntos de conexión | puntos finales | エンドポイント | 端点 | 接口',
    apiDesign,
  ),
  'security.authentication': named(
    'authentication | authn | authentifizierung | authentification | autenticación | autenticação | 認証 | 身份验证 | 认证',
  ),
  'security.authorization': named(
    'authorization | authorisation | authz | access control | autorisierung | berechtigungen | autorisation | autorización | autorização | 認可 | 授权',
  ),
  'security.dataProtection': named(
    'data protection | data privacy | privacy | datenschutz | protection des données | protección de datos | proteção de dados | データ保護 | 数据保护',
  ),
  threats: named(
    'threat model | threats | threat modeling | threat modelling | threat analysis | security threats | security risks | threats and mitigations | threats & mitigations | bedrohungsmodell | bedrohungen | modèle de menaces | menaces | modelo de amenazas | amenazas | modelo de ameaças | ameaças | 脅威モデル | 威胁模型 | 威胁',
    'risks | risks and mitigations | risks & mitigations | risk assessment | risk analysis | risiken | risiken und maßnahmen | risques | riesgos | riscos | リスク | 风险',
  ),
  'performance.load': named(
    'expected load | load | load expectations | capacity | erwartete last | charge attendue | charge prévue | carga esperada | 想定負荷 | 预期负载',
  ),
  'performance.optimizations': named(
    'optimization strategies | optimizations | optimisations | optimization | optimisation strategies | optimierungen | optimierungsstrategien | stratégies d’optimisation | estrategias de optimización | optimizaciones | estratégias de otimização | otimizações | 最適化戦略 | 最適化 | 优化策略 | 优化',
  ),
  'performance.caching': named(
    'caching | cache | caching strategy | zwischenspeicherung | mise en cache | almacenamiento en caché | armazenamento em cache | キャッシュ | キャッシング | 缓存',
  ),
  'testing.unit': named(
    'unit tests | unit testing | unit test | modultests | komponententests | tests unitaires | pruebas unitarias | testes unitários | 単体テスト | ユニットテスト | 单元测试',
  ),
  'testing.integration': named(
    "integration tests | integration testing | integration test | integrationstests | tests d’intégration | tests d'intégration | pruebas de integración | testes de integração | 結合テスト | 統合テスト | 集成测试",
  ),
  'testing.performance': named(
    'performance tests | performance testing | load tests | load testing | performance test | leistungstests | lasttests | tests de performance | pruebas de rendimiento | testes de desempenho | 性能テスト | パフォーマンステスト | 性能测试',
  ),
  'deployment.dependencies': named(
    'dependencies | deployment dependencies | abhängigkeiten | dépendances | dependencias | dependências | 依存関係 | 依赖 | 依赖项',
  ),
  config: named(
    'configuration | config | environment variables | env vars | env variables | configuration variables | config variables | configuration options | settings | konfiguration | umgebungsvariablen | variables d’environnement | configuración | variables de entorno | configuração | variáveis de ambiente | 設定 | 環境変数 | 配置 | 环境变量',
  ),
  'deployment.rollout': named(
    'rollout plan | rollout | rollout strategy | release steps | einführungsplan | ausrollplan | plan de déploiement | plan de despliegue | plano de implantação | ロールアウト計画 | リリース計画 | 发布计划 | 上线计划',
  ),
  'deployment.rollback': named(
    'rollback plan | rollback | rollback strategy | rückfallplan | rollback-plan | plan de retour arrière | plan de reversión | plano de reversão | plano de rollback | ロールバック計画 | 回滚计划 | 回滚',
  ),
  metrics: named(
    'metrics | key metrics | metrics & slos | metrics and slos | metrics & alerts | metrics and alerts | metrics and kpis | metrics & kpis | kpis | metriken | kennzahlen | métriques | indicateurs | métricas | メトリクス | 指標 | 指标',
    'slos | slis | slos and slis | slis and slos | service level objectives | service-level objectives',
  ),
  logging: named(
    'logging | logs | protokollierung | journalisation | registro | registros | registro de logs | ログ | ロギング | 日志',
  ),
  alerts: named(
    'alerts | alerting | alarme | alarmierung | benachrichtigungen | alertes | alertas | アラート | 告警 | 警报',
  ),
  openQuestions: named(openQuestions),
  decisions: named(records),
  glossary: named(
    'glossary | glossary of terms | terms | terms and definitions | terms & definitions | terminology | definitions | definitions and acronyms | abbreviations | acronyms | glossar | begriffe | glossaire | glosario | glossário | 用語集 | 术语表 | 术语 | 詞彙表',
  ),
  references: named(
    'references | reference documents | further reading | related documents | links | referenzen | verweise | quellen | références | referencias | referências | 参考資料 | 参考文献 | 参考资料',
  ),
  approval: named(approval),
};

/** Names so common that they mean the part only inside its own section, or outside of every other one. */
export const commonLabels: ReadonlySet<string> = new Set(
  [
    ...([
      'summary',
      'scope.out',
      'dataFlow',
      'deployment.dependencies',
      'config',
      'metrics',
      'logging',
    ] as const),
    ...(['alerts', 'references', 'migrations', 'security.authentication', 'security.authorization'] as const),
    ...(['performance.load', 'performance.caching', 'relationships', 'glossary', 'entities'] as const),
  ].flatMap((id) => partLabels[id].names),
);

/** The labels of the title block. */
export const titleLabels: Record<'status' | 'author' | 'date' | 'prd', readonly string[]> = {
  status: words('status | state | zustand | statut | état | estado | ステータス | 状態 | 状态'),
  author: words(
    'author | authors | author(s) | owner | written by | autor | autorin | autoren | verfasser | auteur | auteurs | autora | autores | 作成者 | 著者 | 作者',
  ),
  date: words(
    'last updated | last_updated | updated | last modified | last update | date | zuletzt aktualisiert | letzte änderung | stand | datum | dernière mise à jour | mis à jour | última actualización | fecha | última atualização | atualizado em | data | 最終更新日 | 最終更新 | 更新日 | 最后更新 | 更新日期 | 日期',
  ),
  prd: words(
    'prd reference | prd | prd link | product requirements | requirements | prd-referenz | prd-verweis | référence prd | referencia prd | referência prd | prd参照 | prd 参考 | prd 引用',
  ),
};
