import { input } from '@inquirer/prompts';

await input({ message: 'Feature name' });
