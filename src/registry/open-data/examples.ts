import { dataAddress } from './address.ts';

/** A formula for a spreadsheet that fetches a file by itself. */
export const sheetFormula = (): string => `=IMPORTDATA("${dataAddress('figures.csv')}")`;

/** The base salary over time, in three ways that programmers know. */
export const codeExamples = (): { name: string; code: string }[] => [
  {
    name: 'curl, jq',
    code: `curl -s ${dataAddress('figures.json')} |
  jq -r '.figures[] | select(.id == "base-salary")
    | .periods[] | [.from, .to, .value, .basis[0].document] | @csv'`,
  },
  {
    name: 'Python, pandas',
    code: `import pandas as pd

figures = pd.read_csv("${dataAddress('figures.csv')}")
salary = figures[figures["id"] == "base-salary"].copy()
salary["value"] = pd.to_numeric(salary["value"])
print(salary[["from", "to", "value", "basis"]])`,
  },
  {
    name: 'R',
    code: `figures <- read.csv("${dataAddress('figures.csv')}",
                    fileEncoding = "UTF-8-BOM", na.strings = "")
salary <- subset(figures, id == "base-salary", c(from, to, value, basis))
salary$value <- as.numeric(salary$value)
print(salary)`,
  },
];
