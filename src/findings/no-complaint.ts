// Tells clauses that cannot be a complaint by themselves, whatever stands around them.

/** 社区反映的场地被占用一事, 通过评审后, 在推进项目的过程中: when, where and on what occasion. */
const scene =
  /(?:一事|之后|以后|(?<![落滞靠殿延])后|之际|期间|同时|过程中|过程当中|情况下|背景下|形势下|基础上)$/;
/** 盗窃案件同比下降四成, 信访量明显减少: less of what is bad. */
const lessOfBad =
  /(?:案件|警情|事故|投诉|信访|上访|访量|纠纷|隐患|差错|超支|欠账|欠款|存量|发病率|死亡率|发案率|流失率|辍学率|违法行为|违规行为)[^，。]{0,8}(?:下降|减少|降低|降至|降到|归零|清零|为零|下滑到零|持平略降)/;
/** 打掉赌博点2处, 查处违规案件3起: what was done against it. */
const putDown =
  /(?:打掉|捣毁|破获|取缔|端掉|抓获|化解|销号|整治|查处|关停|拆除)[^，。不未没]{1,16}(?:[0-9０-９]|[一二三四五六七八九十百千两]+(?:处|起|个|家|件|人|名))/;

/** 两个支部做得实, 人才队伍逐步扩大, 标准体系初具规模: what is well. */
const praise =
  /(?:[做抓干]得(?:比较|较为|很|较)?(?:实|好|细|扎实|到位|不错)|走在(?:全[国省市县区]|了)?前列|初具规模|形成规模|初见成效|效果(?:较好|明显|显著)|(?:不断|逐步|持续|进一步|明显|显著|稳步|有所|得到(?:了)?)(?:深化|扩大|壮大|改善|好转|加强|提高|提升|优化|完善|巩固|增强|发展))$/;

/** 还需进一步完善: what is well yet to come. */
const wanting = /[还仍尚亟]需|需要|有待|亟待|应当|必须|没有|未/;

/** Whether a clause without a wording of deficiency only says when, where or on what occasion. */
export const onlySetsScene = (clause: string): boolean => scene.test(clause);

/** Whether a clause tells of something bad that grew less. */
export const growsLess = (clause: string): boolean => lessOfBad.test(clause);

/** Whether a clause tells of something bad that was put down. */
export const isPutDown = (clause: string): boolean => putDown.test(clause);

/** Whether a clause without a wording of deficiency says that something is well. */
export const onlyPraises = (clause: string): boolean => praise.test(clause) && !wanting.test(clause);
