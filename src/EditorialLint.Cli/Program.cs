using EditorialLint.Cli;

// A run on an article or two allocates less than this and ends without a collection; a longer one goes on with the usual ones.
GC.TryStartNoGCRegion(4 * 1024 * 1024);
return EditorialLintHost.Run(args);
