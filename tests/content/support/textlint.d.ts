// Packages of textlint that bring no types.
declare module 'textlint-plugin-mdx' {
  import type { TextlintPluginCreator } from '@textlint/kernel';
  const plugin: TextlintPluginCreator;
  export default plugin;
}

declare module 'textlint-rule-prh' {
  import type { TextlintRuleModule } from '@textlint/kernel';
  const rule: TextlintRuleModule;
  export default rule;
}

declare module 'textlint-rule-preset-ja-technical-writing' {
  import type { TextlintRuleModule, TextlintRuleOptions } from '@textlint/kernel';
  const preset: {
    rules: Record<string, TextlintRuleModule>;
    rulesConfig: Record<string, TextlintRuleOptions | boolean>;
  };
  export default preset;
}
