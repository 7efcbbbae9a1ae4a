import type { Question } from '../../lib/report/evidence.ts';
import type { SectionName } from '../../lib/report/sections.ts';

/** A question of the report as the reader sees it, and why a desk asks it. */
export interface ReportQuestion {
  name: Question;
  ask: string;
  why: string;
  /** More than a line is written here. */
  long?: true;
  suggest?: readonly string[];
}

/** The questions in the order in which a desk asks them; `apps` are the mail apps that the site knows. */
export function listQuestions(apps: readonly string[]): readonly ReportQuestion[] {
  return [
    {
      name: 'since',
      ask: 'いつごろからですか',
      why: 'サーバーの記録を、その時刻でさがすためです。「きのうの夜9時ごろ」でかまいません。',
    },
    {
      name: 'own',
      ask: 'どのアドレスで困っていますか',
      why: '相談先が分かり、記録の中の一通を見つけられます。渡す文では、「@」の左を伏せます。',
    },
    {
      name: 'others',
      ask: '相手のアドレスは分かりますか',
      why: '同じサービスの人だけに起きているかを見るためです。「@」の右だけでもかまいません。',
    },
    {
      name: 'screen',
      ask: '画面に、何と出ましたか',
      why: '原因のいちばんの手がかりです。そのまま写します。',
      long: true,
    },
    {
      name: 'app',
      ask: '何でメールを見ていますか',
      why: '案内する画面が、アプリで変わるためです。',
      suggest: apps,
    },
    {
      name: 'device',
      ask: 'どの端末ですか',
      why: '設定の場所が、端末で変わるためです。',
      suggest: ['iPhone', 'Android', 'Windows 11', 'Windows 10', 'Mac', 'iPad', '従来型の携帯電話'],
    },
    {
      name: 'line',
      ask: 'どの回線につないでいますか',
      why: '回線の側で、メールを止めていることがあるためです。',
      suggest: ['自宅のWi-Fi', '携帯電話の回線', '会社の回線', '学校の回線', '外出先のWi-Fi'],
    },
    {
      name: 'elsewhere',
      ask: 'ほかの人やほかの端末では、どうですか',
      why: '止まった場所を絞れるためです。「携帯では送れる」のように書きます。',
    },
    {
      name: 'changed',
      ask: '直前に、何か変えましたか',
      why: 'きっかけをさがすためです。パスワードそのものは書きません。',
    },
    {
      name: 'asked',
      ask: 'このサイトで、何とさがしましたか',
      why: '困っていることが、自分の言葉で伝わるためです。',
    },
    {
      name: 'note',
      ask: 'ほかに伝えたいことはありますか',
      why: '「きのうまでは送れた」のような一言が、手がかりになります。',
      long: true,
    },
  ];
}

/** The titles of the parts of the report. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  trouble: '困っていること',
  since: '始まった時',
  own: '自分のアドレス',
  others: '相手のアドレス',
  screen: '画面の言葉や番号',
  read: 'エラーメールを読み取った結果',
  traces: '記録をさがす手がかり',
  app: 'メールのアプリ',
  device: '端末',
  line: '回線',
  elsewhere: 'ほかではどうか',
  changed: '直前に変えたこと',
  checked: '試したこと（案内番号）',
  open: 'まだ試していない案内',
  asked: 'さがした言葉',
  note: '付け加えること',
};
