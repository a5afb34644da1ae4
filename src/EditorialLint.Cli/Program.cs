using EditorialLint.Cli;

return LintProgram.Run(args);
