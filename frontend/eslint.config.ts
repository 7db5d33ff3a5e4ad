import { readdirSync } from "node:fs";
import js from "@eslint/js";
import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const features = readdirSync(new URL("./src/features", import.meta.url));
const root = import.meta.dirname;

/** Arrows go shared → features → app, no feature knows another, and no path climbs around this. */
const arrows = (files: string, ...forbidden: [regex: string, message: string][]) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: forbidden.map(([regex, message]) => ({ regex, message })) },
    ] as ["error", object],
  },
});

const zones = [
  arrows("src/shared/**", ["^@/(features|app)/", "shared knows neither features nor app."], ["^\\.\\.", "Say @/shared/…"]),
  ...features.flatMap((feature) => {
    const others: [string, string] = [
      `^@/(app/|features/(?!${feature}/))`,
      "A feature knows neither the app nor another feature; what both need belongs to shared.",
    ];
    const climbing = "A path does not climb out of its feature.";
    return [
      arrows(`src/features/${feature}/*`, others, ["^\\.\\./", climbing]),
      arrows(`src/features/${feature}/*/*`, others, ["^\\.\\./\\.\\./", climbing]),
    ];
  }),
];

const chinese = "/[\\u3400-\\u9fff\\uff00-\\uffef\\u3000-\\u303f]/";
const noChinese = ["Literal[value=", "TemplateElement[value.raw=", "JSXText[value="].map((node) => ({
  selector: `${node}${chinese}]`,
  message: "Texts belong into the message catalogue.",
}));

export default defineConfig(
  globalIgnores(["target", "node_modules", "test-results", "src/shared/graphql/generated"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false, properties: false } }],
    },
  },
  ...zones,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/**/*.test.{ts,tsx}", "src/shared/testing/**"],
    rules: { "no-restricted-syntax": ["error", ...noChinese] },
  },
  {
    files: ["src/**/*.graphql"],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: "../schema/*.graphqls", documents: "src/**/*.graphql" } },
    },
    plugins: { "@graphql-eslint": graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs["flat/operations-recommended"].rules,
      "@graphql-eslint/naming-convention": [
        "error",
        { VariableDefinition: "camelCase", OperationDefinition: "PascalCase", FragmentDefinition: "PascalCase" },
      ],
      // Values without an identity of their own have no id to select.
      "@graphql-eslint/require-selections": "off",
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 8 }],
    },
  },
);
