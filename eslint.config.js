import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'coverage', 'data/store'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      complexity: ['error', { max: 10, variant: 'modified' }], // A switch over kinds is one decision
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'No "as": parse it with zod at the door, or narrow it',
        },
        { selector: 'TSNonNullExpression', message: 'No "!": say what happens when there is none' },
        { selector: 'ExportDefaultDeclaration', message: 'No default exports' },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/**'], rules: { 'max-lines': ['error', { max: 250 }] } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  { files: ['*.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
