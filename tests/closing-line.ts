import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that says how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed`);
  }
}
