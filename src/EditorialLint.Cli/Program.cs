using EditorialLint.Cli;

return EditorialLintHost.Run(args);
