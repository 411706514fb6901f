/**
 * Words that decide whether a number written in Chinese characters counts something, one blank between them, to be
 * read and added to.
 */

const words = (list: string) => list.trim().split(/\s+/);

/** Classifiers of people, cases, documents, events: after 两 and more they count by themselves. */
export const COUNTING: ReadonlySet<string> = new Set(
  words(`人 名 位 家 户 件 起 宗 份 部 场 次 处 所 支 篇 册 幅 台 辆 艘 例 卷 款 座 间 栋
    人次 场次 件次 批次 户次 家次 人员 名次`),
);

/** Classifiers of what is arranged or named: 四类村庄, 六环, 三道防线, 港区三期. */
export const ARRANGING: ReadonlySet<string> = new Set(
  words('类 层 面 门 口 道 头 步 节 环 字 句 片 级 页 版 只 封 回 车 轮 期'),
);

/** What follows a classifier in a name: 四位一体, 三件套, 四件大事. */
export const NAMED_AFTER = startsWithOne(words('一 套 大事 好事 实事 要事 曲 产业 世界杯'));

/** What is set out, not counted, by 两个–九项 in a report: 四个方面, 三项重点任务. */
export const SET_OUT = startsWithOne(
  words(`方面 层面 维度 环节 阶段 步骤 领域 角度 层次 大局 台阶 市场 大关 维护 确立 意识 自信 责任 机制 制度 体系
    清单 原则 要求 目标 任务 抓手 统一 结合 转变 同步 明确 强化 聚焦 坚持 必须 率先 到位 不 全 更 最 问题 定位
    服务 行动 工程 计划 主体 队伍 防线 作用 一 “ 重点 主要 突出 关键 基本 核心 重大 具体 不同 相关 专项`),
);

/** What is counted one by one even without such a verb: 四个社区, 五个专项小组. */
export const COUNTED_NOUNS = startsWithOne(
  words(
    `村 社区 乡 镇 街道 部门 单位 小区 县 项目 案件 案例 文件 公园 广场 基地 长廊 学校 企业 法庭 集体 个人
    小组 工作组 督察组 检查组 督导组 专班 工作专班 站点 窗口 工作站 调解室 工作室 联系点 司法所 律所 律师事务所`,
  ),
  words('行政 专项 专业 协调 法治 调解 执法 省级 市级 县级 国家级'),
);

/** Verbs and words after which a small number is stated: 聘请一名, 举办三期, 等六个村. */
export const STATED_BEFORE = endsWithOne(
  words(`共 共有 共计 等 达 聘请 聘任 配备 选聘 选派 举办 举行 召开 开展 组织 培训 培训班 轮训 讲座 简报 制定 出台 印发 发布 推出 修订 废止
    建成 新建 建立 建设 成立 设立 创建 创成 查处 办理 受理 审结 办结 化解 调解 移送 处罚 问责 约谈 通报 发生 败诉
    收到 获评 入选 命名 认定 新增 取消 下放 承接 梳理 完成 整改 发现 解决 提出 采纳 征集 涉及 覆盖`),
  '[了过]?',
);

/** Characters that make 一 part of a word or an article: 每一次, 另一名, 跑一次, 办一件、成一件. */
export const NO_NUMBER_BEFORE = endsWithOne([
  ...'每同统唯单逐万某任首另又再上下这那哪进第跑办其头初说干成定',
]);

/** What 一起 is a number of: 查处案件一起. */
export const HAPPENED_BEFORE = endsWithOne(
  words('案 案件 纠纷 事故 事件 诉讼 案例 发生 出现 没有 无'),
);

/** Words that start like a number and a unit. */
export const LOOKALIKES = startsWithOne(
  words(`十分 一道 一部分 一批 一句 一面 一口 一封 一片 一轮 一步 一回 一只 一席 四处 一处 一笔 一度 一字 两手 两头
    一头 一幕 一层 一站 一本 三分 一分 一环 一节 千家 百家 十字`),
);

/** @param attributes words one of which may stand before it */
function startsWithOne(list: readonly string[], attributes: readonly string[] = []): RegExp {
  const lead = attributes.length > 0 ? `(?:${attributes.join('|')})?` : '';
  return new RegExp(`${lead}(?:${list.join('|')})`, 'y');
}

function endsWithOne(list: readonly string[], tail = ''): RegExp {
  return new RegExp(`(?:${list.join('|')})${tail}$`);
}
