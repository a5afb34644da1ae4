namespace EditorialLint.Cli.Git;

/// <summary>A file whose staged content differs from the last commit's.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Object">The id of its content.</param>
internal sealed record StagedFile(string Path, string Object)
{
    /// <summary>Whether it is in a merge conflict, so that nothing is staged.</summary>
    public bool IsUnmerged { get; init; }

    /// <summary>Whether its path is no UTF-8.</summary>
    public bool HasUnreadableName { get; init; }
}
