namespace EditorialLint.Cli.Git;

/// <summary>What narrows the findings that stop a commit.</summary>
/// <param name="Since">Only what touches lines changed since this revision; null for whole files.</param>
/// <param name="Baseline">Only what this baseline does not know, its path from the root of the work tree or absolute; null for all.</param>
internal sealed record HookOptions(string? Since, string? Baseline);
