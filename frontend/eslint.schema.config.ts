import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { defineConfig } from "eslint/config";

// Run from the schema's own folder: `npm run lint:schema`.
export default defineConfig({
  files: ["**/*.graphqls"],
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: { graphQLConfig: { schema: "*.graphqls" } },
  },
  plugins: { "@graphql-eslint": graphqlPlugin },
  rules: {
    ...graphqlPlugin.configs["flat/schema-recommended"].rules,
    "@graphql-eslint/require-description": [
      "error",
      { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
    ],
    "@graphql-eslint/relay-arguments": "error",
    "@graphql-eslint/relay-connection-types": "error",
    // Connections also offer their nodes without edges; what is derived, as an obligation, is no node.
    "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    "@graphql-eslint/description-style": "off",
    "@graphql-eslint/relay-page-info": "error",
    // Ids that only name an account or an assignment are no nodes.
    "@graphql-eslint/strict-id-in-types": "off",
    // An address is looked up by the id alone.
    "@graphql-eslint/no-typename-prefix": "off",
  },
});
