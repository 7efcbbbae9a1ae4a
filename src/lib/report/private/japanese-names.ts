/** The most frequent family names, by which a name is told from a word where nothing else says that it is one. */
const families = new Set(
  `佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 佐佐木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水
  山崎 山﨑 阿部 安部 森 池田 橋本 石川 山下 中島 中嶋 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 藤原
  金子 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田
  増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 島田
  水野 大西 西川 桜井 櫻井 高野 吉川 五十嵐 西田 飯田 北村 山内 安田 川口 中田 平田 東 本田 久保田 吉村 川崎 中西 関 岩田 服部 辻 樋口 福島 川上
  永井 松岡 田口 山中 森本 土屋 矢野 広瀬 秋山 石原 松下 大橋 松浦 吉岡 小池 馬場 浅野 荒木 大久保 野田 小沢 小澤 田辺 川村 星野 黒田 堀 尾崎
  望月 永田 熊谷 内藤 松村 西山 大谷 平井 大島 岩本 片山 本間 早川 横田 岡崎 荒井 大石 鎌田 成田 宮田 小田 石橋 篠原 須藤 萩原 沢田 澤田 大沢
  小西 南 栗原 伊東 松永 三宅 関口 福井 児玉 奥村 富田 川島 中井 堀内 堀江 上原 西尾 田島 中尾 榎本 大川 武藤 西野 坂口 奥田 小松 松崎 平山
  内山 大山 西岡 河合 川合 川田 根本 滝沢 白石 天野 黒木 岡村 佐久間 長尾 宮川 八木 村井 岸本 福本 植田 古田 吉野 足立 安達 北川 徳永 小倉
  水谷 塚本 森下 中谷 藤川 植木 神田 宮沢 宮澤 宮下 土井 稲垣 小泉 山根 今村 柳沢 志村 黒川 大竹 高山 高島 高嶋 飯塚 増井 三好 松原 森川 森山
  日高 比嘉 金城 大城 島袋 与那覇 中原 小原 菅野 菅 郡司 二宮 谷川 岡部 石塚 石黒 青山 青柳 竹田 竹中 北野 吉沢 吉澤 小笠原 長田 柏木 河村 池上
  高畑 片岡 江口 平松 平川 三上 三木 川端 畠山 戸田 堤 寺田 寺島 田代 田原 津田 土田 富永 中沢 中澤 永野 野崎 野中 浜田 濱田 浜口 原口 東田 日野
  藤沢 藤澤 藤野 船橋 牧野 町田 松川 丹羽 皆川 宮城 向井 村山 村松 本多 森岡 安井 柳田 山岸 山岡 山村 横井 吉本 米田 若林 渡会`.split(
    /\s+/u,
  ),
);
/** Family names that are places, or words: alone before です they say where somebody is, or what something is. */
const placesToo = new Set(
  `千葉 福島 宮崎 石川 山口 福井 宮城 長田 川崎 岡崎 松本 松山 高松 町田 船橋 藤沢 秋山 神田 上野 中野 大塚 大島 小島 大川 大山 青山 高山 中山 中島 小田
  原 東 南 関 堀 辻 森 林 堤 菅 本間 大石 本田 土田 日高 小倉 成田 足立 若林 町田 小原 高島 金城 大城`.split(
    /\s+/u,
  ),
);

/** How given names end. */
const endings =
  '子美恵香奈菜花華穂帆音江枝代世絵衣郎朗太介助輔佑祐樹希貴輝基紀規也哉弥矢斗人仁士男夫雄彦一二三次治司志史之幸行孝考隆誠真信伸翔優愛結実里梨莉沙紗乃織葉月海空心桜咲夏春冬秋雪光明晶晃昭彰章智知俊敏年利和一平兵吾悟郷剛毅武義吉生成正政昌雅将洋浩博宏弘裕祐康保泰哲徹健賢憲謙純淳順潤亮涼遼良諒凌陸龍竜虎馬進勝克豊茂繁久寿守護衛栄瑛英永勇雄也歩美珠玲鈴蘭凛律丈登昇翼颯湊蓮陽遥悠結衣乙葵茜薫忍瞳渚楓萌碧彩綾文芳佳加果夢未来留流瑠類';
/** Words that end as a given name does. */
const words = new Set(
  `様子 調子 電子 菓子 帽子 息子 女子 男子 利子 王子 因子 粒子 分子 原子 椅子 餃子 団子 拍子 冊子 親子 双子 迷子 弟子 一人 二人 三人 大人 個人 本人 法人 友人 他人 夫人
  主人 新人 知人 外国人 日本人 管理人 受取人 差出人 名人 先生 学生 生成 完成 作成 構成 達成 平成 賛成 対応 送信 受信 返信 通信 配信 発信 自信 着信 不明 説明 証明 発明 行 実行
  銀行 旅行 発行 移行 進行 一行 改行 急行 番地 世代 時代 年代 代 料金 文 本文 注文 原文 全文 英文 和文 加 追加 参加 増加 結果 効果 成果 未来 本来 将来 従来 年 月 今月 来月
  先月 毎月 今年 来年 昨年 平和 昭和 令和 次 目次 順次 一次 二次 海 東海 北海 名 正 修正 訂正 改正 公正 方針 不在 事実 確実 現実 充実 口実 月日 曜日 春 秋 冬 夏 風 一時 二時 一歩
  進歩 散歩 一番 一部 中心 安心 用心 関心 初心 熱心 内心 都心 空 上空 音 録音 発音 音声 雑音 人生 発生 衛生 再生 養生 厚生 学年 青年 少年 幸 利用 和 温和 有利 便利 権利 勝利
  勝 優勝 行政 財政 保守 留守 厳守 交流 主流 電流 合流 書類 種類 分類 人類 衣類 部類 言葉 千葉 紅葉`.split(
    /\s+/u,
  ),
);
/** Given names that are written in kana without a space behind the family name; elsewhere kana is a particle. */
const inKana = new Set(
  `さくら ひかり あかり はるか まなみ かおり みどり ゆかり めぐみ ひろみ さゆり あゆみ なおみ なつみ まゆみ くみこ あけみ かずみ ともみ ひとみ みゆき みき ゆき
  さおり しおり いづみ いずみ めぐ あい まい えみ ゆい ゆみ りえ りか りさ まり まりこ ゆうこ ようこ けいこ さちこ あおい あや あやか ちひろ ちなつ のぞみ つばさ かえで
  すみれ すみ たまき たかし ひろし たけし つよし まこと さとし きよし やすし いちろう じろう たろう けんじ けんいち まさき だいすけ ゆうた ゆうき しょうた こうじ
  モモ アンナ エミ エリカ カレン サラ ナオミ マリ マリア リサ ユリ レイ ケン ジョージ`.split(/\s+/u),
);

/** Whether a word is one of the frequent family names. */
export function isFamilyName(word: string): boolean {
  return families.has(word);
}

/** Whether a family name names a place as well, or is a word of one letter. */
export function isPlaceToo(family: string): boolean {
  return placesToo.has(family);
}

/** Whether letters behind a family name are a given name; with a space between, kana may be any. */
export function isGivenName(word: string, spaced: boolean): boolean {
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word)) return spaced || inKana.has(word);
  return endings.includes(word.slice(-1)) && !words.has(word);
}
