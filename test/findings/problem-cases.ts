// Sentences of the genre with the complaints in them: each as its words, mode, locus and extent.

/** A text and the complaints expected of it, `words mode locus extent`. */
export type ProblemCase = readonly [text: string, expected: readonly string[]];

/** Said by a superior or an inspector of an organisation. */
export const reportedCases: readonly ProblemCase[] = [
  ['党建责任压得不实。', ['党建责任压得不实 effort unit unstated']],
  ['一是理论学习不够深入。', ['理论学习不够深入 effort unit unstated']],
  [
    '支部换届不及时，党费收缴不规范。',
    ['支部换届不及时 irregular unit unstated', '党费收缴不规范 irregular unit unstated'],
  ],
  [
    '对上级精神学得不深、悟得不透、用得不活。',
    ['对上级精神学得不深、悟得不透、用得不活 capacity unit unstated'],
  ],
  ['调度、督导、问效不到位。', ['调度、督导、问效不到位 effort unit unstated']],
  [
    '政治站位不高、规矩意识不强、制度执行不严等问题较为突出。',
    [
      '政治站位不高 attention unit unstated',
      '规矩意识不强 attention unit unstated',
      '制度执行不严等问题较为突出 irregular unit unstated',
    ],
  ],
  [
    '有的支部“三会一课”走过场，有的党员长期不参加活动。',
    [
      '有的支部“三会一课”走过场 formalism subordinate some',
      '有的党员长期不参加活动 irregular subordinate some',
    ],
  ],
  [
    '个别村支部会议记录不完整，发展党员材料缺项漏项。',
    ['个别村支部会议记录不完整 irregular subordinate few', '发展党员材料缺项漏项 irregular subordinate few'],
  ],
  ['部分考核指标设置不科学。', ['部分考核指标设置不科学 irregular unit some']],
  ['对意识形态工作，重视程度不够。', ['对意识形态工作，重视程度不够 attention unit unstated']],
  ['党务干部业务不熟悉。', ['党务干部业务不熟悉 capacity subordinate unstated']],
  ['党员教育管理不严格。', ['党员教育管理不严格 irregular unit unstated']],
  ['党员先锋模范作用发挥不明显。', ['党员先锋模范作用发挥不明显 effect subordinate unstated']],
  ['领导班子议事决策不规范。', ['领导班子议事决策不规范 irregular self unstated']],
  ['内控制度不健全。', ['内控制度不健全 system unit unstated']],
  ['工作方法较为单一。', ['工作方法较为单一 outdated unit unstated']],
  ['党建与业务“两张皮”现象仍然存在。', ['党建与业务“两张皮”现象仍然存在 effect unit unstated']],
  ['各支部工作进展不平衡。', ['各支部工作进展不平衡 uneven subordinate unstated']],
  ['重业务轻党建的倾向比较普遍。', ['重业务轻党建的倾向比较普遍 attention unit general']],
  ['安排部署多、督促检查少。', ['安排部署多、督促检查少 effort unit unstated']],
  ['2名村干部因优亲厚友受到党纪处分。', ['2名村干部因优亲厚友受到党纪处分 violation subordinate unstated']],
  ['违规发放津补贴问题时有发生。', ['违规发放津补贴问题时有发生 violation unit unstated']],
  ['未按规定召开民主生活会。', ['未按规定召开民主生活会 irregular unit unstated']],
  ['没有形成齐抓共管的合力。', ['没有形成齐抓共管的合力 effect unit unstated']],
  ['受经济下行影响，企业订单不足。', ['企业订单不足 vague external unstated']],
  ['与上级要求相比还有较大差距。', ['与上级要求相比还有较大差距 vague unit unstated']],
  ['“干好干坏一个样”问题没有得到解决。', ['“干好干坏一个样”问题没有得到解决 effect unit unstated']],
  ['人才引进难、留住更难。', ['人才引进难、留住更难 capacity unit unstated']],
];

/** What a person or leading body says of itself. */
export const ownCases: readonly ProblemCase[] = [
  ['我对基层调研不够。', ['我对基层调研不够 effort self unstated']],
  ['对个别干部批评教育不够。', ['对个别干部批评教育不够 effort self few']],
  ['统筹谋划的力度不够。', ['统筹谋划的力度不够 effort self unstated']],
  ['对新业务钻研不深。', ['对新业务钻研不深 capacity self unstated']],
  ['自己的宗旨意识有所淡化。', ['自己的宗旨意识有所淡化 attention self unstated']],
  ['党费收缴台账不完整。', ['党费收缴台账不完整 irregular unit unstated']],
  [
    '少数干部作风漂浮，服务意识不强。',
    ['少数干部作风漂浮 effort subordinate few', '服务意识不强 attention subordinate few'],
  ],
  ['班子成员之间批评不够辣味。', ['班子成员之间批评不够辣味 effort self unstated']],
];

/** Sentences of sections that report problems which assert none. */
export const silentCases: readonly string[] = [
  '存在的主要问题',
  '还存在一些问题，主要是：',
  '在肯定成绩的同时，我们也清醒地看到，工作中还存在不少差距和不足，主要表现在以下几个方面：',
  '对标先进找差距、查摆问题补短板。',
  '要有的放矢，不断改进。',
  '如果责任不落实，工作就会落空。',
];

/** Sentences of another role: what they assert all the same. */
export const elsewhereCases: readonly (readonly [
  role: 'plan' | 'demand' | 'achievement',
  text: string,
  expected: readonly string[],
])[] = [
  [
    'plan',
    '针对支部活动吸引力不强、党员参与不主动等薄弱环节，推行积分管理。',
    ['支部活动吸引力不强', '党员参与不主动'],
  ],
  ['plan', '着力解决组织生活不经常、不严肃的问题。', []],
  ['plan', '一要加强学习，努力克服本领恐慌。', []],
  ['plan', '坚决防止责任落实不到位。', []],
  ['plan', '目前仍有3个岗位未完成轮岗。', ['仍有3个岗位未完成轮岗']],
  ['plan', '补齐制度短板，推动工作落实。', []],
  ['demand', '要坚决杜绝形式主义、官僚主义。', []],
  ['demand', '对落实不到位的，要严肃问责。', []],
  ['demand', '严禁不作为、乱作为。', []],
  ['demand', '谁履职不到位就追究谁的责任。', []],
  ['demand', '去年，全镇共有3名村干部受到党纪处分。', ['3名村干部受到党纪处分']],
  ['demand', '当前，部分单位责任落实仍不到位，必须引起重视。', ['部分单位责任落实仍不到位']],
  ['achievement', '有的支部办法不多，满足于照转照抄。', ['有的支部办法不多，满足于照转照抄']],
  ['demand', '古人讲“物之不齐，物之情也”。', []],
  ['achievement', '有效缓解了停车难、入学难。', []],
  ['achievement', '全年立案12件，给予党纪处分15人。', []],
  ['achievement', '有效破解了小区物业管理不到位难题。', []],
  ['achievement', '党费收缴不及时问题得到有效解决。', []],
  ['achievement', '整治“吃空饷”和违规办班问题。', []],
  ['achievement', '针对窗口排队时间长、手续办理不便的问题，推行预约服务。', ['窗口排队时间长、手续办理不便']],
];
