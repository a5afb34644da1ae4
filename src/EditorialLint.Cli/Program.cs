using EditorialLint.Cli;

FreshMemory.Reserve();
return EditorialLintHost.Run(args);
